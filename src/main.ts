import { basename } from 'node:path'
import { setFailed } from '@actions/core'
import { explain, toFailure } from './failure.ts'
import { run } from './run.ts'

try {
  // Told by its name alone: a step that died before it could note anything must not begin anew as its `post:` step.
  await run(process.env, basename(process.argv[1] ?? '') === 'post.js' ? 'post' : 'main')
} catch (error: unknown) {
  setFailed(explain(error))
  // What a cancelled run has under way is left to its hosts; waiting for answers would use up the runner's patience.
  if (toFailure(error).code === 'cancelled') process.stdout.write('', () => process.exit())
}
