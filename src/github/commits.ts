import { networkCause } from '../failure.ts'
import { isRepository } from '../naming.ts'
import type { Ancestry, Changes, Commits } from '../ports.ts'
import { ask, type GitHub, isRateLimited } from './api.ts'

/** How commits stand to each other, by GitHub's REST API: `GET /repos/{owner}/{repo}/compare/{base}...{head}`; `contents: read`. */
export function gitHubCommits(source: GitHub): Commits {
  return {
    compare: async (base, head) => {
      const answer = await compared(source, { base, head, query: '?per_page=1' })
      if ('unknown' in answer) return answer
      const { status } = answer
      return isAncestry(status) ? { is: status } : { unknown: 'GitHub’s answer says nothing of their ancestry' }
    },
    between: async (base, head) => {
      const answer = await compared(source, { base, head, query: '' })
      return 'unknown' in answer ? answer : changesOf(answer)
    },
  }
}

/** What is read of GitHub's answer. */
interface Comparison {
  readonly status?: unknown
  readonly total_commits?: unknown
  readonly commits?: readonly { readonly sha?: unknown; readonly commit?: { readonly message?: unknown } }[]
  readonly files?: readonly { readonly filename?: unknown }[]
}

interface Asked {
  readonly base: string
  readonly head: string
  readonly query: string
}

async function compared(source: GitHub, asked: Asked): Promise<Comparison | { readonly unknown: string }> {
  const { repository, token } = source
  const [base, head] = [asked.base.toLowerCase(), asked.head.toLowerCase()]
  const other = [base, head].find((one) => !/^[0-9a-f]{40,64}$/.test(one))
  if (other !== undefined) return { unknown: `“${other.slice(0, 40)}” is no commit` }
  if (base === head) return { status: 'identical' }
  if (!isRepository(repository)) return { unknown: 'there is no repository in GITHUB_REPOSITORY' }
  if (token === '') return { unknown: 'there is no github-token to ask GitHub with' }
  try {
    const response = await ask(source, `/repos/${repository}/compare/${base}...${head}${asked.query}`)
    const text = await response.text()
    if (response.status !== 200) return { unknown: refusal(response, repository) }
    return (JSON.parse(text) as Comparison | null) ?? {}
  } catch (error) {
    // Only the system's code: what fetch says of a header that it does not like would quote the token.
    return { unknown: `GitHub gave no whole answer: ${networkCause(error)}` }
  }
}

/** What decides what an install brings. */
const dependencyFile = /(^|\/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock)$/

function changesOf({ commits = [], files = [], total_commits: total }: Comparison): Changes {
  const listed = commits.map(({ sha, commit }) => ({
    sha: typeof sha === 'string' ? sha : '',
    subject: typeof commit?.message === 'string' ? (commit.message.split('\n')[0] ?? '').slice(0, 200) : '',
  }))
  const names = files.flatMap(({ filename }) => (typeof filename === 'string' ? [filename] : []))
  const count = typeof total === 'number' ? total : listed.length
  return { commits: listed, count, dependencies: names.filter((name) => dependencyFile.test(name)) }
}

function isAncestry(status: unknown): status is Ancestry {
  return status === 'ahead' || status === 'behind' || status === 'identical' || status === 'diverged'
}

function refusal(response: Response, repository: string): string {
  const { status } = response
  if (status === 404) return `GitHub finds no such commits in ${repository}, or the token may not read it`
  if (status === 401) return 'GitHub does not take the token'
  if (isRateLimited(response)) return 'GitHub’s rate limit is used up'
  if (status === 403) return `the token may not read ${repository}; it needs contents: read`
  return `GitHub answered HTTP ${status}`
}
