import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Surroundings } from './inputs.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What the runner's variables say; never throws, since an answer may turn out not to be needed. */
export function surroundings(env: Env): Surroundings {
  return {
    region: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '',
    commit: headOfPullRequest(env) ?? env['GITHUB_SHA'] ?? '',
    runUrl: runUrl(env),
    holder: holder(env),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    runId: env['GITHUB_RUN_ID'] ?? '',
    ...credentialsEnd(env),
  }
}

interface GitHubOf {
  readonly repository: string
  readonly apiUrl: string
  readonly token: string
  readonly defaultBranch?: string
}

/** Where GitHub's API is, and which repository this run belongs to; that is empty outside of GitHub. */
function gitHub(env: Env): GitHubOf {
  return {
    ...defaultBranch(env),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    token: env['INPUT_GITHUB-TOKEN'] ?? '',
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
  }
}

/** What a world is made of that only the runner knows, secrets among it: they are read here alone, and no request holds them. */
export function around(env: Env) {
  return {
    gitHub: gitHub(env),
    results: runResults(env),
    // That of the workflow run, which on pull requests is another one than people know.
    sha: env['GITHUB_SHA'] ?? '',
    ...pullRequestOf(env),
    scratch: env['RUNNER_TEMP'] || tmpdir(),
    // An endpoint of one's own rarely has a name for each bucket.
    pathStyle: Boolean(env['AWS_ENDPOINT_URL_S3'] || env['AWS_ENDPOINT_URL']),
  }
}

/** Where this run's own artifacts are, and what lets it in; the runner gives both to an action, and never to a script. */
function runResults(env: Env): { readonly url: string; readonly token: string } {
  return { url: env['ACTIONS_RESULTS_URL'] ?? '', token: env['ACTIONS_RUNTIME_TOKEN'] ?? '' }
}

/**
 * Whether a run can keep files as artifacts of its own. GitHub Enterprise Server has none of this kind, and @actions/artifact would
 * warn of that in each run. Source: its `isGhes`.
 */
export function keepsArtifacts(env: Env): boolean {
  const { url, token } = runResults(env)
  const host = URL.parse(env['GITHUB_SERVER_URL'] || 'https://github.com')?.hostname ?? ''
  return url !== '' && token !== '' && (host === 'github.com' || host.endsWith('.ghe.com'))
}

/** On pull requests GITHUB_SHA is a merge commit that exists nowhere else; the head is what people know. */
function headOfPullRequest(env: Env): string | undefined {
  const sha: unknown = pullRequestIn(env)?.head?.sha
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined
}

/** Its number, where a pull request began the run. */
function pullRequestOf(env: Env): { readonly pullRequest?: number } {
  const number: unknown = pullRequestIn(env)?.number
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? { pullRequest: number } : {}
}

/** Of the repository that the run is of. Source: GitHub's webhook payloads. */
function defaultBranch(env: Env): { readonly defaultBranch?: string } {
  const { default_branch: name, full_name: of } = eventIn(env)?.repository ?? {}
  return typeof name === 'string' && name !== '' && of === env['GITHUB_REPOSITORY'] ? { defaultBranch: name } : {}
}

interface GitHubEvent {
  readonly repository?: { readonly default_branch?: unknown; readonly full_name?: unknown }
  readonly pull_request?: { readonly number?: unknown; readonly head?: { readonly sha?: unknown } }
}

/** Only of an event of its own. Source: GitHub's webhook payloads. */
function pullRequestIn(env: Env): GitHubEvent['pull_request'] {
  return env['GITHUB_EVENT_NAME']?.startsWith('pull_request') ? eventIn(env)?.pull_request : undefined
}

/** What began the run, as GitHub told the runner. */
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
  if (!run) return env['USER'] || env['LOGNAME'] || 'somebody'
  const again = attempt && attempt !== '1' ? `, attempt ${attempt}` : ''
  return `${actor ? `${actor}, ` : ''}run ${run}${repository ? ` of ${repository}` : ''}${again}`
}

/** AWS_CREDENTIAL_EXPIRATION is what the SDK itself reads beside the keys; its form is ISO 8601, in quotes where it was taken from JSON. */
function credentialsEnd(env: Env): { credentialsEnd?: number } {
  const end = Date.parse((env['AWS_CREDENTIAL_EXPIRATION'] ?? '').replaceAll('"', ''))
  return Number.isFinite(end) ? { credentialsEnd: end } : {}
}
