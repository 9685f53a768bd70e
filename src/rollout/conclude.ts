import type { Results } from '../errands/plan.ts'
import type { Context } from '../errands/settle.ts'
import type { Verdict } from '../events.ts'
import type { cleanUp } from './cleanup.ts'
import { type Rollout, revert } from './rollout.ts'
import { isFailed, isSuperseded, isTouched, verdictOf } from './standing.ts'

/** What differs between a deploy's end and a rollback's. */
interface Ending {
  /** Notes what is live now; only when every host is on it. */
  readonly record: () => Promise<void>
  /** Notes that some hosts may run the release, where not all do. */
  readonly recordPartial?: () => Promise<void>
  readonly cleanUp: (last: Results) => ReturnType<typeof cleanUp>
}

/** Undoes what has to be undone, and prunes. The verdict stands by then; only a newer run could still change it. */
export async function conclude(rollout: Rollout, context: Context, ending: Ending): Promise<Verdict> {
  const last = await lastResults(rollout, context)
  const verdict = await verdictOn(rollout, last, context)
  if (verdict === 'deployed') await ending.record()
  else if (verdict !== 'superseded' && [...last.values()].some(isTouched)) await ending.recordPartial?.()
  const seen = await ending.cleanUp(last)
  return isSuperseded([...seen.values()]) ? 'superseded' : verdict
}

/** Where each host that was to get the release stands in the end. */
async function lastResults(rollout: Rollout, context: Context): Promise<Results> {
  const { staged, results, stopped } = rollout
  const fresh = [...staged].filter(([, { verdict }]) => verdict !== 'unchanged')
  const stays = stopped === undefined || stopped === 'superseded' || context.plan.request['on-failure'] === 'stop'
  return new Map([...fresh, ...(stays ? results : await revert(rollout, context))])
}

async function verdictOn(rollout: Rollout, last: Results, { plan }: Context): Promise<Verdict> {
  await plan.lease.confirm()
  if (plan.lease.lost.aborted || rollout.stopped === 'superseded') return 'superseded'
  if (last.size === 0) return 'unchanged'
  const failures = [...rollout.results.values()].filter(isFailed).length
  return verdictOf([...last.values()], { failures, stopped: rollout.stopped !== undefined })
}
