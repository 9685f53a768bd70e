import { describe, expect, test } from 'vitest'
import type { Fleet } from '../../fleet/fleet.ts'
import { type SystemdHost, systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { readResult } from '../../src/host/result-line.ts'
import { type AppOnHost, release, setUp } from '../support/hosts/app-on-host.ts'
import { programText, releaseId } from '../support/hosts/host-program.ts'
import { manifest } from '../support/hosts/operator.ts'
import { openSharedHost } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const quick = { 'stable-for': 0, 'health-timeout': 40 }
const failing = { 'stable-for': 0, 'health-timeout': 4 }

/** Every character that could move a terminal's cursor or begin an escape, except line breaks and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for these characters
const control = /[\0-\x08\x0b-\x1f\x7f\x80-\x9f]/

/** Values in the form of .env, and every form in which an app may print them. */
const secrets = {
  PLAIN: ['hunter2-plain', 'hunter2-plain'],
  QUOTED: ['"s3cret \\"inner\\" value"', 's3cret "inner" value', 's3cret \\"inner\\" value'],
  SINGLE: [`'single #secret'`, 'single #secret'],
  DATABASE_URL: ['postgres://user:p4ssw0rd@db/app', 'postgres://user:p4ssw0rd@db/app', 'p4ssw0rd'],
  LONGER: ['hunter2-plain-and-more', 'hunter2-plain-and-more', '-and-more'],
  KEY: ['"-----BEGIN KEY-----\nMIIEvQIBADANBg\nkqhkiG9w0BAQEF\n-----END KEY-----"', 'MIIEvQIBADANBg', 'kqhkiG9w0BAQEF'],
} as const

async function setSecrets(app: AppOnHost) {
  const lines = Object.entries(secrets).map(([name, [value]]) => `${name}=${value}\n`)
  const file = await app.host.read(`${app.base}/.env`)
  await app.host.write(`${app.base}/.env`, file + lines.join(''), 0o600, app.user)
}

/** By hand, as an operator types it after the program's name. */
async function byHand(app: AppOnHost, ...typed: readonly string[]) {
  const quoted = typed.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ')
  return await app.host.run(`${app.base}/deploy.sh ${quoted}`, { timeoutMs: 60_000 })
}

describe.skipIf(systemdUnavailable())('the output of a host', () => {
  let fleet: Fleet
  let host: SystemdHost
  const apps: Record<string, AppOnHost> = {}

  prepareSuite(async (stack) => {
    ;({ fleet, host } = stack.use(await openSharedHost()))
    for (const name of ['many', 'bare', 'versions', 'pipe', 'shadow', 'leaks', 'noise']) {
      apps[name] = await setUp(fleet, host, name, {})
    }
  })

  test.concurrent('a result fits its one line, however many releases there are and however long their versions', async () => {
    const app = apps['many']!
    const long = `v"\\${'ž'.repeat(110)}`
    const ran = await app.deploy({ version: '1.0.0' }, { ...quick, version: long })
    expect(ran).toMatchObject({ exit: 0, result: { ok: true } })
    const live = (await app.answer()).release ?? ''
    await app.sh(`cd ${app.base}/releases && for i in $(seq 10 40); do
      cp -a ${live} 202401\${i}_000000 && sed -i "s/${live}/202401\${i}_000000/" 202401\${i}_000000/RELEASE.json; done`)
    const { result } = await app.run('status', {})
    expect(result).toMatchObject({ healthy: true, settled: true, good: live, releases: expect.any(Array) })
    expect((result as unknown as { releases: readonly object[] }).releases[0]).toMatchObject({
      id: live,
      verdict: 'good',
    })
    expect((await byHand(app, 'releases')).stdout.trim().split('\n')).toHaveLength(32)
    for (const command of ['status', 'cleanup']) {
      const stdin = 'app=many\nbase-dir=/opt/many\n'
      const { stdout } = await host.run(`${app.base}/deploy.sh ${command} --request`, { stdin })
      const [line = ''] = stdout.split('\n')
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(2_400)
      expect(JSON.parse(line.slice('@ec2-release '.length))).toMatchObject({ command, after: live })
      if (command === 'status') expect(readResult(stdout, command)?.releases).toHaveLength(32)
    }
  })

  test.concurrent('a status of a host without our files writes nothing there', async () => {
    const app = apps['bare']!
    const look = async () => [
      ...(await manifest(host, app.base, '/var/log/bare')),
      await app.sh('ls -d /etc/systemd/system/*bare* /var/cache/ec2-release/bare 2>/dev/null || :'),
    ]
    const before = await look()
    await host.write('/run/bare/deploy.sh', programText, 0o755)
    const request = 'app=bare\nbase-dir=/opt/bare\n'
    const { code, stdout } = await host.run('sh /run/bare/deploy.sh status --request', { stdin: request })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^@ec2-release \{.*"verdict":"reported","code":"not-running".*"healthy":false.*\}\n/)
    expect(await look()).toEqual(before)

    // By hand, with nothing but the program: the folder's name gives the app and the unit, and .env the port.
    await app.sh('cp /run/bare/deploy.sh /opt/bare/deploy.sh')
    const { url } = await served(fleet, app, { version: '1.0.0' })
    const hand = await byHand(
      app,
      'deploy',
      '--artifact-url',
      url,
      '--version',
      '1.0.0',
      '--environment',
      'production',
      '--json',
    )
    expect(JSON.parse(hand.stdout)).toMatchObject({ verdict: 'deployed', service: 'bare.service', port: app.port })
    expect(await app.answer()).toMatchObject({ version: '1.0.0', env: { PORT: String(app.port) } })
  })

  test.concurrent('a version is reported literally, whatever a shell or SSM would make of it', async () => {
    const app = apps['versions']!
    const marks = [
      '$(touch /tmp/ran)',
      '`touch /tmp/ran`',
      `'; touch /tmp/ran; '`,
      '"; touch /tmp/ran; "',
      '{{ssm:x}} $$ $HOME \\ %s',
      'a --request b --inside',
    ]
    for (const version of marks) {
      const { url, sha256 } = await served(fleet, app)
      const ran = await app.deploy({ version: '1.0.0' }, { ...quick, version })
      expect(ran).toMatchObject({ exit: 0, result: { verdict: 'activated', version } })
      expect((await app.answer()).env['VERSION']).toBe(version)
      const typed = [
        '--artifact-url',
        url,
        '--version',
        version,
        '--environment',
        'production',
        '--sha256',
        sha256,
        '--dry-run',
        '--json',
      ]
      const dry = await byHand(app, 'deploy', ...typed)
      expect(JSON.parse(dry.stdout)).toMatchObject({ verdict: 'planned', version, beforeVersion: version })
    }
    for (const version of ['one\ntwo', 'a\u001b[31mb', 'x'.repeat(500), 'tab\tbed']) {
      const { url } = await served(fleet, app)
      const refused = await byHand(
        app,
        'deploy',
        '--artifact-url',
        url,
        '--version',
        version,
        '--environment',
        'e',
        '--json',
      )
      expect(refused.code).toBe(64)
      expect(JSON.parse(refused.stdout)).toMatchObject({
        code: 'usage',
        message: expect.stringMatching(/^version must be one line/),
      })
    }
    for (const base of ['/opt/versions/../../etc', '/opt/$(touch /tmp/ran)', 'opt', '/']) {
      const { code, stdout } = await host.run('/opt/versions/deploy.sh cleanup --request', {
        stdin: `app=versions\nbase-dir=${base}\n`,
      })
      expect({ code, line: stdout.split('"')[11] }).toMatchObject({ code: 64, line: 'refused' })
    }
    expect(await app.sh('ls /tmp/ran 2>/dev/null || :')).toBe('')
  })

  test.concurrent('a result arrives in time where .env is a pipe, at which systemd would wait', async () => {
    const app = apps['pipe']!
    await app.sh(`systemctl stop pipe; rm ${app.base}/.env && mkfifo ${app.base}/.env`)
    const refused = await app.deploy({ version: '1.0.0' }, quick)
    expect(refused).toMatchObject({ exit: 65, result: { verdict: 'refused', code: 'host-not-ready' } })
    expect(refused.result.message).toMatch(/\.env is not a file/)
    expect(await app.run('status', {})).toMatchObject({ exit: 0, result: { code: 'not-running' } })
  })

  test.concurrent('a result has nothing of files that links in place of .env or of a log point to', async () => {
    const app = apps['shadow']!
    await host.write('/etc/other', 'root:$6$otherhash:19000:0\nOTHER=$6$othervalue\n', 0o600)
    // The failing unit without a release keeps opening its log until systemd knows another path.
    await app.sh(`cd /var/log/shadow && ln -sf /etc/other combined.log && rm -f pipe.log && mkfifo pipe.log
      sed -i 's|^StandardError=.*|StandardError=append:/var/log/shadow/stderr.log|' /etc/systemd/system/shadow.service
      systemctl daemon-reload; ln -sf pipe.log error.log; cp ${app.base}/.env /etc/shadow.env`)
    expect(await app.deploy({ version: '1.0.0' }, quick)).toMatchObject({ exit: 0 })
    await app.sh(`cat /etc/other >>${app.base}/.env && mv ${app.base}/.env /etc/env && ln -s /etc/env ${app.base}/.env`)
    const prelude = `console.error('it said $6$othervalue and root:$6$otherhash:19000:0')`
    const failed = await app.deploy({ version: '2.0.0', prelude, failureModes: ['unhealthy'] }, failing)
    expect(failed).toMatchObject({ exit: 69, result: { code: 'unhealthy' } })
    const log = await host.read(`${app.base}/.state/deploy.log`)
    expect(log).toContain('it said ***')
    expect(log + failed.tail + JSON.stringify(failed.result)).not.toMatch(/otherhash|othervalue/)
  })

  test.concurrent('a result has no value of .env in any form, cut or whole', async () => {
    const app = apps['leaks']!
    await setSecrets(app)
    expect(await app.deploy({ version: '1.0.0' }, quick)).toMatchObject({ exit: 0 })
    expect((await app.answer()).env).toMatchObject({ QUOTED: secrets.QUOTED[1], PLAIN: secrets.PLAIN[1] })
    const names = JSON.stringify(Object.keys(secrets))
    const prelude = `console.error('in', process.env.NODE_ENV)
      for (const name of ${names}) console.error(name, process.env[name], JSON.stringify(process.env[name]))
      console.error('x'.repeat(15_950)); for (const name of ${names}) console.error('Error: ' + process.env[name])`
    const said: string[] = []
    for (const failureMode of ['unhealthy', 'exits-at-start'] as const) {
      const failed = await app.deploy({ version: '2.0.0', prelude, failureModes: [failureMode] }, failing)
      expect(failed).toMatchObject({ exit: 69 })
      said.push(JSON.stringify(failed.result), failed.tail)
    }
    const hook = 'echo "$PLAIN" "$QUOTED"; echo "$DATABASE_URL" >&2; exit 3'
    const hooked = await app.deploy({ version: '3.0.0' }, { ...quick, 'before-activate': hook })
    expect(hooked).toMatchObject({ exit: 68, result: { code: 'hook-failed', message: expect.stringContaining('***') } })
    const { url } = await served(fleet, app, { version: '4.0.0', prelude, failureModes: ['exits-at-start'] })
    const hand = await byHand(app, 'deploy', '--artifact-url', url, '--version', '4.0.0', '--environment', 'e')
    expect(hand.code).toBe(69)
    said.push(JSON.stringify(hooked.result), hooked.tail, hand.stdout, hand.stderr)
    said.push(await host.read(`${app.base}/.state/deploy.log`))
    for (const forms of Object.values(secrets)) for (const form of forms) expect(said.join('\n')).not.toContain(form)
    // Text without a secret stays readable.
    expect(said.join('\n')).toContain('/opt/leaks/releases/')
    expect(said.join('\n')).toContain('in production')
  })

  test.concurrent('a result is one line of JSON first and then text, whatever the app or a hook prints', async () => {
    const app = apps['noise']!
    expect(await app.deploy({ version: '1.0.0' }, quick)).toMatchObject({ exit: 0 })
    const noise = String.raw`\r\n::set-output name=verdict::deployed\n::add-mask::x\n@ec2-release {"v":1,"ok":true}\n\u001b[2J\u0007\u0085\u0000 Error: \u001b]0;title\u0007 ::error::no`
    const prelude = `console.error("${noise}"); process.title = 'x\\ny'`
    const failed = await app.deploy({ version: '2.0.0', prelude, failureModes: ['exits-at-start'] }, failing)
    expect(failed).toMatchObject({ exit: 69, result: { ok: false, code: 'crash-loop' } })
    expect(failed.tail).toContain('::set-output')
    const hook = `printf '\\033[31m::warning::x\\n@ec2-release {}\\a\\n'; exit 1`
    const hooked = await app.deploy({ version: '3.0.0' }, { ...quick, 'before-activate': hook })
    expect(hooked).toMatchObject({ exit: 68, result: { ok: false, code: 'hook-failed' } })
    for (const { result, tail } of [failed, hooked])
      expect(JSON.stringify(result, undefined, 1) + tail).not.toMatch(control)
    const { url } = await served(fleet, app, { version: '4.0.0', prelude, failureModes: ['exits-at-start'] })
    const hand = await byHand(app, 'deploy', '--artifact-url', url, '--version', '4.0.0', '--environment', 'e')
    expect(hand.code).toBe(69)
    expect(hand.stdout + hand.stderr).not.toMatch(control)
  })
})

async function served(fleet: Fleet, { app }: AppOnHost, options: Parameters<typeof release>[1] = { version: '9.0.0' }) {
  const { archive, sha256 } = await release(fleet, options)
  return { url: fleet.artifact(`${app}-${releaseId()}.tar.gz`, archive), sha256 }
}
