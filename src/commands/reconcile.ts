import type { HostResults } from '../model/host-result.ts'
import type { LiveRecord } from '../model/live-release.ts'
import { manualHosts, requireRecord } from '../planning/drift.ts'
import { downloadableArtifact } from '../planning/fetchable.ts'
import type { ChoiceBasis, ReleaseChoice, RolloutGoal } from './activate-existing.ts'

/**
 * Hosts that drifted or joined late run the recorded release, and no other host is touched. The live release stays the recorded
 * one, so the run records nothing.
 */
export function reconcileGoal(): RolloutGoal {
  return { choose, record: async () => undefined }
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
