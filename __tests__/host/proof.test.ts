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

/**
 * Runs functions of the shipped program where /sys/fs/cgroup and /proc/1/cgroup are those of a host with cgroup version 2 alone.
 * `slice` and `unit` are the counts of processes killed for memory; an update of them is `kill N`.
 */
async function onVersionTwo(host: SystemdHost, shell: string, script: string): Promise<string> {
  const functions = programText.split('\n').slice(0, -2).join('\n')
  await host.write(`/run/functions.${shell}`, functions)
  await host.write(
    `/run/two.${shell}`,
    `set -e
mount -t tmpfs none /sys/fs/cgroup
mkdir -p /sys/fs/cgroup/system.slice/api.service
echo '0::/system.slice/api.service' >/sys/fs/cgroup/self
mount --bind /sys/fs/cgroup/self /proc/1/cgroup
kill() { printf 'low 0\\nhigh 7\\nmax 9\\noom 5\\noom_kill %s\\noom_group_kill 4\\n' "$1" >"/sys/fs/cgroup/$2/memory.events"; }
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

  test.each(['dash', 'bash'])('reads the counters of cgroup version 2 under %s', async (shell) => {
    // The unit's own cgroup goes with its last process; what its slice has counted stays.
    const unit = `manager=systemd
kill 2 system.slice; watch_memory; echo "before $oom_before, watch '$oom_watch'"
kill 3 system.slice; rm -r /sys/fs/cgroup/system.slice/api.service; echo "after $(oom_kills)"`
    expect(await onVersionTwo(host, shell, unit)).toBe("before 2, watch ''\nafter 3")
    const daemon = `manager=pm2 pm2_daemon=1
watch_memory; echo "before $oom_before"; kill 1 system.slice/api.service; echo "after $(oom_kills)"`
    expect(await onVersionTwo(host, shell, daemon)).toBe('before 0\nafter 1')
    const install = 'kill 6 system.slice/api.service; memory_events 1'
    expect(await onVersionTwo(host, shell, install)).toContain('\noom_kill 6\n')
  })
})
