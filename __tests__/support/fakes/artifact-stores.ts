import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { type Fleet, startFleet } from '../../../fleet/fleet.ts'
import { objectStore, s3Client } from '../../../src/adapters/aws/s3.ts'
import type { ArtifactSource, ArtifactSources } from '../../../src/dispatch/artifacts.port.ts'
import { Failure } from '../../../src/model/failure.ts'
import { createArtifactSources } from '../../../src/run/artifact-sources.ts'
import { fakeClock } from './clock.ts'
import { request } from './world.ts'

export const tarball = Buffer.from('\u001f\u008ba tarball', 'latin1')

/** The stores of this file's tests, all of them in one fleet. */
export let fleet: Fleet
/** The folder for their downloads. */
export let scratch: string
/** The credentials that no output may contain, since this test began. */
export let hidden: string[]

/** A test file that opens sources calls this before its tests. */
export function withStores(): void {
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'ec2-release-sources-'))
    fleet = await startFleet()
    for (const [name, value] of Object.entries(fleet.env)) vi.stubEnv(name, value)
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await fleet[Symbol.asyncDispose]()
    rmSync(scratch, { recursive: true, force: true })
  })
  beforeEach(() => {
    hidden = []
  })
  afterEach(() => {
    fleet.gitHub.fail(0, 500)
    fleet.s3.fail(0)
  })
}

interface Around {
  readonly token?: string
  readonly withoutRunToken?: boolean
}

export function sources(
  inputs: Record<string, string>,
  { token = '', withoutRunToken = false }: Around = {},
): ArtifactSources {
  const env = fleet.gitHub.env
  return createArtifactSources(request({ 'artifact-sha256': '', ...inputs }), {
    clock: fakeClock(),
    gitHub: { repository: 'acme/macro-ai', token, apiUrl: env['GITHUB_API_URL'] ?? '' },
    results: {
      url: env['ACTIONS_RESULTS_URL'] ?? '',
      token: withoutRunToken ? '' : (env['ACTIONS_RUNTIME_TOKEN'] ?? ''),
    },
    objects: objectStore(
      'eu-west-1',
      (region) => s3Client(region, { pathStyle: true }),
      (_, call) => call(),
    ),
    scratch,
    registerSecret: (secret) => void hidden.push(secret),
  })
}

export async function open(inputs: Record<string, string>, around?: Around): Promise<ArtifactSource> {
  const { artifact } = request(inputs)
  return await sources(inputs, around).open(artifact)
}

export async function refusal(inputs: Record<string, string>, around?: Around): Promise<Failure> {
  return await open(inputs, around).then(
    () => expect.unreachable('it was opened'),
    (error: unknown) => (error instanceof Failure ? error : expect.unreachable(String(error))),
  )
}

export async function bytesOf(source: ArtifactSource): Promise<Buffer> {
  const { url } = await source.address()
  return Buffer.from(await (await fetch(url)).arrayBuffer())
}

/** No output may contain a credential. */
export function expectHidden(url: string): void {
  expect(hidden).toContain(url)
  const { searchParams } = new URL(url)
  const signature = searchParams.get('sig') ?? searchParams.get('X-Amz-Signature')
  expect(hidden).toContain(signature)
}

export function sumOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
