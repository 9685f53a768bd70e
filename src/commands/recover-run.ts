/** What a run that was cancelled, or killed, leaves to do: its `post:` step does it, or says what it could not. */
import type { DispatchSpec } from '../dispatch/dispatcher.ts'
import { type PhaseSpec, runPhase, type Session, settingsWithoutVersion } from '../dispatch/phase.ts'
import { activationMs, postStepMs } from '../dispatch/polling.ts'
import type { Context } from '../dispatch/recovery.ts'
import type { Request } from '../inputs/request.ts'
import type { Verdict } from '../model/events.ts'
import type { HostResult, HostResults } from '../model/host-result.ts'
import { findHosts } from '../preflight/discovery.ts'
import { cleanUp } from '../rollout/cleanup.ts'
import { isSuperseded } from '../rollout/outcome.ts'
import type { RolloutPorts } from '../rollout/rollout.port.ts'
import { recordPartial } from '../state/live-release.ts'
import { type Lease, reacquireLock, releaseAbandonedLock, withLock } from '../state/lock.ts'
import { restoreLeftovers } from '../traffic/restore.ts'

/** What the run noted of itself. */
export interface SavedRun {
  /** What it was to write into the lock. */
  readonly id: string
  /** Absent when it was cut off before it had the lock: it has told no host anything then. */
  readonly fence?: number
  /** The release that it made, if it was to make one. */
  readonly release?: string
}

/**
 * Lets every host settle under a new fence, so that nothing of the run that is still under way can act any more; puts targets
 * back and gives the lock back.
 */
export async function recoverRun(left: SavedRun, request: Request, ports: RolloutPorts): Promise<Verdict> {
  if (left.fence === undefined) {
    await releaseAbandonedLock(left.id, request, ports)
    return 'refused'
  }
  const lease = await reacquireLock(left.fence, request, ports)
  if (lease === undefined) return 'superseded'
  if (left.release !== undefined) ports.emit({ type: 'release-created', release: left.release })
  return await withLock(
    lease,
    async () => await recoverHosts(await recoveryPlan(left, lease, { request, ports }), ports),
  )
}

async function recoveryPlan(
  { release = 'none' }: Pick<SavedRun, 'release'>,
  lease: Lease,
  { request, ports }: { request: Request; ports: RolloutPorts },
): Promise<Session> {
  const { usable, unusable } = await findHosts(request, ports)
  ports.emit({ type: 'hosts', usable, unusable, skip: true })
  const leftOut = new Set(unusable.map(({ instance }) => instance.id))
  const verification = { source: 'none', why: 'nothing was downloaded' } as const
  return { request, release, lease, hosts: usable, leftOut, verification, deadline: ports.clock.now() + postStepMs }
}

async function recoverHosts(session: Session, ports: RolloutPorts): Promise<Verdict> {
  const results = await runRecover({ session, ports })
  await restoreLeftovers(session, ports)
  if ([...results.values()].some(({ after }) => after === session.release)) await recordPartial(session, ports)
  const seen = await cleanUp(
    results,
    { session, ports },
    ({ after }) => session.release !== 'none' && after !== session.release,
  )
  if (isSuperseded([...results.values(), ...seen.values()])) return 'superseded'
  const settled = [...results.values()].every(({ ok, verdict }) => ok || verdict === 'rolled-back')
  return settled ? 'cancelled' : 'rollback-failed'
}

/** A host at work is waited for; one that is still at it after that is asked again for as long as there is time. */
async function runRecover({ session, ports }: Context<RolloutPorts>): Promise<HostResults> {
  const errand: DispatchSpec = {
    command: 'recover',
    settings: () => settingsWithoutVersion(session),
    runWithinMs: activationMs(session.request, {}),
    notAfter: session.deadline,
  }
  const results = new Map<string, HostResult>()
  let open = session.hosts.map(({ id }) => id)
  while (open.length > 0 && ports.clock.now() < session.deadline) {
    const way: PhaseSpec = { phase: 'settle', hosts: open, errand, settle: async (doubtful) => doubtful }
    for (const [host, result] of await runPhase(way, session, ports)) results.set(host, result)
    open = open.filter((host) => results.get(host)?.code === 'busy')
  }
  return results
}
