/** What a rollback and a reconcile have in common: hosts are brought to one release that was live before. */
import { inspect } from '../dispatch/inspect.ts'
import { rejectFalseFences, type Session, settingsWithoutVersion } from '../dispatch/phase.ts'
import type { Context } from '../dispatch/recovery.ts'
import { commonSettings } from '../host/settings.ts'
import type { Request } from '../inputs/request.ts'
import type { Verdict } from '../model/events.ts'
import type { HostResults } from '../model/host-result.ts'
import { hostState } from '../model/host-state.ts'
import type { LiveRecord, RecordedRelease } from '../model/live-release.ts'
import type { Plan } from '../model/plan.ts'
import { planRollout } from '../planning/plan-rollout.ts'
import { preflightHosts } from '../preflight/preflight.ts'
import { cleanUp, wasNotActivated } from '../rollout/cleanup.ts'
import { fetchMissing } from '../rollout/fetch-missing.ts'
import { finish } from '../rollout/finish.ts'
import { deployToLateHosts } from '../rollout/late-hosts.ts'
import { startMonitor } from '../rollout/monitor.ts'
import { isFailed, isSuperseded } from '../rollout/outcome.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { bake, newRollout, type Rollout, rollOut } from '../rollout/rollout.ts'
import { readRecord } from '../state/live-release.ts'
import { acquireLock, withLock } from '../state/lock.ts'
import { checkGroups } from '../traffic/check-groups.ts'
import { withoutRebalancing } from '../traffic/rebalance.ts'
import { restoreLeftovers } from '../traffic/restore.ts'

/** Where hosts are to be brought, and which of them. */
export interface RollbackTarget {
  readonly release: string
  readonly version: string
  /** What hosts say of that release: good or adopted, else bad, failed or staged. */
  readonly verdict: string
  /** Where hosts that do not have it get it. */
  readonly noted: RecordedRelease | undefined
  /** Hosts that stay as they are, whatever they run. */
  readonly leaves: ReadonlySet<string>
}

/** What a choice is made from, besides. */
export interface PlanContext {
  readonly session: Pick<Session, 'request' | 'hosts'>
  readonly ports: RolloutPorts
}

export interface RolloutGoal {
  /** From what hosts said that they run, and what was recorded. Throws where there is nothing to aim at. */
  readonly choose: (looks: HostResults, record: LiveRecord | undefined, context: PlanContext) => RollbackTarget
  /** Notes what is live now; `looks` is what was live before. */
  readonly record: (goal: RollbackTarget, looks: HostResults, record: LiveRecord | undefined) => Promise<void>
}

/** Under the lock, in the batches and by the proofs of a deploy. */
export async function activateExisting(aim: RolloutGoal, request: Request, ports: RolloutPorts): Promise<Verdict> {
  const found = await preflightHosts(request, ports)
  const began = ports.clock.now()
  // Hosts say what they have while the lock is being taken: that only looks, and whoever goes back has waited long enough.
  const early = inspect(found.hosts, commonSettings(request), { request, ports })
  early.catch(() => undefined) // whoever awaits it is told
  const lease = await acquireLock(request, ports).catch(async (refusal: unknown) => {
    // Else hosts would go on answering after the run has ended.
    await Promise.allSettled([early])
    throw refusal
  })
  return await withLock(lease, async () => {
    const deadline = ports.clock.now() + request.timeout
    const verification = { source: 'none', why: 'nothing was downloaded' } as const
    // Which release it is, only the hosts can say.
    const session: Session = { request, release: 'none', lease, deadline, verification, ...found }
    const [record] = await Promise.all([readRecord(request, ports), restoreLeftovers(session, ports)])
    const isOld = ports.clock.now() - began > freshMs
    const looks = isOld ? await inspect(found.hosts, settingsWithoutVersion(session), { request, ports }) : await early
    const seen = { looks: await rejectFalseFences(looks, lease, ports), record }
    return await withoutRebalancing(session, ports, async () => await carryOut(aim, seen, { session, ports }))
  })
}

/** What hosts said before that, a run that had the lock meanwhile may have changed. */
const freshMs = 10_000

interface HostStatuses {
  readonly looks: HostResults
  readonly record: LiveRecord | undefined
}

async function carryOut(
  aim: RolloutGoal,
  { looks, record }: HostStatuses,
  { session: asking, ports }: Context<RolloutPorts>,
): Promise<Verdict> {
  if (isSuperseded([...looks.values()])) return 'superseded'
  if ([...looks.values()].some(isFailed)) return 'refused'
  const goal = aim.choose(looks, record, { session: asking, ports })
  const { release, version, verdict, noted } = goal
  ports.emit({ type: 'target-selected', release, version, verdict })
  const context = { session: { ...asking, release }, ports, noted }
  const plan = planExisting(goal, looks, asking)
  const ready = await fetchMissing(plan, looks, context)
  const lacking = new Set(plan.hosts.filter(({ downloads }) => downloads).map(({ id }) => id))
  const ending = {
    record: async () => await aim.record(goal, looks, record),
    cleanUp: async (last: HostResults) => await cleanUpStaged(last, lacking, context),
  }
  if ([...ready.values()].some(isFailed)) {
    await ending.cleanUp(ready)
    return 'refused'
  }
  const rollout = newRollout(ready)
  await rolloutTo(rollout, { ...context, plan }, async (joined) => {
    const seen = await inspect(joined, settingsWithoutVersion(asking), { request: asking.request, ports })
    return await fetchMissing(planExisting(goal, seen, { ...asking, hosts: joined }), seen, context)
  })
  return await finish(rollout, context, ending)
}

/** What a rollback or a reconcile does, from what the hosts say. Hosts that were terminated meanwhile are in no plan. */
export function planExisting(
  { release, version, leaves }: RollbackTarget,
  statuses: HostResults,
  { request, hosts }: Pick<Session, 'request' | 'hosts'>,
): Plan {
  const there = hosts.filter(({ id }) => statuses.get(id)?.verdict !== 'gone')
  const states = there.map((host) => hostState(host, statuses.get(host.id)))
  return planRollout({ kind: 'activate', release, version, leaves }, states, request)
}

/** What a host had before this run stays there; where nothing was staged, nothing has to make room. */
async function cleanUpStaged(
  last: HostResults,
  lacking: ReadonlySet<string>,
  context: Context<RolloutPorts>,
): Promise<HostResults> {
  const fetched = new Map([...last].filter(([host]) => lacking.has(host)))
  return await cleanUp(fetched, context, wasNotActivated)
}

async function rolloutTo(
  rollout: Rollout,
  { plan, session, ports }: Context<RolloutPorts> & { readonly plan: Plan },
  prepare: Parameters<typeof deployToLateHosts>[2],
) {
  const { batches } = plan
  await checkGroups(
    session.request,
    async (groups) => await groups.requireRemainingTarget(batches, session.request, ports),
  )
  ports.emit({ type: 'rollout-planned', plan })
  const watch = startMonitor(session, ports)
  try {
    await rollOut(plan, rollout, { session, ports, watch })
    await bake(rollout, { session, ports, watch })
    await deployToLateHosts(rollout, { session, ports, watch }, prepare)
  } finally {
    await watch.end()
  }
}
