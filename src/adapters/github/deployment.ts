/** Reports a run to GitHub's deployments. Errors from GitHub do not change the verdict. */
import { isGreen, type TimedEvent, type Verdict } from '../../model/events.ts'
import { networkCause } from '../../model/failure.ts'
import { isRepository } from '../../model/labels.ts'
import { ask, type GitHub } from './api.ts'

/** The run and its deployment on GitHub. */
export interface DeploymentContext {
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

export interface Listener {
  onEvent(event: TimedEvent): void
  /** Resolves once GitHub has all reports, or does not respond in time: with the error message; empty on success. */
  flush(): Promise<string>
}

/** GitHub's limit. Source: REST API, create a deployment status. */
const maxDescription = 140

/** Calls `onFound` with the id as soon as it is known, so that the `post:` step knows it too. */
export function deploymentListener(context: DeploymentContext, onFound: (id: number) => void): Listener {
  let fault: string | undefined
  const about: DeploymentUpdate = {
    ...context,
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
    await addStatus(id, { state: stateOf(verdict), description: `${verdict}: ${version}, ${hosts} hosts` }, about)
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

function stateOf(verdict: Verdict): 'success' | 'failure' | 'error' {
  if (isGreen(verdict)) return 'success'
  return verdict === 'cancelled' || verdict === 'superseded' ? 'error' : 'failure'
}

interface DeploymentUpdate extends DeploymentContext {
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
  const query = new URLSearchParams({ environment, sha, per_page: '5' })
  const all = (await call(about, `?${query}`)) as readonly Deployment[]
  for (const { id } of all) {
    const statuses = (await call(about, `/${id}/statuses?per_page=10`)) as readonly { readonly log_url?: string }[]
    if (statuses.some(({ log_url: url = '' }) => new RegExp(`/runs/${runId}(/|$)`).test(url))) return id
  }
  return undefined
}

async function create(about: DeploymentUpdate, version: string): Promise<number> {
  const { environment, sha } = about
  const made = await call(about, '', {
    ref: sha,
    environment,
    description: version.slice(0, maxDescription),
    production_environment: environment === 'production',
    // Otherwise GitHub merges the default branch into it, or waits for checks that include this run.
    auto_merge: false,
    required_contexts: [],
  })
  return (made as Deployment).id
}

async function addStatus(
  id: number,
  status: { state: string; description: string },
  about: DeploymentUpdate,
): Promise<void> {
  const { runUrl, url, environment } = about
  await call(about, `/${id}/statuses`, {
    state: status.state,
    description: status.description.slice(0, maxDescription),
    environment,
    auto_inactive: true,
    ...(runUrl !== '' && { log_url: runUrl }),
    ...(url !== '' && { environment_url: url }),
  })
}

async function call({ gitHub, deployment, onError }: DeploymentUpdate, path: string, body?: object): Promise<unknown> {
  const response = await ask(
    gitHub,
    `/repos/${gitHub.repository}/deployments${path}`,
    body === undefined ? {} : { body },
  )
  if (response.ok) return await response.json()
  await response.body?.cancel()
  const { status } = response
  const isDenied = status === 403 || status === 404
  const needed = isDenied ? '; the job’s permissions need deployments: write' : ''
  // With `auto`, a workflow without the permission did not ask for deployments.
  const isRequested = deployment === 'always' || !isDenied
  onError(isRequested ? `GitHub did not accept the status of the deployment (HTTP ${status})${needed}.` : '')
  throw new Error('refused')
}
