/** A parameter as Parameter Store has it. */
export interface ParameterValue {
  /** Absent when there is no such parameter. */
  readonly value?: string
  /** Grows by one with every write of any run; 0 when there is no such parameter. */
  readonly version: number
  /** When that version was written, by the service's clock, in milliseconds since 1970; 0 when there is none. */
  readonly at: number
  /** The service's clock when it responded. */
  readonly now: number
}

/** Parameter Store, where runs keep their records. A value has at most 4 KB. */
export interface ParameterStore {
  read(name: string): Promise<ParameterValue>
  /** Overwrites any value, and resolves with the version of this write. */
  write(name: string, value: string): Promise<Pick<ParameterValue, 'version' | 'now'>>
}
