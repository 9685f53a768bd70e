import type { DispatchSpec } from '../dispatch/dispatcher.ts'
import { type PhaseSpec, releaseSettings, runPhase, runSettings } from '../dispatch/phase.ts'
import { activationMs } from '../dispatch/polling.ts'
import { confirm, type Expected, resolveAmbiguous } from '../dispatch/recovery.ts'
import type { Context, Session } from '../dispatch/session.ts'
import { commands } from '../model/commands.ts'
import type { StopReason } from '../model/events.ts'
import { isFailed, wasActivated } from '../model/host-position.ts'
import type { HostResult, HostResults } from '../model/host-result.ts'
import { median } from '../model/majority.ts'
import type { Plan } from '../model/plan.ts'
import type { withDrained as drainAndDo } from '../traffic/drain.ts'
import type { Monitor } from './monitor.ts'
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
  readonly monitor: Monitor
}

/** Activates the batches of a plan one after another. It stops between two batches, never inside one. */
export async function rollOut(
  { batches }: Pick<Plan, 'batches'>,
  rollout: Rollout,
  context: RolloutContext,
): Promise<void> {
  const { ports, monitor } = context
  const isFirst = rollout.begun.length === 0
  for (const [i, hosts] of batches.entries()) {
    if (!canContinue(rollout, context)) return
    const began = ports.clock.now()
    rollout.begun.push(hosts)
    const batch = { number: i + 1, of: batches.length }
    const first = isFirst && i === 0 ? hosts[0] : undefined
    for (const [host, result] of await activate({ hosts, batch, first }, rollout, context))
      rollout.results.set(host, result)
    rollout.slowestMs = Math.max(rollout.slowestMs, ports.clock.now() - began)
    if (!withinBudget(rollout, context) || stopOnAlarm(await monitor.check(), rollout, context)) return
    if (i < batches.length - 1 && stopOnAlarm(await monitorFor('pause', context), rollout, context)) return
  }
}

/** After the last batch: monitors for as long as `bake` says. */
export async function bake(rollout: Rollout, context: RolloutContext): Promise<void> {
  if (rollout.stopped !== undefined || rollout.begun.length === 0) return
  stopOnAlarm(await monitorFor('bake', context), rollout, context)
}

async function monitorFor(
  why: 'pause' | 'bake',
  { session, ports, monitor }: RolloutContext,
): Promise<string | undefined> {
  const ms = session.request[why]
  if (ms === 0) return undefined
  ports.emit({ type: 'monitoring', why, ms })
  return await monitor.watchFor(ms)
}

function stopOnAlarm(what: string | undefined, rollout: Rollout, context: Context<RolloutPorts>): boolean {
  if (what !== undefined) stop({ why: 'alarm', what }, rollout, context)
  return what !== undefined
}

/** Before a batch: whether the run still has the lock, time, and credentials that outlive the batch and its rollback. */
function canContinue(rollout: Rollout, context: Context<RolloutPorts>): boolean {
  const { session, ports } = context
  return goesOn(shortage(rollout, session, ports.clock.now()), rollout, context)
}

/** What the run has too little of for one more batch. */
function shortage(rollout: Rollout, { deadline, request }: Session, now: number): Reason | undefined {
  const { credentialsEnd } = request
  if (now >= deadline) return { why: 'time' }
  if (credentialsEnd === undefined || now + neededMs(rollout) < credentialsEnd) return undefined
  return { why: 'credentials', what: new Date(credentialsEnd).toISOString() }
}

/** The time for one more batch and for reverting all batches, each as slow as the slowest so far. */
function neededMs({ begun, slowestMs }: Rollout): number {
  return slowestMs * (begun.length + 2) + 60_000
}

/** After a batch: whether the run still has the lock, and no more hosts failed than `max-failures` allows. */
export function withinBudget(rollout: Rollout, context: Context<RolloutPorts>): boolean {
  const isOver = failuresOf(rollout) > context.session.request['max-failures']
  return goesOn(isOver ? { why: 'failures' } : undefined, rollout, context)
}

function failuresOf({ results }: Rollout): number {
  return [...results.values()].filter(isFailed).length
}

interface Reason {
  readonly why: StopReason
  readonly what?: string
}

/** Whether the rollout goes on. A newer run that took over goes before any other reason to stop. */
function goesOn(reason: Reason | undefined, rollout: Rollout, context: Context<RolloutPorts>): boolean {
  const why: Reason | undefined = context.session.lease.lost.aborted ? { why: 'superseded' } : reason
  if (why !== undefined) stop(why, rollout, context)
  return why === undefined
}

function stop({ why, what }: Reason, rollout: Rollout, { session, ports }: Context<RolloutPorts>): void {
  rollout.stopped = why
  const failures = failuresOf(rollout)
  const allowed = session.request['max-failures']
  ports.emit({ type: 'stopped', why, failures, allowed, ...(what !== undefined && { what }) })
}

/** Without `target-groups` there is nothing to drain, and the code for it is not loaded. */
async function withDrained(...[drain, context, work]: Parameters<typeof drainAndDo>): Promise<HostResults> {
  if (context.session.request['target-groups'] === undefined) return await work(drain.hosts)
  return await (await import('../traffic/drain.ts')).withDrained(drain, context, work)
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
  const { marksReplacedBad } = commands[request.command]
  const expected: Expected = { now: () => release, before, verdict: 'activated' }
  const spec: DispatchSpec = {
    command: 'activate',
    settings: (host) => ({
      ...releaseSettings(session),
      expect: before(host),
      first: host === once ? 'true' : undefined,
      'rolling-back': marksReplacedBad ? 'true' : undefined,
    }),
    runWithinMs: activationTime(staged, session),
    minDurationMs: request['stable-for'],
    notAfter: deadline,
    probe: (silent) => confirm(silent, expected, context),
  }
  const resolve: PhaseSpec['resolve'] = (ambiguous) => resolveAmbiguous(ambiguous, expected, context)
  return await withDrained({ hosts, force: false }, context, async (drained) => {
    return await runPhase({ phase: 'activate', hosts: drained, dispatch: spec, batch, resolve }, session, ports)
  })
}

/**
 * How long an activation may run: what the units of most hosts need. A host whose unit needs longer is asked for its status,
 * like any host that has not responded.
 */
function activationTime(staged: HostResults, { request }: Session): number {
  const timeout = (key: 'stopTimeout' | 'startTimeout') => median([...staged.values()].flatMap((one) => one[key] ?? []))
  const [stopTimeout, startTimeout] = [timeout('stopTimeout'), timeout('startTimeout')]
  return activationMs(request, { ...(stopTimeout && { stopTimeout }), ...(startTimeout && { startTimeout }) })
}

/**
 * Reverts every activated host to what this run found there: the same batches, the latest first. Once a newer run takes over,
 * the remaining hosts are that run's.
 */
export async function revert(rollout: Rollout, context: Context<RolloutPorts>): Promise<HostResults> {
  const results = new Map(rollout.results)
  const activated = (host: string) => wasActivated(rollout.results.get(host))
  const batches = rollout.begun.map((batch) => batch.filter(activated)).filter((batch) => batch.length > 0)
  for (const [i, hosts] of batches.reverse().entries()) {
    if (context.session.lease.lost.aborted) break
    const batch = { number: i + 1, of: batches.length }
    const reverted = await withDrained({ hosts, force: true }, context, async (drained) => {
      const phase = revertPhase({ hosts: drained, batch, first: undefined }, rollout.staged, context)
      return await runPhase(phase, context.session, context.ports)
    })
    for (const [host, result] of reverted) results.set(host, result)
  }
  return results
}

function revertPhase({ hosts, batch }: Batch, staged: HostResults, context: Context<RolloutPorts>): PhaseSpec {
  const to = (host: string) => staged.get(host)?.before ?? 'none'
  const expected: Expected = { now: to, before: to, verdict: 'reverted' }
  const spec: DispatchSpec = {
    command: 'revert',
    // The run leaves a host alone that something else has changed since.
    settings: (host) => ({ ...runSettings(context.session), to: to(host), expect: context.session.release }),
    runWithinMs: activationTime(staged, context.session),
    probe: (silent) => confirm(silent, expected, context),
  }
  return {
    phase: 'revert',
    hosts,
    batch,
    dispatch: spec,
    resolve: (ambiguous) => resolveAmbiguous(ambiguous, expected, context),
    meaning: refusedIsFailed,
  }
}

/** A host that refuses to revert still runs what it should not run. */
function refusedIsFailed(result: HostResult): HostResult {
  return result.verdict === 'refused' ? { ...result, verdict: 'rollback-failed' } : result
}
