import { awsFailure, isTransient } from './errors.ts'
import { type Gate, turns } from './turns.ts'

/** Makes a call to AWS; `action` is as IAM writes it, such as `ssm:SendCommand`. */
export type Patiently = <T>(action: string, call: () => Promise<T>) => Promise<T>

interface Means extends Gate {
  readonly random: () => number
}

/** For so long one call is tried again before it counts as failed. */
const patienceMs = 300_000
const longestPauseMs = 20_000

/**
 * The one place where calls are spaced and tried again: nine start in any one second at most (see `turns`), and throttling,
 * server errors and broken connections are met with growing, jittered pauses. Rejects with a Failure. Once `halted` is
 * aborted no call starts and none is tried again: what was still waiting never settles; what is under way does.
 */
export function patiently({ random, ...gate }: Means): Patiently {
  const { clock, halted } = gate
  const turn = turns(gate)
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
      await clock.sleep(pause * (0.5 + random() / 2), halted)
    }
  }
}
