/** An instance, or an address of one, as it is registered in a target group; it may be registered with several ports. */
export interface Target {
  /** The instance id, or the address in a group whose targets are addresses. */
  readonly id: string
  readonly port: number
  /** Which instance has the address, where known. */
  readonly host?: string
  /** `all` for an address outside of the group's VPC. */
  readonly zone?: 'all'
}

export interface TargetHealth extends Target {
  /** initial, healthy, unhealthy, unhealthy.draining, unused, draining or unavailable. */
  readonly state: string
  /** ELB's reason code, such as Target.NotInUse; empty when healthy. */
  readonly reason: string
}
