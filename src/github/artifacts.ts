/** Artifacts of GitHub Actions, by the REST API: of any run of any repository that the token may read. */
import type { ActionsArtifact, Artifact } from '../artifact.ts'
import { Failure } from '../failure.ts'
import type { Clock, Digest, Source } from '../ports.ts'
import { ask, type GitHub, gone, persistently, refused, sha256In, unavailable } from './api.ts'

/** An artifact as a run lists it. */
export interface Listed {
  readonly name: string
  readonly bytes: number
  /** `sha256:` and 64 digits, of the zip or of the file that was uploaded without one; empty for old ones. */
  readonly digest: string
  readonly expired: boolean
  /** Orders those of the same name: a re-run uploads again. */
  readonly createdAt: string
  /** What the run that uploaded it was about, where that is not this run. */
  readonly commit?: string
}

/** Where artifacts are listed, and where the addresses of their bytes are made. */
export interface Shelf<One extends Listed> {
  list(): Promise<readonly One[]>
  addressOf(one: One): Promise<string>
}

/** The newest artifact of that name. Rejects when there is none, when it expired, and when it is empty. */
export async function openOn<One extends Listed>(
  shelf: Shelf<One>,
  artifact: Artifact & ActionsArtifact,
): Promise<Source> {
  const all = await shelf.list()
  const [newest] = all
    .filter(({ name }) => name === artifact.name)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
  const what = `artifact ${artifact.name} of run ${artifact.runId} of ${artifact.repository}`
  if (newest === undefined) throw missing(what, all)
  if (newest.expired) throw gone(what)
  if (newest.bytes === 0) throw new Failure('artifact-empty', `${artifact.display} is empty.`)
  return {
    artifact,
    ...(newest.commit !== undefined && { commit: newest.commit }),
    digest: async () => digestOf(newest),
    bytes: async () => newest.bytes,
    address: async () => ({ url: await shelf.addressOf(newest) }),
  }
}

function digestOf({ digest }: Listed): Digest {
  const sha256 = sha256In(digest)
  return sha256 === undefined ? { none: 'GitHub has no digest of it' } : { sha256, by: 'api', ofDownload: true }
}

function missing(what: string, all: readonly Listed[]): Failure {
  const names = [...new Set(all.map(({ name }) => name))].slice(0, 10)
  return new Failure('artifact-not-found', `There is no ${what}.`, {
    next:
      names.length === 0
        ? 'That run has no artifacts. A step before this one must upload it, in this job or in one that this job needs.'
        : `That run has ${names.map((name) => `“${name}”`).join(', ')}.`,
  })
}

interface InRest extends Listed {
  readonly id: number
}

const needs = 'actions: read'

/** Source: https://docs.github.com/en/rest/actions/artifacts */
export function restShelf({ repository, runId, name }: ActionsArtifact, gitHub: GitHub, clock: Clock): Shelf<InRest> {
  const what = `artifact ${name} of run ${runId} of ${repository}`
  return {
    async list() {
      const path = `/repos/${repository}/actions/runs/${runId}/artifacts?per_page=100&name=${encodeURIComponent(name)}`
      const response = await persistently(what, clock, () => ask(gitHub, path))
      if (response.status !== 200) throw refused(response, { what: `run ${runId} of ${repository}`, needs })
      const { artifacts } = (await response.json()) as { artifacts?: readonly Row[] }
      return (artifacts ?? []).map(fromRow)
    },
    async addressOf({ id }) {
      const path = `/repos/${repository}/actions/artifacts/${id}/zip`
      const response = await persistently(what, clock, () => ask(gitHub, path))
      return redirected(response, { what, needs })
    },
  }
}

interface Row {
  readonly id: number
  readonly name: string
  readonly size_in_bytes: number
  readonly digest?: string | null
  readonly expired: boolean
  readonly created_at: string | null
  readonly workflow_run?: { readonly head_sha?: string } | null
}

function fromRow({ id, name, size_in_bytes: bytes, digest, expired, created_at, workflow_run: run }: Row): InRest {
  const commit = /^[0-9a-f]{40,64}$/.exec(run?.head_sha ?? '')?.[0]
  return { id, name, bytes, digest: digest ?? '', expired, createdAt: created_at ?? '', ...(commit && { commit }) }
}

/** Where an answer leads to: the signed address. */
export function redirected(response: Response, about: { readonly what: string; readonly needs: string }): string {
  const { status, headers } = response
  const location = headers.get('location')
  if (status < 300 || status > 399 || location === null) {
    throw status < 300 ? unavailable(about.what, 'it gave no address for it') : refused(response, about)
  }
  return safely(location, response.url, about.what)
}

/** A signed address is a secret: what comes by https leads to https. */
export function safely(url: string, from: string, what: string): string {
  const to = URL.parse(url, from)
  if (to?.protocol === 'https:' || (to?.protocol === 'http:' && from.startsWith('http:'))) return to.href
  throw unavailable(what, 'the address that it gave is none of https')
}
