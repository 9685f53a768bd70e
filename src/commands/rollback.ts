import type { Request } from '../inputs/request.ts'
import type { Verdict } from '../model/events.ts'
import type { HostResults } from '../model/host-result.ts'
import { hostLabel } from '../model/labels.ts'
import type { LiveRecord } from '../model/live-release.ts'
import { type Candidate, chooseRollbackTarget, isProved, liveReleases } from '../planning/rollback-target.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { recordRollback } from '../state/live-release.ts'
import { activateExisting, type PlanContext, type RollbackTarget, type RolloutGoal } from './activate-existing.ts'
import { planActivation } from './plan.ts'

/** Takes every host back to one release that all of them have, or can get. */
export async function rollback(asked: Request, ports: RolloutPorts): Promise<Verdict> {
  // They may well ring for what it goes back from, and would take the fleet there again.
  const request = { ...asked, alarms: undefined, 'health-url': undefined }
  const aim = { choose, record: recordOf(request, ports) }
  return request['dry-run'] ? await planActivation(aim, request, ports) : await activateExisting(aim, request, ports)
}

function recordOf(request: Request, ports: RolloutPorts): RolloutGoal['record'] {
  return async (to, looks, before = noRecord) => {
    const from = liveReleases(looks, before)
    await recordRollback({ ...to, from, known: before.known, pace: before.pace }, request, ports)
  }
}

function choose(looks: HostResults, record: LiveRecord | undefined, { session, ports }: PlanContext): RollbackTarget {
  const { known } = record ?? noRecord
  const target = chooseRollbackTarget(looks, record ?? noRecord, session.request)
  for (const message of warnings(target, looks, { record, session })) ports.emit({ type: 'warning', message })
  return { ...target, noted: known.find(({ id }) => id === target.release), leaves: new Set() }
}

const noRecord: LiveRecord = { id: '', version: '', commit: '', artifact: '', sha256: '', known: [] }

/** What somebody should know of the choice: whose word did not count, and what was asked for in spite of its past. */
function warnings(
  target: Candidate,
  looks: HostResults,
  { record = noRecord, session }: Pick<PlanContext, 'session'> & { readonly record: LiveRecord | undefined },
): readonly string[] {
  const live = liveReleases(looks, record)
  const label = (id: string) => hostLabel(session.hosts.find((host) => host.id === id) ?? { id, name: id })
  const alone = [...looks].filter(([, { before = 'none' }]) => before !== 'none' && !live.has(before))
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
