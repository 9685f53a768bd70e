import type { IncomingHttpHeaders } from 'node:http'

/** A request as GitHub's servers see it. */
export interface GitHubRequest {
  readonly method: string
  /** Under GitHub's own root: `/repos/acme/app/…` for the API. */
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface GitHubReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** An object goes out as JSON. */
  readonly body?: Buffer | string | object
}

/** One entry of the API. It gets the groups of the pattern as they stand in the path, decoded. */
export interface Route {
  readonly method: string
  readonly path: RegExp
  /** The permissions that a token needs, such as `actions: read`; without any, the entry answers every request. */
  readonly needs?: string
  answer(request: GitHubRequest, groups: readonly string[]): GitHubReply | Promise<GitHubReply>
}

/** One request, and its result. */
export interface GitHubCall {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: string
}

export const notFound: GitHubReply = { status: 404, body: { message: 'Not Found', status: '404' } }
