/** fetch for GitHub's API: what Octokit leaves to its `fetch`, and a token and the runner's memory need. See docs/adr/0025. */

import { Buffer } from 'node:buffer'

/** For one attempt at a request and its whole response. */
const timeoutMs = 10_000
/** A page of 100 comments has up to 26 MB; the runner must not run out of memory for more. */
const maxBytes = 32 * 1024 * 1024
const maxMoves = 3

type Fetch = (url: string | URL, options: RequestInit) => Promise<Response>

/**
 * Requests only URLs under `root`, since each request carries the token. Follows a redirect only there; GitHub redirects from the old
 * name of a renamed repository. Returns any other redirect as it is. With `redirect: 'manual'` the response is without its body.
 * Ends every request at `until`.
 */
export function apiFetch(root: string, until: number): Fetch {
  const isApi = (url: string) => url.startsWith(`${root}/`)
  return async (from, options) => {
    let url = String(from)
    if (!isApi(url)) throw codedError('ERR_NOT_THE_API')
    const leftMs = until - Date.now()
    if (leftMs <= 0) throw new DOMException('The time of the request is over.', 'TimeoutError')
    const signal = AbortSignal.timeout(Math.min(timeoutMs, leftMs))
    for (let moves = 0; ; moves += 1) {
      const response = await fetch(url, { ...options, redirect: 'manual', signal })
      const next = targetOf(response, url)
      if (!isApi(next) || moves === maxMoves) return await withBoundedBody(response, options.redirect !== 'manual')
      await response.body?.cancel()
      url = next
    }
  }
}

/** Where a response redirects to; empty where it does not. */
function targetOf({ status, headers }: Response, from: string): string {
  if (status < 300 || status > 399) return ''
  return URL.parse(headers.get('location') ?? '', from)?.href ?? ''
}

/** Reads the body here: Octokit reads without a limit, and takes the beginning of a body that breaks off for the whole. */
async function withBoundedBody({ status, headers, body }: Response, isWanted: boolean): Promise<Response> {
  if (isWanted && body !== null) {
    const bytes = await read(body)
    return new Response(bytes.length === 0 ? null : bytes, { status, headers })
  }
  await body?.cancel()
  return new Response(null, { status, headers })
}

async function read(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBytes) throw codedError('ERR_BODY_TOO_LARGE')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** An error of which messages show the code. */
function codedError(code: string): Error {
  return Object.assign(new Error(code), { code })
}
