/**
 * GitHub hears of a run in passing: its deployments from when hosts may change, a pull request at the end. Nothing of the run waits
 * for them.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { accountOf } from './account.ts'
import type { Stamped } from './events.ts'
import type { GitHub } from './github/api.ts'
import type { Teller } from './github/deployment.ts'
import type { Request } from './inputs.ts'

interface Means {
  readonly gitHub: GitHub
  readonly sha: string
  /** Of the pull request, where the event that began the run names it. */
  readonly pullRequest?: number
  /** The deployment that the step found, where this is its `post:` part. */
  readonly id?: number
  /** Keeps it for the `post:` part. */
  readonly keep: (id: number) => void
}

/** A run is not kept waiting for longer; the runner kills a cancelled one after ten seconds. */
const patienceMs = 3_000

/** Those who are to be told of this run. */
export function tellersFor(request: Request, means: Means): readonly Teller[] {
  const { command, deployment } = request
  const changes = command === 'deploy' || command === 'rollback' || command === 'reconcile'
  const tellers: Teller[] = []
  if (deployment !== 'never' && changes && !request['dry-run']) {
    tellers.push(late(async () => await ofDeployment({ ...request, deployment }, means)))
  }
  if (request.comment) tellers.push(late(async () => await ofPullRequest(request, means)))
  return tellers
}

type Deployed = Request & { readonly deployment: 'auto' | 'always' }

async function ofDeployment(request: Deployed, { gitHub, sha, id, keep }: Means): Promise<Teller> {
  const { deploymentTeller } = await import('./github/deployment.ts')
  const { deployment, environment, runId, runUrl } = request
  const about = { gitHub, deployment, environment, sha, runId, runUrl, url: addressOf(request) }
  return deploymentTeller({ ...about, ...(id !== undefined && { id }) }, keep)
}

async function ofPullRequest(request: Request, { gitHub, sha, pullRequest }: Means): Promise<Teller> {
  const [{ keepComment }, { comment }] = await Promise.all([
    import('./github/comment.ts'),
    import('./report/comment.ts'),
  ])
  const thread = { gitHub, sha, ...(pullRequest !== undefined && { number: pullRequest }) }
  const events: Stamped[] = []
  let told = Promise.resolve('')
  const tell = async () => {
    const written = comment(accountOf(events), addressOf(request))
    return written === undefined ? '' : await keepComment(written, thread)
  }
  return {
    hear: (event) => {
      events.push(event)
      if (event.type === 'finished') told = tell()
    },
    told: async () => await told,
  }
}

/** Where the app is reached, as far as anybody said; else empty. */
function addressOf({ 'health-url': healthUrl }: Request): string {
  return healthUrl === undefined ? '' : new URL(healthUrl).origin
}

/** Loads what it needs once hosts may be changed, or at the end; until then it remembers what it heard. */
function late(make: () => Promise<Teller>): Teller {
  const heard: Stamped[] = []
  let teller: Promise<Teller> | undefined
  const hear = (event: Stamped) => {
    heard.push(event)
    if (event.type === 'locked' || event.type === 'finished') teller ??= make()
    // In the order in which they came, whenever that is.
    void teller?.then(
      (one) => {
        for (const next of heard.splice(0)) one.hear(next)
      },
      () => {},
    )
  }
  const told = async () => {
    if (teller === undefined) return ''
    const overdue = sleep(patienceMs, 'GitHub was not told of the run in time.', { ref: false })
    const telling = teller.then(
      async (one) => await one.told(),
      () => '',
    )
    return await Promise.race([telling, overdue])
  }
  return { hear, told }
}
