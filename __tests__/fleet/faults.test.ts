import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SendCommandCommand } from '@aws-sdk/client-ssm'
import { expect, test } from 'vitest'
import { startFleet } from '../../fleet/fleet.ts'
import { clientsOf, ended, eventually, get, listed, reached, runOn, send } from '../support/aws-clients/run-command.ts'
import { localHost } from '../support/hosts/local-host.ts'

async function hosts(count: number) {
  const fleet = await startFleet()
  const all = Array.from({ length: count }, () => localHost())
  for (const host of all) fleet.add(host)
  const { ssm } = clientsOf(fleet)
  const dispose = async () => {
    await fleet[Symbol.asyncDispose]()
    for (const host of all) await host[Symbol.asyncDispose]()
  }
  return { fleet, ssm, host: all[0] ?? localHost(), all, [Symbol.asyncDispose]: dispose }
}

test('an error is answered as often as ordered, after the given number of calls, to one action only', async () => {
  await using on = await hosts(1)
  const fault = { action: 'ListCommandInvocations', error: 'ThrottlingException', times: 2, after: 1 }
  on.fleet.order(fault)
  const commandId = await send({ ssm: on.ssm, hosts: [on.host], script: 'true' })
  const throttled = { name: 'ThrottlingException', message: 'Rate exceeded' }
  await listed(on.ssm, commandId)
  await expect(listed(on.ssm, commandId)).rejects.toMatchObject(throttled)
  await expect(listed(on.ssm, commandId)).rejects.toMatchObject(throttled)
  await listed(on.ssm, commandId)
  on.fleet.order(fault)
  await listed(on.ssm, commandId)
  for (const _ of [1, 2]) await expect(listed(on.ssm, commandId)).rejects.toMatchObject(throttled)
})

test('an error for a period ends by itself', async () => {
  await using on = await hosts(1)
  on.fleet.order({ action: 'ListCommandInvocations', error: '500', forMs: 200 })
  const none = '00000000-0000-4000-8000-000000000000'
  const failure = { name: 'InternalServerError', $metadata: { httpStatusCode: 500 } }
  await expect(listed(on.ssm, none)).rejects.toMatchObject(failure)
  await expect(listed(on.ssm, none)).rejects.toMatchObject(failure)
  await eventually(() => listed(on.ssm, none))
})

test('a denied call names the role and the action', async () => {
  await using on = await hosts(1)
  on.fleet.order({ action: 'SendCommand', error: 'AccessDeniedException' })
  await expect(send({ ssm: on.ssm, hosts: [on.host], script: 'true' })).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringMatching(/^User: arn:aws:sts::.* is not authorized to perform: ssm:SendCommand/),
  })
})

test('a request can be lost before it is executed, and an answer after', async () => {
  await using on = await hosts(1)
  const file = join(on.host.root, 'count')
  const call = () => send({ ssm: on.ssm, hosts: [on.host], script: `echo x >>${file}` })
  on.fleet.order({ action: 'SendCommand', lose: 'request' })
  await expect(call()).rejects.toMatchObject({ code: 'ECONNRESET' })
  on.fleet.order({ action: 'SendCommand', lose: 'answer' })
  await expect(call()).rejects.toMatchObject({ code: 'ECONNRESET' })
  await eventually(() => expect(readFileSync(file, 'utf8')).toBe('x\n'))
  expect(on.fleet.calls.map(({ status }) => status)).toEqual([0, 0])
})

test('a dropped reply leaves the command InProgress until it expires, though the host did the work', async () => {
  await using on = await hosts(2)
  const file = join(on.host.root, 'done')
  on.fleet.order({ drop: 'reply', instance: on.host.id, command: /activate/, expireAfterMs: 400 })
  const stage = await send({ ssm: on.ssm, hosts: on.all, script: ': stage' })
  expect((await ended(on.ssm, stage)).map(({ Status }) => Status)).toEqual(['Success', 'Success'])
  const script = `mkdir -p ${on.host.root}; : activate; echo $AWS_SSM_INSTANCE_ID >>${file}`
  const activate = await send({ ssm: on.ssm, hosts: on.all, script })
  await eventually(() => expect(readFileSync(file, 'utf8')).toContain(on.host.id))
  const statuses = Object.fromEntries(
    (await ended(on.ssm, activate)).map(({ InstanceId, StatusDetails }) => [InstanceId, StatusDetails]),
  )
  expect(statuses).toEqual({ [on.host.id]: 'DeliveryTimedOut', [on.all[1]?.id ?? '']: 'Success' })
})

test('a reply without its output is reported as Success', async () => {
  await using on = await hosts(1)
  on.fleet.order({ drop: 'output' })
  const result = await runOn(on.host, { ssm: on.ssm, script: 'echo result; exit 3' })
  expect(result).toMatchObject({
    Status: 'Success',
    ResponseCode: 0,
    StandardOutputContent: '',
    StandardErrorContent: '',
  })
})

test('output is cut by noise after it, by noise before it, or to a number of bytes', async () => {
  await using on = await hosts(1)
  const stdout = async () => (await runOn(on.host, { ssm: on.ssm, script: 'echo result' })).StandardOutputContent ?? ''
  on.fleet.order({ cut: 'output' })
  expect(await stdout()).toMatch(/^result\n[\s\S]{23973}--output truncated--$/)
  on.fleet.order({ cut: 'output', noise: 'before' })
  expect(await stdout()).not.toContain('result')
  on.fleet.order({ cut: 'output', bytes: 3 })
  expect(await stdout()).toBe('res--output truncated--')
  on.fleet.order({ cut: 'output', bytes: 0 })
  expect(await stdout()).toBe('')
  expect(await stdout()).toBe('result\n')
})

test('a script that did its work can be reported with exit code 137', async () => {
  await using on = await hosts(1)
  on.fleet.order({ exit: 137 })
  expect(await runOn(on.host, { ssm: on.ssm, script: 'echo done' })).toMatchObject({
    StatusDetails: 'ExecutionTimedOut',
    ResponseCode: 137,
    StandardOutputContent: 'done\n',
  })
})

test('a command that is never delivered does not run, a late one does, and one delivered twice runs once', async () => {
  await using on = await hosts(1)
  const file = join(on.host.root, 'runs')
  const run = (word: string) =>
    runOn(on.host, { ssm: on.ssm, script: `mkdir -p ${on.host.root}; echo ${word} >>${file}; sleep 0.3` })
  on.fleet.order({ deliver: 'never', expireAfterMs: 300 })
  expect(await run('never')).toMatchObject({ StatusDetails: 'DeliveryTimedOut' })
  on.fleet.order({ deliver: 'twice' })
  expect(await run('twice')).toMatchObject({ Status: 'Success' })
  on.fleet.order({ deliver: 'late', byMs: 500 })
  expect(await run('late')).toMatchObject({ Status: 'Success' })
  expect(readFileSync(file, 'utf8')).toBe('twice\nlate\n')
})

test('an undeliverable command is reported as such, and an open one can be made to expire', async () => {
  await using on = await hosts(1)
  on.fleet.order({ deliver: 'undeliverable' })
  const details = await runOn(on.host, { ssm: on.ssm, script: 'true' })
  expect(details).toMatchObject({ Status: 'Failed', StatusDetails: 'Undeliverable', ResponseCode: -1 })
  const commandId = await send({ ssm: on.ssm, hosts: [on.host], script: 'exec sleep 60' })
  await reached(on.ssm, commandId, ['InProgress'])
  on.fleet.change(on.host.id, { state: 'terminated' })
  on.fleet.order({ expire: on.host.id })
  expect(await ended(on.ssm, commandId)).toMatchObject([{ StatusDetails: 'DeliveryTimedOut' }])
})

test('a node that goes offline while a script runs reports the end when it is online again', async () => {
  await using on = await hosts(1)
  on.fleet.order({ offline: on.host.id, when: 'started', command: /fine/, backAfterMs: 800 })
  await runOn(on.host, { ssm: on.ssm, script: 'echo well' })
  const at = Date.now()
  expect(await runOn(on.host, { ssm: on.ssm, script: 'echo fine' })).toMatchObject({ StandardOutputContent: 'fine\n' })
  expect(Date.now() - at).toBeGreaterThan(800)
})

test('a restarted agent can run an ended command again, and the service is told nothing new', async () => {
  await using on = await hosts(1)
  const file = join(on.host.root, 'runs')
  const result = await runOn(on.host, { ssm: on.ssm, script: `echo run >>${file}; wc -l <${file}` })
  on.fleet.order({ restart: on.host.id, replay: 'last' })
  await on.fleet.quiet()
  expect(readFileSync(file, 'utf8')).toBe('run\nrun\n')
  const again = await get(on.ssm, result.CommandId ?? '', on.host)
  expect(again.StandardOutputContent).toBe('1\n')
})

test('a script interrupted by a power cut fails a while after the boot, without its output', async () => {
  await using on = await hosts(1)
  const commandId = await send({ ssm: on.ssm, hosts: [on.host], script: 'echo lost; exec sleep 2' })
  await reached(on.ssm, commandId, ['InProgress'])
  await eventually(async () =>
    expect((await listed(on.ssm, commandId))[0]?.CommandPlugins?.[0]?.ResponseStartDateTime).toBeDefined(),
  )
  await on.fleet.powerCut(on.host.id)
  const [invocation] = await ended(on.ssm, commandId)
  expect(invocation).toMatchObject({
    Status: 'Failed',
    CommandPlugins: [{ Output: expect.stringContaining('document process failed unexpectedly') }],
  })
  expect(await get(on.ssm, commandId, on.host)).toMatchObject({ StandardOutputContent: '' })
})

test('a command past MaxErrors is terminated on the nodes that have not got it', async () => {
  await using on = await hosts(3)
  const request = { MaxConcurrency: '1', MaxErrors: '1' }
  const commandId = await send({ ssm: on.ssm, hosts: on.all, script: 'exit 1', request })
  const invocations = await ended(on.ssm, commandId)
  expect(invocations.map(({ StatusDetails }) => StatusDetails)).toEqual(['Failed', 'Failed', 'Terminated'])
})

test('a command by tags starts with one node and doubles, and one without nodes is no error', async () => {
  await using on = await hosts(3)
  const file = join(on.host.root, 'order')
  for (const { id } of on.all) on.fleet.change(id, { tags: { App: 'api' } })
  const sendTo = (value: string) =>
    on.ssm.send(
      new SendCommandCommand({
        DocumentName: 'AWS-RunShellScript',
        Targets: [{ Key: 'tag:App', Values: [value] }],
        Parameters: { commands: [`mkdir -p ${on.host.root}; echo begin >>${file}; sleep 0.4; echo end >>${file}`] },
      }),
    )
  const { Command } = await sendTo('api')
  await eventually(async () => expect(await ended(on.ssm, Command?.CommandId ?? '')).toHaveLength(3))
  expect(readFileSync(file, 'utf8')).toBe('begin\nend\nbegin\nbegin\nend\nend\n')
  const none = await sendTo('nobody')
  expect(none.Command?.CommandId).toBeDefined()
  expect(existsSync(file)).toBe(true)
})

test('StatusDetails can have blanks, as in the documentation', async () => {
  await using on = await hosts(1)
  const commandId = await send({ ssm: on.ssm, hosts: [on.host], script: 'exit 137' })
  await ended(on.ssm, commandId)
  on.fleet.order({ spell: 'blanks' })
  expect(await get(on.ssm, commandId, on.host)).toMatchObject({ StatusDetails: 'Execution Timed Out' })
})
