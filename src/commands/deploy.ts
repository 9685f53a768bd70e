import type { Session } from '../dispatch/phase.ts'
import type { Context } from '../dispatch/recovery.ts'
import type { DeployRequest } from '../inputs/request.ts'
import { Failure } from '../model/failure.ts'
import { isFailed } from '../model/host-position.ts'
import type { HostResults } from '../model/host-result.ts'
import { hostState } from '../model/host-state.ts'
import type { Instance } from '../model/instance.ts'
import type { Plan } from '../model/plan.ts'
import { planRollout } from '../planning/plan-rollout.ts'
import { checkAlarms } from '../preflight/alarms.ts'
import { refuseDowngrade } from '../preflight/downgrade.ts'
import { copyToBucket, preflight } from '../preflight/preflight.ts'
import { cleanUp, wasNotActivated } from '../rollout/cleanup.ts'
import { commonChecksum, requireSameArtifact, withChecksum } from '../rollout/consistent-artifact.ts'
import { finish } from '../rollout/finish.ts'
import { deployToLateHosts } from '../rollout/late-hosts.ts'
import { startMonitor } from '../rollout/monitor.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { bake, newRollout, type Rollout, rollOut } from '../rollout/rollout.ts'
import { stage } from '../rollout/stage.ts'
import { recordDeploy, recordPartial } from '../state/live-release.ts'
import { acquireLock, withLock } from '../state/lock.ts'
import { checkGroups } from '../traffic/check-groups.ts'
import { withoutRebalancing } from '../traffic/rebalance.ts'
import { restoreLeftovers } from '../traffic/restore.ts'

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
  const startedAt = ports.clock.now()
  const staged = await stage(idsOf(session.hosts), session, ports)
  const stageMs = ports.clock.now() - startedAt
  const plan = planFrom(staged, session)
  if (!(await canActivate(plan, staged, context))) return
  ports.emit({ type: 'rollout-planned', plan })
  const sha256 = session.verification.sha256 ?? commonChecksum(staged)
  const rollout = newRollout(staged)
  await rollOutAll(plan, rollout, { context, sha256 })
  await finish(rollout, context, {
    record: async () => {
      await recordDeploy({ ...session, sha256, pace: { stageMs, batchMs: rollout.slowestMs } }, ports)
    },
    recordPartial: async () => await recordPartial(session, ports),
    cleanUp: async (last) => await cleanUpUnused(last, context),
  })
}

async function rollOutAll(
  plan: Plan,
  rollout: Rollout,
  { context: { session, ports }, sha256 }: { readonly context: Context<RolloutPorts>; readonly sha256: string },
): Promise<void> {
  const monitor = startMonitor(session, ports)
  const context = { session, ports, monitor }
  // Hosts that join get the file that the others got, also where no checksum was given.
  const pinned = withChecksum(sha256, session)
  try {
    await rollOut(plan, rollout, context)
    await bake(rollout, context)
    await deployToLateHosts(rollout, context, async (joined) => await stage(idsOf(joined), pinned, ports))
  } finally {
    await monitor.stop()
  }
}

const idsOf = (hosts: readonly Instance[]) => hosts.map(({ id }) => id)

/** A host that was terminated meanwhile is in no plan. */
function planFrom(staged: HostResults, { request, release, version, hosts }: Session): Plan {
  const present = hosts.filter(({ id }) => staged.get(id)?.verdict !== 'gone')
  const states = present.map((host) => hostState(host, staged.get(host.id)))
  return planRollout({ kind: 'deploy', release, version }, states, request)
}

/** Whether the run may activate. Otherwise it removes the release from the hosts, and rejects where it has more to say. */
async function canActivate(plan: Plan, staged: HostResults, context: Context<RolloutPorts>): Promise<boolean> {
  const { lease } = context.session
  const isStaged = !lease.lost.aborted && ![...staged.values()].some(isFailed)
  const refusal = isStaged ? await preActivationRefusal(plan, staged, context) : undefined
  if (isStaged && refusal === undefined) return true
  await cleanUpUnused(staged, context)
  if (refusal !== undefined && !lease.lost.aborted) throw refusal
  return false
}

/** The checks that need every host's result, before any traffic moves. */
async function preActivationRefusal(
  { batches }: Plan,
  staged: HostResults,
  context: Context<RolloutPorts>,
): Promise<Failure | undefined> {
  if ([...staged.values()].every(({ verdict }) => verdict === 'gone')) {
    return new Failure('no-hosts', 'Every host was terminated while the release was staged.')
  }
  const { request } = context.session
  try {
    requireSameArtifact(staged, context.session)
    await refuseDowngrade(staged, context)
    await checkAlarms(request, context.ports)
    await checkGroups(request, async (groups) => await groups.requireRemainingTarget(batches, request, context.ports))
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

async function cleanUpUnused(last: HostResults, context: Context<RolloutPorts>): Promise<void> {
  await cleanUp(last, context, { release: context.session.release, isUnused: wasNotActivated })
}
