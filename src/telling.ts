/** GitHub's deployments hear of a run in passing, from when it may change hosts; nothing of the run waits for them. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Stamped } from './events.ts'
import type { GitHub } from './github/api.ts'
import type { Teller } from './github/deployment.ts'
import type { Request } from './inputs.ts'

interface Means {
  readonly gitHub: GitHub
  readonly sha: string
  /** The deployment that the step found, where this is its `post:` part. */
  readonly id?: number
  /** Keeps it for the `post:` part. */
  readonly keep: (id: number) => void
}

/** A run is not kept waiting for longer; the runner kills a cancelled one after ten seconds. */
const patienceMs = 3_000

const silent: Teller = { hear: () => {}, told: async () => '' }

/** A silent teller for runs that change nothing, or are to leave deployments alone. */
export function tellerFor(request: Request, means: Means): Teller {
  const { command, deployment } = request
  const changes = command === 'deploy' || command === 'rollback' || command === 'reconcile'
  if (deployment === 'never' || !changes || request['dry-run']) return silent
  return late(async () => {
    const { deploymentTeller } = await import('./github/deployment.ts')
    const { environment, runId, runUrl, 'health-url': healthUrl } = request
    const { gitHub, sha, id, keep } = means
    const url = healthUrl === undefined ? '' : new URL(healthUrl).origin
    const about = { gitHub, deployment, environment, sha, runId, runUrl, url, ...(id !== undefined && { id }) }
    return deploymentTeller(about, keep)
  })
}

/** Loads what it needs once hosts may be changed, or at the end; until then it remembers what it heard. */
function late(make: () => Promise<Teller>): Teller {
  const heard: Stamped[] = []
  let teller: Promise<Teller> | undefined
  const hear = (event: Stamped) => {
    heard.push(event)
    if (event.type === 'locked' || event.type === 'finished') teller ??= make().catch(() => silent)
    // In the order in which they came, whenever that is.
    void teller?.then((one) => {
      for (const next of heard.splice(0)) one.hear(next)
    })
  }
  const told = async () => {
    if (teller === undefined) return ''
    const overdue = sleep(patienceMs, 'GitHub was not told of the deployment in time.', { ref: false })
    return await Promise.race([teller.then(async (one) => await one.told()), overdue])
  }
  return { hear, told }
}
