import type { Request } from '../inputs/request.ts'
import type { HostResults } from '../model/host-result.ts'
import type { LiveRecord } from '../model/live-release.ts'
import { manualHosts, requireRecord } from '../planning/drift.ts'
import { downloadableArtifact } from '../planning/fetchable.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { activateExisting, type ChoiceBasis, type ReleaseChoice, type RolloutGoal } from './activate-existing.ts'
import { planActivation } from './plan.ts'

/** Activates the recorded release on hosts that drifted or joined late, and touches no other host. */
export async function reconcile(request: Request, ports: RolloutPorts): Promise<void> {
  // The live release stays the recorded one, so there is nothing to record.
  const goal: RolloutGoal = { choose, record: async () => undefined }
  await (request['dry-run'] ? planActivation : activateExisting)(goal, request, ports)
}

function choose(statuses: HostResults, record: LiveRecord | undefined, basis: ChoiceBasis): ReleaseChoice {
  const live = requireRecord(record, basis.request)
  const manual = manualHosts(statuses, basis.hosts, basis.request)
  return {
    ...{ kind: 'activate', release: live.id, version: live.version, verdict: 'good' },
    isDownloadable: downloadableArtifact(live) !== undefined,
    recorded: live,
    keep: new Set(manual.keys()),
    warnings: [...manual.values()],
  }
}
