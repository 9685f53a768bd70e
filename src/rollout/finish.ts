import type { Context } from '../dispatch/session.ts'
import { wasActivated } from '../model/host-position.ts'
import type { HostResults } from '../model/host-result.ts'
import { outcome } from '../model/outcome.ts'
import type { RolloutPorts } from './rollout.port.ts'
import { type Rollout, revert } from './rollout.ts'

/** The steps in which the end of a deploy differs from the end of a rollback. */
interface FinishSteps {
  /** Records what is live now; only when every host runs it. */
  readonly record: () => Promise<void>
  /** Records that some hosts may run the release, where not all do. */
  readonly recordPartial?: () => Promise<void>
  readonly cleanUp: (last: HostResults) => Promise<unknown>
}

/** Reverts what has to be reverted, records what is live, and prunes. */
export async function finish(rollout: Rollout, context: Context<RolloutPorts>, steps: FinishSteps): Promise<void> {
  const last = await lastResults(rollout, context)
  await context.session.lease.verify()
  const verdict = outcome(context.ports.history())
  if (verdict === 'deployed') await steps.record()
  else if (verdict !== 'superseded' && [...last.values()].some(wasActivated)) await steps.recordPartial?.()
  await steps.cleanUp(last)
}

/** The last result of each host that was to get the release. */
async function lastResults(rollout: Rollout, context: Context<RolloutPorts>): Promise<HostResults> {
  const { staged, results, stopped } = rollout
  const fresh = [...staged].filter(([, { verdict }]) => verdict !== 'unchanged')
  const stays = stopped === undefined || stopped === 'superseded' || context.session.request['on-failure'] === 'stop'
  return new Map([...fresh, ...(stays ? results : await revert(rollout, context))])
}
