import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { startAnother } from '../support/adversaries/other-servers.ts'
import { listenOn } from '../support/hosts/app-on-host.ts'
import { programText } from '../support/hosts/host-program.ts'
import { openSharedHost, type SharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const onLoopback = { prelude: listenOn('127.0.0.1') }

const everywhere = { prelude: listenOn('0.0.0.0') }

test.each(['sh', 'bash'])(
  'an address is lost when neither it nor all of its family is listened on, under %s',
  (shell) => {
    const functions = programText.split('\n').slice(0, -2).join('\n')
    const cases = {
      "' 127.0.0.1' ' 0.0.0.0'": '',
      "' 0.0.0.0' ' 127.0.0.1'": ' 0.0.0.0',
      "' 0.0.0.0' ' 10.0.0.5'": ' 0.0.0.0',
      "' 10.0.0.5 127.0.0.1' ' 10.0.0.5'": ' 127.0.0.1',
      "' 10.0.0.5 10.0.0.6' ' 0.0.0.0'": '',
      "' 127.0.0.1' ' [::]'": ' 127.0.0.1',
      "' [0000:1]' ' [::]'": '',
      "' [0000:1]' ' 0.0.0.0'": ' [0000:1]',
      "'' ' 127.0.0.1'": '',
    }
    const calls = Object.keys(cases).map((addresses) => `lost_addresses ${addresses}; echo`)
    const said = spawnSync(shell, ['-s'], { input: [functions, ...calls].join('\n'), encoding: 'utf8' })
    expect(said.stdout.split('\n').slice(0, -1)).toEqual(Object.values(cases))
  },
)

describe.skipIf(systemdUnavailable())('the addresses of an app', () => {
  let shared: SharedHost
  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
  })

  test('a proxy of another user beside an app on loopback is accepted and named', async ({ expect }) => {
    const on = await shared.open('proxied')
    await startAnother(on)
    const { exit, result, tail } = await on.deploy({ version: '1.0.0', ...onLoopback })
    expect({ exit, verdict: result.verdict }, tail).toEqual({ exit: 0, verdict: 'activated' })
    const named = new RegExp(`process \\d+ \\(root, node\\) on ${on.host.address}`)
    expect(result.proof).toMatch(named)
    expect(result.warnings?.join()).toMatch(named)
    const again = await on.deploy({ version: '2.0.0', ...onLoopback })
    expect(again.result, again.tail).toMatchObject({ verdict: 'activated' })
    expect(JSON.stringify(again) + tail).not.toContain('s3cret')
  })

  test('a port of another process is refused by process, user and program, without arguments', async ({ expect }) => {
    const on = await shared.open('foreign')
    await startAnother(on, { address: '0.0.0.0' })
    const { exit, result, tail } = await on.deploy({ version: '1.0.0' })
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'port-in-use' })
    expect(result.message).toMatch(/ is held by process \d+ \(root, node\) on 0\.0\.0\.0, /)
    expect(JSON.stringify(result) + tail).not.toContain('s3cret')
  })

  test('a release on fewer addresses causes a warning, and fails where the run serves outsiders', async ({
    expect,
  }) => {
    const on = await shared.open('fewer')
    const first = await on.deploy({ version: '1.0.0', ...everywhere })
    expect(first.result, first.tail).not.toHaveProperty('warnings')
    const stopped = await on.deploy({ version: '2.0.0', ...onLoopback }, { outside: 'yes' })
    expect(stopped, stopped.tail).toMatchObject({ exit: 69, result: { code: 'fewer-addresses' } })
    expect(stopped.result.message).toMatch(/ listens on 127\.0\.0\.1, port \d+, and \S+ listened on 0\.0\.0\.0: /)
    expect(await on.answer(on.host.address)).toMatchObject({ version: '1.0.0' })
    const told = await on.deploy({ version: '2.0.0', ...onLoopback })
    expect(told, told.tail).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
    expect(told.result.warnings?.join()).toMatch(/ listens on 127\.0\.0\.1, port \d+, and \S+ listened on 0\.0\.0\.0: /)
    const more = await on.deploy({ version: '3.0.0', ...everywhere }, { outside: 'yes' })
    expect(more.result, more.tail).toMatchObject({ verdict: 'activated' })
    expect(more.result).not.toHaveProperty('warnings')
    const back = { release: told.result.release, expect: more.result.release, 'rolling-back': 'true', outside: 'yes' }
    const rolled = await on.run('activate', back)
    expect(rolled.result, rolled.tail).toMatchObject({ verdict: 'activated', after: told.result.release })
    expect(rolled.result.warnings?.join()).toContain('listened on 0.0.0.0')
  })

  test('a release on fewer addresses fails as well where it moves to another port', async ({ expect }) => {
    const on = await shared.open('moves')
    await on.deploy({ version: '1.0.0', ...everywhere })
    const moved = { outside: 'yes', env: `PORT=${on.port + 1}` }
    const { exit, result, tail } = await on.deploy({ version: '2.0.0', ...onLoopback }, moved)
    expect({ exit, code: result.code }, tail).toEqual({ exit: 69, code: 'fewer-addresses' })
    expect(await on.answer(on.host.address)).toMatchObject({ version: '1.0.0' })
  })

  test('addresses are compared by what answers: a socket on all of IPv6 may answer IPv4 or not', async ({ expect }) => {
    const on = await shared.open('families')
    await on.deploy({ version: '1.0.0', prelude: listenOn('::') })
    const less = await on.deploy({ version: '2.0.0', prelude: listenOn('::', { ipv6Only: true }) }, { outside: 'yes' })
    expect(less, less.tail).toMatchObject({ exit: 69, result: { code: 'fewer-addresses' } })
    expect(await on.answer()).toMatchObject({ version: '1.0.0' })
    const same = await on.deploy({ version: '3.0.0', ...everywhere }, { outside: 'yes' })
    expect(same.result, same.tail).toMatchObject({ verdict: 'activated' })
  })
})
