import type { HostVerdict } from './host-verdicts.ts'

export type HostResults = ReadonlyMap<string, HostResult>

/** A command's result as the host reports it. Every field was checked for type, form and length; texts are still untrusted. */
export interface HostResult {
  readonly ok: boolean
  readonly verdict: HostVerdict
  /** A heading of docs/errors.md; empty on success. */
  readonly code: string
  readonly message: string
  readonly release?: string
  readonly version?: string
  /** Release ids, `none` for a host without a release. */
  readonly before?: string
  readonly beforeVersion?: string
  readonly after?: string
  readonly afterVersion?: string
  readonly sha256?: string
  readonly verified?: string
  readonly manager?: string
  readonly service?: string
  readonly port?: number
  /** Seconds that the unit may take to stop and to start, capped at what a run can wait for. */
  readonly stopTimeout?: number
  readonly startTimeout?: number
  /** How the host proved that the release runs. */
  readonly proof?: string
  /** `status` only: the host runs exactly what the request asks for, and proved it. */
  readonly requested?: true
  /** `stage` and `status`: the last activation on this host failed. */
  readonly failedLast?: boolean
  /** `status` only: the release last proved, and whether no activation is under way or was interrupted. */
  readonly good?: string
  readonly settled?: boolean
  /** `status` only: something other than a deploy changed the running release since the last proof. */
  readonly drift?: true
  /** Which release an operator deployed by hand, and who did. */
  readonly manual?: string
  /** `status` only: free disk space, and the memory that an install may use. */
  readonly freeMb?: number
  readonly memoryMb?: number
  readonly releases?: readonly ReleaseOnDisk[]
  /** How many more releases there are, for which the result line had no room. */
  readonly more?: number
  readonly warnings: readonly string[]
  /** Seconds by step, such as download, install, prove. */
  readonly seconds: Readonly<Record<string, number>>
}

/** A release on a host's disk: good, bad, failed, staged or adopted. */
export interface ReleaseOnDisk {
  readonly id: string
  readonly verdict: string
  /** Its first bytes, see `hostLimits`; empty when unknown. */
  readonly version: string
}
