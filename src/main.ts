import { setFailed } from '@actions/core'
import { explain, toFailure } from './failure.ts'
import { run } from './run.ts'

try {
  await run(process.env)
} catch (error: unknown) {
  setFailed(explain(error))
  // What a cancelled run has under way is left to its hosts; waiting for answers would use up the runner's patience.
  if (toFailure(error).code === 'cancelled') process.stdout.write('', () => process.exit())
}
