import { isMost, median } from '../agreement.ts'
import { batches, type Share } from '../batches.ts'
import type { Errand } from '../errands/ask.ts'
import { type Plan, plainSettings, planSettings, type Results, type Walk, walk } from '../errands/plan.ts'
import { activationMs } from '../errands/polling.ts'
import { type Context, certain, settle, type Wanted } from '../errands/settle.ts'
import type { Stop } from '../events.ts'
import type { Result } from '../host/result.ts'
import type { Request } from '../inputs.ts'
import type { Instance } from '../ports.ts'
import type { outOfTraffic as OutOfTraffic } from '../traffic/drain.ts'
import { isFailed, isSuperseded, isTouched } from './standing.ts'
import type { Watch } from './watch.ts'

/** How far a rollout has come. */
export interface Rollout {
  /** What staging found on each host. */
  readonly staged: Map<string, Result>
  /** The last result of each host that got its turn. */
  readonly results: Map<string, Result>
  /** The batches that were begun. */
  readonly begun: (readonly string[])[]
  /** How long the slowest batch took, in milliseconds. */
  slowestMs: number
  /** Why it ended before the last batch, or in the time of watching after it. */
  stopped?: Stop
}

export function newRollout(staged: Results): Rollout {
  return { staged: new Map(staged), results: new Map(), begun: [], slowestMs: 0 }
}

export interface Guarded extends Context {
  readonly watch: Watch
}

/** Walks the batches of hosts where the release is staged; stops between two, never inside one. */
export async function rollOut(hosts: readonly Instance[], rollout: Rollout, guarded: Guarded): Promise<void> {
  const { plan, world, watch } = guarded
  const waves = wavesOf(hosts, rollout.staged, plan.request)
  const isFirst = rollout.begun.length === 0
  for (const [i, wave] of waves.entries()) {
    if (!mayGoOn(rollout, guarded)) return
    const began = world.clock.now()
    rollout.begun.push(wave)
    const batch = { number: i + 1, of: waves.length }
    const first = isFirst && i === 0 ? wave[0] : undefined
    for (const [host, result] of await activate({ hosts: wave, batch, first }, rollout, guarded))
      rollout.results.set(host, result)
    rollout.slowestMs = Math.max(rollout.slowestMs, world.clock.now() - began)
    if (!isGoingWell(rollout, guarded) || rang(await watch.look(), rollout, guarded)) return
    if (i < waves.length - 1 && rang(await waited('pause', guarded), rollout, guarded)) return
  }
}

/** After the last batch: watches for as long as `bake` says. */
export async function bake(rollout: Rollout, guarded: Guarded): Promise<void> {
  if (rollout.stopped !== undefined || rollout.begun.length === 0) return
  rang(await waited('bake', guarded), rollout, guarded)
}

async function waited(why: 'pause' | 'bake', { plan, world, watch }: Guarded): Promise<string | undefined> {
  const ms = plan.request[why]
  if (ms === 0) return undefined
  world.emit({ type: 'pause', why, ms })
  return await watch.over(ms)
}

function rang(what: string | undefined, rollout: Rollout, context: Context): boolean {
  if (what !== undefined) stop({ why: 'alarm', what }, rollout, context)
  return what !== undefined
}

/** Before a batch: whether there is time for it, credentials that outlive it and the way back, and the lock. */
function mayGoOn(rollout: Rollout, context: Context): boolean {
  const { plan, world } = context
  const now = world.clock.now()
  const { credentialsEnd } = plan.request
  if (plan.lease.lost.aborted) stop({ why: 'superseded' }, rollout, context)
  else if (now >= plan.deadline) stop({ why: 'time' }, rollout, context)
  else if (credentialsEnd !== undefined && now + neededMs(rollout) >= credentialsEnd) {
    stop({ why: 'credentials', what: new Date(credentialsEnd).toISOString() }, rollout, context)
  }
  return rollout.stopped === undefined
}

/** For one more batch and for taking all of them back, as slow as the slowest so far. */
function neededMs({ begun, slowestMs }: Rollout): number {
  return slowestMs * (begun.length + 2) + 60_000
}

/** After a batch: whether no more hosts failed than may, and none saw a newer run. */
export function isGoingWell(rollout: Rollout, context: Context): boolean {
  const results = [...rollout.results.values()]
  if (isSuperseded(results)) stop({ why: 'superseded' }, rollout, context)
  else if (results.filter(isFailed).length > context.plan.request['max-failures'])
    stop({ why: 'failures' }, rollout, context)
  return rollout.stopped === undefined
}

interface Reason {
  readonly why: Stop
  readonly what?: string
}

function stop({ why, what }: Reason, rollout: Rollout, { plan, world }: Context): void {
  rollout.stopped = why
  const failures = [...rollout.results.values()].filter(isFailed).length
  const allowed = plan.request['max-failures']
  world.emit({ type: 'stopped', why, failures, allowed, ...(what !== undefined && { what }) })
}

/**
 * Hosts on which the last release failed come first, since they are the likeliest to fail again. That is their own word: where
 * only some hosts say so, what a canary is for is left to others as well. What runs once must be over before any other host runs
 * the new code: its host goes alone, and no host can choose to be it.
 */
export function wavesOf(hosts: readonly Instance[], staged: Results, request: Request): string[][] {
  const runsOnce = request['before-activate-once'] !== undefined
  const zones = new Map(hosts.map(({ id, zone }) => [id, zone]))
  const zoneOf = request['by-zone'] ? (host: string) => zones.get(host) ?? '' : undefined
  const failed = runsOnce ? [] : hosts.filter(({ id }) => staged.get(id)?.failedLast)
  const order = [...failed, ...hosts.filter((host) => !failed.includes(host))].map(({ id }) => id)
  const size = batches(order, request.batches, zoneOf)[0]?.length ?? 1
  const extra = isMost(failed.length, hosts.length) ? 0 : Math.floor(failed.length / size)
  const shares = [
    ...request.batches.slice(0, 1).flatMap((share) => Array<Share>(extra).fill(share)),
    ...request.batches,
  ]
  const [first = [], ...others] = batches(order, shares, zoneOf)
  const heads = runsOnce ? [first.slice(0, 1), first.slice(1)] : [first]
  return [...heads, ...others].filter((wave) => wave.length > 0)
}

/** Where hosts are in no target groups there is nothing to take them out of, nor anything to load for it. */
async function outOfTraffic(...[way, context, work]: Parameters<typeof OutOfTraffic>): Promise<Results> {
  if (context.plan.request['target-groups'] === undefined) return await work(way.hosts)
  return await (await import('../traffic/drain.ts')).outOfTraffic(way, context, work)
}

interface Wave {
  readonly hosts: readonly string[]
  readonly batch: { readonly number: number; readonly of: number }
  readonly first: string | undefined
}

async function activate({ hosts, batch, first }: Wave, { staged }: Rollout, context: Context): Promise<Results> {
  const { plan, world } = context
  const { release, request, deadline } = plan
  const before = (host: string) => staged.get(host)?.before ?? 'none'
  const once = request['before-activate-once'] === undefined ? undefined : first
  const isBack = request.command === 'rollback'
  const wanted: Wanted = { now: () => release, before, verdict: 'activated' }
  const errand: Errand = {
    command: 'activate',
    settings: (host) => ({
      ...planSettings(plan),
      release,
      expect: before(host),
      first: host === once ? 'true' : undefined,
      'rolling-back': isBack ? 'true' : undefined,
    }),
    runWithinMs: activationTime(staged, plan),
    quietMs: request['stable-for'],
    notAfter: deadline,
    probe: (silent) => certain(silent, wanted, context),
  }
  return await outOfTraffic({ hosts, insist: false }, context, async (drained) => {
    const settling = (lost: Parameters<Walk['settle']>[0]) => settle(lost, wanted, context)
    return await walk({ phase: 'activate', hosts: drained, errand, batch, settle: settling }, plan, world)
  })
}

/** As long as the units of most hosts need: a host whose unit needs longer is asked what came of it, as one that fell silent is. */
function activationTime(staged: Results, { request }: Plan): number {
  const said = (key: 'stopTimeout' | 'startTimeout') => median([...staged.values()].flatMap((one) => one[key] ?? []))
  const [stopTimeout, startTimeout] = [said('stopTimeout'), said('startTimeout')]
  return activationMs(request, { ...(stopTimeout && { stopTimeout }), ...(startTimeout && { startTimeout }) })
}

/**
 * Brings every touched host back to what this run found there: the same batches, the latest first. Once a host tells of a newer
 * run, the others are that one's as well.
 */
export async function revert(rollout: Rollout, context: Context): Promise<Results> {
  const results = new Map(rollout.results)
  const touched = (host: string) => isTouched(rollout.results.get(host))
  const waves = rollout.begun.map((wave) => wave.filter(touched)).filter((wave) => wave.length > 0)
  for (const [i, hosts] of waves.reverse().entries()) {
    if (context.plan.lease.lost.aborted || isSuperseded([...results.values()])) break
    const batch = { number: i + 1, of: waves.length }
    const outcome = await outOfTraffic({ hosts, insist: true }, context, async (drained) => {
      const way = revertWalk({ hosts: drained, batch, first: undefined }, rollout.staged, context)
      return await walk(way, context.plan, context.world)
    })
    for (const [host, result] of outcome) results.set(host, result)
  }
  return results
}

function revertWalk({ hosts, batch }: Wave, staged: Results, context: Context): Walk {
  const to = (host: string) => staged.get(host)?.before ?? 'none'
  const wanted: Wanted = { now: to, before: to, verdict: 'reverted' }
  const errand: Errand = {
    command: 'revert',
    // A host that something else changed since is not this run's to bring back.
    settings: (host) => ({ ...plainSettings(context.plan), to: to(host), expect: context.plan.release }),
    runWithinMs: activationTime(staged, context.plan),
    probe: (silent) => certain(silent, wanted, context),
  }
  return { phase: 'revert', hosts, batch, errand, settle: (lost) => settle(lost, wanted, context), meaning: notBack }
}

/** A host that will not go back is still where it should not be. */
function notBack(result: Result): Result {
  return result.verdict === 'refused' ? { ...result, verdict: 'rollback-failed' } : result
}
