import { setFailed } from '@actions/core'
import { explain } from './failure.ts'
import { run } from './run.ts'

try {
  await run(process.env)
} catch (error: unknown) {
  setFailed(explain(error))
}
