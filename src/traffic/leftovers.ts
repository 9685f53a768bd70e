/** What a run before this one could not finish, and this one finds. */

import type { Plan } from '../errands/plan.ts'
import { readDrainNotes } from '../notes/drained.ts'
import { noteName, nothingDrained } from '../notes/notes.ts'
import type { World } from '../ports.ts'
import type { Bringing } from './drain.ts'
import { resumeRebalancing } from './rebalancing.ts'
import { groupName } from './targets.ts'

/** Says whose lock had expired, puts targets back into their groups, and resumes what was suspended. */
export async function putRight(plan: Pick<Plan, 'request' | 'lease'>, world: World): Promise<void> {
  const { before } = plan.lease
  if (before !== undefined) {
    const until = new Date(before.expires).toISOString()
    const who = `${before.holder}${before.url === '' ? '' : ` (${before.url})`}`
    world.emit({
      type: 'warning',
      message: `${who} had the lock until ${until} and never gave it back: it was cut off. Hosts that it left half-way settle by themselves, and obey it no more.`,
    })
  }
  await Promise.all([putTargetsBack({ plan, world }), resumeRebalancing(plan, world)])
}

/** Targets that are noted as taken out go back in, wherever the run that took them is. */
export async function putTargetsBack(bringing: Bringing): Promise<void> {
  const { plan, world } = bringing
  const { drained, notes } = await readDrainNotes(plan.request, world)
  if (drained.size === 0) return
  const { bringIn } = await import('./drain.ts')
  const { unwell, stranded } = await bringIn(drained, bringing)
  if (!stranded) {
    for (let i = notes; i > 0; i -= 1) {
      await world.parameters.write(noteName(plan.request, `drained/${i}`), nothingDrained)
    }
  }
  const back = [...drained].map(
    ([group, targets]) => `${targets.map(({ id, port }) => `${id}:${port}`).join(', ')} into ${groupName(group)}`,
  )
  const bad = [...unwell].map(([host, { message }]) => ` ${host}: ${message}`).join('')
  world.emit({
    type: 'warning',
    message: `An earlier run had left targets out of traffic; they were put back: ${back.join('; ')}.${bad}`,
  })
}
