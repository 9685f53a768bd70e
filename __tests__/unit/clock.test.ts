import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { fakeClock } from '../support/fake-clock.ts'
import { realClock } from '../support/real-clock.ts'

describe.each([
  ['the machine’s clock', realClock],
  ['the clock of tests', fakeClock()],
])('a sleep on %s', (_, clock) => {
  test('ends early once its signal is aborted, without a complaint', async () => {
    const end = new AbortController()
    const before = clock.now()
    const sleeping = clock.sleep(3_600_000, end.signal)
    end.abort()
    await sleeping
    expect(clock.now() - before).toBeLessThan(1_000)
    expect(getEventListeners(end.signal, 'abort')).toEqual([])
  })

  test('is none when its signal was aborted before', async () => {
    const before = clock.now()
    await clock.sleep(3_600_000, AbortSignal.abort())
    expect(clock.now() - before).toBeLessThan(1_000)
  })

  test('lasts as long as it was asked to when nobody ends it, and leaves nothing on the signal', async () => {
    const end = new AbortController()
    const before = clock.now()
    await Promise.all([clock.sleep(20, end.signal), clock.sleep(20)])
    expect(clock.now() - before).toBeGreaterThanOrEqual(19)
    expect(getEventListeners(end.signal, 'abort')).toEqual([])
  })
})

test('a sleeper that was woken early moves the clock of tests no further, and stops no other one', async () => {
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
