/** Fetches files, and follows redirects as far as that is safe. */
import { splitCredentials } from './basic-auth.ts'

const maxRedirects = 5

/** The final response, or why a redirect must not be followed. */
type Followed = Response | { readonly refused: string }

/**
 * Fetches a URL and follows at most five redirects, never from https to http, and to no other scheme. Only the URL's own
 * server gets the login in it.
 */
export async function fetchFollowing(url: URL, options: Pick<RequestInit, 'method' | 'signal'>): Promise<Followed> {
  let at = splitCredentials(url)
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(at.bare, { ...options, headers: at.headers, redirect: 'manual' })
    const next = redirectTarget(at.bare, response)
    if (next === undefined) return response
    await response.body?.cancel()
    if ('refused' in next) return next
    if (redirects === maxRedirects) return { refused: `it redirects more than ${maxRedirects} times` }
    at = { bare: splitCredentials(next).bare, headers: next.origin === url.origin ? at.headers : {} }
  }
}

/** The target of a redirect; undefined for any other response. */
export function redirectTarget(
  from: URL,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
): URL | { readonly refused: string } | undefined {
  const location = headers.get('location')
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined
  const to = URL.parse(location, from.href)
  if (to === null) return { refused: 'it redirects to something that is not a URL' }
  if (to.protocol !== 'https:' && to.protocol !== 'http:') return { refused: `it redirects to ${to.protocol}` }
  if (from.protocol === 'https:' && to.protocol === 'http:') return { refused: 'it redirects from https to http' }
  return to
}
