import { networkCause } from '../failure.ts'
import type { Clock, Web } from '../ports.ts'
import { withoutLogin } from './login.ts'

const timeoutMs = 10_000
/** So much of a body is read to the end; what is longer may have none. */
const maxBytes = 64 * 1_024

/**
 * Asks a health URL once, as the public does, past caches. Only a 200 of that very URL counts: where it leads elsewhere, a login
 * page that answers 200 would look like health. Never rejects, and shows neither query nor login of any URL.
 */
export async function answers200(url: string, clock: Clock): ReturnType<Web['answers200']> {
  const answered = new AbortController()
  const late = new AbortController()
  void clock.sleep(timeoutMs, answered.signal).then(() => answered.signal.aborted || late.abort())
  try {
    const { bare, headers } = withoutLogin(new URL(url))
    const response = await fetch(bare, { headers, redirect: 'manual', cache: 'no-store', signal: late.signal })
    await drain(response)
    return {
      ok: response.status === 200,
      said: `HTTP ${response.status}${whither(response, bare)}`,
      ...(response.status === 429 && { isLimited: true }),
      ...patience(response.headers, clock.now()),
    }
  } catch (error) {
    if (late.signal.aborted) return { ok: false, said: `no whole answer within ${timeoutMs / 1_000} s` }
    return { ok: false, said: `no whole answer: ${networkCause(error)}` }
  } finally {
    answered.abort()
  }
}

/** Reads the body, since an app that breaks off while it answers is not well. */
async function drain({ body }: Response): Promise<void> {
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > maxBytes) return
  }
}

/** `Retry-After` as seconds or as a time, else when a limit that is used up begins anew. Source: RFC 9110, draft RateLimit headers. */
function patience(headers: Headers, now: number): { readonly againAfterMs?: number } {
  const isUsedUp = headers.get('ratelimit-remaining') === '0'
  const text = headers.get('retry-after') ?? (isUsedUp ? headers.get('ratelimit-reset') : null) ?? ''
  const ms = /^\d{1,6}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now
  return ms > 0 ? { againAfterMs: ms } : {}
}

/** Where a redirect leads, in words. */
function whither({ status, headers }: Response, { href: from }: URL): string {
  const location = headers.get('location')
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, from)) return ''
  const { origin, pathname } = new URL(location, from)
  return `, which leads to ${origin}${pathname}: give the URL that answers 200 itself`
}
