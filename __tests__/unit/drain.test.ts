import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/model/failure.ts'
import { deploy } from '../support/fakes/commands.ts'
import { deployOn, livesOf, old, outcomesOf, refusalOf, release } from '../support/fakes/deploys.ts'
import { type FakeOptions, type FakeWorld, fakeWorld, instance, request } from '../support/fakes/world.ts'

const group = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/api/0123456789abcdef'
const other = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/admin/0123456789abcdef'
const ids = ['i-0000000a', 'i-0000000b', 'i-0000000c']
const [a = '', b = '', c = ''] = ids

const run = (options: FakeOptions = {}, inputs: Readonly<Record<string, string>> = {}) =>
  deployOn({ ...behind, ...options }, { 'target-groups': group, ...inputs })

const refusal = (options: FakeOptions, inputs: Readonly<Record<string, string>> = {}) =>
  refusalOf({ ...behind, ...options }, { 'target-groups': group, ...inputs })

const behind = { hosts: ids, balancer: { groups: { [group]: ids } } }

/** The targets of a group that get requests at the end, and the recorded drains. */
function standing({ balancer, parameters }: FakeWorld, of = group) {
  const inside = [...(balancer.groups.get(of)?.targets ?? [])].filter(([, { outAt }]) => outAt === undefined)
  const notes = [...parameters.values].filter(([name]) => name.includes('/drained/')).map(([, { value }]) => value)
  return { inside: inside.map(([name]) => name).sort(), notes: notes.filter((text) => text !== '{"groups":{}}') }
}

const all = { inside: ids.map((id) => `${id}:3030`), notes: [] }

describe('a host behind a load balancer', () => {
  test('a host is drained, activated and registered again, one batch after the other', async () => {
    const done = await run()
    expect(done.verdict).toBe('deployed')
    expect(done.balancer.changes).toEqual(ids.flatMap((id) => [`deregister ${group} ${id}`, `register ${group} ${id}`]))
    expect(standing(done)).toEqual(all)
  })

  test('a host is activated only after its target gets no more requests and the grace has passed', async () => {
    const fake = fakeWorld({ hosts: ids, balancer: { groups: { [group]: ids }, drainMs: 40_000 } })
    const at = new Map<string, number>()
    const { send } = fake.ports.commands
    const { deregister } = fake.ports.balancer
    const ports: typeof fake.ports = {
      ...fake.ports,
      commands: {
        ...fake.ports.commands,
        send: async (script, hosts) => {
          if (script.comment.includes('activate')) at.set(`activate ${hosts}`, fake.ports.clock.now())
          return await send(script, hosts)
        },
      },
      balancer: {
        ...fake.ports.balancer,
        deregister: async (arn, targets) => {
          at.set(`deregister ${targets[0]?.id}`, fake.ports.clock.now())
          await deregister(arn, targets)
        },
      },
    }
    expect(await deploy(request({ 'target-groups': group, batches: '1', 'drain-grace': '7s' }), ports)).toBe('deployed')
    const waited = (at.get(`activate ${a}`) ?? 0) - (at.get(`deregister ${a}`) ?? 0)
    expect(waited).toBeGreaterThanOrEqual(47_000)
    expect(waited).toBeLessThan(52_000)
  })

  test('a host is recorded as drained before it is deregistered, and cleared once it is registered again', async () => {
    const fake = fakeWorld({ hosts: ids, balancer: { groups: { [group]: ids } } })
    const { deregister } = fake.ports.balancer
    const noted: (string | undefined)[] = []
    const name = '/ec2-release/macro-ai/production/drained/1'
    const watching = async (arn: string, targets: Parameters<typeof deregister>[1]) => {
      noted.push(fake.parameters.values.get(name)?.value)
      await deregister(arn, targets)
    }
    const ports = { ...fake.ports, balancer: { ...fake.ports.balancer, deregister: watching } }
    expect(await deploy(request({ 'target-groups': group, batches: '1' }), ports)).toBe('deployed')
    expect(noted).toEqual(ids.map((id) => JSON.stringify({ groups: { [group]: [`${id}:3030`] } })))
    expect(standing(fake)).toEqual(all)
  })

  test('a host leaves and joins every group that it is in, and no other', async () => {
    const groups = { [group]: ids, [other]: [b, 'i-0000000e'] }
    const done = await run({ balancer: { groups } }, { 'target-groups': `${group}\n${other}` })
    expect(done.verdict).toBe('deployed')
    expect(done.balancer.changes.filter((change) => change.includes(other))).toEqual([
      `deregister ${other} ${b}`,
      `register ${other} ${b}`,
    ])
    expect(standing(done, other).inside).toEqual([`${b}:3030`, 'i-0000000e:3030'])
  })

  test('a host that does not drain in time is not activated, is registered again and counts as failed', async () => {
    const done = await run({ balancer: { groups: { [group]: ids }, drainMs: 900_000 } }, { 'drain-timeout': '60s' })
    expect(done.verdict).toBe('refused')
    expect(done.lives).toEqual({ [a]: old, [b]: old, [c]: old })
    expect(done.sent).not.toContain(`activate ${a}`)
    expect(done.outcomes[a]).toBe('refused drain-timeout')
    expect(standing(done)).toEqual(all)
  })

  test('a host that is unhealthy for the group after the activation has failed, and all hosts roll back', async () => {
    const options = { balancer: { groups: { [group]: ids }, isUnhealthy: (host: string) => host === b } }
    const done = await run(options, { 'drain-timeout': '60s' })
    expect(done.verdict).toBe('rolled-back')
    expect(done.lives).toEqual({ [a]: old, [b]: old, [c]: old })
    expect(done.outcomes[b]).toBe('rolled-back target-unhealthy')
    expect(standing(done)).toEqual(all)
  })

  test('a host is registered again whatever became of the release, and is drained again to revert', async () => {
    const done = await run({ faults: [{ command: 'activate', host: c, fault: 'fail' }] })
    expect(done.verdict).toBe('rolled-back')
    expect(done.balancer.changes.slice(-4)).toEqual([
      `deregister ${group} ${b}`,
      `register ${group} ${b}`,
      `deregister ${group} ${a}`,
      `register ${group} ${a}`,
    ])
    expect(standing(done)).toEqual(all)
  })

  test('a host that cannot be registered again is left for the next run to register', async () => {
    let isDown = true
    const register = () => {
      if (isDown) throw new Error('the service is down')
    }
    const fake = fakeWorld({ hosts: ids, balancer: { groups: { [group]: ids }, register } })
    const again = request({ 'target-groups': group, batches: '1' })
    expect(await deploy(again, fake.ports)).toBe('rolled-back')
    expect(standing(fake)).toMatchObject({
      inside: ids.slice(1).map((id) => `${id}:3030`),
      notes: [expect.any(String)],
    })
    isDown = false
    await deploy(again, fake.ports)
    expect(standing(fake)).toEqual(all)
    expect(fake.events).toContainEqual({
      type: 'warning',
      message: expect.stringContaining(`${a}:3030 into api`),
    })
  })
})

describe('the last healthy target', () => {
  test('a deploy that would drain the last healthy target is refused before anything is staged', async () => {
    const { failure, sent } = await refusal({ balancer: { groups: { [group]: [a] } } })
    expect(failure).toMatchObject({ code: 'last-target' })
    expect(sent).toEqual([])
  })

  test('a batch of all hosts is refused, since it would drain the last healthy target', async () => {
    expect((await refusal({}, { batches: '100%' })).failure).toMatchObject({ code: 'last-target' })
    expect((await run({}, { batches: '50%' })).verdict).toBe('deployed')
  })

  test('the last healthy target is drained with allow-last-target', async () => {
    const done = await run({ balancer: { groups: { [group]: [a] } } }, { 'allow-last-target': 'true' })
    expect(done.verdict).toBe('deployed')
    expect(done.balancer.changes).toEqual([`deregister ${group} ${a}`, `register ${group} ${a}`])
  })

  test('a group without a healthy target has no last healthy target to protect', async () => {
    const options = { balancer: { groups: { [group]: [a] }, isUnhealthy: () => true } }
    const done = await run(options, { 'drain-timeout': '20s' })
    expect(done.balancer.changes[0]).toBe(`deregister ${group} ${a}`)
  })

  test('a host that becomes the last healthy target during the run is neither drained nor activated', async () => {
    const started = fakeWorld().ports.clock.now()
    const isUnhealthy = (host: string) => host !== c && fake.ports.clock.now() > started + 60_000
    const fake = fakeWorld({ hosts: ids, balancer: { groups: { [group]: ids }, isUnhealthy } })
    const verdict = await deploy(
      request({ 'target-groups': group, batches: '1', 'max-failures': '2', 'drain-timeout': '40s' }),
      fake.ports,
    )
    expect(verdict).not.toBe('deployed')
    expect(fake.balancer.changes).not.toContain(`deregister ${group} ${c}`)
    expect(fake.hosts.get(c)?.live).toBe(old)
  })
})

test('a host that is in no group is deployed to as well', async () => {
  const done = await run({ hosts: [...ids, 'i-0000000d'], instances: [...ids, 'i-0000000d'].map((id) => instance(id)) })
  expect(done.verdict).toBe('deployed')
  expect(done.lives['i-0000000d']).toBe(release)
})

describe('a load balancer that does not respond', () => {
  const down = (nth: number, call: 'health' | 'deregister') => {
    const fake = fakeWorld(behind)
    let calls = 0
    const balancer = {
      ...fake.ports.balancer,
      [call]: async (...args: Parameters<typeof fake.ports.balancer.deregister>) => {
        calls += 1
        if (calls === nth) throw new Failure('aws-failed', 'ELB fails.')
        return await fake.ports.balancer[call](...args)
      },
    }
    return { fake, ports: { ...fake.ports, balancer } }
  }

  test('a load balancer that fails at the drain fails the hosts of the batch, and earlier hosts roll back', async () => {
    const { fake, ports } = down(2, 'deregister')
    expect(await deploy(request({ 'target-groups': group, batches: '1' }), ports)).toBe('rolled-back')
    expect(livesOf(fake)).toEqual({ [a]: old, [b]: old, [c]: old })
    expect(outcomesOf(fake)[b]).toBe('refused drain-timeout')
    expect(standing(fake)).toEqual(all)
  })

  test('a load balancer that fails during the rollback does not stop hosts from rolling back', async () => {
    const fake = fakeWorld({ ...behind, faults: [{ command: 'activate', host: c, fault: 'fail' }] })
    let isDown = false
    const { health } = fake.ports.balancer
    const balancer = {
      ...fake.ports.balancer,
      health: async (arn: string) => {
        isDown ||= fake.hosts.get(c)?.releases.get(release) === 'failed' && fake.balancer.changes.length >= 6
        if (isDown) throw new Failure('aws-failed', 'ELB fails.')
        return await health(arn)
      },
    }
    const asked = request({ 'target-groups': group, batches: '1', 'drain-timeout': '60s' })
    expect(await deploy(asked, { ...fake.ports, balancer })).toBe('rolled-back')
    expect(livesOf(fake)).toEqual({ [a]: old, [b]: old, [c]: old })
    expect(standing(fake).inside).toEqual(all.inside)
  })
})

test('a host that is deregistered once more while it is registered again ends registered', async () => {
  const fake = fakeWorld(behind)
  const { register, deregister } = fake.ports.balancer
  let late: Parameters<typeof deregister> | undefined
  const balancer = {
    ...fake.ports.balancer,
    // The first deregistration arrives a second time, after its target is registered again.
    deregister: async (...args: Parameters<typeof deregister>) => {
      late ??= args
      await deregister(...args)
    },
    register: async (...args: Parameters<typeof register>) => {
      const answer = await register(...args)
      const again = late
      late = undefined
      if (again !== undefined) fake.balancer.groups.get(again[0])?.targets.delete(`${again[1][0]?.id}:3030`)
      return answer
    },
  }
  const asked = request({ 'target-groups': group, batches: '1' })
  expect(await deploy(asked, { ...fake.ports, balancer })).toBe('deployed')
  expect(standing(fake)).toEqual(all)
})
