import { type Blobs, digestOf } from './blobs.ts'
import { type GitHubReply, type GitHubRequest, notFound, type Route } from './routes.ts'

/** An artifact of a workflow run. */
export interface StoredArtifact {
  readonly id: number
  readonly name: string
  readonly runId: string
  /** The commit of that run, and its repository. */
  readonly commit: string
  readonly repository: string
  readonly blob: string
  readonly createdAt: string
  /** A test sets it: GitHub has deleted the artifact. */
  expired: boolean
  /** Whether the upload has ended; GitHub shows no artifact before that. */
  finished: boolean
}

export interface ArtifactStore {
  readonly all: StoredArtifact[]
  readonly blobs: Blobs
  /** The prefix of signed addresses. */
  root(): string
  /** How long a signed address is valid. */
  lifeMs(): number
  /** The current run. */
  readonly run: { readonly repository: string; readonly runId: string; readonly commit: string }
}

export function addArtifact(
  store: ArtifactStore,
  about: Pick<StoredArtifact, 'name' | 'runId'>,
  content: Buffer,
): StoredArtifact {
  const artifact = {
    id: 1_000 + store.all.length,
    repository: store.run.repository,
    commit: store.run.commit,
    blob: store.blobs.keep(content),
    createdAt: new Date(1_764_000_000_000 + store.all.length * 1_000).toISOString(),
    expired: false,
    finished: true,
    ...about,
  }
  store.all.push(artifact)
  return artifact
}

/** https://docs.github.com/en/rest/actions/artifacts */
export function artifactRoutes(store: ArtifactStore): Route[] {
  const byId = ([repository, id]: readonly string[]) =>
    store.all.find((one) => one.repository === repository && String(one.id) === id)
  return [
    {
      method: 'GET',
      path: /^\/repos\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)\/artifacts$/,
      needs: 'actions: read',
      answer: ({ url }, [repository, runId]) => {
        const name = url.searchParams.get('name')
        const ofRun = store.all.filter((one) => one.repository === repository && one.runId === runId && one.finished)
        if (ofRun.length === 0 && runId !== store.run.runId) return notFound
        const artifacts = ofRun.filter((one) => name === null || one.name === name).map((one) => rowOf(store, one))
        return { status: 200, body: { total_count: artifacts.length, artifacts } }
      },
    },
    {
      method: 'GET',
      path: /^\/repos\/([^/]+\/[^/]+)\/actions\/artifacts\/(\d+)\/zip$/,
      needs: 'actions: read',
      answer: (_, groups) => {
        const artifact = byId(groups)
        if (!artifact) return notFound
        if (artifact.expired) return { status: 410, body: { message: 'Artifact has expired' } }
        return { status: 302, headers: { location: readable(store, artifact) } }
      },
    },
  ]
}

function rowOf(store: ArtifactStore, { id, name, blob, expired, createdAt, runId, commit }: StoredArtifact) {
  const content = store.blobs.content(blob)
  return {
    ...{ id, name, size_in_bytes: content.length, expired, created_at: createdAt, digest: digestOf(content) },
    workflow_run: { id: Number(runId), head_sha: commit },
  }
}

function readable({ blobs, root, lifeMs }: ArtifactStore, { blob }: StoredArtifact): string {
  return blobs.signed(blob, { root: root(), may: 'r', lifeMs: lifeMs() })
}

/** The service that @actions/artifact calls, for the current run: it needs no permission but the run's own token. */
export function resultsRoute(store: ArtifactStore): Route {
  return {
    method: 'POST',
    path: /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/,
    answer: (request, [method = '']) => {
      const input = JSON.parse(request.body.toString()) as Fields
      const [run, job] = idsOf(request)
      if (input['workflow_run_backend_id'] !== run || input['workflow_job_run_backend_id'] !== job) return denied
      const call = methods[method]
      return call ? call(store, input, { run, job }) : notFound
    },
  }
}

type Fields = Readonly<Record<string, unknown>>
type Ids = { readonly run: string; readonly job: string }

const denied: GitHubReply = { status: 403, body: { code: 'permission_denied', msg: 'not this run' } }

const methods: Readonly<Record<string, (store: ArtifactStore, input: Fields, ids: Ids) => GitHubReply>> = {
  ListArtifacts: (store, input, ids) => {
    const own = ownOf(store).filter(({ name }) => input['name_filter'] === undefined || name === input['name_filter'])
    const artifacts = own.map((one) => {
      const content = store.blobs.content(one.blob)
      return {
        ...{ workflow_run_backend_id: ids.run, workflow_job_run_backend_id: ids.job, database_id: String(one.id) },
        ...{ name: one.name, size: String(content.length), created_at: one.createdAt, digest: digestOf(content) },
      }
    })
    return { status: 200, body: { artifacts } }
  },
  GetSignedArtifactURL: (store, input) => {
    const artifact = ownOf(store).find(({ name }) => name === input['name'])
    if (!artifact) return { status: 404, body: { code: 'not_found', msg: 'artifact not found' } }
    return { status: 200, body: { signed_url: readable(store, artifact) } }
  },
  CreateArtifact: (store, input) => {
    const name = String(input['name'])
    const isTaken = store.all.some((one) => one.runId === store.run.runId && one.name === name)
    if (isTaken)
      return {
        status: 409,
        body: { code: 'already_exists', msg: `an artifact with this name already exists on the workflow run` },
      }
    const artifact = addArtifact(store, { name, runId: store.run.runId }, Buffer.alloc(0))
    artifact.finished = false
    const signed_upload_url = store.blobs.signed(artifact.blob, { root: store.root(), may: 'w', lifeMs: 600_000 })
    return { status: 200, body: { ok: true, signed_upload_url } }
  },
  FinalizeArtifact: (store, input) => {
    const artifact = store.all.find(({ name, runId }) => runId === store.run.runId && name === input['name'])
    if (!artifact) return { status: 404, body: { code: 'not_found', msg: 'artifact not found' } }
    const content = store.blobs.content(artifact.blob)
    if (Number(input['size']) !== content.length)
      return { status: 400, body: { code: 'invalid_argument', msg: 'size' } }
    artifact.finished = true
    return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } }
  },
}

function ownOf({ all, run }: ArtifactStore): readonly StoredArtifact[] {
  return all.filter(({ runId, finished, expired }) => runId === run.runId && finished && !expired)
}

/** From the scope of the run's token: `Actions.Results:<run>:<job>`. */
function idsOf({ headers }: GitHubRequest): [string, string] {
  const payload = (headers.authorization ?? '').replace(/^Bearer /, '').split('.')[1] ?? ''
  const { scp = '' } = JSON.parse(Buffer.from(payload, 'base64url').toString() || '{}') as { scp?: string }
  const [, run = '', job = ''] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? []
  return [run, job]
}
