import { networkCause } from '../failure.ts'
import type { Ancestry, Commits } from '../ports.ts'

const timeoutMs = 10_000

/** Which repository is asked, of whom, and with which token. */
export interface CommitsSource {
  /** `owner/name`; empty outside of GitHub. */
  readonly repository: string
  /** Needs `contents: read`. Appears in no text. */
  readonly token: string
  /** GITHUB_API_URL, which GitHub Enterprise Server has one of its own of. */
  readonly apiUrl: string
}

type Compared = Awaited<ReturnType<Commits['compare']>>

/** Ancestry of commits by GitHub's REST API: `GET /repos/{owner}/{repo}/compare/{base}...{head}`. */
export function gitHubCommits(source: CommitsSource): Commits {
  return { compare: (base, head) => compare(source, base.toLowerCase(), head.toLowerCase()) }
}

async function compare(source: CommitsSource, base: string, head: string): Promise<Compared> {
  const { repository, token } = source
  const other = [base, head].find((one) => !/^[0-9a-f]{40,64}$/.test(one))
  if (other !== undefined) return { unknown: `“${other.slice(0, 40)}” is no commit` }
  if (base === head) return { is: 'identical' }
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return { unknown: 'there is no repository in GITHUB_REPOSITORY' }
  if (token === '') return { unknown: 'there is no github-token to ask GitHub with' }
  try {
    return await ask(source, `${base}...${head}`)
  } catch (error) {
    // Only the system's code: what fetch says of a header that it does not like would quote the token.
    return { unknown: `GitHub gave no whole answer: ${networkCause(error)}` }
  }
}

async function ask({ repository, token, apiUrl }: CommitsSource, range: string): Promise<Compared> {
  const url = `${apiUrl.replace(/\/+$/, '')}/repos/${repository}/compare/${range}?per_page=1`
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'user-agent': 'ec2-release',
    'x-github-api-version': '2022-11-28',
  }
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) })
  const text = await response.text()
  if (response.status !== 200) return { unknown: refusal(response, repository) }
  const status = (JSON.parse(text) as { readonly status?: unknown } | null)?.status
  return isAncestry(status) ? { is: status } : { unknown: 'GitHub’s answer says nothing of their ancestry' }
}

function isAncestry(status: unknown): status is Ancestry {
  return status === 'ahead' || status === 'behind' || status === 'identical' || status === 'diverged'
}

function refusal({ status, headers }: Response, repository: string): string {
  if (status === 404) return `GitHub finds no such commits in ${repository}, or the token may not read it`
  if (status === 401) return 'GitHub does not take the token'
  if (status === 429 || headers.get('x-ratelimit-remaining') === '0') return 'GitHub’s rate limit is used up'
  if (status === 403) return `the token may not read ${repository}; it needs contents: read`
  return `GitHub answered HTTP ${status}`
}
