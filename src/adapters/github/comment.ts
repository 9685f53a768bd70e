/** The comment on a pull request that each run updates. Errors from GitHub do not change the verdict. */
import { networkCause } from '../../model/failure.ts'
import { isRepository } from '../../model/labels.ts'
import { ask, type GitHub } from './api.ts'

/** The pull request that a run is for. */
export interface PullRequestTarget {
  readonly gitHub: GitHub
  /** Its number, where the event that started the run names it. */
  readonly number?: number
  /** Otherwise the pull request is found by this commit. */
  readonly sha: string
}

export interface Comment {
  /** The body begins with it, and no other comment of the repository does. */
  readonly marker: string
  readonly body: string
}

interface IssueComment {
  readonly id: number
  readonly body?: string
  readonly user?: { readonly login: string; readonly type: string } | null
}

/** GitHub's largest page. */
const perPage = 100
/** A pull request with more comments gets a new one. */
const maxPages = 10

/**
 * Writes the comment, or overwrites the one of an earlier run. Resolves with the error message; empty on success, and where
 * there is no pull request. Source: REST API, issue comments.
 */
export async function upsertComment(comment: Comment, target: PullRequestTarget): Promise<string> {
  const { gitHub } = target
  if (!isRepository(gitHub.repository) || gitHub.token === '') return ''
  try {
    const number = target.number ?? (await pullRequestOf(target))
    if (number === undefined) return ''
    const own = await ownComment(comment.marker, number, gitHub)
    const path = own === undefined ? `/issues/${number}/comments` : `/issues/comments/${own.id}`
    await call(gitHub, path, { body: { body: comment.body }, ...(own !== undefined && { method: 'PATCH' }) })
    return ''
  } catch (error) {
    return `Could not comment on the pull request: ${error instanceof Refused ? error.message : networkCause(error)}.`
  }
}

/** The open pull request of the commit, else the newest; undefined where it has none. */
async function pullRequestOf({ gitHub, sha }: PullRequestTarget): Promise<number | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return undefined
  const all = (await call(gitHub, `/commits/${sha}/pulls`)) as readonly { number: number; state: string }[]
  return (all.find(({ state }) => state === 'open') ?? all[0])?.number
}

/**
 * Everyone who may comment can write the marker, so a matching comment must also be written by the token's owner: an app, for
 * the token of a job, or the user of a personal token.
 */
async function ownComment(marker: string, number: number, gitHub: GitHub): Promise<IssueComment | undefined> {
  let self: string | undefined
  for (let page = 1; page <= maxPages; page += 1) {
    const path = `/issues/${number}/comments?per_page=${perPage}&page=${page}`
    const all = (await call(gitHub, path)) as readonly IssueComment[]
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

/** The token's user; empty for the token of a job, which has none. */
async function login(gitHub: GitHub): Promise<string> {
  const response = await ask(gitHub, '/user')
  if (response.ok) return ((await response.json()) as { login: string }).login
  await response.body?.cancel()
  return ''
}

/** GitHub's refusal, in words. */
class Refused extends Error {}

async function call(gitHub: GitHub, path: string, wanted: Parameters<typeof ask>[2] = {}): Promise<unknown> {
  const response = await ask(gitHub, `/repos/${gitHub.repository}${path}`, wanted)
  if (response.ok) return await response.json()
  await response.body?.cancel()
  const { status } = response
  const needed = status === 403 || status === 404 ? '; the job’s permissions need pull-requests: write' : ''
  throw new Refused(`HTTP ${status}${needed}`)
}
