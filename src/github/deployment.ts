/** Tells GitHub's deployments how a run goes. It is told in passing: whatever GitHub answers changes nothing of the run. */
import { isGreen, type Stamped, type Verdict } from '../events.ts'
import { networkCause } from '../failure.ts'
import { isRepository } from '../naming.ts'
import { ask, type GitHub } from './api.ts'

/** What the run is, as GitHub knows it. */
export interface Told {
  readonly gitHub: GitHub
  /** `auto` adds to the deployment that the job's `environment:` made, and makes none; `always` makes one where there is none. */
  readonly deployment: 'auto' | 'always'
  readonly environment: string
  /** The commit that the workflow run is for. */
  readonly sha: string
  readonly runId: string
  readonly runUrl: string
  /** Where the app is reached; empty when nobody said. */
  readonly url: string
  /** The id of the deployment, where an earlier step of the run has found it already. */
  readonly id?: number
}

export interface Teller {
  hear(event: Stamped): void
  /** Resolves once GitHub has been told, or does not answer in time: with what went wrong, in words; empty when nothing did. */
  told(): Promise<string>
}

/** GitHub takes no longer ones. Source: REST API, create a deployment status. */
const maxDescription = 140

/** `found` is called with the id as soon as it is known, so that the `post:` step knows it too. */
export function deploymentTeller(told: Told, found: (id: number) => void): Teller {
  let fault: string | undefined
  const about: Telling = {
    ...told,
    refused: (why) => {
      fault ??= why
    },
  }
  let version = ''
  let hosts = 0
  let id: Promise<number | undefined> = Promise.resolve(told.id)
  const then = (work: (id: number | undefined) => Promise<number | undefined>) => {
    id = id.then(work).catch((error: unknown) => {
      fault ??= `GitHub could not be told of the deployment: ${networkCause(error)}`
      return undefined
    })
  }
  const begin = async () => {
    const id =
      (await ownDeployment(about)) ?? (about.deployment === 'always' ? await create(about, version) : undefined)
    if (id === undefined) return undefined
    found(id)
    await addStatus(id, { state: 'in_progress', description: `${version} to ${hosts} hosts` }, about)
    return id
  }
  const end = async (id: number | undefined, verdict: Verdict) => {
    if (id === undefined) return undefined
    await addStatus(id, { state: stateOf(verdict), description: `${verdict}: ${version}, ${hosts} hosts` }, about)
    return id
  }
  return {
    hear: (event) => {
      if (event.type === 'begun' || event.type === 'chosen') version = event.version
      if (event.type === 'hosts') hosts = event.usable.length
      // From here on the run may change hosts.
      if (event.type === 'locked' && about.id === undefined) then(begin)
      if (event.type === 'finished') then(async (id) => await end(id, event.verdict))
    },
    told: async () => {
      await id
      return fault ?? ''
    },
  }
}

function stateOf(verdict: Verdict): 'success' | 'failure' | 'error' {
  if (isGreen(verdict)) return 'success'
  return verdict === 'cancelled' || verdict === 'superseded' ? 'error' : 'failure'
}

interface Telling extends Told {
  /** Told what GitHub said, in words fit for a report; empty where nobody has to know. */
  readonly refused: (why: string) => void
}

interface Deployment {
  readonly id: number
}

/** The newest one of this environment and commit whose statuses lead to this run; undefined where there is none. */
async function ownDeployment(about: Telling): Promise<number | undefined> {
  const { gitHub, environment, sha, runId } = about
  if (!isRepository(gitHub.repository) || gitHub.token === '') return undefined
  const query = new URLSearchParams({ environment, sha, per_page: '5' })
  const all = (await answer(about, `?${query}`)) as readonly Deployment[]
  for (const { id } of all) {
    const statuses = (await answer(about, `/${id}/statuses?per_page=10`)) as readonly { readonly log_url?: string }[]
    if (statuses.some(({ log_url: url = '' }) => new RegExp(`/runs/${runId}(/|$)`).test(url))) return id
  }
  return undefined
}

async function create(about: Telling, version: string): Promise<number> {
  const { environment, sha } = about
  const made = await answer(about, '', {
    ref: sha,
    environment,
    description: version.slice(0, maxDescription),
    production_environment: environment === 'production',
    // Else GitHub would merge the default branch into it, or wait for checks that this very run is one of.
    auto_merge: false,
    required_contexts: [],
  })
  return (made as Deployment).id
}

async function addStatus(id: number, status: { state: string; description: string }, about: Telling): Promise<void> {
  const { runUrl, url, environment } = about
  await answer(about, `/${id}/statuses`, {
    state: status.state,
    description: status.description.slice(0, maxDescription),
    environment,
    auto_inactive: true,
    ...(runUrl !== '' && { log_url: runUrl }),
    ...(url !== '' && { environment_url: url }),
  })
}

async function answer({ gitHub, deployment, refused }: Telling, path: string, body?: object): Promise<unknown> {
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
  // Who gave no permission did not ask for it either, unless by the input.
  const isAskedFor = deployment === 'always' || !isDenied
  refused(isAskedFor ? `GitHub did not take the status of the deployment (HTTP ${status})${needed}.` : '')
  throw new Error('refused')
}
