import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { withRetry } from '../../src/adapters/aws/retry.ts'
import { findAgents, runCommand, ssmClient } from '../../src/adapters/aws/ssm.ts'
import type { InvocationStatus, RunCommandInput } from '../../src/dispatch/run-command.port.ts'
import { systemClock as realClock } from '../../src/run/adapters.ts'
import { localHost } from '../support/hosts/local-host.ts'

const hosts = Array.from({ length: 3 }, (_, i) => localHost({ name: `host-${i}` }))
const [a = '', b = '', c = ''] = hosts.map(({ id }) => id)
const nobody = 'i-00000000000000000'
let fleet: Fleet

beforeAll(async () => {
  fleet = await startFleet()
  for (const host of hosts) fleet.add(host)
  Object.assign(process.env, fleet.env)
})
afterAll(async () => {
  await fleet[Symbol.asyncDispose]()
  await Promise.all(hosts.map((host) => host[Symbol.asyncDispose]()))
})

function ssm() {
  const call = withRetry({ clock: realClock, random: Math.random })
  return {
    ...runCommand(ssmClient(fleet.region), call),
    agents: (ids: string[]) => findAgents(ssmClient(fleet.region), ids, call),
  }
}

function script(text: string, more: Partial<RunCommandInput> = {}): RunCommandInput {
  return { comment: 'a test', text: `#!/bin/sh\n${text}`, deliverWithinMs: 60_000, runWithinMs: 60_000, ...more }
}

async function outcome(
  text: string,
  ids = [a],
  more: Partial<RunCommandInput> = {},
): Promise<readonly InvocationStatus[]> {
  const { send, poll } = ssm()
  const { id } = await send(script(text, more), ids)
  for (;;) {
    const all = await poll(id)
    if (all.length === ids.length && all.every(({ end }) => end !== 'running')) return all
    await realClock.sleep(50)
  }
}

describe('a command', () => {
  test('a command returns the end, the exit code and the output of every host', async () => {
    const all = await outcome('echo hello', [a, b, c])
    expect(all.map(({ host }) => host).sort()).toEqual([a, b, c].sort())
    expect(all[0]).toMatchObject({ end: 'success', exitCode: 0, output: 'hello\n' })
  })

  test('a command that fails returns its exit code', async () => {
    expect((await outcome('echo no; exit 65'))[0]).toMatchObject({ end: 'failed', exitCode: 65 })
  })

  test('a command that is killed has timed out, as SSM reports it', async () => {
    expect((await outcome('kill -9 $$'))[0]).toMatchObject({ end: 'timedout', exitCode: 137 })
  })

  test('a command that never arrives is undelivered, also where SSM spells that with blanks', async () => {
    fleet.order({ deliver: 'never', expireAfterMs: 200 })
    fleet.order({ spell: 'blanks' })
    expect((await outcome('echo hello'))[0]).toMatchObject({ end: 'undelivered' })
  })

  test('a command is sent to the other hosts when SSM refuses one of them', async () => {
    const { send } = ssm()
    const sent = await send(script('true'), [a, nobody, b])
    expect(sent.refused).toEqual([nobody])
    expect(fleet.calls.filter(({ action }) => action === 'SendCommand').at(-1)?.input).toMatchObject({
      InstanceIds: [a, b],
    })
  })

  test('a command that SSM accepts for no host is refused for all', async () => {
    expect(await ssm().send(script('true'), [nobody])).toEqual({ id: '', refused: [nobody] })
  })

  test('a command states its times in whole seconds, within what the agent accepts', async () => {
    await ssm().send(script('true', { runWithinMs: 1, deliverWithinMs: 1 }), [a])
    const input = fleet.calls.filter(({ action }) => action === 'SendCommand').at(-1)?.input
    expect(input).toMatchObject({ TimeoutSeconds: 30, Parameters: { executionTimeout: ['30'] } })
  })
})

describe('polling a command', () => {
  test('a poll right after the command was sent may find no invocation yet', async () => {
    const { send, poll } = ssm()
    const { id } = await send(script('sleep 1'), [a])
    expect((await poll(id)).every(({ end }) => end === 'running')).toBe(true)
  })

  test('a poll is retried after throttling', async () => {
    fleet.order({ action: 'ListCommandInvocations', error: 'ThrottlingException', times: 3 })
    expect((await outcome('echo hello'))[0]).toMatchObject({ end: 'success' })
  })

  test('the output of a command is empty while SSM has none', async () => {
    const { send, output } = ssm()
    const { id } = await send(script('true'), [a])
    fleet.order({ action: 'GetCommandInvocation', error: 'InvocationDoesNotExist' })
    expect(await output(id, a)).toBe('')
  })

  test('the output of a command is whole, also where it does not fit into a list', async () => {
    const { send, output, poll } = ssm()
    const { id } = await send(script('seq 1 2000'), [a])
    while ((await poll(id))[0]?.end !== 'success') await realClock.sleep(50)
    expect((await poll(id))[0]?.output.length).toBeLessThanOrEqual(2_500)
    expect(await output(id, a)).toContain('\n2000\n')
  })
})

describe('agents', () => {
  test('the adapter returns the agents of registered hosts and of no others', async () => {
    const agents = await ssm().agents([a, nobody])
    expect([...agents.keys()]).toEqual([a])
    expect(agents.get(a)).toMatchObject({ ping: 'Online', platform: 'Linux', lastPingAt: expect.any(Number) })
  })

  test('the adapter asks for fifty agents at a time', async () => {
    const before = fleet.calls.length
    const many = Array.from({ length: 120 }, (_, i) => `i-${String(i).padStart(17, '0')}`)
    await ssm().agents([...many, a])
    expect(fleet.calls.slice(before).filter(({ action }) => action === 'DescribeInstanceInformation')).toHaveLength(3)
  })
})
