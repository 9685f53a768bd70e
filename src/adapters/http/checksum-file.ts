import type { Clock } from '../../model/clock.ts'
import { Failure, networkCause } from '../../model/failure.ts'
import { fetchFollowing } from './redirects.ts'

const attempts = 3
const timeoutMs = 10_000
/** A list of checksums may name many files, but a larger file is not such a list. */
const maxBytes = 64 * 1_024

/** The `.sha256` beside an artifact: the hash, or why there is none. */
type ChecksumFile = { readonly sha256: string } | { readonly none: string }

/**
 * The hash in the `.sha256` file beside an artifact. Resolves with `none` when the file does not exist, or when only the
 * hosts may reach it. Rejects when the server fails or sends something else: verification must not be skipped unnoticed.
 */
export async function readChecksumFile(artifactUrl: string, clock: Clock): Promise<ChecksumFile> {
  const url = new URL(artifactUrl)
  const name = url.pathname.split('/').at(-1) ?? ''
  url.pathname += '.sha256'
  for (let attempt = 1; ; attempt += 1) {
    const response = await read(url)
    if ('none' in response) return response
    if ('refused' in response) throw unavailable(name, response.refused)
    if (response.status < 400) return { sha256: hashFor(name, response.text) }
    if (response.status < 500) return { none: `there is no .sha256 beside it: HTTP ${response.status}` }
    if (attempt === attempts) throw unavailable(name, `HTTP ${response.status}`)
    await clock.sleep(1_000 * attempt)
  }
}

/** The length that the server announces; undefined when it announces none, or does not respond. */
export async function contentLength(artifactUrl: string): Promise<number | undefined> {
  try {
    const response = await fetchFollowing(new URL(artifactUrl), {
      method: 'HEAD',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if ('refused' in response) return undefined
    const length = Number(response.headers.get('content-length') ?? 'none')
    return response.ok && Number.isSafeInteger(length) ? length : undefined
  } catch {
    return undefined
  }
}

type Read =
  | { readonly status: number; readonly text: string }
  | { readonly none: string }
  | { readonly refused: string }

async function read(url: URL): Promise<Read> {
  try {
    const response = await fetchFollowing(url, { signal: AbortSignal.timeout(timeoutMs) })
    if ('refused' in response) return response
    return { status: response.status, text: await firstBytes(response) }
  } catch (error) {
    return { none: `the runner could not request a .sha256 beside it: ${networkCause(error)}` }
  }
}

async function firstBytes(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes) break
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** `<hex>`, `<hex>  name` as sha256sum prints it, or `SHA256 (name) = <hex>`; of several lines the one for this file. */
export function hashFor(name: string, text: string): string {
  const lines = text.split('\n').flatMap((line) => {
    const hash = /(?:^|[^0-9a-fA-F])([0-9a-fA-F]{64})(?:$|[^0-9a-fA-F])/.exec(line.trim())?.[1]
    return hash === undefined ? [] : [{ line, hash: hash.toLowerCase() }]
  })
  const [only] = lines.length === 1 ? lines : lines.filter(({ line }) => line.includes(name))
  if (only !== undefined) return only.hash
  throw new Failure('sha256-unreadable', `The .sha256 beside ${name} has no sha256 for it.`, {
    next: 'Write the file with sha256sum, or give the input artifact-sha256.',
  })
}

function unavailable(name: string, why: string): Failure {
  return new Failure('sha256-unavailable', `The .sha256 beside ${name} could not be read: ${why}.`, {
    next: 'Run the workflow again, or give the input artifact-sha256.',
  })
}
