import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect, replyOf } from '../../src/adapters/github/api.ts'
import { restBackend } from '../../src/adapters/github/artifacts.ts'
import { contentLength, readChecksumFile } from '../../src/adapters/http/checksum-file.ts'
import { download } from '../../src/adapters/http/download.ts'
import { redirectTarget } from '../../src/adapters/http/redirects.ts'
import type { ActionsArtifact, Artifact } from '../../src/model/artifact.ts'
import { fakeClock } from '../support/fakes/clock.ts'
import { type Answer, type Answering, startAnswering } from '../support/fakes/http-server.ts'

let here: Answering
let there: Answering
const folder = mkdtempSync(join(tmpdir(), 'ec2-release-redirects-'))
const file = join(folder, 'file')

beforeAll(async () => {
  here = await startAnswering()
  there = await startAnswering()
})
beforeEach(() => {
  for (const { asked } of [here, there]) asked.splice(0)
  there.reply = () => ({ body: 'ab'.repeat(32) })
})
afterAll(async () => {
  await here[Symbol.asyncDispose]()
  await there[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

const leadingTo = (location: string): Answer => ({ status: 302, headers: { location } })
const withLogin = (url: string) => url.replace('http://', 'http://me:secret@')

describe('a redirect', () => {
  const from = (url: string, location: string, status = 302) =>
    redirectTarget(new URL(url), { status, headers: new Headers({ location }) })

  test.each([
    ['https://a.example/x', 'http://a.example/x', 'it redirects from https to http'],
    ['https://a.example/x', 'http://169.254.169.254/latest/meta-data/', 'it redirects from https to http'],
    ['https://a.example/x', 'file:///etc/passwd', 'it redirects to file:'],
    ['http://a.example/x', 'data:text/plain,x', 'it redirects to data:'],
    ['http://a.example/x', 'ftp://a.example/x', 'it redirects to ftp:'],
    ['https://a.example/x', 'https://', 'it redirects to something that is not a URL'],
  ])('a redirect from %s to %s is not followed', (url, location, refused) => {
    expect(from(url, location)).toEqual({ refused })
  })

  test.each([301, 302, 303, 307, 308])('a redirect with %i is followed to https, and from http to http', (status) => {
    expect(from('https://a.example/x', '/y?z=1', status)).toEqual(new URL('https://a.example/y?z=1'))
    expect(from('http://a.example/x', 'https://b.example/', status)).toEqual(new URL('https://b.example/'))
    expect(from('http://a.example/x', 'http://b.example/', status)).toEqual(new URL('http://b.example/'))
  })

  test('a location in a response with another status is not a redirect', () => {
    expect(from('https://a.example/x', 'http://a.example/', 201)).toBeUndefined()
  })
})

describe('a download of the runner', () => {
  test('a download follows redirects and sends a login to its own server alone', async () => {
    here.reply = ({ url }) => leadingTo(url === '/a' ? '/b' : `${there.url}/c`)
    await download(withLogin(`${here.url}/a`), file, 'the artifact')
    expect(readFileSync(file, 'utf8')).toBe('ab'.repeat(32))
    expect(here.asked.map(({ headers }) => headers.authorization?.slice(0, 5))).toEqual(['Basic', 'Basic'])
    expect(there.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  test('a download follows five redirects at most', async () => {
    here.reply = () => leadingTo('/again')
    const said = { code: 'artifact-unavailable', message: expect.stringContaining('it redirects more than 5 times') }
    await expect(download(`${here.url}/a`, file, 'the artifact')).rejects.toMatchObject(said)
    expect(here.asked).toHaveLength(6)
  })

  test('a download does not follow a redirect to a file of the runner', async () => {
    here.reply = () => leadingTo('file:///etc/hostname')
    const said = { code: 'artifact-unavailable', message: expect.stringContaining('it redirects to file:') }
    await expect(download(`${here.url}/a`, file, 'the artifact')).rejects.toMatchObject(said)
  })
})

describe('the .sha256 beside an artifact', () => {
  test('the request for the .sha256 follows a redirect without the login', async () => {
    here.reply = () => leadingTo(`${there.url}/c`)
    expect(await readChecksumFile(withLogin(`${here.url}/app.tar.gz`), fakeClock())).toEqual({
      sha256: 'ab'.repeat(32),
    })
    expect(there.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  test('a .sha256 that redirects elsewhere than to a server is a failure, and not an absence', async () => {
    here.reply = () => leadingTo('file:///etc/hostname')
    const asking = readChecksumFile(`${here.url}/app.tar.gz`, fakeClock())
    await expect(asking).rejects.toMatchObject({ code: 'sha256-unavailable' })
    expect(await contentLength(`${here.url}/app.tar.gz`)).toBeUndefined()
  })
})

describe('GitHub', () => {
  const gitHub = () => ({ repository: 'acme/api', token: 'secret', apiUrl: here.url })
  const artifact: ActionsArtifact & Artifact = {
    ...{ kind: 'actions', name: 'app', repository: 'acme/api', runId: '7', display: 'artifact:app' },
  }

  test('a redirect of the API of GitHub to another server is not followed', async () => {
    here.reply = () => leadingTo(`${there.url}/elsewhere`)
    for (const token of ['secret', '']) {
      const { rest } = await connect({ ...gitHub(), token })
      expect((await replyOf(rest.repos.get({ owner: 'acme', repo: 'api' }))).status).toBe(302)
    }
    expect(there.asked).toEqual([])
  })

  test('an artifact address of GitHub must be one of a server', async () => {
    const one = { id: 1, name: 'app', bytes: 1, digest: '', expired: false, createdAt: '' }
    const address = async () => await restBackend(artifact, gitHub()).addressOf(one)
    here.reply = () => leadingTo(`${there.url}/blob?sig=x`)
    expect(await address()).toBe(`${there.url}/blob?sig=x`)
    here.reply = () => leadingTo('file:///etc/shadow')
    await expect(address()).rejects.toMatchObject({ code: 'artifact-unavailable' })
  })
})
