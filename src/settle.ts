/** What to do about a host whose answer was lost: ask it what it runs, let it settle, and never guess. */
import { ask } from './ask.ts'
import type { Result } from './host/result.ts'
import { type Plan, plainSettings } from './plan.ts'
import { activationMs, statusMs } from './polling.ts'
import type { World } from './ports.ts'
import { type Answer, type Answers, missing } from './reply.ts'

/** What a host was to run when its answer was lost, and what it ran before. */
export interface Wanted {
  readonly now: (host: string) => string
  readonly before: (host: string) => string
  /** The result of a host that runs what it was to run. */
  readonly reached: (found: Result) => Result
}

/** Read-only, and answered at any time, also while another command is at work on the host. */
export async function askStatus(hosts: readonly string[], plan: Plan, world: World): Promise<Answers> {
  const errand = { command: 'status', settings: () => plainSettings(plan), runWithinMs: statusMs } as const
  return await ask(hosts, errand, { request: plan.request, world })
}

/** Whether a host, by its `status`, has a release staged that was not tried yet. */
export function isStaged({ releases = [] }: Result, release: string): boolean {
  return releases.some(({ id, verdict }) => id === release && verdict === 'staged')
}

/**
 * What a `status` says of an activation, as far as it is certain: the release was proved and nothing is at work, or it was
 * tried and the host is back. Undefined while that is open, since a command may still be on its way to the host.
 */
export function activationBy(status: Result, release: string): Result | undefined {
  const { good, after, settled, releases = [] } = status
  if (settled !== true || good === undefined || good !== after) return undefined
  if (good === release) return activated(status)
  const tried = releases.some(({ id, verdict }) => id === release && verdict === 'failed')
  return tried
    ? wentBack(status, 'Its answer was lost, but its history says that the release failed there.')
    : undefined
}

export function activated(from: Result): Result {
  const note = 'The answer to the activation was lost; the host was asked and runs the release, proved.'
  return { ...from, ok: true, verdict: 'activated', code: '', message: '', warnings: [...from.warnings, note] }
}

function wentBack(from: Result, message: string): Result {
  return { ...from, ok: false, verdict: 'rolled-back', code: 'result-lost', message }
}

/** `status`, then `recover`, on hosts that were to run what `wanted` says. A host at work is waited for. */
export async function settle(doubtful: Answers, wanted: Wanted, at: { plan: Plan; world: World }): Promise<Answers> {
  const { plan, world } = at
  const until = world.clock.now() + activationMs(plan.request, {})
  const settled = new Map<string, Answer>(doubtful)
  let open = [...doubtful.keys()]
  for (let attempt = 1; open.length > 0; attempt += 1) {
    for (const [host, answer] of await askAndRecover(open, plan, world)) settled.set(host, answer)
    const tries = (host: string) => (settled.get(host)?.lost ? 2 : 4)
    open = open.filter((host) => isOpen(settled.get(host)) && attempt < tries(host) && world.clock.now() < until)
    if (open.length > 0) await world.clock.sleep(5_000 * attempt)
  }
  return new Map(
    [...settled].map(([host, answer]) => [host, conclude(host, { first: doubtful.get(host), answer }, wanted)]),
  )
}

function isOpen(answer: Answer | undefined): boolean {
  return answer === undefined || answer.lost || answer.result.code === 'busy'
}

async function askAndRecover(hosts: readonly string[], plan: Plan, world: World): Promise<Answers> {
  const statuses = await askStatus(hosts, plan, world)
  const reached = hosts.filter((host) => statuses.get(host)?.lost === false)
  const errand = {
    command: 'recover',
    settings: () => plainSettings(plan),
    runWithinMs: activationMs(plan.request, {}),
  } as const
  const recovered = await ask(reached, errand, { request: plan.request, world })
  return new Map([...statuses, ...recovered])
}

/** What a host that was asked to settle turned out to run; `first` is what made it doubtful. */
function conclude(
  host: string,
  { first, answer }: { first: Answer | undefined; answer: Answer },
  wanted: Wanted,
): Answer {
  const { result, lost } = answer
  if (!lost && result.ok && result.after === wanted.now(host)) return { ...answer, result: wanted.reached(result) }
  // It refused, and nothing shows that another copy of the command did what it was to do: the refusal stands.
  if (first?.lost === false) return first
  if (lost || result.code === 'busy') return answer
  if (result.after === wanted.before(host) && result.verdict !== 'rollback-failed') {
    return { ...answer, result: wentBack(result, 'Its answer was lost; it was asked, and is on what it ran before.') }
  }
  const message = result.message || `It runs ${result.after ?? 'something unknown'}.`
  const code = result.code || 'result-lost'
  return { ...answer, result: { ...result, ok: false, verdict: 'rollback-failed', code, message } }
}

/** A host that stays silent although it was asked directly, twice, is not waited for any longer. */
export function giveUp(): Answer {
  return missing('host-unreachable', 'It answers nothing any more, although SSM took commands for it.')
}
