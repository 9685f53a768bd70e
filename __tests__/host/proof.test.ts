import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { bootSystemdHost, canBootSystemd, type SystemdHost } from '../../fleet/hosts/systemd.ts'
import { type AppOnHost, setUp } from '../support/app-on-host.ts'
import { attempt, type FalseGreen, facts, falseGreens } from '../support/false-greens.ts'
import { programText } from '../support/host-program.ts'

type Fact = keyof typeof facts

/** The shipped program without one of its checks. */
function without(fact: Fact): string {
  const [check, instead] = facts[fact]
  const parts = programText.split(check)
  expect(parts, `${check} stands in the program once`).toHaveLength(2)
  return parts.join(instead)
}

/** What the scenario of each fact leaves behind where a program without that check is green. */
const wrong: Readonly<Record<Fact, unknown>> = {
  'every process is new': ['releases/r0', '1.0.0'],
  'it carries RELEASE_ID': undefined,
  'it runs from the release': '1.0.0',
  'it owns the listener': 'another',
  'its health is 200': 503,
}

describe.skipIf(canBootSystemd() !== undefined)('the proof', () => {
  let fleet: Fleet
  let host: SystemdHost
  const apps = new Map<Fact, AppOnHost>()
  const scenarios = falseGreens.flatMap((scenario) =>
    scenario.only === undefined ? [] : [{ ...scenario, ...scenario.only }],
  )

  beforeAll(async () => {
    fleet = await startFleet()
    host = await bootSystemdHost()
    fleet.add(host)
    for (const scenario of scenarios) apps.set(scenario.fact, await setUp(fleet, host, scenario.app, scenario))
  })
  afterAll(async () => {
    await host[Symbol.asyncDispose]()
    await fleet[Symbol.asyncDispose]()
  })

  test('has a scenario for each of its facts, which false-green.test.ts shows to be brought back', () => {
    expect(scenarios.map(({ fact }) => fact).sort()).toEqual(Object.keys(facts).sort())
    expect(scenarios.map(({ exit }) => exit)).toEqual(scenarios.map(() => 69))
  })

  for (const scenario of scenarios) {
    test.concurrent(`without the check that ${scenario.fact} is green when ${scenario.name}`, async ({ expect }) => {
      const on = apps.get(scenario.fact) as AppOnHost
      const { exit, result, tail } = await attempt(scenario as FalseGreen, on, without(scenario.fact))
      expect({ exit, result }, tail).toMatchObject({ exit: 0, result: { ok: true, verdict: 'activated' } })
      expect(await scenario.wrong(on)).toEqual(wrong[scenario.fact])
    })
  }
})
