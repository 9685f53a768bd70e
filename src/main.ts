import { runAndExit } from './run/exit.ts'
import { runMainStep } from './run/run.ts'

/** The action's `main:` entry. */
export async function main(): Promise<void> {
  await runAndExit(runMainStep, process.env)
}
