import type { GreenVerdict } from './verdicts.ts'

interface CommandRow {
  /** What it does, as the rest of a sentence that begins with its name. */
  readonly summary: string
  /** Where the release comes from that it brings hosts to, or plans to: an artifact, the hosts' disks and the record, or none. */
  readonly release: 'from artifact' | 'existing' | 'none'
  /** Whether it changes hosts, and so takes the lock; with `dry-run` it only plans to. */
  readonly changesHosts: boolean
  /** The command that it plans; a dry run of that command is the same. */
  readonly plans?: string
  /** Whether hosts mark the release that it replaces as bad. */
  readonly marksReplacedBad?: true
  /** Inputs that the request of this command does not have, whatever the step gives. */
  readonly ignores?: readonly string[]
  readonly greenVerdicts: readonly GreenVerdict[]
}

/** One row per value of the input `command`; `src/commands/registry.ts` has the code of each. */
const rows = {
  deploy: {
    summary: 'stages the release on every host, then activates and proves it batch by batch',
    release: 'from artifact',
    changesHosts: true,
    greenVerdicts: ['deployed', 'unchanged'],
  },
  rollback: {
    summary: 'activates the release before the live one, or the one you name, in the same way',
    release: 'existing',
    changesHosts: true,
    marksReplacedBad: true,
    // They may report failures of the release that it leaves, and would return the fleet to that release.
    ignores: ['alarms', 'health-url'],
    greenVerdicts: ['deployed', 'unchanged'],
  },
  plan: {
    summary: 'prints what `deploy` would do, and changes nothing',
    release: 'from artifact',
    changesHosts: false,
    plans: 'deploy',
    greenVerdicts: ['planned'],
  },
  status: {
    summary: 'prints what each host runs, compares it with the record, and changes nothing',
    release: 'none',
    changesHosts: false,
    greenVerdicts: ['reported'],
  },
  reconcile: {
    summary: 'brings hosts that drifted or joined late to the recorded release, and touches no other host',
    release: 'existing',
    changesHosts: true,
    greenVerdicts: ['deployed', 'unchanged'],
  },
} as const satisfies Record<string, CommandRow>

export type Command = keyof typeof rows

/** The inputs that a command ignores. */
type IgnoredInput = Extract<(typeof rows)[Command], { readonly ignores: readonly string[] }>['ignores'][number]

type Row = Omit<CommandRow, 'plans' | 'ignores'> & {
  readonly plans?: Command
  readonly ignores?: readonly IgnoredInput[]
}

/** The registry of commands: inputs, engine, reports, pages of docs/ and tests read it. */
export const commands: Readonly<Record<Command, Row>> = rows

/** In the order of the table. */
export const commandNames = Object.keys(rows) as readonly Command[]

/** Whether the command deploys an artifact, or plans to: its request names one. */
export function needsArtifact(command: Command): boolean {
  return commands[command].release === 'from artifact'
}

/** Whether the command brings hosts to a release that was live before: the way out of drift and of a broken fleet. */
export function activatesExisting(command: Command): boolean {
  return commands[command].release === 'existing'
}
