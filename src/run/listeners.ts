/**
 * Reports a run to GitHub: to its deployments from when hosts may change, and to a pull request at the end. The run does not
 * wait for either.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { GitHub } from '../adapters/github/api.ts'
import { changesHosts, type Request } from '../inputs/request.ts'
import type { Listener, TimedEvent } from '../model/events.ts'
import { buildRunReport } from '../report/facts/run-report.ts'

interface ListenerConfig {
  readonly gitHub: GitHub
  readonly sha: string
  /** The number of the pull request, where the event that started the run names it. */
  readonly pullRequest?: number
  /** The deployment that the main step found, in its `post:` step. */
  readonly id?: number
  /** Saves the deployment's id for the `post:` step. */
  readonly keep: (id: number) => void
}

/** How long the run waits at its end; the runner kills a cancelled run after ten seconds. */
const flushTimeoutMs = 3_000

/** The listeners of this run, by its inputs. */
export function listenersFor(request: Request, config: ListenerConfig): readonly Listener[] {
  const { deployment } = request
  const listeners: Listener[] = []
  if (deployment !== 'never' && changesHosts(request)) {
    listeners.push(lazyListener(async () => await deploymentListener({ ...request, deployment }, config)))
  }
  if (request.comment) listeners.push(lazyListener(async () => await commentListener(request, config)))
  return listeners
}

type Deployed = Request & { readonly deployment: 'auto' | 'always' }

async function deploymentListener(request: Deployed, { gitHub, sha, id, keep }: ListenerConfig): Promise<Listener> {
  const { deploymentListener } = await import('../adapters/github/deployment.ts')
  const { deployment, appInstance, runId, runUrl, appUrl } = request
  const { environment } = appInstance
  const about = { gitHub, deployment, environment, sha, runId, runUrl, url: appUrl }
  return deploymentListener({ ...about, ...(id !== undefined && { id }) }, keep)
}

async function commentListener(request: Request, { gitHub, sha, pullRequest }: ListenerConfig): Promise<Listener> {
  const [{ upsertComment }, { comment }] = await Promise.all([
    import('../adapters/github/comment.ts'),
    import('../report/pull-request-comment.ts'),
  ])
  const target = { gitHub, sha, ...(pullRequest !== undefined && { number: pullRequest }) }
  const events: TimedEvent[] = []
  let posted = Promise.resolve('')
  const post = async () => {
    const written = comment(buildRunReport(events), request.appUrl)
    return written === undefined ? '' : await upsertComment(written, target)
  }
  return {
    onEvent: (event) => {
      events.push(event)
      if (event.type === 'finished') posted = post()
    },
    flush: async () => await posted,
  }
}

/** Loads the listener once the run may change hosts, or at its end; until then it buffers the events. */
function lazyListener(make: () => Promise<Listener>): Listener {
  const buffered: TimedEvent[] = []
  let loading: Promise<Listener> | undefined
  const onEvent = (event: TimedEvent) => {
    buffered.push(event)
    if (event.type === 'locked' || event.type === 'finished') loading ??= make()
    void loading?.then(
      (listener) => {
        for (const next of buffered.splice(0)) listener.onEvent(next)
      },
      () => {},
    )
  }
  const flush = async () => {
    if (loading === undefined) return ''
    const overdue = sleep(flushTimeoutMs, 'GitHub did not accept the report of the run in time.', { ref: false })
    const flushed = loading.then(
      async (listener) => await listener.flush(),
      () => '',
    )
    return await Promise.race([flushed, overdue])
  }
  return { onEvent, flush }
}
