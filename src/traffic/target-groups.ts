/** The members of a run's target groups, and whether the run may start with them. */

import type { Request } from '../inputs/request.ts'
import { activatesExisting } from '../model/commands.ts'
import { Failure } from '../model/failure.ts'
import type { Target, TargetHealth } from '../model/target.ts'
import { readDrains } from '../state/drains.ts'
import { hostOf, isInstance, leavesNoHealthyTarget, targetGroupName } from './targets.ts'
import type { TrafficPorts } from './traffic.port.ts'

/** All targets of a group. An address gets the host that has it, where that is one of `hosts`. */
export async function groupMembers(
  group: string,
  hosts: readonly string[],
  { balancer, instances }: TrafficPorts,
): Promise<readonly TargetHealth[]> {
  const all = await balancer.health(group)
  if (all.every(({ id }) => isInstance(id))) return all
  const found = await instances.find({ tags: [], ids: hosts })
  const owners = new Map(found.flatMap(({ id, addresses = [] }) => addresses.map((address) => [address, id] as const)))
  return all.map((one) => {
    const host = owners.get(one.id)
    return host === undefined ? one : { ...one, host }
  })
}

/**
 * Rejects with `not-in-target-group` when none of the hosts is in a group: the group then belongs to another app or
 * environment. A target that a run drained and has not registered again counts as a member. For a command that activates an
 * existing release this is a warning.
 */
export async function requireOwnTargetGroups(
  hosts: readonly string[],
  request: Request,
  ports: TrafficPorts,
): Promise<void> {
  const own = new Set(hosts)
  const isOwn = (target: Target) => own.has(hostOf(target))
  for (const group of request['target-groups'] ?? []) {
    const members = await groupMembers(group, hosts, ports)
    if (members.some(isOwn)) continue
    const { drained } = await readDrains(request, ports)
    if (drained.get(group)?.some(isOwn)) continue
    const message = `No host of this run is in target group ${targetGroupName(group)}. ${membersText(members)}`
    // An operator may have deregistered broken hosts by hand, and must still be able to roll them back.
    if (activatesExisting(request.command)) {
      ports.emit({ type: 'warning', message })
      continue
    }
    throw new Failure('not-in-target-group', message, {
      next: 'Check target-groups, the region and the account, or register the hosts there, by instance id or private address.',
    })
  }
}

function membersText(members: readonly TargetHealth[]): string {
  if (members.length === 0) return 'It is empty.'
  const some = members.slice(0, 10).map(({ id, port }) => `${id}:${port}`)
  return `It has ${some.join(', ')}${members.length > some.length ? `, and ${members.length - some.length} more` : ''}.`
}

/** Rejects with `last-target` when a batch would leave a group without a healthy target. */
export async function requireRemainingTarget(
  batches: readonly (readonly string[])[],
  request: Request,
  ports: TrafficPorts,
): Promise<void> {
  if (request['allow-last-target']) return
  for (const group of request['target-groups'] ?? []) {
    const all = await groupMembers(group, batches.flat(), ports)
    if (!batches.some((batch) => leavesNoHealthyTarget(all, new Set(batch)))) continue
    throw new Failure('last-target', lastTargetText(group), {
      next: 'Deploy in smaller batches, add a host, or set allow-last-target: true to accept the downtime.',
    })
  }
}

/** The message about a group that would have no healthy target left. */
export function lastTargetText(group: string): string {
  return `Draining these hosts would leave target group ${targetGroupName(group)} with no healthy target.`
}
