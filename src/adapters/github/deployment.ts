/** Reports a run to GitHub's deployments. Errors from GitHub do not change the verdict. */
import type { Listener } from '../../model/events.ts'
import { networkCause } from '../../model/failure.ts'
import { isRepository } from '../../model/labels.ts'
import { type Verdict, verdicts } from '../../model/verdicts.ts'
import { type ApiRequest, connect, dataOf, type GitHub, ownerAndRepo, type Reply, statusOf } from './api.ts'
import type { Octokit } from './octokit.ts'

/** The run and its deployment on GitHub. */
interface DeploymentContext {
  readonly gitHub: GitHub
  /** `auto` updates the deployment that the job's `environment:` made; `always` makes one where there is none. */
  readonly deployment: 'auto' | 'always'
  readonly environment: string
  /** The commit of the workflow run. */
  readonly sha: string
  readonly runId: string
  readonly runUrl: string
  /** The app's public URL; empty when unknown. */
  readonly url: string
  /** The id of the deployment, where an earlier part of the step found it. */
  readonly id?: number
}

/** GitHub's limit. Source: REST API, create a deployment status. */
const maxDescription = 140

/** Calls `onFound` with the id as soon as it is known, so that the `post:` step knows it too. */
export function deploymentListener(context: DeploymentContext, onFound: (id: number) => void): Listener {
  let fault: string | undefined
  let octokit: Promise<Octokit> | undefined
  const about: DeploymentUpdate = {
    ...context,
    octokit: () => (octokit ??= connect(context.gitHub)),
    onError: (why) => {
      fault ??= why
    },
  }
  let version = ''
  let hosts = 0
  let id: Promise<number | undefined> = Promise.resolve(context.id)
  const then = (work: (id: number | undefined) => Promise<number | undefined>) => {
    id = id.then(work).catch((error: unknown) => {
      fault ??= `Could not report the deployment to GitHub: ${networkCause(error)}`
      return undefined
    })
  }
  const begin = async () => {
    const id =
      (await ownDeployment(about)) ?? (about.deployment === 'always' ? await create(about, version) : undefined)
    if (id === undefined) return undefined
    onFound(id)
    await addStatus(id, { state: 'in_progress', description: `${version} to ${hosts} hosts` }, about)
    return id
  }
  const end = async (id: number | undefined, verdict: Verdict) => {
    if (id === undefined) return undefined
    await addStatus(
      id,
      { state: verdicts[verdict].deployment, description: `${verdict}: ${version}, ${hosts} hosts` },
      about,
    )
    return id
  }
  return {
    onEvent: (event) => {
      if (event.type === 'started' || event.type === 'target-selected') version = event.version
      if (event.type === 'hosts') hosts = event.usable.length
      // From here on the run may change hosts.
      if (event.type === 'locked' && about.id === undefined) then(begin)
      if (event.type === 'finished') then(async (id) => await end(id, event.verdict))
    },
    flush: async () => {
      await id
      return fault ?? ''
    },
  }
}

interface DeploymentUpdate extends DeploymentContext {
  readonly octokit: () => Promise<Octokit>
  /** Called with GitHub's error for the report; empty where the operator need not see it. */
  readonly onError: (why: string) => void
}

interface Deployment {
  readonly id: number
}

/** The newest deployment of this environment and commit with a status that links to this run; undefined where there is none. */
async function ownDeployment(about: DeploymentUpdate): Promise<number | undefined> {
  const { gitHub, environment, sha, runId } = about
  if (!isRepository(gitHub.repository) || gitHub.token === '') return undefined
  const repo = ownerAndRepo(gitHub.repository)
  const query = { ...repo, environment, sha, per_page: 5 }
  for (const { id } of await call(about, ({ rest }) => rest.repos.listDeployments(query))) {
    const ofOne = { ...repo, deployment_id: id, per_page: 10 }
    const statuses = await call(about, ({ rest }) => rest.repos.listDeploymentStatuses(ofOne))
    if (statuses.some(({ log_url: url = '' }) => new RegExp(`/runs/${runId}(/|$)`).test(url))) return id
  }
  return undefined
}

async function create(about: DeploymentUpdate, version: string): Promise<number> {
  const { gitHub, environment, sha } = about
  const wanted = {
    ...ownerAndRepo(gitHub.repository),
    ref: sha,
    environment,
    description: version.slice(0, maxDescription),
    production_environment: environment === 'production',
    // Otherwise GitHub merges the default branch into it, or waits for checks that include this run.
    auto_merge: false,
    required_contexts: [],
  }
  // The other type of its response is for a merge.
  const make: ApiRequest<Deployment> = ({ rest }) => rest.repos.createDeployment(wanted) as Promise<Reply<Deployment>>
  return (await call(about, make)).id
}

async function addStatus(
  id: number,
  status: { state: 'in_progress' | 'success' | 'failure' | 'error'; description: string },
  about: DeploymentUpdate,
): Promise<void> {
  const { gitHub, runUrl, url, environment } = about
  const wanted = {
    ...ownerAndRepo(gitHub.repository),
    deployment_id: id,
    state: status.state,
    description: status.description.slice(0, maxDescription),
    environment,
    auto_inactive: true,
    ...(runUrl !== '' && { log_url: runUrl }),
    ...(url !== '' && { environment_url: url }),
  }
  await call(about, ({ rest }) => rest.repos.createDeploymentStatus(wanted))
}

async function call<Data>(about: DeploymentUpdate, request: ApiRequest<Data>): Promise<Data> {
  const { deployment, octokit, onError } = about
  try {
    return await dataOf(request(await octokit()))
  } catch (error) {
    const status = statusOf(error)
    if (status !== undefined) onError(refusal(status, deployment))
    throw error
  }
}

/** With `auto`, a workflow without the permission did not ask for deployments. */
function refusal(status: number, deployment: DeploymentContext['deployment']): string {
  const isDenied = status === 403 || status === 404
  if (isDenied && deployment === 'auto') return ''
  const needed = isDenied ? '; the job’s permissions need deployments: write' : ''
  return `GitHub did not accept the status of the deployment (HTTP ${status})${needed}.`
}
