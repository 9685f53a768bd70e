import type { Clock } from '../../../src/model/clock.ts'

/** What befalls a run's process; times are milliseconds since 1970. */
export interface Fate {
  /** When it stands still, and for how long: its machine does not give it the processor. What it had sent goes on. */
  readonly freezes: readonly { readonly at: number; readonly ms: number }[]
  /** When it is killed for good. */
  readonly diesAt: number | undefined
}

/** Makes what a run waits for arrive when the run is there to take it: never, once it is dead. */
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

/** All functions of a port, each as the run experiences it. */
export function experienced<T extends object>(port: T, take: ReturnType<typeof runTime>): T {
  return each(
    port,
    (call) =>
      (...given) =>
        take(call(...given)),
  )
}

/** All functions of a port, each a leg away, and a leg back. */
export function travelling<T extends object>(port: T, leg: () => Promise<void>): T {
  return each(port, (call) => async (...given) => {
    await leg()
    const answer = await call(...given)
    await leg()
    return answer
  })
}
