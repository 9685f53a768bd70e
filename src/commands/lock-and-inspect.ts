import { inspect } from '../dispatch/inspect.ts'
import { runSettings } from '../dispatch/phase.ts'
import type { FleetSession } from '../dispatch/session.ts'
import { commonSettings } from '../host/settings.ts'
import type { Request } from '../inputs/request.ts'
import type { HostResults } from '../model/host-result.ts'
import type { Instance } from '../model/instance.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { acquireLock, type Lease } from '../state/lock.ts'

interface LockedFleet {
  readonly lease: Lease
  /** What the hosts run, once this run has the lock. */
  readonly statusesOf: (session: FleetSession) => Promise<HostResults>
}

/**
 * Asks the hosts what they run while the run takes the lock: an inspection changes nothing, and a rollback is urgent. Rejects as
 * `acquireLock` does, once no host is being asked any more.
 */
export async function lockAndInspect(
  hosts: readonly Instance[],
  request: Request,
  ports: RolloutPorts,
): Promise<LockedFleet> {
  const startedAt = ports.clock.now()
  const pendingLease = acquireLock(request, ports)
  const early = inspect(hosts, commonSettings(request), { request, ports, lease: pendingLease })
  early.catch(() => undefined) // `statusesOf` reports it
  const lease = await pendingLease.catch(async (refusal: unknown) => {
    await Promise.allSettled([early])
    throw refusal
  })
  return {
    lease,
    statusesOf: async (session) => {
      if (ports.clock.now() - startedAt <= maxAgeMs) return await early
      return await inspect(hosts, runSettings(session), { request, ports, lease })
    },
  }
}

/** A run that had the lock meanwhile may have changed what hosts reported earlier than this. */
const maxAgeMs = 10_000
