/** What a fleet looks like at one moment, beside what was recorded of it. Pure. */
import type { Unusable } from './events.ts'
import type { Result } from './host/result.ts'
import type { Instance } from './ports.ts'

/** `other-release` and `unwell` are drift; of a host that does not answer nobody knows. */
export type Drift = '' | 'other-release' | 'unwell' | 'unknown'

export interface HostSurvey {
  readonly id: string
  readonly name: string
  readonly zone: string
  /** Its live release, `none` without one; empty when nobody knows. */
  readonly release: string
  readonly version: string
  readonly drift: Drift
  /** Why it is unwell, or why nobody knows. */
  readonly code: string
  readonly message: string
  /** The release that somebody deployed by hand, and who; empty when nobody did. */
  readonly manual: string
}

export interface Survey {
  /** What the last deploy or rollback made live. */
  readonly recorded?: { readonly id: string; readonly version: string; readonly commit: string }
  /** Who is at work. Times in milliseconds since 1970. */
  readonly lock?: { readonly holder: string; readonly url: string; readonly since: number; readonly expires: number }
  /** Targets that a run took out of their groups and has not put back, as `id:port` by the group's ARN. */
  readonly drained: Readonly<Record<string, readonly string[]>>
  /** Where a rollback could lead to, the newest first. */
  readonly candidates: readonly { readonly release: string; readonly version: string; readonly verdict: string }[]
  readonly hosts: readonly HostSurvey[]
}

/** What a host's `status` means beside the release that was recorded; undefined where nothing was. */
export function hostSurvey({ id, name, zone }: Instance, look: Result | undefined, recorded?: string): HostSurvey {
  const { ok = false, code = 'result-lost', message = '', before = '', beforeVersion = '', manual = '' } = look ?? {}
  const about = { id, name, zone, code, message, manual }
  if (!ok) return { ...about, release: '', version: '', drift: 'unknown' }
  return { ...about, release: before, version: beforeVersion, drift: driftOf({ before, code }, recorded) }
}

/** A host that could not be asked. */
export function unseen({ instance: { id, name, zone }, code, message }: Unusable): HostSurvey {
  return { id, name, zone, code, message, release: '', version: '', drift: 'unknown', manual: '' }
}

function driftOf({ before, code }: { before: string; code: string }, recorded: string | undefined): Drift {
  if (recorded !== undefined && before !== recorded) return 'other-release'
  // A host that waits for its first release is as it should be.
  if (recorded === undefined && before === 'none') return ''
  return code === '' ? '' : 'unwell'
}

/** Those that are not as recorded, or not well. */
export function drifted({ hosts }: Survey): readonly HostSurvey[] {
  return hosts.filter(({ drift }) => drift === 'other-release' || drift === 'unwell')
}
