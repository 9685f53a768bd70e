import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type AppOnHost, release, setUp } from '../support/hosts/app-on-host.ts'
import { openSharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const quick = { 'stable-for': 0, 'health-timeout': 40 }

/** The places of an app's environment, and a value in each place, with the characters that may be escaped there. */
const secrets = {
  ENV: `dot/env+"5 \\ é$x'`,
  FILE: 'file/4f+6a~8?b c&d',
  UNIT: 'unit/7c+2b "q" %40',
  GLOB: 'glob/9z+8y&c d',
  OTHER: 'other/6w+5v&c d',
  STARTED: 'started/3u+2t&c d',
  PASSWORD: 'p@ss/w0rd+9',
  LONG: 'L0ng+/'.repeat(20),
  KEY: 'AbCd12+/eFgH34==',
}

const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('$', '\\$')}"`

/** Every form in which a program may print a value. */
function formsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value)
  const encoded = encodeURIComponent(value)
  const lower = encoded.replace(/%../g, (found) => found.toLowerCase())
  const strict = encoded.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
  const every = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  const places = ['', 'u', 'us', 'use', 'user:'].flatMap((before) =>
    ['', '!'].map((after) => Buffer.from(before + value + after)),
  )
  return [
    ...[
      value,
      quoted(value),
      JSON.stringify(value),
      JSON.stringify(JSON.stringify(value)),
      value.replaceAll('/', '\\/'),
    ],
    ...[encoded, lower, strict, every, encoded.replaceAll('%20', '+'), encodeURIComponent(encoded)],
    ...places.flatMap((place) => [place.toString('base64'), place.toString('base64url')]),
    encodeURIComponent(bytes.toString('base64')),
    bytes.toString('base64').replace(/.{76}/g, '$&\n'),
    bytes.toString('base64').replace(/.{64}/g, '$&\n'),
  ]
}

/** The middle of each form: the text around a masked form may stay. */
const cores = (form: string) =>
  form.split('\n').flatMap((line) => (line.length < 10 ? [] : [line.slice(line.length / 2 - 4, line.length / 2 + 4)]))

/** Records the command lines of all processes, as fast as it can, until the test stops it. */
const snapshots = `const fs = require('fs'), seen = new Set()
while (!fs.existsSync('/run/snapshots.stop')) for (const pid of fs.readdirSync('/proc')) {
  if (/^[0-9]/.test(pid)) try { seen.add(fs.readFileSync('/proc/' + pid + '/cmdline', 'utf8')) } catch {}
}
fs.writeFileSync('/run/snapshots', [...seen].join('\\n'))`

describe.skipIf(systemdUnavailable())('secrets', () => {
  let fleet: Fleet
  let host: SystemdHost
  let opened = 0
  const open = async (name: string, manager: 'systemd' | 'pm2') => {
    opened += 1
    // Without a port in the settings, an unreadable file may be the one that names it.
    const app = await setUp(fleet, host, `${name}-${opened}`, { manager, settings: ({ port }) => ({ port }) })
    const url = `postgres://app:${encodeURIComponent(secrets.PASSWORD)}@db.example:5432/app?sslmode=require`
    const lines = [
      `ENV_SECRET=${quoted(secrets.ENV)}`,
      `DATABASE_URL=${url}`,
      `LONG=${secrets.LONG}`,
      'LEVEL=info',
      'SHORT=abc',
      `PEM="-----BEGIN KEY-----\n${secrets.KEY}\n-----END KEY-----"`,
    ]
    await host.write('/run/more.env', `${lines.join('\n')}\n`)
    await app.sh(`cat /run/more.env >>${app.base}/.env`)
    if (manager === 'pm2') {
      const more = `, STARTED_SECRET: '${secrets.STARTED}' }`
      await app.sh(`sed -i "/env:/s, },${more.replaceAll('&', '\\&').replaceAll(',', '\\,')}," ${app.base}/ecosystem.config.js
        grep STARTED ${app.base}/ecosystem.config.js`)
    }
    return app
  }

  prepareSuite(async (stack) => {
    ;({ fleet, host } = stack.use(await openSharedHost()))
    await host.write('/run/snapshots.cjs', snapshots)
  })

  /** The app under systemd, with a value in each of its unit's places. */
  async function openUnit(name: string): Promise<AppOnHost> {
    const unit = await open(name, 'systemd')
    await host.write(`/etc/${unit.app}.env`, `FILE_SECRET=${quoted(secrets.FILE)}\n`)
    // One file that a pattern names, and one that is not in root's own folders and that the app's user may not read.
    await host.write(`/etc/${unit.app}.d/1.env`, `GLOB_SECRET=${quoted(secrets.GLOB)}\n`)
    await unit.sh(`useradd -m ops-${unit.app}; chmod 700 /home/ops-${unit.app}`)
    await host.write(`/home/ops-${unit.app}/app.env`, `OTHER_SECRET=${quoted(secrets.OTHER)}\n`, 0o600)
    await unit.sh(`chown -R ops-${unit.app}: /home/ops-${unit.app}`)
    const value = secrets.UNIT.replaceAll('%', '%%').replaceAll('"', '\\"')
    const dropIn = `[Service]\nEnvironmentFile=/etc/${unit.app}.env\nEnvironmentFile=/etc/${unit.app}.d/*.env\nEnvironmentFile=/home/ops-${unit.app}/app.env\nEnvironment="UNIT_SECRET=${value}" "LINES=one\\ntwo" PLAIN=yes\n`
    await host.write(`/etc/systemd/system/${unit.app}.service.d/operator.conf`, dropIn)
    await unit.sh('systemctl daemon-reload')
    return unit
  }

  test('secrets are in the arguments of no process, not with hooks, nor where PM2 starts and reloads', async () => {
    const unit = await openUnit('arguments')
    const pm2 = await open('arguments-pm2', 'pm2')
    const hook = ['sleep 0.2', 'env >/dev/null']
    const snapshotting = host.run('rm -f /run/snapshots.stop; node /run/snapshots.cjs')
    const given = { ...quick, env: `INPUT_VALUE=${secrets.KEY}` }
    const ran = [
      await unit.deploy({ version: '1.0.0' }, { ...given, 'before-activate': hook, 'after-activate': hook }),
      await pm2.deploy({ version: '1.0.0' }, { ...given, 'before-activate': hook }),
      await pm2.deploy({ version: '2.0.0' }, given),
    ]
    await host.run('touch /run/snapshots.stop')
    await snapshotting
    for (const { result, tail } of ran) expect(result, tail).toMatchObject({ verdict: 'activated' })
    const seen = await host.read('/run/snapshots')
    expect(seen).toContain('deploy.sh')
    for (const [name, value] of Object.entries(secrets)) {
      for (const part of [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)]) {
        expect(seen.includes(part), `${name} as ${part}`).toBe(false)
      }
    }
    expect((await pm2.answer()).env).toMatchObject({ INPUT_VALUE: secrets.KEY })
  })

  test.each(['systemd', 'pm2'] as const)('secrets of an app under %s leave the host in no form', async (manager) => {
    const app = manager === 'pm2' ? await open('forms-pm2', 'pm2') : await openUnit('forms')
    const { FILE, UNIT, GLOB, OTHER, ...ofPm2 } = secrets
    const { STARTED, ...ofUnit } = secrets
    const values = Object.values(manager === 'pm2' ? ofPm2 : ofUnit)
    const forms = [...values, ...values.flatMap(formsOf), `app:${secrets.PASSWORD}`]
    await host.write(`/run/${app.app}.forms`, `${forms.join('\n')}\n`)
    const plain = 'level info abc production yes -, node error 3030 true'
    const hook = [
      `head -c 200000 /run/${app.app}.forms`,
      `echo '${plain}'`,
      `head -n ${values.length} /run/${app.app}.forms >&2`,
      'exit 1',
    ]
    const { result, tail } = await app.deploy({ version: '1.0.0' }, { ...quick, 'before-activate': hook })
    expect(result, tail).toMatchObject({ code: 'hook-failed' })
    const said = `${result.message}\n${tail}\n${await host.read(`${app.base}/.state/deploy.log`)}`
    expect(said).toContain(plain)
    expect(said).toContain('***')
    const shown = forms.flatMap(cores).filter((core) => said.includes(core))
    expect(shown).toEqual([])
  })

  test('secrets reach a hook unchanged, also under names that the shell uses itself', async () => {
    const app = await openUnit('odd')
    const odd = [
      'OPTIND=no number',
      'PPID=1',
      'EUID=1',
      'IFS=abc',
      '_=x',
      'UID=5',
      'SHELLOPTS=xtrace',
      'LINENO=q',
      'LC_ALL=zz_ZZ',
    ]
    const hook = [`env -0 >/var/log/${app.app}/env`]
    for (const shell of ['dash', 'bash']) {
      await host.run(`ln -sfn ${shell} /bin/sh`)
      const ran = await app.deploy({ version: shell }, { ...quick, env: [...odd, 'LAST=ok'], 'before-activate': hook })
      await host.run('ln -sfn dash /bin/sh')
      expect(ran.result, ran.tail).toMatchObject({ verdict: 'activated' })
      const env = new Map(
        (await host.read(`/var/log/${app.app}/env`))
          .split('\0')
          .map((one) => [one.split('=', 1)[0], one.replace(/^[^=]*=/, '')]),
      )
      expect(Object.fromEntries(env)).toMatchObject({
        ...{ UNIT_SECRET: secrets.UNIT, FILE_SECRET: secrets.FILE, ENV_SECRET: secrets.ENV, LINES: 'one\ntwo' },
        ...{ LAST: 'ok', LC_ALL: 'zz_ZZ' },
      })
    }
  })

  test('escape sequences reach no terminal, not in a log that is watched, nor in names', async () => {
    const app = await open('escapes', 'systemd')
    const bytes = `\\033[31m\\033]0;title\\007 \\233 31m \\302\\233 5n \\377 \\303\\251`
    const hook = `printf '${bytes}\\n'`
    expect(await app.deploy({ version: '1.0.0' }, { ...quick, 'before-activate': hook })).toMatchObject({ exit: 0 })
    const typed = [
      `deploy.sh $(printf '${bytes}')`,
      `deploy.sh status --x$(printf '${bytes}')`,
      `deploy.sh rollback --version $(printf '${bytes}' | tr -d ' ')`,
      'deploy.sh status',
      'deploy.sh recover',
    ]
    await host.run(
      `printf '${bytes}\\n' >>${app.base}/.state/deploy.log; printf '1 ${bytes}\\n' >${app.base}/.state/manual`,
    )
    const control = /[^\n\t\x20-\x7e\u00a0-\uffff]|\ufffd/
    for (const line of typed) {
      const { stdout } = await host.run(`sh ${app.base}/${line} 2>&1`)
      expect(stdout, line).not.toMatch(control)
      expect(stdout.length, line).toBeGreaterThan(10)
    }
    const { archive, sha256 } = await release(fleet, { version: '2.0.0' })
    const url = fleet.artifact('escapes-2.tar.gz', archive)
    const byHand = await host.run(
      `sh ${app.base}/deploy.sh deploy --artifact-url ${url} --version 2.0.0 --environment e --sha256 ${sha256} 2>&1`,
    )
    expect(byHand.stdout).toMatch(/deployed/)
    expect(byHand.stdout).not.toMatch(control)
  })
})
