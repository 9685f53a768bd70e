import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type AppOnHost, asUser, type Shape, setUp } from '../support/hosts/app-on-host.ts'
import { openSharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** Beside the API: jobs that keep running, and a seed that runs once. */
const three: Shape = {
  manager: 'pm2',
  finish: ({ app, base }) => `cat >${base}/ecosystem.config.js <<'EOF'
const at = (name, file, more) => ({ name, script: '${base}/current/dist/' + file, cwd: '${base}/current', ...more })
module.exports = { apps: [at('${app}-api', 'index.js', { env: { PORT: PORT_OF_THE_APP } }), at('jobs', 'jobs.js'), at('seed', 'seed.js', { autorestart: false })] }
EOF`,
  settings: () => ({ 'stable-for': 0, 'health-timeout': 40 }),
}

const files = {
  'dist/jobs.js': 'setInterval(() => {}, 1000)\n',
  'dist/seed.js': `import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.HOME + '/seeded', 'once\\n')\nprocess.exit()\n`,
}

describe.skipIf(systemdUnavailable())('the apps of PM2', () => {
  let fleet: Fleet
  let host: SystemdHost
  const apps: Record<string, AppOnHost> = {}

  prepareSuite(async (stack) => {
    ;({ fleet, host } = stack.use(await openSharedHost()))
    // A PM2 that fails when the test requests it, and prints a lot.
    await host.run(`mv /usr/bin/pm2 /usr/bin/pm2.real
      printf '#!/bin/sh\\n[ "$1" != jlist ] || [ ! -e "$HOME/silent" ] || exit 1\\n[ "$1" != save ] || head -c 40000000 /dev/zero | tr "\\\\0" x\\nexec pm2.real "$@"\\n' >/usr/bin/pm2
      chmod 755 /usr/bin/pm2`)
    for (const name of ['mixed', 'idle', 'silent']) {
      const app = await setUp(fleet, host, name, three)
      await app.sh(`sed -i 's/PORT_OF_THE_APP/${app.port}/' ${app.base}/ecosystem.config.js`)
      apps[name] = app
    }
  })

  const pm2 = (on: AppOnHost, words: string) => on.sh(`cd ${on.base} && ${asUser(on)} pm2 ${words}`)
  /** The status of each app by name, as PM2 reports it. */
  const statuses = async (on: AppOnHost) => {
    const told = await pm2(on, 'jlist --silent')
    const all = JSON.parse(told.slice(told.search(/\[(\{|\])/))) as { name: string; pm2_env: { status: string } }[]
    return Object.fromEntries(all.map(({ name, pm2_env }) => [name.replace(/.*-/, ''), pm2_env.status]))
  }
  const seeded = (on: AppOnHost) => on.sh(`cat /home/${on.user}/seeded | wc -l`)

  test.concurrent('stopped PM2 apps stay stopped and one-time apps run once, whatever the deploy ends with', async () => {
    const on = apps['mixed'] as AppOnHost
    const first = await on.deploy({ version: '1.0.0', files })
    expect(first.result, first.tail).toMatchObject({ verdict: 'activated' })
    await pm2(on, 'stop jobs')
    const before = { api: 'online', jobs: 'stopped', seed: 'stopped' }
    expect([await statuses(on), await seeded(on)]).toEqual([before, '1'])
    const failed = await on.deploy({ version: '2.0.0', files }, { 'after-activate': 'exit 1' })
    expect(failed, failed.tail).toMatchObject({ exit: 69, result: { after: first.result.release } })
    expect([await statuses(on), await seeded(on)]).toEqual([before, '1'])
    const next = await on.deploy({ version: '3.0.0', files })
    expect(next, next.tail).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
    expect([await statuses(on), await seeded(on)]).toEqual([before, '1'])
    expect(await on.answer()).toMatchObject({ version: '3.0.0' })
    expect(Number(await on.sh(`stat -c %s ${on.base}/.state/deploy.log`))).toBeLessThan(1_000_000)
  })

  test.concurrent('no PM2 app is touched where PM2 lists none, and none is lost where none was recorded', async () => {
    const on = apps['silent'] as AppOnHost
    const first = await on.deploy({ version: '1.0.0', files })
    expect(first.result, first.tail).toMatchObject({ verdict: 'activated' })
    const { pid } = await on.answer()
    await on.sh(`touch /home/${on.user}/silent`)
    const refused = await on.deploy({ version: '2.0.0', files })
    expect(refused, refused.tail).toMatchObject({ exit: 65, result: { verdict: 'refused', code: 'host-not-ready' } })
    expect(await on.answer()).toMatchObject({ version: '1.0.0', pid })
    await on.sh(`rm /home/${on.user}/silent`)
    const staged = await on.run('stage', await on.served({ version: '3.0.0', files }))
    expect(staged.result, staged.tail).toMatchObject({ verdict: 'staged' })
    // An activation that was cut off, on a host without notes of an earlier proof.
    const [old, cut] = [first.result.release, staged.result.release]
    await on.sh(
      `cd ${on.base} && rm -r .state/proved && echo ${old} ${cut} ${old} >.state/activating && ln -sfn releases/${cut} current`,
    )
    const settled = await on.run('recover', {})
    expect(settled.result, settled.tail).toMatchObject({ verdict: 'settled', after: old })
    expect(await on.answer()).toMatchObject({ version: '1.0.0' })
    expect(await statuses(on)).toEqual({ api: 'online', jobs: 'online', seed: 'stopped' })
  })

  test.concurrent('the apps of the PM2 file are started where none serves, and are as before when that fails', async () => {
    const on = apps['idle'] as AppOnHost
    await on.adopt('r1', { version: '1.0.0', files })
    await pm2(on, `start ecosystem.config.js --only jobs,seed`)
    const before = { jobs: 'online', seed: 'stopped' }
    await expect.poll(() => statuses(on), { timeout: 10_000 }).toEqual(before)
    const failed = await on.deploy({ version: '2.0.0', files }, { 'after-activate': 'exit 1' })
    expect(failed, failed.tail).toMatchObject({ exit: 69, result: { verdict: 'rolled-back', after: 'r1' } })
    expect([await statuses(on), await seeded(on)]).toEqual([before, '1'])
    await pm2(on, 'stop jobs')
    const again = await on.deploy({ version: '3.0.0', files }, { 'after-activate': 'exit 1' })
    expect(again, again.tail).toMatchObject({ exit: 69, result: { verdict: 'rolled-back', after: 'r1' } })
    expect(await statuses(on)).toEqual({ jobs: 'stopped', seed: 'stopped' })
    const next = await on.deploy({ version: '4.0.0', files })
    expect(next, next.tail).toMatchObject({ exit: 0 })
    expect([await statuses(on), await seeded(on)]).toEqual([{ api: 'online', jobs: 'online', seed: 'stopped' }, '1'])
  })
})
