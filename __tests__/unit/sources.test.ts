import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { objectStore, s3Client } from '../../src/aws/s3.ts'
import { Failure } from '../../src/failure.ts'
import type { Source, Sources } from '../../src/ports.ts'
import { sourcesFor } from '../../src/sources.ts'
import { fakeClock } from '../support/fake-clock.ts'
import { request } from '../support/fake-hosts.ts'

const tarball = Buffer.from('\u001f\u008ba tarball', 'latin1')
const sha256 = 'd5fc2a7b8a5af3f35a70b8e9f9ae8d94f4bcdc7fdc5ba1ba1a4bd6ab2bd0ab57'
const scratch = mkdtempSync(join(tmpdir(), 'ec2-release-sources-'))
let fleet: Fleet
let hidden: string[]

beforeAll(async () => {
  fleet = await startFleet()
  Object.assign(process.env, fleet.env)
})
afterAll(async () => {
  await fleet[Symbol.asyncDispose]()
  rmSync(scratch, { recursive: true, force: true })
})
beforeEach(() => {
  hidden = []
})
afterEach(() => fleet.gitHub.fail(0, 500))

interface Around {
  readonly token?: string
  readonly withoutRunToken?: boolean
}

function sources(inputs: Record<string, string>, { token = '', withoutRunToken = false }: Around = {}): Sources {
  const env = fleet.gitHub.env
  return sourcesFor(request({ 'artifact-sha256': '', ...inputs }), {
    clock: fakeClock(),
    gitHub: { repository: 'acme/macro-ai', token, apiUrl: env['GITHUB_API_URL'] ?? '' },
    results: {
      url: env['ACTIONS_RESULTS_URL'] ?? '',
      token: withoutRunToken ? '' : (env['ACTIONS_RUNTIME_TOKEN'] ?? ''),
    },
    objects: async () =>
      objectStore(
        'eu-west-1',
        (region) => s3Client(region, { pathStyle: true }),
        (_, call) => call(),
      ),
    scratch,
    hide: (secret) => void hidden.push(secret),
  })
}

async function open(inputs: Record<string, string>, around?: Around): Promise<Source> {
  const { artifact } = request(inputs)
  return await sources(inputs, around).open(artifact)
}

async function refusal(inputs: Record<string, string>, around?: Around): Promise<Failure> {
  return await open(inputs, around).then(
    () => expect.unreachable('it was opened'),
    (error: unknown) => (error instanceof Failure ? error : expect.unreachable(String(error))),
  )
}

async function bytesOf(source: Source): Promise<Buffer> {
  const { url } = await source.address()
  return Buffer.from(await (await fetch(url)).arrayBuffer())
}

/** Nothing that lets somebody in may be printed. */
function expectHidden(url: string): void {
  expect(hidden).toContain(url)
  const { searchParams } = new URL(url)
  const signature = searchParams.get('sig') ?? searchParams.get('X-Amz-Signature')
  expect(hidden).toContain(signature)
}

describe('an artifact of the run that is under way', () => {
  test('is opened without any permission, by a new address each time, which is hidden before anybody sees it', async () => {
    fleet.gitHub.artifact('own', tarball)
    const source = await open({ artifact: 'artifact:own' })
    expect(await bytesOf(source)).toEqual(tarball)
    const { url } = await source.address()
    expectHidden(url)
    expect(await source.digest()).toMatchObject({
      by: 'api',
      ofDownload: true,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test('that nobody uploaded is missed by name, beside those that there are', async () => {
    fleet.gitHub.artifact('other', tarball)
    const { code, next } = await refusal({ artifact: 'artifact:missing' })
    expect([code, next]).toEqual(['artifact-not-found', expect.stringContaining('“other”')])
  })

  test('that is empty is refused', async () => {
    fleet.gitHub.artifact('empty', Buffer.alloc(0))
    expect(await refusal({ artifact: 'artifact:empty' })).toMatchObject({ code: 'artifact-empty' })
  })

  test('is asked for by the API where the runner gave no token', async () => {
    fleet.gitHub.artifact('by-api', tarball)
    const token = fleet.gitHub.token('actions: read')
    expect(await bytesOf(await open({ artifact: 'artifact:by-api' }, { token, withoutRunToken: true }))).toEqual(
      tarball,
    )
  })
})

describe('an artifact of another run', () => {
  const other = { artifact: 'artifact:app', 'run-id': '12' }
  const token = () => fleet.gitHub.token('actions: read')

  test('is the newest of its name', async () => {
    fleet.gitHub.artifact('app', Buffer.from('first attempt'), '12')
    fleet.gitHub.artifact('app', tarball, '12')
    expect(await bytesOf(await open(other, { token: token() }))).toEqual(tarball)
  })

  test('that GitHub has deleted is gone, and says so', async () => {
    fleet.gitHub.artifact('old', tarball, '12').expired = true
    expect(await refusal({ ...other, artifact: 'artifact:old' }, { token: token() })).toMatchObject({
      code: 'artifact-expired',
    })
  })

  test.each([
    ['actions: read is missing', () => fleet.gitHub.token('contents: read'), 'artifact-denied', 'actions: read'],
    ['the token is none', () => 'made up', 'artifact-denied', 'actions: read'],
    ['there is no token', () => '', 'artifact-not-found', 'actions: read'],
  ])('cannot be opened when %s, and the permission is named', async (_, make, code, permission) => {
    const failure = await refusal(other, { token: make() })
    expect([failure.code, failure.next]).toEqual([code, expect.stringContaining(permission)])
  })

  test('of a run that is not there is not found', async () => {
    expect(await refusal({ ...other, 'run-id': '99' }, { token: token() })).toMatchObject({
      code: 'artifact-not-found',
    })
  })

  test('waits for a server that is unwell, and gives up on one that stays so', async () => {
    fleet.gitHub.fail(2, 502)
    expect(await bytesOf(await open(other, { token: token() }))).toEqual(tarball)
    fleet.gitHub.fail(3, 502)
    expect(await refusal(other, { token: token() })).toMatchObject({ code: 'artifact-unavailable' })
  })
})

describe('a file of a release', () => {
  test('comes with its digest, and by an address that needs no token', async () => {
    fleet.gitHub.release('app/v1.2', { 'app.tar.gz': tarball })
    const source = await open(
      { artifact: 'release:app/v1.2/app.tar.gz' },
      { token: fleet.gitHub.token('contents: read') },
    )
    expect(await source.digest()).toEqual({ by: 'api', sha256: sumOf(tarball) })
    expect(await bytesOf(source)).toEqual(tarball)
    expectHidden((await source.address()).url)
  })

  test('of the days before digests has none', async () => {
    fleet.gitHub.release('v0', { 'app.tar.gz': tarball }, { withoutDigest: true })
    const source = await open({ artifact: 'release:v0/app.tar.gz' }, { token: fleet.gitHub.token('contents: read') })
    expect(await source.digest()).toEqual({ none: expect.stringContaining('no digest') })
  })

  test.each([
    ['release:v9/app.tar.gz', 'artifact-not-found', 'contents: read'],
    ['release:app/v1.2/other.tar.gz', 'artifact-not-found', '“app.tar.gz”'],
  ])('%s is not there, and it says what there is', async (artifact, code, said) => {
    const failure = await refusal({ artifact }, { token: fleet.gitHub.token('contents: read') })
    expect([failure.code, failure.next]).toEqual([code, expect.stringContaining(said)])
  })

  test('whose upload broke off is not there', async () => {
    fleet.gitHub.release('v-half', { 'app.tar.gz': tarball }, { brokeOff: true })
    const token = fleet.gitHub.token('contents: read')
    const failure = await refusal({ artifact: 'release:v-half/app.tar.gz' }, { token })
    expect(failure.code).toBe('artifact-not-found')
  })

  test('that is empty is refused', async () => {
    fleet.gitHub.release('v-empty', { 'app.tar.gz': Buffer.alloc(0) })
    const token = fleet.gitHub.token('contents: read')
    expect(await refusal({ artifact: 'release:v-empty/app.tar.gz' }, { token })).toMatchObject({
      code: 'artifact-empty',
    })
  })
})

describe('an object in S3', () => {
  const artifact = 's3://releases/macro ai/ä+%20.tar.gz'
  const name = artifact.slice('s3://'.length)

  test('is opened for five minutes, and its sum is the one that S3 keeps', async () => {
    fleet.s3.put(name, tarball)
    const source = await open({ artifact })
    expect(await source.digest()).toEqual({ by: 'api', sha256: sumOf(tarball) })
    const { url } = await source.address()
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('300')
    expect(await bytesOf(source)).toEqual(tarball)
    expectHidden(url)
  })

  test('without a sum has that of the .sha256 beside it', async () => {
    fleet.s3.put('releases/plain.tar.gz', tarball, { withoutChecksum: true })
    const source = await open({ artifact: 's3://releases/plain.tar.gz' })
    expect(await source.digest()).toEqual({ none: expect.stringContaining('no .sha256 beside it') })
    fleet.s3.put('releases/plain.tar.gz.sha256', Buffer.from(`${sha256}  plain.tar.gz\n`))
    expect(await source.digest()).toEqual({ by: 'beside', sha256 })
  })

  test('is found in the region of its bucket, and so is the .sha256 beside it', async () => {
    fleet.s3.move('abroad', 'us-east-1')
    fleet.s3.put('abroad/app.tar.gz', tarball, { withoutChecksum: true })
    fleet.s3.put('abroad/app.tar.gz.sha256', Buffer.from(`${sha256}\n`))
    const source = await open({ artifact: 's3://abroad/app.tar.gz' })
    expect(await source.digest()).toEqual({ by: 'beside', sha256 })
    expect(await bytesOf(source)).toEqual(tarball)
  })

  test('is left to the role of the hosts where that is asked for', async () => {
    fleet.s3.put(name, tarball)
    const source = await open({ artifact, 'artifact-access': 'host-role' })
    expect(await source.address()).toEqual({ url: artifact, region: 'eu-west-1' })
    expect(hidden).toEqual([])
  })

  test('that is not there, or empty, is refused', async () => {
    fleet.s3.put('releases/empty', Buffer.alloc(0))
    expect(await refusal({ artifact: 's3://releases/none' })).toMatchObject({ code: 'artifact-not-found' })
    expect(await refusal({ artifact: 's3://releases/empty' })).toMatchObject({ code: 'artifact-empty' })
  })
})

describe('a copy in a bucket', () => {
  const kept = { artifact: 'artifact:kept', 'artifact-bucket': 'durable/releases' }
  const key = () => `durable/releases/macro-ai/${sumOf(tarball)}`

  test('is what hosts download, is named by its content, and is made once', async () => {
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

  test('asks nobody again for a sum that is known', async () => {
    fleet.artifact('beside.tar.gz', tarball, { sha256: true })
    const by = { artifact: `${fleet.endpoint}/artifacts/beside.tar.gz`, 'artifact-bucket': 'durable' }
    const from = sources(by)
    const asked = () => fleet.requests.filter(({ path }) => path.endsWith('.sha256')).length
    const before = asked()
    await from.copied(await from.open(request(by).artifact), { sha256: sumOf(tarball) })
    expect(asked()).toBe(before)
    expect(fleet.s3.get(`durable/macro-ai/${sumOf(tarball)}`)).toEqual(tarball)
  })

  test('goes to the region of its bucket', async () => {
    fleet.s3.move('far-away', 'us-west-2')
    const far = { ...kept, 'artifact-bucket': 'far-away' }
    const from = sources(far)
    const copy = await from.copied(await from.open(request(far).artifact), {})
    expect(fleet.s3.get(`far-away/macro-ai/${sumOf(tarball)}`)).toEqual(tarball)
    expect(await bytesOf(copy)).toEqual(tarball)
  })

  test('is not made of other bytes than were meant', async () => {
    fleet.s3.put('releases/damaged.tar.gz', tarball, { withoutChecksum: true })
    const damaged = { artifact: 's3://releases/damaged.tar.gz', 'artifact-bucket': 'elsewhere' }
    const from = sources(damaged)
    const copied = from.copied(await from.open(request(damaged).artifact), { sha256: 'ab'.repeat(32) })
    await expect(copied).rejects.toMatchObject({ code: 'sha256-mismatch' })
    expect(fleet.s3.get(`elsewhere/macro-ai/${sumOf(tarball)}`)).toBeUndefined()
  })
})

function sumOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
