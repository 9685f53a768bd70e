import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Log } from './log.ts'

/** The context of a job's step. */
export interface StepContext {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly workspace: string
  readonly log: Log
  readonly signal: AbortSignal
}

/** An action that a step can use. Each part resolves with whether it succeeded. */
export interface Action {
  /** Its inputs with their defaults; the runner refuses any other key of a `with`. */
  readonly inputs: Readonly<Record<string, string>>
  /** The names of its outputs, where they are known. */
  readonly outputs?: readonly string[]
  main(call: StepContext): Promise<boolean>
  post?(call: StepContext): Promise<boolean>
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: unknown }>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly using: string; readonly main: string; readonly post: string }
}

const root = new URL('../../', import.meta.url)

/** The action of this repository, as its action.yml defines it. */
export function ownAction(): Action {
  const { inputs, outputs, runs } = parse(readFileSync(new URL('action.yml', root), 'utf8')) as Manifest
  if (runs.using !== `node${process.versions.node.split('.')[0]}`) throw new Error(`${runs.using} is not this Node`)
  const part = (file: string) => async (call: StepContext) => {
    const given = Object.entries(call.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
    const env = { ...call.env, ...Object.fromEntries(given) }
    return await execute([process.execPath, fileURLToPath(new URL(file, root))], { ...call, env })
  }
  const defaults = Object.entries(inputs).map(([name, input]) => [name, String(input.default ?? '')])
  return {
    inputs: Object.fromEntries(defaults),
    outputs: Object.keys(outputs),
    main: part(runs.main),
    post: part(runs.post),
  }
}

/** Runs a program in the workspace, with its output in the log. */
export async function execute(
  [program = '', ...args]: readonly string[],
  { env, workspace, log, signal }: Omit<StepContext, 'inputs'>,
): Promise<boolean> {
  const child = spawn(program, args, { cwd: workspace, env, signal, stdio: ['ignore', 'pipe', 'pipe'] })
  const code = new Promise<number | null>((resolve, reject) => child.once('close', resolve).once('error', reject))
  await Promise.all([log.listen(child.stdout), log.listen(child.stderr)])
  const exit = await code
  if (exit !== 0) log.say(`##[error]Process completed with exit code ${exit}.`)
  return exit === 0
}
