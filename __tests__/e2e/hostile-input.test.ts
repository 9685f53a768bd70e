import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { answering, type Hosts, openHosts, quickly } from '../support/hosts/systemd-hosts.ts'

const code = `$(touch /tmp/x)\`touch /tmp/x\`'; touch /tmp/x; '"; touch /tmp/x; " {{ssm:/secret}} $$ feature/\`id\``

describe.skipIf(systemdUnavailable())('input that is code', () => {
  let all: Hosts

  prepareSuite(async (stack) => {
    all = stack.use(await openHosts(2))
  })

  test('input that is code reaches the app as its version and environment, and never runs', async () => {
    const release = await all.release({ version: '1.0.0', framework: 'plain' })
    const env = `GREETING=${code}\nPLAIN= two  words # and more \r`
    const run = await runAction(all.fleet, { inputs: { ...release, version: code, env } })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(run.outputs['version']).toBe(code)
    for (const host of all.hosts) {
      const { env } = await answering(host)
      expect(env).toMatchObject({ VERSION: code, GREETING: code, PLAIN: ' two  words # and more ' })
      // A unit may have its own /tmp, which is a folder in the host's.
      expect((await host.run('find /tmp -name x')).stdout).toBe('')
    }
    expect(run.summary).not.toContain('<script')
  })

  test('a tag value with a star selects only hosts with exactly that value', async () => {
    const release = await all.release({ version: '1.1.0', framework: 'plain' })
    const before = commandsSent()
    const run = await runAction(all.fleet, { inputs: { ...release, tags: 'App=macro*' } })
    expect(run.outputs['verdict'], run.log).toBe('refused')
    expect(run.log).toContain('no-hosts')
    expect(commandsSent()).toBe(before)
  })

  test('several bad inputs are reported together, each with its name, and no call is made', async () => {
    const before = all.fleet.calls.length
    const inputs = {
      ...quickly,
      app: 'Macro AI',
      artifact: 'ftp://example.com/app.tar.gz',
      version: 'one\ntwo',
      batches: '0%',
      env: 'DB_PASSWORD=hunter2hunter2\n1BAD=x',
      'health-timeout': 'soon',
      tags: 'App',
    }
    const run = await runAction(all.fleet, { inputs, env: { 'INPUT_HEALTH-PAHT': '/x' } })
    expect(run.exit).toBe(1)
    expect(run.outputs['verdict']).toBe('refused')
    for (const name of ['app', 'artifact', 'version', 'batches', 'env', 'health-timeout', 'tags', 'health-path']) {
      expect(run.log).toMatch(new RegExp(`\\b${name}\\b`))
    }
    expect(run.log).not.toContain('hunter2')
    expect(all.fleet.calls).toHaveLength(before)
  })

  test('a missing region is bad input, not a stack trace', async () => {
    const release = await all.release({ version: '1.2.0', framework: 'plain' })
    const run = await runAction(all.fleet, { inputs: release, env: { AWS_REGION: '', AWS_DEFAULT_REGION: '' } })
    expect(run.outputs['verdict']).toBe('refused')
    expect(run.log).toMatch(/region/i)
    expect(run.log).not.toMatch(/\n\s+at /)
  })

  function commandsSent(): number {
    return all.fleet.calls.filter(({ action }) => action === 'SendCommand').length
  }
})
