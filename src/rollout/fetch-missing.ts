/** A release that was live once, on hosts that have it no more, or never had it. */

import type { Context } from '../dispatch/recovery.ts'
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
  { noted, ...context }: Context<RolloutPorts> & { readonly noted: RecordedRelease | undefined },
): Promise<HostResults> {
  const planned = new Map(plan.hosts.map((host) => [host.id, host]))
  const lacking = [...statuses].filter(([host, { ok }]) => ok && planned.get(host)?.downloads).map(([host]) => host)
  const fetched = lacking.length === 0 ? new Map<string, HostResult>() : await stageFromRecord(lacking, noted, context)
  const onDisk = (host: string, status: HostResult): HostResult =>
    planned.get(host)?.will === 'stay' ? { ...status, verdict: 'unchanged' } : status
  return new Map([...statuses].map(([host, status]) => [host, fetched.get(host) ?? onDisk(host, status)]))
}

async function stageFromRecord(
  hosts: readonly string[],
  noted: RecordedRelease | undefined,
  { session, ports }: Context<RolloutPorts>,
): Promise<HostResults> {
  const artifact = noted && downloadableArtifact(noted)
  if (noted === undefined || artifact === undefined) {
    const message = `It does not have ${session.release}, and nobody noted where that can be downloaded.`
    return refusedOn(hosts, 'release-missing', message)
  }
  const { version, sha256 } = noted
  const source = await ports.sources.open(artifact).catch((error: unknown) => toFailure(error))
  if (source instanceof Failure) {
    return refusedOn(
      hosts,
      source.code,
      `It does not have ${session.release}, and cannot download it. ${source.message}`,
    )
  }
  const request = { ...session.request, version }
  return await stage(hosts, { ...session, request, source, verification: { source: 'input', sha256 } }, ports)
}

function refusedOn(hosts: readonly string[], code: string, message: string): HostResults {
  const result: HostResult = { ok: false, verdict: 'refused', code, message, warnings: [], seconds: {} }
  return new Map(hosts.map((host) => [host, result]))
}
