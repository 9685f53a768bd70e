/** The comment on a pull request that one run after the other brings up to date. It is told in passing, as deployments are. */
import { networkCause } from '../failure.ts'
import { isRepository } from '../naming.ts'
import { ask, type GitHub } from './api.ts'

/** The pull request that a run is for. */
export interface Thread {
  readonly gitHub: GitHub
  /** Where the event that began the run names it. */
  readonly number?: number
  /** Else it is one that this commit belongs to. */
  readonly sha: string
}

export interface Comment {
  /** What its body begins with, and no other comment's of the repository does. */
  readonly marker: string
  readonly body: string
}

interface Stored {
  readonly id: number
  readonly body?: string
  readonly user?: { readonly login: string; readonly type: string } | null
}

/** GitHub gives no more at once. */
const perPage = 100
/** A pull request that was talked about more than this gets a new comment. */
const maxPages = 10

/**
 * Writes the comment, or over the one that a run before wrote. Resolves with what went wrong, in words; empty when nothing did,
 * and where there is no pull request. Source: REST API, issue comments.
 */
export async function keepComment(comment: Comment, thread: Thread): Promise<string> {
  const { gitHub } = thread
  if (!isRepository(gitHub.repository) || gitHub.token === '') return ''
  try {
    const number = thread.number ?? (await pullRequestOf(thread))
    if (number === undefined) return ''
    const own = await ownComment(comment.marker, number, gitHub)
    const path = own === undefined ? `/issues/${number}/comments` : `/issues/comments/${own.id}`
    await call(gitHub, path, { body: { body: comment.body }, ...(own !== undefined && { method: 'PATCH' }) })
    return ''
  } catch (error) {
    return `The pull request could not be told: ${error instanceof Refused ? error.message : networkCause(error)}.`
  }
}

/** The one that is open, else the newest; undefined where the commit came without any. */
async function pullRequestOf({ gitHub, sha }: Thread): Promise<number | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return undefined
  const all = (await call(gitHub, `/commits/${sha}/pulls`)) as readonly { number: number; state: string }[]
  return (all.find(({ state }) => state === 'open') ?? all[0])?.number
}

/**
 * Whoever may comment can write our marker, and could go on to write over what we said there. So it must also be of the one whom
 * the token stands for: an app, as a job's own token does, or the user of a personal one.
 */
async function ownComment(marker: string, number: number, gitHub: GitHub): Promise<Stored | undefined> {
  let self: string | undefined
  for (let page = 1; page <= maxPages; page += 1) {
    const path = `/issues/${number}/comments?per_page=${perPage}&page=${page}`
    const all = (await call(gitHub, path)) as readonly Stored[]
    for (const one of all) {
      if (one.body?.startsWith(marker) !== true) continue
      if (one.user?.type === 'Bot') return one
      self ??= await login(gitHub)
      if (one.user?.login === self) return one
    }
    if (all.length < perPage) return undefined
  }
  return undefined
}

/** Empty for the token of a job, which stands for no user. */
async function login(gitHub: GitHub): Promise<string> {
  const response = await ask(gitHub, '/user')
  if (response.ok) return ((await response.json()) as { login: string }).login
  await response.body?.cancel()
  return ''
}

/** What GitHub answered, in words. */
class Refused extends Error {}

async function call(gitHub: GitHub, path: string, wanted: Parameters<typeof ask>[2] = {}): Promise<unknown> {
  const response = await ask(gitHub, `/repos/${gitHub.repository}${path}`, wanted)
  if (response.ok) return await response.json()
  await response.body?.cancel()
  const { status } = response
  const needed = status === 403 || status === 404 ? '; the job’s permissions need pull-requests: write' : ''
  throw new Refused(`HTTP ${status}${needed}`)
}
