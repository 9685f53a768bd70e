import type { Host } from '../hosts/host.ts'
import type { SimulatedHost } from '../hosts/simulated/simulated-host.ts'
import type { Agent } from './agent.ts'
import type { Alarm } from './cloudwatch.ts'
import type { TargetGroup } from './elbv2/groups.ts'
import type { Fault } from './faults.ts'
import type { ScalingGroup } from './scaling-groups.ts'
import type { Command } from './ssm/commands.ts'
import type { Parameter } from './ssm/parameters.ts'

/** From, to, in milliseconds. Every use draws a new value. */
export type Span = readonly [from: number, to: number]

/** How long AWS and the agent take for each step. */
export interface Delays {
  /** From SendCommand until List and Get know the invocation. */
  readonly visible: Span
  /** From SendCommand until the agent has accepted it. */
  readonly deliver: Span
  /** From the agent back to the service. */
  readonly reply: Span
  readonly cancel: Span
  /** Until AWS tries a message again that a node did not take. */
  readonly redeliver: Span
  /** How long an agent on the ec2messages channel sleeps after a poll that returned something at once. */
  readonly idle: Span
  /** How long it sleeps when its workers and its queue are full. */
  readonly full: Span
  /** From a boot until the agent gives up on the command that the power cut interrupted (60 s). */
  readonly reattach: Span
  /** `shutdown -r +1`. */
  readonly reboot: Span
  /** From the launch of an instance until it runs and its agent has registered. */
  readonly boot: Span
  /** From the order to terminate an instance until it is terminated. */
  readonly terminate: Span
  /** Share of TimeoutSeconds and executionTimeout that a command waits for a node that never takes it. */
  readonly expiry: number
  /** How fast the agent copies the output of a script. */
  readonly bytesPerMs: number
}

const real: Delays = {
  visible: [1000, 2000],
  deliver: [300, 2000],
  reply: [50, 150],
  cancel: [100, 500],
  redeliver: [1000, 2000],
  idle: [2000, 2500],
  full: [10_000, 10_000],
  reattach: [60_000, 60_000],
  reboot: [60_000, 60_000],
  boot: [30_000, 60_000],
  terminate: [20_000, 40_000],
  expiry: 1,
  bytesPerMs: 1400,
}

const short: Delays = {
  visible: [80, 160],
  deliver: [20, 120],
  reply: [5, 15],
  cancel: [10, 50],
  redeliver: [50, 100],
  idle: [200, 250],
  full: [1000, 1000],
  reattach: [1000, 1000],
  reboot: [1000, 1000],
  boot: [500, 1000],
  terminate: [300, 500],
  expiry: 0.1,
  bytesPerMs: Number.POSITIVE_INFINITY,
}

/** `real` as measured or documented; `short` about a tenth of that, so that tests are quick. */
export const delaysOf = { real, short }

/** One API call as it arrived; `status` is the HTTP status of the answer, 0 when the connection was cut instead. */
export interface ApiCall {
  readonly service: string
  readonly action: string
  readonly input: Record<string, unknown>
  readonly at: number
  readonly status: number
  readonly error?: string
}

export type InstanceState = 'pending' | 'running' | 'shutting-down' | 'terminated' | 'stopping' | 'stopped'
export type Channel = 'ssmmessages' | 'ec2messages'
export type Ping = 'Online' | 'ConnectionLost' | 'Inactive'

/** Any host that a test can put into the account. */
export type AnyHost = Host | SimulatedHost

/** An EC2 instance, and the SSM node on it. */
export interface Instance {
  readonly host: AnyHost
  readonly agent: Agent
  readonly launchedAt: number
  readonly reservation: string
  tags: Record<string, string>
  state: InstanceState
  /** Whether its agent ever registered with SSM. */
  managed: boolean
  ping: Ping
  /** `ssmmessages` pushes; `ec2messages` is polled, and nothing comes through while the agent sleeps. */
  readonly channel: Channel
  asleepUntil: number
  platform: { readonly name: string; readonly version: string }
}

/** One account in one region. */
export interface AwsState {
  readonly account: string
  readonly region: string
  readonly delays: Delays
  readonly instances: Map<string, Instance>
  readonly commands: Map<string, Command>
  /** By name: every version, the newest last. */
  readonly parameters: Map<string, readonly Parameter[]>
  /** By ARN. */
  readonly targetGroups: Map<string, TargetGroup>
  readonly groups: Map<string, ScalingGroup>
  readonly alarms: Map<string, Alarm>
  /** How far AWS's clock is ahead of this machine's, in milliseconds. */
  readonly skewMs: number
  readonly faults: Fault[]
  readonly calls: ApiCall[]
  readonly timers: Set<NodeJS.Timeout>
}

interface AwsStateOptions {
  readonly delays: Delays
  readonly region: string
  readonly skewMs: number
}

export function createAwsState({ delays, region, skewMs }: AwsStateOptions): AwsState {
  return {
    account: '123456789012',
    region,
    delays,
    instances: new Map(),
    commands: new Map(),
    parameters: new Map(),
    targetGroups: new Map(),
    groups: new Map(),
    alarms: new Map(),
    skewMs,
    faults: [],
    calls: [],
    timers: new Set(),
  }
}

/** Runs `work` later, unless the fleet ends before. Returns a function that cancels it. */
export function later(aws: AwsState, wait: Span | number, work: () => void): () => void {
  // setTimeout would fire at once on a longer wait than this.
  const ms = Math.min(typeof wait === 'number' ? wait : draw(wait), 2 ** 31 - 1)
  const timer = setTimeout(() => {
    aws.timers.delete(timer)
    work()
  }, ms)
  aws.timers.add(timer)
  return () => {
    clearTimeout(timer)
    aws.timers.delete(timer)
  }
}

/** The time by AWS's clock: of parameters, and of the HTTP Date header. */
export function awsNow({ skewMs }: Pick<AwsState, 'skewMs'>): number {
  return Date.now() + skewMs
}

export function draw([from, to]: Span): number {
  return from + Math.random() * (to - from)
}

/** Whether messages reach the agent, and its replies the service. */
export function isReachable(instance: Instance): boolean {
  return instance.managed && instance.state === 'running' && instance.ping === 'Online'
}

/** SSM lists and accepts only nodes that have registered and whose instance still exists. */
export function isRegistered(instance: Instance): boolean {
  return instance.managed && !['terminated', 'shutting-down'].includes(instance.state)
}

export function endAwsState(aws: AwsState): void {
  for (const timer of aws.timers) clearTimeout(timer)
  aws.timers.clear()
  for (const instance of aws.instances.values()) instance.agent.stop()
}
