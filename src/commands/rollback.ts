import type { Request } from '../inputs/request.ts'
import type { HostResults } from '../model/host-result.ts'
import { hostLabel } from '../model/labels.ts'
import type { LiveRecord } from '../model/live-release.ts'
import { downloadableArtifact } from '../planning/fetchable.ts'
import { type Candidate, chooseRollbackTarget, isProved, liveReleases } from '../planning/rollback-target.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { recordRollback } from '../state/release-record.ts'
import type { ChoiceBasis, ReleaseChoice, RolloutGoal } from './activate-existing.ts'

/** Every host runs one release again that all of them have on disk or can download. */
export function rollbackGoal(request: Request, ports: RolloutPorts): RolloutGoal {
  return {
    choose,
    record: async (to, statuses, before) => {
      const from = liveReleases(statuses, before)
      await recordRollback({ ...to, from, known: before?.known ?? [], pace: before?.pace }, request, ports)
    },
  }
}

function choose(statuses: HostResults, record: LiveRecord | undefined, basis: ChoiceBasis): ReleaseChoice {
  const target = chooseRollbackTarget(statuses, record, basis.request)
  const { release, version, verdict } = target
  const recorded = record?.known.find(({ id }) => id === release)
  return {
    ...{ kind: 'activate', release, version, verdict, recorded },
    isDownloadable: recorded !== undefined && downloadableArtifact(recorded) !== undefined,
    keep: new Set(),
    warnings: warnings(target, statuses, { record, basis }),
  }
}

/** Warns about hosts whose reports did not count, and about a chosen release that is not good. */
function warnings(
  target: Candidate,
  statuses: HostResults,
  { record, basis }: { readonly record: LiveRecord | undefined; readonly basis: ChoiceBasis },
): readonly string[] {
  const live = liveReleases(statuses, record)
  const label = (id: string) => hostLabel(basis.hosts.find((host) => host.id === id) ?? { id, name: id })
  const alone = [...statuses].filter(([, { before = 'none' }]) => before !== 'none' && !live.has(before))
  return [
    ...(isProved(target) ? [] : [`${target.release} is ${target.verdict}, and was asked for.`]),
    ...target.against.map(
      (host) =>
        `${label(host)} says that ${target.release} is not good; the other hosts, or the record, say that it is.`,
    ),
    ...alone.map(
      ([host, { before }]) =>
        `${label(host)} says that it runs ${before}, which no run recorded and most hosts do not run: that did not count.`,
    ),
  ]
}
