import { ask, type Errand } from '../errands/ask.ts'
import { type Plan, planSettings, type Results, walk } from '../errands/plan.ts'
import { type Answer, type Answers, isDoubtful } from '../errands/reply.ts'
import { askStatus, type Context, giveUp, isStaged } from '../errands/settle.ts'
import type { Settings } from '../host/request.ts'
import type { World } from '../ports.ts'
import { isSuperseded } from './standing.ts'

/** Puts the release beside the live one on all these hosts at once. Traffic is untouched. */
export async function stage(hosts: readonly string[], plan: Plan, world: World): Promise<Results> {
  const context = { plan, world }
  const plain = stageErrand(context)
  const errand = { ...plain, probe: prober(plain, context) }
  return await walk({ phase: 'stage', hosts, errand, settle: (first) => settle(first, errand, context) }, plan, world)
}

function stageErrand({ plan, world }: Context): Errand {
  return {
    command: 'stage',
    settings: () => stageSettings(plan),
    fresh: async () => await address(plan),
    runWithinMs: Math.max(plan.deadline - world.clock.now(), 60_000),
    notAfter: plan.deadline,
  }
}

function stageSettings(plan: Plan): Settings {
  const { release, source, verification } = plan
  return {
    ...planSettings(plan),
    release,
    // A rollback or a reconcile is the way out of drift.
    ...(plan.request.command !== 'deploy' && { 'on-drift': 'adopt' }),
    artifact: source?.artifact.display,
    sha256: verification.sha256,
    'archive-sha256': verification.archive,
    // Only of hosts that join later is the digest known where nobody gave one.
    'sha256-source': verification.source === 'none' && verification.sha256 ? 'other hosts' : verification.source,
  }
}

/** Where the artifact is, for some minutes from now. */
async function address({ source }: Plan): Promise<Settings> {
  const there = await source?.address()
  return { 'artifact-url': there?.url, 'artifact-region': there?.region }
}

/**
 * A silent host may be at work, done with its answer lost, or gone. `status` tells done; from the second time on the staging
 * itself is sent again, which waits for one that is at work and finds out when there is nothing to do. A host that twice in a
 * row does not even answer that is given up.
 */
function prober(errand: Errand, context: Context): (hosts: readonly string[]) => Promise<Answers> {
  const unanswered = new Map<string, number>()
  const judge = (host: string, status: Answer): Answer | 'ask again' | undefined => {
    const before = unanswered.get(host)
    const times = status.lost ? (before ?? 0) + 1 : 0
    unanswered.set(host, times)
    if (status.lost) return times >= 2 ? giveUp() : undefined
    return stagedBy(status, context.plan) ?? (before === undefined ? undefined : 'ask again')
  }
  return async (hosts) => {
    const statuses = await askStatus(hosts, context)
    const judged = [...statuses].map(([host, status]) => [host, judge(host, status)] as const)
    const again = judged.filter(([, judgement]) => judgement === 'ask again').map(([host]) => host)
    const second = await ask(again, errand, { request: context.plan.request, world: context.world })
    const known = judged.filter((entry): entry is [string, Answer] => typeof entry[1] === 'object')
    // A refusal may be the echo of a first one that is at work, but not when it tells of a newer run.
    return new Map([...known, ...[...second].filter(([, { result }]) => result.ok || isSuperseded([result]))])
  }
}

/**
 * Nothing live changes while staging, so the sure way to learn what came of it is to do it again where it is missing; twice,
 * since the first one may have ended meanwhile.
 */
async function settle(first: Answers, errand: Errand, context: Context): Promise<Answers> {
  const settled = new Map<string, Answer>(first)
  let open = [...first.keys()]
  for (let tries = 2; open.length > 0; tries -= 1) {
    const statuses = await askStatus(open, context)
    for (const [host, answer] of settledBy(statuses, context.plan)) settled.set(host, answer)
    if (tries === 0) break
    const lacking = open.filter((host) => statuses.get(host)?.lost === false && isDoubtfulIn(settled, host))
    const again = await ask(lacking, errand, { request: context.plan.request, world: context.world })
    for (const [host, answer] of again) settled.set(host, answer)
    open = lacking.filter((host) => isDoubtfulIn(settled, host))
  }
  return settled
}

function isDoubtfulIn(answers: Answers, host: string): boolean {
  const answer = answers.get(host)
  return answer === undefined || isDoubtful(answer)
}

/** What a `status` settles: that the release is staged, or that the host is out of reach. */
function settledBy(statuses: Answers, plan: Plan): Answers {
  return new Map(
    [...statuses].flatMap(([host, status]) => {
      const known = status.result.verdict === 'unreachable' ? status : stagedBy(status, plan)
      return known === undefined ? [] : [[host, known] as const]
    }),
  )
}

/** A staging that a `status` shows to be done; undefined when it is not, or when the host did not answer. */
function stagedBy(status: Answer, plan: Plan): Answer | undefined {
  if (status.lost || !isStaged(status.result, plan)) return undefined
  const note = 'The answer to the staging was lost; the host was asked, and has the release.'
  const warnings = [...status.result.warnings, note]
  return { ...status, result: { ...status.result, ok: true, verdict: 'staged', code: '', message: '', warnings } }
}
