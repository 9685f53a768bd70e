import { type Blobs, digestOf } from './blobs.ts'
import { notFound, type Route } from './routes.ts'

export interface StoredRelease {
  readonly repository: string
  readonly tag: string
  readonly assets: readonly {
    readonly id: number
    readonly name: string
    readonly blob: string
    readonly hasDigest: boolean
    /** Whether its upload is complete. */
    readonly isWhole: boolean
  }[]
}

export interface ReleaseStore {
  readonly all: StoredRelease[]
  readonly blobs: Blobs
  root(): string
  lifeMs(): number
}

/** https://docs.github.com/en/rest/releases */
export function releaseRoutes(store: ReleaseStore): Route[] {
  return [
    {
      method: 'GET',
      path: /^\/repos\/([^/]+\/[^/]+)\/releases\/tags\/(.+)$/,
      needs: 'contents: read',
      answer: (_, [repository, tag]) => {
        const release = store.all.find((one) => one.repository === repository && one.tag === tag)
        if (!release) return notFound
        const assets = release.assets.map(({ id, name, blob, hasDigest, isWhole }) => {
          const content = store.blobs.content(blob)
          const state = isWhole ? 'uploaded' : 'starter'
          return { id, name, state, size: content.length, digest: hasDigest ? digestOf(content) : null }
        })
        return { status: 200, body: { tag_name: tag, draft: false, assets } }
      },
    },
    {
      method: 'GET',
      path: /^\/repos\/([^/]+\/[^/]+)\/releases\/assets\/(\d+)$/,
      needs: 'contents: read',
      answer: ({ headers }, [repository, id]) => {
        const assets = store.all.filter((one) => one.repository === repository).flatMap((one) => one.assets)
        const asset = assets.find((one) => String(one.id) === id)
        if (!asset) return notFound
        if (headers.accept !== 'application/octet-stream')
          return { status: 200, body: { id: asset.id, name: asset.name } }
        const location = store.blobs.signed(asset.blob, { root: store.root(), may: 'r', lifeMs: store.lifeMs() })
        return { status: 302, headers: { location } }
      },
    },
  ]
}
