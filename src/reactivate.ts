/** What a rollback and a reconcile have in common: hosts are brought to one release that was live before. */
import { inspect } from './errands/inspect.ts'
import { type Plan, plainSettings, type Results, weighed } from './errands/plan.ts'
import type { Context } from './errands/settle.ts'
import type { Verdict } from './events.ts'
import { commonSettings } from './host/request.ts'
import type { Result } from './host/result.ts'
import type { Request } from './inputs.ts'
import { converge } from './latecomers.ts'
import { holding, takeLock } from './notes/lock.ts'
import { type KnownRelease, type LiveRecord, readRecord } from './notes/record.ts'
import type { World } from './ports.ts'
import { preflightOfHosts } from './preflight/preflight.ts'
import { cleanUp, neverRan } from './rollout/cleanup.ts'
import { conclude } from './rollout/conclude.ts'
import { fetchMissing } from './rollout/fetch.ts'
import { bake, newRollout, type Rollout, rollOut, wavesOf } from './rollout/rollout.ts'
import { hasOnDisk, hasWork, isFailed, isSuperseded } from './rollout/standing.ts'
import { startWatch } from './rollout/watch.ts'
import { checkGroups } from './traffic/guard.ts'
import { putRight } from './traffic/leftovers.ts'
import { withoutRebalancing } from './traffic/rebalancing.ts'

/** Where hosts are to be brought, and which of them. */
export interface Goal {
  readonly release: string
  readonly version: string
  /** What hosts say of that release: good or adopted, else bad, failed or staged. */
  readonly verdict: string
  /** Where hosts that do not have it get it. */
  readonly noted: KnownRelease | undefined
  /** Hosts that stay as they are, whatever they run. */
  readonly leaves: ReadonlySet<string>
}

/** What a choice is made from, besides. */
export interface Choosing {
  readonly plan: Pick<Plan, 'request' | 'hosts'>
  readonly world: World
}

export interface Aim {
  /** From what hosts said that they run, and what was recorded. Throws where there is nothing to aim at. */
  readonly choose: (looks: Results, record: LiveRecord | undefined, context: Choosing) => Goal
  /** Notes what is live now; `looks` is what was live before. */
  readonly record: (goal: Goal, looks: Results, record: LiveRecord | undefined) => Promise<void>
}

/** Under the lock, in the batches and by the proofs of a deploy. */
export async function reactivate(aim: Aim, request: Request, world: World): Promise<Verdict> {
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
    const seen = { looks: await weighed(looks, lease, world), record }
    return await withoutRebalancing(plan, world, async () => await carryOut(aim, seen, { plan, world }))
  })
}

/** What hosts said before that, a run that had the lock meanwhile may have changed. */
const freshMs = 10_000

interface Seen {
  readonly looks: Results
  readonly record: LiveRecord | undefined
}

async function carryOut(aim: Aim, { looks, record }: Seen, { plan: asking, world }: Context): Promise<Verdict> {
  if (isSuperseded([...looks.values()])) return 'superseded'
  if ([...looks.values()].some(isFailed)) return 'refused'
  const { request } = asking
  const goal = aim.choose(looks, record, { plan: asking, world })
  const { release, version, verdict, noted, leaves } = goal
  world.emit({ type: 'chosen', release, version, verdict })
  const context = { plan: { ...asking, release }, world }
  const moving = new Map([...looks].filter(([host]) => !leaves.has(host)))
  const ready = await fetchMissing(moving, noted, context)
  const lacking = new Set([...moving].filter(([, look]) => !hasOnDisk(look, release)).map(([host]) => host))
  const ending = {
    record: async () => await aim.record(goal, looks, record),
    cleanUp: async (last: Results) => await cleanUpFetched(last, lacking, context),
  }
  if ([...ready.values()].some(isFailed)) {
    await ending.cleanUp(ready)
    return 'refused'
  }
  const staying = [...looks].filter(([host]) => leaves.has(host))
  const rollout = newRollout(new Map([...ready, ...staying.map(([host, look]) => [host, unchanged(look)] as const)]))
  await goThrough(rollout, context, async (joined) => {
    const seen = await inspect(joined, plainSettings(asking), { request, world })
    return await fetchMissing(seen, noted, context)
  })
  return await conclude(rollout, context, ending)
}

const unchanged = (look: Result): Result => ({ ...look, verdict: 'unchanged' })

/** What a host had before, it did not get in vain; and where nothing came onto a disk, nothing has to make room. */
async function cleanUpFetched(last: Results, lacking: ReadonlySet<string>, context: Context): Promise<Results> {
  const fetched = new Map([...last].filter(([host]) => lacking.has(host)))
  return await cleanUp(fetched, context, neverRan)
}

async function goThrough(rollout: Rollout, { plan, world }: Context, prepare: Parameters<typeof converge>[2]) {
  const fresh = plan.hosts.filter(({ id }) => hasWork(rollout.staged.get(id)))
  const waves = wavesOf(fresh, rollout.staged, plan.request)
  await checkGroups(plan.request, async (groups) => await groups.refuseLastTarget(waves, plan.request, world))
  const watch = startWatch(plan, world)
  try {
    await rollOut(fresh, rollout, { plan, world, watch })
    await bake(rollout, { plan, world, watch })
    await converge(rollout, { plan, world, watch }, prepare)
  } finally {
    await watch.end()
  }
}
