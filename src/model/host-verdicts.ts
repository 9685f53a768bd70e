import type { HostOutcome } from './host-outcomes.ts'

/**
 * Where a result leaves a host: on the new release, on what it ran before, on neither as far as the run knows, out of reach, or
 * terminated.
 */
export type HostPosition = 'moved' | 'kept' | 'neither' | 'unreachable' | 'gone'

interface HostVerdictRow {
  /** Who gives it: the host program, or the run to a host that it moved in its groups, lost or found terminated. */
  readonly by: 'host' | 'run'
  readonly position: HostPosition
  /** Whether the host has not begun to activate the release of this run. */
  readonly isBeforeActivation?: true
  /** Whether the host may have the release of this run on its disk for nothing. */
  readonly leavesUnused?: true
  /** What the host's outcome in the reports becomes; a verdict without one does not change it. */
  readonly outcome?: HostOutcome
}

/** One row per verdict on one command to one host. */
const rows = {
  delivered: { by: 'host', position: 'kept' },
  staged: { by: 'host', position: 'kept', isBeforeActivation: true, leavesUnused: true },
  unchanged: { by: 'host', position: 'kept', isBeforeActivation: true, outcome: 'unchanged' },
  refused: { by: 'host', position: 'kept', isBeforeActivation: true, leavesUnused: true, outcome: 'refused' },
  activated: { by: 'host', position: 'moved', outcome: 'deployed' },
  'rolled-back': { by: 'host', position: 'kept', outcome: 'rolled-back' },
  'rollback-failed': { by: 'host', position: 'neither', outcome: 'rollback-failed' },
  reverted: { by: 'host', position: 'kept', outcome: 'rolled-back' },
  settled: { by: 'host', position: 'kept' },
  reported: { by: 'host', position: 'kept', isBeforeActivation: true },
  cleaned: { by: 'host', position: 'kept' },
  unreachable: { by: 'run', position: 'unreachable', outcome: 'unreachable' },
  unknown: { by: 'run', position: 'neither', outcome: 'unknown' },
  gone: { by: 'run', position: 'gone', isBeforeActivation: true, outcome: 'gone' },
  drained: { by: 'run', position: 'kept' },
  'not-drained': { by: 'run', position: 'kept', isBeforeActivation: true, leavesUnused: true, outcome: 'refused' },
  returned: { by: 'run', position: 'kept' },
  'not-returned': { by: 'run', position: 'kept' },
} as const satisfies Record<string, HostVerdictRow>

export type HostVerdict = keyof typeof rows

/** The table of host verdicts: the engine decides by it, and the reports read it. */
export const hostVerdicts: Readonly<Record<HostVerdict, HostVerdictRow>> = rows

/** The verdicts that the host program itself gives. */
export const verdictsOfHosts: readonly HostVerdict[] = (Object.keys(rows) as HostVerdict[]).filter(
  (verdict) => hostVerdicts[verdict].by === 'host',
)
