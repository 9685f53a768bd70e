import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { verifyAttestation } from '../../src/adapters/github/attestation.ts'
import type { ExpectedAttestation } from '../../src/preflight/attestations.port.ts'
import { deploy } from '../support/fakes/commands.ts'
import { quickPauses } from '../support/fakes/pauses.ts'
import { type Bundle, type Forge, openForge } from '../support/fakes/sigstore.ts'
import { fakeWorld, request } from '../support/fakes/world.ts'

const sha256 = 'ab'.repeat(32)
const repository = 'acme/macro-ai'
const workflow = 'acme/macro-ai/.github/workflows/build.yml@refs/heads/main'
let fleet: Fleet
let forge: Forge

beforeAll(async () => {
  fleet = await startFleet()
  forge = await openForge('public')
})
afterAll(() => fleet[Symbol.asyncDispose]())
beforeEach(() => fleet.gitHub.attestations.clear())

const attested = (...bundles: unknown[]) => void fleet.gitHub.attestations.set(`sha256:${sha256}`, bundles)

async function verify(
  expected: Partial<ExpectedAttestation> = {},
  { root = forge.root, token = fleet.gitHub.token('attestations: read'), defaultBranch = '' } = {},
) {
  const gitHub = { repository, token, apiUrl: fleet.gitHub.env['GITHUB_API_URL'] ?? '', defaultBranch }
  return await verifyAttestation({ repository, sha256, ...expected }, { gitHub, ...(root !== '' && { root }) })
}

describe('a verified artifact', () => {
  test('an artifact is verified by its attestation, which names the workflow that built it', async () => {
    attested(await forge.attest({ sha256 }))
    expect(await verify()).toEqual({ workflow })
  })

  test('an artifact of a private repository is verified by timestamps and a root of its own', async () => {
    const own = await openForge('private')
    attested(await own.attest({ sha256 }))
    expect(await verify({}, { root: own.root })).toEqual({ workflow })
  })

  test('attestation-workflow restricts the artifact to one workflow file', async () => {
    attested(await forge.attest({ sha256 }))
    expect(await verify({ workflow: '.github/workflows/build.yml' })).toEqual({ workflow })
    await expect(verify({ workflow: '.github/workflows/other.yml' })).rejects.toMatchObject({
      code: 'attestation-invalid',
      message: expect.stringContaining(
        'built by the workflow https://github.com/acme/macro-ai/.github/workflows/build.yml',
      ),
    })
  })

  test('a reusable workflow of another repository may build the artifact when the input names it', async () => {
    const shared = 'acme/shared/.github/workflows/build.yml'
    fleet.gitHub.defaultBranches.set('acme/shared', 'main')
    attested(await forge.attest({ sha256, workflow: `${shared}@refs/tags/v1` }))
    expect(await verify({ workflow: shared })).toEqual({ workflow: `${shared}@refs/tags/v1` })
    fleet.gitHub.defaultBranches.delete('acme/shared')
    await expect(verify()).rejects.toMatchObject({ code: 'attestation-invalid' })
  })

  test('the right attestation is found among others', async () => {
    attested({ hostile: true }, await forge.attest({ sha256, repository: 'evil/fork' }), await forge.attest({ sha256 }))
    expect(await verify()).toEqual({ workflow })
  })
})

describe('the ref of the workflow that built it', () => {
  const build = '.github/workflows/build.yml'
  const by = async (ref: string) => attested(await forge.attest({ sha256, workflow: `${repository}/${build}@${ref}` }))
  const refused = { code: 'attestation-invalid' }

  test.each(['refs/heads/main', 'refs/tags/v1.0.0', 'refs/tags/v1'])(
    'the workflow may be of the default branch or a tag: %s',
    async (ref) => {
      await by(ref)
      const found = { workflow: `${repository}/${build}@${ref}` }
      expect(await verify()).toEqual(found)
      expect(await verify({ workflow: build })).toEqual(found)
    },
  )

  test.each([
    'refs/heads/evil',
    'refs/heads/main2',
    'refs/heads/x/refs/heads/main',
    'refs/pull/7/merge',
    'refs/tags/',
    'main',
    '',
  ])('the workflow may be of no other ref unless the input names it: %j', async (ref) => {
    await by(ref)
    for (const workflow of [{}, { workflow: build }]) {
      await expect(verify(workflow)).rejects.toMatchObject({
        ...refused,
        message: expect.stringContaining('neither the default branch main nor a tag'),
      })
    }
  })

  test('the input may name one ref, and then accepts no other', async () => {
    await by('refs/heads/release')
    expect(await verify({ workflow: `${build}@refs/heads/release` })).toMatchObject({
      workflow: expect.stringMatching(/release$/),
    })
    await by('refs/heads/main')
    await expect(verify({ workflow: `${build}@refs/heads/release` })).rejects.toMatchObject(refused)
    expect(await verify({ workflow: `${build}@*` })).toMatchObject({ workflow: expect.stringMatching(/main$/) })
  })

  test('the default branch is taken from the event without a request', async () => {
    const before = fleet.gitHub.calls.length
    await by('refs/heads/trunk')
    expect(await verify({}, { defaultBranch: 'trunk' })).toMatchObject({ workflow: expect.stringMatching(/trunk$/) })
    expect(fleet.gitHub.calls.slice(before).map(({ path }) => path)).not.toContain(`/repos/${repository}`)
  })

  test.each([`${repository}/${build}@refs/heads/main`, 'acme/shared/.github/workflows/build.yml@refs/tags/v1'])(
    'an artifact built from a branch by %s is refused',
    async (workflow) => {
      const [file = ''] = workflow.split('@')
      fleet.gitHub.defaultBranches.set('acme/shared', 'main')
      attested(await forge.attest({ sha256, repository, workflow, sourceRef: 'refs/heads/feature' }))
      for (const named of [file, workflow]) {
        await expect(verify({ workflow: named })).rejects.toMatchObject({
          code: 'attestation-invalid',
          message: expect.stringContaining(
            'built from refs/heads/feature, which is neither the default branch main nor a tag',
          ),
        })
      }
      expect(await verify({ workflow: `${file}@*` })).toEqual({ workflow })
      attested(await forge.attest({ sha256, repository, workflow, sourceRef: 'refs/tags/v2' }))
      expect(await verify({ workflow: file })).toEqual({ workflow })
      fleet.gitHub.defaultBranches.delete('acme/shared')
    },
  )

  test('the default branch is that of the repository that holds the workflow', async () => {
    const shared = 'acme/shared/.github/workflows/build.yml'
    attested(await forge.attest({ sha256, workflow: `${shared}@refs/heads/main` }))
    await expect(verify({ workflow: shared })).rejects.toMatchObject({
      ...refused,
      message: expect.stringContaining('GitHub did not return the default branch of acme/shared'),
    })
    fleet.gitHub.defaultBranches.set('acme/shared', 'trunk')
    await expect(verify({ workflow: shared }, { defaultBranch: 'main' })).rejects.toMatchObject(refused)
    fleet.gitHub.defaultBranches.set('acme/shared', 'main')
    expect(await verify({ workflow: shared })).toMatchObject({ workflow: expect.stringMatching(/main$/) })
    fleet.gitHub.defaultBranches.delete('acme/shared')
    expect(await verify({ workflow: `${shared}@refs/heads/main` })).toMatchObject({
      workflow: expect.stringMatching(/main$/),
    })
  })
})

describe('a refused artifact', () => {
  const payloadOf = (bundle: Bundle) =>
    JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()) as object
  const faults: readonly (readonly [string, () => Promise<unknown>, string | RegExp])[] = [
    [
      'built of another repository',
      async () => await forge.attest({ sha256, repository: 'evil/fork' }),
      'built from https://github.com/evil/fork',
    ],
    [
      'built of another repository by our own workflow',
      async () => await forge.attest({ sha256, repository: 'evil/fork', workflow }),
      'built from https://github.com/evil/fork',
    ],
    ['attested to be another file', async () => await forge.attest({ sha256: 'cd'.repeat(32) }), 'about another file'],
    [
      'signed by another issuer',
      async () => await forge.attest({ sha256, issuer: 'https://accounts.example.com' }),
      'not signed by GitHub Actions',
    ],
    [
      'with a statement about something else',
      async () => await forge.attest({ sha256, predicateType: 'https://spdx.dev/Document' }),
      'it is not a statement of how the artifact was built',
    ],
    [
      'whose statement was changed',
      async () => {
        const bundle = await forge.attest({ sha256: 'cd'.repeat(32) })
        const statement = { ...payloadOf(bundle), subject: [{ name: 'app.tar.gz', digest: { sha256 } }] }
        bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64')
        return bundle
      },
      'signature does not hold',
    ],
    [
      'whose signature was changed',
      async () => {
        const [bundle, other] = [await forge.attest({ sha256 }), await forge.attest({ sha256 })]
        bundle.dsseEnvelope.signatures = other.dsseEnvelope.signatures
        return bundle
      },
      'signature does not hold',
    ],
    [
      'signed by an unknown authority',
      async () => {
        const stranger = await openForge('public')
        return await stranger.attest({ sha256 })
      },
      'signature does not hold',
    ],
    [
      'with an attestation of the wrong form',
      async () => ({ mediaType: 'x', dsseEnvelope: '<script>' }),
      'signature does not hold',
    ],
    ['with an empty attestation', async () => null, 'signature does not hold'],
  ]
  test.each(faults)('an artifact %s is refused', async (_, make, said) => {
    attested(await make())
    await expect(verify()).rejects.toMatchObject({
      code: 'attestation-invalid',
      message: expect.stringContaining(String(said)),
    })
  })

  test('an artifact with an attestation of another root than the public one is refused', async () => {
    attested(await forge.attest({ sha256 }))
    await expect(verify({}, { root: '' })).rejects.toMatchObject({ code: 'attestation-invalid' })
  })

  test('an artifact without an attestation is refused, and the failure says how to get one', async () => {
    await expect(verify()).rejects.toMatchObject({
      code: 'attestation-missing',
      next: expect.stringContaining('attest-build-provenance'),
    })
  })

  test('an artifact is refused where the token may not read attestations and where GitHub does not answer', async () => {
    await expect(verify({}, { root: '', token: fleet.gitHub.token('contents: read') })).rejects.toMatchObject({
      code: 'artifact-denied',
      next: expect.stringContaining('attestations: read'),
    })
    onTestFinished(() => void vi.unstubAllGlobals())
    quickPauses()
    fleet.gitHub.fail(3, 502)
    await expect(verify()).rejects.toMatchObject({ code: 'artifact-unavailable' })
  })

  test('an artifact is refused when the root is not JSON', async () => {
    attested(await forge.attest({ sha256 }))
    await expect(verify({}, { root: '{' })).rejects.toMatchObject({ code: 'bad-input' })
  })
})

describe('a deploy with verify-attestation', () => {
  const asked = { 'verify-attestation': 'true' }

  test('a deploy with verify-attestation sends nothing to hosts before the attestation is verified', async () => {
    const { Failure } = await import('../../src/model/failure.ts')
    const fake = fakeWorld({
      verify: async () => {
        throw new Failure('attestation-invalid', 'no')
      },
    })
    await expect(deploy(request(asked), fake.ports)).rejects.toMatchObject({ code: 'attestation-invalid' })
    expect([fake.sent, fake.parameters.values.size]).toEqual([[], 0])
  })

  test('a deploy with verify-attestation says which workflow built the artifact', async () => {
    const fake = fakeWorld()
    await deploy(request(asked), fake.ports)
    const verified = fake.events.find((event) => event.type === 'verification')
    expect(verified).toMatchObject({ verification: { sha256, attested: workflow } })
  })

  test('a deploy with verify-attestation is refused where it has no digest to look up', async () => {
    await expect(deploy(request({ ...asked, 'artifact-sha256': '' }), fakeWorld().ports)).rejects.toMatchObject({
      code: 'attestation-missing',
    })
  })
})
