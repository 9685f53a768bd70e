/**
 * One run at a time for an app in an environment. The lock keeps runs out of each other's way; what makes two of them safe is
 * the fence that comes with it, which every host holds against a run that has lost its place.
 */
import { Failure, toFailure } from '../failure.ts'
import type { Request } from '../inputs.ts'
import type { Stored, World } from '../ports.ts'
import { type Holding, holdingText, noteName, readHolding } from './notes.ts'

/** How long a lock outlives the last word of its run. */
export const leaseMs = 180_000
const renewalMs = 60_000
/** Between writing and reading back: longer than the writes of two runs that saw a free lock at once are apart. */
const settleMs = 1_000
const waitMs = 5_000

export interface Lease {
  /** The name of the parameter that is the lock. */
  readonly parameter: string
  /** The version that taking the lock made: higher than that of any run before. */
  readonly fence: number
  /** When it was seen to be ours, by the service's time: later than that of any run before, whatever the runners' clocks say. */
  readonly takenAt: number
  /** Aborted when a newer run has taken over. */
  readonly lost: AbortSignal
  /** Who had the lock until it expired, and never gave it back. */
  readonly before?: Holding
  /** Looks whether the lock is still ours, so that `lost` is up to date. A look that fails changes nothing. */
  confirm(): Promise<void>
  /** Gives it back, unless a newer run has it; `lost` is up to date then. Never rejects. */
  free(): Promise<void>
}

/** Takes the lock, waiting for `lock-timeout`; rejects with `lock-held` and whose it is. */
export async function takeLock(request: Request, world: World): Promise<Lease> {
  const { clock } = world
  const until = clock.now() + request['lock-timeout']
  for (;;) {
    const lease = await attempt(request, world)
    if ('fence' in lease) return lease
    if (clock.now() >= until) throw held(lease.by, request)
    world.emit({ type: 'waiting', holder: lease.by.holder, url: lease.by.url })
    while (await isHeld(request, world)) {
      if (clock.now() >= until) break
      await clock.sleep(Math.min(waitMs, Math.max(until - clock.now(), 1)))
    }
  }
}

async function isHeld(request: Request, { parameters }: World): Promise<boolean> {
  const found = await parameters.read(noteName(request, 'lock'))
  return !isFree(readHolding(found), found.now)
}

function isFree({ holder, expires }: Holding, now: number): boolean {
  return holder === '' || expires <= now
}

/**
 * The lock of a run of ours that was cut off, with a fence of its own: what that run still has under way is refused by every
 * host that hears of it. Undefined when a newer run has the lock by now.
 */
export async function retakeLock(fence: number, request: Request, world: World): Promise<Lease | undefined> {
  const parameter = noteName(request, 'lock')
  const found = await world.parameters.read(parameter)
  const { holder, fence: last } = readHolding(found)
  if (holder !== '' && (last || found.version) > fence) return undefined
  return await take({ parameter, found, before: nobody }, request, world)
}

/** A free lock is written to, and whoever reads back what it wrote has it. */
async function attempt(request: Request, world: World): Promise<Lease | { readonly by: Holding }> {
  const parameter = noteName(request, 'lock')
  const found = await world.parameters.read(parameter)
  const before = readHolding(found)
  if (!isFree(before, found.now)) return { by: before }
  const lease = await take({ parameter, found, before }, request, world)
  if (lease !== undefined) return lease
  return { by: readHolding(await world.parameters.read(parameter)) }
}

interface Taking {
  readonly parameter: string
  readonly found: Stored
  readonly before: Holding
}

const nobody = readHolding({ at: 0 })

/** Writes, waits, and reads back; undefined when somebody wrote after us. */
async function take({ parameter, found, before }: Taking, request: Request, world: World): Promise<Lease | undefined> {
  const { holder, runUrl: url } = request
  const mine: Holding = { holder, url, since: found.now, fence: 0, expires: found.now + leaseMs }
  const { version } = await world.parameters.write(parameter, holdingText(mine))
  await world.clock.sleep(settleMs)
  const seen = await world.parameters.read(parameter)
  if (seen.version !== version) return undefined
  world.emit({ type: 'locked', parameter, fence: version })
  return hold({ parameter, takenAt: seen.now, mine: { ...mine, fence: version }, version }, before, world)
}

interface Held {
  readonly parameter: string
  readonly takenAt: number
  /** What we wrote last, and the version that this made. */
  mine: Holding
  version: number
}

function hold(held: Held, before: Holding, world: World): Lease {
  const lost = new AbortController()
  const over = new AbortController()
  const renewing = renew(held, world, { lost, over: over.signal })
  return {
    parameter: held.parameter,
    fence: held.mine.fence,
    takenAt: held.takenAt,
    lost: lost.signal,
    ...(before.holder !== '' && { before }),
    confirm: async () => {
      if (
        await world.parameters.read(held.parameter).then(
          (found) => isAnothers(found, held),
          () => false,
        )
      )
        lost.abort()
    },
    free: async () => {
      over.abort()
      await renewing
      if (!lost.signal.aborted && !(await giveBack(held, world))) lost.abort()
    },
  }
}

/** Says once a minute that the run is alive. A failure to do so is not the end: the fence holds without the lock. */
async function renew(held: Held, world: World, { lost, over }: { lost: AbortController; over: AbortSignal }) {
  while (!over.aborted && !lost.signal.aborted) {
    await world.clock.sleep(renewalMs, over)
    if (over.aborted) return
    const kept = await keep(held, world).catch(() => true)
    if (!kept) lost.abort()
  }
}

/** False when a newer run has taken over. What an older one wrote, too late, is written over. */
async function keep(held: Held, { parameters }: World): Promise<boolean> {
  const found = await parameters.read(held.parameter)
  if (isAnothers(found, held)) return false
  return await rewrite({ ...held.mine, expires: found.now + leaseMs }, { held, found }, parameters)
}

/** False when a newer run has taken over. A failure to give it back is not that. */
async function giveBack(held: Held, { parameters, emit }: World): Promise<boolean> {
  try {
    const found = await parameters.read(held.parameter)
    if (isAnothers(found, held)) return false
    const free = { ...held.mine, holder: '', url: '', expires: found.now }
    const kept = await rewrite(free, { held, found }, parameters)
    if (kept) emit({ type: 'unlocked' })
    return kept
  } catch (error) {
    const { message } = toFailure(error)
    emit({
      type: 'warning',
      message: `The lock could not be freed; it expires by itself within three minutes. ${message}`,
    })
    return true
  }
}

/** A write that took the lock has no fence in it yet: its version is that. */
function isAnothers(found: Stored, { mine, version: last }: Held): boolean {
  return found.version !== last && (readHolding(found).fence || found.version) > mine.fence
}

/**
 * Writes over what was found. False when our lock had expired by the time that the write came through, and somebody had written
 * since we looked: that was a run that found it expired, has it, and puts its own word back when it next renews it.
 */
async function rewrite(
  mine: Holding,
  { held, found }: { held: Held; found: Stored },
  parameters: World['parameters'],
): Promise<boolean> {
  const { version, now } = await parameters.write(held.parameter, holdingText(mine))
  const hadExpired = now >= held.mine.expires
  held.mine = mine
  held.version = version
  return !hadExpired || version === found.version + 1
}

function held({ holder, url, since, expires }: Holding, { app, environment }: Request): Failure {
  const [from, to] = [since, expires].map((ms) => new Date(ms).toISOString())
  const who = `${holder} has been deploying ${app} to ${environment} since ${from}${url === '' ? '' : `: ${url}`}`
  return new Failure('lock-held', `${who}. Its lock is good until ${to}, and longer while that run goes on.`, {
    next: 'Wait for it to end and run this again, or let the step wait with lock-timeout.',
  })
}
