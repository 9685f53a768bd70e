import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { AppOnHost } from '../support/hosts/app-on-host.ts'
import { onPath, programText, request } from '../support/hosts/host-program.ts'
import { deployed, openSharedHost, type SharedHost, staged, staging } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

describe.skipIf(systemdUnavailable())('commands to one host at the same time', () => {
  let shared: SharedHost
  let fleet: Fleet
  let host: SystemdHost

  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
    ;({ fleet, host } = shared)
  })

  const open = (app: string) => shared.open(app)
  const hooked = ({ base }: AppOnHost) => `while [ ! -e ${base}/shared/hooked ]; do sleep 0.02; done`
  const slowHook = ({ base }: AppOnHost) => [`touch ${base}/shared/hooked`, 'sleep 1.5']
  /** The starts and ends in the log, in order. */
  const logLines = async ({ base, sh }: AppOnHost) => {
    const lines = '(stage|activate) [0-9]{8}_[0-9]{6}|is what answers|is ready on disk|something else'
    return (await sh(`grep -oE '${lines}' ${base}/.state/deploy.log`)).split('\n')
  }

  test('two activations run one after the other, and the second finds that current has moved', async () => {
    const app = await open('both')
    const one = await deployed(app, '1.0.0')
    const candidates = [await staged(fleet, app, '2.0.0'), await staged(fleet, app, '3.0.0')]
    await app.sh(`: >${app.base}/.state/deploy.log`)
    const ran = await Promise.all(candidates.map((id) => app.run('activate', { release: id, expect: one })))
    const [winner] = ran.filter(({ exit }) => exit === 0)
    const [loser] = ran.filter(({ exit }) => exit !== 0)
    expect(winner?.result).toMatchObject({ verdict: 'activated' })
    expect(loser).toMatchObject({ exit: 67, result: { verdict: 'refused', code: 'current-moved' } })
    expect(await app.answer()).toMatchObject({ release: winner?.result.after })
    const [first, second] = [winner?.result.release, loser?.result.release]
    expect(await logLines(app)).toEqual([
      `activate ${first}`,
      'is what answers',
      `activate ${second}`,
      'something else',
    ])
  })

  test('five concurrent activations each report their own release', async () => {
    const app = await open('five')
    await deployed(app, '1.0.0')
    const ids: string[] = []
    for (const n of [2, 3, 4, 5, 6]) ids.push(await staged(fleet, app, `${n}.0.0`))
    await app.sh(`: >${app.base}/.state/deploy.log`)
    const ran = await Promise.all(ids.map((id) => app.run('activate', { release: id })))
    expect(ran.map(({ exit, result }) => ({ exit, after: result.after }))).toEqual(
      ids.map((after) => ({ exit: 0, after })),
    )
    const told = await logLines(app)
    expect(told.filter((_, n) => n % 2 === 1)).toEqual(Array(5).fill('is what answers'))
    expect(told.filter((_, n) => n % 2 === 0).sort()).toEqual(ids.map((id) => `activate ${id}`))
  })

  test('a command waits for an activation, also for one whose caller was killed', async () => {
    const app = await open('waits')
    const one = await deployed(app, '1.0.0')
    const two = await staged(fleet, app, '2.0.0')
    await app.sh(`: >${app.base}/.state/deploy.log`)
    const given = { app: app.app, 'base-dir': app.base, 'stable-for': 0, release: two, expect: one }
    const stdin = request({ ...given, 'before-activate': slowHook(app) })
    const caller = host.spawn(['sh', `${app.base}/deploy.sh`, 'activate', '--request'], { stdin })
    await app.sh(hooked(app))
    caller.killGroup()
    const { result } = await app.run('stage', await staging(fleet, app, '3.0.0'))
    expect(result).toMatchObject({ verdict: 'staged', before: two })
    expect(await logLines(app)).toEqual([
      `activate ${two}`,
      'is what answers',
      `stage ${result.release}`,
      'is ready on disk',
    ])
    expect(await app.answer()).toMatchObject({ release: two })
  })

  test('a deploy by hand waits for the activation of a run', async () => {
    const app = await open('hand')
    const one = await deployed(app, '1.0.0')
    const two = await staged(fleet, app, '2.0.0')
    const activate = app.run('activate', { release: two, expect: one, 'before-activate': slowHook(app) })
    await app.sh(hooked(app))
    const three = await staging(fleet, app, '3.0.0')
    const options = `--artifact-url ${three['artifact-url']} --version 3.0.0 --sha256 ${three['sha256']} --environment production`
    const hand = await host.run(`sh ${app.base}/deploy.sh deploy ${options}`)
    expect(hand).toMatchObject({ code: 0, stdout: expect.stringMatching(/^deployed/) })
    expect(hand.stderr).toContain('waits')
    expect((await activate).result).toMatchObject({ verdict: 'activated', after: two })
    expect(await app.answer()).toMatchObject({ version: '3.0.0' })
  })

  test('a command reports busy when it waits too long', async () => {
    const app = await open('busy')
    await deployed(app, '1.0.0')
    // The real flock with a shorter timeout.
    await host.write(
      '/run/hasty/flock',
      '#!/bin/sh\n[ "$1" = -n ] || set -- -w 0.3 9\nexec /usr/bin/flock "$@"\n',
      0o755,
    )
    await host.write('/run/hasty.sh', onPath(programText))
    const holder = host.spawn(['flock', `${app.base}/.state/lock`, 'sleep', '60'])
    await sleep(200)
    for (const command of ['stage', 'activate', 'revert', 'recover', 'cleanup']) {
      const stdin = request({ app: app.app, 'base-dir': app.base, ...(await staging(fleet, app, '2.0.0')), to: 'none' })
      const env = { PATH: '/run/hasty:/usr/sbin:/usr/bin:/sbin:/bin' }
      const { code, stdout } = await host.run(`sh /run/hasty.sh ${command} --request`, { stdin, env })
      expect({ code, stdout }).toMatchObject({ code: 66, stdout: expect.stringContaining('"code":"busy"') })
    }
    holder.killGroup()
  })
})
