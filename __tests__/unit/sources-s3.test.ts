import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { zipOf } from '../../fleet/github/zip.ts'
import {
  bytesOf,
  expectHidden,
  fleet,
  hidden,
  open,
  refusal,
  scratch,
  sources,
  sumOf,
  tarball,
  withStores,
} from '../support/fakes/artifact-stores.ts'
import { request } from '../support/fakes/world.ts'

const sha256 = 'd5fc2a7b8a5af3f35a70b8e9f9ae8d94f4bcdc7fdc5ba1ba1a4bd6ab2bd0ab57'

withStores()

describe('an object in S3', () => {
  const artifact = 's3://releases/macro ai/ä+%20.tar.gz'
  const name = artifact.slice('s3://'.length)

  test('an object in S3 gets a URL of five minutes, and its checksum is the one that S3 keeps', async () => {
    fleet.s3.put(name, tarball)
    const source = await open({ artifact })
    expect(await source.digest()).toEqual({ by: 'api', sha256: sumOf(tarball) })
    const { url } = await source.address()
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('300')
    expect(await bytesOf(source)).toEqual(tarball)
    expectHidden(url)
  })

  test('an object without a checksum takes that of the .sha256 beside it', async () => {
    fleet.s3.put('releases/plain.tar.gz', tarball, { withoutChecksum: true })
    const source = await open({ artifact: 's3://releases/plain.tar.gz' })
    expect(await source.digest()).toEqual({ none: expect.stringContaining('no .sha256 beside it') })
    fleet.s3.put('releases/plain.tar.gz.sha256', Buffer.from(`${sha256}  plain.tar.gz\n`))
    expect(await source.digest()).toEqual({ by: 'beside', sha256 })
  })

  test('an object whose checksum S3 fails to report is a failure, and not without a checksum', async () => {
    fleet.s3.put('releases/unsigned.tar.gz', tarball, { withoutChecksum: true })
    const source = await open({ artifact: 's3://releases/unsigned.tar.gz' })
    fleet.s3.fail(1)
    await expect(source.digest()).rejects.toMatchObject({ $metadata: { httpStatusCode: 500 } })
  })

  test('an object is found in the region of its bucket, and so is the .sha256 beside it', async () => {
    fleet.s3.move('abroad', 'us-east-1')
    fleet.s3.put('abroad/app.tar.gz', tarball, { withoutChecksum: true })
    fleet.s3.put('abroad/app.tar.gz.sha256', Buffer.from(`${sha256}\n`))
    const source = await open({ artifact: 's3://abroad/app.tar.gz' })
    expect(await source.digest()).toEqual({ by: 'beside', sha256 })
    expect(await bytesOf(source)).toEqual(tarball)
  })

  test('an object is left to the role of the hosts with artifact-access: host-role', async () => {
    fleet.s3.put(name, tarball)
    const source = await open({ artifact, 'artifact-access': 'host-role' })
    expect(await source.address()).toEqual({ url: artifact, region: 'eu-west-1' })
    const odd = 's3://releases/app?build=0123456789abcdef'
    fleet.s3.put(odd.slice('s3://'.length), tarball)
    const oddly = await open({ artifact: odd, 'artifact-access': 'host-role' })
    expect(await oddly.address()).toEqual({ url: odd, region: 'eu-west-1' })
    expect(hidden).toEqual([])
  })

  test('an object that is missing or empty is refused', async () => {
    fleet.s3.put('releases/empty', Buffer.alloc(0))
    expect(await refusal({ artifact: 's3://releases/none' })).toMatchObject({ code: 'artifact-not-found' })
    expect(await refusal({ artifact: 's3://releases/empty' })).toMatchObject({ code: 'artifact-empty' })
  })
})

describe('a copy in a bucket', () => {
  const kept = { artifact: 'artifact:kept', 'artifact-bucket': 'durable/releases' }
  const key = () => `durable/releases/macro-ai/${sumOf(tarball)}`

  test('a copy in a bucket is what hosts download, is named by its content, and is made once', async () => {
    fleet.gitHub.artifact('kept', tarball)
    const from = sources(kept)
    const source = await from.open(request(kept).artifact)
    const sums = { archive: sumOf(tarball) }
    const copy = await from.copied(source, sums)
    expect(fleet.s3.get(key())).toEqual(tarball)
    expect(copy.artifact).toMatchObject({ kind: 's3', display: `s3://${key()}` })
    expect(await bytesOf(copy)).toEqual(tarball)
    const puts = () => fleet.calls.filter(({ action }) => action === 'PutObject').length
    const before = puts()
    await from.copied(source, sums)
    expect(puts()).toBe(before)
    expect(readdirSync(scratch)).toEqual([])
  })

  test('a copy in a bucket uses a known checksum without another request', async () => {
    fleet.artifact('beside.tar.gz', tarball, { sha256: true })
    const by = { artifact: `${fleet.endpoint}/artifacts/beside.tar.gz`, 'artifact-bucket': 'durable' }
    const from = sources(by)
    const asked = () => fleet.requests.filter(({ path }) => path.endsWith('.sha256')).length
    const before = asked()
    await from.copied(await from.open(request(by).artifact), { sha256: sumOf(tarball) })
    expect(asked()).toBe(before)
    expect(fleet.s3.get(`durable/macro-ai/${sumOf(tarball)}`)).toEqual(tarball)
  })

  test('a copy is written in the region of its bucket', async () => {
    fleet.s3.move('far-away', 'us-west-2')
    const far = { ...kept, 'artifact-bucket': 'far-away' }
    const from = sources(far)
    const copy = await from.copied(await from.open(request(far).artifact), {})
    expect(fleet.s3.get(`far-away/macro-ai/${sumOf(tarball)}`)).toEqual(tarball)
    expect(await bytesOf(copy)).toEqual(tarball)
  })

  test('a copy is not made of bytes with another checksum', async () => {
    fleet.s3.put('releases/damaged.tar.gz', tarball, { withoutChecksum: true })
    const damaged = { artifact: 's3://releases/damaged.tar.gz', 'artifact-bucket': 'elsewhere' }
    const from = sources(damaged)
    const copied = from.copied(await from.open(request(damaged).artifact), { sha256: 'ab'.repeat(32) })
    await expect(copied).rejects.toMatchObject({ code: 'sha256-mismatch' })
    expect(fleet.s3.get(`elsewhere/macro-ai/${sumOf(tarball)}`)).toBeUndefined()
  })

  test('a copy is not made of a zip with another checksum, whatever the tarball in it', async () => {
    const zip = zipOf({ 'app.tar.gz': tarball })
    fleet.s3.put('releases/damaged.zip', zip, { withoutChecksum: true })
    const damaged = { artifact: 's3://releases/damaged.zip', 'artifact-bucket': 'elsewhere' }
    const from = sources(damaged)
    const copied = from.copied(await from.open(request(damaged).artifact), {
      archive: 'ab'.repeat(32),
      sha256: sumOf(tarball),
    })
    await expect(copied).rejects.toMatchObject({ code: 'sha256-mismatch' })
    expect(fleet.s3.get(`elsewhere/macro-ai/${sumOf(zip)}`)).toBeUndefined()
  })
})
