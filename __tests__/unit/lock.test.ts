import { afterEach, describe, expect, test } from 'vitest'
import type { Failure } from '../../src/model/failure.ts'
import { acquireLock, releaseAbandonedLock } from '../../src/state/lock.ts'
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
} from '../support/fakes/locks.ts'
import { travelling } from '../support/fakes/run-process.ts'
import { type FakeWorld, fakeWorld } from '../support/fakes/world.ts'

afterEach(freeAll)

const version = ({ parameters }: FakeWorld) => parameters.values.get(lock)?.version ?? 0

describe('a lock that is held', () => {
  test('a held lock is refused to another run, which names the holder, the time and the URL', async () => {
    const fake = fakeWorld()
    await take(run(1), fake.ports)
    const failure = await refusal(run(2), fake.ports)
    expect(failure).toMatchObject({ code: 'lock-held', next: expect.stringContaining('lock-timeout') })
    expect(failure?.message).toContain('run 1')
    expect(failure?.message).toContain('since 2026-11-23T10:10:10.000Z')
    expect(failure?.message).toContain('https://github.com/acme/macro-ai/actions/runs/1')
    expect(fake.events.filter(({ type }) => type === 'locked')).toHaveLength(1)
  })

  test('a run waits for a held lock as long as lock-timeout says, and then takes it', async () => {
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

  test('a held lock is refused to a run that has waited for lock-timeout', async () => {
    const fake = fakeWorld()
    await take(run(1), fake.ports)
    const began = fake.ports.clock.now()
    expect(await refusal(run(2, 5 * minute), fake.ports)).toMatchObject({ code: 'lock-held' })
    expect(fake.ports.clock.now() - began).toBe(5 * minute)
  })

  test('a held lock is renewed every minute while its run goes on', async () => {
    const fake = fakeWorld()
    await take(run(1), fake.ports)
    const [before, began] = [version(fake), fake.ports.clock.now()]
    await later(fake, 30 * minute + second)
    expect(version(fake) - before).toBe(30)
    expect(Date.parse(saying(fake).expires)).toBe(began + 33 * minute)
    expect(saying(fake)).toMatchObject({ holder: 'run 1', since: '2026-11-23T10:10:10.000Z' })
    expect(await refusal(run(2), fake.ports)).toMatchObject({ code: 'lock-held' })
  })

  test('a held lock expires three minutes after the last write of a killed run', async () => {
    const fake = fakeWorld()
    const lastWord = 61 * second
    await acquireLock(run(1), untilKilled(fake, 90 * second))
    await later(fake, lastWord + 3 * minute - 2 * second - second)
    expect(await refusal(run(2), fake.ports)).toMatchObject({ code: 'lock-held' })
    await later(fake, 2 * second)
    expect((await take(run(2), fake.ports)).before?.holder).toBe('run 1')
  })
})

describe('a free lock', () => {
  test('a free lock goes to the first run that asks, at a fence of its own', async () => {
    const fake = fakeWorld()
    const lease = await take(run(1), fake.ports)
    expect(lease).toMatchObject({ parameter: lock, fence: 1, takenAt: fake.ports.clock.now() })
    expect(lease.before).toBeUndefined()
  })

  test('a free lock goes to one of two concurrent runs, and the other is told the holder', async () => {
    const fake = fakeWorld()
    const outcomes = await Promise.all(
      [1, 2].map((number) => take(run(number), fake.ports).catch((failure: Failure) => failure)),
    )
    expect(outcomes.filter((one) => 'fence' in one)).toHaveLength(1)
    expect(outcomes.filter((one) => 'code' in one)).toMatchObject([{ code: 'lock-held' }])
    expect(outcomes.map((one) => ('fence' in one ? '' : one.message)).join('')).toContain(saying(fake).holder)
  })

  test('a free lock gives the next run a higher fence', async () => {
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

describe('a lock with an unreadable value', () => {
  test.each(['', 'mine, hands off!', '[1]', '{"holder":7}'])(
    'an unreadable lock (%j) counts as held for ten minutes after it was written',
    async (text) => {
      const fake = fakeWorld()
      await fake.parameters.write(lock, text)
      await later(fake, 10 * minute - second)
      expect(await refusal(run(1), fake.ports)).toMatchObject({
        code: 'lock-held',
        message: expect.stringContaining('an unknown run has held the lock of'),
      })
      await later(fake, second)
      expect((await take(run(1), fake.ports)).fence).toBe(2)
    },
  )
})

describe('the lock of a killed run', () => {
  test('the post step takes the lock of its run again at a higher fence', async () => {
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

  test('the post step leaves the lock to a newer run from the first write of that run on', async () => {
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

/** The ids that runs announced before they wrote the lock, the latest first. */
const ids = ({ events }: FakeWorld) =>
  events.flatMap((event) => (event.type === 'lock-requested' ? [event.id] : [])).reverse()

describe('the lock of a run that was killed taking it', () => {
  test.each([
    ['before its write came through', 1_100],
    ['after its write came through', 1_900],
  ])('a lock that a killed run was taking (%s) is released, and the next run has it at once', async (_, ms) => {
    const fake = fakeWorld()
    void acquireLock(run(1), untilKilled(slow(fake, 500), ms))
    await later(fake, ms)
    const [id = ''] = ids(fake)
    await releaseAbandonedLock(id, run(1), fake.ports)
    expect(saying(fake)).toMatchObject({ holder: '', id })
    expect((await take(run(2), fake.ports)).before).toBeUndefined()
  })

  test('a lock of another run is not released by the post step of a run that was killed taking it', async () => {
    const fake = fakeWorld()
    const lease = await take(run(2), fake.ports)
    await releaseAbandonedLock('an attempt that was never written', run(1), fake.ports)
    expect(saying(fake)).toMatchObject({ holder: 'run 2' })
    await later(fake, 2 * minute)
    expect(lease.lost.aborted).toBe(false)
  })

  test('a free lock that a second run also saw free goes to the run that is still alive', async () => {
    const fake = fakeWorld()
    const other = take(run(2), fake.ports)
    void acquireLock(run(1), untilKilled(fake, 100))
    await later(fake, 200)
    await releaseAbandonedLock(ids(fake)[0] ?? '', run(1), fake.ports)
    expect((await other).lost.aborted).toBe(false)
    expect(saying(fake)).toMatchObject({ holder: 'run 2' })
  })
})

/** Makes each call to Parameter Store take that long in both directions. */
function slow(fake: FakeWorld, ms: number): FakeWorld {
  const wait = async () => await fake.ports.clock.sleep(ms)
  return { ...fake, ports: { ...fake.ports, parameters: travelling(fake.ports.parameters, wait) } }
}
