import { createReadStream } from 'node:fs'
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { Failure } from '../failure.ts'
import type { Digest } from '../ports.ts'
import type { Patiently } from './patience.ts'

/** An object by its bucket and its key. */
export interface ObjectName {
  readonly bucket: string
  readonly key: string
}

/** An object that is there. */
export interface StoredObject extends ObjectName {
  /** The bucket's. */
  readonly region: string
  readonly bytes: number
  readonly digest: Digest
}

export interface Objects {
  /** Undefined when there is no such object. */
  find(name: ObjectName): Promise<StoredObject | undefined>
  /** The text of a small object; undefined when there is none, or when it may not be read. */
  text(name: ObjectName): Promise<string | undefined>
  /** A URL that lets its bearer read the object, for five minutes. */
  presigned(object: StoredObject): Promise<string>
  /** Writes a file of at most 5 GB; S3 compares the sha256 (hex) with what arrives. */
  put(name: ObjectName, file: { readonly path: string; readonly bytes: number; readonly sha256: string }): Promise<void>
}

/** Planned life of an address. */
const lifeSeconds = 300

/**
 * S3 over clients that `connect` makes, one for each region that buckets turn out to be in. `region` is where they are looked
 * for first.
 */
export function objectStore(region: string, connect: (region: string) => S3Client, call: Patiently): Objects {
  const clients = new Map<string, S3Client>()
  const client = (of: string) => {
    const made = clients.get(of) ?? connect(of)
    clients.set(of, made)
    return made
  }
  return {
    find: async (name) => await find(name, { region, client, call }),
    text: async ({ bucket: Bucket, key: Key }) => {
      try {
        const read = new GetObjectCommand({ Bucket, Key, Range: 'bytes=0-65535' })
        return await (await client(region).send(read)).Body?.transformToString()
      } catch {
        return undefined
      }
    },
    presigned: async ({ bucket: Bucket, key: Key, region: of }) =>
      await getSignedUrl(client(of), new GetObjectCommand({ Bucket, Key }), { expiresIn: lifeSeconds }),
    put: async (name, file) => await put(name, file, { client: client(region), call }),
  }
}

interface Looking {
  readonly region: string
  readonly client: (region: string) => S3Client
  readonly call: Patiently
}

async function find(name: ObjectName, { region, client, call }: Looking): Promise<StoredObject | undefined> {
  const { bucket: Bucket, key: Key } = name
  const look = (there: string) =>
    call('s3:GetObject', async () => {
      // A new command for each try: the SDK does not say that one may be sent twice.
      const head = new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' })
      return await client(there).send(head).catch(answered)
    })
  const first = await look(region)
  const there = 'elsewhere' in first ? first.elsewhere : region
  const found = 'elsewhere' in first ? await look(there) : first
  if ('absent' in found || 'elsewhere' in found) return undefined
  const { ContentLength: bytes = 0, ChecksumSHA256: sum = '' } = found
  return { ...name, region: there, bytes, digest: digestOf(sum) }
}

/** A sum of parts has a dash and their number after it, and is of no use to anybody who has the whole. */
function digestOf(sum: string): Digest {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(sum)) return { none: 'S3 keeps no sha256 of the whole object' }
  return { sha256: Buffer.from(sum, 'base64').toString('hex'), by: 'api' }
}

/** Errors of a HEAD, which have no body, that are answers: nothing there, or the bucket is in another region. */
function answered(error: unknown): { readonly absent: true } | { readonly elsewhere: string } {
  const { $metadata, $response } = error as {
    readonly $metadata?: { readonly httpStatusCode?: number }
    readonly $response?: { readonly headers?: Readonly<Record<string, string>> }
  }
  const elsewhere = $response?.headers?.['x-amz-bucket-region']
  const status = $metadata?.httpStatusCode
  if (status === 404) return { absent: true }
  if ((status === 301 || status === 400) && elsewhere !== undefined) return { elsewhere }
  throw status === 403 ? denied(error) : error
}

function denied(cause: unknown): Failure {
  return new Failure('aws-denied', 'The role may not read the artifact: s3:GetObject was denied.', {
    next: 'Give the role s3:GetObject on it (kms:Decrypt for its key as well), and s3:ListBucket to be told when there is no such object.',
    cause,
  })
}

type File = Parameters<Objects['put']>[1]

async function put(
  { bucket: Bucket, key: Key }: ObjectName,
  { path, bytes, sha256 }: File,
  { client, call }: { readonly client: S3Client; readonly call: Patiently },
): Promise<void> {
  const sum = { ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64') }
  await call('s3:PutObject', async () => {
    const body = { Body: createReadStream(path), ContentLength: bytes, ContentType: 'application/octet-stream' }
    await client.send(new PutObjectCommand({ Bucket, Key, ...body, ...sum }))
  })
}

/**
 * An S3 client; AWS_ENDPOINT_URL and credentials are found by the SDK. Its own retries are off: see `patiently`. An endpoint of
 * one's own rarely has a name for each bucket.
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
