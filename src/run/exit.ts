import { setFailed } from '@actions/core'
import { explain } from '../model/failure.ts'

/** Runs a step, fails it if that rejects, and ends the process. */
export async function runAndExit<Env>(step: (env: Env) => Promise<void>, env: Env): Promise<void> {
  try {
    await step(env)
  } catch (error: unknown) {
    setFailed(explain(error))
  }
  // A request that is under way, such as a late response to a cancelled run or an upload that cannot be aborted, must not keep
  // the process alive.
  process.stdout.write('', () => process.exit())
}
