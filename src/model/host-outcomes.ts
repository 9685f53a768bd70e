interface HostOutcomeRow {
  /** What it means, as a sentence. */
  readonly meaning: string
  /** When the host counts among those that run the release that the run was asked for. */
  readonly succeeds?: 'always' | 'in a green run'
  /** Whether the run left the host out on purpose: it has not failed. */
  readonly isLeftOut?: true
  /** Whether the host exists no more. */
  readonly isGone?: true
  /** Whether a result with this outcome proves nothing about the release that the host runs. */
  readonly isUnproved?: true
  /** What the operator has to do about the host: reach it again, or recover it by hand. */
  readonly operator?: 'reach' | 'recover'
}

/** One row per outcome that a host can have in the reports. */
const rows = {
  deployed: { meaning: 'It runs the release of the run, and has proved it.', succeeds: 'always' },
  unchanged: { meaning: 'It already ran exactly this release, and has proved it.', succeeds: 'in a green run' },
  untouched: { meaning: 'This run did not change its running release.' },
  'rolled-back': { meaning: 'It runs what it ran before the run, and has proved it.' },
  'rollback-failed': {
    meaning: 'As far as the run knows, it runs neither the new release nor the one before.',
    isUnproved: true,
    operator: 'recover',
  },
  refused: { meaning: 'It could not be deployed to, and runs what it ran before.' },
  unreachable: { meaning: 'It did not respond.', isUnproved: true, operator: 'reach' },
  unknown: { meaning: 'Its result was lost, and it did not say what it runs.', isUnproved: true, operator: 'recover' },
  skipped: { meaning: '`offline: skip` left it out.', isLeftOut: true },
  gone: { meaning: 'It was terminated.', isGone: true, isUnproved: true },
  'in-progress': { meaning: 'The run was cancelled during its activation. It recovers on its own.' },
} as const satisfies Record<string, HostOutcomeRow>

export type HostOutcome = keyof typeof rows

/** The table of outcomes, which every report reads. */
export const hostOutcomes: Readonly<Record<HostOutcome, HostOutcomeRow>> = rows
