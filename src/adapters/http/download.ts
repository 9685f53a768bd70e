import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure, networkCause } from '../../model/failure.ts'
import { fetchFollowing } from './redirects.ts'

export interface Downloaded {
  readonly bytes: number
  readonly sha256: string
  /** By its first bytes. */
  readonly isZip: boolean
}

/** GitHub's own actions wait as long for an artifact. */
const timeoutMs = 600_000

/** Downloads `url` into `file`. Messages contain `display`, since the URL is a secret. */
export async function download(url: string, file: string, display: string): Promise<Downloaded> {
  const hash = createHash('sha256')
  let bytes = 0
  let head = Buffer.alloc(0)
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      if (head.length < 4) head = Buffer.concat([head, chunk.subarray(0, 4)])
      done(null, chunk)
    },
  })
  const response = await fetchFollowing(new URL(url), { signal: AbortSignal.timeout(timeoutMs) }).catch(
    (error: unknown) => {
      throw unavailable(display, networkCause(error))
    },
  )
  if ('refused' in response) throw unavailable(display, response.refused)
  if (!response.ok || response.body === null) throw unavailable(display, `HTTP ${response.status}`)
  await pipeline(Readable.fromWeb(response.body), measure, createWriteStream(file)).catch((error: unknown) => {
    throw unavailable(display, networkCause(error))
  })
  return { bytes, sha256: hash.digest('hex'), isZip: head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')) }
}

function unavailable(display: string, why: string): Failure {
  return new Failure('artifact-unavailable', `${display} could not be downloaded to the runner: ${why}.`, {
    next: 'Run the workflow again, or check whether the runner can reach its server.',
  })
}
