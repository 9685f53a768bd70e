import { CancelCommandCommand, DescribeInstanceInformationCommand } from '@aws-sdk/client-ssm'
import { describe, expect, test } from 'vitest'
import { ended, eventually, get, listed, reached, runOn, send } from '../support/aws-clients/run-command.ts'
import { scriptOf } from '../support/hosts/script.ts'
import { activation, live, next, simulatedHosts, staged } from '../support/hosts/simulated-hosts.ts'

describe('the simulated agent', () => {
  test('the agent kills a cancelled staging, but not an activation, which continues by itself', async () => {
    // Slow enough to be cancelled before it ends, on a busy machine too.
    await using on = await simulatedHosts(1, { pace: 0.5 })
    const cancel = async (id: string) => {
      await eventually(async () => expect((await listed(on.ssm, id))[0]?.Status).toBe('InProgress'))
      await on.ssm.send(new CancelCommandCommand({ CommandId: id }))
      await reached(on.ssm, id, ['Cancelled'])
      expect(await get(on.ssm, id, on.host)).toMatchObject({ ResponseCode: 137, StandardOutputContent: '' })
    }
    await cancel(await on.start('stage', next))
    expect((await on.tell('stage', next)).result).toMatchObject({ verdict: 'staged' })
    await cancel(await on.start('activate', activation))
    expect(on.host.state).toMatchObject({ live: next.release, good: live.id })
    await eventually(() => expect(on.host.state).toMatchObject({ live: next.release, good: next.release }))
  })

  test('the agent kills a command that runs longer than its executionTimeout', async () => {
    await using on = await staged({ pace: 0.15 })
    on.host.will('activate', 'unhealthy')
    const script = scriptOf('activate', activation)
    const id = await send({ ssm: on.ssm, hosts: [on.host], script, parameters: { executionTimeout: ['5'] } })
    await reached(on.ssm, id, ['ExecutionTimedOut'])
    expect(on.host.state.journal).toBeDefined()
  })

  test('the agent loses its commands in a power cut, and the host boots into the last proved release', async () => {
    await using on = await staged({ pace: 0.2 })
    const id = await on.start('activate', activation)
    await eventually(() => expect(on.host.state.journal).toBeDefined())
    await on.fleet.powerCut(on.host.id)
    expect(on.host.state).toMatchObject({ live: live.id, good: live.id, journal: undefined })
    expect(on.host.state.releases.get(next.release)).toMatchObject({ standing: 'failed' })
    await reached(on.ssm, id, ['Failed'])
    expect((await on.tell('recover')).result).toMatchObject({ message: `Nothing to recover: ${live.id} is current.` })
  })

  test('the agent dies with the instance', async () => {
    await using on = await staged({ pace: 0.2 })
    const id = await on.start('activate', activation)
    await eventually(() => expect(on.host.state.journal).toBeDefined())
    await on.fleet.terminate(on.host.id)
    await on.fleet.quiet()
    const { InstanceInformationList } = await on.ssm.send(new DescribeInstanceInformationCommand({}))
    expect(InstanceInformationList).toEqual([])
    await eventually(async () => expect((await listed(on.ssm, id))[0]).toMatchObject({ StatusDetails: 'InProgress' }))
    expect(on.host.state.good).toBe(live.id)
  })
})

describe('ordered faults on simulated hosts', () => {
  test('a reply is dropped though the host did the work', async () => {
    await using on = await simulatedHosts(2)
    on.order({ drop: 'reply', instance: on.host.id, command: /ec2-release stage/, expireAfterMs: 300 })
    const invocations = await ended(on.ssm, await on.start('stage', next))
    const statuses = new Map(invocations.map(({ InstanceId, StatusDetails }) => [InstanceId, StatusDetails]))
    expect(on.hosts.map(({ id }) => statuses.get(id))).toEqual(['DeliveryTimedOut', 'Success'])
    expect(on.host.state.releases.has(next.release)).toBe(true)
  })

  test('output can be cut, and another exit code reported', async () => {
    await using on = await simulatedHosts(1)
    on.order({ cut: 'output', bytes: 40 })
    const cut = await runOn(on.host, { ssm: on.ssm, script: scriptOf('stage', next) })
    expect(cut.StandardOutputContent).toMatch(/^@ec2-release \{.{26}--output truncated--$/)
    on.order({ exit: 137 })
    const killed = await runOn(on.host, { ssm: on.ssm, script: scriptOf('status') })
    expect(killed).toMatchObject({ StatusDetails: 'ExecutionTimedOut', ResponseCode: 137 })
  })

  test('a command is delivered late, twice or never', async () => {
    await using on = await simulatedHosts(1)
    on.order({ deliver: 'late', byMs: 500 })
    const sentAt = Date.now()
    await on.tell('stage', next)
    expect((on.host.answered[0]?.startedAt ?? 0) - sentAt).toBeGreaterThan(490)
    on.order({ deliver: 'twice' })
    await on.tell('activate', activation)
    expect(on.host.answered.map(({ name }) => name)).toEqual(['staged', 'activated'])
    on.order({ deliver: 'never', expireAfterMs: 100 })
    await reached(on.ssm, await on.start('recover'), ['DeliveryTimedOut'])
  })

  test('a command that the agent runs again after a restart is refused', async () => {
    await using on = await staged()
    await on.tell('activate', activation)
    await on.tell('revert', { to: live.id })
    on.order({ restart: on.host.id, replay: 'last' })
    await on.fleet.quiet()
    expect(on.host.answered.at(-1)).toMatchObject({ command: 'revert', name: 'repeated' })
  })

  test('a host goes offline while it works, and its answer comes when it is back', async () => {
    await using on = await simulatedHosts(1)
    on.order({ offline: on.host.id, when: 'started', backAfterMs: 600 })
    const sentAt = Date.now()
    expect((await on.tell('stage', next)).result).toMatchObject({ verdict: 'staged' })
    expect(Date.now() - sentAt).toBeGreaterThan(600)
  })

  test('calls are throttled', async () => {
    await using on = await simulatedHosts(1)
    on.order({ action: 'SendCommand', error: 'ThrottlingException' })
    await expect(on.start('stage', next)).rejects.toMatchObject({ name: 'ThrottlingException' })
  })
})

test('five thousand hosts cost little time and memory', async () => {
  await using on = await simulatedHosts(5_000, { pace: 0.1 })
  globalThis.gc?.()
  const [before, cpu] = [process.memoryUsage().heapUsed, process.cpuUsage()]
  const script = scriptOf('stage', next)
  const chunks = Array.from({ length: 100 }, (_, i) => on.hosts.slice(i * 50, i * 50 + 50))
  for (const hosts of chunks) await send({ ssm: on.ssm, hosts, script })
  await eventually(() => expect(on.hosts.every(({ answered }) => answered.length === 1)).toBe(true))
  const { user, system } = process.cpuUsage(cpu)
  expect((user + system) / 1e6).toBeLessThan(10)
  globalThis.gc?.()
  expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(150)
})
