import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Fleet } from './fleet.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The results of a step: the files and outputs that the runner would read, and the log that a person would see. */
export interface StepRun {
  readonly exit: number
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The JSON report file, as far as the step wrote one. */
  readonly report: string
  /** The state that it saved for its `post:` step. */
  readonly state: Readonly<Record<string, string>>
}

export interface Step {
  readonly inputs: Readonly<Record<string, string>>
  /** Added to the variables of the runner, and replacing them. */
  readonly env?: Readonly<Record<string, string>>
  /** Called with each piece of the log as it arrives. */
  readonly heard?: (text: string) => void
  /** The state that the main step saved, even if empty: then this is its `post:` step. */
  readonly state?: Readonly<Record<string, string>>
}

/** A running step; disposing of one that has not ended kills it. */
export interface RunningStep extends AsyncDisposable {
  readonly ended: Promise<StepRun>
  /**
   * As the runner cancels a step: SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL. `share` of these times, 1 by default.
   * Source: the runner's ProcessInvoker.
   */
  cancel(share?: number): void
  /** SIGKILL at once, as on the loss of the runner's machine. */
  kill(): void
}

/** Runs the script that action.yml names as the runner does: INPUT_* with its defaults, the runner's variables, nothing else. */
export async function runAction(fleet: Pick<Fleet, 'env'>, step: Step): Promise<StepRun> {
  return await (await startAction(fleet, step)).ended
}

/** The same, with a handle on the step. */
export async function startAction(
  fleet: Pick<Fleet, 'env'>,
  { inputs, env = {}, heard, state }: Step,
): Promise<RunningStep> {
  const action = await readAction()
  const folder = await mkdtemp(join(tmpdir(), 'ec2-release-step-'))
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary'), state: join(folder, 'state') }
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')))
  const kept = Object.entries(state ?? {}).map(([name, value]) => [`STATE_${name}`, value])
  const runner = { ...surroundings(folder, files), ...Object.fromEntries(kept) }
  const variables = { ...runner, ...fleet.env, ...inputVariables(action, inputs), ...env }
  const program = state === undefined ? action.runs.main : action.runs.post
  const child = spawn(process.execPath, [join(root, program)], {
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = gather(child, heard).then(async ({ exit, log }) => {
    const outputs = readFileCommand(await readFile(files.output, 'utf8'))
    const report = outputs['report'] ? await readFile(outputs['report'], 'utf8').catch(() => '') : ''
    const summary = await readFile(files.summary, 'utf8')
    const left = readFileCommand(await readFile(files.state, 'utf8'))
    await rm(folder, { recursive: true, force: true })
    return { exit, log, outputs, summary, report, state: left }
  })
  const kill = () => void child.kill('SIGKILL')
  return {
    ended,
    kill,
    [Symbol.asyncDispose]: async () => {
      kill()
      await ended
    },
    cancel: (share = 1) => {
      child.kill('SIGINT')
      setTimeout(() => child.kill('SIGTERM'), 7_500 * share).unref()
      setTimeout(() => child.kill('SIGKILL'), 10_000 * share).unref()
    },
  }
}

function surroundings(
  folder: string,
  { output, summary, state }: Readonly<Record<'output' | 'summary' | 'state', string>>,
) {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_STATE: state,
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_REPOSITORY: 'acme/macro-ai',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '4711',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: 'push',
    RUNNER_TEMP: folder,
  }
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string | number | boolean }>>
  readonly runs: { readonly main: string; readonly post: string }
}

async function readAction(): Promise<Action> {
  return parse(await readFile(join(root, 'action.yml'), 'utf8')) as Action
}

/** The runner passes every declared input, with its default; the names keep their dashes. There is no token of GitHub's. */
function inputVariables(action: Action, inputs: Step['inputs']): Record<string, string> {
  const declared = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
    name,
    String(value).replace(/^\$\{\{.*\}\}$/, ''),
  ])
  const all = { ...Object.fromEntries(declared), ...inputs } as Record<string, string>
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

type Child = ReturnType<typeof spawn>

async function gather(child: Child, heard: Step['heard']): Promise<{ exit: number; log: string }> {
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log += text
      heard?.(text)
    })
  }
  const exit = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  return { exit, log }
}

/** GITHUB_OUTPUT or GITHUB_STATE as the runner reads it: name=value, or name<<DELIMITER … DELIMITER. */
export function readFileCommand(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i += 1) {
    const heredoc = /^([^=<]+)<<(.+)$/.exec(lines[i] ?? '')
    const plain = /^([^=]+)=(.*)$/.exec(lines[i] ?? '')
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] ?? '', i + 1)
      outputs[heredoc[1] ?? ''] = lines.slice(i + 1, end).join('\n')
      i = end
    } else if (plain) {
      outputs[plain[1] ?? ''] = plain[2] ?? ''
    }
  }
  return outputs
}
