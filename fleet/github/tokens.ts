import type { GitHubRequest } from './routes.ts'

/** The tokens that the fleet has issued. */
export interface Tokens {
  /** The token of a job with these permissions. */
  token(...permissions: readonly string[]): string
  /** A token of the user with that name. */
  personalToken(login: string, ...permissions: readonly string[]): string
  /** The permissions of a token; undefined for an unknown token. */
  allowed(token: string): ReadonlySet<string> | undefined
  /** The user of a request's token; undefined for the token of a job. */
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

/** The token in an `authorization` header. */
export function bearer(header: string): string {
  return header.replace(/^(Bearer|token) /i, '')
}
