import type { Request } from '../inputs/request.ts'
import type { Verdict } from '../model/events.ts'
import type { HostResults } from '../model/host-result.ts'
import type { LiveRecord } from '../model/live-release.ts'
import { manualHosts, requireRecord } from '../planning/drift.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { activateExisting, type PlanContext, type RollbackTarget } from './activate-existing.ts'
import { planActivation } from './plan.ts'

/** Brings hosts that drifted, or joined late, to the release that was recorded, and touches no other. */
export async function reconcile(request: Request, ports: RolloutPorts): Promise<Verdict> {
  // What is live is what was recorded, so there is nothing to note.
  const aim = { choose, record: async () => undefined }
  return request['dry-run'] ? await planActivation(aim, request, ports) : await activateExisting(aim, request, ports)
}

function choose(looks: HostResults, record: LiveRecord | undefined, { session, ports }: PlanContext): RollbackTarget {
  const live = requireRecord(record, session.request)
  const byHand = manualHosts(looks, session.hosts, session.request)
  for (const message of byHand.values()) ports.emit({ type: 'warning', message })
  return { release: live.id, version: live.version, verdict: 'good', noted: live, leaves: new Set(byHand.keys()) }
}
