import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { eventually } from '../support/aws-clients/run-command.ts'
import {
  annotationOf,
  next,
  pidsOf,
  type Running,
  readable,
  releasesOf,
  runningHosts,
  sentTo,
  start,
  toldOf,
} from '../support/hosts/deployed-hosts.ts'
import { leftovers } from '../support/hosts/observed-state.ts'

describe.skipIf(systemdUnavailable())('a deploy with unreachable hosts', { concurrent: true, timeout: 240_000 }, () => {
  test('a host that goes offline for good during its activation is named with a command, and the others roll back', async () => {
    await using all = await runningHosts(2)
    const [first, second] = pairOf(all)
    const unheard = { deliver: 'never', instance: second.id, times: 99, expireAfterMs: 1_000 } as const
    all.fleet.order({ offline: second.id, when: 'started', command: / activate / })
    all.fleet.order({ ...unheard, command: /ec2-release (status|recover|revert|cleanup) / })
    const running = runAction(all.fleet, { inputs: { ...(await next(all, '2.0.0')), batches: '1' } })
    // Its activation succeeds without a report, and SSM expires the command in the end.
    const moved = await eventually(async () => {
      const [now] = await releasesOf([second])
      expect(now).not.toBe(all.before[1])
      return now
    })
    all.fleet.order({ expire: second.id })
    const run = await running
    expect(run.outputs['verdict'], run.log).toBe('rolled-back')
    expect(toldOf(run)).toEqual({ 'api-1': 'rolled-back', 'api-2': 'unreachable host-unreachable' })
    expect(await releasesOf(all.hosts)).toEqual([all.before[0], moved])
    expect(run.log).toContain(`Release ${moved}.`)
    for (const text of [annotationOf(run), readable(run)]) {
      expect(text).toContain(`api-2 (${second.id}): unreachable. Check the instance and its SSM agent`)
      expect(text).toContain('sudo /opt/macro-ai/deploy.sh status')
      expect(text).not.toContain(`api-1 (${first.id}): unreachable`)
    }
    expect(readable(run)).toContain('not known on 1 host')
  })

  test('a host that is offline before the deploy makes it refused, or is skipped with offline: skip', async () => {
    await using all = await runningHosts(2)
    const [, second] = pairOf(all)
    const pids = await pidsOf(all.hosts)
    all.fleet.change(second.id, { ping: 'ConnectionLost' })
    const refused = await runAction(all.fleet, { inputs: await next(all, '2.0.0') })
    expect(refused.outputs['verdict'], refused.log).toBe('refused')
    expect(annotationOf(refused)).toMatch(/hosts-unusable[\s\S]*api-2 .*: agent-offline: /)
    expect(await pidsOf(all.hosts)).toEqual(pids)
    const skipped = await runAction(all.fleet, { inputs: { ...(await next(all, '2.0.0')), offline: 'skip' } })
    expect(skipped.outputs, skipped.log).toMatchObject({ verdict: 'deployed', succeeded: '1', skipped: '1' })
    expect(skipped.exit).toBe(0)
    expect(annotationOf(skipped)).toMatch(/1 host skipped[\s\S]*api-2 .*: agent-offline: /)
    expect(await releasesOf(all.hosts)).toEqual([skipped.outputs['release'], all.before[1]])
    expect((await pidsOf([second]))[0]).toBe(pids[1])
  })

  test('a host that goes offline for good during staging makes the deploy touch none', async () => {
    await using all = await runningHosts(2)
    const [first, second] = pairOf(all)
    const pids = await pidsOf(all.hosts)
    all.fleet.order({ offline: second.id, when: 'started', command: / stage / })
    const unheard = { deliver: 'never', instance: second.id, times: 99, expireAfterMs: 1_000 } as const
    all.fleet.order({ ...unheard, command: /ec2-release (status|cleanup) / })
    const run = await runAction(all.fleet, { inputs: await next(all, '2.0.0') })
    expect(run.outputs['verdict'], run.log).toBe('refused')
    expect(toldOf(run)).toEqual({ 'api-1': 'untouched', 'api-2': 'unreachable host-unreachable' })
    expect(await releasesOf(all.hosts)).toEqual(all.before)
    expect(await pidsOf(all.hosts)).toEqual(pids)
    expect((await first.run('ls /opt/macro-ai/releases')).stdout.trim()).toBe(all.before[0])
    expect(await leftovers(first)).toEqual([])
    expect(annotationOf(run)).toContain(`api-2 (${second.id}): unreachable: host-unreachable: `)
  })

  test('a host that loses its connection for some seconds is deployed, whatever it was doing', async () => {
    await using all = await runningHosts(2)
    const [, second] = pairOf(all)
    for (const command of [/ stage /, / activate /]) {
      all.fleet.order({ offline: second.id, when: 'started', command, backAfterMs: 4_000 })
    }
    all.fleet.order({ deliver: 'never', instance: second.id, command: / cleanup /, expireAfterMs: 1_000 })
    const run = await runAction(all.fleet, { inputs: { ...(await next(all, '2.0.0')), batches: '1' } })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(await releasesOf(all.hosts)).toEqual([run.outputs['release'], run.outputs['release']])
  })

  test('a host that gets no stage command gets it again, and one that gets no activate command fails', async () => {
    await using all = await runningHosts(2)
    const [, second] = pairOf(all)
    const late = { deliver: 'never', instance: second.id, expireAfterMs: 1_000 } as const
    all.fleet.order({ ...late, command: / stage / })
    const healthy = await runAction(all.fleet, { inputs: { ...(await next(all, '2.0.0')), batches: '1' } })
    expect(healthy.outputs['verdict'], healthy.log).toBe('deployed')
    const now = await releasesOf(all.hosts)
    expect(now).toEqual([healthy.outputs['release'], healthy.outputs['release']])
    const pids = await pidsOf(all.hosts)
    all.fleet.order({ ...late, command: / activate / })
    const failed = await runAction(all.fleet, { inputs: { ...(await next(all, '3.0.0')), batches: '1' } })
    expect(failed.outputs['verdict'], failed.log).toBe('rolled-back')
    expect(await releasesOf(all.hosts)).toEqual(now)
    expect((await pidsOf([second]))[0]).toBe(pids[1])
    expect(toldOf(failed)['api-2']).toBe('rolled-back result-lost')
    expect(annotationOf(failed)).toContain('Delivery')
  })

  test('a host whose agent stops between stage and activate keeps its release, and the others roll back', async () => {
    await using all = await runningHosts(2)
    const [, second] = pairOf(all)
    const pids = await pidsOf(all.hosts)
    await using running = await start(all, { inputs: { ...(await next(all, '2.0.0')), batches: '1' } })
    await running.said(/Activate, batch 1 of/)
    all.fleet.order({ deliver: 'never', instance: second.id, times: 99, expireAfterMs: 1_000 })
    const run = await running.ended
    expect(run.outputs['verdict'], run.log).toBe('rolled-back')
    expect(toldOf(run)).toEqual({ 'api-1': 'rolled-back', 'api-2': 'unreachable host-unreachable' })
    expect(await releasesOf(all.hosts)).toEqual(all.before)
    expect((await pidsOf([second]))[0]).toBe(pids[1])
  })

  test('a host that is terminated during a deploy is left out, and the deploy continues on the rest', async () => {
    await using all = await runningHosts(3)
    const [, second, third] = all.hosts.map(({ id }) => id)
    const since = all.fleet.calls.length
    all.fleet.order({ offline: third ?? '', when: 'started', command: / stage / })
    all.fleet.order({ offline: second ?? '', when: 'started', command: / activate / })
    await using running = await start(all, { inputs: { ...(await next(all, '2.0.0')), batches: '1' } })
    await running.said(/staged 2\//)
    all.fleet.change(third ?? '', { state: 'terminated' })
    await running.said(/Activate, batch 2 of/)
    await eventually(() => expect(sentTo(all, 'activate', since).flat()).toContain(second))
    all.fleet.change(second ?? '', { state: 'terminated' })
    const run = await running.ended
    expect(run.outputs, run.log).toMatchObject({ verdict: 'deployed', succeeded: '1', failed: '0' })
    expect(run.exit).toBe(0)
    expect(toldOf(run)).toEqual({ 'api-1': 'deployed', 'api-2': 'gone', 'api-3': 'gone' })
    expect(await releasesOf(all.hosts.slice(0, 1))).toEqual([run.outputs['release']])
    expect(sentTo(all, 'activate', since).flat()).not.toContain(third)
  })
})

function pairOf({ hosts: [first, second] }: Running) {
  if (first === undefined || second === undefined) throw new Error('Two hosts are needed')
  return [first, second] as const
}
