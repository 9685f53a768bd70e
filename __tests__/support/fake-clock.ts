import type { Clock } from '../../src/ports.ts'

/** A clock whose time passes at once: whenever nothing else is left to do, it jumps to the next sleeper. */
export function fakeClock(start = Date.UTC(2026, 10, 23, 10, 10, 10)): Clock {
  let sleepers: { readonly at: number; readonly wake: () => void }[] = []
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
  const sleep = async (ms: number, until?: AbortSignal) => {
    if (until?.aborted) return
    await new Promise<void>((done) => {
      const sleeper = { at: now + ms, wake }
      function wake() {
        until?.removeEventListener('abort', wake)
        sleepers = sleepers.filter((one) => one !== sleeper)
        done()
      }
      until?.addEventListener('abort', wake)
      sleepers.push(sleeper)
      if (!ticking) setImmediate(tick)
      ticking = true
    })
  }
  return { now: () => now, sleep }
}
