import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { simulatedHost } from '../../fleet/hosts/simulated/simulated-host.ts'
import { runAction, type StepRun } from '../../fleet/runner.ts'
import { type Forge, openForge } from '../support/fakes/sigstore.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const tarball = Buffer.from('a tarball')
const sha256 = createHash('sha256').update(tarball).digest('hex')
const folder = mkdtempSync(join(tmpdir(), 'ec2-release-root-'))
let fleet: Fleet
let forge: Forge

prepareSuite(async (stack) => {
  stack.defer(() => rmSync(folder, { recursive: true, force: true }))
  fleet = stack.use(await startFleet())
  fleet.add(simulatedHost({ live: { id: '20260101_000001', version: '1.0.0' }, pace: 0.02 }), { tags: { App: 'api' } })
  forge = await openForge('public')
  writeFileSync(join(folder, 'root.json'), forge.root)
  fleet.gitHub.artifact('app.tar.gz', tarball)
})

async function deploy(attestations: readonly unknown[], more: Readonly<Record<string, string>> = {}): Promise<StepRun> {
  fleet.gitHub.attestations.set(`sha256:${sha256}`, [...attestations])
  const inputs = {
    ...{ app: 'api', tags: 'App=api', version: '2.0.0', artifact: 'artifact:app.tar.gz', 'stable-for': '0s' },
    ...{ 'verify-attestation': 'true', 'attestation-trusted-root': join(folder, 'root.json') },
    'github-token': fleet.gitHub.token('attestations: read'),
    ...more,
  }
  return await runAction({ env: { ...fleet.env, ...fleet.gitHub.env } }, { inputs })
}

const evil = 'acme/macro-ai/.github/workflows/build.yml@refs/heads/evil'
const told = () => fleet.calls.filter(({ action }) => action === 'SendCommand' || action === 'PutParameter').length

test.each<[string, () => Promise<readonly unknown[]>, Readonly<Record<string, string>>, string]>([
  ['has no attestation', async () => [], {}, 'attestation-missing'],
  [
    'was built of another repository',
    async () => [await forge.attest({ sha256, repository: 'evil/fork' })],
    {},
    'attestation-invalid',
  ],
  [
    'was built by another workflow',
    async () => [await forge.attest({ sha256 })],
    { 'attestation-workflow': '.github/workflows/release.yml' },
    'attestation-invalid',
  ],
  [
    'was built by that workflow of another branch',
    async () => [await forge.attest({ sha256, workflow: evil })],
    {},
    'attestation-invalid',
  ],
  [
    'was signed under another root',
    async () => [await forge.attest({ sha256 })],
    { 'attestation-trusted-root': '' },
    'attestation-invalid',
  ],
])('an artifact that %s reaches no host', async (_, make, more, code) => {
  const before = told()
  const run = await deploy(await make(), more)
  expect([run.outputs['verdict'], run.exit, told()], run.log).toEqual(['refused', 1, before])
  expect(run.log).toContain(`${code}:`)
})

test('an artifact that a workflow of the repository built is deployed, and the summary names the workflow', async () => {
  const run = await deploy([await forge.attest({ sha256 })])
  expect(run.outputs['verdict'], run.log).toBe('deployed')
  expect(run.summary).toContain('attested: built by acme/macro-ai/.github/workflows/build.yml@refs/heads/main')
})
