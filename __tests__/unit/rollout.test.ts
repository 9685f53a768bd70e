import { describe, expect, test } from 'vitest'
import type { CommitRelation } from '../../src/model/commits.ts'
import type { Instance } from '../../src/model/instance.ts'
import { deploy } from '../support/commands.ts'
import { deployOn, livesOf, old, outcomesOf, refusalOf, release, whenFirst } from '../support/deploys.ts'
import { type FakeWorld, fakeWorld, instance, request } from '../support/fake-hosts.ts'
import { noCommits } from '../support/fake-services.ts'

const newer = 'b'.repeat(40)
const older = 'a'.repeat(40)

const activated = (sent: readonly string[]) =>
  sent.filter((one) => one.startsWith('activate')).map((one) => one.slice(9))
const everywhere = (id: string) => ({ a: id, b: id, c: id })

describe('batches', () => {
  test('of one zone are done before the next zone begins', async () => {
    const zones = ['b', 'a', 'b', 'a'].map((zone, i) => instance(`h${i}`, { zone: `eu-west-1${zone}` }))
    const hosts = zones.map(({ id }) => id)
    const { sent } = await deployOn({ hosts, instances: zones }, { batches: '2', 'by-zone': 'true' })
    expect(activated(sent)).toEqual(['h1,h3', 'h0,h2'])
  })

  test('begin with the hosts on which the last release failed', async () => {
    const { sent } = await deployOn({ failedLast: ['c'] })
    expect(activated(sent)).toEqual(['c', 'a', 'b'])
  })

  test('are so far apart as pause says, but for the last', async () => {
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

  test.each(['stage', 'activate'])('while the release is to %s is gone, and has not failed', async (command) => {
    const fake = fakeWorld()
    const ports = whenFirst(command, fake, () => terminate(fake, 'a'))
    expect(await deploy(request({ batches: '1' }), ports)).toBe('deployed')
    expect(outcomesOf(fake)).toEqual({ a: 'gone', b: 'deployed', c: 'deployed' })
  })

  test('is not waited for until its command expires', async () => {
    const fake = fakeWorld()
    const began = fake.ports.clock.now()
    await deploy(
      request({ batches: '1' }),
      whenFirst('activate', fake, () => terminate(fake, 'a')),
    )
    expect(fake.ports.clock.now() - began).toBeLessThan(150_000)
  })

  test('leaves nothing to deploy to when it was the only one', async () => {
    const fake = fakeWorld({ hosts: ['a'] })
    const ports = whenFirst('stage', fake, () => terminate(fake, 'a'))
    await expect(deploy(request(), ports)).rejects.toMatchObject({ code: 'no-hosts' })
  })

  test('and one that was stopped are different: that one comes back with its old release', async () => {
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

  test('is brought to the release before the verdict', async () => {
    const fake = fakeWorld()
    const ports = whenFirst('activate', fake, () => join(fake, instance('d')))
    expect(await deploy(request({ batches: '100%' }), ports)).toBe('deployed')
    expect(livesOf(fake)).toEqual({ ...everywhere(release), d: release })
    expect(outcomesOf(fake)).toMatchObject({ d: 'deployed' })
  })

  test('gets the file that the others got, though nobody has said which that is to be', async () => {
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

  test('and on which the release fails takes all of them back', async () => {
    const fake = fakeWorld({ faults: [{ command: 'activate', host: 'd', fault: 'fail' }] })
    const ports = whenFirst('activate', fake, () => join(fake, instance('d')))
    expect(await deploy(request({ batches: '100%' }), ports)).toBe('rolled-back')
    expect(livesOf(fake)).toMatchObject(everywhere(old))
  })

  test('and cannot be deployed to yet is warned of', async () => {
    const fake = fakeWorld()
    const ports = whenFirst('activate', fake, () => join(fake, instance('d', { state: 'pending' })))
    expect(await deploy(request({ batches: '100%' }), ports)).toBe('deployed')
    expect(fake.events).toContainEqual({
      type: 'warning',
      message: expect.stringMatching(/^d joined .*instance-starting/),
    })
  })

  test('does not run once more what is to run once', async () => {
    const fake = fakeWorld()
    const ports = whenFirst('activate', fake, () => join(fake, instance('d')))
    await deploy(request({ batches: '100%', 'before-activate-once': 'npm run migrate' }), ports)
    expect(fake.told.filter(({ settings }) => settings.has('first')).map(({ host }) => host)).toEqual(['a'])
  })
})

describe('an Auto Scaling group', () => {
  test('means its instances in service', async () => {
    const fake = fakeWorld({ groups: { api: ['a', 'b', 'c'] } })
    const members = fake.scaling.groups.get('api')?.members ?? []
    Object.assign(members[1] ?? {}, { state: 'Terminating:Wait' })
    expect(await deploy(request({ tags: '', 'auto-scaling-group': 'api' }), fake.ports)).toBe('deployed')
    expect(livesOf(fake)).toEqual({ a: release, b: old, c: release })
  })

  test('that there is none of is refused', async () => {
    const { failure } = await refusalOf({}, { 'auto-scaling-group': 'api' })
    expect(failure).toMatchObject({ code: 'group-not-found' })
  })

  test('does not rebalance while it is deployed to, and does again afterwards, however it ended', async () => {
    for (const faults of [[], [{ command: 'activate', host: 'b', fault: 'fail' }] as const]) {
      const fake = fakeWorld({ groups: { api: ['a', 'b', 'c'] }, faults })
      const seen: (readonly string[])[] = []
      const ports = whenFirst('activate', fake, () => seen.push([...(fake.scaling.groups.get('api')?.suspended ?? [])]))
      await deploy(request({ 'auto-scaling-group': 'api', 'suspend-az-rebalance': 'true', batches: '1' }), ports)
      expect(seen).toEqual([['AZRebalance']])
      expect(fake.scaling.groups.get('api')?.suspended).toEqual([])
    }
  })

  test('in which somebody else suspended that stays as it is', async () => {
    const fake = fakeWorld({ groups: { api: ['a', 'b', 'c'] } })
    fake.scaling.groups.get('api')?.suspended.push('AZRebalance')
    await deploy(request({ 'auto-scaling-group': 'api', 'suspend-az-rebalance': 'true' }), fake.ports)
    expect(fake.scaling.groups.get('api')?.suspended).toEqual(['AZRebalance'])
  })

  test('that a run before left so is resumed', async () => {
    const fake = fakeWorld({ groups: { api: ['a', 'b', 'c'] } })
    fake.scaling.groups.get('api')?.suspended.push('AZRebalance', 'Launch')
    await fake.parameters.write('/ec2-release/macro-ai/production/suspended', '{"group":"api"}')
    await deploy(request(), fake.ports)
    expect(fake.scaling.groups.get('api')?.suspended).toEqual(['Launch'])
  })
})

describe('an older commit', () => {
  const compared = (is: CommitRelation) => ({ ...noCommits, compare: async () => ({ is }) })

  test('does not go out over a newer one, and nothing of it stays', async () => {
    const options = { liveVersion: newer, commits: compared('behind') }
    const { failure, lives, hosts } = await refusalOf(options, {}, { commit: older })
    expect(failure).toMatchObject({ code: 'downgrade' })
    expect(lives).toEqual(everywhere(old))
    expect([...hosts.values()].flatMap(({ releases }) => [...releases.keys()])).toEqual([old, old, old])
  })

  test('goes out with allow-downgrade', async () => {
    const options = { liveVersion: newer, commits: compared('behind') }
    const { verdict } = await deployOn(options, { 'allow-downgrade': 'true' }, { commit: older })
    expect(verdict).toBe('deployed')
  })

  test.each(['ahead', 'diverged', 'identical'] as const)('is none that GitHub calls %s', async (is) => {
    const { verdict } = await deployOn({ liveVersion: newer, commits: compared(is) }, {}, { commit: older })
    expect(verdict).toBe('deployed')
  })

  test('is known by the record where the version is a name', async () => {
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

  test('may be one as far as anybody knows, and that is said', async () => {
    const { verdict, events } = await deployOn({ liveVersion: '1.0.0' }, {}, { commit: newer })
    expect(verdict).toBe('deployed')
    expect(events).toContainEqual({ type: 'commit-check', text: expect.stringMatching(/^unknown/) })
  })
})

describe('credentials that end', () => {
  const inAMinute = (minutes: number) => fakeWorld().ports.clock.now() + minutes * 60_000

  test('before the deploy must are warned of', async () => {
    const { events, verdict } = await deployOn({}, {}, { credentialsEnd: inAMinute(30) })
    expect(verdict).toBe('deployed')
    expect(events).toContainEqual({ type: 'warning', message: expect.stringContaining('credentials expire') })
  })

  test('too soon for another batch and its way back let none begin', async () => {
    const { verdict, lives, events } = await deployOn({ takesMs: 60_000 }, {}, { credentialsEnd: inAMinute(5) })
    expect(verdict).toBe('rolled-back')
    expect(lives).toEqual(everywhere(old))
    expect(events).toContainEqual(expect.objectContaining({ type: 'stopped', why: 'credentials' }))
  })
})

describe('what is live', () => {
  test('is recorded once every host runs it', async () => {
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

  test('stays recorded as it was when a release comes back', async () => {
    const { parameters } = await deployOn({ faults: [{ command: 'activate', host: 'a', fault: 'fail' }] })
    expect(parameters.values.has('/ec2-release/macro-ai/production/record')).toBe(false)
  })
})
