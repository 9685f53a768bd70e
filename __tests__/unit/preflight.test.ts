import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import type { Instance } from '../../src/model/instance.ts'
import { preflight } from '../../src/preflight/preflight.ts'
import { type FakeOptions, fakeWorld, instance, request } from '../support/fakes/world.ts'

const up = instance('i-0123456789abcdef0', { name: 'web-1' })
const lastPingAt = Date.UTC(2026, 10, 23, 9)

async function look(
  instances: readonly Instance[],
  inputs: Readonly<Record<string, string>> = {},
  more: FakeOptions = {},
) {
  const fake = fakeWorld({ instances, ...more })
  try {
    const plan = await preflight(request(inputs), fake.ports)
    return { ...fake, hosts: plan.hosts.map(({ id }) => id), verification: plan.verification, failure: undefined }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { ...fake, hosts: [], verification: undefined, failure: error }
  }
}

describe('a host that cannot be deployed to', () => {
  const cases: [string, Partial<Instance> & { agent?: Instance['agent'] }, string][] = [
    ['stopped', { state: 'stopped' }, 'instance-stopped'],
    ['stopping', { state: 'stopping' }, 'instance-stopped'],
    ['starting', { state: 'pending' }, 'instance-starting'],
    ['out of reach', { agent: { ping: 'ConnectionLost', platform: 'Linux', lastPingAt } }, 'agent-offline'],
    ['running Windows', { agent: { ping: 'Online', platform: 'Windows' } }, 'not-linux'],
  ]

  test.each(cases)('a host that is %s is named with a reason and a next step', async (_, more, code) => {
    const { failure, events } = await look([up, instance('i-0fedcba9876543210', { name: 'web-2', ...more })])
    expect(failure).toMatchObject({
      code: 'hosts-unusable',
      message: expect.stringContaining(`web-2 (i-0fedcba9876543210): ${code}`),
    })
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'hosts',
        unusable: [expect.objectContaining({ code, next: expect.stringMatching(/\w.*\.$/) })],
      }),
    )
  })

  test('a host that never registered is named with what an agent needs', async () => {
    const { agent: _, ...silent } = instance('i-0fedcba9876543210')
    const { failure } = await look([up, silent])
    expect(failure?.message).toMatch(/agent-missing.*AmazonSSMManagedInstanceCore.*ssmmessages/)
  })

  test('a host whose agent is offline is named with the time of its last ping', async () => {
    const lost = instance('i-0fedcba9876543210', { agent: { ping: 'ConnectionLost', platform: 'Linux', lastPingAt } })
    expect((await look([lost])).failure?.message).toContain('since 2026-11-23T09:00:00.000Z')
  })

  test('a host that cannot be deployed to is skipped with a warning with offline: skip', async () => {
    const { hosts, events } = await look([up, instance('i-0fedcba9876543210', { state: 'stopped' })], {
      offline: 'skip',
    })
    expect(hosts).toEqual([up.id])
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'warning', message: expect.stringMatching(/1 host skipped/) }),
    )
  })

  test('an instance id that does not exist is never skipped', async () => {
    const ids = { tags: '', 'instance-ids': `${up.id} i-0fedcba9876543210`, offline: 'skip' }
    expect((await look([up], ids)).failure?.message).toContain('instance-not-found')
  })
})

test('hosts that were terminated do not count where tags select them', async () => {
  const gone = [
    instance('i-0fedcba9876543210', { state: 'terminated' }),
    instance('i-01111111', { state: 'shutting-down' }),
  ]
  expect((await look([up, ...gone])).hosts).toEqual([up.id])
})

test('a host that was terminated is an error where its id was given', async () => {
  const gone = instance('i-0fedcba9876543210', { state: 'terminated' })
  const { failure } = await look([gone], { tags: '', 'instance-ids': gone.id })
  expect(failure?.message).toContain('instance-terminated')
})

describe('too few hosts', () => {
  test('a run without any host is refused with no-hosts', async () => {
    const { failure } = await look([])
    expect(failure).toMatchObject({ code: 'no-hosts', message: 'No instance in eu-west-1 has the tags App=macro-ai.' })
  })

  test('a run whose hosts are all skipped is refused with no-hosts', async () => {
    const { failure } = await look([instance('i-0fedcba9876543210', { state: 'stopped' })], { offline: 'skip' })
    expect(failure?.code).toBe('no-hosts')
  })

  test('a run with fewer hosts than min-targets, without skipped ones, is refused', async () => {
    const stopped = instance('i-0fedcba9876543210', { state: 'stopped' })
    const { failure } = await look([up, stopped], { offline: 'skip', 'min-targets': '2' })
    expect(failure).toMatchObject({ code: 'too-few-hosts', message: expect.stringContaining('Only 1 host') })
  })
})

describe('the hash of the artifact', () => {
  test('the hash of the artifact is taken from the input first', async () => {
    const { verification } = await look([up], {}, { digest: { sha256: 'c'.repeat(64), by: 'beside' } })
    expect(verification).toEqual({ source: 'input', sha256: 'ab'.repeat(32) })
  })

  test('the hash of the artifact is taken from the .sha256 file where there is no input', async () => {
    const { verification } = await look(
      [up],
      { 'artifact-sha256': '' },
      { digest: { sha256: 'c'.repeat(64), by: 'beside' } },
    )
    expect(verification).toEqual({ source: 'beside', sha256: 'c'.repeat(64) })
  })

  test('a run without a hash of the artifact warns that it is not verified', async () => {
    const { verification, events } = await look([up], { 'artifact-sha256': '' })
    expect(verification).toEqual({ source: 'none', why: 'HTTP 404' })
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'warning', message: expect.stringContaining('not verified') }),
    )
  })
})

test('a run with an artifact over http warns', async () => {
  const { events } = await look([up], { artifact: 'http://example.com/app.tar.gz' })
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'warning', message: expect.stringContaining('http://') }),
  )
})
