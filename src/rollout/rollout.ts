import type { DispatchSpec } from '../dispatch/dispatcher.ts'
import { type PhaseSpec, runPhase, runSettings, type Session, settingsWithoutVersion } from '../dispatch/phase.ts'
import { activationMs } from '../dispatch/polling.ts'
import { type Context, confirm, type Expected, resolveAmbiguous } from '../dispatch/recovery.ts'
import type { StopReason } from '../model/events.ts'
import type { HostResult, HostResults } from '../model/host-result.ts'
import { median } from '../model/majority.ts'
import type { Plan } from '../model/plan.ts'
import type { withDrained as OutOfTraffic } from '../traffic/drain.ts'
import type { Monitor } from './monitor.ts'
import { isFailed, isSuperseded, wasActivated } from './outcome.ts'
import type { RolloutPorts } from './rollout.port.ts'

/** How far a rollout has come. */
export interface Rollout {
  /** What staging found on each host. */
  readonly staged: Map<string, HostResult>
  /** The last result of each host that got its turn. */
  readonly results: Map<string, HostResult>
  /** The batches that were begun. */
  readonly begun: (readonly string[])[]
  /** How long the slowest batch took, in milliseconds. */
  slowestMs: number
  /** Why it ended before the last batch, or in the time of watching after it. */
  stopped?: StopReason
}

export function newRollout(staged: HostResults): Rollout {
  return { staged: new Map(staged), results: new Map(), begun: [], slowestMs: 0 }
}

export interface RolloutContext extends Context<RolloutPorts> {
  readonly watch: Monitor
}

/** Activates the batches of a plan one after another. It stops between two batches, never inside one. */
export async function rollOut(
  { batches }: Pick<Plan, 'batches'>,
  rollout: Rollout,
  guarded: RolloutContext,
): Promise<void> {
  const { ports, watch } = guarded
  const isFirst = rollout.begun.length === 0
  for (const [i, hosts] of batches.entries()) {
    if (!canContinue(rollout, guarded)) return
    const began = ports.clock.now()
    rollout.begun.push(hosts)
    const batch = { number: i + 1, of: batches.length }
    const first = isFirst && i === 0 ? hosts[0] : undefined
    for (const [host, result] of await activate({ hosts, batch, first }, rollout, guarded))
      rollout.results.set(host, result)
    rollout.slowestMs = Math.max(rollout.slowestMs, ports.clock.now() - began)
    if (!withinBudget(rollout, guarded) || stopOnAlarm(await watch.look(), rollout, guarded)) return
    if (i < batches.length - 1 && stopOnAlarm(await monitorFor('pause', guarded), rollout, guarded)) return
  }
}

/** After the last batch: watches for as long as `bake` says. */
export async function bake(rollout: Rollout, guarded: RolloutContext): Promise<void> {
  if (rollout.stopped !== undefined || rollout.begun.length === 0) return
  stopOnAlarm(await monitorFor('bake', guarded), rollout, guarded)
}

async function monitorFor(
  why: 'pause' | 'bake',
  { session, ports, watch }: RolloutContext,
): Promise<string | undefined> {
  const ms = session.request[why]
  if (ms === 0) return undefined
  ports.emit({ type: 'monitoring', why, ms })
  return await watch.over(ms)
}

function stopOnAlarm(what: string | undefined, rollout: Rollout, context: Context<RolloutPorts>): boolean {
  if (what !== undefined) stop({ why: 'alarm', what }, rollout, context)
  return what !== undefined
}

/** Before a batch: whether there is time for it, credentials that outlive it and the way back, and the lock. */
function canContinue(rollout: Rollout, context: Context<RolloutPorts>): boolean {
  const { session, ports } = context
  const now = ports.clock.now()
  const { credentialsEnd } = session.request
  if (session.lease.lost.aborted) stop({ why: 'superseded' }, rollout, context)
  else if (now >= session.deadline) stop({ why: 'time' }, rollout, context)
  else if (credentialsEnd !== undefined && now + neededMs(rollout) >= credentialsEnd) {
    stop({ why: 'credentials', what: new Date(credentialsEnd).toISOString() }, rollout, context)
  }
  return rollout.stopped === undefined
}

/** For one more batch and for taking all of them back, as slow as the slowest so far. */
function neededMs({ begun, slowestMs }: Rollout): number {
  return slowestMs * (begun.length + 2) + 60_000
}

/** After a batch: whether no more hosts failed than may, and none saw a newer run. */
export function withinBudget(rollout: Rollout, context: Context<RolloutPorts>): boolean {
  const results = [...rollout.results.values()]
  if (isSuperseded(results)) stop({ why: 'superseded' }, rollout, context)
  else if (results.filter(isFailed).length > context.session.request['max-failures'])
    stop({ why: 'failures' }, rollout, context)
  return rollout.stopped === undefined
}

interface Reason {
  readonly why: StopReason
  readonly what?: string
}

function stop({ why, what }: Reason, rollout: Rollout, { session, ports }: Context<RolloutPorts>): void {
  rollout.stopped = why
  const failures = [...rollout.results.values()].filter(isFailed).length
  const allowed = session.request['max-failures']
  ports.emit({ type: 'stopped', why, failures, allowed, ...(what !== undefined && { what }) })
}

/** Where hosts are in no target groups there is nothing to take them out of, nor anything to load for it. */
async function withDrained(...[way, context, work]: Parameters<typeof OutOfTraffic>): Promise<HostResults> {
  if (context.session.request['target-groups'] === undefined) return await work(way.hosts)
  return await (await import('../traffic/drain.ts')).withDrained(way, context, work)
}

interface Batch {
  readonly hosts: readonly string[]
  readonly batch: { readonly number: number; readonly of: number }
  readonly first: string | undefined
}

async function activate(
  { hosts, batch, first }: Batch,
  { staged }: Rollout,
  context: Context<RolloutPorts>,
): Promise<HostResults> {
  const { session, ports } = context
  const { release, request, deadline } = session
  const before = (host: string) => staged.get(host)?.before ?? 'none'
  const once = request['before-activate-once'] === undefined ? undefined : first
  const isBack = request.command === 'rollback'
  const wanted: Expected = { now: () => release, before, verdict: 'activated' }
  const errand: DispatchSpec = {
    command: 'activate',
    settings: (host) => ({
      ...runSettings(session),
      release,
      expect: before(host),
      first: host === once ? 'true' : undefined,
      'rolling-back': isBack ? 'true' : undefined,
    }),
    runWithinMs: activationTime(staged, session),
    quietMs: request['stable-for'],
    notAfter: deadline,
    probe: (silent) => confirm(silent, wanted, context),
  }
  return await withDrained({ hosts, insist: false }, context, async (drained) => {
    const settling = (lost: Parameters<PhaseSpec['settle']>[0]) => resolveAmbiguous(lost, wanted, context)
    return await runPhase({ phase: 'activate', hosts: drained, errand, batch, settle: settling }, session, ports)
  })
}

/** As long as the units of most hosts need: a host whose unit needs longer is asked what came of it, as one that fell silent is. */
function activationTime(staged: HostResults, { request }: Session): number {
  const said = (key: 'stopTimeout' | 'startTimeout') => median([...staged.values()].flatMap((one) => one[key] ?? []))
  const [stopTimeout, startTimeout] = [said('stopTimeout'), said('startTimeout')]
  return activationMs(request, { ...(stopTimeout && { stopTimeout }), ...(startTimeout && { startTimeout }) })
}

/**
 * Brings every touched host back to what this run found there: the same batches, the latest first. Once a host tells of a newer
 * run, the others are that one's as well.
 */
export async function revert(rollout: Rollout, context: Context<RolloutPorts>): Promise<HostResults> {
  const results = new Map(rollout.results)
  const touched = (host: string) => wasActivated(rollout.results.get(host))
  const waves = rollout.begun.map((wave) => wave.filter(touched)).filter((wave) => wave.length > 0)
  for (const [i, hosts] of waves.reverse().entries()) {
    if (context.session.lease.lost.aborted || isSuperseded([...results.values()])) break
    const batch = { number: i + 1, of: waves.length }
    const outcome = await withDrained({ hosts, insist: true }, context, async (drained) => {
      const way = revertPhase({ hosts: drained, batch, first: undefined }, rollout.staged, context)
      return await runPhase(way, context.session, context.ports)
    })
    for (const [host, result] of outcome) results.set(host, result)
  }
  return results
}

function revertPhase({ hosts, batch }: Batch, staged: HostResults, context: Context<RolloutPorts>): PhaseSpec {
  const to = (host: string) => staged.get(host)?.before ?? 'none'
  const wanted: Expected = { now: to, before: to, verdict: 'reverted' }
  const errand: DispatchSpec = {
    command: 'revert',
    // A host that something else changed since is not this run's to bring back.
    settings: (host) => ({ ...settingsWithoutVersion(context.session), to: to(host), expect: context.session.release }),
    runWithinMs: activationTime(staged, context.session),
    probe: (silent) => confirm(silent, wanted, context),
  }
  return {
    phase: 'revert',
    hosts,
    batch,
    errand,
    settle: (lost) => resolveAmbiguous(lost, wanted, context),
    meaning: refusedIsFailed,
  }
}

/** A host that will not go back is still where it should not be. */
function refusedIsFailed(result: HostResult): HostResult {
  return result.verdict === 'refused' ? { ...result, verdict: 'rollback-failed' } : result
}
