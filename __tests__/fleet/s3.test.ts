import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'

const Bucket = 'releases'
const Key = 'a b/ä+c%20.tar.gz'
let fleet: Fleet
let client: S3Client

beforeAll(async () => {
  fleet = await startFleet()
  for (const [name, value] of Object.entries(fleet.env)) vi.stubEnv(name, value)
  client = new S3Client({ forcePathStyle: true, maxAttempts: 1 })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await fleet[Symbol.asyncDispose]()
})

test('an object that was put can be inspected and read, with its checksum on request', async () => {
  await client.send(new PutObjectCommand({ Bucket, Key, Body: 'a tarball', ChecksumAlgorithm: 'SHA256' }))
  expect(fleet.s3.get(`${Bucket}/${Key}`)?.toString()).toBe('a tarball')
  const head = await client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }))
  expect(head).toMatchObject({ ContentLength: 9, ChecksumSHA256: expect.stringMatching(/=$/) })
  expect((await client.send(new HeadObjectCommand({ Bucket, Key }))).ChecksumSHA256).toBeUndefined()
})

test('an object that was never put is not found', async () => {
  await expect(client.send(new GetObjectCommand({ Bucket, Key: 'x' }))).rejects.toThrow('NoSuchKey')
})

test('a signed URL gives access while it is valid and unchanged', async () => {
  fleet.s3.put(`${Bucket}/${Key}`, Buffer.from('a tarball'))
  const address = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key }), { expiresIn: 300 })
  expect(await (await fetch(address)).text()).toBe('a tarball')
  expect((await fetch(address.replace('X-Amz-Expires=300', 'X-Amz-Expires=301'))).status).toBe(403)
  expect((await fetch(address.replace('a%20b', 'a%20c'))).status).toBe(403)
  fleet.s3.addressesLive(-1)
  expect((await fetch(address)).status).toBe(403)
  fleet.s3.addressesLive(Number.POSITIVE_INFINITY)
})

test('a request with another secret is refused', async () => {
  const credentials = { accessKeyId: String(process.env['AWS_ACCESS_KEY_ID']), secretAccessKey: 'other' }
  const stranger = new S3Client({ forcePathStyle: true, maxAttempts: 1, credentials })
  await expect(stranger.send(new GetObjectCommand({ Bucket, Key }))).rejects.toThrow('InvalidToken')
})
