import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** How the server serves a file. A test orders every fault here. */
export interface ArtifactOptions {
  /** Answered instead of the file: 403, 404, 500 ... */
  readonly status?: number
  /** The first requests fail, as many as this: with `status` (503) or, with `truncate`, cut; then all succeed. */
  readonly failures?: number
  /** The server announces the whole file, sends this many bytes, and cuts the connection. */
  readonly truncate?: number
  /** Bytes per second. */
  readonly slow?: number
  /** Milliseconds before the first byte. */
  readonly delayMs?: number
  /** Announced instead of the true length, on HEAD and GET. The connection is cut after the content. */
  readonly contentLength?: number
  /** No Content-Length at all (chunked). */
  readonly withoutLength?: boolean
  /** Serves `<name>.sha256` beside it: true for the right one in sha256sum's form, or this text. */
  readonly sha256?: boolean | string
  /** Query that a request must carry, as a signed URL does; without it or with another query: 403. */
  readonly query?: Readonly<Record<string, string>>
  /** The time at which the signature ends (milliseconds since the epoch): 403 from then on. */
  readonly expiresAt?: number
  /** The URL that is returned answers 302 and leads to the file. */
  readonly redirect?: boolean
}

/** One request as it arrived. */
export interface ArtifactRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly from: string
  readonly at: number
  readonly status: number
  readonly range?: string
  readonly authorization?: string
}

export interface Artifacts {
  readonly requests: readonly ArtifactRequest[]
  /** Returns path and query. A second file of the same name replaces the first. */
  put(name: string, content: Buffer, options?: ArtifactOptions): string
  serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<void>
}

interface File {
  readonly content: Buffer
  readonly options: ArtifactOptions
  failuresLeft: number
}

/** Serves files by HTTP under `/artifacts/`, with the faults that the test orders. */
export function createArtifacts(): Artifacts {
  const files = new Map<string, File>()
  const requests: ArtifactRequest[] = []
  return {
    requests,
    put: (name, content, options = {}) => {
      files.set(name, { content, options, failuresLeft: options.failures ?? Number.POSITIVE_INFINITY })
      if (options.sha256)
        files.set(`${name}.sha256`, { content: sumOf(name, content, options), options: {}, failuresLeft: 0 })
      else files.delete(`${name}.sha256`)
      const query = new URLSearchParams(options.query).toString()
      return `/artifacts/${options.redirect ? 'redirected/' : ''}${name}${query ? `?${query}` : ''}`
    },
    serve: async (path, request, response) => {
      const from = request.socket.remoteAddress ?? ''
      const { range, authorization } = request.headers
      const note = (status: number) =>
        requests.push({
          ...{ method: request.method ?? '', path, from, at: Date.now(), status },
          ...(range === undefined ? {} : { range }),
          ...(authorization === undefined ? {} : { authorization }),
        })
      await answer({ files, url: new URL(path, 'http://fleet'), request, response, note })
    },
  }
}

function sumOf(name: string, content: Buffer, { sha256 }: ArtifactOptions): Buffer {
  if (typeof sha256 === 'string') return Buffer.from(sha256)
  return Buffer.from(`${createHash('sha256').update(content).digest('hex')}  ${name.replace(/^.*\//, '')}\n`)
}

interface Exchange {
  readonly files: ReadonlyMap<string, File>
  readonly url: URL
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly note: (status: number) => void
}

async function answer({ files, url, request, response, note }: Exchange) {
  const name = decodeURIComponent(url.pathname.replace(/^\/artifacts\//, ''))
  const refuse = (status: number, headers: Record<string, string> = {}) => {
    note(status)
    response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(`${status}\n`)
  }
  if (name.startsWith('redirected/')) {
    return refuse(302, { location: `/artifacts/${name.replace('redirected/', '')}${url.search}` })
  }
  const file = files.get(name)
  if (!file) return refuse(404)
  const { options } = file
  if (options.delayMs !== undefined) await sleep(options.delayMs)
  const isFailing = file.failuresLeft > 0
  if (options.status !== undefined || options.truncate !== undefined || options.failures !== undefined) {
    file.failuresLeft -= 1
  }
  const isCut = isFailing && options.truncate !== undefined
  const status = options.status ?? (options.failures === undefined ? undefined : 503)
  if (isFailing && !isCut && status !== undefined) return refuse(status)
  if (!isSigned(url, options)) return refuse(403)
  await send(file, { request, response, note, truncate: isCut ? options.truncate : undefined })
}

function isSigned(url: URL, { query, expiresAt }: ArtifactOptions): boolean {
  if (expiresAt !== undefined && Date.now() > expiresAt) return false
  return Object.entries(query ?? {}).every(([name, value]) => {
    const given = Buffer.from(url.searchParams.get(name) ?? '')
    return given.length === Buffer.byteLength(value) && timingSafeEqual(given, Buffer.from(value))
  })
}

type Sending = Pick<Exchange, 'request' | 'response' | 'note'> & { readonly truncate: number | undefined }

async function send({ content, options }: File, { request, response, note, truncate }: Sending) {
  const from = rangeStart(request, content.length)
  if (from === undefined) {
    note(416)
    return void response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end()
  }
  const whole = content.subarray(from)
  const length = options.contentLength ?? whole.length
  const status = request.headers.range ? 206 : 200
  note(status)
  response.writeHead(status, {
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
    etag: `"${createHash('sha256').update(content).digest('hex').slice(0, 32)}"`,
    ...(options.withoutLength ? {} : { 'content-length': length }),
    ...(status === 206 ? { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` } : {}),
  })
  if (request.method === 'HEAD') return void response.end()
  const body = whole.subarray(0, truncate ?? whole.length)
  await write(response, body, options.slow)
  const isShort = body.length < length
  if (isShort) setImmediate(() => response.socket?.destroy())
  else response.end()
}

function rangeStart(request: IncomingMessage, size: number): number | undefined {
  const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
  return from === 0 || from < size ? from : undefined
}

async function write(response: ServerResponse, body: Buffer, bytesPerSecond: number | undefined) {
  const step = bytesPerSecond === undefined ? body.length : Math.max(1, Math.ceil(bytesPerSecond / 20))
  for (let at = 0; at < body.length && !response.destroyed; at += step) {
    await new Promise<void>((resolve) => response.write(body.subarray(at, at + step), () => resolve()))
    if (bytesPerSecond !== undefined) await sleep(50)
  }
}
