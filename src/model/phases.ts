interface PhaseRow {
  readonly title: string
  /** The heading of its column in tables of hosts; a phase without one has no column. */
  readonly column?: string
  /** Whether what a host runs changes in it: a host that a run leaves in such a phase runs one release or the other. */
  readonly changesLive: boolean
  /** Whether only the traffic of hosts changes in it: a result in it does not say what a host runs. */
  readonly movesTraffic?: true
  /** Whether it only tidies up: what goes wrong in it is a warning, and changes no host's outcome. */
  readonly isHousekeeping?: true
  /** What happens in it, as a sentence. */
  readonly meaning: string
}

/** One row per phase of a run, in the order in which reports show them. */
const rows = {
  inspect: { title: 'Inspect', changesLive: false, meaning: 'Each host says what it runs. Nothing changes.' },
  stage: {
    title: 'Stage',
    column: 'Stage',
    changesLive: false,
    meaning: 'Each host downloads, unpacks and installs the release beside the live one.',
  },
  drain: {
    title: 'Drain',
    column: 'Drain',
    changesLive: false,
    movesTraffic: true,
    meaning: 'The run takes hosts out of their target groups, and waits until they get no more requests.',
  },
  activate: {
    title: 'Activate',
    column: 'Activate',
    changesLive: true,
    meaning: 'Each host points `current` at the release, restarts the service and proves the release.',
  },
  return: {
    title: 'Return to traffic',
    column: 'Return',
    changesLive: false,
    movesTraffic: true,
    meaning: 'The run registers hosts in their target groups again, and waits until they are healthy.',
  },
  revert: {
    title: 'Revert',
    column: 'Revert',
    changesLive: true,
    meaning: 'Each activated host returns to what it ran before this run, and proves it.',
  },
  recover: {
    title: 'Recover',
    column: 'Recover',
    changesLive: true,
    meaning: 'Each host ends an activation that was cut short: it returns to the release before, and proves it.',
  },
  cleanup: {
    title: 'Clean up',
    changesLive: false,
    isHousekeeping: true,
    meaning: 'Each host removes old releases, and the release of this run where it was staged for nothing.',
  },
} as const satisfies Record<string, PhaseRow>

export type Phase = keyof typeof rows

/** The table of phases: the engine, the reports, the pages of docs/ and the tests read it. */
export const phases: Readonly<Record<Phase, PhaseRow>> = rows

/** In the order of the table. */
export const phaseNames = Object.keys(rows) as readonly Phase[]

const waitRows = {
  lock: { title: 'Wait for the lock' },
  pause: { title: 'Pause' },
  bake: { title: 'Bake' },
} as const

/** What a run waits for between phases. */
export type Wait = keyof typeof waitRows

export const waits: Readonly<Record<Wait, { readonly title: string }>> = waitRows
