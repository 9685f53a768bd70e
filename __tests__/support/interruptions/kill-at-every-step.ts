import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Fleet } from '../../../fleet/fleet.ts'
import { setUpByGuide } from '../../../fleet/hosts/guide/set-up.ts'
import type { HostProcess } from '../../../fleet/hosts/host.ts'
import { bootSystemdHost, type SystemdHost } from '../../../fleet/hosts/systemd.ts'
import { readResult } from '../../../src/host/result-line.ts'
import { deliveryScript, hostScript } from '../../../src/host/script.ts'
import type { HostCommand } from '../../../src/host/settings.ts'
import type { HostProgram } from '../../../src/model/host-program.ts'
import type { HostResult } from '../../../src/model/host-result.ts'
import { shellQuote } from '../../../src/model/shell-quote.ts'
import { readPrograms } from '../../../src/run/bundled-program.ts'
import { onPath, releaseId, request, type Settings } from '../hosts/host-program.ts'
import { activationUnit, leftovers, type ObservedState, observe } from '../hosts/observed-state.ts'
import { putStandIns, type Step, stopAt, stopped } from './program-steps.ts'

/** A host on which a test kills one deployment after the other. */
export interface KilledHost {
  readonly host: SystemdHost
  readonly app: Served
  /** The release that it runs, proved; `none` on a bare host. */
  live: string
  /** A release that is staged and not live. */
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

export async function openKilledHost(fleet: Fleet, app: Served): Promise<KilledHost> {
  const host = await bootSystemdHost()
  fleet.add(host)
  await setUpByGuide(host)
  await putStandIns(host)
  await host.run('cp -a /opt/macro-ai /interrupt/bare')
  return { host, app, live: 'none' }
}

/** Starts the script that the SSM agent would run. */
export function start({ host, app }: KilledHost, command: HostCommand, settings: Settings, path?: string): HostProcess {
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
  // The lines before the command are no part of the change whose steps are counted.
  const ahead = `PATH=/usr/bin:/bin sh -c ${shellQuote(deliveryScript({ name: 'macro-ai', environment: 'production', program }))} >/dev/null\n`
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
  killed: KilledHost,
  command: HostCommand,
  { verdict, path, ...settings }: Settings & { readonly verdict?: string; readonly path?: string },
): Promise<HostResult> {
  const result = await resultOf(command, start(killed, command, settings, path))
  if (result === undefined || (verdict ?? result.verdict) !== result.verdict) {
    throw new Error(`${command}: ${JSON.stringify(result)}`)
  }
  return result
}

export async function stage(killed: KilledHost, path?: string): Promise<string> {
  const release = releaseId()
  await run(killed, 'stage', { release, verdict: 'staged', ...(path && { path }) })
  killed.staged = release
  return release
}

export async function activate(killed: KilledHost, path?: string): Promise<void> {
  const release = killed.staged ?? (await stage(killed))
  await run(killed, 'activate', { release, expect: killed.live, verdict: 'activated', ...(path && { path }) })
  Object.assign(killed, { live: release, staged: undefined })
}

/** Restores the state before the first deployment to it. */
export async function makeBare(killed: KilledHost): Promise<void> {
  await killed.host.run(`systemctl kill --signal=KILL ${activationUnit} 2>/dev/null; systemctl stop ${activationUnit} macro-ai
  rm -rf /opt/macro-ai /var/lib/ec2-release /run/ec2-release* /etc/systemd/system/*ec2-release* /etc/systemd/system/*.d/*ec2-release* /etc/systemd/system/*/ec2-release*
  cp -a /interrupt/bare /opt/macro-ai; systemctl daemon-reload; systemctl reset-failed; systemctl start macro-ai`)
  Object.assign(killed, { live: 'none', staged: undefined })
}

/** A command that is stopped at a step. */
export interface Halted {
  readonly process: HostProcess
  /** Its result if it continues; undefined when it is killed. */
  readonly result: Promise<HostResult | undefined>
}

export async function runTo(
  killed: KilledHost,
  [step, ...later]: readonly [Step, ...Step[]],
  command: HostCommand,
  settings: Settings,
): Promise<Halted> {
  const process = start(killed, command, settings, stopAt(killed.host, step, ...later))
  const result = resultOf(command, process)
  result.catch(() => undefined)
  if (!(await stopped(killed.host, process))) throw new Error(`it never came there: ${JSON.stringify(await result)}`)
  return { process, result }
}

/** SIGKILL to all processes of the activation, and to nothing else. */
export async function killUnit({ host }: KilledHost): Promise<void> {
  await host.run(`systemctl kill --signal=KILL ${activationUnit}`)
}

/** Throws unless the host runs exactly that release, proved, and its unit is enabled. */
export function mustRun({ unit, ...running }: ObservedState, release: string): void {
  const wanted = { current: release, good: release, answers: release }
  const isUp = release === 'none' ? unit.startsWith('enabled ') : unit === 'enabled active'
  if (JSON.stringify(running) === JSON.stringify(wanted) && isUp) return
  throw new Error(`it was to run ${release}, and is ${JSON.stringify({ ...running, unit })}`)
}

export async function mustBeClean(killed: KilledHost): Promise<void> {
  mustRun(await observe(killed.host), killed.live)
  const left = await leftovers(killed.host)
  if (left.length > 0) throw new Error(`left over: ${left.join(', ')}`)
}
