import { randomBytes } from 'node:crypto'
import type { Balancer } from '../../balancer/balancer.ts'
import { type AwsState, later } from '../state.ts'

/** One port of an instance, or of an address. */
export interface Target {
  readonly id: string
  readonly port: number
}

/** A target that is registered, or that still drains. */
export interface Registered extends Target {
  isDraining: boolean
}

export interface GroupSettings {
  readonly name: string
  /** Of a target that is registered without a port. */
  readonly port: number
  readonly healthPath: string
  /** Checks in a row that make a target healthy or unhealthy. */
  readonly rise: number
  readonly fall: number
  /** deregistration_delay.timeout_seconds, in milliseconds. */
  readonly delayMs: number
  /** Whether a listener sends requests to it. */
  readonly inUse: boolean
  /** The highest number of targets. */
  readonly quota: number
  /** Whether targets are instances, or addresses. */
  readonly targetType: 'instance' | 'ip'
}

export interface TargetGroup extends GroupSettings {
  readonly arn: string
  readonly balancer: Balancer
  /** By `nameOf`. */
  readonly targets: Map<string, Registered>
  /** Ends when the last change in progress ends. */
  turn: Promise<unknown>
}

/** Puts a group into the account. */
export function createGroup(aws: AwsState, settings: GroupSettings, balancer: Balancer): TargetGroup {
  const path = `targetgroup/${settings.name}/${randomBytes(8).toString('hex')}`
  const arn = `arn:aws:elasticloadbalancing:${aws.region}:${aws.account}:${path}`
  const group: TargetGroup = { ...settings, arn, balancer, targets: new Map(), turn: Promise.resolve() }
  aws.targetGroups.set(arn, group)
  return group
}

/** What the balancer calls a target. */
export function nameOf({ id, port }: Target): string {
  return `${id}.${port}`
}

/** Registers targets: a registered one stays as it is, a draining one starts again. */
export function register(aws: AwsState, group: TargetGroup, targets: readonly Target[]): Promise<void> {
  return inTurn(group, async () => {
    for (const { id, port } of targets) {
      const name = nameOf({ id, port })
      const known = group.targets.get(name)
      if (known?.isDraining === false) continue
      await group.balancer.admit({ name, address: addressOf(aws, group, id), port })
      group.targets.set(name, { id, port, isDraining: false })
    }
  })
}

function addressOf(aws: AwsState, { targetType }: TargetGroup, id: string): string {
  return targetType === 'ip' ? id : (aws.instances.get(id)?.host.address ?? '')
}

/** Takes requests from targets at once and removes the targets after the group's whole delay, even if they are idle. */
export function deregister(aws: AwsState, group: TargetGroup, targets: readonly Target[]): Promise<void> {
  return inTurn(group, async () => {
    for (const name of targets.map(nameOf)) {
      const known = group.targets.get(name)
      if (known === undefined || known.isDraining) continue
      await group.balancer.drain(name)
      known.isDraining = true
      // Without a listener there is nothing to wait for.
      later(aws, group.inUse ? group.delayMs : 0, () => remove(group, known))
    }
  })
}

function remove(group: TargetGroup, target: Registered) {
  const name = nameOf(target)
  const removed = inTurn(group, async () => {
    if (group.targets.get(name) !== target) return // the target was registered again meanwhile
    group.targets.delete(name)
    await group.balancer.remove(name)
  })
  removed.catch((error: unknown) => process.stderr.write(`fleet: ${name} stays behind its balancer: ${error}\n`))
}

/** Changes run one after the other: the state of a target depends on every earlier change. */
function inTurn<T>(group: TargetGroup, work: () => Promise<T>): Promise<T> {
  const done = group.turn.then(work)
  group.turn = done.catch(() => undefined)
  return done
}
