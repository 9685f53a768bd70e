/** A member of a group, with its lifecycle state, such as InService or Terminating:Wait. */
interface ScalingMember {
  readonly id: string
  readonly state: string
}

export interface ScalingGroup {
  readonly members: readonly ScalingMember[]
  /** Names of suspended processes. */
  readonly suspended: readonly string[]
}

/** Auto Scaling, groups by name. */
export interface AutoScaling {
  /** Undefined when there is no such group. */
  find(group: string): Promise<ScalingGroup | undefined>
  suspend(group: string, process: string): Promise<void>
  resume(group: string, process: string): Promise<void>
}
