import type { Results } from './errands/plan.ts'
import type { Verdict } from './events.ts'
import type { Request } from './inputs.ts'
import type { LiveRecord } from './notes/record.ts'
import { planReactivation } from './plan.ts'
import type { World } from './ports.ts'
import { leftByHand, recordedOr } from './preflight/drift.ts'
import { type Choosing, type Goal, reactivate } from './reactivate.ts'

/** Brings hosts that drifted, or joined late, to the release that was recorded, and touches no other. */
export async function reconcile(request: Request, world: World): Promise<Verdict> {
  // What is live is what was recorded, so there is nothing to note.
  const aim = { choose, record: async () => undefined }
  return request['dry-run'] ? await planReactivation(aim, request, world) : await reactivate(aim, request, world)
}

function choose(looks: Results, record: LiveRecord | undefined, { plan, world }: Choosing): Goal {
  const live = recordedOr(record, plan.request)
  const byHand = leftByHand(looks, plan.hosts, plan.request)
  for (const message of byHand.values()) world.emit({ type: 'warning', message })
  return { release: live.id, version: live.version, verdict: 'good', noted: live, leaves: new Set(byHand.keys()) }
}
