import { expect, test } from 'vitest'
import { startFleet, type TargetGroupOptions } from '../../fleet/fleet.ts'
import { all, elbv2, text } from '../support/aws-clients/elbv2.ts'
import { eventually } from '../support/aws-clients/run-command.ts'
import { localHost } from '../support/hosts/local-host.ts'

/** A fleet of hosts and a group whose targets are healthy as soon as they are registered. */
async function account({ count = 1, ...options }: TargetGroupOptions & { readonly count?: number } = {}) {
  const fleet = await startFleet()
  const hosts = Array.from({ length: count }, () => localHost())
  for (const host of hosts) fleet.add(host)
  const group = await fleet.targetGroup({ clock: { initialMs: 0 }, ...options })
  return {
    ...{ fleet, hosts, group, arn: group.arn, elb: elbv2(fleet), id: hosts[0]?.id ?? '' },
    [Symbol.asyncDispose]: () => fleet[Symbol.asyncDispose](),
  }
}

const draining = {
  state: 'draining',
  reason: 'Target.DeregistrationInProgress',
  description: 'Target deregistration is in progress',
}
const notRegistered = {
  state: 'unused',
  reason: 'Target.NotRegistered',
  description: 'Target is not registered to the target group',
}
const unknownId = 'i-0123456789abcdef0'

test('a target is initial after its registration, and then healthy without a reason', async () => {
  await using on = await account({ clock: { initialMs: 1500 } })
  const { elb, arn, id } = on
  await elb.register(arn, { id })
  const target = { id, port: 3030 }
  expect(await elb.health(arn)).toEqual([
    {
      target,
      state: 'initial',
      reason: 'Elb.RegistrationInProgress',
      description: 'Target registration is in progress',
    },
  ])
  await eventually(async () => {
    expect(await elb.health(arn)).toMatchObject([{ state: 'initial', reason: 'Elb.InitialHealthChecking' }])
  })
  await eventually(async () => {
    expect(await elb.health(arn)).toEqual([{ target, state: 'healthy', reason: undefined, description: undefined }])
  })
})

test('a target that fails its checks is unhealthy and says how', async () => {
  await using on = await account({ clock: { initialMs: 0, isHealthy: () => false } })
  await on.elb.register(on.arn, { id: on.id })
  expect(await on.elb.health(on.arn)).toMatchObject([
    {
      state: 'unhealthy',
      reason: 'Target.ResponseCodeMismatch',
      description: 'Health checks failed with these codes: [503]',
    },
  ])
})

test('a deregistered target drains for the whole delay, and is then listed only when named', async () => {
  await using on = await account({ count: 2, delaySeconds: 0.5 })
  const { elb, arn, id, hosts } = on
  await on.group.register(hosts)
  const at = Date.now()
  await elb.deregister(arn, { id })
  expect(await elb.health(arn, { id })).toEqual([{ target: { id, port: 3030 }, ...draining }])
  await eventually(async () => {
    expect((await elb.health(arn)).map(({ target }) => target.id)).toEqual([hosts[1]?.id])
  })
  expect(Date.now() - at).toBeGreaterThanOrEqual(500)
  expect(await elb.health(arn, { id })).toEqual([{ target: { id, port: 3030 }, ...notRegistered }])
})

test('a target that already drains is deregistered with success, and ends no later', async () => {
  await using on = await account({ count: 2, delaySeconds: 0.5 })
  const { elb, arn, hosts } = on
  await on.group.register(hosts)
  const [first = '', second = ''] = hosts.map(({ id }) => id)
  await elb.deregister(arn, { id: first })
  await elb.deregister(arn, { id: second })
  const at = Date.now()
  await eventually(() => expect(Date.now() - at).toBeGreaterThan(200))
  await elb.deregister(arn, { id: first })
  await eventually(async () => expect(await elb.health(arn, { id: second })).toMatchObject([notRegistered]))
  expect(await elb.health(arn, { id: first })).toMatchObject([notRegistered])
})

test('a draining target that is registered again stays', async () => {
  await using on = await account({ count: 2, delaySeconds: 0.3 })
  const { elb, arn, hosts } = on
  const [back = '', gone = ''] = hosts.map(({ id }) => id)
  await elb.register(arn, { id: back }, { id: gone })
  await elb.deregister(arn, { id: back }, { id: gone })
  await elb.register(arn, { id: back })
  expect(await elb.health(arn, { id: back })).toMatchObject([{ state: 'healthy' }])
  await eventually(async () => expect(await elb.health(arn, { id: gone })).toMatchObject([notRegistered]))
  expect(await elb.health(arn)).toMatchObject([{ target: { id: back }, state: 'healthy' }])
})

test('an instance is a target once for each of its ports, and a call names the port', async () => {
  await using on = await account({ delaySeconds: 60 })
  const { elb, arn, id } = on
  await elb.register(arn, { id, port: 8080 }, { id, port: 8081 })
  const states = async () => (await elb.health(arn)).map(({ target, state }) => `${target.port} ${state}`)
  await elb.deregister(arn, { id })
  expect(await states()).toEqual(['8080 healthy', '8081 healthy'])
  expect(await elb.health(arn, { id })).toEqual([{ target: { id, port: 3030 }, ...notRegistered }])
  await elb.deregister(arn, { id, port: 8081 })
  expect(await states()).toEqual(['8080 healthy', '8081 draining'])
})

test('an unknown target is deregistered with success', async () => {
  await using on = await account()
  await on.elb.deregister(on.arn, { id: unknownId })
  expect(await on.elb.health(on.arn, { id: unknownId })).toMatchObject([notRegistered])
})

test('an instance that does not run cannot be registered, nor can others in the same call', async () => {
  await using on = await account({ count: 3 })
  const { elb, arn, hosts } = on
  const [running = '', stopped = '', pending = ''] = hosts.map(({ id }) => id)
  on.fleet.change(stopped, { state: 'stopped' })
  on.fleet.change(pending, { state: 'pending' })
  const call = elb.register(arn, { id: running }, { id: stopped }, { id: pending }, { id: unknownId })
  const which = `'${stopped}', '${pending}', '${unknownId}'`
  await expect(call).rejects.toMatchObject({
    name: 'InvalidTarget',
    status: 400,
    message: `The following targets are not in a running state and cannot be registered: ${which}`,
  })
  expect(await elb.health(arn)).toEqual([])
})

test.each([
  ['stopped', 'Target is in the stopped state'],
  ['terminated', 'Target is in the terminated state'],
] as const)('a %s instance is an unused target', async (state, description) => {
  await using on = await account()
  await on.elb.register(on.arn, { id: on.id })
  on.fleet.change(on.id, { state })
  const unused = { state: 'unused', reason: 'Target.InvalidState', description }
  expect(await on.elb.health(on.arn)).toMatchObject([unused])
})

test('a group without a listener uses none of its targets and drains none', async () => {
  await using on = await account({ inUse: false, delaySeconds: 60 })
  const { elb, arn, id } = on
  await elb.register(arn, { id })
  expect(await elb.health(arn)).toMatchObject([{ state: 'unused', reason: 'Target.NotInUse' }])
  await elb.deregister(arn, { id })
  await eventually(async () => expect(await elb.health(arn, { id })).toMatchObject([notRegistered]))
})

test('an unknown group, an invalid ARN and an invalid target are different errors', async () => {
  await using on = await account()
  const { elb, arn, id } = on
  const unknown = `${arn.slice(0, -1)}x`
  for (const call of [elb.health(unknown), elb.register(unknown, { id }), elb.deregister(unknown, { id })]) {
    const message = `Target groups '${unknown}' not found`
    await expect(call).rejects.toMatchObject({ name: 'TargetGroupNotFound', status: 400, message })
  }
  const elsewhere = arn.replace('eu-west-1', 'us-east-1')
  const invalid = { name: 'ValidationError', message: `'${elsewhere}' is not a valid target group ARN` }
  await expect(elb.health(elsewhere)).rejects.toMatchObject(invalid)
  const notAnId = { name: 'ValidationError', message: "Instance ID 'web-1' is not valid" }
  await expect(elb.register(arn, { id: 'web-1' })).rejects.toMatchObject(notAnId)
  await expect(elb.register(arn, { id, port: 65_536 })).rejects.toMatchObject({ name: 'ValidationError' })
  await expect(elb.register(arn)).rejects.toMatchObject({ name: 'ValidationError' })
})

test('all targets come in one answer, and no group has more than its quota', async () => {
  await using on = await account()
  const ports = Array.from({ length: 1000 }, (_, i) => ({ id: on.id, port: 2000 + i }))
  await on.elb.register(on.arn, ...ports)
  expect(await on.elb.health(on.arn)).toHaveLength(1000)
  await on.elb.register(on.arn, ...ports)
  await expect(on.elb.register(on.arn, { id: on.id })).rejects.toMatchObject({ name: 'TooManyTargets' })
})

test('groups are described by ARN, by name or by page', async () => {
  await using on = await account({ name: 'web', port: 8080, healthPath: '/up' })
  const { call } = on.elb
  await on.fleet.targetGroup({ name: 'idle', inUse: false })
  const groups = async (parameters: Record<string, string>) => {
    const answer = await call('DescribeTargetGroups', parameters)
    return all(answer, 'DescribeTargetGroupsResult', 'TargetGroups', 'member')
  }
  const [web] = await groups({ 'TargetGroupArns.member.1': on.arn })
  const said = ['TargetGroupName', 'Port', 'HealthCheckPath', 'TargetType'].map((name) => web && text(web, name))
  expect(said).toEqual(['web', '8080', '/up', 'instance'])
  expect(web && all(web, 'LoadBalancerArns', 'member')).toHaveLength(1)
  const [idle] = await groups({ 'Names.member.1': 'idle' })
  expect(idle && all(idle, 'LoadBalancerArns', 'member')).toEqual([])
  await expect(groups({ 'Names.member.1': 'none' })).rejects.toMatchObject({ name: 'TargetGroupNotFound' })
  const first = await call('DescribeTargetGroups', { PageSize: '1' })
  const marker = text(first, 'DescribeTargetGroupsResult', 'NextMarker') ?? ''
  const rest = await groups({ PageSize: '1', Marker: marker })
  expect(rest.map((group) => text(group, 'TargetGroupName'))).toEqual(['idle'])
})

test('errors can be ordered for these calls as for any other', async () => {
  await using on = await account()
  const { elb, arn, id } = on
  on.fleet.order({ action: 'RegisterTargets', error: 'Throttling', after: 1, times: 2 })
  await elb.register(arn, { id })
  const throttled = { name: 'Throttling', message: 'Rate exceeded', status: 400 }
  for (const _ of [1, 2]) await expect(elb.register(arn, { id })).rejects.toMatchObject(throttled)
  await elb.register(arn, { id })
  on.fleet.order({ action: 'DescribeTargetHealth', error: '500' })
  await expect(elb.health(arn)).rejects.toMatchObject({ name: 'InternalServerError', status: 500 })
})

test('a lost request changes nothing, and a lost answer does', async () => {
  await using on = await account({ delaySeconds: 60 })
  const { elb, arn, id } = on
  await elb.register(arn, { id })
  on.fleet.order({ action: 'DeregisterTargets', lose: 'request' })
  await expect(elb.deregister(arn, { id })).rejects.toThrow('fetch failed')
  expect(await elb.health(arn)).toMatchObject([{ state: 'healthy' }])
  on.fleet.order({ action: 'DeregisterTargets', lose: 'answer' })
  await expect(elb.deregister(arn, { id })).rejects.toThrow('fetch failed')
  expect(await elb.health(arn)).toMatchObject([draining])
  const noted = on.fleet.calls.filter(({ action }) => action === 'DeregisterTargets')
  const input = { TargetGroupArn: arn, Targets: [{ Id: id }] }
  expect(noted).toMatchObject([0, 0].map((status) => ({ service: 'elasticloadbalancing', input, status })))
})
