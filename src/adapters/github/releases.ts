/** Files of GitHub releases, also of private repositories: hosts get a signed URL and no token. */

import type { ArtifactSource, PublishedChecksum } from '../../dispatch/artifacts.port.ts'
import type { Artifact, ReleaseArtifact } from '../../model/artifact.ts'
import { Failure } from '../../model/failure.ts'
import { downloadUrl, type GitHub, ownerAndRepo, refused, retried, sha256In } from './api.ts'

interface Asset {
  readonly id: number
  readonly name: string
  readonly size: number
  /** `uploaded`, or `starter` after an interrupted upload. */
  readonly state: string
  /** `sha256:` and 64 digits; null for files from before June 2025. */
  readonly digest?: string | null
}

const needs = 'contents: read'

/**
 * Rejects when there is no such release or file, and when the file is empty. Source: https://docs.github.com/en/rest/releases
 */
export async function openAsset(artifact: Artifact & ReleaseArtifact, gitHub: GitHub): Promise<ArtifactSource> {
  const { repository, tag, asset: name } = artifact
  const release = `release ${tag} of ${repository}`
  const query = { ...ownerAndRepo(repository), tag }
  const reply = await retried(gitHub, release, ({ rest }) => rest.repos.getReleaseByTag(query))
  if (reply.status !== 200) throw refused(reply, { what: release, needs })
  const { assets = [] } = reply.data as { readonly assets?: readonly Asset[] }
  const asset = assets.find((one) => one.name === name && one.state === 'uploaded')
  if (asset === undefined) throw assetMissing(name, release, assets)
  if (asset.size === 0) throw new Failure('artifact-empty', `${artifact.display} is empty.`)
  return {
    artifact,
    digest: async () => checksumOf(asset),
    bytes: async () => asset.size,
    address: async () => ({ url: await addressOf(asset, { repository, gitHub, what: `${name} of ${release}` }) }),
  }
}

function checksumOf({ digest }: Asset): PublishedChecksum {
  const sha256 = sha256In(digest)
  return sha256 === undefined ? { none: 'GitHub has no digest of it' } : { sha256, by: 'api' }
}

interface AssetContext {
  readonly repository: string
  readonly gitHub: GitHub
  readonly what: string
}

/** GitHub may also send the bytes themselves, which the run does not need. */
async function addressOf({ id }: Asset, { repository, gitHub, what }: AssetContext): Promise<string> {
  const options = { headers: { accept: 'application/octet-stream' }, request: { redirect: 'manual' } } as const
  const query = { ...ownerAndRepo(repository), asset_id: id, ...options }
  return await downloadUrl(gitHub, { what, needs }, ({ rest }) => rest.repos.getReleaseAsset(query))
}

function assetMissing(name: string, release: string, assets: readonly Asset[]): Failure {
  const names = assets.slice(0, 10).map((asset) => `“${asset.name}”`)
  return new Failure('artifact-not-found', `There is no file ${name} in ${release}.`, {
    next: names.length === 0 ? 'That release has no files.' : `It has ${names.join(', ')}.`,
  })
}
