/** The state of a fleet at one moment, compared with the record. Pure. */
import type { IneligibleHost } from './events.ts'
import type { HostResult } from './host-result.ts'
import type { Instance } from './instance.ts'

/** Empty for a host as recorded. `other-release` and `unhealthy` are drift; a host that does not respond is `unknown`. */
export type Drift = '' | 'other-release' | 'unhealthy' | 'unknown'

export interface HostStatus {
  readonly id: string
  readonly name: string
  readonly zone: string
  /** Its live release, `none` without one; empty when unknown. */
  readonly release: string
  readonly version: string
  readonly drift: Drift
  /** Why it is unhealthy or unknown. */
  readonly code: string
  readonly message: string
  /** The release that an operator deployed by hand, and who did; empty otherwise. */
  readonly manual: string
}

export interface FleetStatus {
  /** The release that the last deploy or rollback made live. */
  readonly recorded?: { readonly id: string; readonly version: string; readonly commit: string }
  /** The run that holds the lock. Times in milliseconds since 1970. */
  readonly lock?: { readonly holder: string; readonly url: string; readonly since: number; readonly expires: number }
  /** Targets that a run deregistered and has not registered again, as `id:port` by the group's ARN. */
  readonly drained: Readonly<Record<string, readonly string[]>>
  /** The releases that a rollback could activate, newest first. */
  readonly candidates: readonly { readonly release: string; readonly version: string; readonly verdict: string }[]
  readonly hosts: readonly HostStatus[]
}

/** The drift of a host by its `status`. `recorded` is undefined where there is no record. */
export function hostStatus(
  { id, name, zone }: Instance,
  status: HostResult | undefined,
  recorded?: string,
): HostStatus {
  const { ok = false, code = 'result-lost', message = '', before = '', beforeVersion = '', manual = '' } = status ?? {}
  const about = { id, name, zone, code, message, manual }
  if (!ok) return { ...about, release: '', version: '', drift: 'unknown' }
  return { ...about, release: before, version: beforeVersion, drift: driftOf({ before, code }, recorded) }
}

/** A host that the run could not ask. */
export function ineligibleHostStatus({ instance: { id, name, zone }, code, message }: IneligibleHost): HostStatus {
  return { id, name, zone, code, message, release: '', version: '', drift: 'unknown', manual: '' }
}

function driftOf({ before, code }: { before: string; code: string }, recorded: string | undefined): Drift {
  if (recorded !== undefined && before !== recorded) return 'other-release'
  // A host that waits for its first release has no drift.
  if (recorded === undefined && before === 'none') return ''
  return code === '' ? '' : 'unhealthy'
}

/** The hosts that run another release than recorded, or are unhealthy. */
export function driftedHosts({ hosts }: FleetStatus): readonly HostStatus[] {
  return hosts.filter(({ drift }) => drift === 'other-release' || drift === 'unhealthy')
}
