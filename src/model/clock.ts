/** Time in milliseconds since 1970. */
export interface Clock {
  now(): number
  /** Resolves early when `until` is aborted; never rejects. */
  sleep(ms: number, until?: AbortSignal): Promise<void>
}
