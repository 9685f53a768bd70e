/** What a run that was cancelled, or killed, leaves to do: its `post:` step does it, or says what it could not. */
import type { Errand } from './errands/ask.ts'
import { type Plan, plainSettings, type Results, type Walk, walk } from './errands/plan.ts'
import { activationMs, aftermathMs } from './errands/polling.ts'
import type { Context } from './errands/settle.ts'
import type { Verdict } from './events.ts'
import type { Result } from './host/result.ts'
import type { Request } from './inputs.ts'
import { abandonLock, holding, type Lease, retakeLock } from './notes/lock.ts'
import { recordPartial } from './notes/record.ts'
import type { World } from './ports.ts'
import { findHosts } from './preflight/selection.ts'
import { cleanUp } from './rollout/cleanup.ts'
import { isSuperseded } from './rollout/standing.ts'
import { putRight } from './traffic/leftovers.ts'

/** What the run noted of itself. */
export interface Left {
  /** What it was to write into the lock. */
  readonly id: string
  /** Absent when it was cut off before it had the lock: it has told no host anything then. */
  readonly fence?: number
  /** The release that it made, if it was to make one. */
  readonly release?: string
}

/**
 * Lets every host settle under a new fence, so that nothing of the run that is still under way can act any more; puts targets
 * back and gives the lock back.
 */
export async function aftermath(left: Left, request: Request, world: World): Promise<Verdict> {
  if (left.fence === undefined) {
    await abandonLock(left.id, request, world)
    return 'refused'
  }
  const lease = await retakeLock(left.fence, request, world)
  if (lease === undefined) return 'superseded'
  if (left.release !== undefined) world.emit({ type: 'named', release: left.release })
  return await holding(lease, async () => await settleAll(await planOf(left, lease, { request, world }), world))
}

async function planOf(
  { release = 'none' }: Pick<Left, 'release'>,
  lease: Lease,
  { request, world }: { request: Request; world: World },
): Promise<Plan> {
  const { usable, unusable } = await findHosts(request, world)
  world.emit({ type: 'hosts', usable, unusable, skip: true })
  const leftOut = new Set(unusable.map(({ instance }) => instance.id))
  const verification = { source: 'none', why: 'nothing was downloaded' } as const
  return { request, release, lease, hosts: usable, leftOut, verification, deadline: world.clock.now() + aftermathMs }
}

async function settleAll(plan: Plan, world: World): Promise<Verdict> {
  const results = await recovered({ plan, world })
  await putRight(plan, world)
  if ([...results.values()].some(({ after }) => after === plan.release)) await recordPartial(plan, world)
  const seen = await cleanUp(results, { plan, world }, ({ after }) => plan.release !== 'none' && after !== plan.release)
  if (isSuperseded([...results.values(), ...seen.values()])) return 'superseded'
  const settled = [...results.values()].every(({ ok, verdict }) => ok || verdict === 'rolled-back')
  return settled ? 'cancelled' : 'rollback-failed'
}

/** A host at work is waited for; one that is still at it after that is asked again for as long as there is time. */
async function recovered({ plan, world }: Context): Promise<Results> {
  const errand: Errand = {
    command: 'recover',
    settings: () => plainSettings(plan),
    runWithinMs: activationMs(plan.request, {}),
    notAfter: plan.deadline,
  }
  const results = new Map<string, Result>()
  let open = plan.hosts.map(({ id }) => id)
  while (open.length > 0 && world.clock.now() < plan.deadline) {
    const way: Walk = { phase: 'settle', hosts: open, errand, settle: async (doubtful) => doubtful }
    for (const [host, result] of await walk(way, plan, world)) results.set(host, result)
    open = open.filter((host) => results.get(host)?.code === 'busy')
  }
  return results
}
