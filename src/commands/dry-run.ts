/** Plans what a command would do, and changes nothing: the run takes no lock, writes no record, and only inspects hosts. */

import type { DeployRequest, Request } from '../inputs/request.ts'
import type { DryRunFindings } from '../model/plan.ts'
import { requireResponses } from '../planning/refusals.ts'
import { type CollectedStatus, collectStatus } from '../preflight/collect-status.ts'
import { liveCommit, refuseDowngrade } from '../preflight/downgrade.ts'
import { probePermissions, requireSendPermission } from '../preflight/permissions.ts'
import { preflight, preflightHosts } from '../preflight/preflight.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { announce, type RolloutGoal } from './activate-existing.ts'
import { planHosts, requireExecutable, timingOf } from './plan-hosts.ts'
import { failOnDrift } from './status.ts'

/** The same preflight as a deploy's, with its refusals; then the plan that the deploy would execute. */
export async function dryRunDeploy(request: DeployRequest, ports: RolloutPorts): Promise<void> {
  const permissions = await probePermissions(request, ports)
  const { commit, hosts, source, verification } = await preflight(request, ports)
  // Each host compares what it runs with what the deploy would ask for.
  const wanted = { version: request.version, sha256: verification.sha256 }
  const seen = await collectStatus({ usable: hosts, unusable: [] }, request, { ports, wanted })
  requireSendPermission(seen.statuses)
  const bytes = await source.bytes().catch(() => undefined)
  const goal = { kind: 'deploy', version: request.version, ...(bytes !== undefined && { bytes }) } as const
  const plan = planHosts(goal, seen.statuses, { hosts, request, ...timingOf(seen.record, ports) })
  ports.emit({ type: 'status-collected', status: seen.status })
  ports.emit({ type: 'planned', plan, findings: { changes: await changesSince(seen, commit, ports), permissions } })
  await requireExecutable(plan, request, ports)
  await refuseDowngrade(seen, { session: { request, commit }, ports })
  failOnDrift(seen.status, request)
}

/** The plan that a rollback or a reconcile would execute. */
export async function dryRunActivation(goal: RolloutGoal, request: Request, ports: RolloutPorts): Promise<void> {
  const permissions = await probePermissions(request, ports)
  const { hosts } = await preflightHosts(request, ports)
  const seen = await collectStatus({ usable: hosts, unusable: [] }, request, { ports })
  const { statuses, record } = seen
  requireSendPermission(statuses)
  requireResponses(statuses, hosts)
  const choice = goal.choose(statuses, record, { request, hosts })
  const plan = planHosts(choice, statuses, { hosts, request, ...timingOf(record, ports) })
  announce(choice, plan, ports)
  ports.emit({ type: 'status-collected', status: seen.status })
  ports.emit({ type: 'planned', plan, findings: { permissions } })
  await requireExecutable(plan, request, ports)
}

async function changesSince(
  { statuses, record }: CollectedStatus,
  commit: string,
  { commits }: RolloutPorts,
): Promise<NonNullable<DryRunFindings['changes']>> {
  const base = liveCommit(statuses, record)
  if (base === undefined) return { unknown: 'no run recorded which commit is live' }
  return await commits.between(base, commit)
}
