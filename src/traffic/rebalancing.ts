/** Keeps an Auto Scaling group from moving instances between zones while they are worked on, and nothing else of it. */

import type { Plan } from '../errands/plan.ts'
import { toFailure } from '../failure.ts'
import { isScalingGroup } from '../naming.ts'
import { noteName, noteText, parsed } from '../notes/notes.ts'
import type { World } from '../ports.ts'

const process = 'AZRebalance'

/** Does `work` while the group does not rebalance. The undo is noted first, for whoever comes after a run that died here. */
export async function withoutRebalancing<T>(plan: Plan, world: World, work: () => Promise<T>): Promise<T> {
  const { group } = plan.request.selection
  if (!plan.request['suspend-az-rebalance'] || group === undefined) return await work()
  const found = await world.scaling.find(group)
  // Somebody else's decision is not ours to undo.
  if (found?.suspended.includes(process)) return await work()
  await world.parameters.write(noteName(plan.request, 'suspended'), noteText({ group }))
  await world.scaling.suspend(group, process)
  try {
    return await work()
  } finally {
    await resume(group, plan, world)
  }
}

/** Undoes what a run before this one could not. */
export async function resumeRebalancing(plan: Pick<Plan, 'request'>, world: World): Promise<void> {
  const { value } = await world.parameters.read(noteName(plan.request, 'suspended'))
  const { group } = parsed(value ?? '')
  if (typeof group !== 'string' || !isScalingGroup(group)) return
  await resume(group, plan, world)
  world.emit({ type: 'warning', message: `An earlier run had left ${process} of ${group} suspended; it was resumed.` })
}

async function resume(group: string, { request }: Pick<Plan, 'request'>, world: World): Promise<void> {
  try {
    await world.scaling.resume(group, process)
    await world.parameters.write(noteName(request, 'suspended'), '{}')
  } catch (error) {
    const message = `${process} of ${group} is still suspended; the next run resumes it. ${toFailure(error).message}`
    world.emit({ type: 'warning', message })
  }
}
