/** What the `post:` step does after an interrupted run: it lets hosts recover, registers targets again, and releases the lock. */
import type { DispatchSpec } from '../dispatch/dispatcher.ts'
import { type PhaseSpec, runPhase, runSettings } from '../dispatch/phase.ts'
import { activationMs, postStepMs } from '../dispatch/polling.ts'
import type { FleetSession } from '../dispatch/session.ts'
import type { Request } from '../inputs/request.ts'
import type { HostResult, HostResults } from '../model/host-result.ts'
import { findHosts } from '../preflight/discovery.ts'
import { cleanUp } from '../rollout/cleanup.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { type Lease, reacquireLock, releaseAbandonedLock, withLock } from '../state/lock.ts'
import { recordPartial } from '../state/release-record.ts'
import { restoreLeftovers } from '../traffic/restore.ts'

/** What the main step saved. */
export interface SavedRun {
  /** The id that it was about to write into the lock. */
  readonly id: string
  /** Absent when the step ended before it had the lock: it has sent nothing to hosts then. */
  readonly fence?: number
  /** The release that it created, if any. */
  readonly release?: string
}

/**
 * Takes the lock over with a new fencing token, so that hosts refuse what the interrupted step still has under way, and lets
 * every host recover.
 */
export async function recoverRun(saved: SavedRun, request: Request, ports: RolloutPorts): Promise<void> {
  const { id, fence, release } = saved
  if (fence === undefined) return await releaseAbandonedLock(id, request, ports)
  const lease = await reacquireLock(fence, request, ports)
  if (lease === undefined) return
  if (release !== undefined) ports.emit({ type: 'release-resumed', release })
  await withLock(lease, async () => {
    const session = await fleetSession(lease, request, ports)
    await recoverHosts(release, session, ports)
  })
}

async function fleetSession(lease: Lease, request: Request, ports: RolloutPorts): Promise<FleetSession> {
  const { usable, unusable } = await findHosts(request, ports)
  ports.emit({ type: 'hosts', usable, unusable, skip: true })
  const leftOut = new Set(unusable.map(({ instance }) => instance.id))
  return { request, lease, hosts: usable, leftOut, deadline: ports.clock.now() + postStepMs }
}

async function recoverHosts(release: string | undefined, session: FleetSession, ports: RolloutPorts): Promise<void> {
  const results = await runRecover(session, ports)
  await restoreLeftovers(session, ports)
  if (release === undefined) return await cleanUp(results, { session, ports })
  const { request } = session
  if ([...results.values()].some(({ after }) => after === release))
    await recordPartial({ request, release, version: request.version, commit: request.commit }, ports)
  await cleanUp(results, { session, ports }, { release, isUnused: ({ after }) => after !== release })
}

/** Waits for hosts that are busy, and asks those that still are again for as long as there is time. */
async function runRecover(session: FleetSession, ports: RolloutPorts): Promise<HostResults> {
  const dispatch: DispatchSpec = {
    command: 'recover',
    settings: () => runSettings(session),
    runWithinMs: activationMs(session.request, {}),
    notAfter: session.deadline,
  }
  const results = new Map<string, HostResult>()
  let open = session.hosts.map(({ id }) => id)
  while (open.length > 0 && ports.clock.now() < session.deadline) {
    const phase: PhaseSpec = { phase: 'recover', hosts: open, dispatch, resolve: async (ambiguous) => ambiguous }
    for (const [host, result] of await runPhase(phase, session, ports)) results.set(host, result)
    open = open.filter((host) => results.get(host)?.code === 'busy')
  }
  return results
}
