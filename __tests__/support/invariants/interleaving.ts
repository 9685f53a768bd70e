import type { DeployRequest, Request } from '../../../src/inputs/request.ts'
import type { Event } from '../../../src/model/events.ts'
import { type FailureCode, toFailure } from '../../../src/model/failure.ts'
import type { Verdict } from '../../../src/model/verdicts.ts'
import type { RolloutPorts } from '../../../src/rollout/rollout.port.ts'
import type { ParameterStore } from '../../../src/state/parameter-store.port.ts'
import { type FakeClock, fakeClock } from '../fakes/clock.ts'
import { deploy, recoverRun } from '../fakes/commands.ts'
import { type Call, type FakeHost, fakeHost, versionOf } from '../fakes/host.ts'
import { fakeRunCommand } from '../fakes/run-command.ts'
import { experienced, runTime, travelling } from '../fakes/run-process.ts'
import { type FakeBalancer, type FakeParameters, fakeBalancer, fakeParameters } from '../fakes/services.ts'
import { fakeWorld, request } from '../fakes/world.ts'
import { calm, jitterOf, type RunPlan, type Schedule } from './arbitraries.ts'
import type { HostFences } from './host-fence.ts'

/** The history of a run. */
export interface Ran {
  readonly name: string
  readonly plan: RunPlan
  /** Whether it is the post step of a killed run, which names the same release. */
  readonly isPost: boolean
  readonly events: (Event & { readonly at: number })[]
  /** The id that it has to write into the lock. */
  id?: string | undefined
  /** The fence of its lock, once it has it. */
  fence?: number
  /** The id of its release. */
  release?: string
  /** When and how it ended; undefined when it was killed. */
  end?: { readonly at: number; readonly verdict: Verdict | FailureCode; readonly running: readonly string[] }
  /** When a host told it of a newer run. */
  toldAt?: number
}

export interface Interleaving {
  readonly startedAt: number
  readonly runs: readonly Ran[]
  readonly hosts: readonly FakeHost[]
  /** Every write to the lock, in order. */
  readonly writes: readonly Write[]
  /** Hosts that are out of their target group at the end, without a note of that. */
  readonly stranded: readonly string[]
}

export interface Write {
  readonly at: number
  readonly run: string
  readonly version: number
  readonly value: string
}

export interface Rules {
  readonly hostFences: HostFences
  /** The run's view of Parameter Store, where it differs from the real one. */
  readonly sees?: (parameters: ParameterStore, ran: Ran) => ParameterStore
}

const start = Date.UTC(2026, 10, 23, 10, 10, 10)
const live = '20261101_000000'
const everyHost = ['i-0000000a', 'i-0000000b', 'i-0000000c']
const group = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/api/0123456789abcdef'

/** Real deploys, on their schedule, to the same hosts through the same Parameter Store, until nothing is in progress any more. */
export async function interleave(schedule: Schedule, rules: Rules): Promise<Interleaving> {
  const clock = fakeClock(start)
  const ids = everyHost.slice(0, schedule.hosts)
  const hosts = new Map(ids.map((id) => [id, fakeHost(id, live, rules.hostFences.host(id))] as const))
  for (const host of hosts.values()) host.versions.set(live, 'v0')
  const writes: Write[] = []
  const runs = schedule.runs.map((plan, i): Ran => ({ name: `run ${i + 1}`, plan, isPost: false, events: [] }))
  const balancer = schedule.balanced ? fakeBalancer(clock, { groups: { [group]: ids } }) : undefined
  const stage: Stage = { clock, hosts, runs, balancer, values: new Map(), writes, rules }
  for (const ran of [...runs]) void begin(ran, stage)
  await clock.idle()
  return { startedAt: start, runs, hosts: [...hosts.values()], writes, stranded: strandedIn(stage) }
}

interface Stage {
  readonly clock: FakeClock
  readonly hosts: ReadonlyMap<string, FakeHost>
  readonly runs: Ran[]
  readonly balancer: FakeBalancer | undefined
  readonly values: FakeParameters['values']
  readonly writes: Write[]
  readonly rules: Rules
}

function strandedIn({ balancer, hosts, values, clock }: Stage): string[] {
  const inside = balancer?.groups.get(group)?.targets
  const notes = [...values].filter(([name]) => name.includes('/drained/')).map(([, { value }]) => value)
  return [...hosts.keys()].filter((host) => {
    const target = inside?.get(`${host}:3030`)
    const isOut = balancer !== undefined && (target === undefined || (target.outAt ?? Infinity) <= clock.now())
    return isOut && !notes.some((note) => note.includes(host))
  })
}

async function begin(ran: Ran, stage: Stage): Promise<void> {
  const { clock } = stage
  const { plan, name } = ran
  await clock.sleep(plan.startsAt)
  const asked = { ...requestOf(plan, stage), holder: name }
  if (plan.diesAt !== undefined && plan.postAfter !== undefined) {
    void clock.sleep(plan.diesAt + plan.postAfter).then(() => follow(ran, asked, stage))
  }
  await ending(ran, deploy(asked, worldOf(ran, stage)), stage)
}

function requestOf(plan: RunPlan, { balancer }: Stage): DeployRequest {
  return request({
    version: plan.version,
    batches: plan.batches,
    'lock-timeout': `${plan.lockTimeout / 1_000}`,
    bake: `${plan.bake / 1_000}`,
    'on-failure': plan.onFailure,
    ...(balancer !== undefined && { 'target-groups': group, 'allow-last-target': 'true' }),
  })
}

/** The post step of a run that was killed while it had the lock, or while it took it. */
async function follow({ name, plan, end, id, fence, release }: Ran, asked: Request, stage: Stage): Promise<void> {
  if (end !== undefined || id === undefined) return
  const left = { id, ...(fence !== undefined && { fence }), ...(release !== undefined && { release }) }
  const unhurt = calm({ version: plan.version, skew: plan.skew, jitter: plan.jitter })
  const post: Ran = { name: `${name}'s post step`, plan: unhurt, isPost: true, events: [] }
  stage.runs.push(post)
  await ending(post, recoverRun(left, asked, worldOf(post, stage)), stage)
}

async function ending(ran: Ran, going: Promise<Verdict>, { clock, hosts }: Stage): Promise<void> {
  const verdict = await going.catch((error: unknown) => toFailure(error).code)
  ran.end = { at: clock.now(), verdict, running: [...hosts.values()].map(versionOf) }
}

function worldOf(ran: Ran, stage: Stage): RolloutPorts {
  const { clock, hosts, rules } = stage
  const { plan } = ran
  const begun = clock.now()
  const take = runTime(clock, {
    freezes: plan.freezes.map(({ at, ms }) => ({ at: begun + at, ms })),
    diesAt: plan.diesAt === undefined ? undefined : begun + plan.diesAt,
  })
  const { leg, shortLeg, delivery, between } = paceOf(plan, stage)
  const base = fakeWorld({ hosts: [...hosts.keys()] }).ports
  const pollLeg = () => clock.sleep(30)
  const commands = fakeRunCommand({
    ...{ run: ran.name, clock, hosts, timing: { leg, pollLeg, delivery } },
    call: (id, { command, settings }) => ({
      fault: plan.fails?.command === command && id === everyHost[plan.fails.on] ? 'fail' : undefined,
      isUnchanged: () => versionOf(hosts.get(id) as FakeHost) === (settings.get('version')?.[0] ?? ''),
      takesMs: workMs(command, between),
    }),
  })
  const parameters = fakeParameters(wholeSeconds(clock), {
    travel: leg,
    values: stage.values,
    heard: (write) => {
      if (write.name.endsWith('/lock')) stage.writes.push({ ...write, at: clock.now(), run: ran.name })
    },
  })
  return {
    ...base,
    clock: { now: () => clock.now() + plan.skew, sleep: (ms, until) => take(clock.sleep(ms, until)) },
    instances: experienced(travelling(base.instances, leg), take),
    balancer: experienced(travelling(stage.balancer ?? base.balancer, shortLeg), take),
    commands: listening(experienced(commands, take), ran, clock),
    parameters: experienced(rules.sees?.(parameters, ran) ?? parameters, take),
    random: () => between(0, 999) / 1_000,
    emit: (event) => {
      ran.events.push({ ...event, at: clock.now() })
      if (event.type === 'lock-requested') ran.id = event.id || undefined
      if (event.type === 'locked') ran.fence = event.fence
      if (event.type === 'release-created') ran.release = event.release
    },
  }
}

/** Staging works before its change, and a command that swaps also works after it, until the new release is proved. */
function workMs(command: string, between: (min: number, max: number) => number): Call['takesMs'] {
  if (command === 'status') return [0, 0]
  return command === 'stage' ? [between(2_000, 20_000), 0] : [between(0, 8_000), between(0, 8_000)]
}

/** The service gives its time in a header of HTTP. */
const wholeSeconds = (clock: FakeClock) => ({ now: () => Math.floor(clock.now() / 1_000) * 1_000 })

/** The duration of everything in a run: short times by its jitter, and its stalls. */
function paceOf({ jitter, stalls }: RunPlan, { clock, balancer }: Pick<Stage, 'clock' | 'balancer'>) {
  // The schedules delay no write by minutes: a record of drained targets could then arrive after its run has ended.
  const longest = (on: string) => (on === 'leg' && balancer !== undefined ? 60_000 : Number.POSITIVE_INFINITY)
  const between = jitterOf(jitter)
  const counted = { leg: 0, delivery: 0 }
  const time = (on: 'leg' | 'delivery', [min, max]: readonly [number, number]) => {
    const stall = stalls.find((one) => one.on === on && one.nth === counted[on])
    counted[on] += 1
    return between(min, max) + Math.min(stall?.ms ?? 0, longest(on))
  }
  return {
    between,
    leg: async () => await clock.sleep(time('leg', [5, 300])),
    // No network delivers a request minutes after its run died, so none changes a balancer then.
    shortLeg: async () => await clock.sleep(between(5, 300)),
    delivery: () => time('delivery', [50, 1_500]),
  }
}

/**
 * Records when a host's report of a newer run arrives. A second copy of an earlier command of the host does not contradict that.
 */
function listening(commands: RolloutPorts['commands'], ran: Ran, clock: FakeClock): RolloutPorts['commands'] {
  const isDone = (phase: string, host: string) =>
    ran.events.some((event) => event.type === 'host' && event.phase === phase && event.host === host)
  return {
    ...commands,
    poll: async (id) => {
      const found = await commands.poll(id)
      for (const { host, output } of found) {
        const [, command = ''] = /"command":"(\w+)".*"code":"fenced"/.exec(output) ?? []
        if (command !== '' && !isDone(command, host)) ran.toldAt ??= clock.now()
      }
      return found
    },
  }
}
