import { afterEach, describe, expect, test } from 'vitest'
import type { RolloutPorts } from '../../src/rollout/rollout.port.ts'
import { freeAll, later, lock, minute, refusal, run, saying, second, take } from '../support/fakes/locks.ts'
import { type FakeWorld, fakeWorld } from '../support/fakes/world.ts'

afterEach(freeAll)

/** The ports of a run whose nth write takes this long to arrive. */
function withStall({ ports }: FakeWorld, { write: nth, ms }: { write: number; ms: number }): RolloutPorts {
  const { read, write } = ports.parameters
  let writes = 0
  return {
    ...ports,
    parameters: {
      read,
      write: async (name, text) => {
        writes += 1
        if (writes === nth) await ports.clock.sleep(ms)
        return await write(name, text)
      },
    },
  }
}

describe('a run that lost its lock', () => {
  const anothers = JSON.stringify({ holder: 'run 2', url: '', fence: 0, expires: '2027-01-01T00:00:00Z' })

  /** The first run stalls while its lock expires and another run takes it. */
  async function takenOver() {
    const fake = fakeWorld()
    const older = await take(run(1), withStall(fake, { write: 2, ms: 10 * minute }))
    await later(fake, 4 * minute)
    const newer = await take(run(2), fake.ports)
    return { fake, older, newer }
  }

  test('a run that lost its lock learns of it when it next confirms the lock', async () => {
    const { fake, older, newer } = await takenOver()
    expect(newer.before?.holder).toBe('run 1')
    expect(older.lost.aborted).toBe(false)
    await older.verify()
    await older.verify()
    expect(older.lost.aborted).toBe(true)
    const told = fake.events.filter(({ type }) => type === 'superseded')
    expect(told).toEqual([{ type: 'superseded', holder: 'run 2', url: run(2).runUrl }])
  })

  test('a run that lost its lock learns of it when it renews', async () => {
    const fake = fakeWorld()
    const older = await take(run(1), fake.ports)
    await fake.parameters.write(lock, anothers)

    await later(fake, minute + second)
    expect(older.lost.aborted).toBe(true)
  })

  test('a run that lost its lock learns of it also when its late write hides the newer holder', async () => {
    const { fake, older, newer } = await takenOver()
    await later(fake, 7 * minute)
    expect(older.lost.aborted).toBe(true)
    expect(newer.lost.aborted).toBe(false)
  })

  test('a run that lost its lock does not release it, since the newer run still has it', async () => {
    const { fake, older, newer } = await takenOver()
    await older.verify()
    await older.release()
    await later(fake, 2 * minute)
    expect(saying(fake)).toMatchObject({ holder: 'run 2', fence: newer.fence })
    expect(await refusal(run(3), fake.ports)).toMatchObject({ code: 'lock-held' })
    expect(fake.events.filter(({ type }) => type === 'unlocked')).toEqual([])
  })

  test('a run that lost its lock unnoticed does not release it, and learns of the loss', async () => {
    const fake = fakeWorld()
    const older = await take(run(1), fake.ports)
    await fake.parameters.write(lock, anothers)
    await older.release()
    expect(older.lost.aborted).toBe(true)
    expect(saying(fake).holder).toBe('run 2')
    expect(fake.events.filter(({ type }) => type === 'unlocked')).toEqual([])
  })

  test('a run to which a host reported the newer run does not report it again once the lock shows it', async () => {
    const fake = fakeWorld()
    const older = await take(run(1), fake.ports)
    await fake.parameters.write(lock, anothers)
    older.supersede()
    await older.release()
    const reported = fake.events.filter(({ type }) => type === 'superseded')
    expect(reported).toEqual([{ type: 'superseded', holder: '', url: '' }])
    expect(saying(fake).holder).toBe('run 2')
  })

  test('a run whose release of the lock arrives late reports the loss, and the newer run writes its own value again', async () => {
    const fake = fakeWorld()
    const older = await take(run(1), withStall(fake, { write: 2, ms: 4 * minute }))
    const freeing = older.release()
    await later(fake, 3 * minute + second)
    const newer = await take(run(2), fake.ports)
    await freeing
    expect(older.lost.aborted).toBe(true)
    await later(fake, minute)
    expect(newer.lost.aborted).toBe(false)
    expect(saying(fake)).toMatchObject({ holder: 'run 2', fence: newer.fence })
  })
})

describe('a Parameter Store that fails', () => {
  /** Parameter Store fails in a period of time. */
  function untilItAnswers({ ports }: FakeWorld, from: number, to: number): RolloutPorts {
    const { read, write } = ports.parameters
    const fails = () => ports.clock.now() >= from && ports.clock.now() < to
    const refuse = async () => await Promise.reject(new Error('HTTP 500'))
    return {
      ...ports,
      parameters: {
        read: async (name) => (fails() ? await refuse() : await read(name)),
        write: async (name, text) => (fails() ? await refuse() : await write(name, text)),
      },
    }
  }

  test('a Parameter Store that fails does not end a run that has the lock, which renews it later', async () => {
    const fake = fakeWorld()
    const now = fake.ports.clock.now()
    const lease = await take(run(1), untilItAnswers(fake, now + 30 * second, now + 10 * minute))
    await later(fake, 5 * minute)
    await lease.verify()
    expect(lease.lost.aborted).toBe(false)
    await later(fake, 6 * minute)
    expect(lease.lost.aborted).toBe(false)
    expect(Date.parse(saying(fake).expires)).toBeGreaterThan(fake.ports.clock.now())
  })

  test('a run that cannot release its lock because Parameter Store fails warns and does not fail', async () => {
    const fake = fakeWorld()
    const now = fake.ports.clock.now()
    const lease = await take(run(1), untilItAnswers(fake, now + 30 * second, now + 10 * minute))
    await later(fake, 40 * second)
    await lease.release()
    expect(fake.events.at(-1)).toMatchObject({
      type: 'warning',
      message: expect.stringContaining('Could not release the lock'),
    })
    expect(saying(fake).holder).toBe('run 1')
  })
})
