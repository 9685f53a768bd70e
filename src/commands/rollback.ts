import type { Request } from '../inputs/request.ts'
import type { HostResults } from '../model/host-result.ts'
import { hostLabel } from '../model/labels.ts'
import type { LiveRecord } from '../model/live-release.ts'
import { type Candidate, chooseRollbackTarget, isProved, liveReleases } from '../planning/rollback-target.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { recordRollback } from '../state/live-release.ts'
import { activateExisting, type ChoiceContext, type ReleaseChoice, type RolloutGoal } from './activate-existing.ts'
import { planActivation } from './plan.ts'

/** Rolls every host back to one release that all of them have on disk or can download. */
export async function rollback(request: Request, ports: RolloutPorts): Promise<void> {
  const goal = { choose, record: recordOf(request, ports) }
  await (request['dry-run'] ? planActivation : activateExisting)(goal, request, ports)
}

function recordOf(request: Request, ports: RolloutPorts): RolloutGoal['record'] {
  return async (to, statuses, before = noRecord) => {
    const from = liveReleases(statuses, before)
    await recordRollback({ ...to, from, known: before.known, pace: before.pace }, request, ports)
  }
}

function choose(
  statuses: HostResults,
  record: LiveRecord | undefined,
  { session, ports }: ChoiceContext,
): ReleaseChoice {
  const { known } = record ?? noRecord
  const target = chooseRollbackTarget(statuses, record ?? noRecord, session.request)
  for (const message of warnings(target, statuses, { record, session })) ports.emit({ type: 'warning', message })
  return { ...target, recorded: known.find(({ id }) => id === target.release), keep: new Set() }
}

const noRecord: LiveRecord = { id: '', version: '', commit: '', artifact: '', sha256: '', known: [] }

/** Warns about hosts whose reports did not count, and about a chosen release that is not good. */
function warnings(
  target: Candidate,
  statuses: HostResults,
  { record = noRecord, session }: Pick<ChoiceContext, 'session'> & { readonly record: LiveRecord | undefined },
): readonly string[] {
  const live = liveReleases(statuses, record)
  const label = (id: string) => hostLabel(session.hosts.find((host) => host.id === id) ?? { id, name: id })
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
