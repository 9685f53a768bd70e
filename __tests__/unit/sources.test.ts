import { describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  bytesOf,
  expectHidden,
  fleet,
  open,
  refusal,
  sumOf,
  tarball,
  withStores,
} from '../support/fakes/artifact-stores.ts'
import { quickPauses } from '../support/fakes/pauses.ts'

withStores()

describe('an artifact of the current run', () => {
  test('an artifact of the current run needs no permission, and gets a new masked URL each time', async () => {
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

  test('an artifact that does not exist is reported beside the names of those that do', async () => {
    fleet.gitHub.artifact('other', tarball)
    const { code, next } = await refusal({ artifact: 'artifact:missing' })
    expect([code, next]).toEqual(['artifact-not-found', expect.stringContaining('“other”')])
  })

  test('an artifact of the current run that is empty is refused', async () => {
    fleet.gitHub.artifact('empty', Buffer.alloc(0))
    expect(await refusal({ artifact: 'artifact:empty' })).toMatchObject({ code: 'artifact-empty' })
  })

  test('an artifact is requested from the API where the runner gives no token', async () => {
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

  test('an artifact of another run is the newest of its name', async () => {
    fleet.gitHub.artifact('app', Buffer.from('first attempt'), '12')
    fleet.gitHub.artifact('app', tarball, '12')
    expect(await bytesOf(await open(other, { token: token() }))).toEqual(tarball)
  })

  test('an artifact of another run that GitHub has deleted is reported as expired', async () => {
    fleet.gitHub.artifact('old', tarball, '12').expired = true
    expect(await refusal({ ...other, artifact: 'artifact:old' }, { token: token() })).toMatchObject({
      code: 'artifact-expired',
    })
  })

  test.each([
    ['actions: read is missing', () => fleet.gitHub.token('contents: read'), 'artifact-denied', 'actions: read'],
    ['the token is invalid', () => 'made up', 'artifact-denied', 'actions: read'],
    ['there is no token', () => '', 'artifact-not-found', 'actions: read'],
  ])('an artifact cannot be opened when %s, and the permission is named', async (_, make, code, permission) => {
    const failure = await refusal(other, { token: make() })
    expect([failure.code, failure.next]).toEqual([code, expect.stringContaining(permission)])
  })

  test('an artifact of a run that does not exist is not found', async () => {
    expect(await refusal({ ...other, 'run-id': '99' }, { token: token() })).toMatchObject({
      code: 'artifact-not-found',
    })
  })

  test('an artifact request waits for a failing server, and gives up when it goes on failing', async () => {
    onTestFinished(() => void vi.unstubAllGlobals())
    const pauses = quickPauses()
    fleet.gitHub.fail(2, 502)
    expect(await bytesOf(await open(other, { token: token() }))).toEqual(tarball)
    fleet.gitHub.fail(3, 502)
    expect(await refusal(other, { token: token() })).toMatchObject({ code: 'artifact-unavailable' })
    expect(pauses).toEqual([1_000, 4_000, 1_000, 4_000])
  })
})

describe('a file of a release', () => {
  test('a file of a release has its digest, and a URL that needs no token', async () => {
    fleet.gitHub.release('app/v1.2', { 'app.tar.gz': tarball })
    const source = await open(
      { artifact: 'release:app/v1.2/app.tar.gz' },
      { token: fleet.gitHub.token('contents: read') },
    )
    expect(await source.digest()).toEqual({ by: 'api', sha256: sumOf(tarball) })
    expect(await bytesOf(source)).toEqual(tarball)
    expectHidden((await source.address()).url)
  })

  test('a file of an old release without a digest has none', async () => {
    fleet.gitHub.release('v0', { 'app.tar.gz': tarball }, { withoutDigest: true })
    const source = await open({ artifact: 'release:v0/app.tar.gz' }, { token: fleet.gitHub.token('contents: read') })
    expect(await source.digest()).toEqual({ none: expect.stringContaining('no digest') })
  })

  test.each([
    ['release:v9/app.tar.gz', 'artifact-not-found', 'contents: read'],
    ['release:app/v1.2/other.tar.gz', 'artifact-not-found', '“app.tar.gz”'],
  ])('a missing file %s is reported with what exists', async (artifact, code, said) => {
    const failure = await refusal({ artifact }, { token: fleet.gitHub.token('contents: read') })
    expect([failure.code, failure.next]).toEqual([code, expect.stringContaining(said)])
  })

  test('a file of a release whose upload broke off is not found', async () => {
    fleet.gitHub.release('v-half', { 'app.tar.gz': tarball }, { brokeOff: true })
    const token = fleet.gitHub.token('contents: read')
    const failure = await refusal({ artifact: 'release:v-half/app.tar.gz' }, { token })
    expect(failure.code).toBe('artifact-not-found')
  })

  test('a file of a release that is empty is refused', async () => {
    fleet.gitHub.release('v-empty', { 'app.tar.gz': Buffer.alloc(0) })
    const token = fleet.gitHub.token('contents: read')
    expect(await refusal({ artifact: 'release:v-empty/app.tar.gz' }, { token })).toMatchObject({
      code: 'artifact-empty',
    })
  })
})
