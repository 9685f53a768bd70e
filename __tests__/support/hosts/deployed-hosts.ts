import { PutParameterCommand } from '@aws-sdk/client-ssm'
import type { SystemdHost } from '../../../fleet/hosts/systemd.ts'
import { type RunningStep, runAction, type Step, type StepRun, startAction } from '../../../fleet/runner.ts'
import { clientsOf } from '../aws-clients/run-command.ts'
import { observeOnceIdle } from './observed-state.ts'
import { answering, type Hosts, type HostsOptions, openHosts } from './systemd-hosts.ts'

/** For the plain app, which installs nothing, and is healthy or fails at once. */
export const atOnce = {
  'package-manager': 'none',
  'stable-for': '0s',
  'health-successes': '1',
  'health-timeout': '30s',
}

export interface Running extends Hosts {
  /** The first release of each host, in the order of `hosts`. */
  readonly before: readonly string[]
}

export interface RunningOptions extends HostsOptions {
  /** Their releases, in turn. */
  readonly versions?: readonly string[]
}

/** Hosts that all run a release, each deployed by the action. */
export async function runningHosts(count: number, options: RunningOptions = {}): Promise<Running> {
  const { versions = ['1.0.0'], ...rest } = options
  await using stack = new AsyncDisposableStack()
  const all = stack.use(await openHosts(count, rest))
  for (const [i, version] of versions.entries()) {
    const ids = all.hosts.filter((_, k) => k % versions.length === i).map(({ id }) => id)
    const inputs = { ...(await next(all, version)), 'instance-ids': ids.join('\n'), batches: '100%' }
    const run = await runAction(all.fleet, { inputs })
    if (run.outputs['verdict'] !== 'deployed') throw new Error(`${version} could not be deployed:\n${run.log}`)
  }
  const before = await releasesOf(all.hosts)
  const opened = stack.move()
  return { ...all, before, [Symbol.asyncDispose]: () => opened.disposeAsync() }
}

/** The inputs that deploy a release of the plain app. */
export async function next(all: Hosts, version: string): Promise<Readonly<Record<string, string>>> {
  return { ...(await all.release({ version, framework: 'plain' })), ...atOnce }
}

/**
 * The release of each host once nothing is at work there: it is `current`, was proved, and answers. Where these three differ, the
 * result is a sentence, which equals no release.
 */
export async function releasesOf(hosts: readonly SystemdHost[]): Promise<string[]> {
  return await Promise.all(
    hosts.map(async (host) => {
      const { current, good, answers, unit } = await observeOnceIdle(host)
      const isOne = current === good && good === answers && unit === 'enabled active'
      return isOne ? current : `current is ${current}, good ${good}, ${answers} answers, the unit is ${unit}`
    }),
  )
}

/** The processes that answer: a host with the same process was not restarted. */
export async function pidsOf(hosts: readonly SystemdHost[]): Promise<number[]> {
  return await Promise.all(hosts.map(async (host) => (await answering(host)).pid))
}

/** Makes a release with `exits-where-told` fail on this host, or no longer. */
export async function makeUnhealthy(host: SystemdHost | undefined, isUnhealthy = true): Promise<void> {
  await host?.run(
    `sed -i /^FAIL_HERE=/d /opt/macro-ai/.env${isUnhealthy ? '; echo FAIL_HERE=1 >>/opt/macro-ai/.env' : ''}`,
  )
}

export interface UnderWay extends RunningStep {
  /** Resolves as soon as the log contains this; rejects when the step ends without it. */
  said(what: RegExp): Promise<void>
}

/** A step whose log a test can await. */
export async function start({ fleet }: Pick<Hosts, 'fleet'>, step: Step): Promise<UnderWay> {
  let log = ''
  let told = () => {}
  const running = await startAction(fleet, {
    ...step,
    heard: (text) => {
      log += text
      told()
    },
  })
  const said = (what: RegExp) =>
    new Promise<void>((resolve, reject) => {
      told = () => void (what.test(log) && resolve())
      told()
      void running.ended.then(() => reject(new Error(`The step ended without ${what}:\n${log}`)))
    })
  return { ...running, said }
}

/** The entry of each host in the output `hosts`, by its name: verdict and code. */
export function toldOf({ outputs }: StepRun): Record<string, string> {
  const rows = JSON.parse(outputs['hosts'] || '[]') as { name: string; verdict: string; code: string }[]
  return Object.fromEntries(rows.map(({ name, verdict, code }) => [name, `${verdict} ${code}`.trim()]))
}

/** The text of the run's one annotation, as GitHub shows it. */
export function annotationOf({ log }: StepRun): string {
  const lines = log.match(/^::(error|warning)::.*$/gm) ?? []
  if (lines.length > 1) throw new Error(`There are ${lines.length} annotations:\n${lines.join('\n')}`)
  const text = lines[0]?.replace(/^::(error|warning)::/, '') ?? ''
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

/** The summary as a person reads it. */
export function readable({ summary }: StepRun): string {
  const text = summary.replace(/<(br|\/p|\/li|\/tr|\/h2)>/g, '\n').replace(/<\/t[hd]>/g, '  ')
  return text.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}

/** The ids of the hosts of each command of this kind, in the order of sending. */
export function sentTo({ fleet }: Pick<Hosts, 'fleet'>, command: string, since = 0): string[][] {
  const sent = fleet.calls.slice(since).filter(({ action, status }) => action === 'SendCommand' && status === 200)
  return sent.flatMap(({ input }) => {
    const { InstanceIds: ids, Comment: comment } = input as { InstanceIds: string[]; Comment: string }
    return comment.startsWith(`ec2-release ${command} `) ? [ids] : []
  })
}

const lock = '/ec2-release/macro-ai/production/lock'

/** Makes the lock look like that of a run that has not renewed it for three minutes. */
export async function expireLock({ fleet }: Pick<Hosts, 'fleet'>): Promise<void> {
  const written = fleet.calls.findLast(({ action, input }) => action === 'PutParameter' && input['Name'] === lock)
  const expires = new Date(Date.now() - 60_000).toISOString()
  const text = JSON.stringify({ ...JSON.parse(String(written?.input['Value'])), expires })
  const { ssm } = clientsOf(fleet)
  await ssm.send(new PutParameterCommand({ Name: lock, Value: text, Type: 'String', Overwrite: true }))
}
