/** What to do about a host whose answer was lost: ask it what it runs, let it settle, and never guess. */

import type { Result } from '../host/result.ts'
import type { World } from '../ports.ts'
import { ask, type Errand } from './ask.ts'
import { type Plan, plainSettings } from './plan.ts'
import { activationMs, statusMs } from './polling.ts'
import { type Answer, type Answers, missing } from './reply.ts'

export interface Context {
  readonly plan: Plan
  readonly world: World
}

/** What a host was to run when its answer was lost, and what it ran before. */
export interface Wanted {
  readonly now: (host: string) => string
  readonly before: (host: string) => string
  /** What a host that runs what it was to run comes to. */
  readonly verdict: 'activated' | 'reverted'
}

/** Read-only, and answered at any time, also while another command is at work on the host. */
export async function askStatus(hosts: readonly string[], { plan, world }: Context): Promise<Answers> {
  const errand = { command: 'status', settings: () => plainSettings(plan), runWithinMs: statusMs } as const
  return await ask(hosts, errand, { request: plan.request, world })
}

/** A release as staged by this run, by a host's `status`; two runs of one second could have made the same id. */
export function isStaged({ releases = [] }: Result, { release, request }: Plan): boolean {
  return releases.some(
    ({ id, verdict, version }) => id === release && verdict === 'staged' && request.version.startsWith(version),
  )
}

/**
 * Asks silent hosts for their `status`, and gives back those of which it is certain what became of the command: what they
 * were to run was proved and nothing is at work, or it failed and they are back. All else stays open, since the command may
 * still be on its way.
 */
export async function certain(hosts: readonly string[], wanted: Wanted, context: Context): Promise<Answers> {
  const known = new Map<string, Answer>()
  for (const [host, answer] of await askStatus(hosts, context)) {
    const result = answer.lost ? undefined : certainBy(answer.result, host, wanted)
    if (result !== undefined) known.set(host, { ...answer, result })
  }
  return known
}

function certainBy(status: Result, host: string, wanted: Wanted): Result | undefined {
  const { good = 'none', after, settled, releases = [] } = status
  if (settled !== true || good !== after) return undefined
  if (after === wanted.now(host)) return reached(status, wanted)
  const tried = releases.some(({ id, verdict }) => id === wanted.now(host) && verdict === 'failed')
  return tried ? wentBack(status, 'Its answer was lost, but it has noted that the release failed.') : undefined
}

function reached(found: Result, { verdict }: Wanted): Result {
  const note = 'Its answer was lost; it was asked, and runs what it was to run, proved.'
  return { ...found, ok: true, verdict, code: '', message: '', warnings: [...found.warnings, note] }
}

function wentBack(found: Result, message: string): Result {
  return { ...found, ok: false, verdict: 'rolled-back', code: 'result-lost', message }
}

/** `status`, then `recover`, on hosts that were to run what `wanted` says. A host at work is waited for. */
export async function settle(doubtful: Answers, wanted: Wanted, context: Context): Promise<Answers> {
  const { clock } = context.world
  const until = clock.now() + activationMs(context.plan.request, {})
  const settled = new Map<string, Answer>(doubtful)
  let open = [...doubtful.keys()]
  for (let attempt = 1; open.length > 0; attempt += 1) {
    for (const [host, answer] of await recovered(open, doubtful, context)) settled.set(host, answer)
    const tries = (host: string) => (settled.get(host)?.lost ? 2 : 4)
    open = open.filter((host) => isOpen(settled.get(host)) && attempt < tries(host) && clock.now() < until)
    if (open.length > 0) await clock.sleep(5_000 * attempt)
  }
  return new Map([...settled].map(([host, answer]) => [host, conclude(host, [doubtful.get(host), answer], wanted)]))
}

function isOpen(answer: Answer | undefined): boolean {
  return answer === undefined || answer.lost || answer.result.code === 'busy'
}

/** Where the first command is still on its way, it does nothing any more once it gets there. */
async function recovered(hosts: readonly string[], doubtful: Answers, context: Context): Promise<Answers> {
  const { plan, world } = context
  const statuses = await askStatus(hosts, context)
  const reachable = hosts.filter((host) => statuses.get(host)?.lost === false)
  const recover: Errand = {
    command: 'recover',
    settings: (host) => ({ ...plainSettings(plan), withdrawn: doubtful.get(host)?.errand }),
    runWithinMs: activationMs(plan.request, {}),
  }
  return new Map([...statuses, ...(await ask(reachable, recover, { request: plan.request, world }))])
}

function isBack(host: string, answer: Answer | undefined, wanted: Wanted): boolean {
  if (answer === undefined || answer.lost) return false
  const { after, verdict, code } = answer.result
  return after === wanted.before(host) && verdict !== 'rollback-failed' && code !== 'busy'
}

/** What a host that was asked to settle turned out to run. */
function conclude(host: string, [first, last]: [Answer | undefined, Answer], wanted: Wanted): Answer {
  const { result, lost } = last
  if (!lost && result.ok && result.after === wanted.now(host)) return { ...last, result: reached(result, wanted) }
  // It refused, and nothing shows that another copy of the command did what it was to do: the refusal stands.
  if (first?.lost === false) return first
  if (lost || result.code === 'busy') return last
  if (isBack(host, last, wanted)) {
    return {
      ...last,
      result: wentBack(result, `${first?.result.message ?? ''} It was asked, and is on what it ran before.`.trim()),
    }
  }
  const message = result.message || `It runs ${result.after ?? 'something unknown'}.`
  const code = result.code || 'result-lost'
  return { ...last, result: { ...result, ok: false, verdict: 'rollback-failed', code, message } }
}

/** A host that stays silent although it was asked directly, twice, is not waited for any longer. */
export function giveUp(): Answer {
  return missing('host-unreachable', 'It answers nothing any more, although SSM took commands for it.')
}
