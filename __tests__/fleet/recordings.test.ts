import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { startFleet } from '../../fleet/fleet.ts'
import { setUpByGuide } from '../../fleet/hosts/guide/set-up.ts'
import { simulatedHost } from '../../fleet/hosts/simulated/simulated-host.ts'
import { bootSystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type FailureMode, packApp } from '../../fleet/sample-app.ts'
import type { HostCommand, Settings } from '../../src/host/settings.ts'
import { clientsOf, ended, get, send } from '../support/aws-clients/run-command.ts'
import { programAhead, resultIn, scriptOf } from '../support/hosts/script.ts'

const folder = new URL('../../fleet/hosts/recorded/', import.meta.url)
const recordings = readdirSync(folder).flatMap((file) => {
  const command = file.replace('.json', '')
  const all = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, object>
  return Object.entries(all).map(([name, recording]) => ({ command, name, recording }))
})

test.each(recordings)('$command/$name was recorded as a result of that command, with an exit code of ours', (one) => {
  expect(one.recording).toMatchObject({ result: { v: 1, command: one.command }, tail: expect.any(Array) })
  expect((one.recording as { code: number }).code).toBeOneOf([0, 65, 66, 67, 68, 69, 70])
})

/** A systemd host and a simulated one, each without a release, in one fleet. */
async function openPair() {
  await using stack = new AsyncDisposableStack()
  const fleet = stack.use(await startFleet())
  const real = stack.use(await bootSystemdHost())
  await setUpByGuide(real, { registry: fleet.registry })
  const simulated = simulatedHost({ live: 'none', pace: 0.01 })
  for (const host of [real, simulated]) fleet.add(host)
  const { ssm } = clientsOf(fleet)
  const opened = stack.move()
  return {
    simulated,
    /** Serves a release; returns the settings of a `stage` of it. */
    serve: async (version: string, failureModes: FailureMode[] = []) => {
      const { archive, sha256 } = await packApp(fleet.registry, { version, framework: 'plain', failureModes })
      return { version, sha256, 'sha256-source': 'input', 'artifact-url': fleet.artifact(`${version}.tgz`, archive) }
    },
    /** Sends both hosts the same command, and resolves with both results, the systemd host's first. */
    tell: async (command: HostCommand, settings: Settings) => {
      await real.run(programAhead)
      const commandId = await send({ ssm, hosts: [real, simulated], script: scriptOf(command, settings) })
      await ended(ssm, commandId)
      return await Promise.all([get(ssm, commandId, real), get(ssm, commandId, simulated)])
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

const [a, b, c] = ['20260101_000001', '20260101_000002', '20260101_000003']
const fence = { 'fence-parameter': '/lock', fence: 5 }

describe.skipIf(systemdUnavailable())('a systemd host and a simulated host', () => {
  test('a simulated host answers like a systemd host in a deploy and a revert', { timeout: 300_000 }, async () => {
    await using on = await openPair()
    const [one, two] = [await on.serve('1.0.0'), await on.serve('2.0.0')]
    const steps: readonly [HostCommand, Settings][] = [
      ['status', {}],
      ['stage', { ...one, release: a }],
      ['activate', { release: a, version: '1.0.0', expect: 'none' }],
      ['status', {}],
      ['stage', { ...one, release: b }],
      ['stage', { ...two, release: a }],
      ['stage', { ...two, release: b }],
      ['activate', { release: b, version: '2.0.0', expect: c }],
      ['activate', { release: c, version: '2.0.0', expect: a }],
      ['activate', { release: b, version: '2.0.0', expect: a }],
      ['revert', { to: a }],
      ['revert', { to: a, ...fence }],
      ['recover', { ...fence, fence: 4 }],
      ['recover', {}],
      ['recover', fence],
      ['cleanup', { ...fence, release: b }],
      ['cleanup', { ...fence, release: b }],
      ['status', {}],
      ['revert', { ...fence, to: 'none' }],
      ['status', {}],
    ]
    for (const [command, settings] of steps) {
      const [real, simulated] = await on.tell(command, settings)
      const about = `${command} ${JSON.stringify(settings)}`
      expect(said(simulated.StandardOutputContent), about).toEqual(said(real.StandardOutputContent))
      expect(simulated.ResponseCode).toBe(real.ResponseCode)
      expect(simulated.StatusDetails).toBe(real.StatusDetails)
    }
  })

  test('a simulated host answers like a systemd host for a release that crashes', { timeout: 300_000 }, async () => {
    await using on = await openPair()
    const [good, failing] = [await on.serve('1.0.0'), await on.serve('2.0.0', ['exits-at-start'])]
    for (const [command, release] of [['stage', a] as const, ['activate', a] as const]) {
      await on.tell(command, { ...good, release })
    }
    await on.tell('stage', { ...failing, release: b })
    on.simulated.will('activate', 'crash-loop')
    const failed = await on.tell('activate', { release: b, version: '2.0.0', expect: a })
    const [real, simulated] = failed.map(({ StandardOutputContent }) => said(StandardOutputContent))
    // systemd may find the unit at another moment of its loop each time.
    const passing = { message: expect.any(String), words: expect.any(Array) }
    expect(simulated).toEqual({ ...real, ...passing })
    expect(failed.map(({ ResponseCode }) => ResponseCode)).toEqual([69, 69])
    const third = { ...good, 'sha256-source': 'beside', version: '3.0.0', release: c }
    for (const [command, settings] of [['stage', third] as const, ['status', {}] as const]) {
      const answers = await on.tell(command, settings)
      const [next, simulatedNext] = answers.map(({ StandardOutputContent }) => said(StandardOutputContent))
      expect(simulatedNext).toEqual(next)
    }
  })
})

/** The result without the fields that differ between runs, and the log without its times. */
function said(output: string | undefined) {
  const { seconds, proof, freeMb, memoryMb, ...rest } = resultIn(output)
  const log = (output ?? '').split('\n').slice(1)
  const words = log.filter((line) => /^\d\d:\d\d:\d\d /.test(line)).map((line) => line.slice(9))
  const tellsRoom = freeMb !== undefined && memoryMb !== undefined
  return { ...rest, tellsRoom, steps: Object.keys(seconds), isProved: proof !== undefined, words }
}
