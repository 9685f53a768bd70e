import type { CommitChanges, CommitRelation } from '../../model/commits.ts'
import { networkCause } from '../../model/failure.ts'
import { isRepository } from '../../model/labels.ts'
import type { Commits } from '../../preflight/commits.port.ts'
import { connect, type GitHub, isRateLimited, ownerAndRepo, type Reply, replyOf } from './api.ts'

/** Compares commits by GitHub's REST API: `GET /repos/{owner}/{repo}/compare/{base}...{head}`; `contents: read`. */
export function gitHubCommits(source: GitHub): Commits {
  return {
    compare: async (base, head) => {
      const comparison = await compared(source, { base, head, perPage: 1 })
      if ('unknown' in comparison) return comparison
      const { status } = comparison
      return isCommitRelation(status) ? { is: status } : { unknown: 'GitHub’s response does not say how they relate' }
    },
    between: async (base, head) => {
      const comparison = await compared(source, { base, head })
      return 'unknown' in comparison ? comparison : changesOf(comparison)
    },
  }
}

/** The fields of GitHub's response that are used. */
interface Comparison {
  readonly status?: unknown
  readonly total_commits?: unknown
  readonly commits?: readonly { readonly sha?: unknown; readonly commit?: { readonly message?: unknown } }[]
  readonly files?: readonly { readonly filename?: unknown }[]
}

interface Query {
  readonly base: string
  readonly head: string
  readonly perPage?: number
}

async function compared(source: GitHub, query: Query): Promise<Comparison | { readonly unknown: string }> {
  const { repository, token } = source
  const [base, head] = [query.base.toLowerCase(), query.head.toLowerCase()]
  const other = [base, head].find((one) => !/^[0-9a-f]{40,64}$/.test(one))
  if (other !== undefined) return { unknown: `“${other.slice(0, 40)}” is not a commit` }
  if (base === head) return { status: 'identical' }
  if (!isRepository(repository)) return { unknown: 'GITHUB_REPOSITORY names no repository' }
  if (token === '') return { unknown: 'there is no github-token' }
  try {
    const { rest } = await connect(source)
    const basehead = `${base}...${head}`
    const page = query.perPage === undefined ? {} : { per_page: query.perPage }
    const asked = rest.repos.compareCommitsWithBasehead({ ...ownerAndRepo(repository), basehead, ...page })
    const reply = await replyOf<Comparison | null>(asked)
    return reply.status === 200 ? (reply.data ?? {}) : { unknown: refusal(reply, repository) }
  } catch (error) {
    // Only the system's code: fetch's message about an invalid header would quote the token.
    return { unknown: `GitHub’s response was incomplete: ${networkCause(error)}` }
  }
}

/** Files that decide which packages an install adds. */
const dependencyFile = /(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock)$/

function changesOf({ commits = [], files = [], total_commits: total }: Comparison): CommitChanges {
  const listed = commits.map(({ sha, commit }) => ({
    sha: typeof sha === 'string' ? sha : '',
    subject: typeof commit?.message === 'string' ? (commit.message.split('\n')[0] ?? '').slice(0, 200) : '',
  }))
  const names = files.flatMap(({ filename }) => (typeof filename === 'string' ? [filename] : []))
  const count = typeof total === 'number' ? total : listed.length
  return { commits: listed, count, dependencies: names.filter((name) => dependencyFile.test(name)) }
}

function isCommitRelation(status: unknown): status is CommitRelation {
  return status === 'ahead' || status === 'behind' || status === 'identical' || status === 'diverged'
}

function refusal(reply: Reply<unknown>, repository: string): string {
  const { status } = reply
  if (status === 404) return `GitHub has no such commits in ${repository}, or the token may not read it`
  if (status === 401) return 'GitHub does not accept the token'
  if (isRateLimited(reply)) return 'GitHub’s rate limit is used up'
  if (status === 403) return `the token may not read ${repository}; it needs contents: read`
  return `GitHub responded with HTTP ${status}`
}
