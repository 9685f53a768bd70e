/** Collects the status of a fleet without changing anything. */
import { inspect } from '../dispatch/inspect.ts'
import { commonSettings } from '../host/settings.ts'
import type { Request } from '../inputs/request.ts'
import { type FleetStatus, hostStatus, ineligibleHostStatus } from '../model/fleet-status.ts'
import type { HostResults } from '../model/host-result.ts'
import type { LiveRecord } from '../model/live-release.ts'
import { rollbackCandidates } from '../planning/rollback-target.ts'
import { readDrains } from '../state/drains.ts'
import { lockHolder } from '../state/lock.ts'
import { readRecord } from '../state/release-record.ts'
import type { DiscoveredHosts } from './discovery.ts'
import type { PreflightPorts } from './preflight.port.ts'

export interface CollectedStatus {
  readonly status: FleetStatus
  readonly statuses: HostResults
  readonly record: LiveRecord | undefined
}

interface Collecting {
  readonly ports: PreflightPorts
  /** What a deploy would request: each host reports whether it runs exactly that. */
  readonly wanted?: { readonly version: string; readonly sha256: string | undefined }
}

/** Asks the hosts, and reads the records of runs. */
export async function collectStatus(
  { usable, unusable }: DiscoveredHosts,
  request: Request,
  { ports, wanted }: Collecting,
): Promise<CollectedStatus> {
  const settings = { ...commonSettings(request), ...wanted }
  const [statuses, record, lock, { drained }] = await Promise.all([
    inspect(usable, settings, { request, ports }),
    readRecord(request, ports),
    lockHolder(request, ports),
    readDrains(request, ports),
  ])
  const seen = new Map([...statuses].filter(([, { ok }]) => ok))
  const status = {
    ...(record && { recorded: record }),
    ...(lock && { lock }),
    drained: Object.fromEntries(
      [...drained].map(([group, all]) => [group, all.map(({ id, port }) => `${id}:${port}`)]),
    ),
    candidates: rollbackCandidates(seen, record?.known ?? []).filter(({ release }) => release !== record?.id),
    hosts: [
      ...usable.map((host) => hostStatus(host, statuses.get(host.id), record?.id)),
      ...unusable.map(ineligibleHostStatus),
    ],
  }
  return { status, statuses, record }
}
