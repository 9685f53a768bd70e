interface VerdictRow {
  /** Whether a step with it is green. */
  readonly isGreen: boolean
  /** The state of a deployment on GitHub that ends with it. */
  readonly deployment: 'success' | 'failure' | 'error'
  /** What it means for the hosts, in sentences. */
  readonly meaning: string
  /** What else the pages of docs/ say of it. */
  readonly note?: string
  /** What the operator does next. */
  readonly next?: string
}

/** One row per way in which a run ends. */
const rows = {
  deployed: {
    isGreen: true,
    deployment: 'success',
    meaning: 'Every host of the run runs the new release, and has proved it.',
    note: 'The report names hosts that `offline: skip` left out.',
  },
  unchanged: {
    isGreen: true,
    deployment: 'success',
    meaning: 'Every host of the run already ran exactly this release, and has proved it. Nothing was restarted.',
  },
  planned: {
    isGreen: true,
    deployment: 'success',
    meaning: 'What the command would do. Nothing was changed.',
    note: 'Every `dry-run` ends with it.',
  },
  reported: {
    isGreen: true,
    deployment: 'success',
    meaning: 'What each host runs, compared with the record. Nothing was changed.',
  },
  refused: {
    isGreen: false,
    deployment: 'failure',
    meaning: "No host's running release was changed.",
    note: 'The error code says why.',
  },
  'rolled-back': {
    isGreen: false,
    deployment: 'failure',
    meaning: 'The run failed. Every reachable host runs what it ran before, and has proved it.',
  },
  partial: {
    isGreen: false,
    deployment: 'failure',
    meaning: 'The fleet is mixed: some hosts run the new release, others what they ran before.',
    note: 'Hosts failed within `max-failures`, or the run has `on-failure: stop`.',
    next: 'Deploy this version again, or the previous one, so that all hosts run one release.',
  },
  'rollback-failed': {
    isGreen: false,
    deployment: 'failure',
    meaning: 'As far as the run knows, at least one host runs neither the new release nor the one before.',
    note: 'The report names the host and says what to do.',
  },
  cancelled: {
    isGreen: false,
    deployment: 'error',
    meaning: 'The run was cancelled. Each host runs a release that it has proved; hosts may run different releases.',
    note: 'A host may still be recovering. The report names each.',
  },
  superseded: {
    isGreen: false,
    deployment: 'error',
    meaning: 'A newer run took over during this one. This run changes nothing more.',
    next: 'Check the newer run: it decides what the hosts run.',
  },
} as const satisfies Record<string, VerdictRow>

/** How a run ended. */
export type Verdict = keyof typeof rows

export type GreenVerdict = { [V in Verdict]: (typeof rows)[V]['isGreen'] extends true ? V : never }[Verdict]
export type RedVerdict = Exclude<Verdict, GreenVerdict>

/** The table of verdicts: the reports, GitHub's deployments, the pages of docs/ and the tests read it. */
export const verdicts: Readonly<Record<Verdict, VerdictRow>> = rows

/** In the order of the table, the green ones first. */
export const verdictNames = Object.keys(rows) as readonly Verdict[]

export function isGreen(verdict: Verdict): verdict is GreenVerdict {
  return verdicts[verdict].isGreen
}

/** Each of them is also the error code of a run that ends with it. */
export const redVerdicts: readonly RedVerdict[] = verdictNames.filter((verdict) => !isGreen(verdict))
