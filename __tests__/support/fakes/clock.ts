import type { Clock } from '../../../src/model/clock.ts'

/** A clock whose time passes at once: when nothing else is left to do, it jumps to the next sleeper. */
export interface FakeClock extends Clock {
  /** Stops the time until this settles: the answer of a process with another clock. */
  outside<T>(answer: Promise<T>): Promise<T>
  /** Resolves when no sleeper is left. */
  idle(): Promise<void>
}

interface Sleeper {
  readonly at: number
  readonly wake: () => void
}

export function fakeClock(start = Date.UTC(2026, 10, 23, 10, 10, 10)): FakeClock {
  const sleepers: Sleeper[] = []
  const idlers: (() => void)[] = []
  let now = start
  let outside = 0
  let ticking = false

  // An immediate runs when every promise that can settle has settled.
  const stir = () => {
    if (!ticking) setImmediate(tick)
    ticking = true
  }
  const tick = () => {
    ticking = false
    if (outside > 0) return
    const next = sleepers.shift()
    if (next === undefined) {
      for (const done of idlers.splice(0)) done()
      return
    }
    now = Math.max(now, next.at)
    next.wake()
    stir()
  }
  return {
    now: () => now,
    sleep: async (ms, until) => {
      if (until?.aborted) return
      await new Promise<void>((done) => {
        const sleeper = { at: now + ms, wake }
        function wake() {
          until?.removeEventListener('abort', wake)
          if (sleepers.includes(sleeper)) sleepers.splice(sleepers.indexOf(sleeper), 1)
          done()
        }
        until?.addEventListener('abort', wake)
        add(sleepers, sleeper)
        stir()
      })
    },
    outside: async (answer) => {
      outside += 1
      try {
        return await answer
      } finally {
        outside -= 1
        stir()
      }
    },
    idle: () =>
      new Promise((done) => {
        idlers.push(done)
        stir()
      }),
  }
}

/** Of two sleepers with the same end, the first to begin wakes first. */
function add(sleepers: Sleeper[], sleeper: Sleeper): void {
  const after = sleepers.findIndex(({ at }) => at > sleeper.at)
  sleepers.splice(after === -1 ? sleepers.length : after, 0, sleeper)
}
