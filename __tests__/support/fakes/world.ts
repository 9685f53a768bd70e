// The code that the engine loads lazily is loaded from the start: the fake clock would run on while it loads.
import '../../../src/traffic/drain.ts'
import '../../../src/traffic/target-groups.ts'
import type { ArtifactSource, PublishedChecksum } from '../../../src/dispatch/artifacts.port.ts'
import type { RunCommand } from '../../../src/dispatch/run-command.port.ts'
import { type DeployRequest, isDeployRequest, type Request, readRequest } from '../../../src/inputs/request.ts'
import type { Artifact } from '../../../src/model/artifact.ts'
import type { Event } from '../../../src/model/events.ts'
import type { HostProgram } from '../../../src/model/host-program.ts'
import type { Instance } from '../../../src/model/instance.ts'
import type { Commits } from '../../../src/preflight/commits.port.ts'
import type { RolloutPorts } from '../../../src/rollout/rollout.port.ts'
import type { WebAnswer } from '../../../src/rollout/web.port.ts'
import { type FakeClock, fakeClock } from './clock.ts'
import { type FakeHost, type Fault, fakeHost } from './host.ts'
import { fakeRunCommand } from './run-command.ts'
import { readScript } from './script.ts'
import {
  type FakeBalancer,
  type FakeBalancerOptions,
  type FakeParameters,
  type FakeScaling,
  fakeAlarms,
  fakeBalancer,
  fakeParameters,
  fakeScaling,
  noCommits,
} from './services.ts'

export interface FakeWorld {
  readonly ports: RolloutPorts
  readonly events: Event[]
  readonly hosts: ReadonlyMap<string, FakeHost>
  /** Every command that was sent: `stage a,b`. */
  readonly sent: string[]
  /** Every call to SSM, by name. */
  readonly calls: string[]
  /** The settings of every command that a host got. */
  readonly told: { host: string; command: string; settings: Map<string, string[]>; carried: boolean }[]
  readonly parameters: FakeParameters
  readonly balancer: FakeBalancer
  readonly scaling: FakeScaling
  /** The instances in EC2; a test may add to them and change them during a deploy. */
  readonly instances: Instance[]
  /** A host starts on an instance. */
  join(id: string): void
}

export interface FakeOptions {
  readonly hosts?: readonly string[]
  readonly live?: string
  /** The faults, which each command looks up; a test may add to them. */
  readonly faults?: readonly Fault[]
  /** How long each command takes on a host. */
  readonly takesMs?: number
  /** The metadata of the artifact in its store. */
  readonly digest?: PublishedChecksum
  readonly bytes?: number
  /** Opens every artifact, instead of one that is at its named place. */
  readonly open?: (artifact: Artifact) => Promise<ArtifactSource>
  readonly instances?: readonly Instance[]
  /** Hosts that already run the requested release. */
  readonly unchanged?: readonly string[]
  readonly pollFails?: (call: number) => Error | undefined
  readonly balancer?: FakeBalancerOptions
  readonly groups?: Readonly<Record<string, readonly string[]>>
  /** The states of alarms at a time. */
  readonly alarms?: (now: number) => Readonly<Record<string, string>>
  readonly answers200?: (now: number) => boolean | WebAnswer
  readonly commits?: Commits
  readonly verify?: RolloutPorts['attestations']['verify']
  /** The answer of IAM about a call; without it, the run may not ask IAM. */
  readonly allow?: RolloutPorts['policies']['allow']
  /** The version that hosts report for their live release. */
  readonly liveVersion?: string
  /** Hosts that report that the last release failed there. */
  readonly failedLast?: readonly string[]
  /** The pieces of the host program in base64; one short piece without it. */
  readonly program?: readonly string[]
}

export function instance(id: string, more: Partial<Instance> = {}): Instance {
  return { id, name: id, zone: 'eu-west-1a', state: 'running', agent: { ping: 'Online', platform: 'Linux' }, ...more }
}

/** A request as a workflow with these inputs makes it. */
export function request(inputs: Readonly<Record<string, string>> = {}): DeployRequest {
  const all: Record<string, string> = {
    app: 'macro-ai',
    tags: 'App=macro-ai',
    artifact: 'https://example.com/app.tar.gz',
    version: '2.0.0',
    'artifact-sha256': 'ab'.repeat(32),
    ...inputs,
  }
  const asked = readRequest(variables(all), around)
  if (!isDeployRequest(asked)) throw new Error(`${asked.command} is no deploy`)
  return asked
}

export function rollbackRequest(inputs: Readonly<Record<string, string>> = {}): Request {
  return ofCommand('rollback', inputs)
}

export function reconcileRequest(inputs: Readonly<Record<string, string>> = {}): Request {
  return ofCommand('reconcile', inputs)
}

export function statusRequest(inputs: Readonly<Record<string, string>> = {}): Request {
  return ofCommand('status', inputs)
}

function ofCommand(command: string, inputs: Readonly<Record<string, string>>): Request {
  return readRequest(variables({ app: 'macro-ai', tags: 'App=macro-ai', command, ...inputs }), around)
}

const run = { repository: 'acme/macro-ai', runId: '4711' }
const around = { region: 'eu-west-1', commit: '', runUrl: '', holder: 'a test', ...run }

function variables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

function urlOf(artifact: Artifact): string {
  return artifact.kind === 'url' ? artifact.url : `https://store.example.com/${artifact.kind}`
}

/** The engine's ports with hosts that follow the host program's contract, on a clock that runs by itself. */
export function fakeWorld(options: FakeOptions = {}): FakeWorld {
  const { hosts: ids = ['a', 'b', 'c'], live = '20261101_000000', digest = { none: 'HTTP 404' } } = options
  const clock = fakeClock()
  const { liveVersion, failedLast = [] } = options
  const host = (id: string) => ({
    ...fakeHost(id, live),
    failedLast: failedLast.includes(id),
    ...(liveVersion && { liveVersion }),
  })
  const hosts = new Map(ids.map((id) => [id, host(id)]))
  const events: Event[] = []
  const sent: string[] = []
  const calls: string[] = []
  const told: FakeWorld['told'] = []
  const instances = [...(options.instances ?? ids.map((id) => instance(id)))]
  const parameters = fakeParameters(clock)
  const balancer = fakeBalancer(clock, options.balancer)
  const scaling = fakeScaling(options.groups)
  const overtake = () => void parameters.write(lockName, newerLock)
  const commands = fakeCommands({ ...options, hosts, clock, sent, calls, told, overtake })
  const ports: RolloutPorts = {
    clock,
    commands,
    instances: fakeInstances(instances),
    parameters,
    balancer,
    scaling,
    alarms: fakeAlarms(() => options.alarms?.(clock.now()) ?? {}),
    web: {
      answers200: async () => {
        const answer = options.answers200?.(clock.now()) ?? true
        if (typeof answer === 'object') return answer
        return answer ? { ok: true, detail: '' } : { ok: false, detail: 'HTTP 503' }
      },
    },
    sources: {
      open:
        options.open ??
        (async (artifact) => ({
          artifact,
          digest: async () => digest,
          bytes: async () => options.bytes,
          address: async () => ({ url: urlOf(artifact) }),
        })),
      copied: async (source) => source,
    },
    commits: options.commits ?? noCommits,
    policies: { allow: options.allow ?? (async () => undefined) },
    attestations: {
      verify:
        options.verify ?? (async () => ({ workflow: 'acme/macro-ai/.github/workflows/build.yml@refs/heads/main' })),
    },
    programs: () => ({ core: fakeProgram('e', options.program), whole: fakeProgram('f', options.program) }),
    emit: (event) => void events.push(event),
    history: () => events,
    random: () => 0.5,
    redact: (text) => text,
  }
  return {
    ports,
    events,
    hosts,
    sent,
    calls,
    told,
    parameters,
    balancer,
    scaling,
    instances,
    join: (id) => void hosts.set(id, host(id)),
  }
}

function fakeProgram(digit: string, pieces: readonly string[] = ['H4sIAAAAAAAAA']): HostProgram {
  return { text: '', sha256: digit.repeat(64), pieces }
}

function fakeInstances(instances: readonly Instance[]): RolloutPorts['instances'] {
  return {
    find: async ({ ids }) =>
      instances
        .filter(({ id }) => ids.length === 0 || ids.includes(id))
        .map(({ agent: _agent, ...machine }) => machine),
    agents: async () =>
      new Map(instances.flatMap(({ id, agent }) => (agent === undefined ? [] : [[id, agent] as const]))),
  }
}

interface Bench
  extends Omit<FakeOptions, 'hosts' | 'instances' | 'balancer' | 'groups'>,
    Pick<FakeWorld, 'hosts' | 'sent' | 'calls' | 'told'> {
  readonly clock: FakeClock
  /** A newer run takes the lock. */
  readonly overtake: () => void
}

const lockName = '/ec2-release/macro-ai/production/lock'
const newerLock = JSON.stringify({ holder: 'a newer run', fence: 1_000, expires: '2027-01-01T00:00:00Z' })

/** How long a `slow` activation takes. */
const slowMs = 60_000

/** Run Command without delays but those of the work; it applies the faults and records every command. */
function fakeCommands(bench: Bench): RunCommand {
  const { hosts, clock, takesMs = 1_000, calls } = bench
  const take = faultsOf(bench)
  const commands = fakeRunCommand({
    ...{ run: '', clock, hosts },
    call: (id, { command }) => {
      const fault = hosts.get(id)?.gone ? 'never' : take(command, id)
      const isUnchanged = () => bench.unchanged?.includes(id) ?? false
      return { fault, isUnchanged, takesMs: [0, fault === 'slow' ? slowMs : takesMs] }
    },
  })
  return {
    send: async (script, ids) => {
      calls.push('send')
      const { command, settings } = readScript(script)
      bench.sent.push(`${command} ${ids.join(',')}`)
      const carried = script.text.includes('gzip -dc')
      bench.told.push(...ids.map((host) => ({ host, command, settings, carried })))
      return await commands.send(script, ids)
    },
    poll: async (id) => {
      calls.push('poll')
      const error = bench.pollFails?.(calls.filter((call) => call === 'poll').length)
      if (error) throw error
      return await commands.poll(id)
    },
    output: async (id, host) => {
      calls.push('output')
      return await commands.output(id, host)
    },
  }
}

/** Takes the fault that applies to the next command of a kind on a host, once for each of its `times`. */
function faultsOf({ faults, overtake }: Bench): (command: string, host: string) => Fault['fault'] | undefined {
  const used = new Map<Fault, number>()
  return (command, host) => {
    const isLeft = (fault: Fault) => (used.get(fault) ?? 0) < (fault.times ?? 1)
    const found = faults?.find((one) => isLeft(one) && one.command === command && (one.host ?? host) === host)
    if (found) used.set(found, (used.get(found) ?? 0) + 1)
    if (found?.fault === 'fenced') overtake()
    return found?.fault
  }
}
