/** What the health of a target group's targets means for a rollout. Pure. */
import type { Target, TargetHealth } from '../model/target.ts'

/** Whether a target's id is an instance id, and not an address. */
export function isInstance(id: string): boolean {
  return id.startsWith('i-')
}

/** The instance of a target; its address where the instance is unknown. */
export function hostOf({ id, host = id }: Pick<Target, 'id' | 'host'>): string {
  return host
}

/** Registered and not draining. A registered target is `unused` in a group that no load balancer uses. */
export function isRegistered({ state, reason }: TargetHealth): boolean {
  return !state.endsWith('draining') && reason !== 'Target.NotRegistered'
}

/** Gets no more requests. */
export function isDeregistered(health: TargetHealth | undefined): boolean {
  return health === undefined || health.reason === 'Target.NotRegistered'
}

/** Gets requests, or would if there were any: ELB does not check targets of a group that no listener uses. */
export function receivesRequests(health: TargetHealth | undefined): boolean {
  return health?.state === 'healthy' || health?.state === 'unavailable' || health?.reason === 'Target.NotInUse'
}

/** Whether a group that has a healthy target would have none without these hosts. */
export function leavesNoHealthyTarget(targets: readonly TargetHealth[], hosts: ReadonlySet<string>): boolean {
  const healthy = targets.filter(({ state }) => state === 'healthy')
  return healthy.length > 0 && healthy.every((one) => hosts.has(hostOf(one)))
}

/** The name in a group's ARN. */
export function targetGroupName(arn: string): string {
  return arn.split('/')[1] ?? arn
}
