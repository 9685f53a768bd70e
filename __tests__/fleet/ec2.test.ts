import { DescribeInstancesCommand, type DescribeInstancesCommandInput, type EC2Client } from '@aws-sdk/client-ec2'
import { expect, test } from 'vitest'
import { startFleet } from '../../fleet/fleet.ts'
import { clientsOf } from '../support/aws-clients/run-command.ts'
import { localHost } from '../support/hosts/local-host.ts'

async function describe(ec2: EC2Client, input: DescribeInstancesCommandInput = {}) {
  const { Reservations = [], NextToken } = await ec2.send(new DescribeInstancesCommand(input))
  return { instances: Reservations.flatMap(({ Instances = [] }) => Instances), Reservations, NextToken }
}

async function ids(ec2: EC2Client, name: string, ...values: string[]) {
  const { instances } = await describe(ec2, { Filters: [{ Name: name, Values: values }] })
  return instances.map(({ InstanceId }) => InstanceId)
}

test('an instance shows its state, zone, private address and tags, whatever they contain', async () => {
  await using fleet = await startFleet()
  const host = localHost({ zone: 'eu-west-1c', address: '10.90.0.9' })
  fleet.add(host, { tags: { 'a <b> & "c"': "line\r\n'two' é" } })
  const { instances } = await describe(clientsOf(fleet).ec2)
  expect(instances).toEqual([
    expect.objectContaining({
      InstanceId: host.id,
      State: { Code: 16, Name: 'running' },
      Placement: expect.objectContaining({ AvailabilityZone: 'eu-west-1c' }),
      PrivateIpAddress: '10.90.0.9',
      Tags: [{ Key: 'a <b> & "c"', Value: "line\r\n'two' é" }],
    }),
  ])
})

test('filters are joined by AND, the values of one by OR, and both are case-sensitive', async () => {
  await using fleet = await startFleet()
  const [a, b, c] = [localHost(), localHost(), localHost()] as const
  fleet.add(a, { tags: { App: 'api', Env: 'prod' } })
  fleet.add(b, { tags: { App: 'api', Env: 'test' } })
  fleet.add(c, { tags: { App: 'API', Env: 'prod' } })
  const { ec2 } = clientsOf(fleet)
  const both = await describe(ec2, {
    Filters: [
      { Name: 'tag:App', Values: ['api', 'other'] },
      { Name: 'tag:Env', Values: ['prod'] },
    ],
  })
  expect(both.instances.map(({ InstanceId }) => InstanceId)).toEqual([a.id])
  expect(await ids(ec2, 'tag:app', 'api')).toEqual([])
  expect(await ids(ec2, 'tag-key', 'App')).toHaveLength(3)
})

test.each([
  { pattern: 'app*', finds: ['app', 'app*', 'app-two'] },
  { pattern: 'app\\*', finds: ['app*'] },
  { pattern: 'app?', finds: ['app*'] },
  { pattern: 'a.p', finds: [] },
  { pattern: '*two', finds: ['app-two'] },
  { pattern: 'back\\\\slash', finds: ['back\\slash'] },
])('the filter value $pattern finds $finds', async ({ pattern, finds }) => {
  await using fleet = await startFleet()
  const values = ['app', 'app*', 'app-two', 'back\\slash']
  const hosts = new Map(values.map((value) => [value, localHost()]))
  for (const [value, host] of hosts) fleet.add(host, { tags: { App: value } })
  const found = await ids(clientsOf(fleet).ec2, 'tag:App', pattern)
  expect(found).toEqual(finds.map((value) => hosts.get(value)?.id))
})

test('terminated and stopped instances stay visible unless the state is filtered', async () => {
  await using fleet = await startFleet()
  const [running, stopped, gone] = [localHost(), localHost(), localHost()] as const
  fleet.add(running)
  fleet.add(stopped, { state: 'stopped' })
  fleet.add(gone)
  fleet.change(gone.id, { state: 'terminated' })
  const { ec2 } = clientsOf(fleet)
  expect((await describe(ec2)).instances).toHaveLength(3)
  expect(await ids(ec2, 'instance-state-name', 'running')).toEqual([running.id])
  const [terminated] = (await describe(ec2, { InstanceIds: [gone.id] })).instances
  expect(terminated).toMatchObject({ State: { Name: 'terminated' } })
  expect(terminated?.PrivateIpAddress).toBeUndefined()
})

test('an unknown instance id fails the whole call and is named', async () => {
  await using fleet = await startFleet()
  const host = localHost()
  fleet.add(host)
  const call = describe(clientsOf(fleet).ec2, { InstanceIds: [host.id, 'i-0123456789abcdef0'] })
  await expect(call).rejects.toMatchObject({
    name: 'InvalidInstanceID.NotFound',
    message: "The instance ID 'i-0123456789abcdef0' does not exist",
    $metadata: { httpStatusCode: 400 },
  })
})

test('an invalid instance id and an invalid filter are errors', async () => {
  await using fleet = await startFleet()
  const { ec2 } = clientsOf(fleet)
  await expect(describe(ec2, { InstanceIds: ['i-*'] })).rejects.toMatchObject({ name: 'InvalidInstanceID.Malformed' })
  await expect(ids(ec2, 'tags', 'x')).rejects.toMatchObject({ name: 'InvalidParameterValue' })
})

test('pages are followed by token, and an empty page may have a next one', async () => {
  await using fleet = await startFleet()
  const hosts = Array.from({ length: 12 }, () => localHost())
  for (const host of hosts) fleet.add(host)
  const { ec2 } = clientsOf(fleet)
  fleet.order({ action: 'DescribeInstances', empty: 'page' })
  const sizes: number[] = []
  const found: (string | undefined)[] = []
  let token: string | undefined
  do {
    const page = await describe(ec2, { MaxResults: 5, ...(token ? { NextToken: token } : {}) })
    sizes.push(page.instances.length)
    found.push(...page.instances.map(({ InstanceId }) => InstanceId))
    token = page.NextToken
  } while (token)
  expect(sizes).toEqual([0, 5, 5, 2])
  expect(found).toEqual(hosts.map(({ id }) => id))
})

test('MaxResults is refused below 5 and together with instance ids', async () => {
  await using fleet = await startFleet()
  const host = localHost()
  fleet.add(host)
  const { ec2 } = clientsOf(fleet)
  const invalid = { name: 'InvalidParameterValue' }
  await expect(describe(ec2, { MaxResults: 4 })).rejects.toMatchObject(invalid)
  const combined = { name: 'InvalidParameterCombination' }
  await expect(describe(ec2, { MaxResults: 5, InstanceIds: [host.id] })).rejects.toMatchObject(combined)
})

test('instances launched together share a reservation', async () => {
  await using fleet = await startFleet()
  for (const host of [localHost(), localHost()]) fleet.add(host, { reservation: 'r-0aaaaaaaaaaaaaaaa' })
  fleet.add(localHost())
  const { Reservations } = await describe(clientsOf(fleet).ec2)
  expect(Reservations.map(({ Instances = [] }) => Instances.length)).toEqual([2, 1])
})

test('a call signed for another region is refused', async () => {
  await using fleet = await startFleet()
  const { ec2 } = clientsOf({ ...fleet, endpoint: fleet.endpoint, region: 'us-east-1' })
  await expect(describe(ec2)).rejects.toMatchObject({ name: 'AuthFailure', $metadata: { httpStatusCode: 401 } })
})

test('every call is recorded with its input and the status of its answer', async () => {
  await using fleet = await startFleet()
  const { ec2 } = clientsOf(fleet)
  fleet.order({ action: 'DescribeInstances', error: 'RequestLimitExceeded' })
  await expect(ids(ec2, 'tag:App', 'api')).rejects.toMatchObject({ name: 'RequestLimitExceeded' })
  await ids(ec2, 'tag:App', 'api')
  const input = { Filter: [{ Name: 'tag:App', Value: ['api'] }] }
  expect(fleet.calls).toEqual([
    expect.objectContaining({ service: 'ec2', action: 'DescribeInstances', input, status: 503 }),
    expect.objectContaining({ service: 'ec2', action: 'DescribeInstances', input, status: 200 }),
  ])
})
