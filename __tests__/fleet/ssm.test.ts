import {
  DescribeInstanceInformationCommand,
  type DescribeInstanceInformationCommandInput,
  ListCommandInvocationsCommand,
  ListCommandsCommand,
  SendCommandCommand,
  type SSMClient,
} from '@aws-sdk/client-ssm'
import { expect, test } from 'vitest'
import { startFleet } from '../../fleet/fleet.ts'
import { clientsOf, ended, get, listed, reached, runOn, send } from '../support/aws-clients/run-command.ts'
import { localHost } from '../support/hosts/local-host.ts'

function nodes(ssm: SSMClient, input: DescribeInstanceInformationCommandInput = {}) {
  return ssm.send(new DescribeInstanceInformationCommand(input))
}

test('nodes come ten a page by default, and between 5 and 50 on request', async () => {
  await using fleet = await startFleet()
  for (let n = 0; n < 12; n++) fleet.add(localHost())
  const { ssm } = clientsOf(fleet)
  const first = await nodes(ssm)
  expect(first.InstanceInformationList).toHaveLength(10)
  const rest = await nodes(ssm, { NextToken: first.NextToken })
  expect(rest.InstanceInformationList).toHaveLength(2)
  expect(rest.NextToken).toBeUndefined()
  for (const MaxResults of [4, 51]) {
    await expect(nodes(ssm, { MaxResults })).rejects.toMatchObject({ name: 'ValidationException' })
  }
})

test('a node that never registered is absent, and so is one that is stopped or terminated', async () => {
  await using fleet = await startFleet()
  const [online, lost] = [localHost({ name: 'web-1' }), localHost()] as const
  fleet.add(online)
  fleet.add(lost, { ping: 'ConnectionLost' })
  fleet.add(localHost(), { managed: false })
  fleet.add(localHost(), { state: 'stopped' })
  fleet.add(localHost(), { state: 'terminated' })
  const { InstanceInformationList } = await nodes(clientsOf(fleet).ssm)
  expect(InstanceInformationList).toEqual([
    expect.objectContaining({ InstanceId: online.id, PingStatus: 'Online', ComputerName: 'web-1' }),
    expect.objectContaining({ InstanceId: lost.id, PingStatus: 'ConnectionLost', PlatformType: 'Linux' }),
  ])
})

test('nodes are filtered by id, ping status or tag, but not by tags and other keys together', async () => {
  await using fleet = await startFleet()
  const [a, b] = [localHost(), localHost()] as const
  fleet.add(a, { tags: { App: 'api' } })
  fleet.add(b, { ping: 'ConnectionLost' })
  const { ssm } = clientsOf(fleet)
  const byId = { Key: 'InstanceIds', Values: [a.id, b.id] }
  const byPing = { Key: 'PingStatus', Values: ['Online'] }
  const byTag = { Key: 'tag:App', Values: ['api'] }
  const found = async (...Filters: (typeof byId)[]) =>
    (await nodes(ssm, { Filters })).InstanceInformationList?.map(({ InstanceId }) => InstanceId)
  expect(await found(byId)).toEqual([a.id, b.id])
  expect(await found(byId, byPing)).toEqual([a.id])
  expect(await found(byTag)).toEqual([a.id])
  await expect(found(byTag, byPing)).rejects.toMatchObject({ name: 'ValidationException' })
})

test.each([
  { name: 'a comment of 101 characters', request: { Comment: 'x'.repeat(101) } },
  { name: 'a delivery timeout below 30 s', request: { TimeoutSeconds: 29 } },
  { name: 'a delivery timeout above 30 days', request: { TimeoutSeconds: 2_592_001 } },
  { name: '51 instance ids', request: { InstanceIds: Array.from({ length: 51 }, (_, n) => `i-${10_000_000 + n}`) } },
  { name: 'a thing that is no instance id', request: { InstanceIds: ['i-*'] } },
  { name: 'neither instances nor targets', request: { InstanceIds: [] } },
  { name: 'a concurrency of 0', request: { MaxConcurrency: '0' } },
  { name: 'an unknown document', request: { DocumentName: 'Other-Document' }, error: 'InvalidDocument' },
  { name: 'a parameter the document lacks', parameters: { env: ['x'] }, error: 'InvalidParameters' },
  { name: 'an executionTimeout of 0', parameters: { executionTimeout: ['0'] }, error: 'InvalidParameters' },
  { name: 'more than 64 KB', parameters: { commands: ['x'.repeat(65_000)] }, error: 'MaxDocumentSizeExceeded' },
])('SendCommand refuses $name', async ({ request = {}, parameters = {}, error = 'ValidationException' }) => {
  await using fleet = await startFleet()
  const host = localHost()
  fleet.add(host)
  const { ssm } = clientsOf(fleet)
  const call = send({ ssm, hosts: [host], script: 'true', parameters: parameters as Record<string, string[]>, request })
  await expect(call).rejects.toMatchObject({ name: error, $metadata: { httpStatusCode: 400 } })
})

test('SendCommand refuses parameters that are not lists, and the same instance twice', async () => {
  await using fleet = await startFleet()
  const host = localHost()
  fleet.add(host)
  const { ssm } = clientsOf(fleet)
  const twice = send({ ssm, hosts: [host, host], script: 'true' })
  await expect(twice).rejects.toMatchObject({ name: 'DuplicateInstanceId' })
  const answer = await fetch(fleet.endpoint, {
    method: 'POST',
    headers: {
      'x-amz-target': 'AmazonSSM.SendCommand',
      authorization: 'AWS4-HMAC-SHA256 Credential=A/20261123/eu-west-1/ssm/aws4_request, Signature=0',
    },
    body: JSON.stringify({
      DocumentName: 'AWS-RunShellScript',
      InstanceIds: [host.id],
      Parameters: { commands: 'true' },
    }),
  })
  expect(await answer.json()).toMatchObject({ __type: 'SerializationException' })
})

test('an instance that SSM does not know fails the whole call and is named', async () => {
  await using fleet = await startFleet()
  const [good, unmanaged, gone] = [localHost(), localHost(), localHost()] as const
  fleet.add(good)
  fleet.add(unmanaged, { managed: false })
  fleet.add(gone, { state: 'terminated' })
  const { ssm } = clientsOf(fleet)
  await expect(send({ ssm, hosts: [good, unmanaged, gone], script: 'true' })).rejects.toMatchObject({
    name: 'InvalidInstanceId',
    message: `Instances [[${unmanaged.id}, ${gone.id}]] not in a valid state for account 123456789012`,
  })
  const { Commands } = await ssm.send(new ListCommandsCommand({}))
  expect(Commands).toEqual([])
})

test('a command that was just sent lists no invocation, and none can be read', async () => {
  await using fleet = await startFleet()
  await using host = localHost()
  fleet.add(host)
  const { ssm } = clientsOf(fleet)
  const commandId = await send({ ssm, hosts: [host], script: 'true' })
  expect(await listed(ssm, commandId)).toEqual([])
  await expect(get(ssm, commandId, host)).rejects.toMatchObject({ name: 'InvocationDoesNotExist' })
  await ended(ssm, commandId)
  expect(await get(ssm, commandId, host)).toMatchObject({ Status: 'Success', ResponseCode: 0 })
})

test('a running script shows no output and -1, and an ended one its output, code, begin, end and duration', async () => {
  await using fleet = await startFleet()
  await using host = localHost()
  fleet.add(host)
  const { ssm } = clientsOf(fleet)
  const commandId = await send({
    ssm,
    hosts: [host],
    script: 'echo out; sleep 1; echo err >&2; exit 3',
    request: { Comment: 'stage' },
  })
  const [running] = await reached(ssm, commandId, ['InProgress'])
  expect(running).toMatchObject({ Comment: 'stage', CommandPlugins: [{ ResponseCode: -1, Output: '' }] })
  expect(await get(ssm, commandId, host)).toMatchObject({
    ResponseCode: -1,
    StandardOutputContent: '',
    ExecutionElapsedTime: '',
  })
  const [invocation] = await ended(ssm, commandId)
  expect(invocation?.CommandPlugins?.[0]).toMatchObject({
    Name: 'aws:runShellScript',
    Status: 'Failed',
    ResponseCode: 3,
    Output: 'out\n\n----------ERROR-------\nerr\nfailed to run commands: exit status 3',
  })
  const result = await get(ssm, commandId, host)
  expect(result).toMatchObject({
    StandardOutputContent: 'out\n',
    StandardErrorContent: 'err\nfailed to run commands: exit status 3',
    ExecutionElapsedTime: expect.stringMatching(/^PT1\.\d+S$/),
  })
  expect(Date.parse(result.ExecutionEndDateTime ?? '')).toBeGreaterThan(Date.parse(result.ExecutionStartDateTime ?? ''))
})

test('a command sums up its nodes, and counts nothing when it is sent', async () => {
  await using fleet = await startFleet()
  await using host = localHost()
  await using other = localHost()
  fleet.add(host)
  fleet.add(other)
  const { ssm } = clientsOf(fleet)
  const { Command } = await ssm.send(
    new SendCommandCommand({
      DocumentName: 'AWS-RunShellScript',
      InstanceIds: [host.id, other.id],
      Parameters: { commands: [`[ "$AWS_SSM_INSTANCE_ID" = ${host.id} ]`] },
    }),
  )
  const sent = { Status: 'Pending', TargetCount: 0, CompletedCount: 0, ErrorCount: 0 }
  expect(Command).toMatchObject(sent)
  const commandId = Command?.CommandId ?? ''
  await ended(ssm, commandId)
  const { Commands } = await ssm.send(new ListCommandsCommand({ CommandId: commandId }))
  expect(Commands?.[0]).toMatchObject({ Status: 'Failed', TargetCount: 2, CompletedCount: 2, ErrorCount: 1 })
  const requested = Commands?.[0]?.RequestedDateTime?.getTime() ?? 0
  expect((Commands?.[0]?.ExpiresAfter?.getTime() ?? 0) - requested).toBe(7_200_000)
})

test('invocations of many nodes come in pages, 50 at most', async () => {
  await using fleet = await startFleet()
  const hosts = Array.from({ length: 7 }, () => localHost())
  for (const host of hosts) fleet.add(host, { ping: 'ConnectionLost' })
  const { ssm } = clientsOf(fleet)
  const commandId = await send({ ssm, hosts, script: 'true' })
  await reached(ssm, commandId, ['Pending'])
  const page = await ssm.send(new ListCommandInvocationsCommand({ CommandId: commandId, MaxResults: 5 }))
  const rest = await ssm.send(
    new ListCommandInvocationsCommand({ CommandId: commandId, MaxResults: 5, NextToken: page.NextToken }),
  )
  expect([page, rest].map(({ CommandInvocations }) => CommandInvocations?.length)).toEqual([5, 2])
  expect(rest.NextToken).toBeUndefined()
  const tooMany = ssm.send(new ListCommandInvocationsCommand({ MaxResults: 51 }))
  await expect(tooMany).rejects.toMatchObject({ name: 'ValidationException' })
})

test('a registered node that is offline is accepted, waits, and runs the command when it is online again', async () => {
  await using fleet = await startFleet()
  await using host = localHost()
  fleet.add(host, { ping: 'ConnectionLost' })
  const { ssm } = clientsOf(fleet)
  const commandId = await send({ ssm, hosts: [host], script: 'echo late' })
  await reached(ssm, commandId, ['Pending'])
  fleet.change(host.id, { ping: 'Online' })
  await ended(ssm, commandId)
  expect(await get(ssm, commandId, host)).toMatchObject({ StandardOutputContent: 'late\n' })
})

test('a node that stays offline ends as DeliveryTimedOut without having run anything', async () => {
  await using fleet = await startFleet()
  await using host = localHost()
  fleet.add(host, { ping: 'ConnectionLost' })
  const { ssm } = clientsOf(fleet)
  const request = { TimeoutSeconds: 30 }
  const result = await runOn(host, { ssm, script: 'true', parameters: { executionTimeout: ['5'] }, request })
  expect(result).toMatchObject({
    Status: 'TimedOut',
    StatusDetails: 'DeliveryTimedOut',
    ResponseCode: -1,
    ExecutionStartDateTime: '',
  })
})
