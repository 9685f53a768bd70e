import type { Failure } from '../../src/failure.ts'
import type { Request } from '../../src/inputs.ts'
import { type Lease, retakeLock, takeLock } from '../../src/notes/lock.ts'
import type { World } from '../../src/ports.ts'
import { type FakeWorld, request } from './fake-hosts.ts'
import { experienced, runTime } from './schedule/run-time.ts'

export const lock = '/ec2-release/macro-ai/production/lock'
export const second = 1_000
export const minute = 60_000

/** A run of that number; all of them want the same lock. */
export function run(number: number, lockTimeout = 0): Request {
  const runUrl = `https://github.com/acme/macro-ai/actions/runs/${number}`
  return { ...request({ 'lock-timeout': `${lockTimeout / second}` }), holder: `run ${number}`, runUrl }
}

const leases: Lease[] = []

/** Takes the lock, until `freeAll`. */
export async function take(asked: Request, world: World): Promise<Lease> {
  const lease = await takeLock(asked, world)
  leases.push(lease)
  return lease
}

export async function retake(fence: number, asked: Request, world: World): Promise<Lease | undefined> {
  const lease = await retakeLock(fence, asked, world)
  if (lease !== undefined) leases.push(lease)
  return lease
}

/** A lock that is held is renewed for ever, and a fake clock would never come to rest. */
export async function freeAll(): Promise<void> {
  for (const lease of leases.splice(0)) await lease.free()
}

export async function refusal(asked: Request, world: World): Promise<Failure | undefined> {
  return await takeLock(asked, world).then(
    () => undefined,
    (failure: Failure) => failure,
  )
}

/** What the lock says. */
export function saying({ parameters }: FakeWorld): Record<'holder' | 'url' | 'since' | 'expires', string> {
  return JSON.parse(parameters.values.get(lock)?.value ?? '{}') as ReturnType<typeof saying>
}

export async function later({ world }: FakeWorld, ms: number): Promise<void> {
  await world.clock.sleep(ms)
}

/** The world of a run that is killed after so long. */
export function untilKilled({ world }: FakeWorld, afterMs: number): World {
  const { clock, parameters } = world
  const live = runTime(clock, { freezes: [], diesAt: clock.now() + afterMs })
  return {
    ...world,
    clock: { ...clock, sleep: (ms, until) => live(clock.sleep(ms, until)) },
    parameters: experienced(parameters, live),
  }
}
