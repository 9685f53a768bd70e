import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { systemClock as realClock } from '../../src/run/adapters.ts'
import { fakeClock } from '../support/fakes/clock.ts'

describe.each([
  ['the real clock', realClock],
  ['the fake clock', fakeClock()],
])('a sleep on %s', (_, clock) => {
  test('a sleep ends early without an error once its signal is aborted', async () => {
    const end = new AbortController()
    const before = clock.now()
    const sleeping = clock.sleep(3_600_000, end.signal)
    end.abort()
    await sleeping
    expect(clock.now() - before).toBeLessThan(1_000)
    expect(getEventListeners(end.signal, 'abort')).toEqual([])
  })

  test('a sleep does not begin when its signal was already aborted', async () => {
    const before = clock.now()
    await clock.sleep(3_600_000, AbortSignal.abort())
    expect(clock.now() - before).toBeLessThan(1_000)
  })

  test('a sleep lasts as long as requested, and leaves no listener on the signal', async () => {
    const end = new AbortController()
    const before = clock.now()
    await Promise.all([clock.sleep(20, end.signal), clock.sleep(20)])
    expect(clock.now() - before).toBeGreaterThanOrEqual(19)
    expect(getEventListeners(end.signal, 'abort')).toEqual([])
  })
})

test('a sleeper that was woken early advances the fake clock no further, and stops no other sleeper', async () => {
  const clock = fakeClock(0)
  const end = new AbortController()
  const woke: string[] = []
  await Promise.all([
    clock.sleep(5_000, end.signal).then(() => woke.push(`early at ${clock.now()}`)),
    clock.sleep(2_000).then(() => woke.push(`late at ${clock.now()}`)),
    clock.sleep(500).then(() => end.abort()),
  ])
  for (let i = 0; i < 10; i += 1) await new Promise((done) => setImmediate(done))
  expect(woke).toEqual(['early at 500', 'late at 2000'])
  expect(clock.now()).toBe(2_000)
})
