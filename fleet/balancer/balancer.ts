/** A target as a balancer reaches it. */
export interface Backend {
  /** The balancer's own name for it: letters, digits, dots and dashes. */
  readonly name: string
  readonly address: string
  readonly port: number
}

/** The result of health checks of a target. */
export type Check =
  /** `unchecked`: no check has ended yet. `checking`: too few have ended since the target was added. */
  | { readonly state: 'unchecked' | 'checking' | 'healthy' }
  /** `status`: the answer had the wrong status. `failed`: no connection, or no HTTP. */
  | { readonly state: 'unhealthy'; readonly why: 'status' | 'timeout' | 'failed'; readonly status?: number }

/** The counts of a balancer since its start. */
export interface Counters {
  /** Requests to each target that it still has, by name. */
  readonly requests: ReadonlyMap<string, number>
  /** Requests that it tried again: must be none, or the clients' counts would prove nothing. */
  readonly retries: number
}

/** The balancer before the targets of one group. The caller makes its calls one at a time. */
export interface Balancer extends AsyncDisposable {
  /** Where clients send requests; empty when nothing listens. */
  readonly url: string
  /** Adds a target, also one that drains: it gets requests once it has passed its checks. */
  admit(backend: Backend): Promise<void>
  /** The target gets no new request from now on; requests in progress go on. */
  drain(name: string): Promise<void>
  /** Cuts the target's open requests and removes the target. */
  remove(name: string): Promise<void>
  /** By name; all targets that were added and not removed. */
  checks(): Promise<ReadonlyMap<string, Check>>
  counters(): Promise<Counters>
}
