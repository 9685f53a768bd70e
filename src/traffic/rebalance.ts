/** Keeps an Auto Scaling group from moving instances between zones during a rollout; its other processes go on. */

import type { FleetSession } from '../dispatch/session.ts'
import { toFailure } from '../model/failure.ts'
import { parseObject } from '../model/json.ts'
import { isScalingGroup } from '../model/labels.ts'
import { parameterName, serialize } from '../state/records.ts'
import type { TrafficPorts } from './traffic.port.ts'

const rebalancing = 'AZRebalance'

/**
 * Does `work` while the group does not rebalance. Records the suspension first, so that the next run can undo it if this run
 * dies.
 */
export async function withoutRebalancing<T>(
  session: FleetSession,
  ports: TrafficPorts,
  work: () => Promise<T>,
): Promise<T> {
  const { group } = session.request.selection
  if (!session.request['suspend-az-rebalance'] || group === undefined) return await work()
  const found = await ports.scaling.find(group)
  // An operator suspended it: the run leaves it suspended.
  if (found?.suspended.includes(rebalancing)) return await work()
  await ports.parameters.write(parameterName(session.request.appInstance, 'suspended'), serialize({ group }))
  await ports.scaling.suspend(group, rebalancing)
  try {
    return await work()
  } finally {
    await resume(group, session, ports)
  }
}

/** Resumes what an earlier run left suspended. */
export async function resumeRebalancing(session: Pick<FleetSession, 'request'>, ports: TrafficPorts): Promise<void> {
  const { value } = await ports.parameters.read(parameterName(session.request.appInstance, 'suspended'))
  const { group } = parseObject(value ?? '')
  if (typeof group !== 'string' || !isScalingGroup(group)) return
  await resume(group, session, ports)
  ports.emit({
    type: 'warning',
    message: `An earlier run left ${rebalancing} of ${group} suspended. This run resumed it.`,
  })
}

async function resume(group: string, { request }: Pick<FleetSession, 'request'>, ports: TrafficPorts): Promise<void> {
  try {
    await ports.scaling.resume(group, rebalancing)
    await ports.parameters.write(parameterName(request.appInstance, 'suspended'), '{}')
  } catch (error) {
    const message = `${rebalancing} of ${group} is still suspended; the next run resumes it. ${toFailure(error).message}`
    ports.emit({ type: 'warning', message })
  }
}
