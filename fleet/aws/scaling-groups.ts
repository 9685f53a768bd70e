import { deregister, register, type TargetGroup } from './elbv2/groups.ts'
import { enlist, type NodeOptions, terminate } from './instances.ts'
import { type AnyHost, type AwsState, type Instance, later } from './state.ts'

/** The states that an instance of a group without a warm pool passes through. */
export type Lifecycle =
  | 'Pending'
  | 'Pending:Wait'
  | 'Pending:Proceed'
  | 'InService'
  | 'EnteringStandby'
  | 'Standby'
  | 'Detaching'
  | 'Terminating'
  | 'Terminating:Wait'
  | 'Terminating:Proceed'

export interface ScalingGroup {
  readonly name: string
  readonly createdAt: number
  readonly options: GroupOptions
  desired: number
  /** By instance id, in the order of arrival. */
  readonly members: Map<string, Lifecycle>
  /** When each suspended process was suspended. */
  readonly suspended: Map<string, number>
}

export interface GroupOptions {
  /** 0 without it. */
  readonly min?: number
  /** 10,000 without it. */
  readonly max?: number
  /** ARNs of the target groups that hold its instances: from their launch until they have drained. */
  readonly targetGroups?: readonly string[]
}

/** The actions of Auto Scaling and its operator on a group. */
export interface GroupControl {
  readonly name: string
  /** Adds a host to the group, in service at once. Resolves once it is in the target groups. */
  add(host: AnyHost, options?: NodeOptions): Promise<void>
  /** Launches a host: EC2 lists it as pending at once; after its boot it is running, registered with SSM and in service. */
  launch(host: AnyHost, options?: LaunchOptions): void
  /** Removes an instance: it drains, and Auto Scaling then terminates it. Resolves once its host is off. */
  scaleIn(id: string): Promise<void>
  /** Moves an instance to another state, as a lifecycle hook or an operator would; its processes go on. */
  move(id: string, to: Lifecycle): void
}

export interface LaunchOptions extends NodeOptions {
  /** Milliseconds until the launch. */
  readonly afterMs?: number
}

const membership = 'aws:autoscaling:groupName'

/** Makes an empty group. */
export function createGroup(aws: AwsState, name: string, options: GroupOptions = {}): GroupControl {
  const group: ScalingGroup = {
    ...{ name, options, desired: 0, createdAt: Date.now() },
    members: new Map(),
    suspended: new Map(),
  }
  aws.groups.set(name, group)
  return {
    name,
    add: async (host, more) => {
      join(aws, group, { host, lifecycle: 'InService', ...more })
      await enterTargetGroups(aws, group, host.id)
    },
    launch: (host, { afterMs = 0, ...more } = {}) => {
      const start = () => launch(aws, group, { host, ...more })
      if (afterMs > 0) later(aws, afterMs, start)
      else start()
    },
    scaleIn: (id) => scaleIn(aws, group, id),
    move: (id, to) => {
      memberOf(aws, group, id)
      group.members.set(id, to)
    },
  }
}

interface Joining extends NodeOptions {
  readonly host: AnyHost
}

function join(aws: AwsState, group: ScalingGroup, { host, lifecycle, ...node }: Joining & { lifecycle: Lifecycle }) {
  group.desired += 1
  group.members.set(host.id, lifecycle)
  return enlist(aws, host, { ...node, tags: { ...node.tags, [membership]: group.name } })
}

function launch(aws: AwsState, group: ScalingGroup, joining: Joining) {
  const { managed = true } = joining
  const instance = join(aws, group, { ...joining, lifecycle: 'Pending', state: 'pending', managed: false })
  later(aws, aws.delays.boot, () => {
    if (instance.state !== 'pending') return
    Object.assign(instance, { state: joining.state ?? 'running', managed })
    group.members.set(joining.host.id, 'InService')
    void enterTargetGroups(aws, group, joining.host.id)
  })
}

async function scaleIn(aws: AwsState, group: ScalingGroup, id: string) {
  const instance = memberOf(aws, group, id)
  group.desired -= 1
  group.members.set(id, 'Terminating')
  await leaveTargetGroups(aws, group, id)
  await terminate(aws, instance, () => group.members.delete(id))
}

function targetGroupsOf(aws: AwsState, { options: { targetGroups = [] } }: ScalingGroup): readonly TargetGroup[] {
  return targetGroups.flatMap((arn) => aws.targetGroups.get(arn) ?? [])
}

async function enterTargetGroups(aws: AwsState, group: ScalingGroup, id: string) {
  if (group.suspended.has('AddToLoadBalancer')) return
  for (const one of targetGroupsOf(aws, group)) await register(aws, one, [{ id, port: one.port }])
}

/** Auto Scaling terminates an instance only after all of them have drained it. */
async function leaveTargetGroups(aws: AwsState, group: ScalingGroup, id: string) {
  const drained = targetGroupsOf(aws, group).map(async (one) => {
    const targets = [...one.targets.values()].filter((target) => target.id === id)
    await deregister(aws, one, targets)
    const isWaiting = targets.length > 0 && one.inUse
    await new Promise<void>((resolve) => later(aws, isWaiting ? one.delayMs : 0, resolve))
  })
  await Promise.all(drained)
}

function memberOf(aws: AwsState, group: ScalingGroup, id: string): Instance {
  const instance = aws.instances.get(id)
  if (!instance || !group.members.has(id)) throw new Error(`There is no instance ${id} in the group ${group.name}`)
  return instance
}
