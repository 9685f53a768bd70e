/** GitHub's REST API. */
import { Failure, networkCause } from '../failure.ts'
import type { Clock } from '../ports.ts'

const timeoutMs = 10_000

/** Which repository is asked, of whom, and with which token. */
export interface GitHub {
  /** `owner/name`; empty outside of GitHub. */
  readonly repository: string
  /** Appears in no text; empty when there is none. */
  readonly token: string
  /** That of the repository, where the event that began the run says it. */
  readonly defaultBranch?: string
  /** GITHUB_API_URL, which GitHub Enterprise Server has one of its own of. */
  readonly apiUrl: string
}

export interface Wanted {
  /** What the answer shall be; JSON unless said. */
  readonly accept?: string
  /** Sent as JSON; without it the request is a GET. */
  readonly body?: object
  /** How a body is sent; POST unless said. */
  readonly method?: 'PATCH'
}

/**
 * Asks for `path`, which begins with a slash, once. A redirect that leads away from the API is the answer, since what it leads to
 * must not see the token. Rejects as fetch does, whose messages may quote what was sent: `networkCause`
 * makes words of it.
 */
export async function ask({ token, apiUrl }: GitHub, path: string, wanted: Wanted = {}): Promise<Response> {
  const headers = {
    accept: wanted.accept ?? 'application/vnd.github+json',
    'user-agent': 'ec2-release',
    'x-github-api-version': '2022-11-28',
    ...(token !== '' && { authorization: `Bearer ${token}` }),
  }
  const sent = wanted.body === undefined ? {} : { method: wanted.method ?? 'POST', body: JSON.stringify(wanted.body) }
  const options = {
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
    ...sent,
  } as const
  const root = apiUrl.replace(/\/+$/, '')
  let url = `${root}${path}`
  for (let moves = 0; ; moves += 1) {
    const response = await fetch(url, options)
    // A repository that was renamed answers with its new address.
    const next = URL.parse(response.headers.get('location') ?? '', url)?.href ?? ''
    if (response.status < 300 || response.status > 399 || !next.startsWith(`${root}/`) || moves === 3) return response
    url = next
  }
}

/** The hash in a digest of GitHub's, `sha256:` and 64 digits; undefined where it has none. */
export function sha256In(digest: string | null | undefined): string | undefined {
  return /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase()
}

/** Whether an answer says that nothing more is said for a while. */
export function isRateLimited({ status, headers }: Response): boolean {
  return status === 429 || (status === 403 && headers.get('x-ratelimit-remaining') === '0')
}

const attempts = 3

/**
 * Makes a request up to three times, with a pause in between, while GitHub fails or does not answer. Rejects with
 * `artifact-unavailable` when it goes on doing so; any other answer is one. `what` is what was asked for.
 */
export async function persistently(what: string, clock: Clock, request: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    // Only the system's code: what fetch says of a header that it does not like would quote the token.
    const answer = await request().catch((error: unknown) => networkCause(error))
    if (typeof answer !== 'string' && answer.status < 500 && !isRateLimited(answer)) return answer
    if (attempt === attempts) throw unavailable(what, typeof answer === 'string' ? answer : `HTTP ${answer.status}`)
    await clock.sleep(1_000 * attempt)
  }
}

export function unavailable(what: string, why: string): Failure {
  return new Failure('artifact-unavailable', `GitHub did not say where ${what} is: ${why}.`, {
    next: 'Run the workflow again; githubstatus.com says whether GitHub is well.',
  })
}

/** An answer that is no success, as a Failure. `needs` is the permission that the request takes. */
export function refused({ status }: Response, { what, needs }: { what: string; needs: string }): Failure {
  if (status === 404) {
    return new Failure('artifact-not-found', `GitHub knows no ${what}, or the token may not see it.`, {
      next: `Check the name; the token (input github-token) needs ${needs} on that repository.`,
    })
  }
  if (status === 410) return gone(what)
  if (status === 401 || status === 403) {
    return new Failure('artifact-denied', `The token may not read ${what} (HTTP ${status}).`, {
      next: `It needs ${needs}: add that to the job’s permissions, or give a token of that repository as github-token.`,
    })
  }
  return unavailable(what, `HTTP ${status}`)
}

export function gone(what: string): Failure {
  return new Failure('artifact-expired', `GitHub has deleted ${what}: its retention time is over, or somebody did.`, {
    next: 'Build it again. A release asset or artifact-bucket keeps artifacts for as long as you want.',
  })
}
