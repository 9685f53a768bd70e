import { createHash } from 'node:crypto'
import { type Keys, signatureFault } from './sigv4.ts'
import type { ApiCall } from './state.ts'
import type { HttpReply, HttpRequest } from './wire.ts'

/** S3 with the bucket in the path, as clients use it at an endpoint without host names of its own. */
export interface S3 {
  /** Puts an object, `bucket/key`; by default with a checksum, as an upload with a checksum leaves it. */
  put(name: string, content: Buffer, options?: { readonly withoutChecksum?: boolean }): void
  get(name: string): Buffer | undefined
  /** Adds credentials: a key with its secret, and the session token that a request must also carry. */
  admit(keyId: string, key: { readonly secret: string; readonly token?: string }): void
  /** Answers this many of the next requests with a server error. */
  fail(count: number): void
  /** Buckets are in eu-west-1 unless a test moves them. */
  move(bucket: string, region: string): void
  /** How long signed addresses are valid, whatever the address itself states. Milliseconds. */
  addressesLive(ms: number): void
  /** Every signed address that a client used, unchanged. */
  readonly addresses: readonly string[]
  /** Undefined when a request is not for S3. */
  answer(request: HttpRequest): HttpReply | undefined
}

interface StoredObject {
  readonly content: Buffer
  /** Base64. */
  readonly sha256?: string
}

export function createS3(calls: ApiCall[], keys: Keys): S3 {
  const objects = new Map<string, StoredObject>()
  const addresses: string[] = []
  const regions = new Map<string, string>()
  const limit = { ms: Number.POSITIVE_INFINITY }
  const failing = { count: 0 }
  const perform = (request: HttpRequest): HttpReply => {
    const fault = signatureFault(request, keys, limit.ms)
    if (fault !== undefined) return failure(403, fault, request)
    if (failing.count > 0) {
      failing.count -= 1
      return failure(500, 'InternalError', request)
    }
    const name = decodeURIComponent(request.url.pathname.slice(1))
    const home = regions.get(name.split('/')[0] ?? '') ?? 'eu-west-1'
    if (!scopeOf(request).includes(`/${home}/s3/`)) return elsewhere(home, request)
    if (request.method === 'PUT') return write(objects, name, request)
    const object = objects.get(name)
    return object === undefined ? failure(404, 'NoSuchKey', request) : read(object, request)
  }
  return {
    put: (name, content, { withoutChecksum = false } = {}) =>
      void objects.set(name, { content, ...(!withoutChecksum && { sha256: sumOf(content) }) }),
    get: (name) => objects.get(name)?.content,
    admit: (id, key) => void keys.set(id, key),
    move: (bucket, region) => void regions.set(bucket, region),
    fail: (count) => void Object.assign(failing, { count }),
    addressesLive: (ms) => void Object.assign(limit, { ms }),
    addresses,
    answer: (request) => {
      if (!isForS3(request)) return undefined
      const reply = perform(request)
      const action = request.method === 'PUT' ? 'PutObject' : 'GetObject'
      const input = { Object: decodeURIComponent(request.url.pathname.slice(1)), Method: request.method }
      calls.push({ service: 's3', action, input, at: Date.now(), status: reply.status })
      if (request.url.searchParams.has('X-Amz-Signature')) addresses.push(request.url.href)
      return reply
    },
  }
}

/** Whether a request is signed for S3. */
function isForS3(request: HttpRequest): boolean {
  return scopeOf(request).includes('/s3/aws4_request')
}

/** Key, day, region and service that a request is signed for. */
function scopeOf({ headers, url }: HttpRequest): string {
  return `${headers['authorization'] ?? ''}${url.searchParams.get('X-Amz-Credential') ?? ''}`
}

function sumOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64')
}

function write(objects: Map<string, StoredObject>, name: string, request: HttpRequest): HttpReply {
  const { body, headers } = request
  const sum = headers['x-amz-checksum-sha256']
  if (sum !== undefined && sum !== sumOf(body)) return failure(400, 'BadDigest', request)
  objects.set(name, { content: body, ...(sum !== undefined && { sha256: sum }) })
  return { status: 200, headers: { etag: '"0"' }, body: '' }
}

function read({ content, sha256 }: StoredObject, { method, headers }: HttpRequest): HttpReply {
  const wantsSum = headers['x-amz-checksum-mode'] === 'ENABLED' && sha256 !== undefined
  const about = {
    'content-type': 'application/octet-stream',
    'content-length': String(content.length),
    'last-modified': new Date(1_764_000_000_000).toUTCString(),
    ...(wantsSum && { 'x-amz-checksum-sha256': sha256, 'x-amz-checksum-type': 'FULL_OBJECT' }),
  }
  return { status: 200, headers: about, body: method === 'HEAD' ? '' : content }
}

/** For a bucket that is in another region than the one that the request is signed for. */
function elsewhere(region: string, request: HttpRequest): HttpReply {
  const { headers, ...reply } = failure(301, 'PermanentRedirect', request)
  return { ...reply, headers: { ...headers, 'x-amz-bucket-region': region } }
}

/** An answer to HEAD has no body, so only its status names the error. */
function failure(status: number, code: string, { method }: HttpRequest): HttpReply {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`
  return { status, headers: { 'content-type': 'application/xml' }, body: method === 'HEAD' ? '' : body }
}
