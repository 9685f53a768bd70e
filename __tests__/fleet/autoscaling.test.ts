import {
  AutoScalingClient,
  DescribeAutoScalingGroupsCommand,
  SuspendProcessesCommand,
} from '@aws-sdk/client-auto-scaling'
import { DescribeInstancesCommand } from '@aws-sdk/client-ec2'
import { DescribeInstanceInformationCommand } from '@aws-sdk/client-ssm'
import { expect, test, vi } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { elements, query } from '../support/aws-clients/raw-calls.ts'
import { clientsOf, eventually, listed, reached, send } from '../support/aws-clients/run-command.ts'
import { localHost } from '../support/hosts/local-host.ts'

async function call(fleet: Fleet, Action: string, more: Record<string, string> = {}) {
  const { status, text } = await query(fleet, 'autoscaling', { Action, Version: '2011-01-01', ...more })
  return { status, all: (name: string) => elements(text, name), one: (name: string) => elements(text, name)[0] }
}

/** `Names.member.1`, `Names.member.2` ... */
function list(name: string, ...values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, i) => [`${name}.member.${i + 1}`, value]))
}

const groups = (fleet: Fleet, ...names: string[]) =>
  call(fleet, 'DescribeAutoScalingGroups', list('AutoScalingGroupNames', ...names))

async function stateOf(fleet: Fleet, id: string) {
  const { Reservations = [] } = await clientsOf(fleet).ec2.send(
    new DescribeInstancesCommand({ Filters: [{ Name: 'instance-id', Values: [id] }] }),
  )
  return Reservations[0]?.Instances?.[0]?.State?.Name
}

async function nodeIds(fleet: Fleet) {
  const { InstanceInformationList = [] } = await clientsOf(fleet).ssm.send(new DescribeInstanceInformationCommand({}))
  return InstanceInformationList.map(({ InstanceId }) => InstanceId)
}

test('a group shows its sizes, its instances with zone and state, and marks them with its tag', async () => {
  await using fleet = await startFleet()
  const [a, b] = [localHost({ zone: 'eu-west-1a' }), localHost({ zone: 'eu-west-1b' })] as const
  const group = fleet.scalingGroup('api', {
    min: 1,
    max: 4,
    targetGroups: ['arn:aws:elasticloadbalancing:…:targetgroup/api/1'],
  })
  await group.add(a, { tags: { App: 'api' } })
  await group.add(b)
  group.move(b.id, 'Standby')
  const shown = await groups(fleet, 'api')
  expect(shown.all('AutoScalingGroupName')).toEqual(['api'])
  expect(['MinSize', 'MaxSize', 'DesiredCapacity'].map(shown.one)).toEqual(['1', '4', '2'])
  expect(shown.all('InstanceId')).toEqual([a.id, b.id])
  expect(shown.all('AvailabilityZone')).toEqual(['eu-west-1a', 'eu-west-1b'])
  expect(shown.all('LifecycleState')).toEqual(['InService', 'Standby'])
  const filter = { Name: 'tag:aws:autoscaling:groupName', Values: ['api'] }
  const { Reservations = [] } = await clientsOf(fleet).ec2.send(new DescribeInstancesCommand({ Filters: [filter] }))
  const found = Reservations.flatMap(({ Instances = [] }) => Instances)
  expect(found.map(({ InstanceId }) => InstanceId)).toEqual([a.id, b.id])
  expect(found[0]?.Tags).toContainEqual({ Key: 'App', Value: 'api' })
})

test('groups come 50 a page by default, and an unknown one is left out without an error', async () => {
  await using fleet = await startFleet()
  for (let n = 0; n < 52; n++) fleet.scalingGroup(`group-${n}`)
  const first = await groups(fleet)
  expect(first.all('AutoScalingGroupName')).toHaveLength(50)
  const rest = await call(fleet, 'DescribeAutoScalingGroups', { NextToken: first.one('NextToken') ?? '' })
  expect(rest.all('AutoScalingGroupName')).toEqual(['group-50', 'group-51'])
  expect(rest.one('NextToken')).toBeUndefined()
  expect((await call(fleet, 'DescribeAutoScalingGroups', { MaxRecords: '2' })).all('MinSize')).toHaveLength(2)
  expect((await groups(fleet, 'group-7', 'nobody')).all('AutoScalingGroupName')).toEqual(['group-7'])
})

test.each([
  { action: 'DescribeAutoScalingGroups', input: { MaxRecords: '101' }, code: 'ValidationError' },
  { action: 'DescribeAutoScalingGroups', input: { NextToken: 'made-up' }, code: 'InvalidNextToken' },
  { action: 'DescribeAutoScalingInstances', input: { MaxRecords: '51' }, code: 'ValidationError' },
  { action: 'SuspendProcesses', input: { AutoScalingGroupName: 'nobody' }, code: 'ValidationError' },
  {
    action: 'SuspendProcesses',
    input: { AutoScalingGroupName: 'api', ...list('ScalingProcesses', 'Everything') },
    code: 'ValidationError',
  },
])('$action refuses $input with $code', async ({ action, input, code }) => {
  await using fleet = await startFleet()
  fleet.scalingGroup('api')
  const answer = await call(fleet, action, input as Record<string, string>)
  expect(answer).toMatchObject({ status: 400 })
  expect(answer.one('Code')).toBe(code)
})

test('instances are requested by 50 ids at most, and those in no group are left out without an error', async () => {
  await using fleet = await startFleet()
  const [member, other] = [localHost(), localHost()] as const
  await fleet.scalingGroup('api').add(member)
  fleet.add(other)
  const asked = (...ids: string[]) => call(fleet, 'DescribeAutoScalingInstances', list('InstanceIds', ...ids))
  const found = await asked(other.id, member.id, 'i-00000000000000000')
  expect(found.all('InstanceId')).toEqual([member.id])
  expect([found.one('AutoScalingGroupName'), found.one('LifecycleState')]).toEqual(['api', 'InService'])
  expect(await asked(...Array.from({ length: 51 }, () => member.id))).toMatchObject({ status: 400 })
})

test('a process is suspended once however often that is requested, and resumed alone', async () => {
  await using fleet = await startFleet()
  fleet.scalingGroup('api')
  const change = (action: string, ...names: string[]) =>
    call(fleet, action, { AutoScalingGroupName: 'api', ...list('ScalingProcesses', ...names) })
  await change('SuspendProcesses', 'AZRebalance', 'Launch')
  const first = await groups(fleet, 'api')
  expect(first.all('ProcessName')).toEqual(['AZRebalance', 'Launch'])
  expect(first.one('SuspensionReason')).toMatch(/^User suspended at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  expect(await change('SuspendProcesses', 'AZRebalance')).toMatchObject({ status: 200 })
  expect((await groups(fleet, 'api')).all('ProcessName')).toEqual(['AZRebalance', 'Launch'])
  for (const _ of [1, 2]) {
    expect(await change('ResumeProcesses', 'AZRebalance')).toMatchObject({ status: 200 })
    expect((await groups(fleet, 'api')).all('ProcessName')).toEqual(['Launch'])
  }
  await change('SuspendProcesses')
  expect((await groups(fleet, 'api')).all('ProcessName')).toHaveLength(9)
})

test('a scale-in shuts an instance down, removes its agent at once, and then forgets it', async () => {
  await using fleet = await startFleet()
  const [leaving, staying] = [localHost(), localHost()] as const
  const group = fleet.scalingGroup('api')
  await group.add(leaving)
  await group.add(staying)
  const { ssm } = clientsOf(fleet)
  const commandId = await send({ ssm, hosts: [leaving, staying], script: 'sleep 1; echo done' })
  await eventually(async () => expect((await listed(ssm, commandId))[0]?.Status).toBe('InProgress'))
  await group.scaleIn(leaving.id)
  expect(await stateOf(fleet, leaving.id)).toBe('shutting-down')
  const during = await groups(fleet, 'api')
  expect(during.all('LifecycleState')).toEqual(['Terminating', 'InService'])
  expect(during.one('DesiredCapacity')).toBe('1')
  expect(await nodeIds(fleet)).toEqual([staying.id])
  await expect(send({ ssm, hosts: [leaving], script: 'true' })).rejects.toMatchObject({ name: 'InvalidInstanceId' })
  await eventually(async () => expect(await stateOf(fleet, leaving.id)).toBe('terminated'))
  expect((await groups(fleet, 'api')).all('InstanceId')).toEqual([staying.id])
  await eventually(async () => {
    const statuses = (await listed(ssm, commandId)).map(({ InstanceId, Status }) => [InstanceId, Status])
    expect(Object.fromEntries(statuses)).toEqual({ [leaving.id]: 'InProgress', [staying.id]: 'Success' })
  })
})

test('a launched instance is pending and unknown to SSM until it has booted, and then takes commands', async () => {
  await using fleet = await startFleet()
  await using host = localHost()
  const group = fleet.scalingGroup('api')
  group.launch(host, { afterMs: 100, tags: { App: 'api' } })
  expect((await groups(fleet, 'api')).all('InstanceId')).toEqual([])
  await eventually(async () => expect((await groups(fleet, 'api')).all('LifecycleState')).toEqual(['Pending']))
  expect(await stateOf(fleet, host.id)).toBe('pending')
  expect(await nodeIds(fleet)).toEqual([])
  await eventually(async () => expect((await groups(fleet, 'api')).all('LifecycleState')).toEqual(['InService']))
  expect(await nodeIds(fleet)).toEqual([host.id])
  const { ssm } = clientsOf(fleet)
  await reached(ssm, await send({ ssm, hosts: [host], script: 'true' }), ['Success'])
})

test('instances are in the target groups of their group from the end of the launch to the end of the drain', async () => {
  await using fleet = await startFleet()
  const api = await fleet.targetGroup({ delaySeconds: 0.4 })
  const group = fleet.scalingGroup('api', { targetGroups: [api.arn] })
  const [old, young] = [localHost(), localHost()] as const
  await group.add(old)
  group.launch(young)
  const health = async () => {
    const about = { Action: 'DescribeTargetHealth', Version: '2015-12-01', TargetGroupArn: api.arn }
    const { text } = await query(fleet, 'elasticloadbalancing', about)
    const [ids, states] = [elements(text, 'Id'), elements(text, 'State')]
    return Object.fromEntries(ids.map((id, i) => [id, states[i]]))
  }
  expect(Object.keys(await health())).toEqual([old.id])
  await eventually(async () => expect(await health()).toEqual({ [old.id]: 'healthy', [young.id]: 'healthy' }))
  const left = group.scaleIn(old.id)
  await eventually(async () => expect(await health()).toMatchObject({ [old.id]: 'draining' }))
  expect(await stateOf(fleet, old.id)).toBe('running')
  await left
  expect(await stateOf(fleet, old.id)).toBe('shutting-down')
  await eventually(async () => expect(await health()).toEqual({ [young.id]: 'healthy' }))
})

test('a terminated instance powers its host off', async () => {
  await using fleet = await startFleet()
  const host = localHost()
  const powerOff = vi.fn(async () => undefined)
  fleet.add({ ...host, powerOff })
  await fleet.terminate(host.id)
  expect(powerOff).toHaveBeenCalledOnce()
  expect(await nodeIds(fleet)).toEqual([])
  await eventually(async () => expect(await stateOf(fleet, host.id)).toBe('terminated'))
})

test('a call can be made to fail with the error names of its protocol', async () => {
  await using fleet = await startFleet()
  fleet.order({ action: 'SuspendProcesses', error: 'ResourceContention' })
  fleet.order({ action: 'DescribeAutoScalingGroups', error: 'Throttling' })
  fleet.order({ action: 'DescribeAutoScalingInstances', error: 'AccessDenied' })
  const contention = await call(fleet, 'SuspendProcesses')
  expect([contention.status, contention.one('Code')]).toEqual([500, 'ResourceContention'])
  const throttled = await groups(fleet)
  expect([throttled.status, throttled.one('Code'), throttled.one('Message')]).toEqual([
    400,
    'Throttling',
    'Rate exceeded',
  ])
  const denied = await call(fleet, 'DescribeAutoScalingInstances')
  expect(denied.status).toBe(403)
  expect(denied.one('Message')).toMatch(/is not authorized to perform: autoscaling:DescribeAutoScalingInstances$/)
})

test('the client of the SDK suspends a process and reads the group', async () => {
  await using fleet = await startFleet()
  const host = localHost()
  await fleet.scalingGroup('api', { max: 3 }).add(host)
  const credentials = { accessKeyId: 'AKIAREHEARSALFLEET00', secretAccessKey: 'any' }
  const client = new AutoScalingClient({ endpoint: fleet.endpoint, region: fleet.region, credentials, maxAttempts: 1 })
  const suspension = { AutoScalingGroupName: 'api', ScalingProcesses: ['AZRebalance'] }
  await client.send(new SuspendProcessesCommand(suspension))
  const described = new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: ['api'] })
  expect((await client.send(described)).AutoScalingGroups).toEqual([
    expect.objectContaining({
      ...{ AutoScalingGroupName: 'api', MaxSize: 3, CreatedTime: expect.any(Date) },
      Instances: [expect.objectContaining({ InstanceId: host.id, LifecycleState: 'InService' })],
      SuspendedProcesses: [expect.objectContaining({ ProcessName: 'AZRebalance' })],
    }),
  ])
  fleet.order({ action: 'SuspendProcesses', error: 'ResourceContention' })
  const contention = { name: 'ResourceContentionFault', $metadata: { httpStatusCode: 500 } }
  await expect(client.send(new SuspendProcessesCommand(suspension))).rejects.toMatchObject(contention)
})
