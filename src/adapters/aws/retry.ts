import { awsFailure, isTransient } from './errors.ts'
import type { Gate } from './rate-limiter.ts'

/** Makes a call to AWS; `action` is as IAM spells it, such as `ssm:SendCommand`. */
export type WithRetry = <T>(action: string, call: () => Promise<T>) => Promise<T>

interface RetryConfig extends Gate {
  readonly random: () => number
}

/** How long one call is retried before it counts as failed. */
const retryWindowMs = 300_000
const maxPauseMs = 20_000

/**
 * The one place that retries calls to AWS: after throttling, server errors and broken connections, with growing, jittered
 * pauses, for five minutes. Rejects with a Failure. `halted` ends a pause; the retry then gets no turn (see `turns`).
 */
export function withRetry({ clock, random, halted }: RetryConfig): WithRetry {
  return async (action, call) => {
    const until = clock.now() + retryWindowMs
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await call()
      } catch (error) {
        if (!isTransient(error) || clock.now() > until) throw awsFailure(error, action)
      }
      const pause = Math.min(250 * 2 ** attempt, maxPauseMs)
      await clock.sleep(pause * (0.5 + random() / 2), halted)
    }
  }
}
