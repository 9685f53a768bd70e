/** What could say, while a release goes out, that it does harm although its hosts are well: alarms, and the public address. */

import type { Plan } from '../errands/plan.ts'
import { Failure, toFailure } from '../failure.ts'
import type { Request } from '../inputs.ts'
import type { World } from '../ports.ts'
import { addressWatch } from './address.ts'

const lookMs = 10_000

/** Refuses alarms that are missing, cannot be read, or ring already: they could not tell what this deploy does. */
export async function checkAlarms({ alarms = [] }: Request, world: World): Promise<void> {
  if (alarms.length === 0) return
  const states = await world.alarms.states(alarms)
  const missing = alarms.filter((name) => !states.has(name))
  if (missing.length > 0) {
    throw new Failure('alarm-missing', `There is no alarm ${missing.join(', ')}.`, {
      next: 'Check the input alarms, the region and the account; names are case-sensitive.',
    })
  }
  const ringing = alarms.filter((name) => states.get(name) === 'ALARM')
  if (ringing.length > 0) {
    throw new Failure(
      'alarm-ringing',
      `${ringing.join(', ')}: in ALARM already, so it could not tell what this deploy does.`,
      {
        next: 'Mend what it rings for, or deploy without it.',
      },
    )
  }
}

/** Looks on from the first activation to the end of the bake. */
export interface Watch {
  /** Looks at once. Resolves with what rang, then or at any time before. */
  look(): Promise<string | undefined>
  /** Looks on for so long, or until something rings. */
  over(ms: number): Promise<string | undefined>
  end(): Promise<void>
}

/** Begins to watch, also while nobody asks: an alarm may ring and be quiet again while a batch is at work. */
export function startWatch(plan: Plan, world: World): Watch {
  const { clock } = world
  const unanswered = addressWatch(plan.request, world)
  const troubled = (isPassing: boolean) => async () => (await ringing(plan, world)) ?? (await unanswered(isPassing))
  const ended = new AbortController()
  const rang = new AbortController()
  let what: string | undefined
  const look = async (at: () => Promise<string | undefined>) => {
    what ??= await at()
    if (what !== undefined) rang.abort()
    return what
  }
  const watching = (async () => {
    while (plan.request.alarms !== undefined && !ended.signal.aborted && what === undefined) {
      await look(async () => await ringing(plan, world))
      await clock.sleep(lookMs, ended.signal)
    }
  })()
  return {
    look: () => look(troubled(false)),
    over: async (ms) => {
      for (const until = clock.now() + ms; clock.now() < until && what === undefined; ) {
        await clock.sleep(Math.min(lookMs, until - clock.now()), rang.signal)
        await look(troubled(clock.now() < until))
      }
      return what
    },
    end: async () => {
      ended.abort()
      await watching
    },
  }
}

/** An alarm that cannot be read, or that somebody took away, counts as one that rings. */
async function ringing({ request: { alarms = [] } }: Plan, world: World): Promise<string | undefined> {
  if (alarms.length === 0) return undefined
  const states = await world.alarms.states(alarms).catch((error: unknown) => toFailure(error))
  if (states instanceof Failure) return `The alarms cannot be read: ${states.message}`
  const bad = alarms.filter((name) => states.get(name) === 'ALARM' || !states.has(name))
  return bad.length === 0
    ? undefined
    : `The alarm ${bad.map((name) => `${name} ${states.has(name) ? 'rings' : 'is gone'}`).join(', ')}.`
}
