import { runPhase, settingsWithoutVersion } from '../dispatch/phase.ts'
import { cleanupMs } from '../dispatch/polling.ts'
import type { Context } from '../dispatch/recovery.ts'
import type { HostResult, HostResults } from '../model/host-result.ts'
import { hostLabel } from '../model/labels.ts'
import { isSettled } from './outcome.ts'
import type { RolloutPorts } from './rollout.port.ts'

/** Whether a host has the release of this run on disk for nothing. */
type IsUnused = (result: HostResult, host: string) => boolean

/**
 * Takes the release away from hosts that have it in vain, and prunes old ones on the others. Whatever goes wrong here is a
 * warning. Resolves with what the hosts said.
 */
export async function cleanUp(
  last: HostResults,
  { session, ports }: Context<RolloutPorts>,
  isInVain: IsUnused = wasNotActivated,
): Promise<HostResults> {
  // To a host that the role may tell nothing, it may not tell this either.
  const hosts = [...last].filter(([, one]) => isSettled(one) && one.code !== 'aws-denied').map(([host]) => host)
  if (hosts.length === 0) return new Map()
  const inVain = new Set([...last].filter(([host, result]) => isInVain(result, host)).map(([host]) => host))
  const settings = (host: string) => ({
    ...settingsWithoutVersion(session),
    release: inVain.has(host) ? session.release : undefined,
  })
  const errand = { command: 'cleanup', settings, runWithinMs: cleanupMs } as const
  const results = await runPhase(
    { phase: 'cleanup', hosts, errand, settle: async (doubtful) => doubtful },
    session,
    ports,
  )
  // A host that obeys a newer run is that one's to clean up.
  const failed = [...results].filter(([, { ok, code }]) => !ok && code !== 'fenced')
  if (failed.length > 0) {
    const names = new Map(session.hosts.map((host) => [host.id, hostLabel(host)]))
    const named = failed.slice(0, 10).map(([id, { code, message }]) => `${names.get(id) ?? id} (${code}: ${message})`)
    const message = `Could not clean up on ${failed.length} of ${hosts.length} hosts: ${named.join(', ')}`
    ports.emit({ type: 'warning', message })
  }
  return results
}

/** After these a host has the release on disk and never ran it; nor did one, as far as is known, that was found on what it ran before. */
const notActivatedVerdicts: ReadonlySet<string> = new Set(['staged', 'refused', 'not-drained'])

export function wasNotActivated({ verdict, code }: HostResult): boolean {
  return notActivatedVerdicts.has(verdict) || (verdict === 'rolled-back' && code === 'result-lost')
}
