/** One entry of `batches`: so many hosts, or that share of all of them. */
export type Share = { readonly hosts: number } | { readonly percent: number }

/**
 * Cuts hosts into batches. The last share repeats until no host is left; a share of hosts is taken of all of them, rounded up.
 * `1, 25%` of nine hosts is 1, 3, 3, 2.
 */
export function batches<T>(hosts: readonly T[], shares: readonly Share[]): T[][] {
  const result: T[][] = []
  let taken = 0
  while (taken < hosts.length) {
    const share = shares[Math.min(result.length, shares.length - 1)] ?? { percent: 100 }
    const size = Math.max(1, sizeOf(share, hosts.length))
    result.push(hosts.slice(taken, taken + size))
    taken += size
  }
  return result
}

function sizeOf(share: Share, all: number): number {
  return 'hosts' in share ? share.hosts : Math.ceil((all * share.percent) / 100)
}
