import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readChecksumFile } from '../../src/adapters/http/checksum-file.ts'
import { fakeClock } from '../support/fakes/clock.ts'

const hash = 'ab'.repeat(32)
const other = 'cd'.repeat(32)
const asked: { url: string; authorization: string | undefined }[] = []
let answers: { status: number; text?: string }[] = []
const server = createServer((request, response) => {
  asked.push({ url: request.url ?? '', authorization: request.headers.authorization })
  const { status, text = '' } = answers.shift() ?? { status: 404 }
  response.writeHead(status).end(text)
})

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
beforeEach(() => {
  asked.length = 0
})
afterAll(() => server.close())

function beside(path = '/app.tar.gz', login = '') {
  return readChecksumFile(`http://${login}127.0.0.1:${(server.address() as AddressInfo).port}${path}`, fakeClock())
}

describe('the .sha256 beside an artifact', () => {
  test.each([
    ['a hash alone', `${hash}\n`],
    ['what sha256sum prints', `${hash}  app.tar.gz\n`],
    ['what sha256sum -b prints', `${hash} *app.tar.gz\r\n`],
    ['upper case', `${hash.toUpperCase()}  other-name.tar.gz`],
    ['the form of BSD', `SHA256 (app.tar.gz) = ${hash}`],
    ['a list of several files', `${other}  web.tar.gz\n${hash}  app.tar.gz\n`],
  ])('the .sha256 file is read from %s', async (_, text) => {
    answers = [{ status: 200, text }]
    expect(await beside()).toEqual({ sha256: hash })
  })

  test('the .sha256 file is beside the path, before the query', async () => {
    answers = [{ status: 200, text: hash }]
    await beside('/a/app.tar.gz?sig=x')
    expect(asked[0]?.url).toBe('/a/app.tar.gz.sha256?sig=x')
  })

  test('the .sha256 file is requested with the login of the URL', async () => {
    answers = [{ status: 200, text: hash }]
    await beside('/app.tar.gz', 'me:p%40ss@')
    expect(asked[0]?.authorization).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`)
  })

  test.each([404, 403, 401, 410])('the .sha256 file is missing when the server says %i', async (status) => {
    answers = [{ status }]
    expect(await beside()).toEqual({ none: expect.stringContaining(String(status)) })
  })

  test('the .sha256 file is missing when only hosts can reach the server', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => closed.once('listening', done))
    const { port } = closed.address() as AddressInfo
    await new Promise((done) => closed.close(done))
    const answer = await readChecksumFile(`http://127.0.0.1:${port}/app.tar.gz`, fakeClock())
    expect(answer).toEqual({ none: expect.stringContaining('ECONNREFUSED') })
  })

  test('the .sha256 file is requested again when the server fails', async () => {
    answers = [{ status: 503 }, { status: 500 }, { status: 200, text: hash }]
    expect(await beside()).toEqual({ sha256: hash })
  })

  test('a server of the .sha256 file that goes on failing is an error, and not a missing file', async () => {
    answers = [{ status: 503 }, { status: 503 }, { status: 503 }]
    await expect(beside()).rejects.toMatchObject({ code: 'sha256-unavailable' })
  })

  test.each([
    ['a page', '<html>Not found</html>'],
    ['another algorithm', `${'a'.repeat(128)}  app.tar.gz`],
    ['a list without the file', `${hash}  one.tgz\n${other}  two.tgz`],
    ['too long to be one', 'x'.repeat(200_000)],
  ])('the .sha256 file is an error when it is %s', async (_, text) => {
    answers = [{ status: 200, text }]
    await expect(beside()).rejects.toMatchObject({ code: 'sha256-unreadable' })
  })
})
