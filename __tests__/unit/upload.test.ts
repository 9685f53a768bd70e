import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as forward } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { startAnswering } from '../support/fakes/http-server.ts'

const [source, bundle] = ['__tests__/support/fakes/main-step.ts', 'dist/index.js'].map((path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url)),
) as [string, string]
const folder = mkdtempSync(join(tmpdir(), 'ec2-release-upload-'))
let fleet: Fleet

beforeAll(async () => {
  fleet = await startFleet()
})
afterAll(async () => {
  await fleet[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** A refused step, since it has no credentials, which still leaves a report. */
async function step(env: Readonly<Record<string, string>>, program = source) {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const inputs = {
    INPUT_APP: 'macro-ai',
    INPUT_TAGS: 'App=macro-ai',
    INPUT_ARTIFACT: 'https://example.com/app.tar.gz',
    'INPUT_ARTIFACT-SHA256': 'ab'.repeat(32),
    GITHUB_SHA: 'c'.repeat(40),
    AWS_REGION: 'eu-west-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  const runner = { PATH: process.env['PATH'], HOME: folder, RUNNER_TEMP: folder, ...files, ...fleet.gitHub.env }
  const child = spawn(process.execPath, [program], {
    env: { ...runner, ...inputs, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [log, [exit]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  const report = /^report<<(\S+)\n(.*)\n\1$/m.exec(readFileSync(files.GITHUB_OUTPUT, 'utf8'))?.[2] ?? ''
  return {
    log,
    exit,
    paths: [report.replace(/json$/, 'html'), report],
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

/** A proxy that alone can reach a name: it leads to the fleet. */
async function startProxy(): Promise<AsyncDisposable & { readonly url: string; readonly asked: string[] }> {
  const asked: string[] = []
  const to = new URL(fleet.endpoint)
  const server = createServer((request, response) => {
    asked.push(String(request.url))
    const { pathname, search } = new URL(String(request.url))
    const { method, headers } = request
    const options = { host: to.hostname, port: to.port, path: pathname + search, method, headers }
    request.pipe(
      forward(options, (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 502, answer.headers))),
    )
  })
  server.on('connect', ({ url }, socket, head) => {
    asked.push(String(url))
    const through = connect(Number(to.port), to.hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      through.write(head)
      through.pipe(socket).pipe(through)
    })
    for (const side of [through, socket]) side.on('error', () => undefined)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}

const shownErrors = (log: string) => log.split('\n').filter((line) => line.startsWith('::error'))

describe('the reports', () => {
  test.each([
    ['the sources', source],
    ['the bundle', bundle],
  ])('the reports are uploaded unchanged by %s, and the summary says so', async (_, program) => {
    const before = fleet.gitHub.calls.length
    const { paths, log, summary } = await step({}, program)
    const calls = fleet.gitHub.calls.slice(before)
    const puts = calls.filter(({ method, status }) => method === 'PUT' && status === 201)
    const written = puts.map(({ body }) => body)
    for (const path of paths) {
      expect(written).toContainEqual(readFileSync(path, 'utf8').slice(0, 10_000))
      expect(summary).toContain(`<code>${basename(path)}</code>`)
    }
    const finalized = calls.filter(({ path }) => path.endsWith('/FinalizeArtifact'))
    expect(finalized.map(({ status }) => status)).toEqual([200, 200])
    expect(log).toContain('The reports are artifacts of this run.')
  })

  test('the reports are uploaded through a proxy as well', async () => {
    await using proxy = await startProxy()
    const proxies = { http_proxy: proxy.url, https_proxy: proxy.url }
    const { log } = await step({ ...proxies, ACTIONS_RESULTS_URL: 'http://results.example.com/' }, bundle)
    expect(log).toContain('The reports are artifacts of this run.')
    expect(proxy.asked.some((asked) => asked.includes('results.example.com'))).toBe(true)
  })

  test('reports come with a comment on the pull request, also through a proxy that Node itself uses', async () => {
    await using proxy = await startProxy()
    fleet.gitHub.pullRequests.push({ number: 7, state: 'open', shas: ['c'.repeat(40)] })
    const { log } = await step(
      {
        ...{ NODE_USE_ENV_PROXY: '1', http_proxy: proxy.url, https_proxy: proxy.url },
        GITHUB_API_URL: 'http://github.example.com/github',
        GITHUB_REPOSITORY: 'acme/macro-ai',
        INPUT_COMMENT: 'true',
        'INPUT_GITHUB-TOKEN': fleet.gitHub.token('pull-requests: write'),
      },
      bundle,
    )
    expect(log).not.toContain('Could not comment')
    expect(fleet.gitHub.comments).toMatchObject([{ number: 7, body: expect.stringContaining('no-credentials') }])
    expect(proxy.asked.filter((asked) => asked.includes('github.example.com'))).not.toEqual([])
  })

  test('reports that GitHub refuses are said to be missing, and change nothing else', async () => {
    const { log, exit, summary } = await step({ ACTIONS_RUNTIME_TOKEN: 'made.up.token' })
    expect(log).toMatch(/The reports could not be uploaded as artifacts of the run: /)
    expect(summary).not.toContain('is an artifact of this run')
    expect(exit).toBe(1)
    expect(shownErrors(log)).toEqual([expect.stringContaining('no-credentials')])
  })

  test('reports that GitHub does not accept in time do not delay the run', { timeout: 60_000 }, async () => {
    // Without a limit the client retries for minutes.
    await using silent = await startAnswering()
    silent.reply = () => undefined
    const { log, exit } = await step({ ACTIONS_RESULTS_URL: silent.url })
    expect(log).toContain('The reports could not be uploaded in time.')
    expect(exit).toBe(1)
  })
})
