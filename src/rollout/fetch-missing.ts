/** Stages a release that was live before on hosts that do not have it on disk. */

import { refuseHosts } from '../dispatch/phase.ts'
import type { Context } from '../dispatch/session.ts'
import { Failure, toFailure } from '../model/failure.ts'
import type { HostResult, HostResults } from '../model/host-result.ts'
import type { RecordedRelease } from '../model/live-release.ts'
import type { Plan } from '../model/plan.ts'
import { downloadableArtifact } from '../planning/fetchable.ts'
import type { RolloutPorts } from './rollout.port.ts'
import { stage } from './stage.ts'

/**
 * Stages the release on hosts that have to download it by the plan, under its own id, from where the record says that it is.
 * Resolves with each host's result: `unchanged` for a host that stays, its status for one that has the release on disk.
 */
export async function fetchMissing(
  plan: Pick<Plan, 'hosts'>,
  statuses: HostResults,
  { recorded, ...context }: Context<RolloutPorts> & { readonly recorded: RecordedRelease | undefined },
): Promise<HostResults> {
  const planned = new Map(plan.hosts.map((host) => [host.id, host]))
  const lacking = [...statuses].filter(([host, { ok }]) => ok && planned.get(host)?.downloads).map(([host]) => host)
  const fetched =
    lacking.length === 0 ? new Map<string, HostResult>() : await stageFromRecord(lacking, recorded, context)
  const onDisk = (host: string, status: HostResult): HostResult =>
    planned.get(host)?.will === 'stay' ? { ...status, verdict: 'unchanged' } : status
  return new Map([...statuses].map(([host, status]) => [host, fetched.get(host) ?? onDisk(host, status)]))
}

async function stageFromRecord(
  hosts: readonly string[],
  recorded: RecordedRelease | undefined,
  { session, ports }: Context<RolloutPorts>,
): Promise<HostResults> {
  const artifact = recorded && downloadableArtifact(recorded)
  if (recorded === undefined || artifact === undefined) {
    const message = `It does not have ${session.release}, and no run recorded where to download it.`
    return refuseHosts({ phase: 'stage', hosts }, { code: 'release-missing', message }, ports)
  }
  const { version, sha256 } = recorded
  const source = await ports.sources.open(artifact).catch((error: unknown) => toFailure(error))
  if (source instanceof Failure) {
    const message = `It does not have ${session.release}, and cannot download it. ${source.message}`
    return refuseHosts({ phase: 'stage', hosts }, { code: source.code, message }, ports)
  }
  return await stage(hosts, { ...session, version, source, verification: { source: 'input', sha256 } }, ports)
}
