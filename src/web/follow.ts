/** Redirects, as far as one who fetches a file may follow them. */
import { withoutLogin } from './login.ts'

const most = 5

/** What was answered in the end, or why nobody may go where it leads. */
export type Followed = Response | { readonly refused: string }

/**
 * Fetches a URL and goes where it leads, five times at most: never from https to http, and to nothing else than these two. A login
 * in the URL is for its own server alone.
 */
export async function follow(url: URL, options: Pick<RequestInit, 'method' | 'signal'>): Promise<Followed> {
  let at = withoutLogin(url)
  for (let moves = 0; ; moves += 1) {
    const response = await fetch(at.bare, { ...options, headers: at.headers, redirect: 'manual' })
    const next = nextAfter(at.bare, response)
    if (next === undefined) return response
    await response.body?.cancel()
    if ('refused' in next) return next
    if (moves === most) return { refused: `it leads on and on, ${most} times and more` }
    at = { bare: withoutLogin(next).bare, headers: next.origin === url.origin ? at.headers : {} }
  }
}

/** Where a redirect leads to; undefined of any other answer. */
export function nextAfter(
  from: URL,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
): URL | { readonly refused: string } | undefined {
  const location = headers.get('location')
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return undefined
  const to = URL.parse(location, from.href)
  if (to === null) return { refused: 'it leads to what is no URL' }
  if (to.protocol !== 'https:' && to.protocol !== 'http:') return { refused: `it leads to ${to.protocol}` }
  if (from.protocol === 'https:' && to.protocol === 'http:') return { refused: 'it leads from https to http' }
  return to
}
