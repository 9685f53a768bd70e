import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ApiCall, startFleet } from '../../fleet/fleet.ts'
import { type SimulatedHost, simulatedHost } from '../../fleet/hosts/simulated/simulated-host.ts'
import { runAction, type StepRun } from '../../fleet/runner.ts'
import type { Figure } from './benchmark.ts'

/** The resources that a process used, see usage.mjs. */
interface Usage {
  readonly peakBytes: number
  readonly cpuMs: number
  readonly awakeMs: number
  /** When each HTTP request was made, in milliseconds from its start. */
  readonly calls: readonly number[]
}

interface Deployed {
  readonly hosts: readonly SimulatedHost[]
  readonly calls: readonly ApiCall[]
  readonly step: StepRun
  readonly usage: Usage
  readonly wallMs: number
  /** The times of the slowest host of each phase, from the first call that sent it a command until its end, added up. */
  readonly hostMs: number
}

const offline = 3

/**
 * A whole deploy to a thousand simulated hosts, and to five thousand, run as the runner runs it: one batch, three of the hosts
 * offline and skipped, SSM and hosts as slow as they really are. The step's own time is its CPU time: the wall clock without the
 * waits for hosts, for AWS and for the next turn to call; a busy machine does not lengthen it. The note gives the time that the
 * step was awake by the wall clock, which is the same on an idle machine.
 */
export async function measure(): Promise<readonly Figure[]> {
  const thousand = await deployTo(1_000)
  const many = await deployTo(5_000)
  return [...callsOf(thousand), ...burdenOf(thousand), ...against(thousand, many)]
}

function callsOf({ hosts, calls, usage }: Deployed): readonly Figure[] {
  const unit = 'calls'
  const good = new Set(hosts.slice(offline).map(({ id }) => id))
  const gets = calls.filter(
    ({ action, input }) => action === 'GetCommandInvocation' && good.has(`${input['InstanceId']}`),
  )
  const [total, most, none] = [
    'API calls of a deploy to 1,000 hosts',
    '… most in any one second',
    '… GetCommandInvocation of good hosts',
  ]
  return [
    { name: total, value: calls.length, unit, limit: 400, note: countsOf(calls) },
    {
      name: most,
      value: mostInASecond(usage.calls),
      unit,
      limit: 10,
      note: 'as the step makes them; any second that one of them begins',
    },
    { name: none, value: gets.length, unit, limit: 0, note: `${good.size} hosts` },
  ]
}

function burdenOf({ step, usage, wallMs, hostMs }: Deployed): readonly Figure[] {
  const outputs = Object.entries(step.outputs).reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0)
  const summary = Buffer.byteLength(step.summary) / 2 ** 20
  const own = `CPU time of all its threads; awake for ${seconds(usage.awakeMs)} of ${seconds(wallMs)}`
  const hosts = `${seconds(wallMs)} against ${seconds(hostMs)}, from the first order of each phase to the end of its last host`
  return [
    {
      name: '… memory of the step',
      value: usage.peakBytes / 1e6,
      unit: 'MB',
      limit: 200,
      note: 'resident, at its peak',
    },
    { name: '… own time of the step', value: usage.cpuMs / 1e3, unit: 's', limit: 5, note: own },
    { name: '… wall clock, against hosts at work', value: wallMs / hostMs, unit: 'x', note: hosts },
    { name: '… outputs', value: outputs / 1e6, unit: 'MB', limit: 1, note: 'in UTF-16; GitHub takes 1 MB a job' },
    { name: '… summary', value: summary, unit: 'MB', limit: 1, note: 'of 2^20 bytes; GitHub takes one' },
  ]
}

function against(thousand: Deployed, many: Deployed): readonly Figure[] {
  const perHost = (what: (deployed: Deployed) => number) =>
    what(many) / many.hosts.length / (what(thousand) / thousand.hosts.length)
  const { calls, usage, wallMs } = many
  const own = `${seconds(usage.cpuMs)}; awake for ${seconds(usage.awakeMs)} of ${seconds(wallMs)}; ${Math.round(usage.peakBytes / 1e6)} MB`
  const [callsOfOne, timeOfOne] = ['calls a host, of 5,000 against 1,000', 'own time a host, of 5,000 against 1,000']
  return [
    {
      name: callsOfOne,
      value: perHost((one) => one.calls.length),
      unit: 'x',
      limit: 1.2,
      note: `${calls.length} calls`,
    },
    { name: timeOfOne, value: perHost((one) => one.usage.cpuMs), unit: 'x', limit: 1.2, note: own },
  ]
}

async function deployTo(count: number): Promise<Deployed> {
  const folder = await mkdtemp(join(tmpdir(), 'ec2-release-bench-'))
  try {
    await using fleet = await startFleet({ delays: 'real' })
    const hosts = Array.from({ length: count }, (_, i) => simulatedHost({ name: `api-${i + 1}`, zone: zoneOf(i) }))
    for (const [i, host] of hosts.entries()) {
      const ping = i < offline ? 'ConnectionLost' : 'Online'
      fleet.add(host, { tags: { App: 'macro-ai', Name: host.name }, ping })
    }
    const file = join(folder, 'usage.json')
    const env = { NODE_OPTIONS: `--import=${fileURLToPath(new URL('usage.mjs', import.meta.url))}`, USAGE_FILE: file }
    const inputs = {
      app: 'macro-ai',
      tags: 'App=macro-ai',
      artifact: fleet.artifact('app.tar.gz', Buffer.from('no simulated host looks at it')),
      'artifact-sha256': 'ab'.repeat(32),
      batches: '100%',
      offline: 'skip',
    }
    const began = performance.now()
    const step = await runAction(fleet, { inputs, env })
    const wallMs = performance.now() - began
    check(step, hosts)
    const usage = JSON.parse(await readFile(file, 'utf8')) as Usage
    const calls = [...fleet.calls]
    return { hosts, calls, step, usage, wallMs, hostMs: hostMs(hosts, calls) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const zoneOf = (i: number) => `eu-west-1${'abc'[i % 3]}`

function check({ outputs, log }: StepRun, hosts: readonly SimulatedHost[]) {
  const moved = hosts.filter(({ state }) => state.live !== hosts[0]?.state.live && state.live === state.good)
  if (outputs['verdict'] === 'deployed' && moved.length === hosts.length - offline) return
  throw new Error(
    `${moved.length} of ${hosts.length} hosts moved, verdict ${outputs['verdict']}:\n${log.slice(-5_000)}`,
  )
}

/** From the first SendCommand of a phase until its last host was done. */
function hostMs(hosts: readonly SimulatedHost[], calls: readonly ApiCall[]): number {
  const answered = Map.groupBy(
    hosts.flatMap((host) => host.answered),
    ({ command }) => command,
  )
  const sent = calls.filter(({ action }) => action === 'SendCommand')
  const phases = [...answered].map(([command, all]) => {
    const first = sent.find(({ input }) => `${input['Comment']}`.startsWith(`ec2-release ${command} `))
    return all.reduce((last, { endedAt }) => Math.max(last, endedAt), 0) - (first?.at ?? 0)
  })
  return phases.reduce((sum, ms) => sum + ms, 0)
}

function countsOf(calls: readonly ApiCall[]): string {
  const byAction = [...Map.groupBy(calls, ({ action }) => action)].map(([action, all]) => `${all.length} ${action}`)
  return byAction.join(', ')
}

function mostInASecond(times: readonly number[]): number {
  const counts = times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length)
  return Math.max(...counts)
}

function seconds(ms: number): string {
  return `${(ms / 1e3).toFixed(1)} s`
}
