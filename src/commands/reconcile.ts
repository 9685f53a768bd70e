import type { Request } from '../inputs/request.ts'
import type { HostResults } from '../model/host-result.ts'
import type { LiveRecord } from '../model/live-release.ts'
import { manualHosts, requireRecord } from '../planning/drift.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { activateExisting, type ChoiceContext, type ReleaseChoice, type RolloutGoal } from './activate-existing.ts'
import { planActivation } from './plan.ts'

/** Activates the recorded release on hosts that drifted or joined late, and touches no other host. */
export async function reconcile(request: Request, ports: RolloutPorts): Promise<void> {
  // The live release stays the recorded one, so there is nothing to record.
  const goal: RolloutGoal = { choose, record: async () => undefined }
  await (request['dry-run'] ? planActivation : activateExisting)(goal, request, ports)
}

function choose(
  statuses: HostResults,
  record: LiveRecord | undefined,
  { session, ports }: ChoiceContext,
): ReleaseChoice {
  const live = requireRecord(record, session.request)
  const manual = manualHosts(statuses, session.hosts, session.request)
  for (const message of manual.values()) ports.emit({ type: 'warning', message })
  return { release: live.id, version: live.version, verdict: 'good', recorded: live, keep: new Set(manual.keys()) }
}
