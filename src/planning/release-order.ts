/** Merges the orders of releases of the record and of hosts into one. Pure. */

/**
 * Every id, newest first, in an order that no list contradicts. Where lists contradict each other, the record's order applies,
 * then the order of most hosts.
 */
export function mergeReleaseOrders(
  recorded: readonly string[],
  ofHosts: readonly (readonly string[])[],
): readonly string[] {
  // Most hosts of a fleet have the same list.
  const same = [...Map.groupBy(ofHosts, (list) => list.join(' ')).values()].sort(
    (one, other) => other.length - one.length,
  )
  let left: readonly (readonly string[])[] = [recorded, ...same.flatMap(([list]) => (list === undefined ? [] : [list]))]
  const order: string[] = []
  for (;;) {
    left = left.filter((list) => list.length > 0)
    const heads = left.flatMap(([head]) => head ?? [])
    const isFirst = (id: string) => left.every((list) => list.indexOf(id) <= 0)
    const next = heads.find(isFirst) ?? heads[0]
    if (next === undefined) return order
    order.push(next)
    left = left.map((list) => list.filter((id) => id !== next))
  }
}
