import { networkCause } from '../failure.ts'
import type { Ancestry, Commits } from '../ports.ts'
import { type GitHub, get, isRateLimited, isRepository } from './api.ts'

type Compared = Awaited<ReturnType<Commits['compare']>>

/** Ancestry of commits by GitHub's REST API: `GET /repos/{owner}/{repo}/compare/{base}...{head}`; `contents: read`. */
export function gitHubCommits(source: GitHub): Commits {
  return { compare: (base, head) => compare(source, base.toLowerCase(), head.toLowerCase()) }
}

async function compare(source: GitHub, base: string, head: string): Promise<Compared> {
  const { repository, token } = source
  const other = [base, head].find((one) => !/^[0-9a-f]{40,64}$/.test(one))
  if (other !== undefined) return { unknown: `“${other.slice(0, 40)}” is no commit` }
  if (base === head) return { is: 'identical' }
  if (!isRepository(repository)) return { unknown: 'there is no repository in GITHUB_REPOSITORY' }
  if (token === '') return { unknown: 'there is no github-token to ask GitHub with' }
  try {
    return await ask(source, `${base}...${head}`)
  } catch (error) {
    // Only the system's code: what fetch says of a header that it does not like would quote the token.
    return { unknown: `GitHub gave no whole answer: ${networkCause(error)}` }
  }
}

async function ask(source: GitHub, range: string): Promise<Compared> {
  const { repository } = source
  const response = await get(source, `/repos/${repository}/compare/${range}?per_page=1`)
  const text = await response.text()
  if (response.status !== 200) return { unknown: refusal(response, repository) }
  const status = (JSON.parse(text) as { readonly status?: unknown } | null)?.status
  return isAncestry(status) ? { is: status } : { unknown: 'GitHub’s answer says nothing of their ancestry' }
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
