import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { HttpRequest } from './wire.ts'

/** The secrets of those who may sign, by the id of the key. */
export type Keys = Map<string, { readonly secret: string; readonly token?: string }>

interface Signed {
  readonly credential: string
  readonly headers: string
  readonly signature: string
  readonly date: string
  readonly payload: string
  readonly token: string | undefined
  /** Of a signed address. Seconds. */
  readonly expires?: number
}

/**
 * The error in a signature of S3, by S3's name for it; undefined for a correct one.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
export function signatureFault(request: HttpRequest, keys: Keys, longestMs: number): string | undefined {
  const signed = request.url.searchParams.has('X-Amz-Signature') ? ofAddress(request) : ofHeaders(request)
  const [id = '', ...scope] = signed.credential.split('/')
  const key = keys.get(id)
  if (!key) return 'InvalidAccessKeyId'
  if (key.token !== undefined && key.token !== signed.token) return 'InvalidToken'
  const begun = Date.parse(signed.date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (Number.isNaN(begun) || begun > Date.now() + 900_000) return 'AccessDenied'
  if (Date.now() > begun + Math.min((signed.expires ?? 900) * 1_000, longestMs)) return 'AccessDenied'
  const right = Buffer.from(signatureOf(request, signed, { scope, secret: key.secret }))
  const given = Buffer.from(signed.signature)
  return given.length === right.length && timingSafeEqual(given, right) ? undefined : 'SignatureDoesNotMatch'
}

function ofAddress({ url }: HttpRequest): Signed {
  const field = (name: string) => url.searchParams.get(`X-Amz-${name}`) ?? ''
  return {
    ...{ credential: field('Credential'), headers: field('SignedHeaders'), signature: field('Signature') },
    ...{
      date: field('Date'),
      payload: 'UNSIGNED-PAYLOAD',
      token: url.searchParams.get('X-Amz-Security-Token') ?? undefined,
    },
    expires: Number(field('Expires')),
  }
}

function ofHeaders({ headers }: HttpRequest): Signed {
  const field = (name: string) => new RegExp(`${name}=([^,\\s]+)`).exec(headers['authorization'] ?? '')?.[1] ?? ''
  return {
    ...{ credential: field('Credential'), headers: field('SignedHeaders'), signature: field('Signature') },
    ...{ date: headers['x-amz-date'] ?? '', payload: headers['x-amz-content-sha256'] ?? '' },
    token: headers['x-amz-security-token'],
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

function signatureOf(
  { method, url, headers }: HttpRequest,
  signed: Signed,
  { scope, secret }: { readonly scope: readonly string[]; readonly secret: string },
): string {
  const names = signed.headers.split(';')
  const canonical = [
    method,
    url.pathname,
    url.search
      .slice(1)
      .split('&')
      .filter((part) => !part.startsWith('X-Amz-Signature=') && part !== '')
      .map(withValue)
      .sort()
      .join('&'),
    ...names.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    signed.headers,
    signed.payload,
  ].join('\n')
  const text = ['AWS4-HMAC-SHA256', signed.date, scope.join('/'), sha256(canonical)].join('\n')
  const key = scope.reduce<string | Buffer>((last, part) => hmac(last, part), `AWS4${secret}`)
  return hmac(key, text).toString('hex')
}

/** A name without a value has an empty one. */
function withValue(part: string): string {
  return part.includes('=') ? part : `${part}=`
}
