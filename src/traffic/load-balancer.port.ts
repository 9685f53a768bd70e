import type { Target, TargetHealth } from '../model/target.ts'

/** Elastic Load Balancing, groups by their ARN. */
export interface LoadBalancer {
  /** Every target that is registered or still draining. */
  health(group: string): Promise<readonly TargetHealth[]>
  /** Registers targets; `refused` has those that cannot be registered because they no longer run. */
  register(group: string, targets: readonly Target[]): Promise<{ readonly refused: readonly Target[] }>
  /** Unknown targets are no error. */
  deregister(group: string, targets: readonly Target[]): Promise<void>
}
