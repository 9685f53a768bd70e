/** The comment on a pull request that each run updates. Errors from GitHub do not change the verdict. */
import { networkCause } from '../../model/failure.ts'
import { isRepository } from '../../model/labels.ts'
import { causeOf, connect, dataOf, type GitHub, ownerAndRepo, replyOf, statusOf } from './api.ts'
import type { Octokit } from './octokit.ts'

/** The pull request that a run is for. */
interface PullRequestTarget {
  readonly gitHub: GitHub
  /** Its number, where the event that started the run names it. */
  readonly number?: number
  /** Otherwise the pull request is found by this commit. */
  readonly sha: string
}

interface Comment {
  /** The body begins with it, and no other comment of the repository does. */
  readonly marker: string
  readonly body: string
}

interface IssueComment {
  readonly id: number
  readonly body?: string
  readonly user?: { readonly login: string; readonly type: string } | null
}

/** For each request: the run ends meanwhile. */
const withinMs = 10_000
/** GitHub's largest page. */
const perPage = 100
/** A pull request with more comments gets a new one. */
const maxPages = 10

/**
 * Writes the comment, or overwrites the one of an earlier run. Resolves with the error message; empty on success, and where
 * there is no pull request. Source: REST API, issue comments.
 */
export async function upsertComment({ marker, body }: Comment, target: PullRequestTarget): Promise<string> {
  const { repository, token } = target.gitHub
  if (!isRepository(repository) || token === '') return ''
  const repo = ownerAndRepo(repository)
  try {
    const octokit = await connect(target.gitHub, withinMs)
    const number = target.number ?? (await pullRequestOf(target, octokit))
    if (number === undefined) return ''
    const thread = { ...repo, issue_number: number }
    const own = await ownComment(marker, thread, octokit)
    const { issues } = octokit.rest
    if (own === undefined) await dataOf(issues.createComment({ ...thread, body }))
    else await dataOf(issues.updateComment({ ...repo, comment_id: own.id, body }))
    return ''
  } catch (error) {
    return `Could not comment on the pull request: ${reason(error)}.`
  }
}

function reason(error: unknown): string {
  const status = statusOf(error)
  if (status === undefined) return networkCause(causeOf(error))
  const needed = status === 403 || status === 404 ? '; the job’s permissions need pull-requests: write' : ''
  return `HTTP ${status}${needed}`
}

/** The open pull request of the commit, else the newest; undefined where it has none. */
async function pullRequestOf({ gitHub, sha }: PullRequestTarget, { rest }: Octokit): Promise<number | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return undefined
  const query = { ...ownerAndRepo(gitHub.repository), commit_sha: sha }
  const all = await dataOf(rest.repos.listPullRequestsAssociatedWithCommit(query))
  return (all.find(({ state }) => state === 'open') ?? all[0])?.number
}

type Thread = ReturnType<typeof ownerAndRepo> & { readonly issue_number: number }

/**
 * Everyone who may comment can write the marker, so a matching comment must also be written by the token's owner: an app, for
 * the token of a job, or the user of a personal token.
 */
async function ownComment(marker: string, thread: Thread, octokit: Octokit): Promise<IssueComment | undefined> {
  const { paginate, rest } = octokit
  let self: string | undefined
  let page = 0
  for await (const { data } of paginate.iterator(rest.issues.listComments, { ...thread, per_page: perPage })) {
    for (const one of data as readonly IssueComment[]) {
      if (one.body?.startsWith(marker) !== true) continue
      if (one.user?.type === 'Bot') return one
      self ??= await login(octokit)
      if (one.user?.login === self) return one
    }
    page += 1
    if (page === maxPages) return undefined
  }
  return undefined
}

/** The token's user; empty for the token of a job, which has none. */
async function login({ rest }: Octokit): Promise<string> {
  const { status, data } = await replyOf(rest.users.getAuthenticated())
  return status === 200 ? data.login : ''
}
