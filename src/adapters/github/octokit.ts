/** Octokit as this action uses it. Only `connect` loads this file: the build makes a chunk of it. */

import { randomUUID } from 'node:crypto'
import { GitHub as Client } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { GitHub } from './api.ts'
import { apiFetch } from './api-fetch.ts'

const ThrottledClient = Client.plugin(retry, throttling)

/** A client with GitHub's own names of all requests in `rest`. */
export type Octokit = InstanceType<typeof ThrottledClient>

/** How often a request is repeated, and how often it waits for a rate limit. */
const retries = 2

/** The longest wait for a rate limit; GitHub asks for as much after a secondary one. */
const maxWaitSeconds = 60

/** Octokit's own statuses, and 429, which the throttling plugin sees to. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451]

/** It would print what a response says. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** What the throttling plugin passes of a request. */
interface Waiting {
  readonly request: { readonly until: number }
}

/**
 * The client repeats a request that only reads. It makes any other one once, since GitHub may have written before it failed.
 * Every request waits for a rate limit, at which GitHub did nothing. With its repetitions and pauses no request takes longer than
 * `withinMs`.
 */
export function createOctokit({ token, apiUrl }: GitHub, withinMs: number): Octokit {
  const root = apiUrl.replace(/\/+$/, '')
  const mayWait = (...[seconds, options, , count]: [number, unknown, unknown, number]) => {
    const { until } = (options as Waiting).request
    return count < retries && seconds <= maxWaitSeconds && Date.now() + seconds * 1_000 < until
  }
  const octokit = new ThrottledClient({
    baseUrl: root,
    userAgent: 'ec2-release',
    log: silent,
    request: { log: silent },
    retry: { retries, doNotRetry },
    // The plugin queues requests of one id behind each other; it knows no other way to keep clients apart.
    throttle: { id: randomUUID(), onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
    ...(token !== '' && { auth: token }),
  })
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = '2022-11-28'
    const until = Date.now() + withinMs
    // The plugin also repeats after the statuses of `doNotRetry` where a request has a number of its own that is not 0.
    const once = options.method === 'GET' ? {} : { retries: 0 }
    // A new object: Octokit passes one and the same to all requests, and the plugins write into it.
    options.request = { ...options.request, ...once, until, fetch: apiFetch(root, until) }
  })
  return octokit
}
