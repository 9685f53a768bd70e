import type { Session } from '../dispatch/phase.ts'
import type { Context } from '../dispatch/recovery.ts'
import type { DeployRequest } from '../inputs/request.ts'
import type { Verdict } from '../model/events.ts'
import { Failure } from '../model/failure.ts'
import type { HostResults } from '../model/host-result.ts'
import { hostState } from '../model/host-state.ts'
import type { Instance } from '../model/instance.ts'
import type { Plan } from '../model/plan.ts'
import { planRollout } from '../planning/plan-rollout.ts'
import { checkAlarms } from '../preflight/alarms.ts'
import { refuseDowngrade } from '../preflight/downgrade.ts'
import { copyToBucket, preflight } from '../preflight/preflight.ts'
import { cleanUp } from '../rollout/cleanup.ts'
import { commonChecksum, requireSameArtifact, withChecksum } from '../rollout/consistent-artifact.ts'
import { finish } from '../rollout/finish.ts'
import { deployToLateHosts } from '../rollout/late-hosts.ts'
import { startMonitor } from '../rollout/monitor.ts'
import { isFailed, isSuperseded } from '../rollout/outcome.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { bake, newRollout, rollOut } from '../rollout/rollout.ts'
import { stage } from '../rollout/stage.ts'
import { recordDeploy, recordPartial } from '../state/live-release.ts'
import { acquireLock, withLock } from '../state/lock.ts'
import { checkGroups } from '../traffic/check-groups.ts'
import { withoutRebalancing } from '../traffic/rebalance.ts'
import { restoreLeftovers } from '../traffic/restore.ts'

/** Stages the release on every host, then activates it batch by batch, proved on each, or brings everything back. */
export async function deploy(asked: DeployRequest, ports: RolloutPorts): Promise<Verdict> {
  const looked = await preflight(asked, ports)
  const { request } = looked
  const found = { ...looked, source: await copyToBucket(looked, ports) }
  const lease = await acquireLock(request, ports)
  return await withLock(lease, async () => {
    // Named and timed under the lock: waiting for another run's end changes neither the order of releases nor the time for one.
    const release = releaseId(lease.takenAt)
    const session: Session = { ...found, release, lease, deadline: ports.clock.now() + request.timeout }
    ports.emit({ type: 'release-created', release })
    await restoreLeftovers(session, ports)
    return await withoutRebalancing(session, ports, async () => await carryOut({ session, ports }))
  })
}

/** The id of a release that is made now: UTC, and the order of ids is the order of releases. */
function releaseId(now: number): string {
  const [day, time] = new Date(now)
    .toISOString()
    .replace(/[-:]|\..*/g, '')
    .split('T')
  return `${day}_${time}`
}

async function carryOut(context: Context<RolloutPorts>): Promise<Verdict> {
  const { session, ports } = context
  const began = ports.clock.now()
  const staged = await stage(idsOf(session.hosts), session, ports)
  const stageMs = ports.clock.now() - began
  const plan = planFrom(staged, session)
  const refusal = await preActivationRefusal(plan, staged, context)
  if (refusal !== undefined) {
    const seen = await cleanUp(staged, context)
    if (isSuperseded([...seen.values()])) return 'superseded'
    if (refusal instanceof Failure) throw refusal
    return refusal
  }
  ports.emit({ type: 'rollout-planned', plan })
  const sha256 = session.verification.sha256 ?? commonChecksum(staged)
  const rollout = newRollout(staged)
  const watch = startMonitor(session, ports)
  try {
    await rollOut(plan, rollout, { session, ports, watch })
    await bake(rollout, { session, ports, watch })
    const pinned = withChecksum(sha256, session)
    await deployToLateHosts(
      rollout,
      { session, ports, watch },
      async (joined) => await stage(idsOf(joined), pinned, ports),
    )
  } finally {
    await watch.end()
  }
  return await finish(rollout, context, {
    record: async () => {
      await recordDeploy({ ...session, sha256, pace: { stageMs, batchMs: rollout.slowestMs } }, ports)
    },
    recordPartial: async () => await recordPartial(session, ports),
    cleanUp: async (last) => await cleanUp(last, context),
  })
}

const idsOf = (hosts: readonly Instance[]) => hosts.map(({ id }) => id)

/** Hosts that were terminated meanwhile are in no plan. */
function planFrom(staged: HostResults, { request, release, hosts }: Session): Plan {
  const there = hosts.filter(({ id }) => staged.get(id)?.verdict !== 'gone')
  const states = there.map((host) => hostState(host, staged.get(host.id)))
  return planRollout({ kind: 'deploy', release, version: request.version }, states, request)
}

/** What can be told only once every host has replied, and before any traffic moves. */
async function preActivationRefusal(
  { batches }: Plan,
  staged: HostResults,
  context: Context<RolloutPorts>,
): Promise<Verdict | Failure | undefined> {
  const results = [...staged.values()]
  if (isSuperseded(results)) return 'superseded'
  if (results.some(isFailed)) return 'refused'
  if (results.every(({ verdict }) => verdict === 'gone')) {
    return new Failure('no-hosts', 'Every host was terminated while the release was staged.')
  }
  try {
    const { request } = context.session
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
