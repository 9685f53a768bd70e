import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type AppOnHost, release, setUp } from '../support/hosts/app-on-host.ts'
import { releaseId } from '../support/hosts/host-program.ts'
import { openSharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const quick = { 'stable-for': 0, 'health-timeout': 40 }

/** Variables that systemd sets anew for every process, and variables that name a process's place and no input. */
const notGiven = ['INVOCATION_ID', 'JOURNAL_STREAM', 'SYSTEMD_EXEC_PID', 'PATH', 'PWD', 'OLDPWD', 'SHLVL', '_']

function given(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !notGiven.includes(name)))
}

describe.skipIf(systemdUnavailable())('a hook', () => {
  let fleet: Fleet
  let host: SystemdHost
  const apps: Record<string, AppOnHost> = {}

  prepareSuite(async (stack) => {
    ;({ fleet, host } = stack.use(await openSharedHost()))
    for (const name of ['given', 'fails', 'back', 'once', 'long', 'left'])
      apps[name] = await setUp(fleet, host, name, {})
  })

  test.concurrent('a hook runs as the app’s user, in the new release, with the environment that the app will have', async () => {
    const app = apps['given']!
    await app.sh(`cd ${app.base} && cat >>.env <<'END'
KEY="-----BEGIN KEY-----
abc= \\"d\\" $HOME
-----END KEY-----"
QUOTED='a b # c'
BLANKS="  kept  "
UNICODE=žluťoučký 😀
END
mkdir -p /etc/systemd/system/given.service.d
cat >/etc/systemd/system/given.service.d/operator.conf <<'END'
[Service]
Environment="FROM_UNIT=a b" 'SAYS=say "hi" $HOME 100%%' PLAIN=yes LANG=cs_CZ.UTF-8
END
systemctl daemon-reload`)
    const hook = [
      '# Several lines, and an empty one.',
      '',
      'cd dist && cd ..',
      'pwd >/var/log/given/pwd',
      'id >/var/log/given/id',
      'ls -l /proc/self/fd >/var/log/given/fds',
      'env -0 >/var/log/given/env',
      'cat <<END >>/var/log/given/pwd',
      `it's \\\\ \`echo ok\` $((1 + 1))`,
      'END',
      'readlink /opt/given/current >>/var/log/given/pwd || echo none >>/var/log/given/pwd',
    ]
    const ran = await app.deploy({ version: '1.0.0' }, { ...quick, env: ['FLAG= x "y" '], 'before-activate': hook })
    expect(ran).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
    const { release: id = '' } = ran.result
    expect(await host.read('/var/log/given/pwd')).toBe(`/opt/given/releases/${id}\nit's \\ ok 2\nnone\n`)
    expect(await host.read('/var/log/given/id')).toBe(await app.sh('runuser -u u-given -- id').then((id) => `${id}\n`))
    expect(await app.sh('wc -l </var/log/given/fds')).toBe('5')
    const entries = (await host.read('/var/log/given/env')).split('\0').filter(Boolean)
    const env = Object.fromEntries(
      entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
    )
    const inApp = given((await app.answer()).env)
    expect(inApp).toMatchObject({
      FROM_UNIT: 'a b',
      FLAG: ' x "y" ',
      RELEASE_ID: id,
      KEY: expect.stringContaining('\nabc='),
    })
    expect(given(env)).toEqual(inApp)
  })

  test.concurrent('a hook before activation that fails at any line prevents the swap, and its output is in the message', async () => {
    const app = apps['fails']!
    expect(await app.deploy({ version: '1.0.0' }, quick)).toMatchObject({ exit: 0 })
    const before = await app.answer()
    const hook = ['echo beginning', 'echo no database >&2; false', 'touch /var/log/fails/went-on']
    const failed = await app.deploy({ version: '2.0.0' }, { ...quick, 'before-activate': hook })
    expect(failed).toMatchObject({
      exit: 68,
      result: { verdict: 'refused', code: 'hook-failed', after: before.release },
    })
    expect(failed.result.message).toMatch(/The hook before-activate failed \(exit code 1\): beginning no database/)
    expect(await app.answer()).toMatchObject({ pid: before.pid, release: before.release })
    expect(await app.sh(`readlink ${app.base}/current; ls /var/log/fails | grep went || :`)).toBe(
      `releases/${before.release}`,
    )
    const unset = await app.deploy({ version: '3.0.0' }, { ...quick, 'before-activate-once': 'echo $NO_SUCH_VARIABLE' })
    expect(unset).toMatchObject({ exit: 68, result: { code: 'hook-failed' } })
    expect(await app.answer()).toMatchObject({ pid: before.pid })
  })

  test.concurrent('a hook after activation sees the new release, and its failure makes the host roll back', async () => {
    const app = apps['back']!
    const ask = `curl -sf http://localhost:${app.port}/api/health | grep -o '"version":"[^"]*"' >>/var/log/back/seen`
    const good = await app.deploy({ version: '1.0.0' }, { ...quick, 'after-activate': ask })
    expect(good).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
    const failed = await app.deploy({ version: '2.0.0' }, { ...quick, 'after-activate': [ask, 'exit 7'] })
    expect(failed).toMatchObject({
      exit: 69,
      result: { verdict: 'rolled-back', code: 'hook-failed', after: good.result.release },
    })
    expect(failed.result.message).toMatch(/The hook after-activate failed \(exit code 7\)/)
    expect(await app.answer()).toMatchObject({ version: '1.0.0', release: good.result.release })
    expect(await host.read('/var/log/back/seen')).toBe('"version":"1.0.0"\n"version":"2.0.0"\n')
  })

  test.concurrent('a hook that is to run once runs on the first host alone', async () => {
    const app = apps['once']!
    const once = {
      ...quick,
      'before-activate-once': 'echo once >>/var/log/once/ran',
      'before-activate': 'echo each >>/var/log/once/ran',
    }
    expect(await app.deploy({ version: '1.0.0' }, once)).toMatchObject({ exit: 0 })
    expect(await host.read('/var/log/once/ran')).toBe('each\nonce\n')
    const { archive, sha256 } = await release(fleet, { version: '2.0.0' })
    const url = fleet.artifact('once-later.tar.gz', archive)
    const later = { release: releaseId(), version: '2.0.0', 'artifact-url': url, sha256 }
    expect(await app.run('stage', later)).toMatchObject({ exit: 0 })
    const { 'artifact-url': _, ...activation } = later
    expect(await app.run('activate', { ...activation, ...once })).toMatchObject({ exit: 0 })
    expect(await host.read('/var/log/once/ran')).toBe('each\nonce\neach\n')
  })

  test.concurrent('a hook is not waited for where it leaves a process that holds its output', async () => {
    const app = apps['left']!
    const hook = 'setsid sleep 500 & echo done'
    const { exit, result, tail } = await app.deploy({ version: '1.0.0' }, { ...quick, 'before-activate': hook })
    expect({ exit, verdict: result.verdict }, tail).toEqual({ exit: 0, verdict: 'activated' })
  })

  test.concurrent('a hook has ten minutes, and processes that it leaves end with it', async () => {
    const app = apps['long']!
    const hook = [
      'sleep 3600 >/dev/null 2>&1 &',
      'touch /var/log/long/waits',
      'until [ -e /var/log/long/go ]; do sleep 0.05; done',
    ]
    const deploying = app.deploy({ version: '1.0.0' }, { ...quick, 'before-activate': hook })
    const caps = await app.sh(`until [ -e /var/log/long/waits ]; do sleep 0.05; done
      pgrep -fa '^timeout .* sh -eu' | sed 's/^[0-9]* //;s/ setpriv .*//' | sort -u; touch /var/log/long/go`)
    expect(caps).toBe('timeout -k 2 600')
    expect(await deploying).toMatchObject({ exit: 0, result: { verdict: 'activated' } })
    expect(await app.sh('pgrep -u u-long -fa sleep || :')).toBe('')
  })
})
