import type { Clock } from '../../model/clock.ts'
import { networkCause } from '../../model/failure.ts'
import type { Web } from '../../rollout/web.port.ts'
import { splitCredentials } from './basic-auth.ts'

const timeoutMs = 10_000
/** How much of a body is read; a longer one may never end. */
const maxBytes = 64 * 1_024

/**
 * Requests a health URL once, as the public does, past caches. Only a 200 of that URL itself counts: after a redirect, a
 * login page with status 200 would look healthy. Never rejects, and shows neither query nor login of any URL.
 */
export async function answers200(url: string, clock: Clock): ReturnType<Web['answers200']> {
  const done = new AbortController()
  const late = new AbortController()
  void clock.sleep(timeoutMs, done.signal).then(() => done.signal.aborted || late.abort())
  try {
    const { bare, headers } = splitCredentials(new URL(url))
    const response = await fetch(bare, { headers, redirect: 'manual', cache: 'no-store', signal: late.signal })
    await readBody(response)
    return {
      ok: response.status === 200,
      detail: `HTTP ${response.status}${redirectText(response, bare)}`,
      ...(response.status === 429 && { isLimited: true }),
      ...retryAfter(response.headers, clock.now()),
    }
  } catch (error) {
    if (late.signal.aborted) return { ok: false, detail: `no complete response within ${timeoutMs / 1_000} s` }
    return { ok: false, detail: `no complete response: ${networkCause(error)}` }
  } finally {
    done.abort()
  }
}

/** Reads the body, since an app that breaks off while it responds is unhealthy. */
async function readBody({ body }: Response): Promise<void> {
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > maxBytes) return
  }
}

/**
 * `Retry-After` as seconds or as a time, else the reset of a limit that is used up. Source: RFC 9110, draft RateLimit
 * headers.
 */
function retryAfter(headers: Headers, now: number): { readonly againAfterMs?: number } {
  const isUsedUp = headers.get('ratelimit-remaining') === '0'
  const text = headers.get('retry-after') ?? (isUsedUp ? headers.get('ratelimit-reset') : null) ?? ''
  const ms = /^\d{1,6}$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now
  return ms > 0 ? { againAfterMs: ms } : {}
}

/** Where a redirect leads, in words. */
function redirectText({ status, headers }: Response, { href: from }: URL): string {
  const location = headers.get('location')
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, from)) return ''
  const { origin, pathname } = new URL(location, from)
  return `, which redirects to ${origin}${pathname}: give the URL that itself responds with 200`
}
