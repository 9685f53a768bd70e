import type { Event, IneligibleHost, TimedEvent, Verification } from '../../model/events.ts'
import type { Problem } from '../../model/failure.ts'
import type { FleetStatus } from '../../model/fleet-status.ts'
import { type HostOutcome, hostOutcomes } from '../../model/host-outcomes.ts'
import type { HostResult } from '../../model/host-result.ts'
import { type HostVerdict, hostVerdicts } from '../../model/host-verdicts.ts'
import type { Instance } from '../../model/instance.ts'
import { mostCommon } from '../../model/majority.ts'
import { outcome } from '../../model/outcome.ts'
import { type Phase, phases } from '../../model/phases.ts'
import type { DryRunFindings, Plan } from '../../model/plan.ts'
import type { Verdict } from '../../model/verdicts.ts'
import { type Span, spansOf } from './spans.ts'

/** One host in one phase. */
export interface PhaseResult {
  readonly verdict: HostVerdict
  readonly ok: boolean
  readonly code: string
  readonly ms: number
  readonly seconds: Readonly<Record<string, number>>
}

export interface HostReport {
  readonly id: string
  readonly name: string
  readonly zone: string
  readonly outcome: HostOutcome
  /** The first thing that went wrong; empty when nothing did. */
  readonly code: string
  readonly message: string
  readonly next: string
  /** What was live before this run, and what is live now: ids and versions, `none` for no release. */
  readonly before?: string
  readonly beforeVersion?: string
  readonly after?: string
  readonly afterVersion?: string
  readonly steps: Readonly<Partial<Record<Phase, PhaseResult>>>
  readonly proof?: string
  /** The service manager, systemd or pm2, and the service's name. */
  readonly manager?: string
  readonly service?: string
  readonly warnings: readonly string[]
  /** The end of its log where it failed. */
  readonly tail: string
}

/** A whole run as one value, from which all reports are made. */
export interface RunReport {
  readonly started?: Extract<Event, { type: 'started' }>
  /** The id of the release that the run made or chose; absent when it ended before that. */
  readonly release?: string
  readonly startedAt: number
  readonly endedAt: number
  readonly verdict: Verdict
  readonly problem?: Problem
  readonly verification: Verification
  /** How the new commit relates to the live one, in words. */
  readonly commitCheck?: string
  /** In the order of the rollout, unusable hosts last. */
  readonly hosts: readonly HostReport[]
  readonly warnings: readonly string[]
  readonly spans: readonly Span[]
  readonly stopped?: Extract<Event, { type: 'stopped' }>
  /** The fleet's status, of `status` and `plan`. */
  readonly status?: FleetStatus
  /** The plan, where the command changes nothing. */
  readonly plan?: Plan & DryRunFindings
  /** The newer run that took over, where this one saw it. */
  readonly supersededBy?: Extract<Event, { type: 'superseded' }>
}

const emptyReport: Omit<RunReport, 'verdict'> = {
  startedAt: 0,
  endedAt: 0,
  verification: { source: 'none', why: 'the run ended before it checked the artifact' },
  hosts: [],
  warnings: [],
  spans: [],
}

/** Folds a run's events. Before `finished` the verdict is the one that the run would have if it ended now. */
export function buildRunReport(events: readonly TimedEvent[]): RunReport {
  const hosts = new Map<string, HostReport>()
  const inProgress = new Map<string, Phase>()
  let run: RunReport = { ...emptyReport, verdict: verdictOf(events) }
  for (const event of events) {
    applyHostEvent(event, hosts, inProgress)
    run = { ...applyRunEvent(run, event), startedAt: run.startedAt || event.at, endedAt: event.at }
  }
  const last = [...hosts.values()]
  // The newer run may have changed them since.
  const seen = run.verdict === 'superseded' ? last.map(withoutLive) : last
  return { ...run, hosts: seen.map(withCommonVersions(seen, run)), spans: spansOf(events) }
}

function verdictOf(events: readonly TimedEvent[]): Verdict {
  const end = events.findLast(({ type }) => type === 'finished')
  return end?.type === 'finished' ? end.verdict : outcome(events)
}

/** Gives each release one version: that of the run which made it, or what most hosts report. No single host decides. */
function withCommonVersions(
  hosts: readonly HostReport[],
  { release: own, started }: RunReport,
): (host: HostReport) => HostReport {
  const reported = hosts.flatMap(({ before, beforeVersion, after, afterVersion }) => [
    { id: before, version: beforeVersion },
    { id: after, version: afterVersion },
  ])
  const names = new Map(
    [...Map.groupBy(reported, ({ id }) => id)].map(([id, all]) => {
      const most = mostCommon(all.flatMap(({ version }) => version || []))
      return [id, id !== undefined && id === own ? started?.version || most : most]
    }),
  )
  return (host) => {
    const [before, after] = [names.get(host.before), names.get(host.after)]
    return {
      ...host,
      ...(host.beforeVersion !== undefined && before !== undefined && { beforeVersion: before }),
      ...(host.afterVersion !== undefined && after !== undefined && { afterVersion: after }),
    }
  }
}

/** Applies an event to the run as a whole. */
function applyRunEvent(run: RunReport, event: TimedEvent): RunReport {
  switch (event.type) {
    case 'started':
      return { ...run, started: event }
    case 'release-created':
    case 'release-resumed':
      return { ...run, release: event.release }
    case 'target-selected':
      return {
        ...run,
        release: event.release,
        ...(run.started && { started: { ...run.started, version: event.version } }),
      }
    case 'verification':
      return { ...run, verification: event.verification }
    case 'commit-check':
      return { ...run, commitCheck: event.text }
    case 'stopped':
      return { ...run, stopped: event }
    case 'status-collected':
      return { ...run, status: event.status }
    case 'planned':
      return { ...run, plan: { ...event.plan, ...event.findings } }
    case 'superseded':
      return { ...run, supersededBy: event }
    case 'warning':
      return { ...run, warnings: [...run.warnings, event.message] }
    case 'failed':
      return { ...run, problem: event.failure }
    default:
      return run
  }
}

/** Applies an event to the hosts; `inProgress` has those that got a command and have not responded. */
function applyHostEvent(event: TimedEvent, hosts: Map<string, HostReport>, inProgress: Map<string, Phase>): void {
  if (event.type === 'hosts') {
    for (const instance of event.usable) hosts.set(instance.id, newHost(instance))
    for (const one of event.unusable) hosts.set(one.instance.id, ineligibleHost(one, event.skip))
  }
  if (event.type === 'joined') for (const instance of event.hosts) hosts.set(instance.id, newHost(instance))
  if (event.type === 'phase') for (const host of event.hosts) inProgress.set(host, event.phase)
  if (event.type === 'host') {
    const host = hosts.get(event.host)
    if (host !== undefined) hosts.set(event.host, withResult(host, event))
    inProgress.delete(event.host)
  }
  if (event.type === 'cancelled') markInProgress(hosts, inProgress)
}

/** Marks hosts that were in a phase that changes what a host runs. */
function markInProgress(hosts: Map<string, HostReport>, inProgress: ReadonlyMap<string, Phase>): void {
  for (const [id, phase] of inProgress) {
    const host = hosts.get(id)
    if (host !== undefined && phases[phase].changesLive) hosts.set(id, { ...withoutLive(host), ...leftInProgress })
  }
}

const leftInProgress = {
  outcome: 'in-progress',
  message: 'It was in progress when the run was cancelled; it recovers on its own.',
} as const

function newHost({ id, name, zone }: Instance): HostReport {
  return { id, name, zone, outcome: 'untouched', code: '', message: '', next: '', steps: {}, warnings: [], tail: '' }
}

function ineligibleHost({ instance, code, message, next }: IneligibleHost, skip: boolean): HostReport {
  return { ...newHost(instance), outcome: skip ? 'skipped' : 'refused', code, message, next }
}

function withResult(host: HostReport, { phase, result, ms, tail }: Extract<Event, { type: 'host' }>): HostReport {
  const { verdict, ok, code, seconds } = result
  const counts = !phases[phase].isHousekeeping
  const failedNow = !ok && host.code === '' && counts
  const isReverted = host.outcome === 'rollback-failed' && verdict === 'reverted'
  const outcome = (counts ? hostVerdicts[verdict].outcome : undefined) ?? host.outcome
  const known = {
    ...host,
    outcome,
    ...(failedNow && { code, message: result.message, tail }),
    ...(verdict === 'gone' && { message: result.message }),
    ...(isReverted && { message: `${host.message} A second attempt reverted it.` }),
    ...beforeOf(host, result),
    ...(result.manager !== undefined && { manager: result.manager }),
    ...(result.service !== undefined && { service: result.service }),
    ...(counts && afterOf(phase, result)),
    steps: { ...host.steps, [phase]: { verdict, ok, code, ms, seconds } },
    ...(result.proof !== undefined && counts && { proof: result.proof }),
    warnings: [...host.warnings, ...result.warnings.filter((warning) => !host.warnings.includes(warning))],
  }
  return hostOutcomes[outcome].isUnproved ? withoutLive(known) : known
}

function withoutLive({ after: _, afterVersion: __, proof: ___, ...host }: HostReport): HostReport {
  return host
}

function beforeOf(host: HostReport, { before, beforeVersion }: HostResult): Partial<HostReport> {
  if (host.before !== undefined || before === undefined) return {}
  return { before, ...(beforeVersion !== undefined && { beforeVersion }) }
}

/** What is live by a phase's result; a staged release is not live. */
function afterOf(phase: Phase, result: HostResult): Partial<HostReport> {
  const after = result.after ?? (phase === 'stage' ? result.before : undefined)
  if (after === undefined) return {}
  const afterVersion = result.afterVersion ?? (after === result.before ? result.beforeVersion : undefined)
  return { after, afterVersion: afterVersion ?? '' }
}
