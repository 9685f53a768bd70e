import { isFenced, runPhase, runSettings } from '../dispatch/phase.ts'
import { cleanupMs } from '../dispatch/polling.ts'
import type { Context, FleetSession } from '../dispatch/session.ts'
import { isCertain } from '../model/host-position.ts'
import type { HostResult, HostResults } from '../model/host-result.ts'
import { hostVerdicts } from '../model/host-verdicts.ts'
import { hostLabel } from '../model/labels.ts'
import type { RolloutPorts } from './rollout.port.ts'

/** A release of this run, and the hosts that have it on disk without a use for it. */
interface UnusedRelease {
  readonly release: string
  readonly isUnused: (result: HostResult, host: string) => boolean
}

/**
 * Removes the unused release from hosts, and prunes old releases on all of them. A failure is only a warning.
 */
export async function cleanUp(
  last: HostResults,
  { session, ports }: Context<RolloutPorts, FleetSession>,
  unused?: UnusedRelease,
): Promise<void> {
  // A host to which the role may send no command gets no cleanup either.
  const hosts = [...last].filter(([, one]) => isCertain(one) && one.code !== 'aws-denied').map(([host]) => host)
  if (hosts.length === 0) return
  const settings = (host: string) => {
    const result = last.get(host)
    const isUnused = result !== undefined && unused?.isUnused(result, host) === true
    return { ...runSettings(session), release: isUnused ? unused?.release : undefined }
  }
  const dispatch = { command: 'cleanup', settings, runWithinMs: cleanupMs } as const
  const resolve = async <T>(ambiguous: T) => ambiguous
  const results = await runPhase({ phase: 'cleanup', hosts, dispatch, resolve }, session, ports)
  // The newer run cleans up a host that obeys it.
  const failed = [...results].filter(([, result]) => !result.ok && !isFenced(result))
  if (failed.length === 0) return
  const names = new Map(session.hosts.map((host) => [host.id, hostLabel(host)]))
  const named = failed.slice(0, 10).map(([id, { code, message }]) => `${names.get(id) ?? id} (${code}: ${message})`)
  const message = `Could not clean up on ${failed.length} of ${hosts.length} hosts: ${named.join(', ')}`
  ports.emit({ type: 'warning', message })
}

/** Whether a host has the release on disk and never ran it; a host whose status shows what it ran before counts as well. */
export function wasNotActivated({ verdict, code }: HostResult): boolean {
  return hostVerdicts[verdict].leavesUnused === true || (verdict === 'rolled-back' && code === 'result-lost')
}
