import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Figure, median, spread } from './benchmark.ts'

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const samples = 25

/**
 * From the start of the action until AWS gets its first request, against the start and end of a Node that does nothing. The two
 * take turns, so that other load on the machine affects both alike.
 */
export async function measure(): Promise<readonly Figure[]> {
  const endpoint = await openEndpoint()
  const folder = await mkdtemp(join(tmpdir(), 'ec2-release-bench-'))
  try {
    const env = environment(endpoint.url, folder)
    const [floor, start]: [number[], number[]] = [[], []]
    for (let turn = 0; turn < samples; turn++) {
      floor.push(await timed(['-e', '0'], env))
      start.push(await timed([bundle], env, endpoint.firstRequest()))
    }
    const note = `${samples} turns, middle half ${spread(start)} ms against ${spread(floor)} ms`
    return [
      { name: 'start until the first AWS request', value: median(start), unit: 'ms', note },
      { name: '… against `node -e 0`', value: median(start) / median(floor), unit: 'x', limit: 4, note },
    ]
  } finally {
    endpoint.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Milliseconds from spawning Node until `until` resolves, or without it until the process ends. */
async function timed(argv: readonly string[], env: NodeJS.ProcessEnv, until?: Promise<unknown>): Promise<number> {
  const from = performance.now()
  const child = spawn(process.execPath, argv, { env, stdio: 'ignore' })
  const exited = once(child, 'exit')
  const won = await Promise.race([
    exited.then(() => 'exited'),
    ...(until === undefined ? [] : [until.then(() => 'heard')]),
  ])
  const took = performance.now() - from
  if (until !== undefined && won === 'exited') throw new Error('The action ended before its first AWS request')
  child.kill('SIGKILL')
  await exited
  return took
}

/** An endpoint that receives requests and answers none. */
async function openEndpoint() {
  let heard: () => void = () => undefined
  const server = createServer(() => heard()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    firstRequest: () => new Promise<void>((resolve) => (heard = resolve)),
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The environment that a runner gives the simplest `command: deploy`. */
function environment(endpoint: string, folder: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'example/app',
    GITHUB_SHA: '1f2e3d4c5b6a79880716253443526170f9e8d7c6',
    INPUT_COMMAND: 'deploy',
    INPUT_APP: 'macro-ai',
    INPUT_TAGS: 'App=macro-ai',
    INPUT_ARTIFACT: 'https://example.com/app.tar.gz',
    'INPUT_ARTIFACT-SHA256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  }
}
