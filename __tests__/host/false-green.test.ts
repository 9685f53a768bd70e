import { afterAll, beforeAll, describe, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { bootSystemdHost, canBootSystemd, type SystemdHost } from '../../fleet/hosts/systemd.ts'
import { type AppOnHost, setUp } from '../support/app-on-host.ts'
import { attempt, falseGreens, old } from '../support/false-greens.ts'

describe.skipIf(canBootSystemd() !== undefined)('a deploy is not green', () => {
  let fleet: Fleet
  const hosts: SystemdHost[] = []
  const apps = new Map<string, AppOnHost>()

  beforeAll(async () => {
    fleet = await startFleet()
    const half = Math.ceil(falseGreens.length / 2)
    await Promise.all(
      [falseGreens.slice(0, half), falseGreens.slice(half)].map(async (scenarios) => {
        const host = await bootSystemdHost()
        hosts.push(host)
        fleet.add(host)
        for (const scenario of scenarios) apps.set(scenario.app, await setUp(fleet, host, scenario.app, scenario))
      }),
    )
  })
  afterAll(async () => {
    await Promise.all(hosts.map((host) => host[Symbol.asyncDispose]()))
    await fleet[Symbol.asyncDispose]()
  })

  for (const scenario of falseGreens) {
    const how = scenario.exit === 65 ? 'and nothing is changed' : 'and the host is brought back'
    test.concurrent(`when ${scenario.name}; ${how}`, async ({ expect }) => {
      const on = apps.get(scenario.app) as AppOnHost
      const { exit, result, tail } = await attempt(scenario, on)
      expect({ exit, result }, tail).toMatchObject({ exit: scenario.exit, result: { ok: false, code: scenario.code } })
      expect(await on.answer(), tail).toMatchObject({ status: 200, version: '1.0.0' })
      expect(await on.sh(`readlink ${on.base}/current`)).toBe(`releases/${old}`)
      if (scenario.exit === 69) expect(result.after).toBe(old)
    })
  }
})
