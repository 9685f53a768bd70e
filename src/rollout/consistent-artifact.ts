/** A release is one file, whoever vouches for it: what hosts say that they were given. */

import type { Session } from '../dispatch/phase.ts'
import { Failure } from '../model/failure.ts'
import type { HostResults } from '../model/host-result.ts'
import { hostLabel } from '../model/labels.ts'
import { isMajority } from '../model/majority.ts'

/** What the tarball hashes to by the word of most hosts, else empty; only they see it where GitHub keeps it in a zip. */
export function commonChecksum(staged: HostResults): string {
  const there = [...staged.values()].filter(({ verdict }) => verdict !== 'gone')
  const most = [...checksumsByHost(staged)].find(([, hosts]) => isMajority(hosts.size, there.length))
  return most?.[0] ?? ''
}

/** Hosts that join get the file that the others got, though nobody has said which that is to be. */
export function withChecksum(sha256: string, session: Session): Session {
  const { verification } = session
  if (sha256 === '' || verification.sha256 !== undefined) return session
  return { ...session, verification: { ...verification, sha256 } }
}

/** Where nobody has said which file is meant, an address may give each host another one: that is no release. */
export function requireSameArtifact(staged: HostResults, { request, hosts }: Session): void {
  const digests = checksumsByHost(staged)
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
function checksumsByHost(staged: HostResults): ReadonlyMap<string, ReadonlySet<string>> {
  const digests = new Map<string, Set<string>>()
  for (const [host, { sha256 }] of staged) {
    if (sha256 !== undefined) digests.set(sha256, (digests.get(sha256) ?? new Set()).add(host))
  }
  return digests
}
