import { describe, expect, test } from 'vitest'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import type { AppOnHost } from '../support/hosts/app-on-host.ts'
import { request } from '../support/hosts/host-program.ts'
import { deployed, openSharedHost, type SharedHost, staged } from '../support/hosts/shared-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'

const marker = '@ec2-release '
const maxBytes = 2400

const hostile = `"\\'$(id)\`id\`{{ssm:x}}é\u0085\u001b[31m${'"\\'.repeat(300)}${'x'.repeat(20_000)}`
const noUtf8 = Buffer.from([0xff, 0xfe, 0xc3, 0x28, 0x80, 0x22, 0x5c, 0x07])
const everyKey =
  'app environment service-manager service user port package-manager version release sha256 artifact-url artifact run-url not-after expect to fence fence-parameter health-path health-timeout stable-for shared-paths env keep-releases first caller before-activate after-activate'

describe.skipIf(systemdUnavailable())('the result of a host', () => {
  let shared: SharedHost

  prepareSuite(async (stack) => {
    shared = stack.use(await openSharedHost())
  })

  interface Answer {
    readonly code: number
    readonly line: string
  }

  /** Runs a command once with each request, all in one script, and resolves with the first line of each answer. */
  async function answers(
    { base }: AppOnHost,
    command: string,
    requests: readonly Buffer[],
  ): Promise<readonly Answer[]> {
    const file = `/run/hostile-${command}`
    await shared.host.write(file, requests.map((text) => text.toString('base64')).join('\n'))
    const { stdout } = await shared.host.run(`while read -r text || [ -n "$text" ]; do
      printf '%s\\n' "$text" | base64 -d | sh ${base}/deploy.sh ${command} --request >${file}.out
      printf '%s %s\\n' $? "$(head -n 1 ${file}.out)"
    done <${file}`)
    return stdout
      .trimEnd()
      .split('\n')
      .map((text) => ({ code: Number(text.split(' ', 1)[0]), line: text.slice(text.indexOf(' ') + 1) }))
  }

  function check({ code, line }: Answer, about: string) {
    expect(code === 0 || (code >= 64 && code <= 113), `${about}: ${code} ${line}`).toBe(true)
    expect(line.startsWith(marker), `${about}: ${line}`).toBe(true)
    expect(Buffer.byteLength(line), `${about}: ${line}`).toBeLessThanOrEqual(maxBytes)
    expect(JSON.parse(line.slice(marker.length)), about).toMatchObject({ v: 1 })
  }

  /** The request of a command, with one of its settings replaced. */
  function replaced(app: AppOnHost, key: string, value: string | Buffer): Buffer {
    const settings = { app: app.app, 'base-dir': app.base, 'stable-for': 0, [key]: undefined }
    return Buffer.concat([Buffer.from(`${request(settings)}${key}=`), Buffer.from(value), Buffer.from('\n')])
  }

  test('the result of a host is one line of at most 2,400 bytes with a known exit code, whatever the request', async () => {
    const app = await shared.open('hostile')
    await deployed(app, '1.0.0')
    const keys = everyKey.split(' ')
    const asked = [
      ...keys.map((key) => [`${key} hostile`, replaced(app, key, hostile)] as const),
      ...keys.map((key) => [`${key} without UTF-8`, replaced(app, key, noUtf8)] as const),
      ...['port', 'health-timeout', 'not-after', 'fence'].map(
        (key) => [`${key}=08`, replaced(app, key, '08')] as const,
      ),
      ['nothing', Buffer.from('\n')],
      ['no key', Buffer.from('=\n=')],
      ['bytes', noUtf8],
    ] as const
    const all = await answers(
      app,
      'status',
      asked.map(([, text]) => text),
    )
    expect(all).toHaveLength(asked.length)
    for (const [n, answer] of all.entries()) check(answer, `status with ${asked[n]?.[0]}`)
  })

  test('the result of a host keeps its limit with long versions, messages and lists of releases', async () => {
    const app = await shared.open('talkative')
    const version = '"\\'.repeat(60)
    const one = await app.deploy({ version: '1.0.0' }, { version })
    expect(one.result).toMatchObject({ verdict: 'activated' })
    const two = await staged(shared.fleet, app, '2.0.0')
    // Releases from before the first deploy may have any name.
    await app.sh(`cd ${app.base}/releases; for n in $(seq 30); do mkdir "$n$(printf '%078d' 0 | tr 0 r)"; done`)
    for (const command of ['status', 'releases', 'recover', 'cleanup']) {
      const [answer] = await answers(app, command, [replaced(app, 'version', version)])
      check(answer as Answer, command)
      expect(answer).toMatchObject({ code: 0 })
      if (command !== 'status') continue
      const said = JSON.parse((answer as Answer).line.slice(marker.length)) as { releases: readonly unknown[] }
      expect(said).toMatchObject({ good: one.result.release, settled: true })
      // The oldest are left out, and only they.
      expect(said.releases.length).toBeLessThan(12)
      expect(said.releases.length).toBeGreaterThan(6)
    }
    for (const hook of ['before-activate', 'after-activate']) {
      const noisyHook = `printf '%s' '${'"\\\\'.repeat(900)}\u00e9' >&2; exit 1`
      const asked = Buffer.concat([replaced(app, hook, noisyHook), Buffer.from(`release=${two}\nversion=${version}\n`)])
      const [answer] = await answers(app, 'activate', [asked])
      check(answer as Answer, hook)
      expect(answer).toMatchObject({ code: hook === 'before-activate' ? 68 : 69 })
    }
  })
})
