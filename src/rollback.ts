import type { Results } from './errands/plan.ts'
import type { Verdict } from './events.ts'
import type { Request } from './inputs.ts'
import { hostLabel } from './naming.ts'
import { type LiveRecord, recordRollback } from './notes/record.ts'
import { planReactivation } from './plan.ts'
import type { World } from './ports.ts'
import { type Candidate, chooseRelease, isProved, liveReleases } from './preflight/candidates.ts'
import { type Aim, type Choosing, type Goal, reactivate } from './reactivate.ts'

/** Takes every host back to one release that all of them have, or can get. */
export async function rollback(asked: Request, world: World): Promise<Verdict> {
  // They may well ring for what it goes back from, and would take the fleet there again.
  const request = { ...asked, alarms: undefined, 'health-url': undefined }
  const aim = { choose, record: recordOf(request, world) }
  return request['dry-run'] ? await planReactivation(aim, request, world) : await reactivate(aim, request, world)
}

function recordOf(request: Request, world: World): Aim['record'] {
  return async (to, looks, before = nothingRecorded) => {
    const from = liveReleases(looks, before)
    await recordRollback({ ...to, from, known: before.known, pace: before.pace }, request, world)
  }
}

function choose(looks: Results, record: LiveRecord | undefined, { plan, world }: Choosing): Goal {
  const { known } = record ?? nothingRecorded
  const target = chooseRelease(looks, record ?? nothingRecorded, plan.request)
  for (const message of doubts(target, looks, { record, plan })) world.emit({ type: 'warning', message })
  return { ...target, noted: known.find(({ id }) => id === target.release), leaves: new Set() }
}

const nothingRecorded: LiveRecord = { id: '', version: '', commit: '', artifact: '', sha256: '', known: [] }

/** What somebody should know of the choice: whose word did not count, and what was asked for in spite of its past. */
function doubts(
  target: Candidate,
  looks: Results,
  { record = nothingRecorded, plan }: Pick<Choosing, 'plan'> & { readonly record: LiveRecord | undefined },
): readonly string[] {
  const live = liveReleases(looks, record)
  const label = (id: string) => hostLabel(plan.hosts.find((host) => host.id === id) ?? { id, name: id })
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
