import { describe, expect, test } from 'vitest'
import type { Fault } from '../../fleet/fleet.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { answering, type Hosts, openHosts } from '../support/hosts/systemd-hosts.ts'

/** Faults of AWS that have nothing to do with the release; none of them may change the verdict. */
const troubles: Readonly<Record<string, readonly Fault[]>> = {
  'the reply to the activation is dropped': [{ drop: 'reply', command: / activate /, times: 1 }],
  'the reply to the staging is dropped': [{ drop: 'reply', command: / stage /, times: 1 }],
  'the output of the activation is dropped': [{ drop: 'output', command: / activate /, times: 2 }],
  'invocations do not exist for a while': [
    { action: 'GetCommandInvocation', error: 'InvocationDoesNotExist', times: 6 },
  ],
  'every action is throttled for some seconds': [
    { action: 'SendCommand', error: 'ThrottlingException', forMs: 4_000 },
    { action: 'ListCommandInvocations', error: 'ThrottlingException', forMs: 4_000 },
    { action: 'DescribeInstanceInformation', error: 'ThrottlingException', forMs: 2_000 },
  ],
  'the host prints more than 24,000 bytes after its result': [{ cut: 'output', noise: 'after', times: 4 }],
  'the result is pushed out of the 24,000 bytes by noise': [
    { cut: 'output', noise: 'before', command: / activate /, times: 1 },
  ],
  'the shell around the activation is reported as killed (137)': [{ exit: 137, command: / activate /, times: 1 }],
  'the answer to SendCommand is lost on its way': [{ action: 'SendCommand', lose: 'answer', times: 1 }],
}

describe.skipIf(systemdUnavailable())('a deploy with lost responses', { concurrent: true }, () => {
  for (const [what, faults] of Object.entries(troubles)) {
    test(`a deploy succeeds although ${what}`, async () => {
      await using all = await running('1.0.0')
      const release = await all.release({ version: '2.0.0', framework: 'plain' })
      for (const fault of faults) all.fleet.order(fault)
      const run = await runAction(all.fleet, { inputs: release })
      expect(run.outputs['verdict'], run.log).toBe('deployed')
      for (const host of all.hosts) expect(await answering(host)).toMatchObject({ version: '2.0.0', status: 200 })
    })
  }

  for (const drop of ['reply', 'output'] as const) {
    test(`a failing release rolls back although the ${drop} of the activation is dropped`, async () => {
      await using all = await running('1.0.0')
      const failing = await all.release({ version: '2.0.0', framework: 'plain', failureModes: ['unhealthy'] })
      all.fleet.order({ drop, command: / activate /, times: 1 })
      const run = await runAction(all.fleet, { inputs: { ...failing, 'health-timeout': '3s' } })
      expect(run.outputs['verdict'], run.log).toBe('rolled-back')
      for (const host of all.hosts) expect(await answering(host)).toMatchObject({ version: '1.0.0', status: 200 })
    })
  }

  test('a deploy does not wait for a hook whose child keeps its output open', async () => {
    await using all = await running('1.0.0')
    const release = await all.release({ version: '2.0.0', framework: 'plain' })
    const run = await runAction(all.fleet, { inputs: { ...release, 'before-activate': 'sleep 300 & echo begun' } })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
  })
})

/** A host of its own for each fault, since a test mostly waits. */
async function running(version: string): Promise<Hosts> {
  const all = await openHosts(1)
  const run = await runAction(all.fleet, { inputs: await all.release({ version, framework: 'plain' }) })
  expect(run.outputs['verdict'], run.log).toBe('deployed')
  return all
}
