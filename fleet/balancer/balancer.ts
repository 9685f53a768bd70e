/** A target as a balancer reaches it. */
export interface Backend {
  /** The balancer's own word for it: letters, digits, dots and dashes. */
  readonly name: string
  readonly address: string
  readonly port: number
}

/** What health checks say of a target. */
export type Check =
  /** `unchecked`: none has ended yet. `checking`: too few have ended since it was let in. */
  | { readonly state: 'unchecked' | 'checking' | 'healthy' }
  /** `status`: the answer had the wrong one. `failed`: no connection, or no HTTP. */
  | { readonly state: 'unhealthy'; readonly why: 'status' | 'timeout' | 'failed'; readonly status?: number }

/** What a balancer did since it was started. */
export interface Counters {
  /** Requests to each target that it still knows, by name. */
  readonly requests: ReadonlyMap<string, number>
  /** Requests tried again: none, or what clients saw would prove nothing. */
  readonly retries: number
}

/** What stands before the targets of one group. Its calls are made one at a time. */
export interface Balancer extends AsyncDisposable {
  /** Where clients ask; empty when nothing listens. */
  readonly url: string
  /** Lets a target in, also one that drains: it gets requests once it has passed its checks. */
  admit(backend: Backend): Promise<void>
  /** From now on it gets no new request; what is under way goes on. */
  drain(name: string): Promise<void>
  /** Cuts what is still under way there and forgets it. */
  remove(name: string): Promise<void>
  /** By name; all that were let in and not removed. */
  checks(): Promise<ReadonlyMap<string, Check>>
  counters(): Promise<Counters>
}
