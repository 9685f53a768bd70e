import { type GitHubRequest, notFound, type Route } from './routes.ts'

export interface PullRequest {
  readonly number: number
  readonly state: 'open' | 'closed'
  /** The commits that belong to it. */
  readonly shas: readonly string[]
}

export interface StoredComment {
  readonly id: number
  readonly number: number
  body: string
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' }
}

export interface Conversations {
  readonly pullRequests: PullRequest[]
  readonly comments: StoredComment[]
  /** The user of a request's token; undefined for the token of a job. */
  login(request: GitHubRequest): string | undefined
  /** The prefix of the addresses of pages. */
  apiUrl(): string
}

/** GitHub takes no longer comment. */
const maxBody = 65_536

/** https://docs.github.com/en/rest/issues/comments, and the entries for a commit's pull requests and the token's user. */
export function commentRoutes(all: Conversations): Route[] {
  return [...readingRoutes(all), ...writingRoutes(all)]
}

const needs = 'pull-requests: write'

function readingRoutes({ pullRequests, comments, login, apiUrl }: Conversations): Route[] {
  return [
    {
      method: 'GET',
      path: /^\/repos\/[^/]+\/[^/]+\/commits\/([0-9a-f]+)\/pulls$/,
      needs,
      answer: (_, [sha = '']) => ({ status: 200, body: pullRequests.filter(({ shas }) => shas.includes(sha)) }),
    },
    {
      method: 'GET',
      path: /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/,
      needs,
      answer: ({ url }, [number]) => {
        const [size, page] = ['per_page', 'page'].map((name) => Number(url.searchParams.get(name)))
        const rows = Math.min(size || 30, 100)
        const from = ((page || 1) - 1) * rows
        const all = comments.filter((one) => String(one.number) === number)
        const hasNext = all.length > from + rows
        const body = all.slice(from, from + rows)
        return { status: 200, body, ...(hasNext && { headers: linkTo(url, (page || 1) + 1, apiUrl()) }) }
      },
    },
    {
      method: 'GET',
      path: /^\/user$/,
      needs,
      answer: (request) => {
        const who = login(request)
        if (who === undefined) return { status: 403, body: { message: 'Resource not accessible by integration' } }
        return { status: 200, body: { login: who, type: 'User' } }
      },
    },
  ]
}

function writingRoutes({ pullRequests, comments, login }: Conversations): Route[] {
  return [
    {
      method: 'POST',
      path: /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/,
      needs,
      answer: (request, [number]) => {
        const body = bodyOf(request)
        if (!pullRequests.some((one) => String(one.number) === number)) return notFound
        if (body === undefined) return { status: 422, body: { message: 'Validation Failed' } }
        const who = login(request)
        const user = { login: who ?? 'github-actions[bot]', type: who === undefined ? 'Bot' : 'User' } as const
        const made = { id: 8_000 + comments.length, number: Number(number), body, user }
        comments.push(made)
        return { status: 201, body: made }
      },
    },
    {
      method: 'PATCH',
      path: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/,
      needs,
      answer: (request, [id]) => {
        const body = bodyOf(request)
        const found = comments.find((one) => String(one.id) === id)
        if (!found) return notFound
        if (body === undefined) return { status: 422, body: { message: 'Validation Failed' } }
        found.body = body
        return { status: 200, body: found }
      },
    },
  ]
}

/** The header with GitHub's link to the next page. */
function linkTo({ pathname, searchParams }: URL, page: number, apiUrl: string): { readonly link: string } {
  const query = new URLSearchParams(searchParams)
  query.set('page', String(page))
  return { link: `<${apiUrl}${pathname}?${query}>; rel="next"` }
}

function bodyOf({ body }: GitHubRequest): string | undefined {
  const { body: text } = JSON.parse(body.toString()) as { body?: unknown }
  return typeof text === 'string' && text !== '' && text.length <= maxBody ? text : undefined
}
