/**
 * One run at a time for an app in an environment. The lock keeps runs out of each other's way; what makes two of them safe is
 * the fence that comes with it, which every host holds against a run that has lost its place.
 */
import type { Verdict } from '../events.ts'
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
  /**
   * Looks whether the lock is still ours, so that `lost` is up to date. A look that fails changes nothing. Resolves with whether it
   * is certain that no other run has taken it.
   */
  confirm(): Promise<boolean>
  /** Gives it back, unless a newer run has it; `lost` is up to date then. Never rejects. */
  free(): Promise<void>
}

/** Does `work` under the lock and gives it back. A run that lost it meanwhile ends superseded, whatever it came to. */
export async function holding(lease: Lease, work: () => Promise<Verdict>): Promise<Verdict> {
  let verdict: Verdict
  try {
    verdict = await work()
  } finally {
    await lease.free()
  }
  return lease.lost.aborted ? 'superseded' : verdict
}

/** Takes the lock, waiting for `lock-timeout`; rejects with `lock-held` and whose it is. */
export async function takeLock(request: Request, world: World): Promise<Lease> {
  const { clock } = world
  const until = clock.now() + request['lock-timeout']
  for (;;) {
    const lease = await attempt(request, world)
    if ('fence' in lease) return lease
    // A run that was faster has ended already.
    if (lease.by.holder === '') continue
    if (clock.now() >= until) throw held(lease.by, request)
    world.emit({ type: 'waiting', holder: lease.by.holder, url: lease.by.url })
    while (await isHeld(request, world)) {
      if (clock.now() >= until) break
      await clock.sleep(Math.min(waitMs, Math.max(until - clock.now(), 1)))
    }
  }
}

/** Whose it is now; undefined when it is free. Read-only. */
export async function holderOf(request: Request, { parameters }: World): Promise<Holding | undefined> {
  const found = await parameters.read(noteName(request, 'lock'))
  const holding = readHolding(found)
  return isFree(holding, found.now) ? undefined : holding
}

async function isHeld(request: Request, world: World): Promise<boolean> {
  return (await holderOf(request, world)) !== undefined
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
  const { holder, url, fence: last } = readHolding(found)
  if (holder !== '' && (last || found.version) > fence) {
    world.emit({ type: 'overtaken', holder, url })
    return undefined
  }
  return await take({ parameter, found, before: nobody }, request, world)
}

/** How often the lock of a run that was cut off is looked at: its last write may still be on its way. */
const looks = 3

/**
 * Frees the lock that a run of ours was cut off while it took it. `id` is what that run was to write. A lock that does not carry
 * it is another's, or was never written.
 */
export async function abandonLock(id: string, request: Request, { clock, parameters, emit }: World): Promise<void> {
  const parameter = noteName(request, 'lock')
  for (let look = 1; look <= looks; look += 1) {
    const found = await parameters.read(parameter)
    const holding = readHolding(found)
    if (holding.id === id && holding.holder !== '') {
      // With the fence of that attempt: a run that has taken the lock since then knows an older one's word by it.
      const fence = holding.fence || found.version
      await parameters.write(parameter, holdingText({ ...holding, fence, holder: '', url: '', expires: found.now }))
      emit({ type: 'unlocked' })
      return
    }
    if (look < looks) await clock.sleep(settleMs)
  }
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
  const id = crypto.randomUUID()
  const mine: Holding = { holder, url, id, since: found.now, fence: 0, expires: found.now + leaseMs }
  // Before it is written: a run that is cut off from here on leaves its `post:` step what to look for.
  world.emit({ type: 'taking', id })
  const { version } = await world.parameters.write(parameter, holdingText(mine))
  await world.clock.sleep(settleMs)
  const seen = await world.parameters.read(parameter)
  if (seen.version !== version) {
    world.emit({ type: 'taking', id: '' })
    return undefined
  }
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
  const lose = ({ holder, url }: Holding) => {
    if (holder !== '' && !lost.signal.aborted) world.emit({ type: 'overtaken', holder, url })
    lost.abort()
  }
  const renewing = renew(held, world, { lose, over: AbortSignal.any([over.signal, lost.signal]) })
  return {
    parameter: held.parameter,
    fence: held.mine.fence,
    takenAt: held.takenAt,
    lost: lost.signal,
    ...(before.holder !== '' && { before }),
    confirm: async () => {
      const found = await world.parameters.read(held.parameter).catch(() => undefined)
      if (found !== undefined && isAnothers(found, held)) lose(readHolding(found))
      return found !== undefined && !lost.signal.aborted && found.now < held.mine.expires
    },
    free: async () => {
      over.abort()
      await renewing
      const newer = lost.signal.aborted ? undefined : await giveBack(held, world)
      if (newer !== undefined) lose(newer)
    },
  }
}

interface Renewing {
  readonly lose: (to: Holding) => void
  readonly over: AbortSignal
}

/** Says once a minute that the run is alive. A failure to do so is not the end: the fence holds without the lock. */
async function renew(held: Held, world: World, { lose, over }: Renewing) {
  while (!over.aborted) {
    await world.clock.sleep(renewalMs, over)
    if (over.aborted) return
    const newer = await keep(held, world).catch(() => undefined)
    if (newer !== undefined) lose(newer)
  }
}

/** Resolves with the newer run that has taken over, if one has. What an older one wrote, too late, is written over. */
async function keep(held: Held, { parameters }: World): Promise<Holding | undefined> {
  const found = await parameters.read(held.parameter)
  if (isAnothers(found, held)) return readHolding(found)
  return await rewrite({ ...held.mine, expires: found.now + leaseMs }, { held, found }, parameters)
}

/** Resolves with the newer run that has taken over, if one has. A failure to give it back is not that. */
async function giveBack(held: Held, { parameters, emit }: World): Promise<Holding | undefined> {
  try {
    const found = await parameters.read(held.parameter)
    if (isAnothers(found, held)) return readHolding(found)
    const free = { ...held.mine, holder: '', url: '', expires: found.now }
    const newer = await rewrite(free, { held, found }, parameters)
    if (newer === undefined) emit({ type: 'unlocked' })
    return newer
  } catch (error) {
    const { message } = toFailure(error)
    emit({
      type: 'warning',
      message: `The lock could not be freed; it expires by itself within three minutes. ${message}`,
    })
    return undefined
  }
}

/** A write that took the lock has no fence in it yet: its version is that. */
function isAnothers(found: Stored, { mine, version: last }: Held): boolean {
  return found.version !== last && (readHolding(found).fence || found.version) > mine.fence
}

/**
 * Writes over what was found. Resolves with a holder, whose name we wrote over, when our lock had expired by the time that the write came through, and
 * another had written since we looked: a run that found it expired, has it, and puts its own word back when it next renews it.
 */
async function rewrite(
  mine: Holding,
  { held, found }: { held: Held; found: Stored },
  parameters: World['parameters'],
): Promise<Holding | undefined> {
  const { version, now } = await parameters.write(held.parameter, holdingText(mine))
  const hadExpired = now >= held.mine.expires
  held.mine = mine
  held.version = version
  return hadExpired && version !== found.version + 1 ? nobody : undefined
}

function held({ holder, url, since, expires }: Holding, { app, environment }: Request): Failure {
  const [from, to] = [since, expires].map((ms) => new Date(ms).toISOString())
  const who = `${holder} has been deploying ${app} to ${environment} since ${from}${url === '' ? '' : `: ${url}`}`
  return new Failure('lock-held', `${who}. Its lock is good until ${to}, and longer while that run goes on.`, {
    next: 'Wait for it to end and run this again, or let the step wait with lock-timeout.',
  })
}
