import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { attempt, type FalseGreen, facts, falseGreens } from '../support/adversaries/false-greens.ts'
import { type AppOnHost, setUp } from '../support/hosts/app-on-host.ts'
import { programText } from '../support/hosts/host-program.ts'
import { openSharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

type Fact = keyof typeof facts

/** The shipped program without one of its checks. */
function without(fact: Fact): string {
  const [check, instead] = facts[fact]
  const parts = programText.split(check)
  expect(parts, `${check} stands in the program once`).toHaveLength(2)
  return parts.join(instead)
}

/** The result of each fact's scenario where a program without that check is green. */
const wrong: Readonly<Record<Fact, unknown>> = {
  'every process is new': ['releases/r0', '1.0.0'],
  'it carries RELEASE_ID': undefined,
  'it runs from the release': '1.0.0',
  'it owns the listener': 'another',
  'its health is 200': 503,
}

/** The shipped program without its last line, which calls main. */
const functions = programText.split('\n').slice(0, -2).join('\n')

test.each(['sh', 'bash'])('an address of /proc/net/tcp is decoded under %s', (shell) => {
  const addresses = {
    '00000000': '0.0.0.0',
    '0100007F': '127.0.0.1',
    '0101007F': '127.0.1.1',
    '7F02000A': '10.0.2.127',
    '00000000000000000000000000000000': '[::]',
    '0000000000000000FFFF00000500A8C0': '192.168.0.5',
    '00000000000000000000000001000000': '[0000:0000:0000:0000:0000:0000:0000:0001]',
    B80D012000000000000000000700AD0B: '[2001:0DB8:0000:0000:0000:0000:0BAD:0007]',
  }
  const calls = Object.keys(addresses).map((hex) => `address_of ${hex}; echo`)
  const said = spawnSync(shell, ['-s'], { input: [functions, ...calls].join('\n'), encoding: 'utf8' })
  expect(said.stdout.trim().split('\n')).toEqual(Object.values(addresses))
})

/**
 * Runs functions of the shipped program where /sys/fs/cgroup and /proc/1/cgroup are those of a host with cgroup version 2 alone.
 * `kills N CGROUP` sets the number of processes that were killed there for memory.
 */
async function onVersionTwo(host: SystemdHost, shell: string, script: string): Promise<string> {
  await host.write(`/run/functions.${shell}`, functions)
  await host.write(
    `/run/two.${shell}`,
    `set -e
mount -t tmpfs none /sys/fs/cgroup
mkdir -p /sys/fs/cgroup/system.slice/api.service
echo '0::/system.slice/api.service' >/sys/fs/cgroup/self
mount --bind /sys/fs/cgroup/self /proc/1/cgroup
kills() { printf 'low 0\\nhigh 7\\nmax 9\\noom 5\\noom_kill %s\\noom_group_kill 4\\n' "$1" >"/sys/fs/cgroup/$2/memory.events"; }
. /run/functions.${shell}
defaults
service=api.service unit_cgroup=/system.slice/api.service unit_slice=system.slice
${script}
`,
  )
  const { code, stdout, stderr } = await host.run(`unshare --mount ${shell} /run/two.${shell}`)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout.trim()
}

describe.skipIf(systemdUnavailable())('the proof', () => {
  let fleet: Fleet
  let host: SystemdHost
  const apps = new Map<Fact, AppOnHost>()
  const scenarios = falseGreens.flatMap((scenario) =>
    scenario.only === undefined ? [] : [{ ...scenario, ...scenario.only }],
  )

  prepareSuite(async (stack) => {
    ;({ fleet, host } = stack.use(await openSharedHost()))
    for (const scenario of scenarios) apps.set(scenario.fact, await setUp(fleet, host, scenario.app, scenario))
  })

  test('every fact of the proof has a scenario, which false-green.test.ts shows to roll back', () => {
    expect(scenarios.map(({ fact }) => fact).sort()).toEqual(Object.keys(facts).sort())
    expect(scenarios.map(({ exit }) => exit)).toEqual(scenarios.map(() => 69))
  })

  for (const scenario of scenarios) {
    test.concurrent(`a proof not checking that ${scenario.fact} is green when ${scenario.name}`, async ({ expect }) => {
      const on = apps.get(scenario.fact) as AppOnHost
      const { exit, result, tail } = await attempt(scenario as FalseGreen, on, without(scenario.fact))
      expect({ exit, result }, tail).toMatchObject({ exit: 0, result: { ok: true, verdict: 'activated' } })
      expect(await scenario.wrong(on)).toEqual(wrong[scenario.fact])
    })
  }

  test.each(['dash', 'bash'])('the proof reads the counters of cgroup version 2 under %s', async (shell) => {
    // The unit's own cgroup disappears with its last process; the counts of its slice stay.
    const unit = `app_manager=systemd
kills 2 system.slice; watch_memory; echo "before $app_oom_before, watch '$oom_watch'"
kills 3 system.slice; rm -r /sys/fs/cgroup/system.slice/api.service; echo "after $(oom_kills)"`
    expect(await onVersionTwo(host, shell, unit)).toBe("before 2, watch ''\nafter 3")
    const daemon = `app_manager=pm2 pm2_daemon=1
kills 0 system.slice; watch_memory; echo "before $app_oom_before"; kills 1 system.slice; echo "after $(oom_kills)"`
    expect(await onVersionTwo(host, shell, daemon)).toBe('before 0\nafter 1')
    const install = 'kills 6 system.slice/api.service; memory_events 1'
    expect(await onVersionTwo(host, shell, install)).toContain('\noom_kill 6\n')
  })
})
