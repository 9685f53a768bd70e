import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Fleet } from './fleet.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a step left behind: what the runner would read, and what a person would see. */
export interface StepRun {
  readonly exit: number
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** The JSON report file, as far as one was written. */
  readonly report: string
}

export interface Step {
  readonly inputs: Readonly<Record<string, string>>
  /** Over what the runner sets. */
  readonly env?: Readonly<Record<string, string>>
  /** Called with each piece of the log as it comes. */
  readonly heard?: (text: string) => void
}

/** Runs the committed bundle as the runner does: INPUT_* with the defaults of action.yml, the runner's variables, nothing else. */
export async function runAction(fleet: Pick<Fleet, 'env'>, { inputs, env = {}, heard }: Step): Promise<StepRun> {
  const folder = await mkdtemp(join(tmpdir(), 'ec2-release-step-'))
  try {
    const files = { output: join(folder, 'output'), summary: join(folder, 'summary'), state: join(folder, 'state') }
    await Promise.all(Object.values(files).map((file) => writeFile(file, '')))
    const runner = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_STATE: files.state,
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_REPOSITORY: 'acme/macro-ai',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '4711',
      GITHUB_EVENT_NAME: 'push',
      RUNNER_TEMP: folder,
    }
    const variables = { ...runner, ...fleet.env, ...(await inputVariables(inputs)), ...env }
    const { exit, log } = await run(join(root, 'dist/index.js'), variables, heard)
    const outputs = readOutputs(await readFile(files.output, 'utf8'))
    const report = outputs['report'] ? await readFile(outputs['report'], 'utf8').catch(() => '') : ''
    return { exit, log, outputs, summary: await readFile(files.summary, 'utf8'), report }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The runner hands every declared input over, with its default; the names keep their dashes. */
async function inputVariables(inputs: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const action = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string | number | boolean }>
  }
  const declared = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [name, String(value)])
  const all = { ...Object.fromEntries(declared), ...inputs } as Record<string, string>
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

async function run(script: string, env: Record<string, string>, heard: ((text: string) => void) | undefined) {
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
      heard?.(text)
    })
  }
  const exit = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  return { exit, log }
}

/** GITHUB_OUTPUT as the runner reads it: name=value, or name<<DELIMITER … DELIMITER. */
function readOutputs(text: string): Record<string, string> {
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
