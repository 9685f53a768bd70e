import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Fleet } from '../../fleet/fleet.ts'
import { setUpByGuide } from '../../fleet/hosts/guide.ts'
import type { HostProcess } from '../../fleet/hosts/host.ts'
import { bootSystemdHost, type SystemdHost } from '../../fleet/hosts/systemd.ts'
import { readResult } from '../../src/host/result-line.ts'
import { deliveryScript, hostScript, quote } from '../../src/host/script.ts'
import type { HostCommand } from '../../src/host/settings.ts'
import type { HostProgram } from '../../src/model/host-program.ts'
import type { HostResult } from '../../src/model/host-result.ts'
import { readPrograms } from '../../src/run/bundled-program.ts'
import { onPath, releaseId, request, type Settings } from './host-program.ts'
import { leftovers, type Standing, standingOf } from './standing.ts'
import { activationUnit, putStandIns, type Step, stopAt, stopped } from './steps.ts'

/** A host on which one deployment after the other is killed. */
export interface Walker {
  readonly host: SystemdHost
  readonly app: Served
  /** The release that it runs, proved; `none` on a bare host. */
  live: string
  /** One that is staged and not live. */
  staged?: string | undefined
}

export interface Served {
  readonly url: string
  readonly sha256: string
}

const program = programOf(onPath(readPrograms().whole.text))

function programOf(text: string): HostProgram {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const half = text.lastIndexOf('\n', text.length / 2)
  const pieces = [text.slice(0, half), text.slice(half)].map((one) => gzipSync(one).toString('base64'))
  return { text, sha256, pieces }
}

export async function newWalker(fleet: Fleet, app: Served): Promise<Walker> {
  const host = await bootSystemdHost()
  fleet.add(host)
  await setUpByGuide(host)
  await putStandIns(host)
  await host.run('cp -a /opt/macro-ai /walk/bare')
  return { host, app, live: 'none' }
}

/** Starts what the SSM agent would be told to run. */
export function start({ host, app }: Walker, command: HostCommand, settings: Settings, path?: string): HostProcess {
  const isStage = command === 'stage'
  const given = { version: settings['release'], sha256: app.sha256, 'package-manager': 'none', 'stable-for': 0 }
  const plain = hostScript({
    command,
    name: 'macro-ai',
    environment: 'production',
    baseDir: '/opt/macro-ai',
    request: request({ ...given, ...(isStage && { 'artifact-url': app.url }), ...settings }),
    program,
    includeProgram: isStage,
  })
  const script = onPath(plain)
  // What comes ahead of the command is no part of the change whose steps are counted.
  const ahead = `PATH=/usr/bin:/bin sh -c ${quote(deliveryScript({ name: 'macro-ai', environment: 'production', program }))} >/dev/null\n`
  return host.spawn(['sh', '-c', isStage ? ahead + script : script], {
    env: { AWS_SSM_INSTANCE_ID: host.id, ...(path && { PATH: path }) },
  })
}

async function resultOf(command: HostCommand, process: HostProcess): Promise<HostResult | undefined> {
  const [output] = await Promise.all([process.stdout.toArray(), process.exited])
  return readResult(Buffer.concat(output).toString(), command)
}

/** Runs a command to its end; its result must have this verdict. */
export async function run(
  walker: Walker,
  command: HostCommand,
  { verdict, path, ...settings }: Settings & { readonly verdict?: string; readonly path?: string },
): Promise<HostResult> {
  const result = await resultOf(command, start(walker, command, settings, path))
  if (result === undefined || (verdict ?? result.verdict) !== result.verdict) {
    throw new Error(`${command}: ${JSON.stringify(result)}`)
  }
  return result
}

export async function stage(walker: Walker, path?: string): Promise<string> {
  const release = releaseId()
  await run(walker, 'stage', { release, verdict: 'staged', ...(path && { path }) })
  walker.staged = release
  return release
}

export async function activate(walker: Walker, path?: string): Promise<void> {
  const release = walker.staged ?? (await stage(walker))
  await run(walker, 'activate', { release, expect: walker.live, verdict: 'activated', ...(path && { path }) })
  Object.assign(walker, { live: release, staged: undefined })
}

/** As it was before anything was ever deployed to it. */
export async function makeBare(walker: Walker): Promise<void> {
  await walker.host.run(`systemctl kill --signal=KILL ${activationUnit} 2>/dev/null; systemctl stop ${activationUnit} macro-ai
  rm -rf /opt/macro-ai /var/lib/ec2-release /run/ec2-release* /etc/systemd/system/*ec2-release* /etc/systemd/system/*.d/*ec2-release* /etc/systemd/system/*/ec2-release*
  cp -a /walk/bare /opt/macro-ai; systemctl daemon-reload; systemctl reset-failed; systemctl start macro-ai`)
  Object.assign(walker, { live: 'none', staged: undefined })
}

/** A command that stands still at a step. */
export interface Standstill {
  readonly process: HostProcess
  /** What it says if it goes on; undefined when it is killed. */
  readonly result: Promise<HostResult | undefined>
}

export async function runTo(
  walker: Walker,
  [step, ...later]: readonly [Step, ...Step[]],
  command: HostCommand,
  settings: Settings,
): Promise<Standstill> {
  const process = start(walker, command, settings, stopAt(walker.host, step, ...later))
  const result = resultOf(command, process)
  result.catch(() => undefined)
  if (!(await stopped(walker.host, process))) throw new Error(`it never came there: ${JSON.stringify(await result)}`)
  return { process, result }
}

/** SIGKILL to all that runs of the activation, and to nothing else. */
export async function killUnit({ host }: Walker): Promise<void> {
  await host.run(`systemctl kill --signal=KILL ${activationUnit}`)
}

/** Throws unless the host runs just that release, proved, and its unit is enabled. */
export function mustRun({ unit, ...running }: Standing, release: string): void {
  const wanted = { current: release, good: release, answers: release }
  const isUp = release === 'none' ? unit.startsWith('enabled ') : unit === 'enabled active'
  if (JSON.stringify(running) === JSON.stringify(wanted) && isUp) return
  throw new Error(`it was to run ${release}, and is ${JSON.stringify({ ...running, unit })}`)
}

export async function mustBeClean(walker: Walker): Promise<void> {
  mustRun(await standingOf(walker.host), walker.live)
  const left = await leftovers(walker.host)
  if (left.length > 0) throw new Error(`left over: ${left.join(', ')}`)
}
