import { ask, type Errand } from './ask.ts'
import { commonSettings, type Settings } from './host/request.ts'
import { type Plan, type Results, walk } from './plan.ts'
import type { World } from './ports.ts'
import type { Answer, Answers } from './reply.ts'
import { askStatus, giveUp, isStaged } from './settle.ts'

/** Puts the release beside the live one on every host at once. Traffic is untouched. */
export async function stage(plan: Plan, world: World): Promise<Results> {
  const errand = stageErrand(plan, world)
  return await walk(
    {
      phase: 'stage',
      hosts: plan.hosts.map(({ id }) => id),
      errand: { ...errand, probe: prober(errand, plan, world) },
      settle: (doubtful) => settleStage(doubtful, errand, { plan, world }),
    },
    plan,
    world,
  )
}

function stageErrand(plan: Plan, world: World): Errand {
  return {
    command: 'stage',
    settings: () => stageSettings(plan),
    runWithinMs: Math.max(plan.deadline - world.clock.now(), 60_000),
    notAfter: plan.deadline,
    carry: true,
  }
}

function stageSettings({ request, release, verification }: Plan): Settings {
  return {
    ...commonSettings(request),
    release,
    'artifact-url': request.artifact.url,
    artifact: request.artifact.display,
    sha256: verification.sha256,
    'sha256-source': verification.source,
  }
}

/**
 * A silent host may be at work, done with its answer lost, or gone. `status` tells done; from the second time on the staging
 * itself is sent again, which waits for one that is at work and finds out when there is nothing to do. A host that twice in a
 * row does not even answer that is given up.
 */
function prober(errand: Errand, plan: Plan, world: World): (hosts: readonly string[]) => Promise<Answers> {
  const unanswered = new Map<string, number>()
  const judge = (host: string, status: Answer): Answer | 'ask again' | undefined => {
    const before = unanswered.get(host)
    const times = status.lost ? (before ?? 0) + 1 : 0
    unanswered.set(host, times)
    if (status.lost) return times >= 2 ? giveUp() : undefined
    return stagedBy(status, plan.release) ?? (before === undefined ? undefined : 'ask again')
  }
  return async (hosts) => {
    const statuses = await askStatus(hosts, plan, world)
    const judged = [...statuses].map(([host, status]) => [host, judge(host, status)] as const)
    const again = judged.filter(([, judgement]) => judgement === 'ask again').map(([host]) => host)
    const second = await ask(again, errand, { request: plan.request, world })
    const known = judged.filter((entry): entry is [string, Answer] => typeof entry[1] === 'object')
    return new Map([...known, ...[...second].filter(([, { result }]) => result.ok)])
  }
}

/** Nothing live changes while staging, so that the sure way to learn what came of it is to do it again where it is missing. */
async function settleStage(first: Answers, errand: Errand, at: { plan: Plan; world: World }): Promise<Answers> {
  const { plan, world } = at
  const settled = new Map<string, Answer>()
  const open: string[] = []
  for (const [host, status] of await askStatus([...first.keys()], plan, world)) {
    const staged = stagedBy(status, plan.release)
    if (staged !== undefined) settled.set(host, staged)
    else if (status.lost) settled.set(host, unreachable(first.get(host), status))
    else open.push(host)
  }
  const again = await ask(open, { ...errand, probe: prober(errand, plan, world) }, { request: plan.request, world })
  return new Map([...settled, ...again])
}

/** The first answer says more than that of the second try, unless that one found the host gone. */
function unreachable(first: Answer | undefined, second: Answer): Answer {
  return first === undefined || second.result.verdict === 'unreachable' ? second : first
}

/** A staging that a `status` shows to be done; undefined when it is not, or when the host did not answer. */
function stagedBy(status: Answer, release: string): Answer | undefined {
  if (status.lost || !isStaged(status.result, release)) return undefined
  return { ...status, result: { ...status.result, ok: true, verdict: 'staged', code: '', message: '' } }
}
