/** Who is in the target groups of a deploy, and whether it may begin with them. */
import { Failure } from '../failure.ts'
import type { Request } from '../inputs.ts'
import { readDrainNotes } from '../notes/drained.ts'
import type { Target, TargetHealth, World } from '../ports.ts'
import { groupName, hostOf, isInstance, wouldEmpty } from './targets.ts'

/** Everybody in a group. Where targets are addresses, each with which of these hosts has it. */
export async function membersOf(
  group: string,
  hosts: readonly string[],
  { balancer, instances }: World,
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
 * Rejects with `not-in-target-group` where none of the hosts is in a group: it is another app's, or another environment's. One that
 * a run took out, and did not put back yet, belongs there. Of a rollback and a reconcile this is a warning.
 */
export async function refuseForeignGroups(hosts: readonly string[], request: Request, world: World): Promise<void> {
  const own = new Set(hosts)
  const isOwn = (target: Target) => own.has(hostOf(target))
  for (const group of request['target-groups'] ?? []) {
    const members = await membersOf(group, hosts, world)
    if (members.some(isOwn)) continue
    const { drained } = await readDrainNotes(request, world)
    if (drained.get(group)?.some(isOwn)) continue
    const message = `No host of this run is in the target group ${groupName(group)}. ${listed(members)}`
    // Hosts that were taken out by hand because they are broken must not be kept from going back.
    if (request.command === 'rollback' || request.command === 'reconcile') {
      world.emit({ type: 'warning', message })
      continue
    }
    throw new Failure('not-in-target-group', message, {
      next: 'Check target-groups, the region and the account, or register the hosts there. They are known by their instance ids and by their private addresses.',
    })
  }
}

function listed(members: readonly TargetHealth[]): string {
  if (members.length === 0) return 'It is empty.'
  const some = members.slice(0, 10).map(({ id, port }) => `${id}:${port}`)
  return `It has ${some.join(', ')}${members.length > some.length ? `, and ${members.length - some.length} more` : ''}.`
}

/** Rejects with `last-target` when a batch would leave a group without anybody healthy. */
export async function refuseLastTarget(
  waves: readonly (readonly string[])[],
  request: Request,
  world: World,
): Promise<void> {
  if (request['allow-last-target']) return
  for (const group of request['target-groups'] ?? []) {
    const all = await membersOf(group, waves.flat(), world)
    if (!waves.some((wave) => wouldEmpty(all, new Set(wave)))) continue
    throw new Failure('last-target', lastOf(group), {
      next: 'Deploy in smaller batches, add a host, or accept that nobody answers meanwhile with allow-last-target: true.',
    })
  }
}

/** What is said of a group that would have nobody healthy left. */
export function lastOf(group: string): string {
  return `Nobody healthy would be left in the target group ${groupName(group)} without these hosts.`
}
