/** Hosts that join a fleet while it is deployed to: they came with an older release, or with none. */

import { toFailure } from '../model/failure.ts'
import type { HostResults } from '../model/host-result.ts'
import { hostState } from '../model/host-state.ts'
import type { Instance } from '../model/instance.ts'
import { hostLabel } from '../model/labels.ts'
import { planBatches } from '../planning/plan-rollout.ts'
import { findHosts } from '../preflight/discovery.ts'
import { needsActivation } from './outcome.ts'
import { type Rollout, type RolloutContext, rollOut, withinBudget } from './rollout.ts'

/** A fleet that grows without end is left to grow after so many rounds. */
const maxRounds = 3

/** Sees to it that hosts have the release, and tells of each what it runs. */
type Prepare = (joined: readonly Instance[]) => Promise<HostResults>

/** Looks for hosts that joined, and brings them to the release as the others were; those of them that fail count as failed. */
export async function deployToLateHosts(rollout: Rollout, guarded: RolloutContext, prepare: Prepare): Promise<void> {
  for (let round = 0; round < maxRounds && rollout.stopped === undefined; round += 1) {
    const joined = await findLateHosts(rollout, guarded)
    if (joined.length === 0) return
    guarded.ports.emit({ type: 'joined', hosts: joined })
    for (const [host, result] of await prepare(joined)) {
      rollout.staged.set(host, result)
      if (!result.ok && !notReadyCodes.has(result.code)) rollout.results.set(host, result)
    }
    if (!withinBudget(rollout, guarded)) return
    const fresh = joined.filter(({ id }) => needsActivation(rollout.staged.get(id)))
    const states = fresh.map((host) => hostState(host, rollout.staged.get(host.id)))
    await rollOut({ batches: planBatches(states, guarded.session.request) }, rollout, guarded)
  }
}

/** A host that is still being set up has not failed: whoever sets it up brings it the release. */
const notReadyCodes: ReadonlySet<string> = new Set([
  'host-not-ready',
  'service-missing',
  'user-missing',
  'node-missing',
])

/** Those that can be deployed to. Of the others nobody can say that they failed: they are warned of. */
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
      message: `Whether hosts joined meanwhile could not be told. ${toFailure(error).message}`,
    })
    return []
  }
}
