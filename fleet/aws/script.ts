import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Host, HostProcess } from '../hosts/host.ts'
import { type Collected, collect, mergeForList } from './output.ts'

/** One AWS-RunShellScript as the agent received it. */
export interface Job {
  readonly commandId: string
  readonly commands: readonly string[]
  readonly workingDirectory?: string | undefined
  /** Seconds. */
  readonly executionTimeout: number
}

/** The agent's report of a script that ended. */
export interface Outcome {
  readonly status: 'Success' | 'Failed' | 'Cancelled' | 'TimedOut' | 'SuccessAndReboot'
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** What lists show of it. */
  readonly output: string
  readonly startedAt: number
  readonly endedAt: number
}

export interface Running {
  readonly ended: Promise<Outcome>
  /** SIGKILL to the process group, as for CancelCommand. */
  cancel(): void
}

export interface ScriptRequest {
  readonly host: Host
  readonly job: Job
  readonly env: Record<string, string>
  readonly bytesPerMs: number
}

/**
 * Writes the script where the agent writes it, and becomes `sh -c <path>`: one process from start to end, so that the group that
 * the agent kills is the script's. The script arrives on standard input and runs with /dev/null.
 */
const launcher = `umask 022
mkdir -p -m 0700 "$1" && cat >"$1/_script.sh" && chmod 0700 "$1/_script.sh" || exit 1
cd "$2" || exit 1
unset OLDPWD
exec sh -c "$1/_script.sh" </dev/null`

type Stop = 'cancel' | 'timeout'
type Ending = { readonly type: 'exited'; readonly code: number } | Stop

/** Runs a script on a host as the agent's aws:runShellScript does. */
export function runScript(request: ScriptRequest): Running {
  const stop = Promise.withResolvers<Stop>()
  return { ended: untilEnded(request, stop), cancel: () => stop.resolve('cancel') }
}

async function untilEnded(request: ScriptRequest, stop: PromiseWithResolvers<Stop>): Promise<Outcome> {
  const { host, job, env, bytesPerMs } = request
  const startedAt = Date.now()
  const cwd = job.workingDirectory?.startsWith('/') ? job.workingDirectory : undefined
  if (cwd !== undefined && !(await isDirectory(host, cwd))) {
    return outcome({ startedAt, code: 1, error: 'fork/exec /usr/bin/sh: no such file or directory' })
  }
  // Of a folder host's tree /var/lib belongs to the machine, so this does not touch it.
  const state = host.kind === 'systemd' ? '/var/lib/amazon/ssm' : '/run/amazon/ssm'
  const orchestration = `${state}/${host.id}/document/orchestration/${job.commandId}`
  const folder = `${orchestration}/awsrunShellScript/0.awsrunShellScript`
  const stdin = `${job.commands.join('\n')}\n`
  const child = host.spawn(['sh', '-c', launcher, 'sh', folder, cwd ?? '/usr/bin'], { env, stdin })
  const timer = setTimeout(() => stop.resolve('timeout'), job.executionTimeout * 1000)
  const stdout = collect()
  const stderr = collect()
  const piped = Promise.all([copy(child.stdout, stdout, bytesPerMs), copy(child.stderr, stderr, bytesPerMs)])
  const done = Promise.all([child.exited, piped]).then(([exit]): Ending => ({ type: 'exited', code: exitCode(exit) }))
  const ending = await Promise.race([done, stop.promise])
  clearTimeout(timer)
  if (typeof ending === 'object') return outcome({ startedAt, stdout, stderr, code: ending.code })
  if (!(await kill(child, piped))) return outcome({ startedAt, stdout, stderr, code: 1, error: 'no such process' })
  return outcome({ startedAt, stdout, stderr, code: 137, cancelled: ending === 'cancel' })
}

/** False when no process of the group was left to kill, which the agent reports as a failure. */
async function kill(child: HostProcess, piped: Promise<unknown>): Promise<boolean> {
  const isLed = await Promise.race([child.exited.then(() => false), sleep(0, true)])
  child.killGroup()
  // The leader is gone: any of its children in the group are dead now, and their ends of the pipes closed.
  return isLed || (await Promise.race([piped.then(() => true), sleep(300, false)]))
}

async function isDirectory(host: Host, path: string): Promise<boolean> {
  const { code } = await host.run('IFS= read -r path; [ -d "$path" ]', { stdin: `${path}\n` })
  return code === 0
}

/** A shell that waited for a killed script exits with 128 + n; a shell that was itself killed is reported the same way. */
function exitCode({ code, signal }: { code: number | null; signal: string | null }): number {
  if (code !== null) return code
  const numbers: Record<string, number> = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGTERM: 15 }
  return 128 + (numbers[signal ?? ''] ?? 9)
}

/** Reads a pipe until its last writer closes it, no faster than the agent copies. */
async function copy(stream: Readable, into: Collected, bytesPerMs: number): Promise<void> {
  try {
    for await (const chunk of stream) {
      into.add(chunk as Buffer)
      const ms = (chunk as Buffer).length / bytesPerMs
      if (ms >= 1) await sleep(ms)
    }
  } catch {
    // The host disappeared with the pipe: only the output until then exists.
  }
}

interface Facts {
  readonly startedAt: number
  readonly stdout?: Collected
  readonly stderr?: Collected
  readonly code: number
  readonly error?: string
  readonly cancelled?: boolean
}

/** Exit codes with a meaning for the agent: 0, 137, 168, 169, 194. A script with any other code has failed with that code. */
export function outcome({ startedAt, stdout, stderr, code, error, cancelled = false }: Facts): Outcome {
  const status = statusOf(code, cancelled)
  const failure = status === 'Failed' ? `failed to run commands: ${error ?? `exit status ${code}`}` : ''
  const out = stdout?.text() ?? ''
  const err = stderr?.text(failure) ?? failure
  const base = { startedAt, endedAt: Date.now(), code }
  // The merged text is complete when the script ends; the notes on 168 and 169 follow it.
  if (code === 168) {
    const note =
      '\nStep exited with code 168. Therefore, marking step as succeeded. Further document steps will be skipped.'
    return { ...base, status: 'Success', stdout: out + note, stderr: '', output: mergeForList(out, '') }
  }
  if (code === 169) {
    const note =
      '\nStep exited with code 169. Therefore, marking step as Failed. Further document steps will be skipped.'
    return { ...base, status, stdout: out + note, stderr: err + note, output: mergeForList(out, err) }
  }
  return { ...base, status, stdout: out, stderr: err, output: mergeForList(out, err) }
}

function statusOf(code: number, cancelled: boolean): Outcome['status'] {
  if (code === 0) return 'Success'
  if (code === 194) return 'SuccessAndReboot'
  if (code === 137) return cancelled ? 'Cancelled' : 'TimedOut'
  return 'Failed'
}

/** The same end with another exit code. */
export function withCode(told: Outcome, code: number): Outcome {
  const status = statusOf(code, false)
  const stderr = status === 'Failed' ? `${told.stderr}failed to run commands: exit status ${code}` : told.stderr
  return { ...told, code, status, stderr, output: mergeForList(told.stdout, stderr) }
}
