import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import type { HostProcess, RunOptions, RunResult, SpawnOptions } from './host.ts'
import { pipes } from './pipe.ts'

const environment = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' }

/** The way into a host. */
export interface Entrance {
  /** A program that runs the arguments after its own in one child inside the host, and exits with the child's code. */
  readonly argv: readonly string[]
  /** Called with the pid of that child before the child starts its work; false as long as no process there can let it in. */
  readonly admit?: (child: number) => boolean
}

/**
 * The child waits for a line, so that it runs nothing before it is in its cgroup and its group is known. The child drops the
 * variables that a shell exports on a change of folder: the agent sets none of them.
 */
const threshold = 'umask 0022; cd /usr/bin; unset PWD OLDPWD; read -r _ <&3 || exit 1; exec 3<&-; exec "$@"'

/** Starts a program inside a host as the SSM agent does it. */
export function enter(entrance: Entrance, argv: readonly string[], options: SpawnOptions): HostProcess {
  const [program = '', ...way] = entrance.argv
  const [stdout, stderr] = pipes()
  // By their paths, since the caller's PATH may hold none of them.
  const waiter = spawn(program, [...way, '/usr/bin/setsid', '/bin/sh', '-c', threshold, 'sh', ...argv], {
    detached: true,
    env: { ...environment, ...options.env },
    stdio: [options.stdin === undefined ? 'ignore' : 'pipe', stdout.writer, stderr.writer, 'pipe'],
  })
  for (const pipe of [stdout, stderr]) pipe.close()
  if (options.stdin !== undefined) {
    waiter.stdin?.on('error', () => undefined) // a program may end without reading it
    waiter.stdin?.end(options.stdin)
  }
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    waiter.on('error', reject)
    waiter.on('exit', (code, signal) => resolve({ code, signal }))
  })
  const child = letIn(waiter, entrance)
  const exited = Promise.all([ended, child]).then(([end]) => end)
  exited.catch(() => undefined) // a caller that awaits it gets the error
  let group: number | undefined
  void child.then(
    (pid) => {
      group = pid
    },
    () => undefined,
  )
  return {
    pid: waiter.pid ?? 0,
    stdout: stdout.reader,
    stderr: stderr.reader,
    exited,
    killGroup: () => killGroup(waiter, group),
  }
}

/** Resolves with the child's pid, which is also its group's; undefined if it died before it was in the host. */
async function letIn(waiter: ChildProcess, { admit }: Entrance): Promise<number | undefined> {
  const gate = waiter.stdio[3] as Writable
  gate.on('error', () => undefined)
  // systemd restarts an agent that has ended, a moment later.
  const patientUntil = Date.now() + 10_000
  while (running(waiter)) {
    const [child] = childrenOf(waiter.pid ?? 0)
    if (child !== undefined) {
      try {
        if (admit === undefined || admit(child)) {
          gate.end('\n')
          return child
        }
        if (Date.now() > patientUntil) throw new Error('the agent of this host does not run')
      } catch (error) {
        killGroup(waiter, undefined)
        throw error
      }
    }
    await sleep(1)
  }
  gate.destroy()
  return undefined
}

function running(process: ChildProcess): boolean {
  return process.pid !== undefined && process.exitCode === null && process.signalCode === null
}

/** Kills the group even when its leader is gone; a child that is not in the host yet dies with the process that waits for it. */
function killGroup(waiter: ChildProcess, group: number | undefined) {
  if (group !== undefined) kill(-group)
  if (!running(waiter) || waiter.pid === undefined) return
  process.kill(waiter.pid, 'SIGSTOP') // it must not let in a child that this process has not seen
  for (const child of childrenOf(waiter.pid)) kill(child)
  kill(waiter.pid)
}

function kill(target: number) {
  try {
    process.kill(target, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The children of a process of this machine; none for a process that is gone. */
export function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

type Spawn = (argv: readonly string[], options?: SpawnOptions) => HostProcess

const asUser = 'HOME=$(getent passwd "$1" | cut -d: -f6) || exit; export HOME; exec runuser -u "$1" -- sh -c "$2"'

/** Runs a script and collects its output: all of it, if no child of it holds the pipes open past its end. */
export async function runWith(spawn: Spawn, script: string, options: RunOptions = {}): Promise<RunResult> {
  const { user, timeoutMs, ...rest } = options
  const started = spawn(user === undefined ? ['sh', '-c', script] : ['sh', '-c', asUser, 'sh', user, script], rest)
  const stdout = gather(started.stdout)
  const stderr = gather(started.stderr)
  let late = false
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          late = true
          started.killGroup()
        }, timeoutMs)
  const { code, signal } = await started.exited.finally(() => clearTimeout(timer))
  // Reads the pipes once more after the wait, in case this process was paused meanwhile.
  await Promise.race([Promise.all([stdout.ended, stderr.ended]), sleep(250).then(() => nextTurn())])
  if (late) throw new Error(`no end within ${timeoutMs} ms: ${script}\n${stdout.text()}${stderr.text()}`)
  return { code: code ?? 128 + constants.signals[signal ?? 'SIGKILL'], stdout: stdout.text(), stderr: stderr.text() }
}

function gather(stream: Readable) {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve) => stream.on('close', () => resolve()))
  return { ended, text: () => Buffer.concat(chunks).toString('utf8') }
}
