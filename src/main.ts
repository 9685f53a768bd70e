import { basename } from 'node:path'
import { setFailed } from '@actions/core'
import { explain } from './model/failure.ts'
import { run } from './run/run.ts'

try {
  // Told by its name alone: a step that died before it could note anything must not begin anew as its `post:` step.
  await run(process.env, basename(process.argv[1] ?? '') === 'post.js' ? 'post' : 'main')
} catch (error: unknown) {
  setFailed(explain(error))
}
// What is still under way has no say any more, such as answers to a run that was cancelled, or an upload that took too long.
process.stdout.write('', () => process.exit())
