/** Deploys to hosts that join the fleet during the run: they have an older release, or none. */

import { toFailure } from '../model/failure.ts'
import type { HostResults } from '../model/host-result.ts'
import type { Instance } from '../model/instance.ts'
import { hostLabel } from '../model/labels.ts'
import { notReadyCodes } from '../model/outcome.ts'
import type { Plan } from '../model/plan.ts'
import { findHosts } from '../preflight/discovery.ts'
import { type Rollout, type RolloutContext, rollOut, withinBudget } from './rollout.ts'

/** A fleet may keep growing; after this many rounds the run ends. */
const maxRounds = 3

/** Makes the release available on hosts, and plans for those that have it. */
type Prepare = (joined: readonly Instance[]) => Promise<{ readonly plan: Plan; readonly results: HostResults }>

/** Finds hosts that joined, and activates the release on them as on the others. A host of them that fails counts as failed. */
export async function deployToLateHosts(rollout: Rollout, context: RolloutContext, prepare: Prepare): Promise<void> {
  for (let round = 0; round < maxRounds && rollout.stopped === undefined; round += 1) {
    const joined = await findLateHosts(rollout, context)
    if (joined.length === 0) return
    context.ports.emit({ type: 'joined', hosts: joined })
    const { plan, results } = await prepare(joined)
    for (const [host, result] of results) {
      rollout.staged.set(host, result)
      if (!result.ok && !notReadyCodes.has(result.code)) rollout.results.set(host, result)
    }
    if (!withinBudget(rollout, context)) return
    context.ports.emit({ type: 'rollout-planned', plan })
    await rollOut(plan, rollout, context)
  }
}

/** Resolves with the hosts that can be deployed to, and warns about the others: they have not failed. */
async function findLateHosts({ staged }: Rollout, { session, ports }: RolloutContext): Promise<readonly Instance[]> {
  try {
    const { usable, unusable } = await findHosts(session.request, ports, { except: new Set(staged.keys()) })
    for (const { instance, code, message } of unusable) {
      if (session.leftOut.has(instance.id)) continue
      ports.emit({
        type: 'warning',
        message: `${hostLabel(instance)} joined meanwhile and could not be deployed to: ${code}: ${message}`,
      })
    }
    return usable
  } catch (error) {
    ports.emit({
      type: 'warning',
      message: `Could not find out whether hosts joined meanwhile. ${toFailure(error).message}`,
    })
    return []
  }
}
