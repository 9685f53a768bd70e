import { describe, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type AppOnHost, type Place, setUp } from '../support/hosts/app-on-host.ts'
import type { Ran } from '../support/hosts/host-program.ts'
import { openSharedHost, type SharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const worker = { 'dist/worker.js': 'setInterval(() => {}, 1000)\n' }
const brokenWorker = { 'dist/worker.js': "throw new Error('QUEUE_URL is missing')\n" }

const unit = ({ base, user }: Place, name: string) => `cat >/etc/systemd/system/${name}.service <<END
[Service]
User=${user}
WorkingDirectory=${base}/current
ExecStart=/usr/bin/node dist/worker.js
Restart=always
RestartSec=200ms
END`

/** The state of a unit's process: its pid, its folder and the release in its environment. */
async function running({ sh }: AppOnHost, name: string) {
  const pid = Number(await sh(`systemctl show -p MainPID --value ${name}`))
  if (pid === 0) return undefined
  const [folder, carried] = (
    await sh(`readlink /proc/${pid}/cwd; tr '\\0' '\\n' </proc/${pid}/environ | sed -n 's/^RELEASE_ID=//p'`)
  ).split('\n')
  return { pid, folder, carried }
}

const from = ({ base }: AppOnHost, { result }: Ran) => ({
  folder: `${base}/releases/${result.release}`,
  carried: result.release,
})

describe.skipIf(systemdUnavailable())('services beside the first', () => {
  let shared: SharedHost
  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
  })

  test('further services are restarted, proved and rolled back with the first, and stay stopped when they were', async ({
    expect,
  }) => {
    const on = await setUp(shared.fleet, shared.host, 'workers', {
      finish: (place) => `${unit(place, 'workers-queue')}
        ${unit(place, 'workers-idle')}
        systemctl daemon-reload; systemctl start workers-queue || true`,
      settings: () => ({
        'stable-for': 1,
        'health-timeout': 3,
        service: ['workers.service', 'workers-queue', 'workers-idle.service'],
      }),
    })
    const first = await on.deploy({ version: '1.0.0', files: worker })
    expect(first.result, first.tail).toMatchObject({ verdict: 'activated', service: 'workers.service' })
    const before = await running(on, 'workers-queue')
    expect(before).toMatchObject(from(on, first))

    const second = await on.deploy({ version: '2.0.0', files: worker })
    expect(second.result, second.tail).toMatchObject({ verdict: 'activated' })
    const after = await running(on, 'workers-queue')
    expect(after).toMatchObject(from(on, second))
    expect(after?.pid).not.toBe(before?.pid)

    const broken = await on.deploy({ version: '3.0.0', files: brokenWorker })
    expect(broken, broken.tail).toMatchObject({
      exit: 69,
      result: { after: second.result.release },
    })
    // The check may fall between two crashes, as for the first service.
    expect(broken.result.code).toMatch(/^(crash-loop|unstable)$/)
    expect(broken.result.message).toContain('workers-queue.service')
    expect(await running(on, 'workers-queue')).toMatchObject(from(on, second))
    expect(await on.answer()).toMatchObject({ version: '2.0.0' })

    await on.sh(`sed -i 's,^ExecStart=.*,ExecStart=/usr/bin/node ${on.base}/releases/${second.result.release}/dist/worker.js,' /etc/systemd/system/workers-queue.service
      systemctl daemon-reload`)
    const pinned = await on.deploy({ version: '4.0.0', files: worker })
    expect(pinned, pinned.tail).toMatchObject({ exit: 69, result: { code: 'not-from-release' } })
    expect(await running(on, 'workers-queue')).toMatchObject(from(on, second))
    expect(await running(on, 'workers-idle')).toBeUndefined()
  })

  test('a further service that does not exist is refused', async ({ expect }) => {
    const on = await shared.open('missing')
    const { exit, result } = await on.deploy({ version: '1.0.0' }, { service: ['missing', 'missing-queue'] })
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'service-missing' })
    expect(result.message).toContain('missing-queue.service')
  })

  test('a service name with shell characters is refused', async ({ expect }) => {
    const on = await shared.open('names')
    for (const name of ['n*', 'a b', '?', '-x']) {
      const { exit, result } = await on.run('status', { service: [`${on.app}.service`, name] })
      expect({ exit, code: result.code }, name).toEqual({ exit: 64, code: 'usage' })
      expect(result.message).toContain(`service '${name}' is not a unit or PM2 name`)
    }
  })

  test('further services recover with the first when the activation is killed between the two', async ({ expect }) => {
    const on = await setUp(shared.fleet, shared.host, 'killed', {
      finish: (place) => `${unit(place, 'killed-queue')}
        systemctl daemon-reload; systemctl start killed-queue || true`,
      settings: () => ({ 'stable-for': 0, service: ['killed', 'killed-queue'] }),
    })
    const first = await on.deploy({ version: '1.0.0', files: worker })
    expect(first.result, first.tail).toMatchObject({ verdict: 'activated' })
    // The unit of the activation kills itself once the worker runs the new release, and stops it.
    await on.sh(`systemd-run -q --unit=killed-killer sh -c 'until readlink /proc/$(systemctl show -p MainPID --value killed-queue)/cwd | grep -qv ${first.result.release}; do :; done
        systemctl kill -s KILL ec2-release-killed.activation; systemctl stop killed-queue'`)
    const { result, tail } = await on.deploy({ version: '2.0.0', files: worker }, { 'stable-for': 5 })
    expect(result, tail).toMatchObject({ verdict: 'rolled-back', code: 'interrupted', after: first.result.release })
    expect(await running(on, 'killed-queue')).toMatchObject(from(on, first))
  })

  test('a former service is not started by a rollback, once the input does not name it', async ({ expect }) => {
    const on = await setUp(shared.fleet, shared.host, 'former', {
      finish: (place) => `${unit(place, 'former-queue')}
        systemctl daemon-reload; systemctl start former-queue || true`,
      settings: () => ({ 'stable-for': 0 }),
    })
    const both = { service: ['former', 'former-queue'] }
    await on.deploy({ version: '1.0.0', files: worker }, both)
    const first = await on.deploy({ version: '1.1.0', files: worker }, both)
    expect(first.result, first.tail).toMatchObject({ verdict: 'activated' })
    await on.sh('systemctl stop former-queue')
    await on.sh(`systemd-run -q --unit=former-killer sh -c 'until readlink ${on.base}/current | grep -qv ${first.result.release}; do :; done
        systemctl kill -s KILL ec2-release-former.activation'`)
    const { result, tail } = await on.deploy(
      { version: '2.0.0', files: worker },
      { service: 'former', 'stable-for': 5 },
    )
    expect(result, tail).toMatchObject({ verdict: 'rolled-back', code: 'interrupted', after: first.result.release })
    expect(await running(on, 'former-queue')).toBeUndefined()
  })

  test('further services under PM2 are apps of PM2, and no other app is touched', async ({ expect }) => {
    const on = await setUp(shared.fleet, shared.host, 'pm2s', {
      manager: 'pm2',
      finish: ({ base }) =>
        `sed -i "s,apps: \\[,apps: [{ name: 'queue'\\, script: '${base}/current/dist/worker.js'\\, cwd: '${base}/current' }\\, { name: 'other'\\, script: '/srv/other.js'\\, cwd: '${base}/shared' }\\,," ${base}/ecosystem.config.js
        echo 'setInterval(() => {}, 1000)' >/srv/other.js`,
      settings: () => ({ 'stable-for': 0, service: ['pm2s-api', 'queue'] }),
    })
    const pid = async (name: string) =>
      await on.sh(
        `for pid in $(pgrep -u ${on.user} node); do grep -qzx name=${name} /proc/$pid/environ && echo $pid; done; true`,
      )
    const first = await on.deploy({ version: '1.0.0', files: worker })
    expect(first.result, first.tail).toMatchObject({ verdict: 'activated' })
    const [other, queue] = [await pid('other'), await pid('queue')]
    const second = await on.deploy({ version: '2.0.0', files: worker })
    expect(second.result, second.tail).toMatchObject({ verdict: 'activated' })
    expect(await on.sh(`readlink /proc/${await pid('queue')}/cwd`)).toContain(second.result.release)
    expect(await pid('queue')).not.toBe(queue)
    expect(await pid('other')).toBe(other)
    const missing = await on.deploy({ version: '3.0.0', files: worker }, { service: ['pm2s-api', 'absent'] })
    expect(missing, missing.tail).toMatchObject({ exit: 65, result: { code: 'service-missing' } })
  })
})
