import type { Context } from '../dispatch/recovery.ts'
import type { Verdict } from '../model/events.ts'
import type { HostResults } from '../model/host-result.ts'
import type { cleanUp } from './cleanup.ts'
import { isFailed, isSuperseded, verdictOf, wasActivated } from './outcome.ts'
import type { RolloutPorts } from './rollout.port.ts'
import { type Rollout, revert } from './rollout.ts'

/** What differs between a deploy's end and a rollback's. */
interface FinishSteps {
  /** Notes what is live now; only when every host is on it. */
  readonly record: () => Promise<void>
  /** Notes that some hosts may run the release, where not all do. */
  readonly recordPartial?: () => Promise<void>
  readonly cleanUp: (last: HostResults) => ReturnType<typeof cleanUp>
}

/** Undoes what has to be undone, and prunes. The verdict stands by then; only a newer run could still change it. */
export async function finish(rollout: Rollout, context: Context<RolloutPorts>, ending: FinishSteps): Promise<Verdict> {
  const last = await lastResults(rollout, context)
  const verdict = await rolloutVerdict(rollout, last, context)
  if (verdict === 'deployed') await ending.record()
  else if (verdict !== 'superseded' && [...last.values()].some(wasActivated)) await ending.recordPartial?.()
  const seen = await ending.cleanUp(last)
  return isSuperseded([...seen.values()]) ? 'superseded' : verdict
}

/** Where each host that was to get the release stands in the end. */
async function lastResults(rollout: Rollout, context: Context<RolloutPorts>): Promise<HostResults> {
  const { staged, results, stopped } = rollout
  const fresh = [...staged].filter(([, { verdict }]) => verdict !== 'unchanged')
  const stays = stopped === undefined || stopped === 'superseded' || context.session.request['on-failure'] === 'stop'
  return new Map([...fresh, ...(stays ? results : await revert(rollout, context))])
}

async function rolloutVerdict(
  rollout: Rollout,
  last: HostResults,
  { session }: Context<RolloutPorts>,
): Promise<Verdict> {
  await session.lease.confirm()
  if (session.lease.lost.aborted || rollout.stopped === 'superseded') return 'superseded'
  if (last.size === 0) return 'unchanged'
  const failures = [...rollout.results.values()].filter(isFailed).length
  return verdictOf([...last.values()], { failures, stopped: rollout.stopped !== undefined })
}
