/** An instance as EC2 describes it. */
export interface Ec2Instance {
  readonly id: string
  /** Its tag `Name`, or its id. */
  readonly name: string
  readonly zone: string
  /** As EC2 names it: pending, running, shutting-down, terminated, stopping, stopped. */
  readonly state: string
  /** Its private addresses, of all its network interfaces; a terminated instance has none. */
  readonly addresses?: readonly string[]
}

/** The agent of an instance that registered, as SSM describes it. */
export interface SsmAgent {
  /** Online, ConnectionLost or Inactive. */
  readonly ping: string
  /** Linux, Windows or MacOS. */
  readonly platform: string
  readonly lastPingAt?: number
}

export interface Instance extends Ec2Instance {
  /** Absent when the instance never registered. */
  readonly agent?: SsmAgent
}
