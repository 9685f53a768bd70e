import type { Clock } from '../ports.ts'
import { awsFailure, isTransient } from './errors.ts'

/** Makes a call to AWS; `action` is as IAM writes it, such as `ssm:SendCommand`. */
export type Patiently = <T>(action: string, call: () => Promise<T>) => Promise<T>

interface Means {
  readonly clock: Clock
  readonly random: () => number
}

/** Nine calls in any one second, since SSM's limits are shared by everybody in the account. */
const spacingMs = 115
/** For so long one call is tried again before it counts as failed. */
const patienceMs = 300_000
const longestPauseMs = 20_000

/**
 * The one place where calls are spaced and tried again: no two start within `spacingMs`, and throttling, server errors and
 * broken connections are met with growing, jittered pauses. Rejects with a Failure.
 */
export function patiently({ clock, random }: Means): Patiently {
  let nextAt = 0
  const turn = async () => {
    const at = Math.max(clock.now(), nextAt)
    nextAt = at + spacingMs
    if (at > clock.now()) await clock.sleep(at - clock.now())
  }
  return async (action, call) => {
    const until = clock.now() + patienceMs
    for (let attempt = 0; ; attempt += 1) {
      await turn()
      try {
        return await call()
      } catch (error) {
        if (!isTransient(error) || clock.now() > until) throw awsFailure(error, action)
      }
      const pause = Math.min(250 * 2 ** attempt, longestPauseMs)
      await clock.sleep(pause * (0.5 + random() / 2))
    }
  }
}
