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

/** The longest wait for a rate limit; GitHub asks for as much after a secondary one. */
const maxWaitSeconds = 60

/** Octokit's own statuses, and 429, which the throttling plugin sees to. */
const doNotRetry = [400, 401, 403, 404, 410, 422, 429, 451]

/** It would print what a response says. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** The client repeats each request up to `retries` times. */
export function createOctokit({ token, apiUrl }: GitHub, retries: number): Octokit {
  const root = apiUrl.replace(/\/+$/, '')
  const mayWait = (...[seconds, , , count]: [number, unknown, unknown, number]) =>
    count < retries && seconds <= maxWaitSeconds
  const octokit = new ThrottledClient({
    baseUrl: root,
    userAgent: 'ec2-release',
    log: silent,
    request: { fetch: apiFetch(root), log: silent },
    retry: { retries, doNotRetry },
    // The plugin queues requests of one id behind each other; it knows no other way to keep clients apart.
    throttle: { id: randomUUID(), onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
    ...(token !== '' && { auth: token }),
  })
  octokit.hook.before('request', ({ headers }) => {
    headers['x-github-api-version'] = '2022-11-28'
  })
  return octokit
}
