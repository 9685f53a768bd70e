import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type AppOnHost, release } from '../support/hosts/app-on-host.ts'
import { programText, releaseId, request, type Settings } from '../support/hosts/host-program.ts'
import { currentOf, deployed, openSharedHost, type SharedHost, staged } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** Keeps all the descriptors that it inherited open, and ends only on SIGKILL. */
const lingering = `sh -c 'trap "" TERM HUP; while :; do sleep 1; done; : lingering' &`

describe.skipIf(systemdUnavailable())('a host whose current is not proved', () => {
  let shared: SharedHost
  let fleet: Fleet
  let host: SystemdHost

  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
    ;({ fleet, host } = shared)
  })

  const open = (app: string) => shared.open(app)

  const unitOf = ({ app }: AppOnHost) => `ec2-release-${app}.activation.service`
  const at = (id: string | undefined) => `releases/${id}`

  /** Adds a line to the [Service] section of the app's unit. */
  const change = ({ app, sh }: AppOnHost, line: string) =>
    sh(`mkdir -p /etc/systemd/system/${app}.service.d
      printf '[Service]\\n%s\\n' '${line}' >/etc/systemd/system/${app}.service.d/test.conf; systemctl daemon-reload`)

  /** Until systemd runs the recovery: before that, a unit whose processes were killed waits for them in `stop-sigterm`. */
  const recoveryRuns = (app: AppOnHost) =>
    `until [ "$(systemctl show -p SubState --value ${unitOf(app)})" = stop-post ]; do :; done`

  /** Kills every process of the activation after the swap, and those of its recovery too with `recoveryToo`. */
  const killAfterSwap = (app: AppOnHost, id: string, recoveryToo = '') =>
    app.sh(`while [ "$(readlink ${app.base}/current || echo none)" != '${id === 'none' ? id : at(id)}' ]; do :; done
      systemctl kill --signal=KILL ${unitOf(app)}
      ${recoveryToo && `${recoveryRuns(app)}; systemctl kill --signal=KILL ${unitOf(app)}; :`}`)

  test('a recover of a host that runs its proved release restarts nothing', async () => {
    const app = await open('steady')
    const one = await deployed(app, '1.0.0')
    const { pid } = await app.answer()
    const { exit, result } = await app.run('recover', {})
    expect({ exit, result }).toMatchObject({ exit: 0, result: { verdict: 'settled', after: one } })
    expect(await app.answer()).toMatchObject({ pid, release: one })
  })

  test('a recover of a host without a release changes nothing', async () => {
    const app = await open('empty')
    const { exit, result } = await app.run('recover', {})
    expect({ exit, result }).toMatchObject({ exit: 0, result: { verdict: 'settled', after: 'none' } })
  })

  test('a host recovers by itself when its activation is killed, and the caller is told', async () => {
    const app = await open('killed')
    const one = await deployed(app, '1.0.0')
    const two = await staged(fleet, app, '2.0.0')
    const [{ exit, result }] = await Promise.all([app.run('activate', { release: two }), killAfterSwap(app, two)])
    expect({ exit, result }).toMatchObject({
      exit: 69,
      result: { verdict: 'rolled-back', code: 'interrupted', before: two, after: one },
    })
    expect(await app.answer()).toMatchObject({ release: one })
    const { result: status } = await app.run('status', {})
    expect(status).toMatchObject({ good: one, settled: true, healthy: true })
    expect(status).toMatchObject({
      releases: expect.arrayContaining([{ id: two, version: '2.0.0', verdict: 'failed' }]),
    })
  })

  test('a good release whose activation was interrupted stays good', async () => {
    const app = await open('rolled')
    const one = await deployed(app, '1.0.0')
    const two = await deployed(app, '2.0.0')
    const [{ exit, result }] = await Promise.all([app.run('activate', { release: one }), killAfterSwap(app, one)])
    expect({ exit, result }).toMatchObject({ exit: 69, result: { code: 'interrupted', after: two } })
    expect((await app.run('status', {})).result).toMatchObject({
      releases: [
        { id: two, verdict: 'good' },
        { id: one, verdict: 'good' },
      ],
    })
  })

  test('a host that cannot recover without its unit reports rollback-failed', async () => {
    const app = await open('bereft')
    const one = await deployed(app, '1.0.0')
    const two = await staged(fleet, app, '2.0.0')
    const unit = `/etc/systemd/system/${app.app}.service`
    const hook = [`touch ${app.base}/shared/hooked`, 'sleep 20']
    const slowly = { release: two, 'service-manager': 'systemd', 'after-activate': hook }
    const lose = `while [ ! -e ${app.base}/shared/hooked ]; do sleep 0.02; done
      mv ${unit} /run; ln -s /dev/null ${unit}; systemctl daemon-reload; systemctl kill --signal=KILL ${unitOf(app)}`
    const [{ exit, result }] = await Promise.all([app.run('activate', slowly), app.sh(lose)])
    expect({ exit, result }).toMatchObject({
      exit: 70,
      result: { verdict: 'rollback-failed', code: 'service-missing' },
    })
    await app.sh(`mv -f /run/${app.app}.service ${unit}; systemctl daemon-reload`)
    expect((await app.run('recover', {})).result).toMatchObject({ verdict: 'settled', after: one })
    expect(await app.answer()).toMatchObject({ release: one })
  })

  test('a host continues a revert that is killed', async () => {
    const app = await open('reverted')
    const one = await deployed(app, '1.0.0')
    const two = await deployed(app, '2.0.0')
    const [{ exit, result }] = await Promise.all([app.run('revert', { to: one }), killAfterSwap(app, one)])
    expect({ exit, result }).toMatchObject({ exit: 0, result: { verdict: 'reverted', after: one } })
    expect(await app.answer()).toMatchObject({ release: one })
    expect((await app.run('status', {})).result).toMatchObject({
      good: one,
      releases: [
        { id: two, verdict: 'bad' },
        { id: one, verdict: 'good' },
      ],
    })
  })

  test('a host whose recovery was killed as well is recovered by the next command', async () => {
    const app = await open('twice')
    const one = await deployed(app, '1.0.0')
    // The recovery takes as long as the start, so there is time to kill it.
    await change(app, 'ExecStartPre=/bin/sleep 2')
    const two = await staged(fleet, app, '2.0.0')
    const [lost] = await Promise.all([app.run('activate', { release: two }), killAfterSwap(app, two, 'too')])
    expect(lost).toMatchObject({ exit: 113, result: { ok: false, verdict: 'unknown', code: 'activation-lost' } })
    expect((await app.run('status', {})).result).toMatchObject({ settled: false })
    const { result } = await app.run('recover', {})
    expect(result).toMatchObject({ verdict: 'settled', after: one })
    expect(await app.answer()).toMatchObject({ release: one })
    expect((await app.run('status', {})).result).toMatchObject({ settled: true, healthy: true })
  })

  test('a host whose old release is broken cannot recover, and still accepts the next release', async () => {
    const app = await open('broken')
    await change(app, 'RestartSec=20ms')
    const one = await deployed(app, '1.0.0')
    const two = await staged(fleet, app, '2.0.0')
    await app.sh(`echo 'process.exit(3)' >${app.base}/releases/${one}/dist/index.js`)
    const [{ exit, result }] = await Promise.all([app.run('activate', { release: two }), killAfterSwap(app, two)])
    expect({ exit, result }).toMatchObject({ exit: 70, result: { verdict: 'rollback-failed', after: one } })
    expect(await currentOf(app)).toBe(one)
    expect((await app.run('recover', {})).result).toMatchObject({ verdict: 'rollback-failed' })

    const three = await deployed(app, '3.0.0')
    expect(await app.answer()).toMatchObject({ release: three })
    expect((await app.run('status', {})).result).toMatchObject({ good: three, settled: true, healthy: true })
  })

  test('a host whose first release fails has no current, no listener, and its unit enabled and stopped', async () => {
    const app = await open('first')
    const { exit, result } = await app.deploy(
      { version: '1.0.0', failureModes: ['unhealthy'] },
      { 'health-timeout': 2 },
    )
    expect({ exit, result }).toMatchObject({
      exit: 69,
      result: { verdict: 'rolled-back', code: 'unhealthy', before: 'none', after: 'none' },
    })
    expect(await currentOf(app)).toBe('none')
    expect(await app.sh(`systemctl is-enabled ${app.app}; systemctl is-active ${app.app} || :`)).toBe(
      'enabled\ninactive',
    )
    await expect(app.answer()).rejects.toThrow()
    const two = await deployed(app, '2.0.0')
    expect(await app.answer()).toMatchObject({ release: two })
  })

  test('a unit that fails every two seconds for want of a first release is stopped when that release fails', async () => {
    const app = await open('retrying')
    // Each try lives for two seconds, so the host meets one.
    const slowly = `exec /usr/bin/node ${app.base}/current/dist/index.js`
    await change(
      app,
      `WorkingDirectory=/\nRestartSec=20ms\nStartLimitIntervalSec=0\nExecStart=\nExecStart=/bin/sh -c "sleep 2; ${slowly}"`,
    )
    await app.sh(`systemctl restart ${app.app}; sleep 4`)
    const { exit, result } = await app.deploy(
      { version: '1.0.0', failureModes: ['unhealthy'] },
      { 'health-timeout': 4 },
    )
    expect({ exit, result }).toMatchObject({ exit: 69, result: { code: 'unhealthy', before: 'none', after: 'none' } })
    expect(await app.sh(`systemctl is-active ${app.app} || :`)).toBe('inactive')
  })

  test('a host that cannot record its proof rolls back, as a later recovery would', async () => {
    const app = await open('full')
    const one = await deployed(app, '1.0.0')
    const two = await staged(fleet, app, '2.0.0')
    // No file can be written under the name of a folder.
    const block = `while [ "$(readlink ${app.base}/current)" != ${at(two)} ]; do :; done; mkdir ${app.base}/.state/good.new`
    const slowly = { release: two, 'after-activate': 'sleep 1' }
    const [{ exit, result }] = await Promise.all([app.run('activate', slowly), app.sh(block)])
    expect({ exit, result }).toMatchObject({ exit: 69, result: { code: 'disk-full', after: one } })
    expect(await app.answer()).toMatchObject({ release: one })
  })

  describe('a command whose child continues in the background', () => {
    /** How long the pipes of a command stay open after it has ended, in milliseconds. */
    async function lag(app: AppOnHost, command: string, settings: Settings) {
      const stdin = request({ app: app.app, 'base-dir': app.base, 'stable-for': 0, ...settings })
      const started = host.spawn(['sh', `${app.base}/deploy.sh`, command, '--request'], { stdin })
      const closed = Promise.all([started.stdout, started.stderr].map((pipe) => once(pipe.resume(), 'close')))
      const { code } = await started.exited
      const began = performance.now()
      await Promise.race([closed, sleep(10_000)])
      return { code, ms: performance.now() - began }
    }

    test('a command ends its pipes and its unit although a hook leaves a process', async () => {
      const app = await open('hooked')
      const one = await deployed(app, '1.0.0')
      for (const hook of ['before-activate', 'after-activate']) {
        const two = await staged(fleet, app, `2.0.0-${hook}`)
        const { code, ms } = await lag(app, 'activate', { release: two, [hook]: lingering })
        expect(code).toBe(0)
        expect(ms).toBeLessThan(1000)
        expect(await app.answer()).toMatchObject({ release: two })
        expect(await app.sh(`pgrep -u ${app.user} -f '[l]ingering' || echo gone`)).toBe('gone')
        expect(two).not.toBe(one)
      }
    })

    test('a command ends its pipes although an install script leaves a process', async () => {
      const app = await open('installed')
      const scripts = { start: 'node dist/index.js', postinstall: lingering }
      const { archive, sha256 } = await release(fleet, { version: '1.0.0', packageJson: { scripts } })
      const url = fleet.artifact('installed.tar.gz', archive)
      await app.host.write(`${app.base}/deploy.sh`, programText, 0o755)
      const stage = { release: releaseId(), version: '1.0.0', 'artifact-url': url, sha256, 'package-manager': 'npm' }
      const { code, ms } = await lag(app, 'stage', stage)
      expect(code).toBe(0)
      expect(ms).toBeLessThan(1000)
      expect(await app.sh(`pgrep -u ${app.user} -f '[l]ingering' || echo gone`)).toBe('gone')
    })
  })
})
