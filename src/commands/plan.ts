/** Plans what a command would do, and changes nothing: the run takes no lock, writes no record, and only inspects hosts. */

import type { DeployRequest, Request } from '../inputs/request.ts'
import { hostState } from '../model/host-state.ts'
import type { Permission, Plan, PlanSummary } from '../model/plan.ts'
import { estimateTime } from '../planning/estimate.ts'
import { planRollout } from '../planning/plan-rollout.ts'
import { type CollectedStatus, collectStatus } from '../preflight/collect-status.ts'
import { liveCommit, refuseDowngrade } from '../preflight/downgrade.ts'
import { probePermissions, requireSendPermission } from '../preflight/permissions.ts'
import { preflight, preflightHosts } from '../preflight/preflight.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { planExisting, type RolloutGoal } from './activate-existing.ts'
import { failOnDrift } from './status.ts'

/** The same preflight as a deploy's, with its refusals; then the plan that the deploy would execute. */
export async function planDeploy(request: DeployRequest, ports: RolloutPorts): Promise<void> {
  const permissions = await probePermissions(request, ports)
  const { commit, hosts, source, verification } = await preflight(request, ports)
  // Each host compares what it runs with what the deploy would ask for.
  const wanted = { version: request.version, sha256: verification.sha256 }
  const seen = await collectStatus({ usable: hosts, unusable: [] }, request, { ports, wanted })
  requireSendPermission(seen.statuses)
  const bytes = await source.bytes().catch(() => undefined)
  const states = hosts.map((host) => hostState(host, seen.statuses.get(host.id)))
  const goal = { kind: 'deploy', release: '', version: request.version, ...(bytes !== undefined && { bytes }) } as const
  const plan = planRollout(goal, states, request)
  const changes = await changesSince(seen, commit, ports)
  emitPlan({ ...plan, changes, permissions }, { seen, request, ports })
  await refuseDowngrade(seen.statuses, { session: { request, commit }, ports })
  failOnDrift(seen.status, request)
}

/** The plan that a rollback or a reconcile would execute. */
export async function planActivation(goal: RolloutGoal, request: Request, ports: RolloutPorts): Promise<void> {
  const permissions = await probePermissions(request, ports)
  const { hosts } = await preflightHosts(request, ports)
  const seen = await collectStatus({ usable: hosts, unusable: [] }, request, { ports })
  const { statuses, record } = seen
  requireSendPermission(statuses)
  const choice = goal.choose(statuses, record, { session: { request, hosts }, ports })
  const { release, version, verdict } = choice
  ports.emit({ type: 'target-selected', release, version, verdict })
  emitPlan({ ...planExisting(choice, statuses, { request, hosts }), permissions }, { seen, request, ports })
}

async function changesSince(
  { statuses, record }: CollectedStatus,
  commit: string,
  { commits }: RolloutPorts,
): Promise<NonNullable<PlanSummary['changes']>> {
  const base = liveCommit(statuses, record)
  if (base === undefined) return { unknown: 'no run recorded which commit is live' }
  return await commits.between(base, commit)
}

interface PlanContext {
  readonly seen: CollectedStatus
  readonly request: Request
  readonly ports: RolloutPorts
}

type Untimed = Plan & { readonly changes?: PlanSummary['changes']; readonly permissions: readonly Permission[] }

function emitPlan({ changes, ...plan }: Untimed, { seen, request, ports }: PlanContext): void {
  const shape = {
    stages: plan.hosts.some(({ downloads }) => downloads),
    batches: plan.batches.length,
    pace: seen.record?.pace,
    now: ports.clock.now(),
  }
  const time = estimateTime(request, shape)
  ports.emit({ type: 'status-collected', status: seen.status })
  ports.emit({ type: 'planned', plan: { ...plan, time, ...(changes && { changes }) } })
}
