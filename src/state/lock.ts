/**
 * One run at a time for an app in an environment. The lock keeps runs from interfering. If two runs still believe that they
 * hold it, the fencing token makes them safe: every host refuses commands of the run with the lower token.
 */

import type { Request } from '../inputs/request.ts'
import { Failure, toFailure } from '../model/failure.ts'
import type { ParameterValue } from './parameter-store.port.ts'
import { type LockRecord, parameterName, parseLock, serializeLock } from './records.ts'
import type { StatePorts } from './state.port.ts'

/** How long a lock outlives the last renewal by its run. */
const leaseMs = 180_000
const renewalMs = 60_000
/** Between writing and reading back: longer than the gap between the writes of two runs that both saw a free lock. */
const readBackDelayMs = 1_000
const lockPollMs = 5_000

export interface Lease {
  /** The name of the parameter that is the lock. */
  readonly parameter: string
  /** The fencing token: the version of the write that took the lock, higher than that of any earlier run. */
  readonly fence: number
  /**
   * When the run read its own write back, by the service's clock: later than for any earlier run, whatever the runners'
   * clocks say.
   */
  readonly takenAt: number
  /** Aborted when a newer run took over. */
  readonly lost: AbortSignal
  /** The run that let the lock expire without releasing it. */
  readonly before?: LockRecord
  /**
   * Reads the lock and brings `lost` up to date. A read that fails changes nothing. Resolves with whether it is certain that no
   * other run has taken the lock.
   */
  verify(): Promise<boolean>
  /** Ends the run as superseded, on the word of a host. */
  supersede(): void
  /** Releases the lock, unless a newer run holds it, and brings `lost` up to date. Never rejects. */
  release(): Promise<void>
}

/** Does `work` under the lock and releases it. */
export async function withLock(lease: Lease, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } finally {
    await lease.release()
  }
}

/** Takes the lock, waiting for `lock-timeout`; rejects with `lock-held`, which names the holder. */
export async function acquireLock(request: Request, ports: StatePorts): Promise<Lease> {
  const { clock } = ports
  const until = clock.now() + request['lock-timeout']
  for (;;) {
    const lease = await tryAcquire(request, ports)
    if ('fence' in lease) return lease
    // The run that was faster has already ended.
    if (lease.by.holder === '') continue
    if (clock.now() >= until) throw lockHeldError(lease.by, request)
    ports.emit({ type: 'lock-wait', holder: lease.by.holder, url: lease.by.url })
    while (await isHeld(request, ports)) {
      if (clock.now() >= until) break
      await clock.sleep(Math.min(lockPollMs, Math.max(until - clock.now(), 1)))
    }
  }
}

/** The holder of the lock; undefined when it is free. Read-only. */
export async function lockHolder(request: Request, { parameters }: StatePorts): Promise<LockRecord | undefined> {
  const found = await parameters.read(parameterName(request.appInstance, 'lock'))
  const record = parseLock(found)
  return isFree(record, found.now) ? undefined : record
}

async function isHeld(request: Request, ports: StatePorts): Promise<boolean> {
  return (await lockHolder(request, ports)) !== undefined
}

function isFree({ holder, expires }: LockRecord, now: number): boolean {
  return holder === '' || expires <= now
}

/**
 * Takes over the lock of an interrupted step, with a new fencing token: hosts that have seen it refuse commands that the step
 * still has under way. Undefined when a newer run holds the lock.
 */
export async function reacquireLock(fence: number, request: Request, ports: StatePorts): Promise<Lease | undefined> {
  const parameter = parameterName(request.appInstance, 'lock')
  const found = await ports.parameters.read(parameter)
  const { holder, url, fence: last } = parseLock(found)
  if (holder !== '' && (last || found.version) > fence) {
    emitSuperseded({ holder, url }, ports)
    return undefined
  }
  const lease = await writeAndVerify({ parameter, found, before: freeLock }, request, ports)
  if (lease === undefined) emitSuperseded(parseLock(await ports.parameters.read(parameter)), ports)
  return lease
}

/** Called once in a run at most. The newer run has no name where the lock does not show it. */
function emitSuperseded({ holder, url }: Pick<LockRecord, 'holder' | 'url'>, { emit }: StatePorts): void {
  emit({ type: 'superseded', holder, url })
}

/** How often the lock of an interrupted step is read: its last write may still be under way. */
const abandonReads = 3

/**
 * Releases the lock that an interrupted step was taking. `id` is the id that the step was about to write: a lock without it
 * belongs to another run, or was never written.
 */
export async function releaseAbandonedLock(
  id: string,
  request: Request,
  { clock, parameters, emit }: StatePorts,
): Promise<void> {
  const parameter = parameterName(request.appInstance, 'lock')
  for (let attempt = 1; attempt <= abandonReads; attempt += 1) {
    const found = await parameters.read(parameter)
    const record = parseLock(found)
    if (record.id === id && record.holder !== '') {
      // The fence of that attempt tells a run that took the lock since then that this write is older.
      const fence = record.fence || found.version
      await parameters.write(parameter, serializeLock({ ...record, fence, holder: '', url: '', expires: found.now }))
      emit({ type: 'unlocked' })
      return
    }
    if (attempt < abandonReads) await clock.sleep(readBackDelayMs)
  }
}

/** Writes to a free lock; the run that reads its own write back holds it. */
async function tryAcquire(request: Request, ports: StatePorts): Promise<Lease | { readonly by: LockRecord }> {
  const parameter = parameterName(request.appInstance, 'lock')
  const found = await ports.parameters.read(parameter)
  const before = parseLock(found)
  if (!isFree(before, found.now)) return { by: before }
  const lease = await writeAndVerify({ parameter, found, before }, request, ports)
  if (lease !== undefined) return lease
  return { by: parseLock(await ports.parameters.read(parameter)) }
}

interface Acquisition {
  readonly parameter: string
  readonly found: ParameterValue
  readonly before: LockRecord
}

const freeLock = parseLock({ at: 0 })

/** Writes, waits, and reads back; undefined when another run wrote later. */
async function writeAndVerify(
  { parameter, found, before }: Acquisition,
  request: Request,
  ports: StatePorts,
): Promise<Lease | undefined> {
  const { holder, runUrl: url } = request
  const id = crypto.randomUUID()
  const mine: LockRecord = { holder, url, id, since: found.now, fence: 0, expires: found.now + leaseMs }
  // Before the write: if the runner interrupts the step from here on, its `post:` part knows which lock to look for.
  ports.emit({ type: 'lock-requested', id })
  const { version } = await ports.parameters.write(parameter, serializeLock(mine))
  await ports.clock.sleep(readBackDelayMs)
  const seen = await ports.parameters.read(parameter)
  if (seen.version !== version) {
    ports.emit({ type: 'lock-requested', id: '' })
    return undefined
  }
  ports.emit({ type: 'locked', parameter, fence: version })
  return startLease({ parameter, takenAt: seen.now, mine: { ...mine, fence: version }, version }, before, ports)
}

interface LockState {
  readonly parameter: string
  readonly takenAt: number
  /** What this run wrote last, and the version of that write. */
  mine: LockRecord
  version: number
}

function startLease(held: LockState, before: LockRecord, ports: StatePorts): Lease {
  const lost = new AbortController()
  const over = new AbortController()
  let reportedByHost = false
  const follow = (ownership: Ownership) => {
    if (ownership.owned || lost.signal.aborted) return
    emitSuperseded(ownership.by ?? freeLock, ports)
    lost.abort()
  }
  const renewing = keepRenewing(held, ports, { follow, over: AbortSignal.any([over.signal, lost.signal]) })
  return {
    parameter: held.parameter,
    fence: held.mine.fence,
    takenAt: held.takenAt,
    lost: lost.signal,
    ...(before.holder !== '' && { before }),
    supersede: () => {
      if (lost.signal.aborted) return
      reportedByHost = true
      follow({ owned: false })
    },
    verify: async () => {
      const found = await ports.parameters.read(held.parameter).catch(() => undefined)
      if (found === undefined) return false
      follow(ownershipBy(found, held))
      return !lost.signal.aborted && found.now < held.mine.expires
    },
    release: async () => {
      over.abort()
      await renewing
      // A host may have been wrong, and then the lock is still this run's.
      if (!lost.signal.aborted || reportedByHost) follow(await release(held, ports))
    },
  }
}

interface Renewal {
  readonly follow: (ownership: Ownership) => void
  readonly over: AbortSignal
}

/** Renews the lock once a minute. A failed renewal does not end the run: the fencing token protects hosts without the lock. */
async function keepRenewing(held: LockState, ports: StatePorts, { follow, over }: Renewal) {
  while (!over.aborted) {
    await ports.clock.sleep(renewalMs, over)
    if (over.aborted) return
    const renewed = await renew(held, ports).catch(() => undefined)
    if (renewed !== undefined) follow(renewed)
  }
}

/** Overwrites a late write of an older run, but never a newer run's. */
async function renew(held: LockState, { parameters }: StatePorts): Promise<Ownership> {
  const found = await parameters.read(held.parameter)
  const seen = ownershipBy(found, held)
  if (!seen.owned) return seen
  return await rewrite({ ...held.mine, expires: found.now + leaseMs }, { held, found }, parameters)
}

/** Frees the lock, unless it is a newer run's. A failure is only a warning, and says nothing of another run. */
async function release(held: LockState, { parameters, emit }: StatePorts): Promise<Ownership> {
  try {
    const found = await parameters.read(held.parameter)
    const seen = ownershipBy(found, held)
    if (!seen.owned) return seen
    const free = { ...held.mine, holder: '', url: '', expires: found.now }
    const freed = await rewrite(free, { held, found }, parameters)
    if (freed.owned) emit({ type: 'unlocked' })
    return freed
  } catch (error) {
    const { message } = toFailure(error)
    emit({
      type: 'warning',
      message: `Could not release the lock; it expires on its own within three minutes. ${message}`,
    })
    return { owned: true }
  }
}

/** Whether this run has the lock, or which newer run has it, where the lock shows that. */
type Ownership = { readonly owned: true } | { readonly owned: false; readonly by?: LockRecord }

function ownershipBy(found: ParameterValue, { mine, version: last }: LockState): Ownership {
  const by = parseLock(found)
  // The write that takes the lock has no fence in it yet: its version is the fence.
  const isNewer = found.version !== last && (by.fence || found.version) > mine.fence
  return isNewer ? { owned: false, by } : { owned: true }
}

/**
 * Overwrites what was found. The lock is lost to a run without a name when our lock had expired before the write arrived and another
 * run had written since the read: that run found the lock expired and holds it, and its next renewal restores its record.
 */
async function rewrite(
  mine: LockRecord,
  { held, found }: { held: LockState; found: ParameterValue },
  parameters: StatePorts['parameters'],
): Promise<Ownership> {
  const { version, now } = await parameters.write(held.parameter, serializeLock(mine))
  const hadExpired = now >= held.mine.expires
  held.mine = mine
  held.version = version
  return { owned: !hadExpired || version === found.version + 1 }
}

function lockHeldError({ holder, url, since, expires }: LockRecord, { appInstance }: Request): Failure {
  const { app, environment } = appInstance
  const [from, to] = [since, expires].map((ms) => new Date(ms).toISOString())
  const who = `${holder} has held the lock of ${app} in ${environment} since ${from}${url === '' ? '' : `: ${url}`}`
  return new Failure('lock-held', `${who}. Its lock lasts until ${to}, and that run renews it while it runs.`, {
    next: 'Wait for that run to end and run this one again, or let the step wait with lock-timeout.',
  })
}
