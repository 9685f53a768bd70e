import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { connect, replyOf, retried } from '../../src/adapters/github/api.ts'
import { upsertComment } from '../../src/adapters/github/comment.ts'
import { openAsset } from '../../src/adapters/github/releases.ts'
import { type Answer, type Answering, startAnswering } from '../support/fakes/http-server.ts'
import { quickPauses } from '../support/fakes/pauses.ts'

const token = 'a-token-of-nobody-0123456789'
const owned = { owner: 'acme', repo: 'macro-ai' }
let here: Answering
let there: Answering
let pauses: number[]

beforeAll(async () => {
  here = await startAnswering()
  there = await startAnswering()
})
beforeEach(() => {
  for (const { asked } of [here, there]) asked.splice(0)
  there.reply = () => json({})
  pauses = quickPauses()
})
afterEach(() => void vi.unstubAllGlobals())
afterAll(async () => {
  await here[Symbol.asyncDispose]()
  await there[Symbol.asyncDispose]()
})

const gitHub = (more: object = {}) => ({ repository: 'acme/macro-ai', token, apiUrl: here.url, ...more })
const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
})
const repository = (more: object = {}) => retried(gitHub(more), 'the repository', ({ rest }) => rest.repos.get(owned))

const commentOn = (number: number) =>
  upsertComment({ marker: '<!-- x -->', body: 'x' }, { gitHub: gitHub(), sha: '', number })

/** Answers the requests from now on, one after the other, and repeats the last answer. */
function answers(...all: readonly Answer[]) {
  let at = 0
  here.reply = () => {
    at += 1
    return all[Math.min(at, all.length) - 1]
  }
}

describe('the token', () => {
  test('a request without a token has no authorization', async () => {
    answers(json({}))
    await repository({ token: '' })
    expect(here.asked.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  test('the token is not sent to another server that has the next page', async () => {
    here.reply = () => json([], { link: `<${there.url}/repos/acme/macro-ai/issues/7/comments?page=2>; rel="next"` })
    expect(await commentOn(7)).toBe('Could not comment on the pull request: ERR_NOT_THE_API.')
    expect(there.asked).toEqual([])
  })

  test('the token is not sent to a server whose name begins as that of the API', async () => {
    const { request } = await connect(gitHub({ apiUrl: here.url.slice(0, -1) }))
    const asked = replyOf(request(`GET ${here.url}/repos/acme/macro-ai`))
    await expect(asked).rejects.toMatchObject({ code: 'ERR_NOT_THE_API' })
    expect(here.asked).toEqual([])
  })
})

describe('a redirect inside the API', () => {
  const moved = (location: string): Answer => ({ status: 301, headers: { location } })

  test('a redirect inside the API is followed with the token, which the new name of a repository needs', async () => {
    answers(moved('/repositories/1'), json({ default_branch: 'trunk' }))
    expect((await repository()).data).toEqual({ default_branch: 'trunk' })
    expect(here.asked.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/repos/acme/macro-ai', `token ${token}`],
      ['/repositories/1', `token ${token}`],
    ])
  })

  test('a redirect inside the API is followed three times at most', async () => {
    answers(moved('/again'))
    expect((await repository()).status).toBe(301)
    expect(here.asked).toHaveLength(4)
  })

  test('a redirect to another part of the same server is not followed', async () => {
    answers(moved('/elsewhere'))
    expect((await repository({ apiUrl: `${here.url}/api/v3` })).status).toBe(301)
    expect(here.asked).toHaveLength(1)
  })
})

describe('a request that is repeated', () => {
  test('a repeated request waits one second and then four', async () => {
    answers({ status: 502 }, { status: 502 }, json({ id: 1 }))
    expect((await repository()).data).toEqual({ id: 1 })
    expect(pauses).toEqual([1_000, 4_000])
  })

  test('a request is repeated when the response breaks off', async () => {
    let at = 0
    here.reply = (_, response) => {
      at += 1
      if (at > 1) return json({ id: 1 })
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
      response.write('{"id":1', () => response.destroy())
      return undefined
    }
    expect((await repository()).data).toEqual({ id: 1 })
    expect(here.asked).toHaveLength(2)
  })

  test('a request ends after three attempts, each of which has its own time limit', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    onTestFinished(() => timeout.mockRestore())
    const limits: number[] = []
    timeout.mockImplementation((ms) => {
      limits.push(ms)
      const late = new AbortController()
      setTimeout(() => late.abort(new DOMException('late', 'TimeoutError')), 100)
      return late.signal
    })
    here.reply = () => undefined
    await expect(repository()).rejects.toMatchObject({
      code: 'artifact-unavailable',
      message: 'GitHub did not say where the repository is: TimeoutError.',
    })
    expect([here.asked.length, limits]).toEqual([3, [10_000, 10_000, 10_000]])
  })

  test.each([400, 401, 403, 404, 410, 422])('no request is repeated after HTTP %i', async (status) => {
    answers({ status })
    expect((await repository()).status).toBe(status)
    expect(here.asked).toHaveLength(1)
  })

  test('a request of a comment that only reads is repeated', async () => {
    let failures = 1
    here.reply = ({ method }) => {
      if (method === 'POST') return json({ id: 1 })
      failures -= 1
      return failures < 0 ? json([]) : { status: 502 }
    }
    expect(await commentOn(7)).toBe('')
    expect(here.asked.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST'])
  })

  test.each<[string, number, readonly unknown[]]>([
    ['POST', 502, []],
    ['POST', 500, []],
    ['PATCH', 502, [{ id: 1, body: '<!-- x -->', user: { type: 'Bot' } }]],
  ])(
    'a %s is not repeated after HTTP %i, since GitHub may have written before it failed',
    async (verb, status, all) => {
      here.reply = ({ method }) => (method === 'GET' ? json(all) : { status })
      expect(await commentOn(7)).toBe(`Could not comment on the pull request: HTTP ${status}.`)
      expect(here.asked.map(({ method }) => method)).toEqual(['GET', verb])
    },
  )

  test('a request that writes is not repeated when the connection breaks', async () => {
    here.reply = ({ method }, response) => {
      if (method === 'GET') return json([])
      response.destroy()
      return undefined
    }
    expect(await commentOn(7)).toMatch(/^Could not comment on the pull request: \w+\.$/)
    expect(here.asked.map(({ method }) => method)).toEqual(['GET', 'POST'])
  })

  test('a request makes no further attempt after the time of its caller', async () => {
    const now = vi.spyOn(Date, 'now')
    onTestFinished(() => now.mockRestore())
    here.reply = () => {
      now.mockReturnValue(performance.timeOrigin + performance.now() + 5_000)
      return { status: 502 }
    }
    const { rest } = await connect(gitHub(), 5_000)
    await expect(replyOf(rest.repos.get(owned))).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(here.asked).toHaveLength(1)
  })
})

describe('a body', () => {
  beforeEach(() => void vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal))
  afterEach(() => void vi.restoreAllMocks())

  /** Sends megabytes until the other side closes the connection, and resolves with how many it sent. */
  function endless(headers: Readonly<Record<string, string>>): Promise<number> {
    const megabyte = Buffer.alloc(1_048_576, '[')
    return new Promise((resolve) => {
      here.reply = (_, response) => {
        let sent = 0
        const more = () => {
          if (response.destroyed || sent === 500) return
          sent += 1
          response.write(megabyte, () => setImmediate(more))
        }
        response.writeHead(200, headers).on('close', () => resolve(sent))
        more()
        return undefined
      }
    })
  }

  test('a body that never ends is read up to 32 MB', async () => {
    const sent = endless({ 'content-type': 'application/json' })
    const { rest } = await connect(gitHub())
    await expect(replyOf(rest.repos.get(owned))).rejects.toMatchObject({ code: 'ERR_BODY_TOO_LARGE' })
    expect(await sent).toBeLessThan(60)
  })

  test('the body of an artifact that GitHub sends itself is not read', async () => {
    answers(json({ assets: [{ id: 1, name: 'app.tar.gz', size: 1, state: 'uploaded' }] }))
    const artifact = { repository: 'acme/macro-ai', tag: 'v1', asset: 'app.tar.gz', display: 'release:v1/app.tar.gz' }
    const source = await openAsset({ kind: 'release', ...artifact }, gitHub())
    const sent = endless({ 'content-type': 'application/octet-stream' })
    await expect(source.address()).rejects.toMatchObject({
      code: 'artifact-unavailable',
      message: expect.stringContaining('the response has no download URL'),
    })
    expect(await sent).toBeLessThan(30)
  })

  test('a body that is a page instead of JSON makes the artifact unavailable', async () => {
    answers({ headers: { 'content-type': 'text/html' }, body: `<html>${token}</html>` })
    await expect(repository()).rejects.toMatchObject({
      code: 'artifact-unavailable',
      message: 'GitHub did not say where the repository is: SyntaxError.',
    })
  })
})

test('an event file that is not JSON does not end a run that asks GitHub for commits', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ec2-release-event-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const event = join(folder, 'event.json')
  writeFileSync(event, '{')
  // @actions/github reads the file once in a process, when it is loaded.
  const program = `
    import { gitHubCommits } from '${new URL('../../src/adapters/github/compare-commits.ts', import.meta.url)}'
    const { compare } = gitHubCommits({ repository: 'acme/macro-ai', token: 'x', apiUrl: 'http://127.0.0.1:1' })
    console.log(JSON.stringify(await compare('${'a'.repeat(40)}', '${'b'.repeat(40)}')))`
  const env = { PATH: process.env['PATH'], GITHUB_EVENT_PATH: event }
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { env })
  expect(JSON.parse(stdout)).toEqual({ unknown: 'GitHub’s response was incomplete: SyntaxError' })
})
