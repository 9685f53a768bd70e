/** Hosts that join a fleet while it is deployed to: they came with an older release, or with none. */

import type { Results } from './errands/plan.ts'
import { toFailure } from './failure.ts'
import { hostLabel } from './naming.ts'
import type { Instance } from './ports.ts'
import { findHosts } from './preflight/selection.ts'
import { type Guarded, isGoingWell, type Rollout, rollOut } from './rollout/rollout.ts'
import { hasWork } from './rollout/standing.ts'

/** A fleet that grows without end is left to grow after so many rounds. */
const rounds = 3

/** Sees to it that hosts have the release, and tells of each what it runs. */
type Prepare = (joined: readonly Instance[]) => Promise<Results>

/** Looks for hosts that joined, and brings them to the release as the others were; those of them that fail count as failed. */
export async function converge(rollout: Rollout, guarded: Guarded, prepare: Prepare): Promise<void> {
  for (let round = 0; round < rounds && rollout.stopped === undefined; round += 1) {
    const joined = await newcomers(rollout, guarded)
    if (joined.length === 0) return
    guarded.world.emit({ type: 'joined', hosts: joined })
    for (const [host, result] of await prepare(joined)) {
      rollout.staged.set(host, result)
      if (!result.ok && !unprepared.has(result.code)) rollout.results.set(host, result)
    }
    if (!isGoingWell(rollout, guarded)) return
    const fresh = joined.filter(({ id }) => hasWork(rollout.staged.get(id)))
    await rollOut(fresh, rollout, guarded)
  }
}

/** A host that is still being set up has not failed: whoever sets it up brings it the release. */
const unprepared: ReadonlySet<string> = new Set(['host-not-ready', 'service-missing', 'user-missing', 'node-missing'])

/** Those that can be deployed to. Of the others nobody can say that they failed: they are warned of. */
async function newcomers({ staged }: Rollout, { plan, world }: Guarded): Promise<readonly Instance[]> {
  try {
    const { usable, unusable } = await findHosts(plan.request, world, { except: new Set(staged.keys()) })
    for (const { instance, code, message } of unusable) {
      if (plan.leftOut.has(instance.id)) continue
      world.emit({
        type: 'warning',
        message: `${hostLabel(instance)} joined meanwhile and could not be deployed to: ${code}: ${message}`,
      })
    }
    return usable
  } catch (error) {
    world.emit({
      type: 'warning',
      message: `Whether hosts joined meanwhile could not be told. ${toFailure(error).message}`,
    })
    return []
  }
}
