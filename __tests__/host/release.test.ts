import { describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type LiveHost, openLiveHost } from '../support/hosts/live-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { bareApp, tarball } from '../support/hosts/tarball.ts'

describe.skipIf(systemdUnavailable())('a staged release', () => {
  let fleet: Fleet
  let live: LiveHost
  const sh = async (script: string, user?: string) =>
    (await live.host.run(script, user === undefined ? {} : { user })).stdout
  /** Stages an app with these files and returns its folder. */
  const staged = async (files: Readonly<Record<string, string>>, settings: Parameters<LiveHost['stage']>[1] = {}) => {
    const app = tarball([...bareApp, ...Object.entries(files).map(([name, content]) => ({ name, content }))])
    const { result } = await live.stage(app, settings)
    expect(result).toMatchObject({ verdict: 'staged' })
    return { app, folder: `/opt/macro-ai/releases/${result.release}`, id: result.release ?? '' }
  }

  prepareSuite(async (stack) => {
    fleet = stack.use(await startFleet())
    live = stack.use(await openLiveHost(fleet))
  })

  test('a staged release describes itself in RELEASE.json, whatever the artifact has there', async () => {
    const forged = { 'RELEASE.json': '{"version":"forged"}', '.release.env': 'RELEASE_ID=forged\n' }
    const version = 'v1 "quoted" \\ and $HOME'
    const { app, folder, id } = await staged(forged, { version, 'run-url': 'https://github.com/a/b/actions/runs/7' })
    const { time, settings, ...said } = JSON.parse(await live.host.read(`${folder}/RELEASE.json`)) as Record<
      string,
      string
    >
    expect(said).toEqual({
      ...{ id, version, sha256: app.sha256, environment: 'production' },
      run: 'https://github.com/a/b/actions/runs/7',
    })
    expect(Math.abs(Date.now() - Date.parse(time ?? ''))).toBeLessThan(60_000)
    expect(settings).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a staged release has RELEASE_ID, VERSION and the env input in .release.env, as systemd reads it', async () => {
    const env = ['PLAIN=a b # c', 'QUOTED="x" \'y\'', 'SHELL_CODE=$HOME `id` \\', 'EMPTY=', 'EQUALS=a=b', 'CRLF=x\r']
    const { folder, id } = await staged({}, { version: '1.0 "rc" $1', env })
    expect(await live.host.read(`${folder}/.release.env`)).toBe(
      [
        `RELEASE_ID=${id}`,
        'VERSION="1.0 \\"rc\\" \\$1"',
        'PLAIN="a b # c"',
        `QUOTED="\\"x\\" 'y'"`,
        'SHELL_CODE="\\$HOME \\`id\\` \\\\"',
        'EMPTY=""',
        'EQUALS="a=b"',
        'CRLF="x"\n',
      ].join('\n'),
    )
    const read = await sh(
      `systemd-run --quiet --pipe --wait -p EnvironmentFile=${folder}/.release.env env | grep -E '^(VERSION|SHELL_CODE|QUOTED|PLAIN)='`,
    )
    expect(read.trim().split('\n').sort()).toEqual([env[0], env[1], env[2], 'VERSION=1.0 "rc" $1'])
  })

  test('a staged release is root’s: the app’s user reads all of it and can change none', async () => {
    const { folder } = await staged({ 'dist/private.js': 'x' })
    expect(await sh(`find ${folder} ! -user root -o ! -group root -o ! -type l -perm /022`)).toBe('')
    expect(await sh(`cd ${folder} && find . -type f -exec cat {} + >/dev/null && echo read`, 'macroai')).toBe('read\n')
    const writes = ['>>dist/index.js', '>>RELEASE.json', '>>.release.env', '>new', '>dist/new']
    const { stderr } = await live.host.run(
      `cd ${folder}; for f in dist .; do rm -rf $f/*; done; ${writes.map((to) => `(: ${to})`).join(';')}; mv ${folder} ${folder}x`,
      { user: 'macroai' },
    )
    expect(stderr.match(/Permission denied/g)?.length).toBeGreaterThanOrEqual(9)
    expect(await sh(`ls -A ${folder} ${folder}/dist`)).toContain('private.js')
  })

  test('a staged release has fixed modes, whatever those in the archive', async () => {
    const entries = [
      { name: 'dist/closed.js', mode: 0o600 },
      { name: 'dist/open.js', mode: 0o666 },
      { name: 'dist/run.sh', mode: 0o700 },
      { name: 'shut', kind: 'folder', mode: 0o700 },
      { name: 'wide', kind: 'folder', mode: 0o777 },
    ] as const
    const { result } = await live.stage(tarball([...bareApp, ...entries]))
    const modes = await sh(
      `cd /opt/macro-ai/releases/${result.release} && stat -c '%a %n' . dist/closed.js dist/open.js dist/run.sh shut wide`,
    )
    expect(modes).toBe('755 .\n644 dist/closed.js\n644 dist/open.js\n755 dist/run.sh\n755 shut\n755 wide\n')
  })

  test('a staged release is linked to the shared paths, which it seeds once', async () => {
    const shared = { 'shared-paths': ['uploads', 'data/cache', 'config.json', 'empty'] }
    const first = await staged(
      { 'uploads/logo': 'first', 'data/cache/x': 'first', 'data/own': 'own', 'config.json': 'first' },
      shared,
    )
    const second = await staged({ 'uploads/logo': 'second', 'config.json': 'second' }, shared)
    for (const { folder } of [first, second]) {
      expect(
        await sh(
          `cd ${folder} && readlink uploads data/cache config.json empty && cat uploads/logo config.json data/cache/x`,
        ),
      ).toBe(
        '/opt/macro-ai/shared/uploads\n/opt/macro-ai/shared/data/cache\n/opt/macro-ai/shared/config.json\n/opt/macro-ai/shared/empty\nfirstfirstfirst',
      )
    }
    expect(await sh(`cd ${first.folder} && ls -A data && stat -c %U data data/own`)).toBe('cache\nown\nroot\nroot\n')
    expect(
      await sh(
        `cd ${second.folder} && echo new >uploads/new && echo new >empty/new && stat -L -c '%U %a' uploads empty`,
        'macroai',
      ),
    ).toBe('macroai 755\nmacroai 755\n')
    expect(await sh('find /opt/macro-ai/shared ! -user macroai; ls /opt/macro-ai/shared')).toBe(
      'config.json\ndata\nempty\nuploads\n',
    )
  })

  test('a release is refused where the user may not write the shared paths', async () => {
    await sh('chown root:root /opt/macro-ai/shared')
    const { exit, result } = await live.refused(tarball(bareApp), { 'shared-paths': 'other' })
    await sh('chown macroai:macroai /opt/macro-ai/shared')
    expect({ exit, code: result.code }).toEqual({ exit: 68, code: 'shared-path-failed' })
    expect(result.message).toContain(`'macroai' must be able to write /opt/macro-ai/shared`)
  })

  test('a release for another processor is refused', async () => {
    const elf = Buffer.concat([Buffer.from('7f454c46020101000000000000000000', 'hex'), Buffer.from('0300', 'hex')])
    const machine = Buffer.from(process.arch === 'x64' ? 'b700' : '3e00', 'hex')
    const native = { name: 'node_modules/x/build/x.node', content: Buffer.concat([elf, machine, Buffer.alloc(44)]) }
    const { exit, result } = await live.refused(tarball([...bareApp, native]))
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'wrong-architecture' })
    expect(result.message).toContain('node_modules/x/build/x.node was built for another processor')
  })
})
