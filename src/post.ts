import { runAndExit } from './run/exit.ts'
import { runPostStep } from './run/run.ts'

/** The action's `post:` entry. It is an entry of its own: a main step that died before it saved anything must not begin anew. */
export async function post(): Promise<void> {
  await runAndExit(runPostStep, process.env)
}
