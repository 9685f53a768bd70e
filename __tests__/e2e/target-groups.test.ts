import { describe, expect, test } from 'vitest'
import { runAction } from '../../fleet/runner.ts'
import { elbv2 } from '../support/aws-clients/elbv2.ts'
import { drainNoteOf } from '../support/aws-clients/saved-state.ts'
import { simulatedHosts } from '../support/hosts/simulated-hosts.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

describe('a deploy with target groups', { timeout: 120_000 }, () => {
  let on: Awaited<ReturnType<typeof simulatedHosts>>
  let inputs: Readonly<Record<string, string>>

  prepareSuite(async (stack) => {
    on = stack.use(await simulatedHosts(2))
    const artifact = on.fleet.artifact('app.tar.gz', Buffer.from('a release'))
    const ids = on.hosts.map(({ id }) => id).join(',')
    inputs = { app: 'macro-ai', 'instance-ids': ids, artifact, version: '2.0.0', batches: '1', 'drain-grace': '0' }
  })

  const changes = () =>
    on.fleet.calls
      .filter(({ action }) => /^(De)?[Rr]egisterTargets$|^SendCommand$|^PutParameter$/.test(action))
      .map(({ action }) => action)

  test('a deploy with a target group without its hosts is refused first, with the targets of the group', async () => {
    const own = await on.fleet.targetGroup({ name: 'own' })
    await own.register(on.hosts)
    const foreign = await on.fleet.targetGroup({ name: 'foreign', targetType: 'ip' })
    await foreign.register([{ id: '10.9.9.9', port: 8_080 }])
    const before = changes()
    const run = await runAction(on.fleet, { inputs: { ...inputs, 'target-groups': `${own.arn}\n${foreign.arn}` } })
    expect([run.outputs['verdict'], run.exit], run.log).toEqual(['refused', 1])
    expect(run.log).toMatch(/not-in-target-group: .*target group foreign\. It has 10\.9\.9\.9:8080\./)
    expect(changes()).toEqual(before)
  })

  test('a deploy drains hosts by address where they are registered by address, and registers them again', async () => {
    const group = await on.fleet.targetGroup({ name: 'by-address', targetType: 'ip', delaySeconds: 0.2 })
    await group.register(on.hosts)
    await group.healthy()
    const run = await runAction(on.fleet, { inputs: { ...inputs, 'target-groups': group.arn } })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    for (const { id } of on.hosts) {
      expect(run.log).toMatch(new RegExp(`^drained \\d/\\d {2}${id}`, 'm'))
      expect(run.log).toMatch(new RegExp(`^returned \\d/\\d {2}${id}`, 'm'))
    }
    const health = await elbv2(on.fleet).health(group.arn)
    expect(health.map(({ target, state }) => [target.id, state]).sort()).toEqual(
      on.hosts.map(({ address }) => [address, 'healthy']).sort(),
    )
    expect(await drainNoteOf(on.fleet)).toBe('')
  })
})
