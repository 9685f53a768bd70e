/** What a rollback and a reconcile have in common: they activate a release that was live before. */
import { inspect } from '../dispatch/inspect.ts'
import { refuseHosts, runSettings } from '../dispatch/phase.ts'
import type { Context, FleetSession, Session } from '../dispatch/session.ts'
import type { Request } from '../inputs/request.ts'
import { isFailed } from '../model/host-position.ts'
import type { HostResults } from '../model/host-result.ts'
import type { Instance } from '../model/instance.ts'
import type { LiveRecord, RecordedRelease } from '../model/live-release.ts'
import type { Plan } from '../model/plan.ts'
import type { Goal } from '../planning/plan-rollout.ts'
import { preflightHosts } from '../preflight/preflight.ts'
import { cleanUp, wasNotActivated } from '../rollout/cleanup.ts'
import { fetchMissing } from '../rollout/fetch-missing.ts'
import { finish } from '../rollout/finish.ts'
import { deployToLateHosts } from '../rollout/late-hosts.ts'
import { startMonitor } from '../rollout/monitor.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { bake, newRollout, type Rollout, rollOut } from '../rollout/rollout.ts'
import { withLock } from '../state/lock.ts'
import { readRecord } from '../state/release-record.ts'
import { withoutRebalancing } from '../traffic/rebalance.ts'
import { restoreLeftovers } from '../traffic/restore.ts'
import { lockAndInspect } from './lock-and-inspect.ts'
import { planHosts, requireExecutable, timingOf, withReadyHosts } from './plan-hosts.ts'

/** The release to activate, and the hosts to leave alone. */
export interface ReleaseChoice extends Extract<Goal, { kind: 'activate' }> {
  /** What hosts report of that release: good or adopted, else bad, failed or staged. */
  readonly verdict: string
  /** Where hosts that do not have the release download it. */
  readonly recorded: RecordedRelease | undefined
}

/** What a choice depends on besides the statuses and the record. */
export type ChoiceBasis = Pick<FleetSession, 'request' | 'hosts'>

/** What a rollback and a reconcile decide differently. */
export interface RolloutGoal {
  /** Chooses the release from the statuses of hosts and the record. Pure. Throws where there is none to activate. */
  readonly choose: (statuses: HostResults, record: LiveRecord | undefined, basis: ChoiceBasis) => ReleaseChoice
  /** Records what is live now; `statuses` are from before the rollout. */
  readonly record: (choice: ReleaseChoice, statuses: HostResults, record: LiveRecord | undefined) => Promise<void>
}

/** Activates the chosen release under the lock, in the batches and with the proofs of a deploy. */
export async function activateExisting(goal: RolloutGoal, request: Request, ports: RolloutPorts): Promise<void> {
  const found = await preflightHosts(request, ports)
  const { lease, statusesOf } = await lockAndInspect(found.hosts, request, ports)
  await withLock(lease, async () => {
    const session: FleetSession = { request, lease, deadline: ports.clock.now() + request.timeout, ...found }
    const [record] = await Promise.all([readRecord(request, ports), restoreLeftovers(session, ports)])
    const statuses = await statusesOf(session)
    if (lease.lost.aborted || [...statuses.values()].some(isFailed)) return
    await withoutRebalancing(session, ports, async () => await execute(goal, { statuses, record }, { session, ports }))
  })
}

interface Found {
  readonly statuses: HostResults
  readonly record: LiveRecord | undefined
}

type FleetContext = Context<RolloutPorts, FleetSession>

async function execute(goal: RolloutGoal, { statuses, record }: Found, { session: fleet, ports }: FleetContext) {
  const choice = goal.choose(statuses, record, fleet)
  const { release, recorded } = choice
  const plan = planHosts(choice, statuses, { ...fleet, ...timingOf(record, ports) })
  announce(choice, plan, ports)
  const verification = { source: 'none', why: 'nothing was downloaded' } as const
  // Hosts report no more than the beginning of a version; without a record they read it from the release itself.
  const about = { release, version: recorded?.version ?? '', commit: recorded?.commit ?? '' }
  const session: Session = { ...fleet, ...about, verification }
  const context = { session, ports, recorded }
  await requireExecutable(plan, fleet.request, ports)
  const ready = await fetchMissing(plan, statuses, context)
  const downloads = new Set(plan.hosts.filter((host) => host.downloads).map(({ id }) => id))
  const steps = {
    record: async () => await goal.record(choice, statuses, record),
    cleanUp: async (last: HostResults) => await cleanUpDownloads(last, downloads, context),
  }
  if ([...ready.values()].some(isFailed)) return await steps.cleanUp(ready)
  const executed = withReadyHosts(plan, ready)
  ports.emit({ type: 'rollout-planned', plan: executed })
  const rollout = newRollout(ready)
  await rollOutAll(
    rollout,
    { ...context, plan: executed },
    async (joined) => await prepareLate(joined, { choice, record, ...context }),
  )
  await finish(rollout, context, steps)
}

interface LateContext extends Context<RolloutPorts> {
  readonly choice: ReleaseChoice
  readonly record: LiveRecord | undefined
  readonly recorded: RecordedRelease | undefined
}

/** Plans for hosts that joined. A host of them that cannot get the release has failed, and keeps no other from it. */
async function prepareLate(joined: readonly Instance[], { choice, record, ...context }: LateContext) {
  const { session, ports } = context
  const { request, lease } = session
  const seen = await inspect(joined, runSettings(session), { request, ports, lease })
  const planFor = (hosts: readonly Instance[]) =>
    planHosts(choice, seen, { request, hosts, ...timingOf(record, ports) })
  const known = joined.filter(({ id }) => seen.get(id)?.ok)
  const refusing = planFor(known).hosts.filter(({ will }) => will === 'refuse')
  const plan = planFor(known.filter(({ id }) => refusing.every((host) => host.id !== id)))
  const results = new Map(await fetchMissing(plan, seen, context))
  for (const { id, code = 'release-missing', why } of refusing) {
    const refused = refuseHosts({ phase: 'stage', hosts: [id] }, { code, message: why }, ports)
    for (const [host, result] of refused) results.set(host, result)
  }
  return { plan: withReadyHosts(plan, results), results }
}

/** Names the chosen release, and warns of what the plan warns of. */
export function announce({ release, version, verdict }: ReleaseChoice, plan: Plan, { emit }: RolloutPorts): void {
  for (const message of plan.warnings) emit({ type: 'warning', message })
  emit({ type: 'target-selected', release, version, verdict })
}

/** Cleans up only on hosts that downloaded the release: the others needed no space for it. */
async function cleanUpDownloads(
  last: HostResults,
  downloads: ReadonlySet<string>,
  context: Context<RolloutPorts>,
): Promise<void> {
  const fetched = new Map([...last].filter(([host]) => downloads.has(host)))
  await cleanUp(fetched, context, { release: context.session.release, isUnused: wasNotActivated })
}

async function rollOutAll(
  rollout: Rollout,
  { plan, session, ports }: Context<RolloutPorts> & { readonly plan: Plan },
  prepare: Parameters<typeof deployToLateHosts>[2],
): Promise<void> {
  const monitor = startMonitor(session, ports)
  const context = { session, ports, monitor }
  try {
    await rollOut(plan, rollout, context)
    await bake(rollout, context)
    await deployToLateHosts(rollout, context, prepare)
  } finally {
    await monitor.stop()
  }
}
