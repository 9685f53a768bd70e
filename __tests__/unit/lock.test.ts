import { afterEach, describe, expect, test } from 'vitest'
import type { Failure } from '../../src/model/failure.ts'
import { acquireLock, releaseAbandonedLock } from '../../src/state/lock.ts'
import { type FakeWorld, fakeWorld } from '../support/fake-hosts.ts'
import {
  freeAll,
  later,
  lock,
  minute,
  refusal,
  retake,
  run,
  saying,
  second,
  take,
  untilKilled,
} from '../support/locks.ts'
import { travelling } from '../support/schedule/run-time.ts'

afterEach(freeAll)

const version = ({ parameters }: FakeWorld) => parameters.values.get(lock)?.version ?? 0

describe('a lock that is held', () => {
  test('is refused to others, who are told who has it, since when, and where to look', async () => {
    const fake = fakeWorld()
    await take(run(1), fake.ports)
    const failure = await refusal(run(2), fake.ports)
    expect(failure).toMatchObject({ code: 'lock-held', next: expect.stringContaining('lock-timeout') })
    expect(failure?.message).toContain('run 1')
    expect(failure?.message).toContain('since 2026-11-23T10:10:10.000Z')
    expect(failure?.message).toContain('https://github.com/acme/macro-ai/actions/runs/1')
    expect(fake.events.filter(({ type }) => type === 'locked')).toHaveLength(1)
  })

  test('is waited for as long as lock-timeout says, and then taken', async () => {
    const fake = fakeWorld()
    const first = await take(run(1), fake.ports)
    const waiting = take(run(2, 5 * minute), fake.ports)
    await later(fake, 2 * minute)
    await first.release()
    const freed = fake.ports.clock.now()
    expect((await waiting).fence).toBeGreaterThan(first.fence)
    expect(fake.ports.clock.now() - freed).toBeLessThanOrEqual(6 * second)
    const waits = fake.events.filter(({ type }) => type === 'lock-wait')
    expect(waits).toEqual([{ type: 'lock-wait', holder: 'run 1', url: run(1).runUrl }])
  })

  test('is refused to whoever has waited for lock-timeout', async () => {
    const fake = fakeWorld()
    await take(run(1), fake.ports)
    const began = fake.ports.clock.now()
    expect(await refusal(run(2, 5 * minute), fake.ports)).toMatchObject({ code: 'lock-held' })
    expect(fake.ports.clock.now() - began).toBe(5 * minute)
  })

  test('is renewed every minute for as long as its run lives', async () => {
    const fake = fakeWorld()
    await take(run(1), fake.ports)
    const [before, began] = [version(fake), fake.ports.clock.now()]
    await later(fake, 30 * minute + second)
    expect(version(fake) - before).toBe(30)
    expect(Date.parse(saying(fake).expires)).toBe(began + 33 * minute)
    expect(saying(fake)).toMatchObject({ holder: 'run 1', since: '2026-11-23T10:10:10.000Z' })
    expect(await refusal(run(2), fake.ports)).toMatchObject({ code: 'lock-held' })
  })

  test('outlives a run that is killed by three minutes from its last word, and no more', async () => {
    const fake = fakeWorld()
    const lastWord = 61 * second
    await acquireLock(run(1), untilKilled(fake, 90 * second))
    await later(fake, lastWord + 3 * minute - 2 * second - second)
    expect(await refusal(run(2), fake.ports)).toMatchObject({ code: 'lock-held' })
    await later(fake, 2 * second)
    expect((await take(run(2), fake.ports)).before?.holder).toBe('run 1')
  })
})

describe('a lock that nobody has', () => {
  test('goes to the first who comes, at a fence of its own', async () => {
    const fake = fakeWorld()
    const lease = await take(run(1), fake.ports)
    expect(lease).toMatchObject({ parameter: lock, fence: 1, takenAt: fake.ports.clock.now() })
    expect(lease.before).toBeUndefined()
  })

  test('goes to one of two who saw it free at once, and the other is told whose it is', async () => {
    const fake = fakeWorld()
    const outcomes = await Promise.all(
      [1, 2].map((number) => take(run(number), fake.ports).catch((failure: Failure) => failure)),
    )
    expect(outcomes.filter((one) => 'fence' in one)).toHaveLength(1)
    expect(outcomes.filter((one) => 'code' in one)).toMatchObject([{ code: 'lock-held' }])
    expect(outcomes.map((one) => ('fence' in one ? '' : one.message)).join('')).toContain(saying(fake).holder)
  })

  test('goes on counting: the next fence is higher, though nobody remembers the last', async () => {
    const fake = fakeWorld()
    const first = await take(run(1), fake.ports)
    await first.release()
    expect(saying(fake)).toMatchObject({ holder: '', url: '' })
    expect(fake.events.at(-1)).toEqual({ type: 'unlocked' })
    const next = await take(run(2), fake.ports)
    expect(next.fence).toBe(3)
    expect(next.before).toBeUndefined()
  })
})

describe('a lock whose value nobody can read', () => {
  test.each(['', 'mine, hands off!', '[1]', '{"holder":7}'])(
    '(%j) is believed for ten minutes from its writing, and no more',
    async (text) => {
      const fake = fakeWorld()
      await fake.parameters.write(lock, text)
      await later(fake, 10 * minute - second)
      expect(await refusal(run(1), fake.ports)).toMatchObject({
        code: 'lock-held',
        message: expect.stringContaining('an unknown run has been deploying'),
      })
      await later(fake, second)
      expect((await take(run(1), fake.ports)).fence).toBe(2)
    },
  )
})

describe('the lock of a run of ours that was cut off', () => {
  test("is taken again at a higher fence, and is nobody's lock that was never given back", async () => {
    const fake = fakeWorld()
    const { fence } = await acquireLock(run(1), untilKilled(fake, 90 * second))
    await later(fake, 2 * minute)
    const lease = await retake(fence, run(1), fake.ports)
    expect(lease?.fence).toBeGreaterThan(fence)
    expect(lease?.before).toBeUndefined()
    expect(await refusal(run(2), fake.ports)).toMatchObject({
      code: 'lock-held',
      message: expect.stringContaining('run 1'),
    })
  })

  test('is left to a newer run that has it, from its first write on', async () => {
    const fake = fakeWorld()
    const { fence } = await acquireLock(run(1), untilKilled(fake, 30 * second))
    await later(fake, 4 * minute)
    const taking = take(run(2), fake.ports)
    await later(fake, second / 2)
    expect(await retake(fence, run(1), fake.ports)).toBeUndefined()
    await taking
    await later(fake, 2 * minute)
    expect(await retake(fence, run(1), fake.ports)).toBeUndefined()
    expect(saying(fake).holder).toBe('run 2')
  })
})

/** What runs said that they were to write into the lock, the last first. */
const ids = ({ events }: FakeWorld) =>
  events.flatMap((event) => (event.type === 'lock-requested' ? [event.id] : [])).reverse()

describe('the lock of a run that was cut off while it took it', () => {
  test.each([
    ['before its write came through', 1_100],
    ['after it', 1_900],
  ])('%s, is freed, and the next run has it at once', async (_, ms) => {
    const fake = fakeWorld()
    void acquireLock(run(1), untilKilled(slow(fake, 500), ms))
    await later(fake, ms)
    const [id = ''] = ids(fake)
    await releaseAbandonedLock(id, run(1), fake.ports)
    expect(saying(fake)).toMatchObject({ holder: '', id })
    expect((await take(run(2), fake.ports)).before).toBeUndefined()
  })

  test('is left alone where another run has it', async () => {
    const fake = fakeWorld()
    const lease = await take(run(2), fake.ports)
    await releaseAbandonedLock('an attempt that was never written', run(1), fake.ports)
    expect(saying(fake)).toMatchObject({ holder: 'run 2' })
    await later(fake, 2 * minute)
    expect(lease.lost.aborted).toBe(false)
  })

  test('and that another run saw free at that very moment, goes to that one', async () => {
    const fake = fakeWorld()
    const other = take(run(2), fake.ports)
    void acquireLock(run(1), untilKilled(fake, 100))
    await later(fake, 200)
    await releaseAbandonedLock(ids(fake)[0] ?? '', run(1), fake.ports)
    expect((await other).lost.aborted).toBe(false)
    expect(saying(fake)).toMatchObject({ holder: 'run 2' })
  })
})

/** Parameter Store takes its time, each way. */
function slow(fake: FakeWorld, ms: number): FakeWorld {
  const wait = async () => await fake.ports.clock.sleep(ms)
  return { ...fake, ports: { ...fake.ports, parameters: travelling(fake.ports.parameters, wait) } }
}
