import { getEventListeners } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { answers200 } from '../../src/adapters/http/health.ts'
import type { Clock } from '../../src/model/clock.ts'
import { systemClock as realClock } from '../../src/run/adapters.ts'
import { fakeClock } from '../support/fakes/clock.ts'
import { type Answering, startAnswering } from '../support/fakes/http-server.ts'

let app: Answering

beforeAll(async () => {
  app = await startAnswering()
})
beforeEach(() => void app.asked.splice(0))
afterAll(() => app[Symbol.asyncDispose]())

const health = (path = '/health', clock: Clock = realClock) => answers200(`${app.url}${path}`, clock)

describe('a health URL', () => {
  test('a health URL is healthy when it answers 200', async () => {
    app.reply = () => ({ body: 'ok' })
    expect(await health()).toEqual({ ok: true, detail: 'HTTP 200' })
  })

  test.each([201, 204, 404, 500, 503])('a health URL is unhealthy when it answers %i', async (status) => {
    app.reply = () => ({ status })
    expect(await health()).toEqual({ ok: false, detail: `HTTP ${status}` })
  })

  test.each([
    [429, { 'retry-after': '120' }, { isLimited: true, againAfterMs: 120_000 }],
    [429, { 'ratelimit-remaining': '0', 'ratelimit-reset': '45' }, { isLimited: true, againAfterMs: 45_000 }],
    [429, {}, { isLimited: true }],
    [429, { 'retry-after': 'soon' }, { isLimited: true }],
    [503, { 'retry-after': '10' }, { againAfterMs: 10_000 }],
    [200, { 'ratelimit-remaining': '0', 'ratelimit-reset': '45' }, { againAfterMs: 45_000 }],
    [200, { 'ratelimit-remaining': '7', 'ratelimit-reset': '45' }, {}],
  ])('a health URL reports its limits when it answers %i with %j', async (status, headers, expected) => {
    app.reply = () => ({ status, headers })
    expect(await health()).toEqual({ ok: status === 200, detail: `HTTP ${status}`, ...expected })
  })

  test('a health URL may give a date for the next request', async () => {
    const clock = fakeClock()
    const at = new Date(clock.now() + 90_000).toUTCString()
    app.reply = () => ({ status: 429, headers: { 'retry-after': at } })
    const { againAfterMs = 0 } = await health('/health', { ...realClock, now: clock.now })
    expect(Math.abs(againAfterMs - 90_000)).toBeLessThan(1_000)
  })

  test('a health URL is requested with GET, its query, and past caches', async () => {
    app.reply = () => ({})
    await health('/health?deep=1')
    expect(app.asked).toMatchObject([
      { method: 'GET', url: '/health?deep=1', headers: { 'cache-control': 'no-cache' } },
    ])
  })

  test('a health URL is requested with the login that it carries, and the login is shown nowhere', async () => {
    app.reply = () => ({ status: 401 })
    const url = new URL('/health', app.url)
    url.username = 'me'
    url.password = 'p@ss'
    const { detail } = await answers200(url.href, realClock)
    expect(app.asked[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`)
    expect(detail).toBe('HTTP 401')
  })

  test.each([
    ['its own server', '/login?return=%2Fhealth&token=secret', () => `${app.url}/login`],
    ['another one', 'https://sso.example.com/login?token=secret#top', () => 'https://sso.example.com/login'],
  ])('a health URL that redirects to %s is unhealthy, and its query stays hidden', async (_, location, shown) => {
    app.reply = ({ url }) => (url === '/health' ? { status: 302, headers: { location } } : { body: 'log in, please' })
    expect(await health()).toEqual({
      ok: false,
      detail: `HTTP 302, which redirects to ${shown()}: give the URL that itself responds with 200`,
    })
    expect(app.asked).toHaveLength(1)
  })

  test('a health URL that redirects to no URL is unhealthy', async () => {
    app.reply = () => ({ status: 301, headers: { location: 'http://' } })
    expect(await health()).toEqual({ ok: false, detail: 'HTTP 301' })
  })

  test('a health URL without a server is unhealthy, and the reason is shown without the query', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => closed.once('listening', done))
    const { port } = closed.address() as AddressInfo
    await new Promise((done) => closed.close(done))
    expect(await answers200(`http://127.0.0.1:${port}/health?token=secret`, realClock)).toEqual({
      ok: false,
      detail: 'no complete response: ECONNREFUSED',
    })
  })

  test('a health URL that breaks off in the middle of its answer is unhealthy', async () => {
    app.reply = (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half of it', () => response.destroy())
      return undefined
    }
    const { ok, detail } = await health()
    expect(ok).toBe(false)
    expect(detail).toMatch(/^no complete response: \w+$/)
  })

  test.each([
    ['does not answer', () => {}],
    [
      'does not end its answer',
      (response: { writeHead(status: number): void; write(text: string): void }) => {
        response.writeHead(200)
        response.write('and so on')
      },
    ],
  ])('a health URL that %s within ten seconds is unhealthy', async (_, answer) => {
    app.reply = (_asked, response) => void answer(response) as undefined
    const clock = fakeClock(0)
    expect(await health('/health', clock)).toEqual({ ok: false, detail: 'no complete response within 10 s' })
    expect(clock.now()).toBe(10_000)
  })

  test('a health URL with an endless answer is healthy', async () => {
    app.reply = (_, response) => {
      response.writeHead(200)
      const more = () => response.destroyed || response.write('x'.repeat(16_384), more)
      more()
      return undefined
    }
    expect(await health()).toEqual({ ok: true, detail: 'HTTP 200' })
  })

  test('a health URL of the wrong form is unhealthy', async () => {
    expect(await answers200('health?token=secret', realClock)).toEqual({
      ok: false,
      detail: 'no complete response: ERR_INVALID_URL',
    })
  })

  test('a health request leaves no timer running', async () => {
    app.reply = () => ({})
    const signals: AbortSignal[] = []
    const clock: Clock = {
      now: realClock.now,
      sleep: (ms, until) => {
        if (until) signals.push(until)
        return realClock.sleep(ms, until)
      },
    }
    await health('/health', clock)
    expect(signals.map((signal) => [signal.aborted, getEventListeners(signal, 'abort').length])).toEqual([[true, 0]])
  })
})
