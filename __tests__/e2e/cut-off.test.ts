import { beforeEach, describe, expect, test } from 'vitest'
import type { Host } from '../../fleet/hosts/host.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction, startAction } from '../../fleet/runner.ts'
import { clientsOf, commandsOf, listed } from '../support/aws-clients/run-command.ts'
import { letLockExpire } from '../support/aws-clients/saved-state.ts'
import { observeOnceIdle } from '../support/hosts/observed-state.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import {
  everythingOn,
  mustBeInTraffic,
  mustBeProved,
  mustBeUnlocked,
  mustHaveSettled,
} from '../support/interruptions/after-cut-off.ts'
import {
  cutAt,
  deployed,
  type Ground,
  openGround,
  postStepOf,
  releaseOf,
} from '../support/interruptions/cut-off-deploys.ts'

const moment = (line: RegExp) => [{ name: line.source, line }]

/** The tests run in this order: each starts from the hosts as the test before left them. */
describe.skipIf(systemdUnavailable())('a deploy that was cut off', () => {
  let ground: Ground

  prepareSuite(async (stack) => {
    ground = stack.use(await openGround(3, '1, 2'))
    await deployed(ground)
  })
  // A failed test may leave a lock; a free lock stays as it is.
  beforeEach(async () => await letLockExpire(ground.all.fleet))

  test.each([
    ['stage', /^staged 1\/3/m],
    ['activate', /^activated 1\/3/m],
  ])('a %s command that a host gets after the post step is refused, and changes nothing', async (command, line) => {
    const { fleet, hosts } = ground.all
    const late = hosts[2] as Host
    fleet.order({ deliver: 'never', instance: late.id, command: new RegExp(` ${command} `) })
    const cut = await cutAt(ground, moment(line), { way: 'signals', inputs: { batches: '100%' } })
    const { ssm } = clientsOf(fleet)
    const sent = (await commandsOf(ssm)).findLast(({ comment }) => comment.includes(command))?.id ?? ''
    const onLate = async () => (await listed(ssm, sent)).find(({ InstanceId }) => InstanceId === late.id)
    const post = await postStepOf(ground, cut)
    mustHaveSettled(ground, cut, [post, await mustBeProved(ground, cut)])
    const before = await everythingOn(late)
    expect(await onLate()).toMatchObject({ StatusDetails: 'Pending' })
    fleet.order({ restart: late.id, replay: sent })
    await fleet.quiet()
    const [plugin] = (await onLate())?.CommandPlugins ?? []
    expect(plugin).toMatchObject({ ResponseCode: 67, Output: expect.stringContaining('"code":"fenced"') })
    expect(await everythingOn(late)).toBe(before)
    await mustBeInTraffic(ground)
    await mustBeUnlocked(ground)
  })

  test('a deploy that is killed while it reverts leaves each host on one proved release', async () => {
    const inputs = { 'after-activate': 'test ! -e /opt/macro-ai/shared/failing' }
    await ground.all.hosts[2]?.run('touch /opt/macro-ai/shared/failing')
    const cut = await cutAt(ground, moment(/^::group::Revert/m), { way: 'lost', inputs })
    await ground.all.hosts[2]?.run('rm /opt/macro-ai/shared/failing')
    const post = await postStepOf(ground, cut)
    const after = await mustBeProved(ground, cut)
    mustHaveSettled(ground, cut, [post, after])
    expect(after[2]?.standing.current).toBe(cut.before[2]?.current)
    await mustBeInTraffic(ground)
    await mustBeUnlocked(ground)
  })

  test('a deploy without a signal or post step leaves hosts that recover, and the next run reports it and deploys', async () => {
    const { fleet, hosts } = ground.all
    const cut = await cutAt(ground, moment(/^::group::Activate, batch 2/m), { way: 'lost' })
    for (const host of hosts) {
      const { current, good, answers } = await observeOnceIdle(host)
      expect({ current, good, answers }).toEqual({ current, good: current, answers: current })
    }
    const shut = await runAction(fleet, { inputs: ground.inputs() })
    expect(shut.outputs['verdict']).toBe('refused')
    const run = 'octocat, run 4711 of acme/macro-ai'
    const url = 'https://github.com/acme/macro-ai/actions/runs/4711'
    expect(shut.log).toMatch(new RegExp(`lock-held: ${run} has .* since .*: ${url}`))
    await letLockExpire(fleet)
    const next = await deployed(ground)
    expect(next.summary).toMatch(
      new RegExp(`The previous run \\(${run}, ${url}\\) did not release its lock, which expired at `),
    )
    expect(next.summary).toMatch(/An earlier run left targets out of traffic\. This run registered them again: /)
    const after = await mustBeProved(ground, { ...cut, run: next })
    expect(after.map(({ standing }) => standing.current)).toEqual(hosts.map(() => releaseOf(next)))
    await mustBeInTraffic(ground)
  })

  test('a cancelled deploy whose hosts take long reports and ends before the runner signals twice', async () => {
    const { fleet, hosts } = ground.all
    const inputs = ground.inputs({
      batches: '100%',
      'before-activate': 'touch /tmp/hooked; sleep 20',
      'target-groups': '',
    })
    const hooked = async () =>
      (await Promise.all(hosts.map((host) => host.run('ls /tmp/hooked')))).every(({ code }) => code === 0)
    await using step = await startAction(fleet, { inputs })
    await expect.poll(hooked, { timeout: 60_000 }).toBe(true)
    const cancelledAt = Date.now()
    step.cancel()
    const run = await step.ended
    expect(Date.now() - cancelledAt).toBeLessThan(7_500)
    expect(run.exit).toBe(1)
    expect(run.outputs['verdict']).toBe('cancelled')
    for (const { name } of hosts) expect(run.summary).toContain(name)
    expect(JSON.parse(run.outputs['hosts'] ?? '[]')).toMatchObject(hosts.map(() => ({ verdict: 'in-progress' })))
    const cut = { inputs, run, endedAt: Date.now(), before: [] }
    const post = await postStepOf(ground, cut)
    const after = await mustBeProved(ground, cut)
    mustHaveSettled(ground, cut, [post, after])
    await mustBeUnlocked(ground)
  })
})
