/** What a command would do, found out without changing anything: no lock, no records, and hosts are only inspected. */

import type { DeployRequest, Request } from '../inputs/request.ts'
import type { Verdict } from '../model/events.ts'
import { hostState } from '../model/host-state.ts'
import type { Permission, Plan, PlanSummary } from '../model/plan.ts'
import { estimateTime } from '../planning/estimate.ts'
import { planRollout } from '../planning/plan-rollout.ts'
import { type CollectedStatus, collectStatus } from '../preflight/collect-status.ts'
import { liveCommit, refuseDowngrade } from '../preflight/downgrade.ts'
import { probePermissions, requireSendPermission } from '../preflight/permissions.ts'
import { preflight, preflightHosts } from '../preflight/preflight.ts'
import { isSuperseded } from '../rollout/outcome.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { planExisting, type RolloutGoal } from './activate-existing.ts'
import { failOnDrift } from './status.ts'

/** The same preflight as a deploy's, with its refusals; then the plan that the deploy would execute. */
export async function planDeploy(asked: DeployRequest, ports: RolloutPorts): Promise<Verdict> {
  const permissions = await probePermissions(asked, ports)
  const { request, hosts, source, verification } = await preflight(asked, ports)
  // Each host compares what it runs with what the deploy would ask for.
  const wanted = { version: request.version, sha256: verification.sha256 }
  const seen = await collectStatus({ usable: hosts, unusable: [] }, request, { ports, wanted })
  requireSendPermission(seen.looks)
  const bytes = await source.bytes().catch(() => undefined)
  const states = hosts.map((host) => hostState(host, seen.looks.get(host.id)))
  const goal = { kind: 'deploy', release: '', version: request.version, ...(bytes !== undefined && { bytes }) } as const
  const plan = planRollout(goal, states, request)
  const changes = await changesSince(seen, request, ports)
  emitPlan({ ...plan, changes, permissions }, { seen, request, ports })
  await refuseDowngrade(seen.looks, { session: { request }, ports })
  failOnDrift(seen.status, request)
  return 'planned'
}

/** The plan that a rollback or a reconcile would execute. */
export async function planActivation(aim: RolloutGoal, request: Request, ports: RolloutPorts): Promise<Verdict> {
  const permissions = await probePermissions(request, ports)
  const { hosts } = await preflightHosts(request, ports)
  const seen = await collectStatus({ usable: hosts, unusable: [] }, request, { ports })
  const { looks, record } = seen
  requireSendPermission(looks)
  if (isSuperseded([...looks.values()])) return 'superseded'
  const goal = aim.choose(looks, record, { session: { request, hosts }, ports })
  const { release, version, verdict } = goal
  ports.emit({ type: 'target-selected', release, version, verdict })
  emitPlan({ ...planExisting(goal, looks, { request, hosts }), permissions }, { seen, request, ports })
  return 'planned'
}

async function changesSince(
  { looks, record }: CollectedStatus,
  request: Request,
  { commits }: RolloutPorts,
): Promise<NonNullable<PlanSummary['changes']>> {
  const base = liveCommit(looks, record)
  if (base === undefined) return { unknown: 'no run recorded which commit is live' }
  return await commits.between(base, request.commit)
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
