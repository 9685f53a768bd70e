import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { RunnerContext } from '../inputs/request.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Reads the runner's variables; never throws, since the command may not need them. */
export function runnerContext(env: Env): RunnerContext {
  return {
    region: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '',
    commit: pullRequestHead(env) ?? env['GITHUB_SHA'] ?? '',
    runUrl: runUrl(env),
    holder: holder(env),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '',
    ...credentialsExpiry(env),
  }
}

interface GitHubContext {
  readonly repository: string
  readonly apiUrl: string
  readonly token: string
  readonly defaultBranch?: string
}

/** GitHub's API, and the repository of this run, which is empty outside of GitHub. */
function gitHub(env: Env): GitHubContext {
  return {
    ...defaultBranch(env),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    token: env['INPUT_GITHUB-TOKEN'] ?? '',
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
  }
}

/** The runner's part of the adapters' configuration. Secrets are read only here, and no request contains them. */
export function adapterConfig(env: Env) {
  return {
    gitHub: gitHub(env),
    results: runResults(env),
    // The commit of the workflow run; on pull requests it is not the head commit.
    sha: env['GITHUB_SHA'] ?? '',
    ...pullRequestOf(env),
    scratch: env['RUNNER_TEMP'] || tmpdir(),
    // A custom endpoint rarely has a host name for each bucket.
    pathStyle: Boolean(env['AWS_ENDPOINT_URL_S3'] || env['AWS_ENDPOINT_URL']),
  }
}

/** The service of this run's artifacts and its token; the runner gives both to actions, but not to scripts. */
function runResults(env: Env): { readonly url: string; readonly token: string } {
  return { url: env['ACTIONS_RESULTS_URL'] ?? '', token: env['ACTIONS_RUNTIME_TOKEN'] ?? '' }
}

/**
 * Whether the run can upload artifacts. GitHub Enterprise Server does not support this kind, and @actions/artifact would warn
 * in each run. Source: its `isGhes`.
 */
export function keepsArtifacts(env: Env): boolean {
  const { url, token } = runResults(env)
  const host = URL.parse(env['GITHUB_SERVER_URL'] || 'https://github.com')?.hostname ?? ''
  return url !== '' && token !== '' && (host === 'github.com' || host.endsWith('.ghe.com'))
}

/** The head commit of a pull request, where GITHUB_SHA is a merge commit that exists nowhere else. */
function pullRequestHead(env: Env): string | undefined {
  const sha: unknown = pullRequestIn(env)?.head?.sha
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined
}

/** The number of the pull request that started the run. */
function pullRequestOf(env: Env): { readonly pullRequest?: number } {
  const number: unknown = pullRequestIn(env)?.number
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? { pullRequest: number } : {}
}

/** The default branch of the run's repository. Source: GitHub's webhook payloads. */
function defaultBranch(env: Env): { readonly defaultBranch?: string } {
  const { default_branch: name, full_name: of } = eventIn(env)?.repository ?? {}
  return typeof name === 'string' && name !== '' && of === env['GITHUB_REPOSITORY'] ? { defaultBranch: name } : {}
}

interface GitHubEvent {
  readonly repository?: { readonly default_branch?: unknown; readonly full_name?: unknown }
  readonly pull_request?: { readonly number?: unknown; readonly head?: { readonly sha?: unknown } }
}

/** The pull request of a `pull_request` event. Source: GitHub's webhook payloads. */
function pullRequestIn(env: Env): GitHubEvent['pull_request'] {
  return env['GITHUB_EVENT_NAME']?.startsWith('pull_request') ? eventIn(env)?.pull_request : undefined
}

/** The event that started the run, by the runner's file. */
function eventIn({ GITHUB_EVENT_PATH: path = '' }: Env): GitHubEvent | undefined {
  if (path === '') return undefined
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as GitHubEvent | null) ?? undefined
  } catch {
    return undefined
  }
}

function runUrl(env: Env): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : ''
}

/** `octocat, run 4711 of acme/macro-ai, attempt 2`. */
function holder(env: Env): string {
  const { GITHUB_ACTOR: actor, GITHUB_RUN_ID: run, GITHUB_REPOSITORY: repository, GITHUB_RUN_ATTEMPT: attempt } = env
  if (!run) return env['USER'] || env['LOGNAME'] || 'an unknown user'
  const again = attempt && attempt !== '1' ? `, attempt ${attempt}` : ''
  return `${actor ? `${actor}, ` : ''}run ${run}${repository ? ` of ${repository}` : ''}${again}`
}

/** AWS_CREDENTIAL_EXPIRATION, which the SDK also reads, is in ISO 8601, in quotes where it was taken from JSON. */
function credentialsExpiry(env: Env): { credentialsEnd?: number } {
  const end = Date.parse((env['AWS_CREDENTIAL_EXPIRATION'] ?? '').replaceAll('"', ''))
  return Number.isFinite(end) ? { credentialsEnd: end } : {}
}
