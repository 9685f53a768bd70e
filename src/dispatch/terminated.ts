/** Auto Scaling may terminate instances during a run: a terminated host has not failed. */
import type { HostResult } from '../model/host-result.ts'
import type { DispatchPorts } from './dispatch.port.ts'
import type { HostResponse, HostResponses } from './response.ts'

const terminatedResult: HostResult = {
  ok: true,
  verdict: 'gone',
  code: '',
  message: 'It was terminated during the run.',
  warnings: [],
  seconds: {},
}

const terminatedResponse: HostResponse = { result: terminatedResult, tail: '', lost: false }

/** The hosts that were terminated; none when EC2 does not say. */
export async function terminatedHosts(hosts: readonly string[], { instances }: DispatchPorts): Promise<HostResponses> {
  if (hosts.length === 0) return new Map()
  const found = await instances.find({ tags: [], ids: hosts }).catch(() => undefined)
  if (found === undefined) return new Map()
  const states = new Map(found.map(({ id, state }) => [id, state]))
  return new Map(hosts.filter((host) => isTerminated(states.get(host))).map((host) => [host, terminatedResponse]))
}

/** EC2 drops an instance from its lists some time after the end. */
function isTerminated(state: string | undefined): boolean {
  return state === undefined || state === 'terminated' || state === 'shutting-down'
}
