/** A release is one file, whoever vouches for it: what hosts say that they were given. */
import { isMost } from '../agreement.ts'
import type { Plan, Results } from '../errands/plan.ts'
import { Failure } from '../failure.ts'
import { hostLabel } from '../naming.ts'

/** What the tarball hashes to by the word of most hosts, else empty; only they see it where GitHub keeps it in a zip. */
export function digestOn(staged: Results): string {
  const there = [...staged.values()].filter(({ verdict }) => verdict !== 'gone')
  const most = [...digestsOn(staged)].find(([, hosts]) => isMost(hosts.size, there.length))
  return most?.[0] ?? ''
}

/** Hosts that join get the file that the others got, though nobody has said which that is to be. */
export function pinnedTo(sha256: string, plan: Plan): Plan {
  const { verification } = plan
  if (sha256 === '' || verification.sha256 !== undefined) return plan
  return { ...plan, verification: { ...verification, sha256 } }
}

/** Where nobody has said which file is meant, an address may give each host another one: that is no release. */
export function refuseDifferent(staged: Results, { request, hosts }: Plan): void {
  const digests = digestsOn(staged)
  if (digests.size < 2) return
  const given = [...digests].slice(0, 5).map(([sha256, ids]) => {
    const some = hosts.filter(({ id }) => ids.has(id)).slice(0, 5)
    return `${sha256.slice(0, 12)}… on ${some.map(hostLabel).join(', ')}${ids.size > 5 ? ', …' : ''}`
  })
  const what = request.artifact?.display ?? 'The artifact'
  throw new Failure('sha256-mismatch', `${what} is not the same file for every host: ${given.join('; ')}.`, {
    next: 'Give artifact-sha256, and an address that always leads to one file.',
  })
}

/** Each digest, with the hosts that were given that. */
function digestsOn(staged: Results): ReadonlyMap<string, ReadonlySet<string>> {
  const digests = new Map<string, Set<string>>()
  for (const [host, { sha256 }] of staged) {
    if (sha256 !== undefined) digests.set(sha256, (digests.get(sha256) ?? new Set()).add(host))
  }
  return digests
}
