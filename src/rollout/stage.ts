import { type DispatchSpec, dispatch } from '../dispatch/dispatcher.ts'
import { runPhase, runSettings, type Session } from '../dispatch/phase.ts'
import { type Context, isStaged, queryStatus, unreachable } from '../dispatch/recovery.ts'
import { type HostResponse, type HostResponses, isAmbiguous } from '../dispatch/response.ts'
import type { Settings } from '../host/settings.ts'
import type { HostResults } from '../model/host-result.ts'
import { isSuperseded } from './outcome.ts'
import type { RolloutPorts } from './rollout.port.ts'

/** Puts the release beside the live one on all these hosts at once. Traffic is untouched. */
export async function stage(hosts: readonly string[], session: Session, ports: RolloutPorts): Promise<HostResults> {
  const context = { session, ports }
  const plain = stageSpec(context)
  const errand = { ...plain, probe: stallProbe(plain, context) }
  return await runPhase(
    { phase: 'stage', hosts, errand, settle: (first) => resolveStaging(first, errand, context) },
    session,
    ports,
  )
}

function stageSpec({ session, ports }: Context<RolloutPorts>): DispatchSpec {
  return {
    command: 'stage',
    settings: () => stageSettings(session),
    fresh: async () => await downloadUrl(session),
    runWithinMs: Math.max(session.deadline - ports.clock.now(), 60_000),
    notAfter: session.deadline,
  }
}

function stageSettings(session: Session): Settings {
  const { release, source, verification } = session
  return {
    ...runSettings(session),
    release,
    // A rollback or a reconcile is the way out of drift.
    ...(session.request.command !== 'deploy' && { 'on-drift': 'adopt' }),
    artifact: source?.artifact.display,
    sha256: verification.sha256,
    'archive-sha256': verification.archive,
    // Only of hosts that join later is the digest known where nobody gave one.
    'sha256-source': verification.source === 'none' && verification.sha256 ? 'other hosts' : verification.source,
  }
}

/** Where the artifact is, for some minutes from now. */
async function downloadUrl({ source }: Session): Promise<Settings> {
  const there = await source?.address()
  return { 'artifact-url': there?.url, 'artifact-region': there?.region }
}

/**
 * A silent host may be at work, done with its answer lost, or gone. `status` tells done; from the second time on the staging
 * itself is sent again, which waits for one that is at work and finds out when there is nothing to do. A host that twice in a
 * row does not even answer that is given up.
 */
function stallProbe(
  errand: DispatchSpec,
  context: Context<RolloutPorts>,
): (hosts: readonly string[]) => Promise<HostResponses> {
  const unanswered = new Map<string, number>()
  const judge = (host: string, status: HostResponse): HostResponse | 'ask again' | undefined => {
    const before = unanswered.get(host)
    const times = status.lost ? (before ?? 0) + 1 : 0
    unanswered.set(host, times)
    if (status.lost) return times >= 2 ? unreachable() : undefined
    return stagedBy(status, context.session) ?? (before === undefined ? undefined : 'ask again')
  }
  return async (hosts) => {
    const statuses = await queryStatus(hosts, context)
    const judged = [...statuses].map(([host, status]) => [host, judge(host, status)] as const)
    const again = judged.filter(([, judgement]) => judgement === 'ask again').map(([host]) => host)
    const second = await dispatch(again, errand, { request: context.session.request, ports: context.ports })
    const known = judged.filter((entry): entry is [string, HostResponse] => typeof entry[1] === 'object')
    // A refusal may be the echo of a first one that is at work, but not when it tells of a newer run.
    return new Map([...known, ...[...second].filter(([, { result }]) => result.ok || isSuperseded([result]))])
  }
}

/**
 * Nothing live changes while staging, so the sure way to learn what came of it is to do it again where it is missing; twice,
 * since the first one may have ended meanwhile.
 */
async function resolveStaging(
  first: HostResponses,
  errand: DispatchSpec,
  context: Context<RolloutPorts>,
): Promise<HostResponses> {
  const settled = new Map<string, HostResponse>(first)
  let open = [...first.keys()]
  for (let tries = 2; open.length > 0; tries -= 1) {
    const statuses = await queryStatus(open, context)
    for (const [host, answer] of resolvedBy(statuses, context.session)) settled.set(host, answer)
    if (tries === 0) break
    const lacking = open.filter((host) => statuses.get(host)?.lost === false && isUnresolved(settled, host))
    const again = await dispatch(lacking, errand, { request: context.session.request, ports: context.ports })
    for (const [host, answer] of again) settled.set(host, answer)
    open = lacking.filter((host) => isUnresolved(settled, host))
  }
  return settled
}

function isUnresolved(answers: HostResponses, host: string): boolean {
  const answer = answers.get(host)
  return answer === undefined || isAmbiguous(answer)
}

/** What a `status` settles: that the release is staged, or that the host is out of reach. */
function resolvedBy(statuses: HostResponses, session: Session): HostResponses {
  return new Map(
    [...statuses].flatMap(([host, status]) => {
      const known = status.result.verdict === 'unreachable' ? status : stagedBy(status, session)
      return known === undefined ? [] : [[host, known] as const]
    }),
  )
}

/** A staging that a `status` shows to be done; undefined when it is not, or when the host did not answer. */
function stagedBy(status: HostResponse, session: Session): HostResponse | undefined {
  if (status.lost || !isStaged(status.result, session)) return undefined
  const note = 'The answer to the staging was lost; the host was asked, and has the release.'
  const warnings = [...status.result.warnings, note]
  return { ...status, result: { ...status.result, ok: true, verdict: 'staged', code: '', message: '', warnings } }
}
