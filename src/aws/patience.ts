import { awsFailure, isTransient } from './errors.ts'
import type { Gate } from './turns.ts'

/** Makes a call to AWS; `action` is as IAM writes it, such as `ssm:SendCommand`. */
export type Patiently = <T>(action: string, call: () => Promise<T>) => Promise<T>

interface Means extends Gate {
  readonly random: () => number
}

/** For so long one call is tried again before it counts as failed. */
const patienceMs = 300_000
const longestPauseMs = 20_000

/**
 * The one place where calls are tried again: throttling, server errors and broken connections are met with growing, jittered
 * pauses, for five minutes. Rejects with a Failure. `halted` ends a pause; what is tried again then gets no turn (see `turns`).
 */
export function patiently({ clock, random, halted }: Means): Patiently {
  return async (action, call) => {
    const until = clock.now() + patienceMs
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await call()
      } catch (error) {
        if (!isTransient(error) || clock.now() > until) throw awsFailure(error, action)
      }
      const pause = Math.min(250 * 2 ** attempt, longestPauseMs)
      await clock.sleep(pause * (0.5 + random() / 2), halted)
    }
  }
}
