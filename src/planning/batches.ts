import type { BatchSize } from '../model/batch-size.ts'

/**
 * Cuts hosts into batches. The last share repeats until no host is left; a share of hosts is taken of all of them, rounded up.
 * `1, 25%` of nine hosts is 1, 3, 3, 2. With `zoneOf` no batch spans two zones, and one zone is done before the next begins.
 */
export function splitIntoBatches<T>(
  hosts: readonly T[],
  shares: readonly BatchSize[],
  zoneOf: (host: T) => string = () => '',
): T[][] {
  const zones = [...Map.groupBy(hosts, zoneOf)].sort(([one], [other]) => (one < other ? -1 : 1))
  const result: T[][] = []
  for (const [, members] of zones) {
    for (let taken = 0; taken < members.length; taken += result.at(-1)?.length ?? 0) {
      const share = shares[Math.min(result.length, shares.length - 1)] ?? { percent: 100 }
      result.push(members.slice(taken, taken + Math.max(1, sizeOf(share, hosts.length))))
    }
  }
  return result
}

function sizeOf(share: BatchSize, all: number): number {
  return 'hosts' in share ? share.hosts : Math.ceil((all * share.percent) / 100)
}
