import { expect } from 'vitest'
import type { DeployRequest } from '../../../src/inputs/request.ts'
import type { TimedEvent } from '../../../src/model/events.ts'
import type { Verdict } from '../../../src/model/verdicts.ts'
import { buildRunReport } from '../../../src/report/facts/run-report.ts'
import { deploy } from './commands.ts'
import { type FakeOptions, type FakeWorld, fakeWorld, request } from './world.ts'

/** The release that hosts run before, and the release that a deploy on a fake clock makes. */
export const old = '20261101_000000'
export const release = '20261123_101011'

export interface Deployed extends FakeWorld {
  readonly verdict: Verdict
  readonly lives: Readonly<Record<string, string>>
  readonly outcomes: Readonly<Record<string, string>>
}

/** A deploy to the fake hosts, by default one host at a time. */
export async function deployOn(
  options: FakeOptions = {},
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<DeployRequest> = {},
): Promise<Deployed> {
  const fake = fakeWorld(options)
  const verdict = await deploy({ ...request({ batches: '1', ...inputs }), ...more }, fake.ports)
  return { ...fake, verdict, lives: livesOf(fake), outcomes: outcomesOf(fake) }
}

/** Hosts that a deploy brought to one recorded release; the lists of commands and calls are empty again. */
export async function deployed(options: FakeOptions = {}, more: Partial<DeployRequest> = {}): Promise<FakeWorld> {
  const fake = fakeWorld(options)
  expect(await deploy({ ...request(), ...more }, fake.ports)).toBe('deployed')
  fake.sent.splice(0)
  fake.calls.splice(0)
  return fake
}

/** A deploy that must end with a Failure. */
export async function refusalOf(
  options: FakeOptions,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<DeployRequest> = {},
): Promise<FakeWorld & { readonly failure: unknown; readonly lives: Readonly<Record<string, string>> }> {
  const fake = fakeWorld(options)
  const failure = await deploy({ ...request(inputs), ...more }, fake.ports).then(
    (verdict) => verdict,
    (error: unknown) => error,
  )
  return { ...fake, failure, lives: livesOf(fake) }
}

/** The release of each host, by its id. */
export function livesOf({ hosts }: FakeWorld): Record<string, string> {
  return Object.fromEntries([...hosts].map(([id, { live }]) => [id, live]))
}

/** The report's result for each host: its outcome, and the code of its error. */
export function outcomesOf({ events, ports }: FakeWorld): Record<string, string> {
  const account = buildRunReport(events.map((event) => ({ ...event, at: ports.clock.now() })) as TimedEvent[])
  return Object.fromEntries(
    account.hosts.map(({ id, outcome, code }) => [id, code === '' ? outcome : `${outcome} ${code}`]),
  )
}

/** The fake ports, with an event at the first command of a kind. */
export function whenFirst(command: string, fake: FakeWorld, act: () => void): FakeWorld['ports'] {
  const { send } = fake.ports.commands
  let isDone = false
  return {
    ...fake.ports,
    commands: {
      ...fake.ports.commands,
      send: async (script, hosts) => {
        if (!isDone && script.comment.includes(command)) act()
        isDone ||= script.comment.includes(command)
        return await send(script, hosts)
      },
    },
  }
}
