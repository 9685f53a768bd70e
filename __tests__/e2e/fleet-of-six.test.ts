import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import {
  annotationOf,
  atOnce,
  makeUnhealthy,
  pidsOf,
  type Running,
  readable,
  releasesOf,
  runningHosts,
  sentTo,
  toldOf,
} from '../support/hosts/deployed-hosts.ts'
import { leftovers } from '../support/hosts/observed-state.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** The tests run in this order: each starts from the hosts as the test before left them. */
describe.skipIf(systemdUnavailable())(
  'six systemd hosts in three zones, each with a version of its own',
  { timeout: 240_000 },
  () => {
    let all: Running
    let names: Readonly<Record<string, string>>

    prepareSuite(async (stack) => {
      all = stack.use(
        await runningHosts(6, {
          versions: ['1.0.0', '1.1.0', '1.2.0'],
          zones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'],
        }),
      )
      names = Object.fromEntries(all.hosts.map(({ id, name }) => [id, name]))
    })

    /** A release that exits at its start on hosts that `makeUnhealthy` marked. */
    async function failingWhereTold(version: string) {
      const release = await all.release({ version, framework: 'plain', failureModes: ['exits-where-told'] })
      return { ...release, ...atOnce, batches: '1' }
    }

    function orderOf(command: string, since: number): string[] {
      return sentTo(all, command, since).map((ids) => ids.map((id) => names[id]).join('+'))
    }

    test('a release that fails on the fourth host makes all touched hosts roll back, and the last two are never restarted', async () => {
      const [fourth] = all.hosts.slice(3)
      await makeUnhealthy(fourth)
      const pids = await pidsOf(all.hosts)
      const since = all.fleet.calls.length
      const run = await runAction(all.fleet, { inputs: await failingWhereTold('2.0.0') })
      expect(run.outputs['verdict'], run.log).toBe('rolled-back')
      expect(run.exit).toBe(1)
      expect(new Set(all.before).size).toBe(3)
      expect(await releasesOf(all.hosts)).toEqual(all.before)
      const after = await pidsOf(all.hosts)
      expect(after.map((pid, i) => pid === pids[i])).toEqual([false, false, false, false, true, true])
      expect(orderOf('activate', since)).toEqual(['api-1', 'api-2', 'api-3', 'api-4'])
      expect(orderOf('revert', since)).toEqual(['api-3', 'api-2', 'api-1'])
      expect(toldOf(run)).toEqual({
        'api-4': 'rolled-back crash-loop',
        'api-1': 'rolled-back',
        'api-2': 'rolled-back',
        'api-3': 'rolled-back',
        'api-5': 'untouched',
        'api-6': 'untouched',
      })
      expect(annotationOf(run)).toContain(`api-4 (${fourth?.id}): rolled-back: crash-loop: `)
      expect(annotationOf(run)).toContain('DATABASE_URL is missing')
      expect(readable(run)).toContain('Live now')
      for (const host of all.hosts) expect(await leftovers(host)).toEqual([])
    })

    test('the next deploy begins with the host that failed, and touches no other when that fails again', async () => {
      const pids = await pidsOf(all.hosts)
      const since = all.fleet.calls.length
      const run = await runAction(all.fleet, { inputs: await failingWhereTold('2.0.1') })
      expect(run.outputs['verdict'], run.log).toBe('rolled-back')
      expect(orderOf('activate', since)).toEqual(['api-4'])
      expect(await releasesOf(all.hosts)).toEqual(all.before)
      expect((await pidsOf(all.hosts)).map((pid, i) => pid === pids[i])).toEqual([true, true, true, false, true, true])
      expect(toldOf(run)).toMatchObject({ 'api-4': 'rolled-back crash-loop', 'api-1': 'untouched' })
    })

    test('batches with by-zone keep to one zone, and the host that failed is first in its own', async () => {
      await makeUnhealthy(all.hosts[3], false)
      const since = all.fleet.calls.length
      const release = await all.release({ version: '2.0.2', framework: 'plain' })
      const run = await runAction(all.fleet, {
        inputs: { ...release, ...atOnce, batches: '1, 50%', 'by-zone': 'true' },
      })
      expect(run.outputs['verdict'], run.log).toBe('deployed')
      expect(orderOf('activate', since)).toEqual(['api-4', 'api-1', 'api-2+api-5', 'api-3+api-6'])
      expect(new Set(await releasesOf(all.hosts))).toEqual(new Set([run.outputs['release']]))
    })

    test('a host that cannot roll back is named with the command to run, and the others roll back', async () => {
      const [, second, , , fifth] = all.hosts
      const before = await releasesOf(all.hosts)
      await makeUnhealthy(fifth)
      await second?.run('mv /opt/macro-ai/current/dist/index.js /opt/macro-ai/current/dist/gone.js')
      const run = await runAction(all.fleet, { inputs: await failingWhereTold('3.0.0') })
      expect(run.outputs['verdict'], run.log).toBe('rollback-failed')
      expect(run.exit).toBe(1)
      const after = await releasesOf(all.hosts)
      expect(after.toSpliced(1, 1)).toEqual(before.toSpliced(1, 1))
      expect(after[1]).not.toBe(before[1])
      expect(toldOf(run)).toMatchObject({
        'api-2': 'rollback-failed rollback-failed',
        'api-5': 'rolled-back crash-loop',
      })
      const command = 'sudo /opt/macro-ai/deploy.sh recover'
      for (const text of [annotationOf(run), readable(run)]) {
        expect(text).toContain(`api-2 (${second?.id})`)
        expect(text).toContain(command)
      }
      await second?.run('mv /opt/macro-ai/current/dist/gone.js /opt/macro-ai/current/dist/index.js')
      const recovered = await second?.run(command.replace('sudo ', ''))
      expect(recovered?.code, recovered?.stderr).toBe(0)
      expect(await releasesOf(all.hosts)).toEqual(before)
    })
  },
)
