import type { GitHubRequest } from './routes.ts'

/** The tokens that were given out. */
export interface Tokens {
  /** That of a job with these permissions. */
  token(...permissions: readonly string[]): string
  /** One of the user with that name. */
  personalToken(login: string, ...permissions: readonly string[]): string
  /** What a token may do; undefined of one that is none. */
  allowed(token: string): ReadonlySet<string> | undefined
  /** Whom the token of a request stands for; undefined for that of a job. */
  login(request: GitHubRequest): string | undefined
}

export function openTokens(): Tokens {
  const permitted = new Map<string, ReadonlySet<string>>()
  const users = new Map<string, string>()
  const token: Tokens['token'] = (...permissions) => {
    const made = `ghs_${'rehearsal'.repeat(3)}${permitted.size}`
    permitted.set(made, new Set(permissions))
    return made
  }
  return {
    token,
    personalToken: (login, ...permissions) => {
      const made = token(...permissions)
      users.set(made, login)
      return made
    },
    allowed: (given) => permitted.get(given),
    login: ({ headers }) => users.get(bearer(headers.authorization ?? '')),
  }
}

/** What an `authorization` header gives. */
export function bearer(header: string): string {
  return header.replace(/^(Bearer|token) /i, '')
}
