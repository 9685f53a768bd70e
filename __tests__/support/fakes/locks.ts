import type { Request } from '../../../src/inputs/request.ts'
import type { Failure } from '../../../src/model/failure.ts'
import type { RolloutPorts } from '../../../src/rollout/rollout.port.ts'
import { acquireLock, type Lease, reacquireLock } from '../../../src/state/lock.ts'
import { experienced, runTime } from './run-process.ts'
import { type FakeWorld, request } from './world.ts'

export const lock = '/ec2-release/macro-ai/production/lock'
export const second = 1_000
export const minute = 60_000

/** A run with that number; all runs want the same lock. */
export function run(number: number, lockTimeout = 0): Request {
  const runUrl = `https://github.com/acme/macro-ai/actions/runs/${number}`
  return { ...request({ 'lock-timeout': `${lockTimeout / second}` }), holder: `run ${number}`, runUrl }
}

const leases: Lease[] = []

/** Takes the lock, until `freeAll`. */
export async function take(asked: Request, ports: RolloutPorts): Promise<Lease> {
  const lease = await acquireLock(asked, ports)
  leases.push(lease)
  return lease
}

export async function retake(fence: number, asked: Request, ports: RolloutPorts): Promise<Lease | undefined> {
  const lease = await reacquireLock(fence, asked, ports)
  if (lease !== undefined) leases.push(lease)
  return lease
}

/** A run keeps renewing a lock that it holds, and a fake clock would never come to rest. */
export async function freeAll(): Promise<void> {
  for (const lease of leases.splice(0)) await lease.release()
}

export async function refusal(asked: Request, ports: RolloutPorts): Promise<Failure | undefined> {
  return await acquireLock(asked, ports).then(
    () => undefined,
    (failure: Failure) => failure,
  )
}

/** The content of the lock. */
export function saying({ parameters }: FakeWorld): Record<'holder' | 'url' | 'since' | 'expires', string> {
  return JSON.parse(parameters.values.get(lock)?.value ?? '{}') as ReturnType<typeof saying>
}

export async function later({ ports }: FakeWorld, ms: number): Promise<void> {
  await ports.clock.sleep(ms)
}

/** The ports of a run that is killed after this time. */
export function untilKilled({ ports }: FakeWorld, afterMs: number): RolloutPorts {
  const { clock, parameters } = ports
  const live = runTime(clock, { freezes: [], diesAt: clock.now() + afterMs })
  return {
    ...ports,
    clock: { ...clock, sleep: (ms, until) => live(clock.sleep(ms, until)) },
    parameters: experienced(parameters, live),
  }
}
