import { readFileSync } from 'node:fs'
import type { Surroundings } from './inputs.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What the runner's variables say; never throws, since an answer may turn out not to be needed. */
export function surroundings(env: Env): Surroundings {
  return {
    region: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '',
    commit: headOfPullRequest(env) ?? env['GITHUB_SHA'] ?? '',
    runUrl: runUrl(env),
  }
}

/** Where GitHub's API is, and which repository this run belongs to; that is empty outside of GitHub. */
export function gitHub(env: Env): { readonly repository: string; readonly apiUrl: string } {
  return {
    repository: env['GITHUB_REPOSITORY'] ?? '',
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
  }
}

/** On pull requests GITHUB_SHA is a merge commit that exists nowhere else; the head is what people know. */
function headOfPullRequest(env: Env): string | undefined {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path = '' } = env
  if (!name.startsWith('pull_request') || path === '') return undefined
  try {
    const sha: unknown = JSON.parse(readFileSync(path, 'utf8'))?.pull_request?.head?.sha
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined
  } catch {
    return undefined
  }
}

function runUrl(env: Env): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : ''
}
