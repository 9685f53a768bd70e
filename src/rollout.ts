import type { Errand } from './ask.ts'
import { batches } from './batches.ts'
import { commonSettings } from './host/request.ts'
import type { Result } from './host/result.ts'
import { type Plan, plainSettings, type Results, type Walk, walk } from './plan.ts'
import { activationMs } from './polling.ts'
import type { World } from './ports.ts'
import { type Context, certain, settle, type Wanted } from './settle.ts'
import { isTouched } from './standing.ts'

export interface Rollout {
  /** The last result of each host that got its turn. */
  readonly results: Results
  readonly failures: number
  /** Why it ended before the last batch. */
  readonly stopped?: 'failures' | 'time'
  /** The batches that were begun. */
  readonly begun: readonly (readonly string[])[]
}

/** Walks the batches; stops between two, never inside one, once more hosts have failed than may. */
export async function rollOut(staged: Results, plan: Plan, world: World): Promise<Rollout> {
  const { request } = plan
  const waves = wavesOf([...staged.keys()], plan)
  const results = new Map<string, Result>()
  const begun: string[][] = []
  let failures = 0
  const stop = (stopped: 'failures' | 'time'): Rollout => {
    world.emit({ type: 'stopped', why: stopped, failures, allowed: request['max-failures'] })
    return { results, failures, begun, stopped }
  }
  for (const [i, wave] of waves.entries()) {
    if (world.clock.now() >= plan.deadline) return stop('time')
    begun.push(wave)
    const batch = { number: i + 1, of: waves.length }
    const outcome = await activate({ hosts: wave, batch, first: i === 0 ? wave[0] : undefined }, staged, {
      plan,
      world,
    })
    for (const [host, result] of outcome) results.set(host, result)
    failures = [...results.values()].filter(({ ok }) => !ok).length
    if (failures > request['max-failures']) return stop('failures')
  }
  return { results, failures, begun }
}

/** What runs once must be over before any other host runs the new code: its host goes alone. */
function wavesOf(hosts: readonly string[], { request }: Plan): string[][] {
  const [first = [], ...others] = batches(hosts, request.batches)
  if (request['before-activate-once'] === undefined) return [first, ...others].filter((wave) => wave.length > 0)
  return [first.slice(0, 1), first.slice(1), ...others].filter((wave) => wave.length > 0)
}

interface Wave {
  readonly hosts: readonly string[]
  readonly batch: { readonly number: number; readonly of: number }
  readonly first: string | undefined
}

async function activate({ hosts, batch, first }: Wave, staged: Results, context: Context): Promise<Results> {
  const { plan, world } = context
  const { release, request, deadline } = plan
  const before = (host: string) => staged.get(host)?.before ?? 'none'
  const once = request['before-activate-once'] === undefined ? undefined : first
  const wanted: Wanted = { now: () => release, before, verdict: 'activated', withdraw: release }
  const errand: Errand = {
    command: 'activate',
    settings: (host) => ({
      ...commonSettings(request),
      release,
      expect: before(host),
      first: host === once ? 'true' : undefined,
    }),
    runWithinMs: longest(hosts, staged, plan),
    notAfter: deadline,
    probe: (silent) => certain(silent, wanted, context),
  }
  const way: Walk = { phase: 'activate', hosts, errand, batch, settle: (lost) => settle(lost, wanted, context) }
  return await walk(way, plan, world)
}

function longest(hosts: readonly string[], staged: Results, { request }: Plan): number {
  return Math.max(...hosts.map((host) => activationMs(request, staged.get(host) ?? {})))
}

/** Brings every touched host back to what this run found there: the same batches, the latest first. */
export async function revert(rollout: Rollout, staged: Results, context: Context): Promise<Results> {
  const results = new Map(rollout.results)
  const touched = (host: string) => isTouched(rollout.results.get(host))
  const waves = rollout.begun.map((wave) => wave.filter(touched)).filter((wave) => wave.length > 0)
  for (const [i, hosts] of waves.reverse().entries()) {
    const batch = { number: i + 1, of: waves.length }
    const way = revertWalk({ hosts, batch, first: undefined }, staged, context)
    const outcome = await walk(way, context.plan, context.world)
    for (const [host, result] of outcome) results.set(host, result)
  }
  return results
}

function revertWalk({ hosts, batch }: Wave, staged: Results, context: Context): Walk {
  const to = (host: string) => staged.get(host)?.before ?? 'none'
  const wanted: Wanted = { now: to, before: to, verdict: 'reverted' }
  const errand: Errand = {
    command: 'revert',
    settings: (host) => ({ ...plainSettings(context.plan), to: to(host) }),
    runWithinMs: longest(hosts, staged, context.plan),
    probe: (silent) => certain(silent, wanted, context),
  }
  return { phase: 'revert', hosts, batch, errand, settle: (lost) => settle(lost, wanted, context), meaning: notBack }
}

/** A host that will not go back is still where it should not be. */
function notBack(result: Result): Result {
  return result.verdict === 'refused' ? { ...result, verdict: 'rollback-failed' } : result
}
