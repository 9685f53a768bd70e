import { randomFillSync } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type App, pack } from '../../fleet/sample-app.ts'
import { type LiveHost, openLiveHost } from '../support/hosts/live-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { answering } from '../support/hosts/systemd-hosts.ts'

/** How a team makes the lockfile of each package manager, and the entry of its package.json. */
const managers = {
  npm: {
    lockfile: 'package-lock.json',
    lock: 'npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved',
  },
  pnpm: { lockfile: 'pnpm-lock.yaml', lock: 'pnpm install --lockfile-only' },
  'yarn 1': { lockfile: 'yarn.lock', lock: 'yarn install --ignore-scripts' },
  berry: {
    lockfile: 'yarn.lock',
    lock: 'node /usr/lib/node_modules/@yarnpkg/cli-dist/bin/yarn.js install --mode=update-lockfile',
    packageManager: 'yarn@4.18.1',
  },
} as const

type Manager = keyof typeof managers

const index = { 'dist/index.js': 'setInterval(() => {}, 1000)\n' }

describe.skipIf(systemdUnavailable())('installing', () => {
  let fleet: Fleet
  let live: LiveHost
  let folder: string

  prepareSuite(async (stack) => {
    stack.defer(() => rm(folder, { recursive: true, force: true }))
    folder = await mkdtemp(join(tmpdir(), 'ec2-release-packages-'))
    fleet = stack.use(await startFleet())
    for (const name of ['left', 'right', 'only-dev']) await publish(name)
    live = stack.use(await openLiveHost(fleet))
  })

  const publish = async (name: string, files: Readonly<Record<string, string | Buffer>> = {}) => {
    const place = join(folder, name)
    await mkdir(place)
    const all = { 'package.json': JSON.stringify({ name, version: '1.0.0' }), 'index.js': `//${name}\n`, ...files }
    for (const [file, content] of Object.entries(all)) await writeFile(join(place, file), content)
    fleet.publish(place)
  }
  const manifest = (more: object = {}) => ({
    ...{ name: 'api', version: '1.0.0', dependencies: { left: '1.0.0' }, devDependencies: { 'only-dev': '1.0.0' } },
    ...more,
  })
  /** The lockfile as the manager itself makes it, on a host of the same kind. */
  const locked = async (manager: Manager, packageJson: object): Promise<Record<string, string>> => {
    const { lockfile, lock, ...rest } = managers[manager]
    const text = JSON.stringify({ ...packageJson, ...rest }, null, 2)
    const made = await live.host.run(
      `rm -rf /opt/lock && mkdir -p /opt/lock && cd /opt/lock && export HOME=/opt/lock && touch yarn.lock && [ '${lockfile}' = yarn.lock ] || rm yarn.lock
       cat >package.json && ${lock} >&2 && cat ${lockfile}`,
      { stdin: text },
    )
    if (made.code !== 0) throw new Error(`no ${lockfile}: ${made.stderr}`)
    return { 'package.json': text, [lockfile]: made.stdout }
  }
  const app = async (manager: Manager, more: object = {}, files: Record<string, string> = {}): Promise<App> =>
    pack({ ...index, ...(await locked(manager, manifest(more))), ...files })
  /** All properties of a folder that could change. */
  const stateOf = async (path: string) =>
    (await live.host.run(`find ${path} -printf '%p %y %m %u %T@ %C@ %s %l\\n' -type f -exec sha256sum {} + | sort`))
      .stdout

  describe.each(Object.keys(managers) as Manager[])('with %s', (manager) => {
    test('an install has the locked production packages, leaves the user’s home alone, and is owned by root', async () => {
      await live.host.run('echo "fund=false" >~/.npmrc; mkdir -p ~/.npm ~/.cache', { user: 'macroai' })
      const home = await stateOf('/home/macroai')
      const { result, tail } = await live.stage(await app(manager))
      if (result.verdict !== 'staged') console.log(tail)
      expect({ ...result, tail }).toEqual(expect.objectContaining({ verdict: 'staged' }))
      const { stdout } =
        await live.host.run(`cd /opt/macro-ai/releases/${result.release} && cat node_modules/left/index.js
        ls node_modules; find . ! -user root; find . -type f -links +1; find . -type l -lname '/*'`)
      expect(stdout).toBe('//left\nleft\n')
      expect(await stateOf('/home/macroai')).toBe(home)
    })

    test('an install refuses a lockfile that does not match package.json', async () => {
      const { 'package.json': text, ...lockfile } = await locked(manager, manifest())
      const wanted = JSON.stringify({ ...JSON.parse(text ?? ''), dependencies: { left: '1.0.0', right: '1.0.0' } })
      const { exit, result, tail } = await live.refused(await pack({ ...index, ...lockfile, 'package.json': wanted }))
      if (result.code !== 'lockfile-mismatch') console.log(tail)
      expect({ exit, code: result.code, tail }).toEqual({ exit: 68, code: 'lockfile-mismatch', tail })
      expect(result.message).toMatch(/^The lockfile does not match package\.json: /)
    })

    test('an install refuses an artifact without the lockfile of the given package manager', async () => {
      const named = manager === 'berry' || manager === 'yarn 1' ? 'yarn' : manager
      const archive = await pack({ ...index, 'package.json': JSON.stringify(manifest()) })
      const { exit, result } = await live.refused(archive, { 'package-manager': named })
      expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'lockfile-missing' })
      expect(result.message).toContain(`has no lockfile for ${named}`)
    })
  })

  describe.each([
    ['node_modules in the artifact', {}],
    ['package-manager: none', { 'package-manager': 'none' }],
  ])('with %s', (_, settings) => {
    test('a stage without an install runs no package manager and asks no registry', async () => {
      const files = { ...index, ...(await locked('npm', manifest())) }
      const shipped = 'package-manager' in settings ? {} : { 'node_modules/left/index.js': '//shipped\n' }
      const programs = '/usr/bin/npm /usr/bin/pnpm /usr/bin/yarn /usr/bin/yarnpkg /usr/bin/npx'
      await live.host.run(`for p in ${programs}; do mv $p $p.away; done`)
      const { result } = await live.stage(await pack({ ...files, ...shipped }), settings)
      await live.host.run(`for p in ${programs}; do mv $p.away $p; done`)
      expect(result).toMatchObject({ verdict: 'staged' })
      expect(Object.keys(result.seconds)).not.toContain('install')
      const { stdout } = await live.host.run(
        `cd /opt/macro-ai/releases/${result.release} && cat node_modules/left/index.js; ls`,
      )
      expect(stdout).toMatch(
        'package-manager' in settings ? /^RELEASE.json\ndist\npackage-lock.json\npackage.json\n$/ : /^\/\/shipped\n/,
      )
    })
  })

  test.each([
    ['yarn 1', 'yarn@1.22.22', 'sha224', (registry: string) => `curl -sf ${registry}yarn/-/yarn-1.22.22.tgz`],
    ['berry', 'yarn@4.18.1', 'sha512', () => 'cat /usr/lib/node_modules/@yarnpkg/cli-dist/bin/yarn.js'],
  ] as const)(
    'an install with %s from the registry needs the hash that packageManager names',
    async (manager, spec, kind, fetched) => {
      const files = await locked(manager, manifest())
      const hash = (await live.host.run(`${fetched(fleet.registry)} | ${kind}sum`)).stdout.split(' ')[0] ?? ''
      const named = (digest: string) => {
        const packageManager = `${spec}+${kind}.${digest}`
        return pack({ ...index, ...files, 'package.json': JSON.stringify({ ...manifest(), packageManager }) })
      }
      await live.host.run('for p in yarn yarnpkg; do mv /usr/bin/$p /usr/bin/$p.away; done')
      const good = await live.stage(await named(hash))
      const bad = await live.refused(await named(hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))))
      await live.host.run('for p in yarn yarnpkg; do mv /usr/bin/$p.away /usr/bin/$p; done')
      expect(good.result, good.tail).toMatchObject({ verdict: 'staged' })
      expect(bad.result).toMatchObject({ code: 'install-failed' })
      expect(bad.result.message).toContain('does not have the hash that packageManager names in package.json')
    },
  )

  test('an install runs as the app’s user in the release folder, with its own home, low priority and a memory cap', async () => {
    const facts = `memory=/sys/fs/cgroup/memory$(sed -n 's/.*:memory://p' /proc/self/cgroup)/memory.limit_in_bytes
      [ -e $memory ] || memory=/sys/fs/cgroup$(sed -n 's/^0:://p' /proc/self/cgroup)/memory.max
      available=$(awk '/MemAvailable/ { print $2 }' /proc/meminfo)
      echo "user $(id -un) $(id -Gn)
      cwd $PWD
      home $HOME $(stat -c %U $HOME)
      env $NODE_ENV $CI
      umask $(umask)
      nice $(nice)
      first-to-die $(cat /proc/self/oom_score_adj)
      cap $(($(cat $memory) / 1024 * 100 / available))
      privileges $(grep -c 'NoNewPrivs:.1' /proc/self/status)" | sed 's/^ *//'`
    const scripts = { postinstall: 'sh facts.sh >facts' }
    const { result } = await live.stage(await app('npm', { scripts }, { 'facts.sh': facts }))
    expect(result).toMatchObject({ verdict: 'staged' })
    const release = `/opt/macro-ai/releases/${result.release}`
    const said = Object.fromEntries(
      (await live.host.read(`${release}/facts`))
        .trim()
        .split('\n')
        .map((line) => [line.split(' ')[0], line.replace(/^\S+ /, '')]),
    )
    const { cap, ...rest } = said
    expect(rest).toEqual({
      user: 'macroai macroai',
      cwd: release,
      home: '/var/cache/ec2-release/macro-ai macroai',
      env: 'production 1',
      umask: '0022',
      nice: '10',
      'first-to-die': '500',
      privileges: '1',
    })
    expect(Number(cap)).toBeGreaterThan(65)
    expect(Number(cap)).toBeLessThan(85)
  })

  test('an install uses the registry and the settings of the user’s own .npmrc', async () => {
    await live.host.run(`printf 'registry=http://10.90.0.1:9/\\nfetch-retries=0\\n' >~/.npmrc`, { user: 'macroai' })
    const { result, tail } = await live.refused(await app('npm', { dependencies: { right: '1.0.0' } }))
    await live.host.run('rm ~/.npmrc', { user: 'macroai' })
    expect(result).toMatchObject({ code: 'install-failed' })
    expect(tail).toContain('10.90.0.1:9')
  })

  test('an install that fails is refused, with the output of the package manager', async () => {
    const scripts = { postinstall: 'echo "gyp ERR! no compiler" >&2; exit 3' }
    const { exit, result, tail } = await live.refused(await app('npm', { scripts }))
    expect({ exit, code: result.code }).toEqual({ exit: 68, code: 'install-failed' })
    expect(result.message).toMatch(/^npm could not install the dependencies \(exit code 3\): .*npm error code 3/)
    expect(tail).toContain('no compiler')
  })

  test('an install that runs out of memory is refused, and the live app survives', async () => {
    const pids = new Set<number>()
    const watched = setInterval(
      () =>
        void answering(live.host).then(
          ({ pid }) => pids.add(pid),
          () => pids.add(0),
        ),
      20,
    )
    // A host with less memory: 400 MB are available, and three quarters of it may be used.
    await live.host.run(
      `sed 's/^MemAvailable:.*/MemAvailable: 400000 kB/' /proc/meminfo >/run/meminfo && mount --bind /run/meminfo /proc/meminfo`,
    )
    const hungry = `const eaten = []; for (;;) eaten.push(Buffer.alloc(8 << 20, 1))`
    const scripts = { postinstall: 'node hungry.cjs' }
    const { exit, result } = await live.refused(await app('npm', { scripts }, { 'hungry.cjs': hungry }))
    await live.host.run('umount /proc/meminfo')
    clearInterval(watched)
    expect({ exit, code: result.code }).toEqual({ exit: 68, code: 'install-out-of-memory' })
    expect(result.message).toContain('292 MB is what it may use beside the running app')
    expect(pids).toEqual(new Set([(await answering(live.host)).pid]))
  })
})

describe.skipIf(systemdUnavailable())('installing on a disk that is too small', () => {
  test('an install that fills the disk is refused, and what it wrote is removed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ec2-release-packages-'))
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'large', version: '1.0.0' }))
    const model = Buffer.alloc(150 * 2 ** 20) // it packs small, but not so small that npm takes it for a bomb
    for (let at = 0; at < model.length; at += 2 ** 20) randomFillSync(model, at, 8192)
    await writeFile(join(folder, 'model.bin'), model)
    await using fleet = await startFleet()
    fleet.publish(folder)
    await using live = await openLiveHost(fleet, { disk: { bytes: 128 * 2 ** 20 } })
    const packageJson = { name: 'api', version: '1.0.0', dependencies: { large: '1.0.0' } }
    const packages = { '': packageJson, 'node_modules/large': { version: '1.0.0' } }
    const lock = { name: 'api', version: '1.0.0', lockfileVersion: 3, requires: true, packages }
    const files = { 'package.json': JSON.stringify(packageJson), 'package-lock.json': JSON.stringify(lock) }
    const { exit, result, tail } = await live.refused(await pack({ ...index, ...files }))
    if (result.code !== 'disk-full') console.log(tail)
    expect({ exit, code: result.code, tail }).toEqual({ exit: 68, code: 'disk-full', tail })
    expect(result.message).toMatch(/^The disk under \/opt\/macro-ai filled up while npm installed the dependencies/)
    expect((await live.host.run('df --output=avail -m / | tail -1')).stdout.trim()).toMatch(/^1\d\d$|^[6-9]\d$/)
    await rm(folder, { recursive: true, force: true })
  })
})
