/** CloudWatch alarms, metric and composite ones. */
export interface Alarms {
  /** OK, ALARM or INSUFFICIENT_DATA by name; names of alarms that do not exist are absent. */
  states(names: readonly string[]): Promise<ReadonlyMap<string, string>>
}
