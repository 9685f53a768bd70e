import type { Plan, Results } from './errands/plan.ts'
import type { Context } from './errands/settle.ts'
import type { Verdict } from './events.ts'
import { Failure } from './failure.ts'
import type { Delivery } from './inputs.ts'
import { converge } from './latecomers.ts'
import { holding, takeLock } from './notes/lock.ts'
import { recordDeploy, recordPartial } from './notes/record.ts'
import type { Instance, World } from './ports.ts'
import { refuseDowngrade } from './preflight/downgrade.ts'
import { keptCopy, preflight } from './preflight/preflight.ts'
import { cleanUp } from './rollout/cleanup.ts'
import { conclude } from './rollout/conclude.ts'
import { digestOn, pinnedTo, refuseDifferent } from './rollout/digests.ts'
import { bake, newRollout, rollOut, wavesOf } from './rollout/rollout.ts'
import { stage } from './rollout/stage.ts'
import { isFailed, isSuperseded } from './rollout/standing.ts'
import { checkAlarms, startWatch } from './rollout/watch.ts'
import { checkGroups } from './traffic/guard.ts'
import { putRight } from './traffic/leftovers.ts'
import { withoutRebalancing } from './traffic/rebalancing.ts'

/** Stages the release on every host, then activates it batch by batch, proved on each, or brings everything back. */
export async function deploy(asked: Delivery, world: World): Promise<Verdict> {
  const looked = await preflight(asked, world)
  const { request } = looked
  const found = { ...looked, source: await keptCopy(looked, world) }
  const lease = await takeLock(request, world)
  return await holding(lease, async () => {
    // Named and timed under the lock: waiting for another run's end changes neither the order of releases nor the time for one.
    const release = releaseId(lease.takenAt)
    const plan: Plan = { ...found, release, lease, deadline: world.clock.now() + request.timeout }
    world.emit({ type: 'named', release })
    await putRight(plan, world)
    return await withoutRebalancing(plan, world, async () => await carryOut({ plan, world }))
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

async function carryOut(context: Context): Promise<Verdict> {
  const { plan, world } = context
  const began = world.clock.now()
  const staged = await stage(idsOf(plan.hosts), plan, world)
  const stageMs = world.clock.now() - began
  const fresh = plan.hosts.filter(({ id }) => staged.get(id)?.verdict === 'staged')
  const refusal = await whyNot(fresh, staged, context)
  if (refusal !== undefined) {
    const seen = await cleanUp(staged, context)
    if (isSuperseded([...seen.values()])) return 'superseded'
    if (refusal instanceof Failure) throw refusal
    return refusal
  }
  const sha256 = plan.verification.sha256 ?? digestOn(staged)
  const rollout = newRollout(staged)
  const watch = startWatch(plan, world)
  try {
    await rollOut(fresh, rollout, { plan, world, watch })
    await bake(rollout, { plan, world, watch })
    const pinned = pinnedTo(sha256, plan)
    await converge(rollout, { plan, world, watch }, async (joined) => await stage(idsOf(joined), pinned, world))
  } finally {
    await watch.end()
  }
  return await conclude(rollout, context, {
    record: async () => {
      await recordDeploy({ ...plan, sha256, pace: { stageMs, batchMs: rollout.slowestMs } }, world)
    },
    recordPartial: async () => await recordPartial(plan, world),
    cleanUp: async (last) => await cleanUp(last, context),
  })
}

const idsOf = (hosts: readonly Instance[]) => hosts.map(({ id }) => id)

/** What is known only once every host has told what it runs, and no traffic has moved yet. */
async function whyNot(
  fresh: readonly Instance[],
  staged: Results,
  context: Context,
): Promise<Verdict | Failure | undefined> {
  const results = [...staged.values()]
  if (isSuperseded(results)) return 'superseded'
  if (results.some(isFailed)) return 'refused'
  if (results.every(({ verdict }) => verdict === 'gone')) {
    return new Failure('no-hosts', 'Every host was terminated while the release was staged.')
  }
  try {
    refuseDifferent(staged, context.plan)
    await refuseDowngrade(staged, context)
    await checkAlarms(context.plan.request, context.world)
    const { request } = context.plan
    const waves = wavesOf(fresh, staged, request)
    await checkGroups(request, async (groups) => await groups.refuseLastTarget(waves, request, context.world))
    return undefined
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}
