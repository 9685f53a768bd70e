import type { Fault } from '../../../fleet/aws/faults.ts'
import { startFleet } from '../../../fleet/fleet.ts'
import {
  type SimulatedHost,
  type SimulatedHostOptions,
  simulatedHost,
} from '../../../fleet/hosts/simulated/simulated-host.ts'
import type { HostCommand, Settings } from '../../../src/host/settings.ts'
import { clientsOf, runOn, send } from '../aws-clients/run-command.ts'
import { resultIn, scriptOf } from './script.ts'

/** The release that simulated hosts run. */
export const live = { id: '20260101_000001', version: '1.0.0' }
/** Settings of a `stage` of their next release, and of its activation. */
export const next = {
  release: '20260101_000002',
  version: '2.0.0',
  sha256: 'ab'.repeat(32),
  'artifact-url': 'http://x/a.tgz',
}

/** Simulated hosts in a fleet, by default quick ones. */
export async function simulatedHosts(count: number, options: SimulatedHostOptions = {}) {
  const fleet = await startFleet()
  const hosts = Array.from({ length: count }, () => simulatedHost({ live, pace: 0.02, ...options }))
  for (const host of hosts) fleet.add(host)
  const { ssm } = clientsOf(fleet)
  const tell = async (
    command: HostCommand,
    settings: Settings = {},
    how: { includeProgram?: boolean; to?: SimulatedHost } = {},
  ) => {
    const host = how.to ?? (hosts[0] as SimulatedHost)
    const script = scriptOf(command, settings, how)
    const invocation = await runOn(host, { ssm, script })
    return { ...invocation, result: resultIn(invocation.StandardOutputContent) }
  }
  const start = (command: HostCommand, settings: Settings = {}) =>
    send({ ssm, hosts, script: scriptOf(command, settings) })
  const order = (fault: Fault) => fleet.order(fault)
  const dispose = () => fleet[Symbol.asyncDispose]()
  return { fleet, ssm, hosts, host: hosts[0] as SimulatedHost, tell, start, order, [Symbol.asyncDispose]: dispose }
}

/** A host on which the next release is staged. */
export async function staged(options: SimulatedHostOptions = {}) {
  const on = await simulatedHosts(1, options)
  await on.tell('stage', next)
  return on
}

export const activation = { release: next.release, version: next.version, expect: live.id }
