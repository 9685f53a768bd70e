import type { HostResult, ReleaseOnDisk } from './host-result.ts'
import type { Instance } from './instance.ts'

/** What a host runs and has on its disk, from its reply to `stage` or `status`. */
export interface HostState {
  readonly host: Instance
  /** The release id that it runs, `none` without one. */
  readonly live: string
  readonly liveVersion: string
  /** Whether the host answered; without an answer the rest says nothing. */
  readonly isKnown: boolean
  /** Why it is not healthy, an error code; empty when it is. */
  readonly problem: string
  /** Whether it runs exactly what this run deploys, proved. */
  readonly runsRequested: boolean
  /** Whether this run has staged a release there. */
  readonly hasStaged: boolean
  readonly releases: readonly ReleaseOnDisk[]
  /** Whether the release that was last activated there failed. */
  readonly failedLast: boolean
  /** Whether something other than this action made the live release live. */
  readonly isDrifted: boolean
  /** Which release an operator deployed by hand, and who; empty without one. */
  readonly manual: string
  readonly freeMb?: number
  readonly memoryMb?: number
}

/** The one reading of a host's reply. A host without a reply is in no known state: `problem` is `result-lost`. */
export function hostState(host: Instance, result: HostResult | undefined): HostState {
  const { ok, verdict, code, before = 'none', beforeVersion = '', releases = [], manual = '' } = result ?? lost
  const { failedLast = false, drift = false, requested = false, freeMb, memoryMb } = result ?? lost
  return {
    host,
    live: before,
    liveVersion: beforeVersion,
    isKnown: ok,
    problem: code,
    runsRequested: requested || verdict === 'unchanged',
    hasStaged: verdict === 'staged',
    releases,
    failedLast,
    isDrifted: drift,
    manual,
    ...(freeMb !== undefined && { freeMb }),
    ...(memoryMb !== undefined && { memoryMb }),
  }
}

const lost: HostResult = { ok: false, verdict: 'unknown', code: 'result-lost', message: '', warnings: [], seconds: {} }
