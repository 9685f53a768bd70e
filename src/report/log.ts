import { randomUUID } from 'node:crypto'
import type { Phase, Stamped } from '../events.ts'
import { printable, type Result } from '../host/result.ts'
import { hostCount, hostLabel, releaseLabel } from '../naming.ts'
import type { Instance } from '../ports.ts'
import type { HostSurvey, Survey } from '../survey.ts'
import { forecastLines } from './forecast.ts'
import { batchTitle, meaning, phaseTitles, stopText, verifiedBy } from './wording.ts'

/** What the live log keeps in mind between events. */
interface Progress {
  readonly names: Map<string, string>
  phase: Phase
  done: number
  all: number
  open: boolean
  /** Nothing is to be changed. */
  looks: boolean
}

/** Writes a run's events to the step's log as they happen: a group for each phase, a line for each host. */
export function liveLog(write: (line: string) => void): (event: Stamped) => void {
  const progress: Progress = { names: new Map(), phase: 'stage', done: 0, all: 0, open: false, looks: false }
  return (event) => {
    const before = beginsGroup(event) ? closing(progress) : []
    for (const line of [...before, ...linesFor(event, progress)]) write(line)
  }
}

/** Said while hosts are at work, or while they are asked. */
const amid: ReadonlySet<Stamped['type']> = new Set(['host', 'doubt', 'warning', 'taking', 'locked', 'waiting'])

/** Whatever is not said of a host at work ends the group of its phase. */
function beginsGroup({ type }: Stamped): boolean {
  return !amid.has(type)
}

function closing(progress: Progress): string[] {
  const lines = progress.open ? ['::endgroup::'] : []
  progress.open = false
  return lines
}

const cancelled = 'Cancelled: no further host is touched. Hosts at work finish, or go back, by themselves.'

function linesFor(event: Stamped, progress: Progress): string[] {
  switch (event.type) {
    case 'begun':
      return beginning(event, progress)
    case 'verification':
      return [inert(`Verified: ${verifiedBy(event.verification)}`)]
    case 'hosts':
      return hostLines(event, progress)
    case 'phase':
      return phaseLines(event, progress)
    case 'host':
      return resultLines(event, progress)
    case 'doubt':
      return [inert(`${nameOf(event.host, progress)}: ${event.message} Asking the host itself.`)]
    case 'stopped':
      return [inert(stopText(event))]
    case 'waiting':
    case 'taking':
    case 'locked':
    case 'unlocked':
    case 'overtaken':
      return [inert(lockLine(event))]
    case 'named':
    case 'chosen':
      return [inert(releaseLine(event))]
    case 'pause':
      return [`Watching for ${event.ms / 1_000} s (${event.why}).`]
    case 'ancestry':
      return [inert(`Commit: ${event.text}.`)]
    case 'joined':
      return joinedLines(event.hosts, progress)
    case 'surveyed':
      return surveyLines(event.survey)
    case 'planned':
      return forecastLines(event.forecast).map(inert)
    case 'cancelled':
      return [cancelled]
    case 'warning':
      return event.message.split('\n').map((line) => inert(`Warning: ${line}`))
    case 'finished':
      return [`${event.verdict}: ${meaning(event.verdict)}`]
  }
}

function beginning(event: Extract<Stamped, { type: 'begun' }>, progress: Progress): string[] {
  const { command, app, version, environment, artifact } = event
  progress.looks = command === 'status' || command === 'plan'
  const where = version === '' ? `in ${environment}` : `${version} to ${environment}`
  return [inert(`${command} ${app} ${where}`), ...(artifact === '' ? [] : [inert(`Artifact: ${artifact}`)])]
}

function surveyLines({ hosts, lock }: Survey): string[] {
  const line = ({ name, id, release, version, drift, code }: HostSurvey) =>
    inert(
      `  ${hostLabel({ id, name })}  ${release || 'not known'} ${version}  ${[drift, code].filter(Boolean).join(' ') || 'as recorded'}`,
    )
  return [...(lock ? [inert(`The lock is held: ${lock.holder}. ${lock.url}`)] : []), 'What runs:', ...hosts.map(line)]
}

function releaseLine(event: Extract<Stamped, { type: 'named' | 'chosen' }>): string {
  if (event.type === 'named') return `Release ${event.release}.`
  return `To be live: ${releaseLabel({ id: event.release, version: event.version })}.`
}

function lockLine(
  event: Extract<Stamped, { type: 'waiting' | 'taking' | 'locked' | 'unlocked' | 'overtaken' }>,
): string {
  switch (event.type) {
    case 'taking':
      return event.id === '' ? 'Another run took the lock at the same moment.' : 'Taking the lock.'
    case 'waiting':
      return `Waiting for the lock: ${event.holder} has it. ${event.url}`
    case 'locked':
      return `Locked, fence ${event.fence}.`
    case 'unlocked':
      return 'Unlocked.'
    case 'overtaken':
      return `A newer run took over: ${event.holder}. ${event.url}`
  }
}

function hostLines({ usable, unusable, skip }: Extract<Stamped, { type: 'hosts' }>, progress: Progress): string[] {
  for (const host of [...usable, ...unusable.map(({ instance }) => instance)])
    progress.names.set(host.id, hostLabel(host))
  return [
    `${hostCount(usable.length)} ${progress.looks ? 'to look at' : 'to deploy to'}:`,
    ...usable.map((host) => inert(`  ${hostLabel(host)} ${host.zone}`)),
    ...unusable.map(({ instance, code, message }) =>
      inert(`  ${hostLabel(instance)} ${skip ? 'is skipped' : 'cannot be deployed to'}: ${code}: ${message}`),
    ),
  ]
}

function joinedLines(hosts: readonly Instance[], progress: Progress): string[] {
  for (const host of hosts) progress.names.set(host.id, hostLabel(host))
  return hosts.map((host) => inert(`${hostLabel(host)} ${host.zone} joined meanwhile.`))
}

function phaseLines({ phase, hosts, batch, of }: Extract<Stamped, { type: 'phase' }>, progress: Progress): string[] {
  Object.assign(progress, { phase, done: 0, all: hosts.length, open: true })
  const one = batch === undefined || of === undefined ? undefined : { number: batch, of }
  return [`::group::${batchTitle(phaseTitles[phase], one)}: ${hostCount(hosts.length)}`]
}

/** `staged 14/20  web-3 (i-…)  2.4 s`, and for a host that failed why, with the end of its log. */
function resultLines({ host, result, ms, tail }: Extract<Stamped, { type: 'host' }>, progress: Progress): string[] {
  progress.done += 1
  const line = `${result.verdict} ${progress.done}/${progress.all}  ${nameOf(host, progress)}  ${(ms / 1_000).toFixed(1)} s`
  const warnings = result.warnings.map((warning) => inert(`  warning: ${warning}`))
  if (result.ok) return [inert(line), ...warnings]
  return [inert(line), inert(`  ${reason(result)}`), ...warnings, ...quotedOutput(tail)]
}

function reason({ code, message }: Result): string {
  return `${code}: ${message}`
}

/** What a host printed. The runner obeys lines that look like its commands, unless told to stop until a word it cannot know. */
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
 * One line of ours with words in it that are not: on one line, and without the two forms of a workflow command, which the
 * runner finds at the beginning of a line (behind blanks too) and, in an older form, anywhere.
 */
function inert(line: string): string {
  return printable(line)
    .replace(/\n/g, ' ')
    .replaceAll('##[', '# #[')
    .replace(/^(\s*)::/, '$1: :')
}
