/**
 * Artifacts of the current run, by the service that @actions/artifact itself uses: it needs no permission, and Octokit does not know it.
 * See docs/adr/0025.
 */

import { Buffer } from 'node:buffer'
import type { ActionsArtifact } from '../../model/artifact.ts'
import type { Clock } from '../../model/clock.ts'
import { networkCause } from '../../model/failure.ts'
import { isRateLimited, refused, safely, unavailable } from './api.ts'
import type { ArtifactBackend, ListedArtifact } from './artifacts.ts'

/** ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN, which the runner gives to actions and not to scripts. */
export interface RunResults {
  readonly url: string
  readonly token: string
}

interface ResultsArtifact extends ListedArtifact {
  readonly run: string
  readonly job: string
}

const service = 'twirp/github.actions.results.api.v1.ArtifactService'
const timeoutMs = 10_000

/** Source: actions/toolkit, packages/artifact/src/internal (find, download) and its twirp client. */
export function resultsBackend(
  { name, runId, repository }: ActionsArtifact,
  results: RunResults,
  clock: Clock,
): ArtifactBackend<ResultsArtifact> {
  const what = `artifact ${name} of run ${runId} of ${repository}`
  const call = caller(what, results, clock)
  return {
    async list() {
      const { artifacts } = await call('ListArtifacts', ownIds(results.token, what))
      return Array.isArray(artifacts) ? artifacts.map(fromRow) : []
    },
    async addressOf({ run, job }) {
      const fields = await call('GetSignedArtifactURL', { ...idsOf(run, job), name })
      const url = text(fields, 'signed_url')
      if (!URL.canParse(url)) throw unavailable(what, 'the response has no download URL')
      return safely(url, results.url, what)
    },
  }
}

/** Calls the service; rejects with a Failure about `what` when it does not respond, or refuses. */
function caller(what: string, results: RunResults, clock: Clock) {
  return async (method: string, body: object): Promise<Fields> => {
    const response = await retryRequest(what, clock, () => post(results, method, body))
    if (response.status !== 200) throw refused(response, { what, needs: 'to belong to a run in progress' })
    return (await response.json().catch((error: unknown) => {
      throw unavailable(what, networkCause(error))
    })) as Fields
  }
}

const attempts = 3

/** Makes a request up to three times, with pauses, while the service fails or does not respond. */
async function retryRequest(what: string, clock: Clock, request: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    // Only the system's code: fetch's message about an invalid header would quote the token.
    const response = await request().catch((error: unknown) => networkCause(error))
    if (typeof response !== 'string' && !isFailing(response)) return response
    if (attempt === attempts)
      throw unavailable(what, typeof response === 'string' ? response : `HTTP ${response.status}`)
    await clock.sleep(1_000 * attempt)
  }
}

function isFailing({ status, headers }: Response): boolean {
  return status >= 500 || isRateLimited({ status, headers: Object.fromEntries(headers) })
}

async function post({ url, token }: RunResults, method: string, body: object): Promise<Response> {
  return await fetch(new URL(`/${service}/${method}`, url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'user-agent': 'ec2-release' },
    body: JSON.stringify(body),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  })
}

/** The token is a JWT whose scope names the run and the job: `Actions.Results:<run>:<job>`. */
function ownIds(token: string, what: string) {
  try {
    const { scp } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as {
      scp?: unknown
    }
    const [, run = '', job = ''] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(String(scp)) ?? []
    if (run !== '' && job !== '') return idsOf(run, job)
  } catch {
    // Reported below.
  }
  throw unavailable(what, 'the runner’s token does not name a run')
}

function idsOf(run: string, job: string) {
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
}

type Fields = Readonly<Record<string, unknown>>

/** A field of protocol buffers as JSON: by its own name or in camel case; 64-bit numbers are text. */
function text(fields: Fields, name: string): string {
  const value = fields[name] ?? fields[name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function fromRow(row: unknown): ResultsArtifact {
  const fields = (typeof row === 'object' && row !== null ? row : {}) as Fields
  return {
    name: text(fields, 'name'),
    bytes: Number(text(fields, 'size')),
    digest: text(fields, 'digest'),
    expired: false,
    createdAt: text(fields, 'created_at'),
    run: text(fields, 'workflow_run_backend_id'),
    job: text(fields, 'workflow_job_run_backend_id'),
  }
}
