import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { startFleet } from '../../fleet/fleet.ts'

const content = Buffer.from('x'.repeat(1000))

test('a file is served with its length, and HEAD and GET are recorded', async () => {
  await using fleet = await startFleet()
  const url = fleet.artifact('app/v1.tar.gz', content)
  const head = await fetch(url, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '1000'])
  expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(content)
  expect(fleet.requests).toEqual([
    expect.objectContaining({
      method: 'HEAD',
      path: '/artifacts/app/v1.tar.gz',
      status: 200,
      from: new URL(url).hostname,
    }),
    expect.objectContaining({ method: 'GET', path: '/artifacts/app/v1.tar.gz', status: 200 }),
  ])
})

test('a file that is given again under its name replaces the one before', async () => {
  await using fleet = await startFleet()
  fleet.artifact('a', Buffer.from('one'), { sha256: true })
  const url = fleet.artifact('a', Buffer.from('two'))
  expect(await (await fetch(url)).text()).toBe('two')
  expect((await fetch(`${url}.sha256`)).status).toBe(404)
})

test.each([403, 404, 500])('a file is answered with status %i when that is ordered', async (status) => {
  await using fleet = await startFleet()
  expect((await fetch(fleet.artifact('a', content, { status }))).status).toBe(status)
})

test('a file that was never given is not found', async () => {
  await using fleet = await startFleet()
  expect((await fetch(`${fleet.endpoint}/artifacts/none`)).status).toBe(404)
})

test('the first requests can fail and the next succeed', async () => {
  await using fleet = await startFleet()
  const url = fleet.artifact('a', content, { failures: 2 })
  const statuses = [await fetch(url), await fetch(url), await fetch(url)].map(({ status }) => status)
  expect(statuses).toEqual([503, 503, 200])
})

test('a body can end before its announced length, always or only the first time', async () => {
  await using fleet = await startFleet()
  const always = fleet.artifact('always', content, { truncate: 10 })
  for (const _ of [1, 2]) await expect((await fetch(always)).arrayBuffer()).rejects.toThrow('terminated')
  const once = fleet.artifact('once', content, { truncate: 10, failures: 1 })
  await expect((await fetch(once)).arrayBuffer()).rejects.toThrow('terminated')
  expect((await (await fetch(once)).arrayBuffer()).byteLength).toBe(1000)
})

test('a length of 5 GB can be announced, on HEAD and on GET', async () => {
  await using fleet = await startFleet()
  const url = fleet.artifact('a', content, { contentLength: 5 * 1024 ** 3 })
  for (const method of ['HEAD', 'GET']) {
    const response = await fetch(url, { method })
    expect(response.headers.get('content-length')).toBe('5368709120')
    await response.body?.cancel()
  }
})

test('a body can arrive without a length, slowly and after a delay', async () => {
  await using fleet = await startFleet()
  const url = fleet.artifact('a', content, { withoutLength: true, slow: 5000, delayMs: 100 })
  const at = Date.now()
  const response = await fetch(url)
  expect(Date.now() - at).toBeGreaterThanOrEqual(95)
  expect(response.headers.get('content-length')).toBeNull()
  expect((await response.arrayBuffer()).byteLength).toBe(1000)
  expect(Date.now() - at).toBeGreaterThanOrEqual(250)
})

test('the sum of a file is beside it, or the text that is given as one', async () => {
  await using fleet = await startFleet()
  const url = fleet.artifact('app/v1.tar.gz', content, { sha256: true })
  const sum = createHash('sha256').update(content).digest('hex')
  expect(await (await fetch(`${url}.sha256`)).text()).toBe(`${sum}  v1.tar.gz\n`)
  fleet.artifact('b', content, { sha256: 'not a sum' })
  expect(await (await fetch(`${fleet.endpoint}/artifacts/b.sha256`)).text()).toBe('not a sum')
})

test('a signed URL works with its query and until it expires, the sum beside it needs none', async () => {
  await using fleet = await startFleet()
  const query = { 'X-Amz-Signature': 'a+b/c=', 'X-Amz-Expires': '60' }
  const url = fleet.artifact('a', content, { query, sha256: true })
  expect(new URL(url).searchParams.get('X-Amz-Signature')).toBe('a+b/c=')
  expect((await fetch(url)).status).toBe(200)
  expect((await fetch(url.replace('X-Amz-Signature=a', 'X-Amz-Signature=b'))).status).toBe(403)
  expect((await fetch(new URL('a', url))).status).toBe(403)
  const expired = fleet.artifact('a', content, { query, expiresAt: Date.now() - 1 })
  expect((await fetch(expired)).status).toBe(403)
})

test('a redirect leads to the file and keeps the query', async () => {
  await using fleet = await startFleet()
  const url = fleet.artifact('a', content, { redirect: true, query: { token: 't' } })
  const response = await fetch(url, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([302, '/artifacts/a?token=t'])
  expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(1000)
})

test('a download is resumed from where it stopped', async () => {
  await using fleet = await startFleet()
  const url = fleet.artifact('a', Buffer.from('0123456789'))
  const rest = await fetch(url, { headers: { range: 'bytes=7-' } })
  expect([rest.status, rest.headers.get('content-range'), await rest.text()]).toEqual([206, 'bytes 7-9/10', '789'])
  expect((await fetch(url, { headers: { range: 'bytes=10-' } })).status).toBe(416)
})
