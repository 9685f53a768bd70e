/** The one way from what hosts report to a plan, for deploys, rollbacks, reconciles and their dry runs. */

import type { Request } from '../inputs/request.ts'
import { isReadyToActivate } from '../model/host-position.ts'
import type { HostResults } from '../model/host-result.ts'
import { hostState } from '../model/host-state.ts'
import type { Instance } from '../model/instance.ts'
import type { LiveRecord } from '../model/live-release.ts'
import type { Plan } from '../model/plan.ts'
import type { Timing } from '../planning/estimate.ts'
import { type Goal, planRollout } from '../planning/plan-rollout.ts'
import { requireNoRefusal } from '../planning/refusals.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { checkGroups } from '../traffic/check-groups.ts'

interface PlannedFleet extends Timing {
  readonly hosts: readonly Instance[]
  readonly request: Request
}

/** Plans for the hosts from their results of `stage` or `status`. A host that was terminated meanwhile is in no plan. */
export function planHosts(goal: Goal, results: HostResults, { hosts, request, ...timing }: PlannedFleet): Plan {
  const present = hosts.filter(({ id }) => results.get(id)?.verdict !== 'gone')
  const states = present.map((host) => hostState(host, results.get(host.id)))
  return planRollout(goal, states, { policy: request, timing })
}

/**
 * The plan without the activation of hosts that lack the release after all: it could not be staged there, it turned out to be
 * what the host runs, or the host was terminated.
 */
export function withReadyHosts(plan: Plan, ready: HostResults): Plan {
  const isReady = (host: string) => isReadyToActivate(ready.get(host))
  const batches = plan.batches.map((batch) => batch.filter(isReady)).filter((batch) => batch.length > 0)
  return { ...plan, batches }
}

/** The timing of a plan that is made now. */
export function timingOf(record: LiveRecord | undefined, { clock }: Pick<RolloutPorts, 'clock'>): Timing {
  return { pace: record?.pace, now: clock.now() }
}

/** Throws what keeps a run from executing the plan: a host that refuses, or a target group that would lose its last target. */
export async function requireExecutable(plan: Plan, request: Request, ports: RolloutPorts): Promise<void> {
  requireNoRefusal(plan)
  await checkGroups(request, async (groups) => await groups.requireRemainingTarget(plan.batches, request, ports))
}
