import type { Results } from './errands/plan.ts'
import type { Verdict } from './events.ts'
import type { Request } from './inputs.ts'
import { type LiveRecord, recordRollback } from './notes/record.ts'
import { planReactivation } from './plan.ts'
import type { World } from './ports.ts'
import { chooseRelease, isProved } from './preflight/candidates.ts'
import { type Aim, type Choosing, type Goal, reactivate } from './reactivate.ts'

/** Takes every host back to one release that all of them have, or can get. */
export async function rollback(asked: Request, world: World): Promise<Verdict> {
  // They may well ring for what it goes back from, and would take the fleet there again.
  const request = { ...asked, alarms: undefined, 'health-url': undefined }
  const aim = { choose, record: recordOf(request, world) }
  return request['dry-run'] ? await planReactivation(aim, request, world) : await reactivate(aim, request, world)
}

function recordOf(request: Request, world: World): Aim['record'] {
  return async (to, looks, before) =>
    await recordRollback({ ...to, from: liveOn(looks), known: before?.known ?? [], pace: before?.pace }, request, world)
}

function choose(looks: Results, record: LiveRecord | undefined, { plan, world }: Choosing): Goal {
  const known = record?.known ?? []
  const target = chooseRelease(looks, known, plan.request)
  if (!isProved(target)) {
    world.emit({ type: 'warning', message: `${target.release} is ${target.verdict}, and was asked for.` })
  }
  return { ...target, noted: known.find(({ id }) => id === target.release), leaves: new Set() }
}

function liveOn(looks: Results): ReadonlySet<string> {
  return new Set([...looks.values()].flatMap(({ before = 'none' }) => (before === 'none' ? [] : [before])))
}
