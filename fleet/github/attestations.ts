import type { Route } from './routes.ts'

/** Bundles by the digest of their subject, `sha256:…`. */
export type StoredAttestations = Map<string, unknown[]>

/** https://docs.github.com/en/rest/repos/attestations */
export function attestationRoutes(all: StoredAttestations): Route[] {
  return [
    {
      method: 'GET',
      path: /^\/repos\/[^/]+\/[^/]+\/attestations\/(sha256(?::|%3A)[0-9a-f]{64})$/,
      needs: 'attestations: read',
      answer: (_, [digest = '']) => {
        const bundles = all.get(digest) ?? []
        return { status: 200, body: { attestations: bundles.map((bundle) => ({ repository_id: 1, bundle })) } }
      },
    },
  ]
}
