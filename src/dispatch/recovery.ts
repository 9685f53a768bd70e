/** Finds out what a host did whose response was lost: asks it what it runs, lets it recover, and never guesses. */

import type { HostResult } from '../model/host-result.ts'
import { type DispatchSpec, dispatch } from './dispatcher.ts'
import { runSettings } from './phase.ts'
import { activationMs, statusMs } from './polling.ts'
import { type HostResponse, type HostResponses, noResponse } from './response.ts'
import type { Context, Session } from './session.ts'

/** What a command was to make a host run, and what the host ran before. */
export interface Expected {
  readonly now: (host: string) => string
  readonly before: (host: string) => string
  /** The verdict of a host that runs what it was to run. */
  readonly verdict: 'activated' | 'reverted'
}

/** Read-only: a host responds at any time, also while another command runs on it. */
export async function queryStatus(hosts: readonly string[], { session, ports }: Context): Promise<HostResponses> {
  const spec = { command: 'status', settings: () => runSettings(session), runWithinMs: statusMs } as const
  return await dispatch(hosts, spec, { request: session.request, ports })
}

/**
 * Whether this run staged the release, by the host's `status`. Compares versions, since two runs within one second can choose
 * the same id.
 */
export function isStaged({ releases = [] }: HostResult, { release, version }: Session): boolean {
  return releases.some((one) => one.id === release && one.verdict === 'staged' && version.startsWith(one.version))
}

/**
 * Asks silent hosts for their `status`, and resolves with those whose result is certain: the host proved the expected release
 * and no command runs on it, or the activation failed and the host rolled back. For other hosts the command may still be
 * under way.
 */
export async function confirm(hosts: readonly string[], expected: Expected, context: Context): Promise<HostResponses> {
  const known = new Map<string, HostResponse>()
  for (const [host, response] of await queryStatus(hosts, context)) {
    const result = response.lost ? undefined : confirmedBy(response.result, host, expected)
    if (result !== undefined) known.set(host, { ...response, result })
  }
  return known
}

function confirmedBy(status: HostResult, host: string, expected: Expected): HostResult | undefined {
  const { good = 'none', after, settled, releases = [] } = status
  if (settled !== true || good !== after) return undefined
  if (after === expected.now(host)) return confirmed(status, expected)
  const tried = releases.some(({ id, verdict }) => id === expected.now(host) && verdict === 'failed')
  return tried ? rolledBack(status, 'Its response was lost, but it has recorded that the release failed.') : undefined
}

function confirmed(found: HostResult, { verdict }: Expected): HostResult {
  const note = 'Its response was lost; its status shows that it runs what it was to run, proved.'
  return { ...found, ok: true, verdict, code: '', message: '', warnings: [...found.warnings, note] }
}

function rolledBack(found: HostResult, message: string): HostResult {
  return { ...found, ok: false, verdict: 'rolled-back', code: 'result-lost', message }
}

/** Sends `status`, then `recover`, to hosts with an ambiguous response. Waits for hosts on which a command still runs. */
export async function resolveAmbiguous(
  ambiguous: HostResponses,
  expected: Expected,
  context: Context,
): Promise<HostResponses> {
  const { clock } = context.ports
  const until = clock.now() + activationMs(context.session.request, {})
  const settled = new Map<string, HostResponse>(ambiguous)
  let open = [...ambiguous.keys()]
  for (let attempt = 1; open.length > 0; attempt += 1) {
    for (const [host, response] of await recovered(open, ambiguous, context)) settled.set(host, response)
    const tries = (host: string) => (settled.get(host)?.lost ? 2 : 4)
    open = open.filter((host) => isUnresolved(settled.get(host)) && attempt < tries(host) && clock.now() < until)
    if (open.length > 0) await clock.sleep(5_000 * attempt)
  }
  return new Map(
    [...settled].map(([host, response]) => [host, resolve(host, [ambiguous.get(host), response], expected)]),
  )
}

function isUnresolved(response: HostResponse | undefined): boolean {
  return response === undefined || response.lost || response.result.code === 'busy'
}

/** Names the first command in `revoked`: if it is still under way, the host refuses it on arrival. */
async function recovered(hosts: readonly string[], ambiguous: HostResponses, context: Context): Promise<HostResponses> {
  const { session, ports } = context
  const statuses = await queryStatus(hosts, context)
  const reachable = hosts.filter((host) => statuses.get(host)?.lost === false)
  const recover: DispatchSpec = {
    command: 'recover',
    settings: (host) => ({ ...runSettings(session), revoked: ambiguous.get(host)?.commandId }),
    runWithinMs: activationMs(session.request, {}),
  }
  return new Map([...statuses, ...(await dispatch(reachable, recover, { request: session.request, ports }))])
}

function isReverted(host: string, response: HostResponse | undefined, expected: Expected): boolean {
  if (response === undefined || response.lost) return false
  const { after, verdict, code } = response.result
  return after === expected.before(host) && verdict !== 'rollback-failed' && code !== 'busy'
}

/** What a host runs after its recovery. */
function resolve(
  host: string,
  [first, last]: [HostResponse | undefined, HostResponse],
  expected: Expected,
): HostResponse {
  const { result, lost } = last
  if (!lost && result.ok && result.after === expected.now(host)) return { ...last, result: confirmed(result, expected) }
  // The host refused, and nothing shows that another copy of the command succeeded: the refusal stands.
  if (first?.lost === false) return first
  if (lost || result.code === 'busy') return last
  if (isReverted(host, last, expected)) {
    return {
      ...last,
      result: rolledBack(
        result,
        `${first?.result.message ?? ''} Its status shows that it runs what it ran before.`.trim(),
      ),
    }
  }
  const message = result.message || `It runs ${result.after ?? 'something unknown'}.`
  const code = result.code || 'result-lost'
  return { ...last, result: { ...result, ok: false, verdict: 'rollback-failed', code, message } }
}

/** The response of a host that was asked directly, twice, and stayed silent. */
export function unreachable(): HostResponse {
  return noResponse('host-unreachable', 'It no longer responds, although SSM accepted commands for it.')
}
