import { createReadStream } from 'node:fs'
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { PublishedChecksum } from '../../dispatch/artifacts.port.ts'
import { Failure } from '../../model/failure.ts'
import type { WithRetry } from './retry.ts'

/** An object, by bucket and key. */
interface ObjectName {
  readonly bucket: string
  readonly key: string
}

/** An object that exists. */
export interface StoredObject extends ObjectName {
  /** The bucket's region. */
  readonly region: string
  readonly bytes: number
  readonly digest: PublishedChecksum
}

export interface Objects {
  /** Undefined when there is no such object. */
  find(name: ObjectName): Promise<StoredObject | undefined>
  /** The first 64 KB of an object as text; undefined when there is none, or when the role may not read it. */
  text(name: ObjectName): Promise<string | undefined>
  /** A URL that allows reading the object, for five minutes. */
  presigned(object: StoredObject): Promise<string>
  /** Writes a file of at most 5 GB; S3 compares the sha256 (hex) with what arrives. */
  put(name: ObjectName, file: { readonly path: string; readonly bytes: number; readonly sha256: string }): Promise<void>
}

/** How long a presigned URL is valid. */
const lifeSeconds = 300

/**
 * S3 over clients that `connect` makes, one for each region that buckets turn out to be in. Requests go to `region` first.
 */
export function objectStore(region: string, connect: (region: string) => S3Client, call: WithRetry): Objects {
  const clients = new Map<string, S3Client>()
  const regions = new Map<string, string>()
  const regionOf = (bucket: string) => regions.get(bucket) ?? region
  const client = (bucket: string) => {
    const of = regionOf(bucket)
    const made = clients.get(of) ?? connect(of)
    clients.set(of, made)
    return made
  }
  /** Sends to the bucket's region: S3 names it when the bucket is in another one. */
  const send = async <T>(action: string, bucket: string, work: (client: S3Client) => Promise<T>): Promise<T> =>
    await call(action, async () => {
      try {
        return await work(client(bucket))
      } catch (error) {
        const elsewhere = responseOf(error).region
        if (elsewhere === undefined || elsewhere === regionOf(bucket)) throw error
        regions.set(bucket, elsewhere)
        return await work(client(bucket))
      }
    })
  return {
    find: async (name) => {
      const found = await send('s3:GetObject', name.bucket, async (to) => await head(name, to))
      return found && { ...name, ...found, region: regionOf(name.bucket) }
    },
    text: async (name) => await send('s3:GetObject', name.bucket, async (to) => await beginning(name, to)),
    presigned: async ({ bucket: Bucket, key: Key }) =>
      await getSignedUrl(client(Bucket), new GetObjectCommand({ Bucket, Key }), { expiresIn: lifeSeconds }),
    put: async (name, file) => await send('s3:PutObject', name.bucket, async (to) => await put(name, file, to)),
  }
}

async function head({ bucket: Bucket, key: Key }: ObjectName, client: S3Client) {
  try {
    const found = await client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }))
    return { bytes: found.ContentLength ?? 0, digest: digestOf(found.ChecksumSHA256 ?? '') }
  } catch (error) {
    const { status } = responseOf(error)
    if (status === 404) return undefined
    throw status === 403 ? denied(error) : error
  }
}

/** A checksum of parts ends in a dash and their number, and does not verify the whole object. */
function digestOf(sum: string): PublishedChecksum {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(sum)) return { none: 'S3 keeps no sha256 of the whole object' }
  return { sha256: Buffer.from(sum, 'base64').toString('hex'), by: 'api' }
}

async function beginning({ bucket: Bucket, key: Key }: ObjectName, client: S3Client): Promise<string | undefined> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, Range: 'bytes=0-65535' }))
    return await Body?.transformToString()
  } catch (error) {
    const { status } = responseOf(error)
    if (status === 404 || status === 403) return undefined
    throw error
  }
}

type File = Parameters<Objects['put']>[1]

async function put({ bucket: Bucket, key: Key }: ObjectName, file: File, client: S3Client): Promise<void> {
  const ChecksumSHA256 = Buffer.from(file.sha256, 'hex').toString('base64')
  const body = { Body: createReadStream(file.path), ContentLength: file.bytes, ContentType: 'application/octet-stream' }
  await client.send(new PutObjectCommand({ Bucket, Key, ...body, ChecksumSHA256 }))
}

/** The status and region in S3's error. The response to a HEAD has no body, so the status must do. */
function responseOf(error: unknown): { readonly status?: number | undefined; readonly region?: string | undefined } {
  const { $metadata, $response } = error as {
    readonly $metadata?: { readonly httpStatusCode?: number }
    readonly $response?: { readonly headers?: Readonly<Record<string, string>> }
  }
  const status = $metadata?.httpStatusCode
  // A wrong region is a redirect, or in some regions a bad request; in other responses the header says nothing new.
  const region =
    status === 301 || status === 307 || status === 400 ? $response?.headers?.['x-amz-bucket-region'] : undefined
  return { status, region }
}

function denied(cause: unknown): Failure {
  return new Failure('aws-denied', 'The role may not read the artifact: s3:GetObject was denied.', {
    next: 'Give the role s3:GetObject on it (and kms:Decrypt for its key). With s3:ListBucket, S3 also says when there is no such object.',
    cause,
  })
}

/**
 * An S3 client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `withRetry`. A custom
 * endpoint rarely has a host name for each bucket.
 */
export function s3Client(region: string, { pathStyle }: { readonly pathStyle: boolean }): S3Client {
  return new S3Client({
    region,
    maxAttempts: 1,
    forcePathStyle: pathStyle,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
}
