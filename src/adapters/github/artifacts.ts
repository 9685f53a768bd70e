/** Artifacts of GitHub Actions by the REST API, of any run of any repository that the token may read. */

import type { ArtifactSource, PublishedChecksum } from '../../dispatch/artifacts.port.ts'
import type { ActionsArtifact, Artifact } from '../../model/artifact.ts'
import { Failure } from '../../model/failure.ts'
import { downloadUrl, expired, type GitHub, ownerAndRepo, refused, retried, sha256In } from './api.ts'

/** An artifact as a run lists it. */
export interface ListedArtifact {
  readonly name: string
  readonly bytes: number
  /** `sha256:` and 64 digits, of the zip, or of a file that was uploaded without one; empty for old artifacts. */
  readonly digest: string
  readonly expired: boolean
  /** Orders artifacts of the same name: a re-run uploads again. */
  readonly createdAt: string
  /** The commit of the run that uploaded it, where that is another run. */
  readonly commit?: string
}

/** An API that lists artifacts and makes download URLs. */
export interface ArtifactBackend<One extends ListedArtifact> {
  list(): Promise<readonly One[]>
  addressOf(one: One): Promise<string>
}

/** The newest artifact of that name. Rejects when there is none, when it expired, and when it is empty. */
export async function resolveArtifact<One extends ListedArtifact>(
  backend: ArtifactBackend<One>,
  artifact: Artifact & ActionsArtifact,
): Promise<ArtifactSource> {
  const all = await backend.list()
  const [newest] = all
    .filter(({ name }) => name === artifact.name)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))
  const what = `artifact ${artifact.name} of run ${artifact.runId} of ${artifact.repository}`
  if (newest === undefined) throw artifactMissing(what, all)
  if (newest.expired) throw expired(what)
  if (newest.bytes === 0) throw new Failure('artifact-empty', `${artifact.display} is empty.`)
  return {
    artifact,
    ...(newest.commit !== undefined && { commit: newest.commit }),
    digest: async () => checksumOf(newest),
    bytes: async () => newest.bytes,
    address: async () => ({ url: await backend.addressOf(newest) }),
  }
}

function checksumOf({ digest }: ListedArtifact): PublishedChecksum {
  const sha256 = sha256In(digest)
  return sha256 === undefined ? { none: 'GitHub has no digest of it' } : { sha256, by: 'api', ofDownload: true }
}

function artifactMissing(what: string, all: readonly ListedArtifact[]): Failure {
  const names = [...new Set(all.map(({ name }) => name))].slice(0, 10)
  return new Failure('artifact-not-found', `There is no ${what}.`, {
    next:
      names.length === 0
        ? 'That run has no artifacts. An earlier step must upload it, in this job or in one that this job needs.'
        : `That run has ${names.map((name) => `“${name}”`).join(', ')}.`,
  })
}

interface RestArtifact extends ListedArtifact {
  readonly id: number
}

const needs = 'actions: read'

/** Source: https://docs.github.com/en/rest/actions/artifacts */
export function restBackend(
  { repository, runId, name }: ActionsArtifact,
  gitHub: GitHub,
): ArtifactBackend<RestArtifact> {
  const what = `artifact ${name} of run ${runId} of ${repository}`
  const from = ownerAndRepo(repository)
  return {
    async list() {
      const query = { ...from, run_id: Number(runId), name, per_page: 100 }
      const reply = await retried(gitHub, what, ({ rest }) => rest.actions.listWorkflowRunArtifacts(query))
      if (reply.status !== 200) throw refused(reply, { what: `run ${runId} of ${repository}`, needs })
      return (reply.data.artifacts ?? []).map(fromRow)
    },
    async addressOf({ id }) {
      const query = { ...from, artifact_id: id, archive_format: 'zip', request: { redirect: 'manual' } } as const
      return await downloadUrl(gitHub, { what, needs }, ({ rest }) => rest.actions.downloadArtifact(query))
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

function fromRow({
  id,
  name,
  size_in_bytes: bytes,
  digest,
  expired,
  created_at,
  workflow_run: run,
}: Row): RestArtifact {
  const commit = /^[0-9a-f]{40,64}$/.exec(run?.head_sha ?? '')?.[0]
  return { id, name, bytes, digest: digest ?? '', expired, createdAt: created_at ?? '', ...(commit && { commit }) }
}
