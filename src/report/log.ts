import { randomUUID } from 'node:crypto'
import { commands } from '../model/commands.ts'
import type { TimedEvent } from '../model/events.ts'
import type { FleetStatus, HostStatus } from '../model/fleet-status.ts'
import type { HostResult } from '../model/host-result.ts'
import type { Instance } from '../model/instance.ts'
import { hostCount, hostLabel, releaseLabel } from '../model/labels.ts'
import { type Phase, phases } from '../model/phases.ts'
import { printable } from '../model/printable.ts'
import { batchTitle, meaning, stopText, verifiedBy } from './facts/text.ts'
import { planLines } from './plan-lines.ts'

/** The state of the live log between events. */
interface Progress {
  readonly names: Map<string, string>
  phase: Phase
  done: number
  all: number
  open: boolean
  /** Whether the run changes nothing. */
  readOnly: boolean
}

/** Writes a run's events to the step's log as they happen: a group for each phase, a line for each host. */
export function liveLog(write: (line: string) => void): (event: TimedEvent) => void {
  const progress: Progress = { names: new Map(), phase: 'stage', done: 0, all: 0, open: false, readOnly: false }
  return (event) => {
    const before = beginsGroup(event) ? closing(progress) : []
    for (const line of [...before, ...linesFor(event, progress)]) write(line)
  }
}

/** Events that belong into the group of a phase. */
const insidePhase: ReadonlySet<TimedEvent['type']> = new Set([
  'host',
  'result-unknown',
  'warning',
  'lock-requested',
  'locked',
  'lock-wait',
])

/** Any other event ends the group. */
function beginsGroup({ type }: TimedEvent): boolean {
  return !insidePhase.has(type)
}

function closing(progress: Progress): string[] {
  const lines = progress.open ? ['::endgroup::'] : []
  progress.open = false
  return lines
}

const notices = {
  cancelled: 'Cancelled: the run changes no further host. Hosts in progress finish or roll back on their own.',
  'recovery-started': 'Recovering from an interrupted run.',
}

function linesFor(event: TimedEvent, progress: Progress): string[] {
  switch (event.type) {
    case 'started':
      return startLines(event, progress)
    case 'hosts':
      return hostLines(event, progress)
    case 'phase':
      return phaseLines(event, progress)
    case 'host':
      return resultLines(event, progress)
    case 'result-unknown':
      return [escapeWorkflowCommands(`${nameOf(event.host, progress)}: ${event.message} Asking the host.`)]
    case 'stopped':
      return [escapeWorkflowCommands(stopText(event))]
    case 'joined':
      return joinedLines(event.hosts, progress)
    case 'status-collected':
      return statusLines(event.status)
    case 'rollout-planned':
    case 'planned':
      return planLines(event.plan).map(escapeWorkflowCommands)
    case 'cancelled':
    case 'recovery-started':
      return [notices[event.type]]
    case 'warning':
      return event.message.split('\n').map((line) => escapeWorkflowCommands(`Warning: ${line}`))
    // The step ends with the failure as its annotation, which the runner puts into the log.
    case 'failed':
      return []
    case 'finished':
      return [`${event.verdict}: ${meaning(event.verdict)}`]
    default:
      return [escapeWorkflowCommands(factLine(event))]
  }
}

function startLines(event: Extract<TimedEvent, { type: 'started' }>, progress: Progress): string[] {
  const { command, app, version, environment, artifact, dryRun = false } = event
  progress.readOnly = dryRun || !commands[command].changesHosts
  const where = version === '' ? `in ${environment}` : `${version} to ${environment}`
  return [
    escapeWorkflowCommands(`${command} ${app} ${where}`),
    ...(artifact === '' ? [] : [escapeWorkflowCommands(`Artifact: ${artifact}`)]),
  ]
}

function statusLines({ hosts, lock }: FleetStatus): string[] {
  const line = ({ name, id, release, version, drift, code }: HostStatus) =>
    escapeWorkflowCommands(
      `  ${hostLabel({ id, name })}  ${release || 'not known'} ${version}  ${[drift, code].filter(Boolean).join(' ') || 'as recorded'}`,
    )
  return [
    ...(lock ? [escapeWorkflowCommands(`The lock is held by ${lock.holder}. ${lock.url}`)] : []),
    'Running releases:',
    ...hosts.map(line),
  ]
}

type LockEvent = Extract<TimedEvent, { type: 'lock-wait' | 'lock-requested' | 'locked' | 'unlocked' | 'superseded' }>
type ReleaseEvent = Extract<TimedEvent, { type: 'release-created' | 'release-resumed' | 'target-selected' }>
type CheckEvent = Extract<TimedEvent, { type: 'verification' | 'commit-check' | 'monitoring' }>

/** An event that is one line of the log. */
function factLine(event: ReleaseEvent | CheckEvent | LockEvent): string {
  switch (event.type) {
    case 'release-created':
      return `Release ${event.release}.`
    case 'release-resumed':
      return `Release ${event.release} of the interrupted run.`
    case 'target-selected':
      return `Target release: ${releaseLabel({ id: event.release, version: event.version })}.`
    case 'verification':
      return `Verified: ${verifiedBy(event.verification)}`
    case 'commit-check':
      return `Commit: ${event.text}.`
    case 'monitoring':
      return `Monitoring for ${event.ms / 1_000} s (${event.why}).`
    default:
      return lockLine(event)
  }
}

function lockLine(event: LockEvent): string {
  switch (event.type) {
    case 'lock-requested':
      return event.id === '' ? 'Another run took the lock at the same moment.' : 'Taking the lock.'
    case 'lock-wait':
      return `Waiting for the lock, held by ${event.holder}. ${event.url}`
    case 'locked':
      return `Locked, fence ${event.fence}.`
    case 'unlocked':
      return 'Unlocked.'
    case 'superseded':
      return event.holder === ''
        ? 'A host reported that a newer run took over.'
        : `A newer run took over: ${event.holder}. ${event.url}`
  }
}

function hostLines({ usable, unusable, skip }: Extract<TimedEvent, { type: 'hosts' }>, progress: Progress): string[] {
  for (const host of [...usable, ...unusable.map(({ instance }) => instance)])
    progress.names.set(host.id, hostLabel(host))
  return [
    `${hostCount(usable.length)} ${progress.readOnly ? 'to inspect' : 'to deploy to'}:`,
    ...usable.map((host) => escapeWorkflowCommands(`  ${hostLabel(host)} ${host.zone}`)),
    ...unusable.map(({ instance, code, message }) =>
      escapeWorkflowCommands(
        `  ${hostLabel(instance)} ${skip ? 'is skipped' : 'cannot be deployed to'}: ${code}: ${message}`,
      ),
    ),
  ]
}

function joinedLines(hosts: readonly Instance[], progress: Progress): string[] {
  for (const host of hosts) progress.names.set(host.id, hostLabel(host))
  return hosts.map((host) => escapeWorkflowCommands(`${hostLabel(host)} ${host.zone} joined during the run.`))
}

function phaseLines({ phase, hosts, batch, of }: Extract<TimedEvent, { type: 'phase' }>, progress: Progress): string[] {
  Object.assign(progress, { phase, done: 0, all: hosts.length, open: true })
  const one = batch === undefined || of === undefined ? undefined : { number: batch, of }
  return [`::group::${batchTitle(phases[phase].title, one)}: ${hostCount(hosts.length)}`]
}

/** `staged 14/20  web-3 (i-…)  2.4 s`; for a failed host also the reason and the end of its log. */
function resultLines({ host, result, ms, tail }: Extract<TimedEvent, { type: 'host' }>, progress: Progress): string[] {
  progress.done += 1
  const line = `${result.verdict} ${progress.done}/${progress.all}  ${nameOf(host, progress)}  ${(ms / 1_000).toFixed(1)} s`
  const warnings = result.warnings.map((warning) => escapeWorkflowCommands(`  warning: ${warning}`))
  if (result.ok) return [escapeWorkflowCommands(line), ...warnings]
  return [
    escapeWorkflowCommands(line),
    escapeWorkflowCommands(`  ${reason(result)}`),
    ...warnings,
    ...quotedOutput(tail),
  ]
}

function reason({ code, message }: HostResult): string {
  return `${code}: ${message}`
}

/**
 * A host's output. The runner executes lines that look like its commands, unless `stop-commands` names a token that the host
 * cannot know.
 */
function quotedOutput(text: string): string[] {
  const lines = printable(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (lines.length === 0) return []
  const token = randomUUID()
  return [`::stop-commands::${token}`, ...lines.map((line) => `  | ${line}`), `::${token}::`]
}

function nameOf(host: string, { names }: Progress): string {
  return names.get(host) ?? host
}

/**
 * A line that contains untrusted text, without line breaks and without workflow commands, which the runner finds at the
 * beginning of a line (also after blanks) and, in an older form, anywhere.
 */
function escapeWorkflowCommands(line: string): string {
  return printable(line)
    .replace(/\n/g, ' ')
    .replaceAll('##[', '# #[')
    .replace(/^(\s*)::/, '$1: :')
}
