/** One order of releases from those of the record and of several hosts. Pure. */

/**
 * Every id, the newest first, in an order that no list contradicts. Where lists contradict each other, the record's order holds,
 * then that which most hosts give.
 */
export function mergeReleaseOrders(
  recorded: readonly string[],
  ofHosts: readonly (readonly string[])[],
): readonly string[] {
  // Of a thousand hosts most say the same.
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
