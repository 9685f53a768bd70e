import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { startFalseDaemon } from '../support/adversaries/false-pm2-daemon.ts'
import { type AppOnHost, type Shape, setUp } from '../support/hosts/app-on-host.ts'
import { deployed, openSharedHost, type SharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const settings = () => ({ 'stable-for': 0 })

/** PM2 with the file of the guide, and without a running process. */
const withoutPm2: Shape = {
  manager: 'pm2',
  settings,
  finish: ({ user }) =>
    `systemctl -q disable --now pm2-${user}; rm /etc/systemd/system/pm2-${user}.service; systemctl daemon-reload`,
}

const runsAs = (user: string): Shape => ({
  settings,
  service: ({ base }) =>
    `${user}\nWorkingDirectory=${base}/current\nEnvironmentFile=${base}/.env\nExecStart=/usr/bin/node dist/index.js`,
})

describe.skipIf(systemdUnavailable())('the user and the manager of an app', { timeout: 120_000 }, () => {
  let shared: SharedHost
  const apps: Record<string, AppOnHost> = {}

  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
    await shared.host.run('useradd -M mallory; useradd -o -u 0 -M toor')
    const shapes: Readonly<Record<string, Shape>> = {
      titled: { settings },
      claimed: withoutPm2,
      file: withoutPm2,
      nameless: runsAs(''),
      alias: runsAs('User=toor'),
      number: runsAs('User=0'),
      explicit: runsAs('User=root'),
      kept: { settings },
      broken: withoutPm2,
    }
    for (const [app, shape] of Object.entries(shapes)) {
      apps[app] = await setUp(shared.fleet, shared.host, app, shape)
    }
  })

  const app = (name: string) => apps[name] as AppOnHost
  const ranAs = async (on: AppOnHost, folder: string) =>
    (await on.sh(`sort -u ${folder}/ran`)).split('\n').filter(Boolean)

  test.concurrent('a process that calls itself PM2 is not the manager of an app whose unit is stopped', async () => {
    const on = app('titled')
    await deployed(on, '1.0.0')
    await on.sh('systemctl stop titled')
    await startFalseDaemon(on, { user: on.user, folder: '/tmp/titled' })
    const { result } = await on.run('status', {})
    expect(result).toMatchObject({ manager: 'systemd', service: 'titled.service', code: 'not-running' })
    expect(await ranAs(on, '/tmp/titled')).toEqual([])
  })

  test.concurrent('the user is that of the process ids, not of its folder in /proc; two daemons that claim the app are refused', async () => {
    const on = app('claimed')
    await startFalseDaemon(on, { user: 'root', folder: '/tmp/through-su' })
    await startFalseDaemon(on, { user: on.user, folder: '/tmp/claimed' })
    await on.run('status', {})
    expect(await ranAs(on, '/tmp/claimed')).not.toContain('0')
    const asRoot = await on.run('status', { user: 'root' })
    expect(asRoot.result).toMatchObject({ verdict: 'refused', code: 'host-not-ready' })
    expect(asRoot.result.message).toContain("/tmp is not root's alone")
    expect(await ranAs(on, '/tmp/through-su')).toEqual([])
    await startFalseDaemon(on, { user: 'mallory', folder: '/tmp/mallory' })
    const { result } = await on.run('status', {})
    expect(result).toMatchObject({ verdict: 'refused', code: 'manager-ambiguous' })
    expect(result.message).toContain(`'${on.user}' and 'mallory'`)
    expect(await ranAs(on, '/tmp/mallory')).toEqual([])
    expect((await on.run('status', { user: on.user })).result.code).not.toBe('manager-ambiguous')
  })

  test.concurrent('a file of root does not make the app run as root', async () => {
    const on = app('file')
    await on.sh(`chown -R root:root ${on.base}`)
    const { exit, result } = await on.deploy({ version: '1.0.0' })
    expect({ exit, result }).toMatchObject({ exit: 65, result: { verdict: 'refused', code: 'user-missing' } })
    expect(await on.sh(`ls ${on.base}/releases`)).toBe('')
  })

  test.concurrent.each(['nameless', 'alias', 'number'])(
    'a unit that does not say root does not make the app run as root: %s',
    async (name) => {
      const on = app(name)
      const { exit, result } = await on.deploy({ version: '1.0.0' })
      expect({ exit, result }).toMatchObject({ exit: 65, result: { verdict: 'refused', code: 'user-missing' } })
      for (const user of ['toor', '0']) {
        expect((await on.run('status', { user })).result).toMatchObject({ verdict: 'refused', code: 'user-missing' })
      }
    },
  )

  test.concurrent('a unit that says root makes the app run as root', async () => {
    expect(await deployed(app('explicit'), '1.0.0')).toMatch(/^\d/)
  })

  test.concurrent('the user and manager stay as first found, until an input says otherwise', async () => {
    const on = app('kept')
    await deployed(on, '1.0.0')
    expect(await on.sh(`cat ${on.base}/.state/manager`)).toBe('systemd u-kept')
    await on.sh(`sed -i 's/^User=.*/User=mallory/' /etc/systemd/system/kept.service && systemctl daemon-reload`)
    for (const command of ['status', 'stage']) {
      const changed = await on.run(command, {
        release: '20990101_000000',
        version: '2',
        'artifact-url': 'http://127.0.0.1/',
      })
      expect(changed.result).toMatchObject({ verdict: 'refused', code: 'manager-changed' })
      expect(changed.result.message).toContain('set the input user')
    }
    expect((await on.run('status', { user: 'mallory' })).result.verdict).toBe('reported')
    await on.sh(`sed -i 's/^User=.*/User=u-kept/' /etc/systemd/system/kept.service
      mv /etc/systemd/system/kept.service /etc/systemd/system/other.service; systemctl daemon-reload; systemctl stop kept`)
    const gone = await on.run('status', {})
    expect(gone.result).toMatchObject({ verdict: 'refused', code: 'manager-changed' })
    expect(gone.result.message).toContain('set the input service-manager')
  })

  test.concurrent('a daemon’s environment gives no variable from inside another value, and no PATH with a control character', async () => {
    const on = app('broken')
    const environment = `"$(printf 'FOO=x\\nPATH=LD_PRELOAD=/tmp/broken/evil.so')"`
    await startFalseDaemon(on, { user: on.user, folder: '/tmp/broken', environment })
    const { result } = await on.run('status', {})
    expect(result.message ?? '').not.toContain('LD_PRELOAD')
    await on.sh(`pkill -KILL -u ${on.user} -f 'God Daemon'`)
    await startFalseDaemon(on, {
      user: on.user,
      folder: '/tmp/torn',
      environment: `"$(printf 'PATH=/tmp/torn\\nLD_PRELOAD=/tmp/torn/evil.so')"`,
    })
    const torn = await on.run('status', {})
    expect(torn.result).toMatchObject({ verdict: 'refused', code: 'host-not-ready' })
    expect(torn.result.message).toContain('control character')
  })
})
