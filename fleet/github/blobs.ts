import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { GitHubReply, GitHubRequest } from './routes.ts'

/** Files behind signed addresses that expire, as Azure's blob store keeps them for GitHub. */
export interface Blobs {
  /** Keeps a file and returns its id. */
  keep(content: Buffer): string
  content(id: string): Buffer
  /** An address under `root` by which its bearer may read, or write, until it expires. */
  signed(id: string, options: { readonly root: string; readonly may: 'r' | 'w'; readonly lifeMs: number }): string
  answer(request: GitHubRequest): GitHubReply
}

export function createBlobs(): Blobs {
  const key = randomBytes(32)
  const files = new Map<string, Buffer>()
  const blocks = new Map<string, Buffer>()
  const signature = (id: string, may: string, end: string) =>
    createHmac('sha256', key).update(`${id}\n${may}\n${end}`).digest('base64')
  const isSigned = ({ url }: GitHubRequest, may: string) => {
    const query = (name: string) => url.searchParams.get(name) ?? ''
    const given = Buffer.from(query('sig'))
    const right = Buffer.from(signature(idOf(url), may, query('se')))
    const isRight = given.length === right.length && timingSafeEqual(given, right)
    return isRight && query('sp') === may && Date.parse(query('se')) > Date.now()
  }
  const write = (request: GitHubRequest): GitHubReply => {
    const id = idOf(request.url)
    const comp = request.url.searchParams.get('comp')
    if (comp === 'block') blocks.set(`${id} ${request.url.searchParams.get('blockid')}`, request.body)
    else if (comp === 'blocklist') {
      const ids = [...request.body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, one]) => one)
      files.set(id, Buffer.concat(ids.map((one) => blocks.get(`${id} ${one}`) ?? Buffer.alloc(0))))
    } else if (request.headers['x-ms-blob-type'] === 'BlockBlob') files.set(id, request.body)
    else return xml(400, 'MissingRequiredHeader')
    return { status: 201, headers: { etag: '"0x8D"' } }
  }
  return {
    keep: (content) => {
      const id = randomBytes(16).toString('hex')
      files.set(id, content)
      return id
    },
    content: (id) => files.get(id) ?? Buffer.alloc(0),
    signed: (id, { root, may, lifeMs }) => {
      const se = new Date(Date.now() + lifeMs).toISOString()
      const query = new URLSearchParams({ se, sig: signature(id, may, se), sp: may, spr: 'https', sv: '2025-11-05' })
      return `${root}/blob/${id}?${query}`
    },
    answer: (request) => {
      if (request.method === 'PUT') return isSigned(request, 'w') ? write(request) : xml(403, 'AuthenticationFailed')
      // Azure accepts no token of GitHub's.
      if (request.headers.authorization !== undefined) return xml(400, 'InvalidAuthenticationInfo')
      if (!isSigned(request, 'r')) return xml(403, 'AuthenticationFailed')
      const body = files.get(idOf(request.url))
      const type = body?.subarray(0, 2).toString() === 'PK' ? 'application/zip' : 'application/octet-stream'
      return body ? { status: 200, headers: { 'content-type': type }, body } : xml(404, 'BlobNotFound')
    },
  }
}

export function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

function idOf(url: URL): string {
  return url.pathname.replace(/^\/blob\//, '')
}

function xml(status: number, code: string): GitHubReply {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`
  return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body }
}
