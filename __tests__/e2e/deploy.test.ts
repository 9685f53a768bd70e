import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { runAction } from '../../fleet/runner.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { answering, currentOf, type Hosts, openHosts } from '../support/hosts/systemd-hosts.ts'

/** The id in the log of the release that the run was to make. */
function newReleaseOf(log: string): string {
  return /release (\d{8}_\d{6})/.exec(log)?.[1] ?? 'none'
}

/** Each test starts from the hosts as the one before left them, or from the first release when it runs alone. */
describe.skipIf(systemdUnavailable())('a deploy to three systemd hosts set up by the guide', () => {
  let all: Hosts
  let first: Readonly<Record<string, string>>

  prepareSuite(async (stack) => {
    all = stack.use(await openHosts(3))
    first = await all.release({ version: '1.0.0' })
  })

  /** Deploys the first release, unless every host runs it. */
  async function firstIsLive() {
    const live = await Promise.all(all.hosts.map((host) => answering(host).catch(() => undefined)))
    if (live.every((one) => one?.version === '1.0.0')) return
    const run = await runAction(all.fleet, { inputs: first })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
  }

  test('a first release runs on all hosts under one id, and the serving process carries the id', async () => {
    const run = await runAction(all.fleet, { inputs: first })
    expect(run.outputs['verdict'], run.log).toBe('deployed')
    expect(run.exit).toBe(0)
    const release = run.outputs['release'] ?? ''
    expect(release).toMatch(/^\d{8}_\d{6}$/)
    for (const host of all.hosts) {
      expect(await currentOf(host)).toBe(release)
      const said = await answering(host)
      expect(said).toMatchObject({ status: 200, version: '1.0.0', release, cwd: `/opt/macro-ai/releases/${release}` })
      const { stdout } = await host.run(`tr '\\0' '\\n' </proc/${said.pid}/environ; stat -c %U /proc/${said.pid}`)
      expect(stdout.split('\n')).toEqual(expect.arrayContaining([`RELEASE_ID=${release}`, 'VERSION=1.0.0', 'macroai']))
    }
    expect(run.outputs).toMatchObject({ version: '1.0.0', succeeded: '3', failed: '0', skipped: '0' })
    const told = JSON.parse(run.outputs['hosts'] ?? '[]') as { after: string; verdict: string }[]
    expect(told.map(({ after }) => after)).toEqual([release, release, release])
  })

  test('a deploy of the live release ends unchanged, and no process is restarted', async () => {
    await firstIsLive()
    const before = await Promise.all(all.hosts.map((host) => answering(host)))
    const run = await runAction(all.fleet, { inputs: first })
    expect(run.outputs['verdict'], run.log).toBe('unchanged')
    expect(run.exit).toBe(0)
    const after = await Promise.all(all.hosts.map((host) => answering(host)))
    expect(after.map(({ pid }) => pid)).toEqual(before.map(({ pid }) => pid))
    expect(after.map(({ release }) => release)).toEqual(before.map(({ release }) => release))
  })

  test('an unhealthy release rolls back on the first host, and no other host is restarted', async () => {
    await firstIsLive()
    const before = await Promise.all(all.hosts.map((host) => answering(host)))
    const failing = await all.release({ version: '2.0.0', failureModes: ['unhealthy'] })
    const run = await runAction(all.fleet, { inputs: { ...failing, batches: '1' } })
    expect(run.outputs['verdict'], run.log).toBe('rolled-back')
    expect(run.exit).toBe(1)
    const after = await Promise.all(all.hosts.map((host) => answering(host)))
    expect(after.map(({ version, status }) => [version, status])).toEqual(before.map(() => ['1.0.0', 200]))
    expect(after.filter(({ pid }, i) => pid !== before[i]?.pid)).toHaveLength(1)
    expect(run.outputs['version']).toBe('1.0.0')
    expect(run.summary).toContain('rolled-back')
    expect(run.summary).toContain('unhealthy')
    expect(run.log.match(/^::error/gm)).toHaveLength(1)
  })

  test('a host that fails in the last batch makes all three hosts roll back to what each of them ran', async () => {
    await firstIsLive()
    const third = all.hosts[2]
    await third?.run('echo LISTEN_ELSEWHERE=1 >>/opt/macro-ai/.env')
    const release = await all.release({
      version: '3.0.0',
      files: {
        'dist/boot.js': `if (process.env.LISTEN_ELSEWHERE) process.env.PORT = '4040'\nawait import('./index.js')\n`,
      },
      packageJson: { main: 'dist/boot.js' },
    })
    await Promise.all(
      all.hosts.map((host) =>
        host.run(`mkdir -p /etc/systemd/system/macro-ai.service.d
        printf '[Service]\\nExecStart=\\nExecStart=/bin/sh -c "if [ -f dist/boot.js ]; then exec node dist/boot.js; fi; exec node dist/index.js"\\n' >/etc/systemd/system/macro-ai.service.d/boot.conf
        systemctl daemon-reload`),
      ),
    )
    const run = await runAction(all.fleet, { inputs: { ...release, batches: '1' } })
    expect(run.outputs['verdict'], run.log).toBe('rolled-back')
    for (const host of all.hosts) expect(await answering(host)).toMatchObject({ version: '1.0.0', status: 200 })
    const told = JSON.parse(run.outputs['hosts'] ?? '[]') as { id: string; code: string; verdict: string }[]
    expect(told[0]).toMatchObject({ id: third?.id, code: 'wrong-port', verdict: 'rolled-back' })
    expect(told.map(({ verdict }) => verdict)).toEqual(['rolled-back', 'rolled-back', 'rolled-back'])
    await third?.run(`sed -i /LISTEN_ELSEWHERE/d /opt/macro-ai/.env`)
  })

  test('a release that cannot be staged on every host is activated on none, and nothing of it stays', async () => {
    await firstIsLive()
    const before = await Promise.all(all.hosts.map((host) => answering(host)))
    const release = await all.release({ version: '4.0.0' })
    await all.hosts[1]?.run(
      `mkdir -p /etc/systemd/system/macro-ai.service.d; printf '[Service]\\nEnvironment=X=1\\nUser=no-such-user\\n' >/etc/systemd/system/macro-ai.service.d/user.conf; systemctl daemon-reload`,
    )
    const run = await runAction(all.fleet, { inputs: release })
    await all.hosts[1]?.run('rm /etc/systemd/system/macro-ai.service.d/user.conf; systemctl daemon-reload')
    expect(run.outputs['verdict'], run.log).toBe('refused')
    expect(run.exit).toBe(1)
    const after = await Promise.all(all.hosts.map((host) => answering(host)))
    expect(after.map(({ pid }) => pid)).toEqual(before.map(({ pid }) => pid))
    for (const host of all.hosts) {
      const { stdout } = await host.run('ls -A /opt/macro-ai/releases; ls -A /opt/macro-ai/.state')
      expect(stdout).not.toContain(newReleaseOf(run.log))
      expect(stdout).not.toContain('partial')
      expect(stdout).not.toContain('download')
    }
    expect(run.summary).toContain('user-missing')
  })
})
