import { commonSettings, type Settings } from '../host/settings.ts'
import type { Request } from '../inputs/request.ts'
import type { HostResult, HostResults } from '../model/host-result.ts'
import type { Phase } from '../model/phases.ts'
import type { Lease } from '../state/lock.ts'
import type { DispatchPorts } from './dispatch.port.ts'
import { type DispatchSpec, dispatch } from './dispatcher.ts'
import { type HostResponse, type HostResponses, isAmbiguous } from './response.ts'
import type { Session } from './session.ts'
import { terminatedHosts } from './terminated.ts'

/** One phase on some hosts: the command, and how to find out what a host did whose response was lost. */
export interface PhaseSpec {
  readonly phase: Phase
  readonly hosts: readonly string[]
  readonly dispatch: DispatchSpec
  /** Finds out what hosts did whose response was lost or may belong to a repeated command. */
  readonly resolve: (ambiguous: HostResponses) => Promise<HostResponses>
  readonly batch?: { readonly number: number; readonly of: number }
  /** What a host's result means in this phase, where that differs from the result itself. */
  readonly meaning?: (result: HostResult) => HostResult
}

/** Runs a phase on all its hosts at once, and emits each result as soon as it is known. */
export async function runPhase(
  spec: PhaseSpec,
  { request, lease }: PhaseContext,
  ports: DispatchPorts,
): Promise<HostResults> {
  const { phase, hosts, resolve, batch, meaning = (result) => result } = spec
  ports.emit({ type: 'phase', phase, hosts, ...(batch && { batch: batch.number, of: batch.of }) })
  const startedAt = ports.clock.now()
  const emitResult = (host: string, { result, tail }: HostResponse) =>
    ports.emit({ type: 'host', phase, host, result: meaning(result), tail, ms: ports.clock.now() - startedAt })
  const onResult = (host: string, response: HostResponse) => {
    if (isAmbiguous(response)) ports.emit({ type: 'result-unknown', phase, host, message: response.result.message })
    else emitResult(host, response)
  }
  const responses = await dispatch(hosts, spec.dispatch, { request, ports, onResult })
  const ambiguous = new Map([...responses].filter(([, response]) => isAmbiguous(response)))
  const terminated = await terminatedHosts([...ambiguous.keys()], ports)
  const open = new Map([...ambiguous].filter(([host]) => !terminated.has(host)))
  const resolved = new Map([...terminated, ...(open.size > 0 ? await resolve(open) : open)])
  for (const [host, response] of resolved) emitResult(host, response)
  const known = new Map([...responses, ...resolved].map(([host, { result }]) => [host, meaning(result)]))
  // In the order of the session's hosts, not of their responses: the canary is the same host in every deploy.
  const results = new Map<string, HostResult>()
  for (const host of hosts) {
    const result = known.get(host)
    if (result !== undefined) results.set(host, result)
  }
  await followFences(results, await lease, ports)
  return results
}

/** Refuses a phase to hosts that get no command for it. */
export function refuseHosts(
  { phase, hosts }: Pick<PhaseSpec, 'phase' | 'hosts'>,
  { code, message }: Pick<HostResult, 'code' | 'message'>,
  { emit }: Pick<DispatchPorts, 'emit'>,
): HostResults {
  const result: HostResult = { ok: false, verdict: 'refused', code, message, warnings: [], seconds: {} }
  emit({ type: 'phase', phase, hosts })
  for (const host of hosts) emit({ type: 'host', phase, host, result, ms: 0, tail: '' })
  return new Map(hosts.map((host) => [host, result]))
}

export interface PhaseContext {
  readonly request: Request
  /** Pending while the run takes the lock; a run that takes no lock has none. */
  readonly lease?: Lease | Promise<Lease>
}

/**
 * A host that reports a newer run ends this one, unless the lock shows that there is none: then that host is wrong, or lies,
 * and only it has failed.
 */
async function followFences(results: HostResults, lease: Lease | undefined, ports: DispatchPorts): Promise<void> {
  const fenced = [...results].filter(([, result]) => isFenced(result)).map(([host]) => host)
  if (fenced.length === 0 || lease === undefined) return
  if (!(await lease.verify())) return lease.supersede()
  const names = fenced.slice(0, 10).join(', ')
  const message = `${names} reported a newer run, but the lock shows none: see docs/errors.md#fenced. The run continues on the other hosts.`
  ports.emit({ type: 'warning', message })
}

/** Whether the host refused a command because it has obeyed a newer run. */
export function isFenced({ code }: HostResult): boolean {
  return code === 'fenced'
}

/** The settings of every command of a run. By the fence hosts tell it from a command of an older run. */
export function runSettings({ request, lease }: Pick<Session, 'request' | 'lease'>): Settings {
  return { ...commonSettings(request), fence: lease.fence, 'fence-parameter': lease.parameter }
}

/** The settings of a command that concerns the session's release. */
export function releaseSettings(session: Session): Settings {
  return { ...runSettings(session), release: session.release, version: session.version }
}
