import { readFileSync } from 'node:fs'
import type { Host } from '../../../fleet/hosts/host.ts'

/** The host program as it is shipped. */
export const programText = readFileSync(new URL('../../../dist/deploy.sh', import.meta.url), 'utf8')

/** A script of root's, or the program, that looks for programs where its caller does, and so runs stand-ins of them. */
export function onPath(text: string): string {
  return text.replace(/(\w*caller_path)(=\$PATH[;\s]+PATH=)\/usr\/sbin:\/usr\/bin:\/sbin:\/bin/, '$1$2$$$1')
}

/** The fields of the host program's result line; see docs/host.md. */
export interface HostResult {
  readonly command: string
  readonly ok: boolean
  readonly verdict: string
  readonly code?: string
  readonly message?: string
  readonly release?: string
  readonly version?: string
  readonly before?: string
  readonly after?: string
  readonly afterVersion?: string
  readonly proof?: string
  readonly verified?: string
  readonly freeMb?: number
  readonly memoryMb?: number
  readonly warnings?: readonly string[]
  readonly seconds: Readonly<Record<string, number>>
}

export interface Ran {
  readonly exit: number
  readonly result: HostResult
  /** Everything after the result line. */
  readonly tail: string
}

export type Settings = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** Settings that make proofs quick; every test may replace them. */
const quick = {
  app: 'macro-ai',
  'base-dir': '/opt/macro-ai',
  environment: 'production',
  'health-timeout': 6,
  'health-interval': 1,
  'stable-for': 1,
}

/** Lines of key=value, as the runner sends them. */
export function request(settings: Settings): string {
  return Object.entries({ ...quick, ...settings })
    .filter(([, value]) => value !== undefined)
    .flatMap(([key, value]) => [value].flat().map((line) => `${key}=${line}\n`))
    .join('')
}

/** Puts the program where a bare host has it, and runs it as the runner's command does. */
export async function runProgram(
  host: Host,
  command: string,
  settings: Settings = {},
  shell = 'sh',
  text = programText,
): Promise<Ran> {
  const { app = 'macro-ai', 'base-dir': base = `/opt/${app}` } = settings
  const installed = `${base}/deploy.sh`
  const carried = `/run/deploy-${app}.sh`
  const present = await host.run(`cmp -s ${installed} - && echo same`, { stdin: text })
  if (present.stdout.trim() !== 'same') await host.write(carried, text, 0o755)
  const program = present.stdout.trim() === 'same' ? installed : carried
  const stdin = request({ ...settings, 'base-dir': base })
  const { code, stdout } = await host.run(`${shell} ${program} ${command} --request`, { stdin })
  return read(code, stdout)
}

/** Stage and activate, as a deploy does; the result is that of the last step that ran. */
export async function deployTo(host: Host, settings: Settings, shell = 'sh', text = programText): Promise<Ran> {
  const staged = await runProgram(host, 'stage', settings, shell, text)
  if (staged.exit !== 0 || staged.result.verdict === 'unchanged') return staged
  return await runProgram(host, 'activate', { ...settings, 'artifact-url': undefined, first: 'yes' }, shell, text)
}

function read(exit: number, stdout: string): Ran {
  const [first = '', ...rest] = stdout.split('\n')
  if (!first.startsWith('@ec2-release ')) throw new Error(`exit ${exit}, no result line in: ${stdout.slice(0, 2000)}`)
  return { exit, result: JSON.parse(first.slice('@ec2-release '.length)), tail: rest.join('\n') }
}

let second = 0

/** A release id of its own for every call. */
export function releaseId(): string {
  second += 1
  const time = new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()
  return `${time.slice(0, 10).replaceAll('-', '')}_${time.slice(11, 19).replaceAll(':', '')}`
}
