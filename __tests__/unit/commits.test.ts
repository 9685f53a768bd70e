import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { gitHubCommits } from '../../src/adapters/github/compare-commits.ts'
import { type Answer, type Answering, startAnswering } from '../support/fakes/http-server.ts'
import { quickPauses } from '../support/fakes/pauses.ts'

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)] as const
const token = 'a-token-of-nobody-0123456789'
let gitHub: Answering

beforeAll(async () => {
  quickPauses()
  gitHub = await startAnswering()
})
beforeEach(() => void gitHub.asked.splice(0))
afterAll(async () => {
  vi.unstubAllGlobals()
  await gitHub[Symbol.asyncDispose]()
})

function compare(more: Partial<Parameters<typeof gitHubCommits>[0]> = {}, from: string = base, to: string = head) {
  return gitHubCommits({ repository: 'acme/macro-ai', token, apiUrl: gitHub.url, ...more }).compare(from, to)
}

const json = (body: object): Answer => ({ body: JSON.stringify(body) })

describe('two commits', () => {
  test.each(['ahead', 'behind', 'identical', 'diverged'] as const)('commits are %s as GitHub says', async (status) => {
    gitHub.reply = () => json({ status, ahead_by: 1, behind_by: 0, commits: [] })
    expect(await compare()).toEqual({ is: status })
  })

  test.each<[string, Answer]>([
    ['an error of the server', { status: 502 }],
    [
      'a rate limit that ends soon',
      { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' } },
    ],
  ])('two commits are compared again after %s', async (_, failure) => {
    const all = [failure, json({ status: 'behind' })]
    gitHub.reply = () => all.shift()
    expect(await compare()).toEqual({ is: 'behind' })
    expect(gitHub.asked).toHaveLength(2)
  })

  test('two commits are compared in their repository, with the token, by the expected version of the API', async () => {
    gitHub.reply = () => json({ status: 'ahead' })
    await compare({ apiUrl: `${gitHub.url}/api/v3/` })
    expect(gitHub.asked).toMatchObject([
      {
        method: 'GET',
        url: `/api/v3/repos/acme/macro-ai/compare/${base}...${head}?per_page=1`,
        headers: {
          authorization: `token ${token}`,
          accept: 'application/vnd.github.v3+json',
          'x-github-api-version': '2022-11-28',
        },
      },
    ])
  })

  test('two commits are compared under the current name of a renamed repository', async () => {
    gitHub.reply = ({ url }) =>
      url.startsWith('/repos/')
        ? { status: 301, headers: { location: '/repositories/1/compare' } }
        : json({ status: 'behind' })
    expect(await compare()).toEqual({ is: 'behind' })
  })

  test('two equal commits are identical without a request, in either case of letters', async () => {
    expect(await compare({ token: '' }, base, base.toUpperCase())).toEqual({ is: 'identical' })
    expect(gitHub.asked).toEqual([])
  })
})

describe('an unknown relation of two commits', () => {
  test.each(['', '1.0.0', 'main', 'abc1234', `${'a'.repeat(39)}g`, 'a'.repeat(65), '../../user'])(
    'the relation is unknown when one of the commits is “%s”',
    async (other) => {
      expect(await compare({}, other, head)).toEqual({ unknown: expect.stringContaining('is not a commit') })
      expect(await compare({}, base, other)).toEqual({ unknown: expect.stringContaining('is not a commit') })
      expect(gitHub.asked).toEqual([])
    },
  )

  test.each([
    ['without a token', { token: '' }, /there is no github-token/],
    ['outside of GitHub', { repository: '' }, /GITHUB_REPOSITORY names no repository/],
    ['with a repository that is none', { repository: 'acme/../../user' }, /GITHUB_REPOSITORY names no repository/],
    ['where the API is not where it should be', { apiUrl: 'not a URL' }, /response was incomplete: ERR_INVALID_URL/],
    ['with a token that no header can carry', { token: `${token}\nx` }, /response was incomplete: \w+$/],
  ])('the relation is unknown %s', async (_, more, words) => {
    const answer = await compare(more)
    expect(answer).toEqual({ unknown: expect.stringMatching(words) })
    expect(JSON.stringify(answer)).not.toContain(token)
    expect(gitHub.asked).toEqual([])
  })

  test.each<[string, Answer, RegExp]>([
    ['404', { status: 404, body: '{"message":"Not Found"}' }, /has no such commits in acme\/macro-ai/],
    ['403', { status: 403 }, /may not read acme\/macro-ai; it needs contents: read/],
    ['403 for the limit', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, /rate limit is used up/],
    ['429', { status: 429 }, /rate limit is used up/],
    ['401', { status: 401 }, /does not accept the token/],
    ['500', { status: 500, body: `boom ${token}` }, /HTTP 500/],
    ['a page', { body: `<html>${token}</html>` }, /response was incomplete: SyntaxError/],
    ['nothing', { body: 'null' }, /does not say how they relate/],
    ['another word', json({ status: 'sideways' }), /does not say how they relate/],
  ])('the relation is unknown when GitHub answers %s, and the token is in no text', async (_, reply, words) => {
    gitHub.reply = () => reply
    const answer = await compare()
    expect(answer).toEqual({ unknown: expect.stringMatching(words) })
    expect(JSON.stringify(answer)).not.toContain(token)
  })

  test('the relation is unknown when GitHub breaks off in the middle of its answer', async () => {
    gitHub.reply = (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"status":"ahead"', () => response.destroy())
      return undefined
    }
    expect(await compare()).toEqual({ unknown: expect.stringContaining('response was incomplete') })
  })

  test('the relation is unknown when GitHub cannot be reached', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => closed.once('listening', done))
    const { port } = closed.address() as AddressInfo
    await new Promise((done) => closed.close(done))
    expect(await compare({ apiUrl: `http://127.0.0.1:${port}` })).toEqual({
      unknown: 'GitHub’s response was incomplete: ECONNREFUSED',
    })
  })
})
