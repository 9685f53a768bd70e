import { type DispatchSpec, dispatch } from '../dispatch/dispatcher.ts'
import { isFenced, type PhaseSpec, releaseSettings, runPhase } from '../dispatch/phase.ts'
import { isStaged, queryStatus, unreachable } from '../dispatch/recovery.ts'
import { type HostResponse, type HostResponses, isAmbiguous } from '../dispatch/response.ts'
import type { Context, Session } from '../dispatch/session.ts'
import type { Settings } from '../host/settings.ts'
import { activatesExisting } from '../model/commands.ts'
import type { HostResults } from '../model/host-result.ts'
import type { RolloutPorts } from './rollout.port.ts'

/** Stages the release on all these hosts at once, beside the live one. Traffic is untouched. */
export async function stage(hosts: readonly string[], session: Session, ports: RolloutPorts): Promise<HostResults> {
  const context = { session, ports }
  const plain = stageSpec(context)
  const spec = { ...plain, probe: stallProbe(plain, context) }
  const resolve: PhaseSpec['resolve'] = (ambiguous) => resolveStaging(ambiguous, spec, context)
  return await runPhase({ phase: 'stage', hosts, dispatch: spec, resolve }, session, ports)
}

function stageSpec({ session, ports }: Context<RolloutPorts>): DispatchSpec {
  return {
    command: 'stage',
    settings: () => stageSettings(session),
    expiringSettings: async () => await downloadUrl(session),
    runWithinMs: Math.max(session.deadline - ports.clock.now(), 60_000),
    notAfter: session.deadline,
  }
}

function stageSettings(session: Session): Settings {
  const { source, verification } = session
  return {
    ...releaseSettings(session),
    // A rollback or a reconcile repairs drift.
    ...(activatesExisting(session.request.command) && { 'on-drift': 'adopt' }),
    artifact: source?.artifact.display,
    sha256: verification.sha256,
    'archive-sha256': verification.archive,
    // Without a given checksum, hosts that join later get the one that the other hosts reported.
    'sha256-source': verification.source === 'none' && verification.sha256 ? 'other hosts' : verification.source,
  }
}

/** The artifact's URL, valid for some minutes. */
async function downloadUrl({ source }: Session): Promise<Settings> {
  const there = await source?.address()
  return { 'artifact-url': there?.url, 'artifact-region': there?.region }
}

/**
 * A silent host may still stage, may be done with its response lost, or may be terminated. Its `status` shows whether it is
 * done. From the second check on the run sends the staging again: that waits for one that is under way, and does nothing where
 * the release is staged. A host that does not respond to `status` twice in a row is unreachable.
 */
function stallProbe(
  spec: DispatchSpec,
  context: Context<RolloutPorts>,
): (hosts: readonly string[]) => Promise<HostResponses> {
  const unanswered = new Map<string, number>()
  const judge = (host: string, status: HostResponse): HostResponse | 'stage again' | undefined => {
    const before = unanswered.get(host)
    const times = status.lost ? (before ?? 0) + 1 : 0
    unanswered.set(host, times)
    if (status.lost) return times >= 2 ? unreachable() : undefined
    return stagedBy(status, context.session) ?? (before === undefined ? undefined : 'stage again')
  }
  return async (hosts) => {
    const statuses = await queryStatus(hosts, context)
    const judged = [...statuses].map(([host, status]) => [host, judge(host, status)] as const)
    const again = judged.filter(([, judgement]) => judgement === 'stage again').map(([host]) => host)
    const second = await dispatch(again, spec, { request: context.session.request, ports: context.ports })
    const known = judged.filter((entry): entry is [string, HostResponse] => typeof entry[1] === 'object')
    // A refusal may be due to the first command, which is still under way; a fenced one is certain.
    return new Map([...known, ...[...second].filter(([, { result }]) => result.ok || isFenced(result))])
  }
}

/**
 * Staging changes nothing that is live, so the run stages again on hosts that lack the release; twice, since the first staging
 * may end meanwhile.
 */
async function resolveStaging(
  first: HostResponses,
  spec: DispatchSpec,
  context: Context<RolloutPorts>,
): Promise<HostResponses> {
  const resolved = new Map<string, HostResponse>(first)
  let open = [...first.keys()]
  for (let tries = 2; open.length > 0; tries -= 1) {
    const statuses = await queryStatus(open, context)
    for (const [host, response] of resolvedBy(statuses, context.session)) resolved.set(host, response)
    if (tries === 0) break
    const lacking = open.filter((host) => statuses.get(host)?.lost === false && isUnresolved(resolved, host))
    const again = await dispatch(lacking, spec, { request: context.session.request, ports: context.ports })
    for (const [host, response] of again) resolved.set(host, response)
    open = lacking.filter((host) => isUnresolved(resolved, host))
  }
  return resolved
}

function isUnresolved(responses: HostResponses, host: string): boolean {
  const response = responses.get(host)
  return response === undefined || isAmbiguous(response)
}

/** The hosts whose `status` shows that the release is staged, or that are unreachable. */
function resolvedBy(statuses: HostResponses, session: Session): HostResponses {
  return new Map(
    [...statuses].flatMap(([host, status]) => {
      const known = status.result.verdict === 'unreachable' ? status : stagedBy(status, session)
      return known === undefined ? [] : [[host, known] as const]
    }),
  )
}

/** The result of a staging that a `status` shows to be done; undefined when it is not, or when the host did not respond. */
function stagedBy(status: HostResponse, session: Session): HostResponse | undefined {
  if (status.lost || !isStaged(status.result, session)) return undefined
  const note = 'The response to the staging was lost; the status of the host shows that it has the release.'
  const warnings = [...status.result.warnings, note]
  return { ...status, result: { ...status.result, ok: true, verdict: 'staged', code: '', message: '', warnings } }
}
