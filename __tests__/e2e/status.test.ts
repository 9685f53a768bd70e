import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction, type StepRun } from '../../fleet/runner.ts'
import type { FleetStatus, HostStatus } from '../../src/model/fleet-status.ts'
import { annotationOf, next, readable, releasesOf } from '../support/hosts/deployed-hosts.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { type Hosts, openHosts, quickly } from '../support/hosts/systemd-hosts.ts'
import { everythingOn } from '../support/interruptions/after-cut-off.ts'

/** The tests run in this order: each starts from the hosts as the test before left them. */
describe.skipIf(systemdUnavailable())('a status', { timeout: 240_000 }, () => {
  let all: Hosts

  prepareSuite(async (stack) => {
    all = stack.use(await openHosts(2))
  })

  async function status(more: Readonly<Record<string, string>> = {}): Promise<StepRun> {
    const { app, tags } = quickly
    return await runAction(all.fleet, { inputs: { command: 'status', app, tags, ...more } })
  }

  async function deploy(version: string) {
    const run = await runAction(all.fleet, { inputs: await next(all, version) })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
  }

  const stateOf = ({ outputs }: StepRun) => JSON.parse(outputs['state'] ?? '{}') as FleetStatus
  const byName = (run: StepRun, of: (host: HostStatus) => unknown) =>
    Object.fromEntries(stateOf(run).hosts.map((host) => [host.name, of(host)]))

  test('a status of hosts without a release says so, and writes nothing there', async () => {
    const before = await Promise.all(all.hosts.map(everything))
    const run = await status()
    expect(run.outputs, run.log).toMatchObject({ verdict: 'reported', drift: 'false' })
    expect(run.exit).toBe(0)
    expect(byName(run, ({ release }) => release)).toEqual({ 'api-1': 'none', 'api-2': 'none' })
    expect(await Promise.all(all.hosts.map(everything))).toEqual(before)
    expect(all.fleet.calls.filter(({ action }) => action === 'PutParameter')).toEqual([])
  })

  test('a status of hosts as they were deployed finds no drift, and restarts none', async () => {
    await deploy('1.0.0')
    await deploy('2.0.0')
    const before = await Promise.all(all.hosts.map(everythingOn))
    const run = await status({ 'fail-on-drift': 'true' })
    expect(run.outputs, run.log).toMatchObject({ verdict: 'reported', drift: 'false', version: '2.0.0' })
    expect(stateOf(run).recorded).toMatchObject({ version: '2.0.0' })
    expect(stateOf(run).candidates).toMatchObject([{ version: '1.0.0', verdict: 'good' }])
    expect(await Promise.all(all.hosts.map(everythingOn))).toEqual(before)
  })

  test('a status finds a host that an operator rolled back by hand, and fails only with fail-on-drift', async () => {
    const [, second] = all.hosts
    await second?.run('SUDO_USER=carol /opt/macro-ai/deploy.sh rollback')
    const [, old = ''] = await releasesOf(all.hosts)
    const run = await status()
    expect(run.outputs, run.log).toMatchObject({ verdict: 'reported', drift: 'true' })
    expect(run.exit).toBe(0)
    expect(byName(run, ({ drift, manual }) => [drift, manual])).toEqual({
      'api-1': ['', ''],
      'api-2': ['other-release', `${old} carol`],
    })
    expect(readable(run)).toContain('another release than recorded')
    const strict = await status({ 'fail-on-drift': 'true' })
    expect([strict.exit, strict.outputs['verdict']]).toEqual([1, 'reported'])
    expect(annotationOf(strict)).toMatch(/^drift: [\s\S]*One host is not as recorded/)
  })

  test('a status finds a host whose app is down, and says why', async () => {
    await all.hosts[0]?.run('systemctl stop macro-ai')
    const run = await status()
    expect(byName(run, ({ drift, code }) => [drift, code])).toMatchObject({ 'api-1': ['unhealthy', 'not-running'] })
  })

  test('a plan names what the role may not write, though nothing was written', async () => {
    all.fleet.order({ action: 'PutParameter', error: 'AccessDeniedException' })
    const inputs = { ...(await next(all, '3.0.0')), command: 'plan' }
    const run = await runAction(all.fleet, { inputs })
    expect([run.exit, run.outputs['verdict']], run.log).toEqual([1, 'refused'])
    expect(annotationOf(run)).toMatch(/aws-denied: The role may not call ssm:PutParameter\./)
  })

  async function everything({ run }: Hosts['hosts'][number]): Promise<string> {
    return (
      await run(
        'find /opt /run/ec2-release* /etc/systemd /var/log/macro-ai -printf "%p %u %m %T@\\n" 2>/dev/null | sort',
      )
    ).stdout
  }
})
