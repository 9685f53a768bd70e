/** GitHub's REST API, which Octokit calls. See docs/adr/0025. */

import { Failure, networkCause } from '../../model/failure.ts'
import type { Octokit } from './octokit.ts'

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

/** A response of the API. `data` is of type `Data` only where the status is a success. */
export interface Reply<Data> {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: Data
}

/** Asks the API for something. */
export type ApiRequest<Data> = (octokit: Octokit) => Promise<Reply<Data>>

/** For a request with its repetitions and pauses: one rate limit of the longest wait, and time for the requests around it. */
const defaultWithinMs = 90_000

/** Loads Octokit. No request takes longer than `withinMs`, with its repetitions and pauses. */
export async function connect(gitHub: GitHub, withinMs = defaultWithinMs): Promise<Octokit> {
  const { createOctokit } = await import('./octokit.ts')
  return createOctokit(gitHub, withinMs)
}

/**
 * Resolves with the response, whatever its status. Rejects when there is none, and when a successful one is not JSON. The
 * message of the error may quote the request: use `networkCause`.
 */
export async function replyOf<Data>(request: Promise<Reply<Data>>): Promise<Reply<Data>> {
  const reply = await settled(request)
  if (reply.status > 299 || typeof reply.data !== 'string') return reply
  // Octokit resolves with the text when it cannot parse it.
  return { ...reply, data: JSON.parse(reply.data) as Data }
}

/** Resolves with the data of a successful response. Rejects for any other one, see `statusOf`, and else as `replyOf` does. */
export async function dataOf<Data>(request: Promise<Reply<Data>>): Promise<Data> {
  const response = await replyOf(request)
  if (response.status > 299) throw Object.assign(new Error(`HTTP ${response.status}`), { response })
  return response.data
}

/** What Octokit rejects with, also for every status from 400 on. */
interface OctokitError<Data = unknown> {
  readonly response?: Reply<Data>
  readonly cause?: unknown
}

async function settled<Data>(request: Promise<Reply<Data>>): Promise<Reply<Data>> {
  return await request.catch((error: OctokitError<Data>) => {
    if (error.response === undefined) throw causeOf(error)
    return error.response
  })
}

/** The status of the response for which a request of Octokit or `dataOf` rejected; undefined where there was no response. */
export function statusOf(error: unknown): number | undefined {
  return (error as OctokitError).response?.status
}

/** What fetch rejected with, where a request of Octokit rejected without a response. */
export function causeOf(error: unknown): unknown {
  return (error as OctokitError).cause ?? error
}

/** The owner and the name of a repository, as Octokit's methods take them. */
export function ownerAndRepo(repository: string): { readonly owner: string; readonly repo: string } {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

/** The hash in a digest of GitHub (`sha256:` and 64 digits); undefined where it has none. */
export function sha256In(digest: string | null | undefined): string | undefined {
  return /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase()
}

/** Whether the response says that a rate limit is used up; for a secondary one GitHub only says when to ask again. */
export function isRateLimited({ status, headers }: Pick<Reply<unknown>, 'status' | 'headers'>): boolean {
  if (status === 429) return true
  return status === 403 && (String(headers['x-ratelimit-remaining']) === '0' || headers['retry-after'] !== undefined)
}

/** What a request for an artifact is about. */
interface Wanted {
  /** Named by messages. */
  readonly what: string
  /** The permission that the request needs. */
  readonly needs: string
}

/**
 * Makes a request up to three times while GitHub fails or does not respond; then rejects with `artifact-unavailable`. Resolves
 * with any other response.
 */
export async function retried<Data>(gitHub: GitHub, what: string, request: ApiRequest<Data>): Promise<Reply<Data>> {
  return await available(gitHub, what, async (octokit) => await replyOf(request(octokit)))
}

async function available<Data>(gitHub: GitHub, what: string, request: ApiRequest<Data>): Promise<Reply<Data>> {
  const reply = await connect(gitHub)
    .then(request)
    // Only the system's code: fetch's message about an invalid header would quote the token.
    .catch((error: unknown) => {
      throw unavailable(what, networkCause(error))
    })
  if (reply.status >= 500 || isRateLimited(reply)) throw unavailable(what, `HTTP ${reply.status}`)
  return reply
}

/** The signed URL that GitHub redirects a download to. `request` must ask for `redirect: 'manual'`: hosts follow it, without a token. */
export async function downloadUrl(gitHub: GitHub, wanted: Wanted, request: ApiRequest<unknown>): Promise<string> {
  const { status, headers } = await available(gitHub, wanted.what, async (octokit) => await settled(request(octokit)))
  const { location } = headers
  if (status < 300) throw unavailable(wanted.what, 'the response has no download URL')
  if (status > 399 || typeof location !== 'string') throw refused({ status }, wanted)
  return safely(location, gitHub.apiUrl, wanted.what)
}

/** A signed URL is a secret: an https response must not lead to http. */
export function safely(url: string, from: string, what: string): string {
  const to = URL.parse(url, from)
  if (to?.protocol === 'https:' || (to?.protocol === 'http:' && from.startsWith('http:'))) return to.href
  throw unavailable(what, 'the download URL is not https')
}

export function unavailable(what: string, why: string): Failure {
  return new Failure('artifact-unavailable', `GitHub did not say where ${what} is: ${why}.`, {
    next: 'Run the workflow again; githubstatus.com shows whether GitHub has an incident.',
  })
}

/** A response other than success, as a Failure. */
export function refused({ status }: { readonly status: number }, { what, needs }: Wanted): Failure {
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
