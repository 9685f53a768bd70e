import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { AppOnHost } from '../support/hosts/app-on-host.ts'
import type { Ran } from '../support/hosts/host-program.ts'
import { currentOf, deployed, openSharedHost, type SharedHost, staged } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** An app whose health route is another one than the deploy asks for; it reports which release and process answers. */
const elsewhere = (route: string) => ({
  'dist/index.js': `import { createServer } from 'node:http'
createServer((request, response) => {
  response.writeHead(request.url === '${route}' ? 200 : 404)
  response.end(JSON.stringify({ release: process.env.RELEASE_ID ?? 'r1', pid: process.pid }))
}).listen(process.env.PORT)\n`,
})

/** A healthy release whose hook fails after the proof. */
const fails = { 'after-activate': 'exit 1' }

describe.skipIf(systemdUnavailable())('a failed deploy', () => {
  let shared: SharedHost
  let worker: AppOnHost

  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
    worker = await shared.open('worker')
  })

  const stateOf = ({ app, sh }: AppOnHost) => sh(`systemctl show -p ActiveState --value ${app}`)
  const ask = ({ port, sh }: AppOnHost, at = port) =>
    sh(`curl -s --retry 20 --retry-connrefused --retry-delay 1 127.0.0.1:${at}/api/health`)
  const back = ({ exit, result, tail }: Ran, after: string) =>
    expect({ exit, result }, tail).toMatchObject({ exit: 69, result: { verdict: 'rolled-back', after } })

  test('a failed deploy restores a release with another health route, and a later rollback can target it', async () => {
    const app = await shared.open('route')
    await app.adopt('r1', { version: '1.0.0', files: elsewhere('/health') })
    await app.sh(`systemctl restart ${app.app}`)
    await ask(app)
    const failed = await app.deploy({ version: '2.0.0' }, fails)
    back(failed, 'r1')
    expect(failed.result.warnings?.join()).toContain('is as before the swap: 404 (/api/health on')
    const two = await deployed(app, '2.0.0')
    expect(await app.run('revert', { to: 'r1' })).toMatchObject({ exit: 0, result: { verdict: 'reverted' } })
    expect(await app.run('activate', { release: two })).toMatchObject({ exit: 0 })
    const rolled = await app.host.run(`${app.base}/deploy.sh rollback`)
    expect(rolled, rolled.stdout).toMatchObject({ code: 0, stdout: expect.stringMatching(/^deployed: r1/) })
    expect(JSON.parse(await ask(app))).toMatchObject({ release: 'r1' })
  })

  test('a release with its own port or health path is checked at its own, also by rollback, revert and health', async () => {
    const app = await shared.open('moving')
    const one = await deployed(app, '1.0.0')
    const port = app.port + 400
    const moved = { env: [`PORT=${port}`], 'health-path': '/health' }
    const files = elsewhere('/health')
    back(await app.deploy({ version: '2.0.0', files }, { ...moved, ...fails }), one)
    expect(await app.answer()).toMatchObject({ release: one })
    const next = await app.deploy({ version: '2.0.0', files }, moved)
    expect(next, next.tail).toMatchObject({ exit: 0, result: { port } })
    const two = next.result.release
    expect(JSON.parse(await ask(app, port))).toMatchObject({ release: two })
    expect(await app.run('health', {})).toMatchObject({ exit: 0, result: { port } })
    expect(await app.run('revert', { to: one, ...moved })).toMatchObject({ exit: 0, result: { port: app.port } })
    expect(await app.run('activate', { release: two })).toMatchObject({ exit: 0, result: { port } })
    const { result } = await app.run('activate', { release: one, 'rolling-back': 'yes', ...moved })
    expect(result).toMatchObject({ verdict: 'activated', port: app.port })
    expect(await app.sh(`cat ${app.base}/.state/config`)).toContain('health-path=/health\n')
    // .env has another port by then: the old release listens there.
    await app.sh(`sed -i 's/^PORT=.*/PORT=${app.port + 401}/' ${app.base}/.env`)
    expect(await app.run('activate', { release: two })).toMatchObject({ exit: 0 })
    expect(await app.run('revert', { to: one })).toMatchObject({ exit: 0, result: { port: app.port + 401 } })
  })

  test('a failed deploy starts a release that crashed before again, and says that it crashed before', async () => {
    const app = await shared.open('crashing')
    await app.adopt('r1', { version: '1.0.0', failureModes: ['exits-at-start'] })
    const failed = await app.deploy({ version: '2.0.0' }, fails)
    back(failed, 'r1')
    expect(failed.result.warnings?.join()).toContain('is as before the swap: not-running')
    expect(await currentOf(app)).toBe('r1')
    expect(await stateOf(app)).not.toBe('inactive')
  })

  test('a failed deploy stops a stopped service again; a deploy that succeeds starts it and warns', async () => {
    const app = await shared.open('stopped')
    const one = await deployed(app, '1.0.0')
    await app.sh(`systemctl stop ${app.app}`)
    back(await app.deploy({ version: '2.0.0' }, fails), one)
    expect([await stateOf(app), await currentOf(app)]).toEqual(['inactive', one])
    const next = await app.deploy({ version: '2.0.0' })
    expect(next.result).toMatchObject({ verdict: 'activated' })
    expect(next.result.warnings?.join()).toContain(`${app.app}.service is stopped, and will be started.`)
    await app.run('revert', { to: one })
    expect([await stateOf(app), await currentOf(app)]).toEqual(['inactive', one])
  })

  test('a failed deploy keeps a service that ran without a release running without one', async () => {
    const app = await shared.open('apart')
    await app.sh(`mkdir -p /etc/systemd/system/${app.app}.service.d /srv/apart
      printf '[Service]\\nWorkingDirectory=/\\nExecStart=\\nExecStart=/bin/sh /srv/apart/start\\n' >/etc/systemd/system/${app.app}.service.d/apart.conf
      printf 'cd ${app.base}/current 2>/dev/null || exec sleep infinity\\nexec node dist/index.js\\n' >/srv/apart/start
      systemctl daemon-reload; systemctl restart ${app.app}`)
    const before = await app.sh(`systemctl show -p MainPID --value ${app.app}`)
    const failed = await app.deploy({ version: '1.0.0' }, fails)
    back(failed, 'none')
    expect(failed.result.warnings?.join()).toContain('is as before the swap: not-running')
    expect([await stateOf(app), await currentOf(app)]).toEqual(['active', 'none'])
    expect(await app.sh(`systemctl show -p MainPID --value ${app.app}`)).not.toBe(before)
  })

  test('a failed deploy starts a release that listens nowhere again', async () => {
    const two = await staged(shared.fleet, worker, '2.0.0')
    await worker.adopt('r1', { version: '1.0.0', failureModes: ['never-listens'] })
    await worker.sh(`systemctl restart ${worker.app}`)
    // A younger process could be in a crash loop.
    await sleep(10_500)
    const failed = await worker.run('activate', { release: two, ...fails })
    back(failed, 'r1')
    expect(failed.result.warnings?.join()).toContain('is as before the swap: no-listener')
    expect(await stateOf(worker)).toBe('active')
  })
})
