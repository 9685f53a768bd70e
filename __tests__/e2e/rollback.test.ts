import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction, type StepRun } from '../../fleet/runner.ts'
import {
  annotationOf,
  atOnce,
  next,
  pidsOf,
  type Running,
  readable,
  releasesOf,
  runningHosts,
  sentTo,
} from '../support/hosts/deployed-hosts.ts'
import { leftovers } from '../support/hosts/observed-state.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { quickly } from '../support/hosts/systemd-hosts.ts'

const commits = { v2: '2'.repeat(40), v3: '3'.repeat(40) }

/** The tests run in this order: each starts from the hosts as the test before left them. */
describe.skipIf(systemdUnavailable())('a rollback', { timeout: 240_000 }, () => {
  let all: Running
  let releases: Readonly<Record<'v1' | 'v2' | 'v3', string>>

  prepareSuite(async (stack) => {
    all = stack.use(await runningHosts(3))
    const [v1 = ''] = all.before
    const [v2, v3] = [await deployed('2.0.0', commits.v2), await deployed('3.0.0', commits.v3)]
    releases = { v1, v2, v3 }
  })

  async function deploy(
    version: string,
    commit: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<StepRun> {
    const inputs = { ...(await next(all, version)), batches: '100%', ...more }
    return await runAction(all.fleet, { inputs, env: { GITHUB_SHA: commit } })
  }

  async function deployed(version: string, commit: string): Promise<string> {
    const { outputs, log } = await deploy(version, commit)
    expect(outputs['verdict'], log).toBe('deployed')
    return outputs['release'] ?? ''
  }

  async function goBack(inputs: Readonly<Record<string, string>> = {}): Promise<StepRun> {
    const { artifact: _, ...common } = { ...quickly, ...atOnce, artifact: '' }
    return await runAction(all.fleet, { inputs: { ...common, command: 'rollback', ...inputs } })
  }

  const everywhere = (release: string) => [release, release, release]

  test('a rollback activates and proves the release before, batch by batch, and downloads nothing', async () => {
    const [downloads, since] = [all.fleet.requests.length, all.fleet.calls.length]
    const run = await goBack({ batches: '1, 2' })
    expect(run.outputs, run.log).toMatchObject({ verdict: 'deployed', release: releases.v2, version: '2.0.0' })
    expect(run.outputs['previous-version']).toBe('3.0.0')
    expect(run.exit).toBe(0)
    expect(await releasesOf(all.hosts)).toEqual(everywhere(releases.v2))
    expect(sentTo(all, 'activate', since).map((ids) => ids.length)).toEqual([1, 2])
    expect(sentTo(all, 'stage', since)).toEqual([])
    expect(all.fleet.requests.length).toBe(downloads)
    for (const host of all.hosts) expect(await leftovers(host)).toEqual([])
    expect(readable(run)).toContain('deployed: macro-ai 2.0.0, production')
  })

  test('a deploy of a commit that was rolled back is refused', async () => {
    const pids = await pidsOf(all.hosts)
    const again = await deploy('3.0.0', commits.v3)
    expect(again.outputs['verdict'], again.log).toBe('refused')
    expect(annotationOf(again)).toMatch(/^refused: [\s\S]*downgrade: Commit 333333333333 was rolled back earlier\./)
    expect(await pidsOf(all.hosts)).toEqual(pids)
  })

  test('a second rollback targets the release before that, since the one it left is bad', async () => {
    const run = await goBack()
    expect(run.outputs, run.log).toMatchObject({ verdict: 'deployed', release: releases.v1, version: '1.0.0' })
    expect(await releasesOf(all.hosts)).toEqual(everywhere(releases.v1))
  })

  test('a rollback without a good release before is refused, and lists what hosts have', async () => {
    const pids = await pidsOf(all.hosts)
    const run = await goBack()
    expect(run.outputs['verdict'], run.log).toBe('refused')
    expect(annotationOf(run)).toMatch(/no-rollback-target: .*All of them have: 1\.0\.0 \(\d{8}_\d{6}\)/)
    expect(await pidsOf(all.hosts)).toEqual(pids)
  })

  test.each([
    ['release-id', () => releases.v3],
    ['version', () => '2.0.0'],
  ])('a rollback may target a bad release by its %s, with a warning', async (input, value) => {
    const run = await goBack({ [input]: value() })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(annotationOf(run)).toMatch(/^\d{8}_\d{6} is bad, and was asked for\.$/)
    const [release] = await releasesOf(all.hosts)
    expect([releases.v2, releases.v3]).toContain(release)
  })

  test('a rollback that fails on the last host reverts the others, and removes no release', async () => {
    const before = await releasesOf(all.hosts)
    await all.hosts[2]?.run('touch /var/log/macro-ai/failing')
    const inputs = { 'release-id': releases.v1, 'after-activate': 'test ! -f /var/log/macro-ai/failing', batches: '1' }
    const run = await goBack(inputs)
    expect(run.outputs['verdict'], run.log).toBe('rolled-back')
    expect(await releasesOf(all.hosts)).toEqual(before)
    const listed = await Promise.all(all.hosts.map((host) => host.run('ls /opt/macro-ai/releases')))
    for (const { stdout } of listed) expect(stdout.split('\n')).toContain(releases.v1)
  })

  test('a rollback activates its target only on hosts that run something else', async () => {
    const [first] = all.hosts
    const [live = ''] = await releasesOf(all.hosts)
    await first?.run(`/opt/macro-ai/deploy.sh rollback --release ${releases.v1}`)
    const pids = await pidsOf(all.hosts)
    const run = await goBack({ 'release-id': live })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(await releasesOf(all.hosts)).toEqual(everywhere(live))
    const after = await pidsOf(all.hosts)
    expect(after.map((pid, i) => pid === pids[i])).toEqual([false, true, true])
  })

  test('a rollback makes a host that pruned the release download it again, and no other', async () => {
    const [, second] = all.hosts
    const [live = ''] = await releasesOf(all.hosts)
    await second?.run(`rm -rf /opt/macro-ai/releases/${releases.v1}`)
    const [downloads, since] = [all.fleet.requests.length, all.fleet.calls.length]
    const run = await goBack({ version: '1.0.0', batches: '100%' })
    expect(run.outputs, run.log).toMatchObject({ verdict: 'deployed', release: releases.v1 })
    expect(live).not.toBe(releases.v1)
    expect(await releasesOf(all.hosts)).toEqual(everywhere(releases.v1))
    expect(sentTo(all, 'stage', since)).toEqual([[second?.id]])
    expect(all.fleet.requests.length).toBe(downloads + 1)
  })
})
