import type { Clock } from '../../../src/model/clock.ts'

/** The faults of a run's process; times are milliseconds since 1970. */
export interface Fate {
  /** When it pauses, and for how long: its machine gives it no processor time. Its sent commands go on. */
  readonly freezes: readonly { readonly at: number; readonly ms: number }[]
  /** When it is killed for good. */
  readonly diesAt: number | undefined
}

/** Delays each answer to a time when the run can take it: for ever, once the run is dead. */
export function runTime(clock: Clock, { freezes, diesAt = Number.POSITIVE_INFINITY }: Fate) {
  const awake = async () => {
    for (;;) {
      const now = clock.now()
      if (now >= diesAt) await new Promise(() => {})
      const freeze = freezes.find(({ at, ms }) => at <= now && now < at + ms)
      if (freeze === undefined) return
      await clock.sleep(freeze.at + freeze.ms - now)
    }
  }
  return async <T>(awaited: Promise<T>): Promise<T> => {
    try {
      return await awaited
    } finally {
      await awake()
    }
  }
}

type Call = (...given: unknown[]) => Promise<unknown>

function each<T extends object>(port: T, change: (call: Call) => Call): T {
  const calls = Object.entries(port).filter(([, call]) => typeof call === 'function')
  return { ...port, ...Object.fromEntries(calls.map(([name, call]) => [name, change(call as Call)])) }
}

/** All functions of a port, as the run experiences them. */
export function experienced<T extends object>(port: T, take: ReturnType<typeof runTime>): T {
  return each(
    port,
    (call) =>
      (...given) =>
        take(call(...given)),
  )
}

/** All functions of a port, each with one leg out and one leg back. */
export function travelling<T extends object>(port: T, leg: () => Promise<void>): T {
  return each(port, (call) => async (...given) => {
    await leg()
    const answer = await call(...given)
    await leg()
    return answer
  })
}
