/** Takes hosts out of their target groups for as long as they are worked on, and never leaves one out. */

import type { Results } from '../errands/plan.ts'
import type { Context } from '../errands/settle.ts'
import { Failure, toFailure } from '../failure.ts'
import type { Result } from '../host/result.ts'
import type { Request } from '../inputs.ts'
import { type Drained, drainedTexts, noteName, nothingDrained } from '../notes/notes.ts'
import type { Target, TargetHealth, World } from '../ports.ts'
import { lastOf, membersOf } from './groups.ts'
import { hostOf, isIn, isOut, isServing, wouldEmpty } from './targets.ts'
import { find, reporter, waitFor } from './waiting.ts'

type Work = (hosts: readonly string[]) => Promise<Results>

interface Way {
  readonly hosts: readonly string[]
  /**
   * The work must be done: also on hosts that cannot be drained, and on those that stay in a group since nobody healthy would be
   * left in it. Else both are left alone.
   */
  readonly insist: boolean
}

/** Does `work` on hosts that get no requests meanwhile: noted, deregistered, waited for, registered again, waited for. */
export async function outOfTraffic({ hosts, insist }: Way, context: Context, work: Work): Promise<Results> {
  const way = await wayOut({ hosts, insist }, context).catch((error: unknown) => toFailure(error))
  if (!(way instanceof Failure)) return way.drained.size === 0 ? await work(hosts) : await around(way, context, work)
  if (!insist) return refused(hosts, way)
  const message = `Hosts stay in their target groups while they are brought back. ${way.message}`
  context.world.emit({ type: 'warning', message })
  return await work(hosts)
}

interface WayOut extends Way {
  readonly drained: Drained
  /** How many notes tell of it. */
  readonly notes: number
}

/** What is to be taken out, noted. Rejects before anything is changed. */
async function wayOut({ hosts, insist }: Way, context: Context): Promise<WayOut> {
  const { request } = context.plan
  const found = await targetsOf(hosts, context)
  const emptied = request['allow-last-target'] ? [] : found.filter(({ all }) => wouldEmpty(all, new Set(hosts)))
  if (emptied.length > 0 && !insist)
    throw new Failure('last-target', emptied.map(({ group }) => lastOf(group)).join(' '))
  for (const { group } of emptied)
    context.world.emit({ type: 'warning', message: `${lastOf(group)} They stayed in it.` })
  const drained = new Map(found.filter((one) => !emptied.includes(one)).map(({ group, own }) => [group, own]))
  return { hosts, insist, drained, notes: await note(drained, context) }
}

async function around({ hosts, insist, drained, notes }: WayOut, context: Context, work: Work): Promise<Results> {
  let results: Results = new Map()
  try {
    const undrained = await takeOut(drained, context)
    results = new Map([...undrained, ...(await work(hosts.filter((host) => insist || !undrained.has(host))))])
  } finally {
    const { unwell, stranded } = await bringIn(drained, context)
    results = new Map([...results].map(([host, result]) => [host, worst(result, unwell.get(host))]))
    if (!stranded) await unnote(notes, context)
  }
  return results
}

interface Found {
  readonly group: string
  readonly all: readonly TargetHealth[]
  readonly own: readonly TargetHealth[]
}

/** Where hosts are registered now; one that is already on its way out is not. */
async function targetsOf(hosts: readonly string[], { plan, world }: Context): Promise<readonly Found[]> {
  const wanted = new Set(hosts)
  const found = await Promise.all(
    (plan.request['target-groups'] ?? []).map(async (group) => {
      const all = await membersOf(group, hosts, world)
      return { group, all, own: all.filter((target) => wanted.has(hostOf(target)) && isIn(target)) }
    }),
  )
  return found.filter(({ own }) => own.length > 0)
}

function refused(hosts: readonly string[], { code, message }: Failure): Results {
  const result: Result = { ok: false, verdict: 'refused', code, message, warnings: [], seconds: {} }
  return new Map(hosts.map((host) => [host, result]))
}

/** Noted before anything is deregistered: who comes after a run that died here has to know. Resolves with how many notes. */
async function note(drained: Drained, { plan, world }: Context): Promise<number> {
  const texts = drainedTexts(drained)
  for (const [i, text] of texts.entries()) {
    await world.parameters.write(noteName(plan.request, `drained/${i + 1}`), text)
  }
  return texts.length
}

/** From the last to the first, since a reader stops at the first that holds nothing. */
async function unnote(notes: number, { plan, world }: Context): Promise<void> {
  await plan.lease.confirm()
  // Then the notes are the newer run's.
  if (plan.lease.lost.aborted) return
  for (let i = notes; i > 0; i -= 1) {
    await world.parameters.write(noteName(plan.request, `drained/${i}`), nothingDrained).catch((error: unknown) => {
      const message = `A note of drained targets could not be taken back; the next run registers them again. ${toFailure(error).message}`
      world.emit({ type: 'warning', message })
    })
  }
}

/** Resolves with the hosts that still get requests when `drain-timeout` is over, or of which nobody could tell the groups. */
async function takeOut(drained: Drained, { plan, world }: Context): Promise<Results> {
  const report = reporter('drain', drained, world)
  const failure = await deregister(drained, world)
  const timeoutMs = failure === '' ? plan.request['drain-timeout'] : 0
  const left = await waitFor(drained, { timeoutMs, report, is: isOut }, world)
  if (left.size < report.hosts.length) await world.clock.sleep(plan.request['drain-grace'])
  return new Map(
    [...left].map(([host, said]) => {
      const message = [said, failure].filter(Boolean).join(' ')
      return [host, report.tell(host, { verdict: 'not-drained', code: 'drain-timeout', message })]
    }),
  )
}

/** Why it could not be done; empty when it was. */
async function deregister(drained: Drained, { balancer }: World): Promise<string> {
  try {
    for (const [group, targets] of drained) await balancer.deregister(group, targets)
    return ''
  } catch (error) {
    return toFailure(error).message
  }
}

/** All that bringing hosts back into traffic takes: it is also done for a run that is no more. */
export interface Bringing {
  readonly plan: { readonly request: Pick<Request, 'app' | 'environment' | 'drain-timeout'> }
  readonly world: World
}

interface BroughtIn {
  /** What is wrong with hosts that do not get requests again. */
  readonly unwell: Results
  /** Something could not be registered, and has to be by whoever comes next. */
  readonly stranded: boolean
}

/** Registers targets again and waits until they are healthy. One that was terminated belongs nowhere any more. */
export async function bringIn(drained: Drained, { plan, world }: Bringing): Promise<BroughtIn> {
  const report = reporter('return', drained, world)
  const { inside, failure } = await register(drained, world)
  const timeoutMs = failure === '' ? plan.request['drain-timeout'] : 0
  const again = async (group: string, targets: readonly Target[]) =>
    void (await register(new Map([[group, targets]]), world))
  const left = await waitFor(inside, { timeoutMs, report, is: isServing, again }, world)
  const unwell = [...left].map(([host, said]) => {
    const message = [said, failure].filter(Boolean).join(' ')
    return [host, report.tell(host, { verdict: 'not-returned', code: 'target-unhealthy', message })] as const
  })
  return { unwell: new Map(unwell), stranded: failure !== '' || (left.size > 0 && (await areOut(inside, world))) }
}

async function register(drained: Drained, world: World): Promise<{ inside: Drained; failure: string }> {
  const there = await withoutLost(drained, world).catch((error: unknown) => toFailure(error))
  if (there instanceof Failure) return { inside: drained, failure: there.message }
  const { balancer } = world
  const inside = new Map<string, readonly Target[]>()
  let failure = ''
  for (const [group, targets] of there) {
    if (targets.length === 0) continue
    const refused = await balancer.register(group, targets).then(
      (answer) => answer.refused.map(({ id }) => id),
      (error: unknown): string[] => {
        failure = toFailure(error).message
        return []
      },
    )
    inside.set(
      group,
      targets.filter(({ id }) => !refused.includes(id)),
    )
  }
  return { inside, failure }
}

/** An address that its instance has no more may be that of another one by now, which belongs nowhere. */
async function withoutLost(drained: Drained, { instances }: World): Promise<Drained> {
  const ids = [...new Set([...drained.values()].flat().flatMap(({ host }) => host ?? []))]
  if (ids.length === 0) return drained
  const found = await instances.find({ tags: [], ids })
  const has = new Map(found.map(({ id, addresses = [] }) => [id, addresses]))
  const isThere = ({ id, host }: Target) => host === undefined || has.get(host)?.includes(id) === true
  return new Map([...drained].map(([group, targets]) => [group, targets.filter(isThere)]))
}

/** Whether some target is not in its group, for all that is known. */
async function areOut(drained: Drained, { balancer }: World): Promise<boolean> {
  for (const [group, targets] of drained) {
    const health = await balancer.health(group).catch(() => [])
    if (targets.some((target) => isOut(find(health, target)))) return true
  }
  return false
}

/** A host that is well but gets no requests has failed all the same; one that failed has its own reason. */
function worst(result: Result, unwell: Result | undefined): Result {
  return unwell === undefined || !result.ok
    ? result
    : { ...result, ok: false, code: unwell.code, message: unwell.message }
}
