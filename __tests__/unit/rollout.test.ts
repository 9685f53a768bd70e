import { describe, expect, test } from 'vitest'
import type { CommitRelation } from '../../src/model/commits.ts'
import type { Instance } from '../../src/model/instance.ts'
import { deploy } from '../support/fakes/commands.ts'
import { deployOn, livesOf, old, outcomesOf, refusalOf, release, whenFirst } from '../support/fakes/deploys.ts'
import { noCommits } from '../support/fakes/services.ts'
import { type FakeWorld, fakeWorld, instance, request } from '../support/fakes/world.ts'

const newer = 'b'.repeat(40)
const older = 'a'.repeat(40)

const activated = (sent: readonly string[]) =>
  sent.filter((one) => one.startsWith('activate')).map((one) => one.slice(9))
const everywhere = (id: string) => ({ a: id, b: id, c: id })

describe('batches', () => {
  test('batches of one zone are done before the next zone begins', async () => {
    const zones = ['b', 'a', 'b', 'a'].map((zone, i) => instance(`h${i}`, { zone: `eu-west-1${zone}` }))
    const hosts = zones.map(({ id }) => id)
    const { sent } = await deployOn({ hosts, instances: zones }, { batches: '2', 'by-zone': 'true' })
    expect(activated(sent)).toEqual(['h1,h3', 'h0,h2'])
  })

  test('batches begin with the hosts on which the last release failed', async () => {
    const { sent } = await deployOn({ failedLast: ['c'] })
    expect(activated(sent)).toEqual(['c', 'a', 'b'])
  })

  test('batches are separated by the pause, with none after the last', async () => {
    const { events } = await deployOn({}, { pause: '90s' })
    expect(events.filter(({ type }) => type === 'monitoring')).toEqual([
      { type: 'monitoring', why: 'pause', ms: 90_000 },
      { type: 'monitoring', why: 'pause', ms: 90_000 },
    ])
  })
})

describe('an instance that is terminated', () => {
  const terminate = (fake: FakeWorld, id: string) => {
    const found = fake.hosts.get(id)
    if (found) found.gone = true
    Object.assign(fake.instances.find((one) => one.id === id) ?? {}, { state: 'terminated' })
  }

  test.each(['stage', 'activate'])('an instance terminated during %s is gone and has not failed', async (command) => {
    const fake = fakeWorld()
    const ports = whenFirst(command, fake, () => terminate(fake, 'a'))
    expect(await deploy(request({ batches: '1' }), ports)).toBe('deployed')
    expect(outcomesOf(fake)).toEqual({ a: 'gone', b: 'deployed', c: 'deployed' })
  })

  test('an instance that is terminated is not waited for until its command expires', async () => {
    const fake = fakeWorld()
    const began = fake.ports.clock.now()
    await deploy(
      request({ batches: '1' }),
      whenFirst('activate', fake, () => terminate(fake, 'a')),
    )
    expect(fake.ports.clock.now() - began).toBeLessThan(150_000)
  })

  test('a deploy whose only instance is terminated is refused with no-hosts', async () => {
    const fake = fakeWorld({ hosts: ['a'] })
    const ports = whenFirst('stage', fake, () => terminate(fake, 'a'))
    await expect(deploy(request(), ports)).rejects.toMatchObject({ code: 'no-hosts' })
  })

  test('an instance that is stopped counts as failed, since it starts again with its old release', async () => {
    const fake = fakeWorld()
    const ports = whenFirst('activate', fake, () => {
      terminate(fake, 'a')
      Object.assign(fake.instances.find(({ id }) => id === 'a') ?? {}, { state: 'stopped' })
    })
    expect(await deploy(request({ batches: '1' }), ports)).not.toBe('deployed')
  })
})

describe('a host that joins while a deploy is under way', () => {
  const join = (fake: FakeWorld, one: Instance) => {
    fake.instances.push(one)
    fake.join(one.id)
  }

  test('a host that joins during a deploy gets the release before the verdict', async () => {
    const fake = fakeWorld()
    const ports = whenFirst('activate', fake, () => join(fake, instance('d')))
    expect(await deploy(request({ batches: '100%' }), ports)).toBe('deployed')
    expect(livesOf(fake)).toEqual({ ...everywhere(release), d: release })
    expect(outcomesOf(fake)).toMatchObject({ d: 'deployed' })
  })

  test('a host that joins during a deploy gets the same file as the others, also without a given sha256', async () => {
    const fake = fakeWorld()
    const ports = whenFirst('activate', fake, () => join(fake, instance('d')))
    expect(await deploy(request({ batches: '100%', 'artifact-sha256': '' }), ports)).toBe('deployed')
    const asked = fake.told.flatMap(({ command, host, settings }) =>
      command === 'stage' ? [[host, settings.get('sha256'), settings.get('sha256-source')]] : [],
    )
    expect(asked).toEqual([
      ...['a', 'b', 'c'].map((host) => [host, undefined, ['none']]),
      ['d', ['c'.repeat(64)], ['other hosts']],
    ])
  })

  test('a host that joins and fails makes all hosts roll back', async () => {
    const fake = fakeWorld({ faults: [{ command: 'activate', host: 'd', fault: 'fail' }] })
    const ports = whenFirst('activate', fake, () => join(fake, instance('d')))
    expect(await deploy(request({ batches: '100%' }), ports)).toBe('rolled-back')
    expect(livesOf(fake)).toMatchObject(everywhere(old))
  })

  test('a host that joins and cannot be deployed to yet causes a warning', async () => {
    const fake = fakeWorld()
    const ports = whenFirst('activate', fake, () => join(fake, instance('d', { state: 'pending' })))
    expect(await deploy(request({ batches: '100%' }), ports)).toBe('deployed')
    expect(fake.events).toContainEqual({
      type: 'warning',
      message: expect.stringMatching(/^d joined .*instance-starting/),
    })
  })

  test('a host that joins does not run before-activate-once again', async () => {
    const fake = fakeWorld()
    const ports = whenFirst('activate', fake, () => join(fake, instance('d')))
    await deploy(request({ batches: '100%', 'before-activate-once': 'npm run migrate' }), ports)
    expect(fake.told.filter(({ settings }) => settings.has('first')).map(({ host }) => host)).toEqual(['a'])
  })
})

describe('an Auto Scaling group', () => {
  test('an Auto Scaling group selects its instances in service', async () => {
    const fake = fakeWorld({ groups: { api: ['a', 'b', 'c'] } })
    const members = fake.scaling.groups.get('api')?.members ?? []
    Object.assign(members[1] ?? {}, { state: 'Terminating:Wait' })
    expect(await deploy(request({ tags: '', 'auto-scaling-group': 'api' }), fake.ports)).toBe('deployed')
    expect(livesOf(fake)).toEqual({ a: release, b: old, c: release })
  })

  test('an Auto Scaling group that does not exist is refused', async () => {
    const { failure } = await refusalOf({}, { 'auto-scaling-group': 'api' })
    expect(failure).toMatchObject({ code: 'group-not-found' })
  })

  test('an Auto Scaling group does not rebalance during a deploy, and does again after success and failure', async () => {
    for (const faults of [[], [{ command: 'activate', host: 'b', fault: 'fail' }] as const]) {
      const fake = fakeWorld({ groups: { api: ['a', 'b', 'c'] }, faults })
      const seen: (readonly string[])[] = []
      const ports = whenFirst('activate', fake, () => seen.push([...(fake.scaling.groups.get('api')?.suspended ?? [])]))
      await deploy(request({ 'auto-scaling-group': 'api', 'suspend-az-rebalance': 'true', batches: '1' }), ports)
      expect(seen).toEqual([['AZRebalance']])
      expect(fake.scaling.groups.get('api')?.suspended).toEqual([])
    }
  })

  test('an Auto Scaling group whose rebalancing was already suspended stays suspended', async () => {
    const fake = fakeWorld({ groups: { api: ['a', 'b', 'c'] } })
    fake.scaling.groups.get('api')?.suspended.push('AZRebalance')
    await deploy(request({ 'auto-scaling-group': 'api', 'suspend-az-rebalance': 'true' }), fake.ports)
    expect(fake.scaling.groups.get('api')?.suspended).toEqual(['AZRebalance'])
  })

  test('an Auto Scaling group that an earlier run left suspended is resumed', async () => {
    const fake = fakeWorld({ groups: { api: ['a', 'b', 'c'] } })
    fake.scaling.groups.get('api')?.suspended.push('AZRebalance', 'Launch')
    await fake.parameters.write('/ec2-release/macro-ai/production/suspended', '{"group":"api"}')
    await deploy(request(), fake.ports)
    expect(fake.scaling.groups.get('api')?.suspended).toEqual(['Launch'])
  })
})

describe('an older commit', () => {
  const compared = (is: CommitRelation) => ({ ...noCommits, compare: async () => ({ is }) })

  test('a deploy of an older commit is refused, and leaves nothing of it on hosts', async () => {
    const options = { liveVersion: newer, commits: compared('behind') }
    const { failure, lives, hosts } = await refusalOf(options, {}, { commit: older })
    expect(failure).toMatchObject({ code: 'downgrade' })
    expect(lives).toEqual(everywhere(old))
    expect([...hosts.values()].flatMap(({ releases }) => [...releases.keys()])).toEqual([old, old, old])
  })

  test('a deploy of an older commit is allowed with allow-downgrade', async () => {
    const options = { liveVersion: newer, commits: compared('behind') }
    const { verdict } = await deployOn(options, { 'allow-downgrade': 'true' }, { commit: older })
    expect(verdict).toBe('deployed')
  })

  test.each(['ahead', 'diverged', 'identical'] as const)('a commit that GitHub calls %s is deployed', async (is) => {
    const { verdict } = await deployOn({ liveVersion: newer, commits: compared(is) }, {}, { commit: older })
    expect(verdict).toBe('deployed')
  })

  test('the downgrade check takes the commit from the record where the version is a name', async () => {
    const bases: string[] = []
    const commits = {
      ...noCommits,
      compare: async (base: string) => {
        bases.push(base)
        return { is: 'ahead' } as const
      },
    }
    const fake = fakeWorld({ liveVersion: '1.0.0', commits })
    const record = JSON.stringify({ id: old, version: '1.0.0', commit: older })
    await fake.parameters.write('/ec2-release/macro-ai/production/record', record)
    await deploy({ ...request(), commit: newer }, fake.ports)
    expect(bases).toEqual([older])
  })

  test('a deploy whose commit cannot be compared goes on, and says that the relation is unknown', async () => {
    const { verdict, events } = await deployOn({ liveVersion: '1.0.0' }, {}, { commit: newer })
    expect(verdict).toBe('deployed')
    expect(events).toContainEqual({ type: 'commit-check', text: expect.stringMatching(/^unknown/) })
  })
})

describe('credentials that expire', () => {
  const inAMinute = (minutes: number) => fakeWorld().ports.clock.now() + minutes * 60_000

  test('credentials that expire before the deploy must end cause a warning', async () => {
    const { events, verdict } = await deployOn({}, {}, { credentialsEnd: inAMinute(30) })
    expect(verdict).toBe('deployed')
    expect(events).toContainEqual({ type: 'warning', message: expect.stringContaining('credentials expire') })
  })

  test('credentials that expire too soon for another batch and its revert stop the rollout', async () => {
    const { verdict, lives, events } = await deployOn({ takesMs: 60_000 }, {}, { credentialsEnd: inAMinute(5) })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual(everywhere(old))
    expect(events).toContainEqual(expect.objectContaining({ type: 'stopped', why: 'credentials' }))
  })
})

describe('the record', () => {
  test('the record names the release once every host runs it', async () => {
    const { parameters } = await deployOn({}, {}, { commit: newer })
    const text = parameters.values.get('/ec2-release/macro-ai/production/record')?.value ?? ''
    expect(JSON.parse(text)).toMatchObject({
      id: release,
      version: '2.0.0',
      commit: newer,
      artifact: 'https://example.com/app.tar.gz',
      sha256: 'ab'.repeat(32),
    })
  })

  test('the record stays as it was when a deploy rolls back', async () => {
    const { parameters } = await deployOn({ faults: [{ command: 'activate', host: 'a', fault: 'fail' }] })
    expect(parameters.values.has('/ec2-release/macro-ai/production/record')).toBe(false)
  })
})
