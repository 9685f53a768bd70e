import type { Context, Session } from '../dispatch/session.ts'
import type { DeployRequest } from '../inputs/request.ts'
import { Failure } from '../model/failure.ts'
import { isFailed } from '../model/host-position.ts'
import type { HostResults } from '../model/host-result.ts'
import type { Instance } from '../model/instance.ts'
import type { LiveRecord } from '../model/live-release.ts'
import type { Plan } from '../model/plan.ts'
import type { Timing } from '../planning/estimate.ts'
import { checkAlarms } from '../preflight/alarms.ts'
import { refuseDowngrade } from '../preflight/downgrade.ts'
import { preflight } from '../preflight/preflight.ts'
import { cleanUp, wasNotActivated } from '../rollout/cleanup.ts'
import { commonChecksum, requireSameArtifact, withChecksum } from '../rollout/consistent-artifact.ts'
import { copyToBucket } from '../rollout/copy-artifact.ts'
import { finish } from '../rollout/finish.ts'
import { deployToLateHosts } from '../rollout/late-hosts.ts'
import { startMonitor } from '../rollout/monitor.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { bake, newRollout, type Rollout, rollOut } from '../rollout/rollout.ts'
import { stage } from '../rollout/stage.ts'
import { acquireLock, withLock } from '../state/lock.ts'
import { readRecord, recordDeploy, recordPartial } from '../state/release-record.ts'
import { withoutRebalancing } from '../traffic/rebalance.ts'
import { restoreLeftovers } from '../traffic/restore.ts'
import { planHosts, requireExecutable, timingOf } from './plan-hosts.ts'

/** Stages the release on every host, then activates it batch by batch, proved on each, or reverts every host. */
export async function deploy(request: DeployRequest, ports: RolloutPorts): Promise<void> {
  const checked = await preflight(request, ports)
  const found = { ...checked, source: await copyToBucket(checked, request, ports) }
  const lease = await acquireLock(request, ports)
  await withLock(lease, async () => {
    // Under the lock, so that waiting for another run changes neither the order of releases nor the time for this one.
    const release = releaseId(lease.takenAt)
    const deadline = ports.clock.now() + request.timeout
    const session: Session = { ...found, request, version: request.version, release, lease, deadline }
    ports.emit({ type: 'release-created', release })
    await restoreLeftovers(session, ports)
    await withoutRebalancing(session, ports, async () => await execute({ session, ports }))
  })
}

/** The id of a release that is created now: UTC, so that the order of ids is the order of releases. */
function releaseId(now: number): string {
  const [day, time] = new Date(now)
    .toISOString()
    .replace(/[-:]|\..*/g, '')
    .split('T')
  return `${day}_${time}`
}

async function execute(context: Context<RolloutPorts>): Promise<void> {
  const { session, ports } = context
  const record = await readRecord(session.request, ports)
  const startedAt = ports.clock.now()
  const staged = await stage(idsOf(session.hosts), session, ports)
  const stageMs = ports.clock.now() - startedAt
  const planned: PlanDeploy = (results, hosts) => planStaged(results, { ...session, hosts, ...timingOf(record, ports) })
  const plan = planned(staged, session.hosts)
  if (!(await canActivate(plan, { statuses: staged, record }, context))) return
  ports.emit({ type: 'rollout-planned', plan })
  const sha256 = session.verification.sha256 ?? commonChecksum(staged)
  const rollout = newRollout(staged)
  await rollOutAll(plan, rollout, { context, sha256, planned })
  await finish(rollout, context, {
    record: async () => {
      await recordDeploy({ ...session, sha256, pace: { stageMs, batchMs: rollout.slowestMs } }, ports)
    },
    recordPartial: async () => await recordPartial(session, ports),
    cleanUp: async (last) => await cleanUpUnused(last, context),
  })
}

interface RolloutBasis {
  readonly context: Context<RolloutPorts>
  readonly sha256: string
  readonly planned: PlanDeploy
}

async function rollOutAll(
  plan: Plan,
  rollout: Rollout,
  { context: { session, ports }, sha256, planned }: RolloutBasis,
): Promise<void> {
  const monitor = startMonitor(session, ports)
  const context = { session, ports, monitor }
  // Hosts that join get the file that the others got, also where no checksum was given.
  const pinned = withChecksum(sha256, session)
  try {
    await rollOut(plan, rollout, context)
    await bake(rollout, context)
    await deployToLateHosts(rollout, context, async (joined) => {
      const results = await stage(idsOf(joined), pinned, ports)
      return { plan: planned(results, joined), results }
    })
  } finally {
    await monitor.stop()
  }
}

const idsOf = (hosts: readonly Instance[]) => hosts.map(({ id }) => id)

/** Plans the deploy to hosts from their results of `stage`. */
type PlanDeploy = (staged: HostResults, hosts: readonly Instance[]) => Plan

/** A host that could not stage is in no plan. */
function planStaged(staged: HostResults, fleet: Session & Timing): Plan {
  const { release, version } = fleet
  const hosts = fleet.hosts.filter(({ id }) => staged.get(id)?.ok)
  return planHosts({ kind: 'deploy', release, version }, staged, { ...fleet, hosts })
}

/** The results of `stage`, and what the last run recorded. */
interface StagedFleet {
  readonly statuses: HostResults
  readonly record: LiveRecord | undefined
}

/** Whether the run may activate. Otherwise it removes the release from the hosts, and rejects where it has more to say. */
async function canActivate(plan: Plan, fleet: StagedFleet, context: Context<RolloutPorts>): Promise<boolean> {
  const { lease } = context.session
  const { statuses: staged } = fleet
  const isStaged = !lease.lost.aborted && ![...staged.values()].some(isFailed)
  const refusal = isStaged ? await preActivationRefusal(plan, fleet, context) : undefined
  if (isStaged && refusal === undefined) return true
  await cleanUpUnused(staged, context)
  if (refusal !== undefined && !lease.lost.aborted) throw refusal
  return false
}

/** The checks that need every host's result, before any traffic moves. */
async function preActivationRefusal(
  plan: Plan,
  fleet: StagedFleet,
  context: Context<RolloutPorts>,
): Promise<Failure | undefined> {
  const { statuses: staged } = fleet
  if ([...staged.values()].every(({ verdict }) => verdict === 'gone')) {
    return new Failure('no-hosts', 'Every host was terminated while the release was staged.')
  }
  const { request } = context.session
  try {
    requireSameArtifact(staged, context.session)
    await refuseDowngrade(fleet, context)
    await checkAlarms(request, context.ports)
    await requireExecutable(plan, request, context.ports)
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

async function cleanUpUnused(last: HostResults, context: Context<RolloutPorts>): Promise<void> {
  await cleanUp(last, context, { release: context.session.release, isUnused: wasNotActivated })
}
