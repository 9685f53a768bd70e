import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type AppOnHost, asUser, type Shape, setUp } from '../support/hosts/app-on-host.ts'
import type { Ran } from '../support/hosts/host-program.ts'
import { openSharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

/** Changes the file that the guide gives every host, by sed. */
const withFile = (edit: string): Shape => ({
  manager: 'pm2',
  finish: ({ base }) => `sed -i "${edit}" ${base}/ecosystem.config.js`,
})

const shapes: Readonly<Record<string, Shape>> = {
  fork: { manager: 'pm2' },
  cluster: withFile(`s/instances: 1/instances: 2/;s/'fork'/'cluster'/`),
  pair: withFile(
    `s,^    {$,    { name: 'jobs'\\, script: '/opt/pair/current/dist/jobs.js'\\, cwd: '/opt/pair/current' }\\,&,`,
  ),
  typed: { manager: 'pm2', finish: ({ base }) => `rm ${base}/ecosystem.config.js` },
  shared: { manager: 'pm2', finish: ({ user }) => `systemctl -q disable --now pm2-${user}; HOME=/root pm2 ping` },
}

/** A program beside the API that listens on no port. */
const jobs = (statement = '') => ({ 'dist/jobs.js': `setInterval(() => {}, 1000)\n${statement}\n` })

/** Statements of a release that ends at its start; PM2 keeps a release up that only throws. */
const exits = `console.error('Error: DATABASE_URL is missing'); process.exit(1)`

/** A busy machine may take long to start a correct app. */
const settings = { 'health-timeout': 40 }

describe.skipIf(systemdUnavailable())('under PM2', () => {
  let fleet: Fleet
  let host: SystemdHost
  const apps: Record<string, AppOnHost> = {}

  prepareSuite(async (stack) => {
    ;({ fleet, host } = stack.use(await openSharedHost()))
    await host.run('ln -sfn bash /bin/sh') // as Amazon Linux has it
    for (const [app, shape] of Object.entries(shapes)) apps[app] = await setUp(fleet, host, app, shape)
  })

  const app = (name: string) => apps[name] as AppOnHost
  const both = (story: (on: AppOnHost) => Promise<void>) => Promise.all([app('fork'), app('cluster')].map(story))
  /** The processes of the app that PM2 started, by number. */
  const workers = async (on: AppOnHost) =>
    (await on.sh(`pgrep -P $(pgrep -u ${on.user} -f 'God Daemon') || true`)).split('\n').filter(Boolean)
  const green = ({ exit, result, tail }: Ran) =>
    expect({ exit, result }, tail).toMatchObject({ exit: 0, result: { verdict: 'activated', after: result.release } })

  test('the first release starts the apps of the PM2 file, with env over the variables of that file', () =>
    both(async (on) => {
      const ran = await on.deploy(
        { version: '1.0.0' },
        { ...settings, env: ['NODE_ENV=staging', 'SAYS=a $HOME `b` "c" # d'] },
      )
      green(ran)
      expect(ran.result).toMatchObject({ manager: 'pm2', service: `${on.app}-api`, before: 'none' })
      const { env, release } = await on.answer()
      expect(release).toBe(ran.result.release)
      expect(env).toMatchObject({
        RELEASE_ID: ran.result.release,
        VERSION: '1.0.0',
        NODE_ENV: 'staging',
        SAYS: 'a $HOME `b` "c" # d',
      })
      expect(await workers(on)).toHaveLength(on.app === 'cluster' ? 2 : 1)
    }))

  test('the next release replaces every worker, drops variables of the release before, and is saved', () =>
    both(async (on) => {
      const before = await workers(on)
      const ran = await on.deploy({ version: '2.0.0' }, { ...settings, env: ['NODE_ENV=staging'] })
      green(ran)
      expect((await workers(on)).filter((pid) => before.includes(pid))).toEqual([])
      const { env } = await on.answer()
      expect(env).toMatchObject({ RELEASE_ID: ran.result.release, VERSION: '2.0.0', NODE_ENV: 'staging' })
      expect(env).not.toHaveProperty('SAYS')
      expect(await on.sh(`cat /home/${on.user}/.pm2/dump.pm2`)).toContain(`"RELEASE_ID": "${ran.result.release}"`)
    }))

  test('a deploy of the live release restarts nothing under PM2', () =>
    both(async (on) => {
      const before = await workers(on)
      const ran = await on.deploy({ version: '2.0.0' }, { ...settings, env: ['NODE_ENV=staging'] })
      expect(ran).toMatchObject({ exit: 0, result: { verdict: 'unchanged' } })
      expect(await workers(on)).toEqual(before)
    }))

  test('an unhealthy release rolls back under PM2', () =>
    both(async (on) => {
      const good = (await on.answer()).release
      const failing = await on.deploy({ version: '3.0.0', failureModes: ['unhealthy'] }, { 'health-timeout': 5 })
      expect(failing, failing.tail).toMatchObject({ exit: 69, result: { code: 'unhealthy', after: good } })
      expect(await on.answer()).toMatchObject({ status: 200, version: '2.0.0', env: { NODE_ENV: 'staging' } })
    }))

  test('a release that does not stay up rolls back under PM2, and its own output says why', async () => {
    const on = app('fork')
    const good = (await on.answer()).release
    const ends = await on.deploy({ version: '4.0.0', prelude: exits }, settings)
    expect(ends, ends.tail).toMatchObject({ exit: 69, result: { code: 'crash-loop', after: good } })
    expect(ends.result.message).toContain('Error: DATABASE_URL is missing')
    expect(await on.answer()).toMatchObject({ status: 200, version: '2.0.0' })
  })

  test('a release that runs out of memory rolls back under PM2, and the cgroup of PM2 says why', async () => {
    const on = app('fork')
    await on.sh(`systemctl set-property --runtime pm2-${on.user} MemoryMax=250M`)
    const eats = await on.deploy({ version: '5.0.0', failureModes: ['eats-memory'] }, settings)
    await on.sh(`systemctl set-property --runtime pm2-${on.user} MemoryMax=infinity`)
    expect(eats, eats.tail).toMatchObject({ exit: 69, result: { code: 'out-of-memory' } })
    expect(await on.answer()).toMatchObject({ status: 200, version: '2.0.0' })
  })

  test('a rollback by hand restores the release with its own environment under PM2', () =>
    both(async (on) => {
      const { code, stdout } = await host.run(`${on.base}/deploy.sh rollback`)
      expect({ code, stdout }).toMatchObject({ code: 0 })
      expect(await on.answer()).toMatchObject({
        version: '1.0.0',
        env: { VERSION: '1.0.0', SAYS: 'a $HOME `b` "c" # d' },
      })
    }))

  test.concurrent('every app of the PM2 file follows, and one that does not stay up makes all of them roll back', async () => {
    const on = app('pair')
    green(await on.deploy({ version: '1.0.0', files: jobs() }, settings))
    const before = await workers(on)
    const ran = await on.deploy({ version: '2.0.0', files: jobs() }, settings)
    green(ran)
    expect(ran.result).toMatchObject({ service: 'jobs,pair-api' })
    expect((await workers(on)).filter((pid) => before.includes(pid))).toEqual([])
    const ends = await on.deploy({ version: '3.0.0', files: jobs('process.exit(1)') }, { ...settings, 'stable-for': 4 })
    expect(ends, ends.tail).toMatchObject({ exit: 69, result: { after: ran.result.release } })
    expect(await workers(on)).toHaveLength(2)
  })

  test.concurrent('an app that was started before without a PM2 file rolls back to what it was', async () => {
    const on = app('typed')
    await on.adopt('r1', { version: '1.0.0' })
    await on.sh(
      `cd / && ${asUser(on)} PORT=${on.port} SECRET=kept pm2 start ${on.base}/current/dist/index.js --name api`,
    )
    const failing = await on.deploy(
      { version: '2.0.0', failureModes: ['unhealthy'] },
      { 'health-timeout': 5, env: ['MORE=x'] },
    )
    expect(failing, failing.tail).toMatchObject({
      exit: 69,
      result: { code: 'unhealthy', service: 'api', after: 'r1' },
    })
    expect(await on.answer()).toMatchObject({ version: '1.0.0', env: { SECRET: 'kept', MORE: '', VERSION: '' } })
    green(await on.deploy({ version: '3.0.0' }, settings))
    expect(await on.answer()).toMatchObject({ version: '3.0.0', env: { SECRET: 'kept' } })
  })

  test.concurrent('a PM2 of root runs no app as root, and a first release that fails leaves nothing', async () => {
    const on = app('shared')
    const ends = await on.deploy({ version: '1.0.0', prelude: exits }, settings)
    expect(ends, ends.tail).toMatchObject({ exit: 69, result: { code: 'crash-loop', after: 'none' } })
    expect(await on.sh(`ls ${on.base}; ${asUser(on)} pm2 jlist --silent`)).not.toMatch(/current|shared-api/)
    green(await on.deploy({ version: '2.0.0' }, settings))
    const { pid } = await on.answer()
    expect(await on.sh(`stat -c %U /proc/${pid}`)).toBe(on.user)
  })

  test('each PM2 app answers its proved release again after a power cut', async () => {
    const names = ['fork', 'cluster', 'pair']
    const before = await Promise.all(names.map((name) => app(name).answer()))
    await host.powerCut()
    const after = await Promise.all(
      names.map(async (name) => {
        const on = app(name)
        await on.sh(
          `curl -sf --retry 200 --retry-all-errors --retry-delay 1 --retry-max-time 60 127.0.0.1:${on.port}/api/health`,
        )
        return await on.answer()
      }),
    )
    expect(after.map(({ release }) => release)).toEqual(before.map(({ release }) => release))
  })
})
