/** Files of GitHub releases, of private repositories as well: hosts get a signed address and no token. */
import type { Artifact, ReleaseArtifact } from '../artifact.ts'
import { Failure } from '../failure.ts'
import type { Clock, Digest, Source } from '../ports.ts'
import { ask, type GitHub, persistently, refused, sha256In } from './api.ts'
import { redirected } from './artifacts.ts'

interface Asset {
  readonly id: number
  readonly name: string
  readonly size: number
  /** `uploaded`, or `starter` of one that broke off. */
  readonly state: string
  /** `sha256:` and 64 digits; null for those of before June 2025. */
  readonly digest?: string | null
}

const needs = 'contents: read'

/** Source: https://docs.github.com/en/rest/releases. Rejects when there is no such release or file, and when that is empty. */
export async function openAsset(artifact: Artifact & ReleaseArtifact, gitHub: GitHub, clock: Clock): Promise<Source> {
  const { repository, tag, asset: name } = artifact
  const release = `release ${tag} of ${repository}`
  const path = `/repos/${repository}/releases/tags/${tag.split('/').map(encodeURIComponent).join('/')}`
  const response = await persistently(release, clock, () => ask(gitHub, path))
  if (response.status !== 200) throw refused(response, { what: release, needs })
  const { assets = [] } = (await response.json()) as { assets?: readonly Asset[] }
  const asset = assets.find((one) => one.name === name && one.state === 'uploaded')
  if (asset === undefined) throw missing(name, release, assets)
  if (asset.size === 0) throw new Failure('artifact-empty', `${artifact.display} is empty.`)
  return {
    artifact,
    digest: async () => digestOf(asset),
    bytes: async () => asset.size,
    address: async () => ({
      url: await addressOf(asset, { repository, gitHub, clock, what: `${name} of ${release}` }),
    }),
  }
}

function digestOf({ digest }: Asset): Digest {
  const sha256 = sha256In(digest)
  return sha256 === undefined ? { none: 'GitHub has no digest of it' } : { sha256, by: 'api' }
}

interface Asking {
  readonly repository: string
  readonly gitHub: GitHub
  readonly clock: Clock
  readonly what: string
}

async function addressOf({ id }: Asset, { repository, gitHub, clock, what }: Asking): Promise<string> {
  const wanted = { accept: 'application/octet-stream' }
  const response = await persistently(what, clock, () =>
    ask(gitHub, `/repos/${repository}/releases/assets/${id}`, wanted),
  )
  // GitHub may also answer with the bytes themselves, which nobody here wants.
  await response.body?.cancel()
  return redirected(response, { what, needs })
}

function missing(name: string, release: string, assets: readonly Asset[]): Failure {
  const names = assets.slice(0, 10).map((asset) => `“${asset.name}”`)
  return new Failure('artifact-not-found', `There is no file ${name} in ${release}.`, {
    next: names.length === 0 ? 'That release has no files.' : `It has ${names.join(', ')}.`,
  })
}
