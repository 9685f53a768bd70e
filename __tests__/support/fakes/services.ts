import type { Clock } from '../../../src/model/clock.ts'
import type { Target, TargetHealth } from '../../../src/model/target.ts'
import type { Alarms } from '../../../src/preflight/alarms.port.ts'
import type { Commits } from '../../../src/preflight/commits.port.ts'
import type { ParameterStore } from '../../../src/state/parameter-store.port.ts'
import type { AutoScaling } from '../../../src/traffic/auto-scaling.port.ts'
import type { LoadBalancer } from '../../../src/traffic/load-balancer.port.ts'

export interface FakeParameters extends ParameterStore {
  readonly values: Map<string, { readonly value: string; readonly version: number; readonly at: number }>
}

/** Two runs may use the same parameters, each over its own route. */
export interface FakeParametersOptions {
  /** Time that passes before each call is done, and again before its answer arrives. */
  readonly travel?: () => Promise<void>
  readonly values?: FakeParameters['values']
  /** Called after each write, before its answer arrives. */
  readonly heard?: (write: { readonly name: string; readonly value: string; readonly version: number }) => void
}

/** Parameter Store on a clock: every write makes a version. */
export function fakeParameters(
  clock: Pick<Clock, 'now'>,
  { travel = async () => {}, values = new Map(), heard = () => {} }: FakeParametersOptions = {},
): FakeParameters {
  return {
    values,
    read: async (name) => {
      await travel()
      const found = values.get(name)
      const answer = { version: 0, at: 0, ...found, now: clock.now() }
      await travel()
      return answer
    },
    write: async (name, value) => {
      await travel()
      const version = (values.get(name)?.version ?? 0) + 1
      values.set(name, { value, version, at: clock.now() })
      heard({ name, value, version })
      const answer = { version, now: clock.now() }
      await travel()
      return answer
    },
  }
}

export interface FakeGroup {
  /** Registered targets, with the time of registration; draining targets with the time of their end. */
  readonly targets: Map<string, { readonly since: number; outAt?: number }>
}

export interface FakeBalancer extends LoadBalancer {
  readonly groups: Map<string, FakeGroup>
  /** Every change: `register group i-…:3030`. */
  readonly changes: string[]
}

export interface FakeBalancerOptions {
  readonly groups?: Readonly<Record<string, readonly string[]>>
  /** Until a registered target is healthy. */
  readonly warmUpMs?: number
  /** Until a deregistered target gets no more requests. */
  readonly drainMs?: number
  readonly isUnhealthy?: (host: string) => boolean
  readonly register?: () => void
}

const key = ({ id, port }: Target) => `${id}:${port}`

/** Target groups on a clock. */
export function fakeBalancer(clock: Clock, options: FakeBalancerOptions = {}): FakeBalancer {
  const { warmUpMs = 5_000, drainMs = 30_000, isUnhealthy = () => false } = options
  const groups = new Map(
    Object.entries(options.groups ?? {}).map(([group, hosts]) => [
      group,
      { targets: new Map(hosts.map((host) => [`${host}:3030`, { since: 0 } as { since: number; outAt?: number }])) },
    ]),
  )
  const changes: string[] = []
  const of = (group: string): FakeGroup => groups.get(group) ?? { targets: new Map() }
  const change = (what: string, group: string, targets: readonly Target[]) =>
    changes.push(`${what} ${group} ${targets.map(({ id }) => id).join(',')}`)
  return {
    groups,
    changes,
    health: async (group) =>
      [...of(group).targets].flatMap(([name, { since, outAt }]) => {
        const [id = '', port = ''] = name.split(':')
        if (outAt !== undefined && clock.now() >= outAt) return []
        return [
          {
            id,
            port: Number(port),
            ...stateOf({ since, outAt, now: clock.now(), warmUpMs, isUnhealthy: isUnhealthy(id) }),
          },
        ]
      }),
    register: async (group, targets) => {
      options.register?.()
      change('register', group, targets)
      for (const target of targets) of(group).targets.set(key(target), { since: clock.now() })
      return { refused: [] }
    },
    deregister: async (group, targets) => {
      change('deregister', group, targets)
      for (const target of targets) {
        const found = of(group).targets.get(key(target))
        if (found !== undefined) found.outAt = clock.now() + drainMs
      }
    },
  }
}

interface TargetAt {
  readonly since: number
  readonly outAt: number | undefined
  readonly now: number
  readonly warmUpMs: number
  readonly isUnhealthy: boolean
}

function stateOf({ since, outAt, now, warmUpMs, isUnhealthy }: TargetAt): Pick<TargetHealth, 'state' | 'reason'> {
  if (outAt !== undefined) return { state: 'draining', reason: 'Target.DeregistrationInProgress' }
  if (isUnhealthy) return { state: 'unhealthy', reason: 'Target.Timeout' }
  if (since > 0 && now < since + warmUpMs) return { state: 'initial', reason: 'Elb.InitialHealthChecking' }
  return { state: 'healthy', reason: '' }
}

export interface FakeScaling extends AutoScaling {
  readonly groups: Map<string, { members: { id: string; state: string }[]; suspended: string[] }>
}

export function fakeScaling(groups: Readonly<Record<string, readonly string[]>> = {}): FakeScaling {
  const found: FakeScaling['groups'] = new Map(
    Object.entries(groups).map(([name, ids]) => [
      name,
      { members: ids.map((id) => ({ id, state: 'InService' })), suspended: [] },
    ]),
  )
  return {
    groups: found,
    find: async (group) => found.get(group),
    suspend: async (group, process) => void found.get(group)?.suspended.push(process),
    resume: async (group, process) => {
      const one = found.get(group)
      if (one !== undefined) one.suspended = one.suspended.filter((name) => name !== process)
    },
  }
}

/** Alarms whose states are a function of time. */
export function fakeAlarms(states: () => Readonly<Record<string, string>> = () => ({})): Alarms {
  return {
    states: async (names) => new Map(Object.entries(states()).filter(([name]) => names.includes(name))),
  }
}

export const noCommits: Commits = {
  compare: async () => ({ unknown: 'there is no token' }),
  between: async () => ({ unknown: 'there is no token' }),
}
