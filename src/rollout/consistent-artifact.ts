/** Checks that every host got the same file, by the checksums that hosts report. */

import type { Session } from '../dispatch/session.ts'
import { Failure } from '../model/failure.ts'
import type { HostResults } from '../model/host-result.ts'
import { hostLabel } from '../model/labels.ts'
import { isMajority } from '../model/majority.ts'

/** The tarball's checksum that most hosts report, else empty. GitHub wraps it in a zip, so only hosts know it. */
export function commonChecksum(staged: HostResults): string {
  const there = [...staged.values()].filter(({ verdict }) => verdict !== 'gone')
  const most = [...checksumsByHost(staged)].find(([, hosts]) => isMajority(hosts.size, there.length))
  return most?.[0] ?? ''
}

/** Pins the checksum for hosts that join later, so that they get the file that the others got. */
export function withChecksum(sha256: string, session: Session): Session {
  const { verification } = session
  if (sha256 === '' || verification.sha256 !== undefined) return session
  return { ...session, verification: { ...verification, sha256 } }
}

/** Throws when hosts downloaded different files: without a checksum, a URL may serve each host another one. */
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

/** The hosts by the checksum of their download. */
function checksumsByHost(staged: HostResults): ReadonlyMap<string, ReadonlySet<string>> {
  const digests = new Map<string, Set<string>>()
  for (const [host, { sha256 }] of staged) {
    if (sha256 !== undefined) digests.set(sha256, (digests.get(sha256) ?? new Set()).add(host))
  }
  return digests
}
