import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { connect, replyOf, retried } from '../../src/adapters/github/api.ts'
import { upsertComment } from '../../src/adapters/github/comment.ts'
import { type Answer, type Answering, startAnswering } from '../support/fakes/http-server.ts'
import { quickPauses } from '../support/fakes/pauses.ts'

const owned = { owner: 'acme', repo: 'macro-ai' }
let here: Answering
let pauses: number[]

beforeAll(async () => {
  here = await startAnswering()
})
beforeEach(() => {
  here.asked.splice(0)
  pauses = quickPauses()
})
afterEach(() => void vi.unstubAllGlobals())
afterAll(() => here[Symbol.asyncDispose]())

const gitHub = () => ({ repository: 'acme/macro-ai', token: 'a-token-of-nobody-0123456789', apiUrl: here.url })
const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
})
const repository = () => retried(gitHub(), 'the repository', ({ rest }) => rest.repos.get(owned))
const commentOn = (number: number) =>
  upsertComment({ marker: '<!-- x -->', body: 'x' }, { gitHub: gitHub(), sha: '', number })

/** Answers the requests from now on, one after the other; the last one again and again. */
function answers(...all: readonly Answer[]) {
  let at = 0
  here.reply = () => {
    at += 1
    return all[Math.min(at, all.length) - 1]
  }
}

describe('a rate limit', () => {
  const inSeconds = (seconds: number) => String(Math.floor(Date.now() / 1_000) + seconds)
  const primary = (seconds: number, status = 403): Answer => ({
    ...json({ message: 'API rate limit exceeded' }),
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(seconds) },
    status,
  })
  const secondary = (after: string): Answer => ({
    ...json({ message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': after }),
    status: 403,
  })

  test.each([403, 429])('the run waits for a rate limit (HTTP %i) that ends soon', async (status) => {
    answers(primary(20, status), json({ id: 1 }))
    expect((await repository()).data).toEqual({ id: 1 })
    expect(pauses).toHaveLength(1)
    expect(pauses[0]).toBeGreaterThanOrEqual(19_000)
    expect(pauses[0]).toBeLessThanOrEqual(22_000)
  })

  test('the run waits for a rate limit as long as GitHub says', async () => {
    answers(secondary('7'), json({ id: 1 }))
    expect((await repository()).data).toEqual({ id: 1 })
    expect(pauses).toEqual([7_000])
  })

  test.each([
    ['in half an hour', primary(1_800)],
    ['in half an hour, by status 429', primary(1_800, 429)],
    ['in two minutes, by its own word', secondary('120')],
  ])('the run does not wait for a rate limit that ends %s', async (_, answer) => {
    answers(answer)
    await expect(repository()).rejects.toMatchObject({ code: 'artifact-unavailable' })
    expect([here.asked.length, pauses]).toEqual([1, []])
  })

  test('the run does not wait for a rate limit that ends after the time of the caller', async () => {
    answers(secondary('7'))
    const { rest } = await connect(gitHub(), 5_000)
    expect((await replyOf(rest.repos.get(owned))).status).toBe(403)
    expect([here.asked.length, pauses]).toEqual([1, []])
  })

  test('a request that writes waits for a rate limit, at which GitHub wrote nothing', async () => {
    let refusals = 1
    here.reply = ({ method }) => {
      if (method === 'GET') return json([])
      refusals -= 1
      return refusals < 0 ? json({ id: 1 }) : secondary('7')
    }
    expect(await commentOn(7)).toBe('')
    expect(here.asked.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST'])
    expect(pauses).toContain(7_000)
  })

  test('the run gives up after three attempts where a rate limit does not end', async () => {
    answers(primary(1))
    await expect(repository()).rejects.toMatchObject({
      code: 'artifact-unavailable',
      message: 'GitHub did not say where the repository is: HTTP 403.',
    })
    expect(here.asked).toHaveLength(3)
  })
})
