import { inspect } from './errands/inspect.ts'
import { type Plan, plainSettings, type Results } from './errands/plan.ts'
import type { Context } from './errands/settle.ts'
import type { Verdict } from './events.ts'
import { commonSettings } from './host/request.ts'
import type { Request } from './inputs.ts'
import { converge } from './latecomers.ts'
import { holding, takeLock } from './notes/lock.ts'
import { type LiveRecord, readRecord, recordRollback } from './notes/record.ts'
import type { World } from './ports.ts'
import { type Candidate, chooseRelease, isProved } from './preflight/candidates.ts'
import { preflightOfHosts } from './preflight/preflight.ts'
import { cleanUp, neverRan } from './rollout/cleanup.ts'
import { conclude } from './rollout/conclude.ts'
import { fetchMissing } from './rollout/fetch.ts'
import { bake, newRollout, type Rollout, rollOut, wavesOf } from './rollout/rollout.ts'
import { hasWork, isFailed, isSuperseded } from './rollout/standing.ts'
import { startWatch } from './rollout/watch.ts'
import { refuseLastTarget } from './traffic/drain.ts'
import { putRight } from './traffic/leftovers.ts'
import { withoutRebalancing } from './traffic/rebalancing.ts'

/** Takes every host back to one release that all of them have, in the batches and by the proofs of a deploy. */
export async function rollback(asked: Request, world: World): Promise<Verdict> {
  // They may well ring for what it goes back from, and would take the fleet there again.
  const request = { ...asked, alarms: undefined, 'health-url': undefined }
  const found = await preflightOfHosts(request, world)
  const began = world.clock.now()
  // Hosts say what they have while the lock is being taken: that only looks, and whoever goes back has waited long enough.
  const early = inspect(found.hosts, commonSettings(request), { request, world })
  early.catch(() => undefined) // whoever awaits it is told
  const lease = await takeLock(request, world).catch(async (refusal: unknown) => {
    // Else hosts would go on answering after the run has ended.
    await Promise.allSettled([early])
    throw refusal
  })
  return await holding(lease, async () => {
    const deadline = world.clock.now() + request.timeout
    const verification = { source: 'none', why: 'nothing was downloaded' } as const
    // Which release it is, only the hosts can say.
    const plan: Plan = { request, release: 'none', lease, deadline, verification, ...found }
    const [record] = await Promise.all([readRecord(request, world), putRight(plan, world)])
    const isOld = world.clock.now() - began > freshMs
    const looks = isOld ? await inspect(found.hosts, plainSettings(plan), { request, world }) : await early
    return await withoutRebalancing(plan, world, async () => await goBack(looks, record, { plan, world }))
  })
}

/** What hosts said before that, a run that had the lock meanwhile may have changed. */
const freshMs = 10_000

async function goBack(
  looks: Results,
  record: LiveRecord | undefined,
  { plan: asking, world }: Context,
): Promise<Verdict> {
  if (isSuperseded([...looks.values()])) return 'superseded'
  if ([...looks.values()].some(isFailed)) return 'refused'
  const { request } = asking
  const known = record?.known ?? []
  const target = chooseRelease(looks, known, request)
  world.emit({ type: 'chosen', release: target.release, version: target.version, verdict: target.verdict })
  if (!isProved(target))
    world.emit({ type: 'warning', message: `${target.release} is ${target.verdict}, and was asked for.` })
  const context = { plan: { ...asking, release: target.release }, world }
  const source = known.find(({ id }) => id === target.release)
  const ready = await fetchMissing(looks, source, context)
  const ending = {
    record: async () => await recordRollback({ ...target, from: liveOn(looks), known }, request, world),
    cleanUp: async (last: Results) => await cleanUpFetched(last, target, context),
  }
  if ([...ready.values()].some(isFailed)) {
    await ending.cleanUp(ready)
    return 'refused'
  }
  const rollout = newRollout(ready)
  await goThrough(rollout, context, async (joined) => {
    const seen = await inspect(joined, plainSettings(asking), { request, world })
    return await fetchMissing(seen, source, context)
  })
  return await conclude(rollout, context, ending)
}

/** What a host had before, it did not get in vain; and where nothing came onto a disk, nothing has to make room. */
async function cleanUpFetched(last: Results, { lacking }: Candidate, context: Context): Promise<Results> {
  const fetched = new Map([...last].filter(([host]) => lacking.includes(host)))
  return await cleanUp(fetched, context, neverRan)
}

async function goThrough(rollout: Rollout, { plan, world }: Context, prepare: Parameters<typeof converge>[2]) {
  const fresh = plan.hosts.filter(({ id }) => hasWork(rollout.staged.get(id)))
  await refuseLastTarget(wavesOf(fresh, rollout.staged, plan.request), plan.request, world)
  const watch = startWatch(plan, world)
  try {
    await rollOut(fresh, rollout, { plan, world, watch })
    await bake(rollout, { plan, world, watch })
    await converge(rollout, { plan, world, watch }, prepare)
  } finally {
    await watch.end()
  }
}

function liveOn(looks: Results): ReadonlySet<string> {
  return new Set([...looks.values()].flatMap(({ before = 'none' }) => (before === 'none' ? [] : [before])))
}
