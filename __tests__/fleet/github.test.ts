import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'

const folder = mkdtempSync(join(tmpdir(), 'ec2-fleet-github-'))
let fleet: Fleet

beforeAll(async () => {
  fleet = await startFleet()
  const runner = { ...fleet.gitHub.env, GITHUB_WORKSPACE: folder, GITHUB_SERVER_URL: 'https://github.com' }
  for (const [name, value] of Object.entries(runner)) vi.stubEnv(name, value)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await fleet[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true, force: true })
})

const api = (path: string, token?: string, init: RequestInit = {}) =>
  fetch(`${fleet.gitHub.env['GITHUB_API_URL']}/repos/acme/macro-ai${path}`, {
    redirect: 'manual',
    ...init,
    headers: { ...init.headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
  })

test('the client of GitHub uploads an artifact, finds it and downloads it', async () => {
  const client = new DefaultArtifactClient()
  const file = join(folder, 'app.tar.gz')
  writeFileSync(file, 'a tarball')
  const { id, digest } = await client.uploadArtifact('build', [file], folder)
  await expect(client.uploadArtifact('build', [file], folder)).rejects.toThrow(/already exists/)
  const { artifact } = await client.getArtifact('build')
  expect(artifact).toMatchObject({ id, name: 'build', digest: `sha256:${digest}` })
  const { downloadPath } = await client.downloadArtifact(Number(id), { path: join(folder, 'down') })
  expect(readFileSync(join(String(downloadPath), 'app.tar.gz'), 'utf8')).toBe('a tarball')
})

test('an artifact is listed to a token with the permission, and its URL can be read for a while', async () => {
  fleet.gitHub.artifact('listed', { 'a.txt': Buffer.from('hello') }, '12')
  const token = fleet.gitHub.token('actions: read')
  const { artifacts } = (await (await api('/actions/runs/12/artifacts?name=listed', token)).json()) as {
    artifacts: { id: number; digest: string }[]
  }
  expect(artifacts).toMatchObject([{ digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) }])
  const zip = `/actions/artifacts/${artifacts[0]?.id}/zip`
  const address = (await api(zip, token)).headers.get('location') ?? ''
  expect((await fetch(address)).status).toBe(200)
  expect((await fetch(address.replace(/sig=..../, 'sig=AAAA'))).status).toBe(403)
  expect((await fetch(address, { headers: { authorization: `Bearer ${token}` } })).status).toBe(400)
  fleet.gitHub.addressesLive(-1)
  expect((await fetch((await api(zip, token)).headers.get('location') ?? '')).status).toBe(403)
  fleet.gitHub.addressesLive(600_000)
  expect((await api(zip)).status).toBe(404)
  expect((await api(zip, fleet.gitHub.token('contents: read'))).status).toBe(403)
  expect((await api(zip, 'made up')).status).toBe(401)
})

test('an artifact that was deleted is gone, and a run without artifacts is not found', async () => {
  const token = fleet.gitHub.token('actions: read')
  const artifact = fleet.gitHub.artifact('old', Buffer.from('x'), '13')
  artifact.expired = true
  expect((await api(`/actions/artifacts/${artifact.id}/zip`, token)).status).toBe(410)
  expect((await api('/actions/runs/14/artifacts', token)).status).toBe(404)
})

test('a file of a release has a digest, and a URL for its bytes', async () => {
  fleet.gitHub.release('app/v1', { 'app.tar.gz': Buffer.from('a tarball') })
  const token = fleet.gitHub.token('contents: read')
  const release = (await (await api('/releases/tags/app/v1', token)).json()) as {
    assets: { id: number; digest: string; size: number }[]
  }
  expect(release.assets).toMatchObject([{ size: 9, digest: expect.stringMatching(/^sha256:/) }])
  const answer = await api(`/releases/assets/${release.assets[0]?.id}`, token, {
    headers: { accept: 'application/octet-stream' },
  })
  expect(answer.status).toBe(302)
  expect(await (await fetch(answer.headers.get('location') ?? '')).text()).toBe('a tarball')
})
