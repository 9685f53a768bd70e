import type { Request } from '../inputs/request.ts'
import { Failure } from '../model/failure.ts'
import { driftedHosts, type FleetStatus } from '../model/fleet-status.ts'
import { requireHosts } from '../preflight/accept-hosts.ts'
import { collectStatus } from '../preflight/collect-status.ts'
import { findHosts } from '../preflight/discovery.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'

/** Reports what each host runs, and how that compares with the record. Takes no lock, and changes nothing. */
export async function status(request: Request, ports: RolloutPorts): Promise<void> {
  const found = await findHosts(request, ports)
  ports.emit({ type: 'hosts', ...found, skip: true })
  requireHosts(found, request)
  const { status } = await collectStatus(found, request, { ports })
  ports.emit({ type: 'status-collected', status })
  failOnDrift(status, request)
}

/** With `fail-on-drift`, throws when a host drifted, so that the step fails. */
export function failOnDrift(status: FleetStatus, request: Request): void {
  const { length } = driftedHosts(status)
  if (length === 0 || !request['fail-on-drift']) return
  const hosts = length === 1 ? 'One host is' : `${length} hosts are`
  throw new Failure('drift', `${hosts} not as recorded, or unhealthy.`, {
    next: 'Run command: reconcile, deploy the recorded version again, or inspect the hosts.',
  })
}
