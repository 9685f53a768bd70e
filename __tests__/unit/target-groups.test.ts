import { describe, expect, test } from 'vitest'
import { parseDrains, serializeDrains } from '../../src/state/records.ts'
import { deploy, rollback } from '../support/fakes/commands.ts'
import { deployOn, livesOf, refusalOf, release } from '../support/fakes/deploys.ts'
import { type FakeOptions, fakeWorld, instance, request, rollbackRequest } from '../support/fakes/world.ts'

const group = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/api/0123456789abcdef'
const other = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/admin/0123456789abcdef'
const ids = ['i-0000000a', 'i-0000000b', 'i-0000000c']
const [a = '', b = '', c = ''] = ids
const addresses = ['10.0.0.1', '10.0.0.2', '10.0.0.3']
const instances = ids.map((id, i) => instance(id, { addresses: [addresses[i] ?? '', `10.1.0.${i + 1}`] }))
const strangers = ['i-0000000d', 'i-0000000e']

const behind = (groups: Readonly<Record<string, readonly string[]>>, more: FakeOptions = {}): FakeOptions => ({
  hosts: ids,
  instances,
  balancer: { groups },
  ...more,
})
const asked = { 'target-groups': `${group}\n${other}` }

describe('a target group without a host of the deploy', () => {
  test.each<[string, readonly string[], string]>([
    ['has other instances', strangers, 'It has i-0000000d:3030, i-0000000e:3030.'],
    ['has other addresses', ['10.9.9.9'], 'It has 10.9.9.9:3030.'],
    ['is empty', [], 'It is empty.'],
    [
      'has many others',
      Array.from({ length: 14 }, (_, i) => `i-000000${String(i + 10)}`),
      'i-00000019:3030, and 4 more.',
    ],
  ])('a target group without hosts of the deploy (it %s) is refused, with its targets', async (_, members, said) => {
    const { failure, sent, parameters, balancer } = await refusalOf(behind({ [group]: ids, [other]: members }), asked)
    expect(failure).toMatchObject({ code: 'not-in-target-group', message: expect.stringContaining(said) })
    expect((failure as Error).message).toContain('target group admin')
    expect([sent, [...parameters.values.keys()], balancer.changes]).toEqual([[], [], []])
  })

  test('a rollback of hosts that were deregistered by hand goes on, and names the group', async () => {
    const { ports, events, hosts } = fakeWorld(behind({ [group]: strangers }, { live: '20261102_000000' }))
    for (const host of hosts.values()) host.releases.set('20261101_000000', 'good')
    expect(await rollback(rollbackRequest({ 'target-groups': group }), ports)).toBe('deployed')
    const warnings = events.flatMap((event) => (event.type === 'warning' ? [event.message] : []))
    expect(warnings.join()).toContain('No host of this run is in target group api. It has i-0000000d:3030')
  })

  test('a target group whose hosts a killed run drained is not refused', async () => {
    const fake = fakeWorld(behind({ [group]: strangers }))
    const note = serializeDrains(new Map([[group, [{ id: a, port: 3030 }]]]))[0] ?? ''
    await fake.parameters.write('/ec2-release/macro-ai/production/drained/1', note)
    expect(await deploy(request({ 'target-groups': group }), fake.ports)).toBe('deployed')
    expect(fake.balancer.changes[0]).toBe(`register ${group} ${a}`)
  })
})

test('a deploy is allowed where each host is in some of the groups only', async () => {
  const { verdict } = await deployOn(behind({ [group]: [a, b], [other]: [c, ...strangers] }), asked)
  expect(verdict).toBe('deployed')
})

describe('a host that is registered by its address', () => {
  test('a host that is registered by its address is drained and registered by that address', async () => {
    const done = await deployOn(behind({ [group]: [...addresses, '10.9.9.9'] }), { 'target-groups': group })
    expect(done.verdict).toBe('deployed')
    expect(done.balancer.changes).toEqual(
      addresses.flatMap((address) => [`deregister ${group} ${address}`, `register ${group} ${address}`]),
    )
    const told = done.events.flatMap((event) => (event.type === 'host' && event.phase === 'drain' ? [event.host] : []))
    expect(told).toEqual(ids)
  })

  test('a host may be registered by any of its addresses, and by instance id in another group', async () => {
    const groups = { [group]: ['10.1.0.2'], [other]: ids }
    const { balancer, verdict } = await deployOn(behind(groups), { ...asked, 'allow-last-target': 'true' })
    expect(verdict).toBe('deployed')
    expect(balancer.changes.filter((one) => one.includes(group))).toEqual([
      `deregister ${group} 10.1.0.2`,
      `register ${group} 10.1.0.2`,
    ])
  })

  test('a host that is registered by its address counts as the last healthy target', async () => {
    const { failure } = await refusalOf(behind({ [group]: [addresses[0] ?? ''] }), { 'target-groups': group })
    expect(failure).toMatchObject({ code: 'last-target' })
  })

  test('a terminated host is not registered by its address, which another host may have now', async () => {
    const fake = fakeWorld(behind({ [group]: addresses }, { instances: [...instances] }))
    const { deregister } = fake.ports.balancer
    const ports: typeof fake.ports = {
      ...fake.ports,
      balancer: {
        ...fake.ports.balancer,
        deregister: async (arn, targets) => {
          await deregister(arn, targets)
          if (targets[0]?.id === '10.0.0.2') fake.instances.splice(1, 1, instance(b, { addresses: ['10.0.0.99'] }))
        },
      },
    }
    await deploy(request({ 'target-groups': group, batches: '1' }), ports)
    expect(fake.balancer.changes).not.toContain(`register ${group} 10.0.0.2`)
    expect(fake.balancer.changes).toContain(`register ${group} 10.0.0.3`)
    expect(livesOf(fake)[c]).toBe(release)
  })
})

describe('the record of drained targets', () => {
  test('the record of drained targets holds addresses with the instance that has them', () => {
    const targets = [
      { id: a, port: 3030 },
      { id: '10.0.0.1', port: 3040, host: b },
      { id: 'fd00::7', port: 3040, host: b },
      { id: '10.0.0.2', port: 3040, host: c, zone: 'all' },
    ] as const
    const [text = ''] = serializeDrains(new Map([[group, targets]]))
    expect(parseDrains(text)).toEqual(new Map([[group, targets]]))
  })

  test.each([
    '10.0.0.1:3040',
    'i-0000000a:3040 i-0000000b',
    'evil.example.com:80 i-0000000a',
    '10.0.0.1:3040 i-0000000a elsewhere',
    'i-0000000a:',
  ])('the record of drained targets accepts no target %j', (text) => {
    expect(parseDrains(JSON.stringify({ groups: { [group]: [text] } })).get(group)).toEqual([])
  })

  test('the record of drained targets accepts target groups alone', () => {
    expect(parseDrains('{"groups":{"arn:aws:s3:::bucket":["i-0000000a:3030"]}}').size).toBe(0)
  })
})
