/** What the health of a target group's targets means for a rollout. Pure. */
import type { Target, TargetHealth } from '../ports.ts'

/** Whether a target is named by its instance, and not by an address. */
export function isInstance(id: string): boolean {
  return id.startsWith('i-')
}

/** The instance that a target is, as far as that is known. */
export function hostOf({ id, host = id }: Pick<Target, 'id' | 'host'>): string {
  return host
}

/** Registered, and not on its way out. `unused` is also what a registered target is in a group that no load balancer uses. */
export function isIn({ state, reason }: TargetHealth): boolean {
  return !state.endsWith('draining') && reason !== 'Target.NotRegistered'
}

/** Gets no requests any more. */
export function isOut(health: TargetHealth | undefined): boolean {
  return health === undefined || health.reason === 'Target.NotRegistered'
}

/** Gets requests again, or would if there were any: a group that no listener uses never asks its targets how they are. */
export function isServing(health: TargetHealth | undefined): boolean {
  return health?.state === 'healthy' || health?.state === 'unavailable' || health?.reason === 'Target.NotInUse'
}

/** Whether without these hosts nobody healthy would be left, where there is somebody now. */
export function wouldEmpty(targets: readonly TargetHealth[], hosts: ReadonlySet<string>): boolean {
  const healthy = targets.filter(({ state }) => state === 'healthy')
  return healthy.length > 0 && healthy.every((one) => hosts.has(hostOf(one)))
}

/** A group's own name out of its ARN. */
export function groupName(arn: string): string {
  return arn.split('/')[1] ?? arn
}
