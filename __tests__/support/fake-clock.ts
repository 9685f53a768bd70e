import type { Clock } from '../../src/ports.ts'

/** A clock whose time passes at once: whenever nothing else is left to do, it jumps to the next sleeper. */
export function fakeClock(start = Date.UTC(2026, 10, 23, 10, 10, 10)): Clock {
  const sleepers: { at: number; wake: () => void }[] = []
  let now = start
  let ticking = false
  const tick = () => {
    const next = sleepers.sort((one, other) => one.at - other.at).shift()
    if (next === undefined) {
      ticking = false
      return
    }
    now = Math.max(now, next.at)
    next.wake()
    setImmediate(tick)
  }
  return {
    now: () => now,
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers.push({ at: now + ms, wake })
        if (!ticking) setImmediate(tick)
        ticking = true
      }),
  }
}
