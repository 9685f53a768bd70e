import { describe, expect, test } from 'vitest'
import type { GroupControl } from '../../fleet/aws/scaling-groups.ts'
import { setUpByGuide } from '../../fleet/hosts/guide/set-up.ts'
import { bootSystemdHost, type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { eventually } from '../support/aws-clients/run-command.ts'
import {
  annotationOf,
  expireLock,
  next,
  type Running,
  releasesOf,
  runningHosts,
  sentTo,
  start,
  toldOf,
} from '../support/hosts/deployed-hosts.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { tags } from '../support/hosts/systemd-hosts.ts'

/** The tests run in this order: each starts from the hosts as the test before left them. */
describe.skipIf(systemdUnavailable())('an Auto Scaling group', { timeout: 240_000 }, () => {
  let all: Running
  let group: GroupControl | undefined
  let late: SystemdHost

  prepareSuite(async (stack) => {
    all = stack.use(
      await runningHosts(3, {
        enlist: async (fleet, host) => {
          group ??= fleet.scalingGroup('api')
          await group.add(host, { tags: { ...tags, Name: host.name } })
        },
      }),
    )
    late = stack.use(await bootSystemdHost({ name: 'api-4' }))
    await setUpByGuide(late, { registry: all.fleet.registry })
  })

  const inGroup = { 'auto-scaling-group': 'api', batches: '1', 'suspend-az-rebalance': 'true' }

  /** The calls that change the group's processes, in their order. */
  function rebalancing(since: number): string[] {
    return all.fleet.calls.slice(since).flatMap(({ action, input }) => {
      if (action !== 'SuspendProcesses' && action !== 'ResumeProcesses') return []
      expect(input).toMatchObject({ AutoScalingGroupName: 'api', ScalingProcesses: ['AZRebalance'] })
      return [action]
    })
  }

  test('a group that loses an instance and gets another during a deploy ends on one release', async () => {
    const [, , third] = all.hosts
    const since = all.fleet.calls.length
    await using running = await start(all, { inputs: { ...(await next(all, '2.0.0')), ...inGroup } })
    await running.said(/Activate, batch 1 of/)
    expect(rebalancing(since)).toEqual(['SuspendProcesses'])
    group?.launch(late, { tags: { ...tags, Name: late.name } })
    const leaving = group?.scaleIn(third?.id ?? '')
    const run = await running.ended
    await leaving
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(toldOf(run)).toEqual({ 'api-1': 'deployed', 'api-2': 'deployed', 'api-3': 'gone', 'api-4': 'deployed' })
    const { release = '' } = run.outputs
    expect(await releasesOf([...all.hosts.slice(0, 2), late])).toEqual([release, release, release])
    expect(run.log).toMatch(/api-4 \(i-\w+\) \S+ joined during the run/)
    expect(rebalancing(since)).toEqual(['SuspendProcesses', 'ResumeProcesses'])
  })

  test('a group whose run was killed rebalances again after the next run, and ends on one release', async () => {
    const hosts = [...all.hosts.slice(0, 2), late]
    const since = all.fleet.calls.length
    await using killed = await start(all, { inputs: { ...(await next(all, '3.0.0')), ...inGroup } })
    await killed.said(/Activate, batch 2 of/)
    await eventually(() => expect(sentTo(all, 'activate', since)).toHaveLength(2))
    killed.kill()
    await killed.ended
    expect(rebalancing(since)).toEqual(['SuspendProcesses'])
    await expireLock(all)
    const { 'suspend-az-rebalance': _, ...plain } = inGroup
    const run = await runAction(all.fleet, { inputs: { ...(await next(all, '4.0.0')), ...plain } })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(annotationOf(run)).toContain('An earlier run left AZRebalance of api suspended. This run resumed it.')
    expect(rebalancing(since)).toEqual(['SuspendProcesses', 'ResumeProcesses'])
    const { release = '' } = run.outputs
    expect(await releasesOf(hosts)).toEqual([release, release, release])
  })
})
