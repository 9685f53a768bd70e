import { beforeAll, describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import type { RunResult } from '../../fleet/hosts/host.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { AppOnHost } from '../support/hosts/app-on-host.ts'
import { type HostResult, programText, request, type Settings } from '../support/hosts/host-program.ts'
import { currentOf, deployed, openSharedHost, type SharedHost, staged, staging } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const marker = '@ec2-release '

describe.skipIf(systemdUnavailable())('a command to a host', () => {
  let shared: SharedHost
  let fleet: Fleet
  let host: SystemdHost

  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
    ;({ fleet, host } = shared)
  })

  const open = (app: string) => shared.open(app)
  const now = () => Math.floor(Date.now() / 1000)

  /** All files of the app on the host but its log, and the process that serves. */
  async function everything({ base, sh, answer }: AppOnHost): Promise<string> {
    const files = await sh(
      `find ${base} ! -name deploy.log ! -name lock ! -name 'health.*' -printf '%p %u %m %s %T@ %l\\n' | sort`,
    )
    return `${files}\n${(await answer().catch(() => ({ pid: 'none' }))).pid}`
  }

  test('a command that arrives two minutes too late is refused, and not even the program is installed', async () => {
    const app = await open('late')
    const bare = await everything(app)
    for (const command of ['stage', 'activate', 'revert', 'recover', 'cleanup']) {
      const given = { ...(await staging(fleet, app, '1.0.0')), to: 'none', 'not-after': now() - 122 }
      const { exit, result } = await app.run(command, given)
      expect({ exit, result }).toMatchObject({ exit: 67, result: { verdict: 'refused', code: 'too-late' } })
    }
    expect(await everything(app)).toBe(bare)
    const { result } = await app.run('stage', { ...(await staging(fleet, app, '1.0.0')), 'not-after': now() - 100 })
    expect(result).toMatchObject({ verdict: 'staged' })
  })

  test('a command that becomes too late while its hooks run is refused before the swap', async () => {
    const app = await open('slow')
    const one = await deployed(app, '1.0.0')
    const { pid } = await app.answer()
    const two = await staged(fleet, app, '2.0.0')
    const notAfter = now() - 108
    const hook = [`touch ${app.base}/shared/hooked`, `while [ $(date +%s) -le ${notAfter + 121} ]; do sleep 0.1; done`]
    const given = { release: two, expect: one, 'not-after': notAfter, 'before-activate': hook }
    const { exit, result } = await app.run('activate', given)
    expect({ exit, result }).toMatchObject({ exit: 67, result: { code: 'too-late', after: one } })
    expect(await app.sh(`ls ${app.base}/shared; readlink ${app.base}/current`)).toBe(`hooked\nreleases/${one}`)
    expect(await app.answer()).toMatchObject({ pid, release: one })
  })

  test('a command that expects another release than the live one is refused before its hooks run', async () => {
    const app = await open('expecting')
    const one = await deployed(app, '1.0.0')
    const two = await staged(fleet, app, '2.0.0')
    const hooks = { 'before-activate': `touch ${app.base}/shared/hooked`, first: 'true' }
    const { pid } = await app.answer()
    for (const expected of ['none', two]) {
      const { exit, result } = await app.run('activate', { release: two, expect: expected, ...hooks })
      expect({ exit, result }).toMatchObject({ exit: 67, result: { verdict: 'refused', code: 'current-moved' } })
    }
    const back = await app.run('revert', { to: 'none', expect: two })
    expect(back).toMatchObject({ exit: 67, result: { code: 'current-moved' } })
    expect(await app.sh(`ls ${app.base}/shared`)).toBe('')
    expect(await app.answer()).toMatchObject({ pid, release: one })
  })

  test('a command is refused when current is moved while its hooks run', async () => {
    const app = await open('raced')
    const one = await deployed(app, '1.0.0')
    const two = await deployed(app, '2.0.0')
    const three = await staged(fleet, app, '3.0.0')
    const hook = [`touch ${app.base}/shared/hooked`, 'sleep 1']
    const move = `while [ ! -e ${app.base}/shared/hooked ]; do :; done; ln -sfn releases/${one} ${app.base}/current`
    const given = { release: three, expect: two, 'before-activate': hook }
    const [{ exit, result }] = await Promise.all([app.run('activate', given), app.sh(move)])
    expect({ exit, result }).toMatchObject({ exit: 67, result: { code: 'current-moved' } })
    expect(await currentOf(app)).toBe(one)
    expect(await app.answer()).toMatchObject({ release: two })
  })

  test('a command that is sent again after it was done does nothing', async () => {
    const app = await open('again')
    const one = await deployed(app, '1.0.0')
    const stage = await staging(fleet, app, '2.0.0')
    const activate = {
      release: stage['release'],
      expect: one,
      'before-activate': `echo ran >>${app.base}/shared/hooked`,
    }
    expect((await app.run('stage', stage)).result).toMatchObject({ verdict: 'staged' })
    expect((await app.run('activate', activate)).result).toMatchObject({ verdict: 'activated' })
    const { pid } = await app.answer()
    expect(await app.run('activate', activate)).toMatchObject({ exit: 67, result: { code: 'current-moved' } })
    expect((await app.run('stage', stage)).result.code ?? 'unchanged').toMatch(/^(release-exists|unchanged)$/)
    const other = { ...(await staging(fleet, app, '3.0.0')), release: stage['release'] }
    expect(await app.run('stage', other)).toMatchObject({ exit: 65, result: { code: 'release-exists' } })
    expect(await app.answer()).toMatchObject({ pid, release: stage['release'] })
    expect(await app.sh(`cat ${app.base}/shared/hooked`)).toBe('ran')
  })

  /** As SSM's agent runs it. */
  async function byAgent(
    env: Readonly<Record<string, string>>,
    app: AppOnHost,
    [command, settings]: [string, Settings],
  ) {
    const stdin = request({ app: app.app, 'base-dir': app.base, 'stable-for': 0, ...settings })
    return read(await host.run(`sh ${app.base}/deploy.sh ${command} --request`, { stdin, env }))
  }
  const read = ({ code, stdout }: RunResult): { exit: number; result: HostResult } => ({
    exit: code,
    result: JSON.parse((stdout.split('\n')[0] ?? '').slice(marker.length)) as HostResult,
  })

  test('a command that an agent runs again is refused, although the host is as it was the first time', async () => {
    const app = await open('rerun')
    const one = await deployed(app, '1.0.0')
    const two = await staged(fleet, app, '2.0.0')
    const stage = await staging(fleet, app, '3.0.0')
    const failing = { release: two, expect: one, 'after-activate': 'exit 1' }
    const commands: readonly [string, Settings][] = [
      ['stage', stage],
      ['activate', failing],
      ['revert', { to: one }],
      ['recover', {}],
      ['cleanup', { release: stage['release'] }],
    ]
    const run = async (begun: string) =>
      await Promise.all(
        commands.map(async (command, i) => await byAgent({ SSM_COMMAND_ID: `${begun}-${i}` }, app, command)),
      )
    for (const { result } of await run('first')) expect(result.code ?? '').not.toBe('repeated')
    const before = await everything(app)
    for (const again of await run('first')) {
      expect(again).toMatchObject({ exit: 67, result: { verdict: 'refused', code: 'repeated' } })
    }
    expect(await everything(app)).toBe(before)
    // The host executes a new command with the same settings; and a status is no change.
    const failed = await byAgent({ SSM_COMMAND_ID: 'another' }, app, ['activate', failing])
    expect(failed).toMatchObject({ exit: 69, result: { verdict: 'rolled-back', after: one } })
    for (const _ of [1, 2]) {
      expect(await byAgent({ SSM_COMMAND_ID: 'look' }, app, ['status', {}])).toMatchObject({ exit: 0 })
    }
  })

  describe('a command with a fence', () => {
    /** As SSM's agent runs it on an instance. */
    const as = (instance: string, app: AppOnHost, command: string, settings: Settings) =>
      byAgent({ AWS_SSM_INSTANCE_ID: instance }, app, [command, settings])
    const lock = '/ec2-release/fenced/production/lock'
    let app: AppOnHost
    let one: string
    let two: string

    beforeAll(async () => {
      app = await open('fenced')
      one = await deployed(app, '1.0.0')
      two = await staged(fleet, app, '2.0.0')
      const { exit } = await as('i-1', app, 'recover', { fence: 7, 'fence-parameter': lock })
      expect(exit).toBe(0)
    })

    test('a command with a lower fence, or without one, is refused and changes nothing', async () => {
      const before = await everything(app)
      for (const fence of [{ fence: 6, 'fence-parameter': lock }, {}]) {
        for (const command of ['stage', 'activate', 'revert', 'recover', 'cleanup']) {
          const given = command === 'stage' ? await staging(fleet, app, '3.0.0') : { release: two, to: 'none' }
          const { exit, result } = await as('i-1', app, command, { ...given, ...fence })
          expect({ exit, result }).toMatchObject({ exit: 67, result: { verdict: 'refused', code: 'fenced' } })
        }
      }
      expect(await everything(app)).toBe(before)
    })

    test('a command with a lower fence does not install its own program', async () => {
      const stdin = request({ app: app.app, 'base-dir': app.base, fence: 6, 'fence-parameter': lock })
      await host.write('/run/older.sh', `${programText}# older\n`)
      const env = { AWS_SSM_INSTANCE_ID: 'i-1' }
      const ran = read(await host.run('sh /run/older.sh recover --request', { stdin, env }))
      expect(ran).toMatchObject({ exit: 67, result: { code: 'fenced' } })
      expect(await host.read(`${app.base}/deploy.sh`)).toBe(programText)
    })

    test('a command with the same or a higher fence is accepted, and the higher fence counts from then on', async () => {
      for (const [fence, exit] of [
        [7, 0],
        [12, 0],
        [9, 67],
      ]) {
        expect(await as('i-1', app, 'recover', { fence, 'fence-parameter': lock })).toMatchObject({ exit })
      }
    })

    test('a fence counts for one parameter and one instance: an image of the host starts without it', async () => {
      const lower = { fence: 1, 'fence-parameter': lock }
      expect(await as('i-1', app, 'recover', lower)).toMatchObject({ exit: 67 })
      expect(await as('i-2', app, 'recover', lower)).toMatchObject({ exit: 0 })
      expect(await as('i-2', app, 'recover', { fence: 1, 'fence-parameter': '/another/lock' })).toMatchObject({
        exit: 0,
      })
      expect(await as('i-2', app, 'recover', { fence: 2, 'fence-parameter': '/another/lock' })).toMatchObject({
        exit: 0,
      })
      expect(await as('i-2', app, 'recover', { fence: 1, 'fence-parameter': '/another/lock' })).toMatchObject({
        exit: 67,
      })
    })

    test('a fence does not restrict an operator on the host', async () => {
      const ran = await host.run(`sh ${app.base}/deploy.sh recover --json`, { env: { AWS_SSM_INSTANCE_ID: 'i-2' } })
      expect({ code: ran.code, ...JSON.parse(ran.stdout) }).toMatchObject({ code: 0, verdict: 'settled', after: one })
    })
  })
})
