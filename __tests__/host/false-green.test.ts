import { describe, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { bootSystemdHost, type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { attempt, falseGreens, old } from '../support/adversaries/false-greens.ts'
import { outsiders } from '../support/adversaries/other-servers.ts'
import { type AppOnHost, setUp } from '../support/hosts/app-on-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const scenarios = [...falseGreens, ...outsiders]

describe.skipIf(systemdUnavailable())('false greens', () => {
  let fleet: Fleet
  const hosts: SystemdHost[] = []
  const apps = new Map<string, AppOnHost>()

  prepareSuite(async (stack) => {
    fleet = stack.use(await startFleet())
    const half = Math.ceil(scenarios.length / 2)
    await Promise.all(
      [scenarios.slice(0, half), scenarios.slice(half)].map(async (some) => {
        const host = stack.use(await bootSystemdHost())
        hosts.push(host)
        fleet.add(host)
        for (const scenario of some) apps.set(scenario.app, await setUp(fleet, host, scenario.app, scenario))
      }),
    )
  })

  for (const scenario of scenarios) {
    const how = scenario.exit === 65 ? 'and nothing is changed' : 'and the host rolls back'
    test.concurrent(`a deploy is not green when ${scenario.name}; ${how}`, async ({ expect }) => {
      const on = apps.get(scenario.app) as AppOnHost
      const { exit, result, tail } = await attempt(scenario, on)
      expect({ exit, result }, tail).toMatchObject({ exit: scenario.exit, result: { ok: false, code: scenario.code } })
      expect(await on.answer(), tail).toMatchObject({ status: 200, version: '1.0.0' })
      expect(await on.sh(`readlink ${on.base}/current`)).toBe(`releases/${old}`)
      if (scenario.exit === 69) expect(result.after).toBe(old)
    })
  }

  test('a first deploy is refused, and changes nothing, when the unit does not start the release', async ({
    expect,
  }) => {
    const [host] = hosts as [SystemdHost]
    const on = await setUp(fleet, host, 'first', {
      service: ({ app, base, user }) =>
        `User=${user}\nEnvironmentFile=${base}/.env\nWorkingDirectory=/srv/${app}\nExecStart=/usr/bin/node dist/index.js`,
    })
    await on.adopt(old, { version: '1.0.0' })
    await on.sh(`mv ${on.base}/releases/${old} /srv/${on.app}; rm ${on.base}/current; systemctl stop ${on.app}`)
    const standing = () => on.sh(`ls -d ${on.base}/current || true; systemctl is-active ${on.app} || true`)
    const before = await standing()
    const { exit, result, tail } = await on.deploy({ version: '2.0.0' }, { 'health-timeout': 2 })
    expect({ exit, result }, tail).toMatchObject({ exit: 65, result: { code: 'not-from-current' } })
    expect(await standing()).toBe(before)
  })
})
