/** GitHub's REST API. */

import type { Clock } from '../../model/clock.ts'
import { Failure, networkCause } from '../../model/failure.ts'

const timeoutMs = 10_000

/** The API, the repository, and the token. */
export interface GitHub {
  /** `owner/name`; empty outside of GitHub. */
  readonly repository: string
  /** No message contains it; empty when there is none. */
  readonly token: string
  /** The repository's default branch, where the event that started the run names it. */
  readonly defaultBranch?: string
  /** GITHUB_API_URL; GitHub Enterprise Server has its own. */
  readonly apiUrl: string
}

export interface RequestOptions {
  /** The media type of the response; JSON by default. */
  readonly accept?: string
  /** Sent as JSON; without it the request is a GET. */
  readonly body?: object
  /** The method of a request with a body; POST by default. */
  readonly method?: 'PATCH'
}

/**
 * Requests `path`, which begins with a slash, once. Returns a redirect that leads away from the API instead of following it:
 * its target must not see the token. Rejects as fetch does, whose messages may quote the request: use `networkCause`.
 */
export async function ask({ token, apiUrl }: GitHub, path: string, request: RequestOptions = {}): Promise<Response> {
  const headers = {
    accept: request.accept ?? 'application/vnd.github+json',
    'user-agent': 'ec2-release',
    'x-github-api-version': '2022-11-28',
    ...(token !== '' && { authorization: `Bearer ${token}` }),
  }
  const sent =
    request.body === undefined ? {} : { method: request.method ?? 'POST', body: JSON.stringify(request.body) }
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
    // GitHub redirects from the old name of a renamed repository.
    const next = URL.parse(response.headers.get('location') ?? '', url)?.href ?? ''
    if (response.status < 300 || response.status > 399 || !next.startsWith(`${root}/`) || moves === 3) return response
    url = next
  }
}

/** The hash in a digest of GitHub (`sha256:` and 64 digits); undefined where it has none. */
export function sha256In(digest: string | null | undefined): string | undefined {
  return /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase()
}

/** Whether the response says that a rate limit is used up. */
export function isRateLimited({ status, headers }: Response): boolean {
  return status === 429 || (status === 403 && headers.get('x-ratelimit-remaining') === '0')
}

const attempts = 3

/**
 * Makes a request up to three times, with pauses, while GitHub fails or does not respond; then rejects with
 * `artifact-unavailable`. Resolves with any other response. `what` names what was requested.
 */
export async function retryRequest(what: string, clock: Clock, request: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    // Only the system's code: fetch's message about an invalid header would quote the token.
    const response = await request().catch((error: unknown) => networkCause(error))
    if (typeof response !== 'string' && response.status < 500 && !isRateLimited(response)) return response
    if (attempt === attempts)
      throw unavailable(what, typeof response === 'string' ? response : `HTTP ${response.status}`)
    await clock.sleep(1_000 * attempt)
  }
}

export function unavailable(what: string, why: string): Failure {
  return new Failure('artifact-unavailable', `GitHub did not say where ${what} is: ${why}.`, {
    next: 'Run the workflow again; githubstatus.com shows whether GitHub has an incident.',
  })
}

/** A response other than success, as a Failure. `needs` is the permission that the request needs. */
export function refused({ status }: Response, { what, needs }: { what: string; needs: string }): Failure {
  if (status === 404) {
    return new Failure('artifact-not-found', `GitHub has no ${what}, or the token may not read it.`, {
      next: `Check the name; the token (input github-token) needs ${needs} on that repository.`,
    })
  }
  if (status === 410) return expired(what)
  if (status === 401 || status === 403) {
    return new Failure('artifact-denied', `The token may not read ${what} (HTTP ${status}).`, {
      next: `It needs ${needs}: add that to the job’s permissions, or give a token of that repository as github-token.`,
    })
  }
  return unavailable(what, `HTTP ${status}`)
}

export function expired(what: string): Failure {
  return new Failure(
    'artifact-expired',
    `GitHub no longer has ${what}: its retention time is over, or it was deleted.`,
    {
      next: 'Build it again. A release asset or artifact-bucket keeps artifacts for as long as you want.',
    },
  )
}
