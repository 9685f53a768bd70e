import { inspect } from './errands/inspect.ts'
import type { Plan, Results } from './errands/plan.ts'
import type { Context } from './errands/settle.ts'
import type { Verdict } from './events.ts'
import type { Request } from './inputs.ts'
import { holding, takeLock } from './notes/lock.ts'
import { recordRollback } from './notes/record.ts'
import type { World } from './ports.ts'
import { chooseRelease, isProved } from './preflight/candidates.ts'
import { preflightOfHosts } from './preflight/preflight.ts'
import { cleanUp } from './rollout/cleanup.ts'
import { conclude } from './rollout/conclude.ts'
import { bake, newRollout, rollOut, wavesOf } from './rollout/rollout.ts'
import { isFailed, isSuperseded } from './rollout/standing.ts'
import { checkAlarms, startWatch } from './rollout/watch.ts'
import { refuseLastTarget } from './traffic/drain.ts'
import { putRight } from './traffic/leftovers.ts'
import { withoutRebalancing } from './traffic/rebalancing.ts'

/** Takes every host back to one release that all of them have, in the batches and by the proofs of a deploy. */
export async function rollback(request: Request, world: World): Promise<Verdict> {
  const found = await preflightOfHosts(request, world)
  const lease = await takeLock(request, world)
  return await holding(lease, async () => {
    const deadline = world.clock.now() + request.timeout
    const verification = { source: 'none', why: 'nothing was downloaded' } as const
    // Which release it is, only the hosts can say.
    const asking: Plan = { request, release: 'none', lease, deadline, verification, ...found }
    await putRight(asking, world)
    return await withoutRebalancing(asking, world, async () => await goBack({ plan: asking, world }))
  })
}

async function goBack({ plan: asking, world }: Context): Promise<Verdict> {
  const looks = await inspect({ plan: asking, world })
  if (isSuperseded([...looks.values()])) return 'superseded'
  if ([...looks.values()].some(isFailed)) return 'refused'
  const target = chooseRelease(looks, asking.request)
  world.emit({ type: 'chosen', ...target })
  if (!isProved(target))
    world.emit({ type: 'warning', message: `${target.release} is ${target.verdict}, and was asked for.` })
  const plan = { ...asking, release: target.release }
  const staged = standing(looks, plan)
  const fresh = plan.hosts.filter(({ id }) => staged.has(id) && staged.get(id)?.verdict !== 'unchanged')
  await checkAlarms(plan.request, world)
  await refuseLastTarget(wavesOf(fresh, staged, plan.request), plan.request, world)
  const rollout = newRollout(staged)
  const watch = startWatch(plan, world)
  try {
    await rollOut(fresh, rollout, { plan, world, watch })
    await bake(rollout, { plan, world, watch })
  } finally {
    await watch.end()
  }
  const from = new Set([...looks.values()].flatMap(({ before = 'none' }) => (before === 'none' ? [] : [before])))
  return await conclude(
    rollout,
    { plan, world },
    {
      record: async () => await recordRollback({ ...target, from }, plan.request, world),
      // What a host goes back to, it did not get in vain.
      cleanUp: async (last) => await cleanUp(last, { plan, world }, () => false),
    },
  )
}

/** A host that runs the release already, well, has nothing to do. One that is not well with it is brought to it again. */
function standing(looks: Results, { release }: Plan): Results {
  const isThere = ({ before, code }: { before?: string; code: string }) => before === release && code === ''
  return new Map([...looks].map(([host, look]) => [host, isThere(look) ? { ...look, verdict: 'unchanged' } : look]))
}
