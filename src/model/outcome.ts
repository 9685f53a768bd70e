import type { Event } from './events.ts'
import type { FailureCode, Problem } from './failure.ts'
import { positionOf } from './host-position.ts'
import type { HostResult } from './host-result.ts'
import { type HostPosition, hostVerdicts } from './host-verdicts.ts'
import { phases } from './phases.ts'
import { isGreen, type Verdict } from './verdicts.ts'

/** A rollout as its events show it. */
interface RolloutEnd {
  /** The last result of every host that was to change; a host without one kept what it ran, and was not activated. */
  readonly last: ReadonlyMap<string, HostResult | undefined>
  /** Hosts that failed before any host was reverted. */
  readonly failed: ReadonlySet<string>
  /** Whether the run started no further batch, or an alarm fired after the last one. */
  readonly stopped: boolean
}

/**
 * The verdict of a run, from its events: the only place that decides it. A run that has not ended has the verdict that it
 * would have if it ended now.
 */
export function outcome(events: readonly Event[]): Verdict {
  const has = (type: Event['type']) => events.some((event) => event.type === type)
  const hasFailed = has('failed')
  if (has('cancelled')) return 'cancelled'
  const recovery = events.find((event) => event.type === 'recovery-started')
  if (recovery?.hosts === false) return 'refused'
  if (hasFailed) return recovery === undefined ? verdictOnFailure(events) : 'rollback-failed'
  if (has('superseded')) return 'superseded'
  if (recovery !== undefined) return haveRecovered(events) ? 'cancelled' : 'rollback-failed'
  if (has('planned')) return 'planned'
  if (has('status-collected')) return 'reported'
  const end = rolloutEnd(events)
  return end === undefined ? 'refused' : rolloutVerdict(end)
}

/** How a run ended: its verdict, and the Failure that its work rejected with, if any. */
interface RunEnd {
  readonly verdict: Verdict
  readonly problem?: Problem
}

/**
 * The code of the error that ends the step; undefined when the step is green. A green verdict with a problem, such as the
 * drift that `fail-on-drift` forbids, makes the step red too.
 */
export function stepError({ verdict, problem }: RunEnd): FailureCode | undefined {
  return isGreen(verdict) ? problem?.code : verdict
}

/** A `status` that fails on drift has reported what it found; once an activation was sent, the state of hosts is uncertain. */
function verdictOnFailure(events: readonly Event[]): Verdict {
  if (events.some(({ type }) => type === 'planned')) return 'refused'
  if (events.some(({ type }) => type === 'status-collected')) return 'reported'
  return events.some((event) => event.type === 'phase' && phases[event.phase].changesLive)
    ? 'rollback-failed'
    : 'refused'
}

/**
 * Whether every host of an interrupted run reported that it is on one proved release. A host that is busy until the step's
 * time is over recovers on its own.
 */
function haveRecovered(events: readonly Event[]): boolean {
  const last = new Map<string, HostResult>()
  for (const event of events) if (event.type === 'host' && event.phase === 'recover') last.set(event.host, event.result)
  return [...last.values()].every(({ ok, verdict, code }) => ok || verdict === 'rolled-back' || code === 'busy')
}

/** Undefined when the run made no plan to execute. */
function rolloutEnd(events: readonly Event[]): RolloutEnd | undefined {
  const start = events.findIndex(({ type }) => type === 'rollout-planned')
  if (start < 0) return undefined
  const rest = events.slice(start)
  const joined = new Set(rest.flatMap((event) => (event.type === 'joined' ? event.hosts.map(({ id }) => id) : [])))
  const results = rest.filter((event) => event.type === 'host').filter((event) => counts(event, joined))
  const revert = rest.findIndex((event) => event.type === 'phase' && event.phase === 'revert')
  const beforeRevert = new Set(revert < 0 ? rest : rest.slice(0, revert))
  const batches = rest.flatMap((event) => (event.type === 'rollout-planned' ? event.plan.batches.flat() : []))
  const last = new Map<string, HostResult | undefined>(batches.map((host) => [host, undefined]))
  for (const { host, phase, result } of results) last.set(host, phases[phase].movesTraffic ? last.get(host) : result)
  return {
    last,
    failed: new Set(results.filter((event) => !event.result.ok && beforeRevert.has(event)).map(({ host }) => host)),
    stopped: rest.some(({ type }) => type === 'stopped'),
  }
}

/** Codes of a host that is still being set up. It has not failed: its own set-up deploys the release. */
export const notReadyCodes: ReadonlySet<string> = new Set([
  'host-not-ready',
  'service-missing',
  'user-missing',
  'node-missing',
])

/**
 * Whether a result counts for the verdict of a rollout. A drain, a return and the staging of a host that joined late count only
 * where they failed. The staging of other hosts does not count: they had staged the release when the run made its plan.
 */
function counts({ phase, host, result }: Extract<Event, { type: 'host' }>, joined: ReadonlySet<string>): boolean {
  const { changesLive, movesTraffic = false, isHousekeeping = false } = phases[phase]
  if (isHousekeeping) return false
  if (changesLive) return true
  if (movesTraffic) return !result.ok
  return joined.has(host) && !result.ok && !notReadyCodes.has(result.code)
}

function rolloutVerdict({ last, failed, stopped }: RolloutEnd): Verdict {
  if (last.size === 0) return 'unchanged'
  const results = [...last.values()]
  const positions = results.map((result): HostPosition => (result === undefined ? 'kept' : positionOf(result.verdict)))
  const present = positions.filter((position) => position !== 'gone')
  if (present.includes('neither')) return 'rollback-failed'
  if (failed.size === 0 && !stopped) return 'deployed'
  // Of a fleet that is out of reach it is unknown whether it rolled back.
  if (present.every((position) => position === 'unreachable')) return 'rollback-failed'
  if (present.includes('moved')) return 'partial'
  const isBeforeActivation = (result: HostResult | undefined) =>
    result === undefined || hostVerdicts[result.verdict].isBeforeActivation === true
  return results.every(isBeforeActivation) ? 'refused' : 'rolled-back'
}
