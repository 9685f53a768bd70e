import { randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { zipOf } from '../../fleet/github/zip.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { type App, sealed } from '../../fleet/sample-app.ts'
import { type LiveHost, openLiveHost } from '../support/hosts/live-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { bareApp, type Entry, tarball } from '../support/hosts/tarball.ts'

/** Members that no release may contain, added to a valid app, and the text that the refusal names. */
const hostile: Readonly<Record<string, { readonly entries: readonly Entry[]; readonly named: string }>> = {
  'a path that climbs out': { entries: [{ name: '../../planted', content: 'x' }], named: 'a path out of the release' },
  'a path that climbs out further down': {
    entries: [{ name: 'dist/../../planted', content: 'x' }],
    named: 'a path out of the release',
  },
  'an absolute path': { entries: [{ name: '/opt/macro-ai/planted', content: 'x' }], named: 'an absolute path' },
  'an absolute link': { entries: [{ name: 'out', kind: 'link', to: '/etc/passwd' }], named: 'a link out' },
  'a relative link out': {
    entries: [{ name: 'out', kind: 'link', to: '../../.env' }],
    named: 'a link out of the release: out -> ../../.env',
  },
  'a link to the folder of all releases': { entries: [{ name: 'out', kind: 'link', to: '..' }], named: 'a link out' },
  'a link out that leads to nothing yet': {
    entries: [{ name: 'dist/out', kind: 'link', to: '../../../shared/later' }],
    named: 'a link out',
  },
  'a link whose text stays inside but which leaves through a link to the folder itself': {
    entries: [
      { name: 'a', kind: 'link', to: '.' },
      { name: 'out', kind: 'link', to: 'a/a/a/../../.env' },
    ],
    named: 'a link out',
  },
  'a chain of links whose last one leaves': {
    entries: [
      { name: 'one', kind: 'link', to: 'dist/two' },
      { name: 'dist/two', kind: 'link', to: 'three' },
      { name: 'dist/three', kind: 'link', to: '../../..' },
    ],
    named: 'a link out',
  },
  'a file behind a link out': {
    entries: [
      { name: 'planted', kind: 'link', to: '/opt/macro-ai/shared' },
      { name: 'planted/planted', content: 'x' },
    ],
    named: '',
  },
  'a file behind two links that together lead out': {
    entries: [
      { name: 'one', kind: 'link', to: '.' },
      { name: 'two', kind: 'link', to: 'one/..' },
      { name: 'two/planted', content: 'x' },
    ],
    named: '',
  },
  'a hard link out': { entries: [{ name: 'env', kind: 'hard link', to: '../../../.env' }], named: 'a hard link out' },
  'an absolute hard link': {
    entries: [{ name: 'env', kind: 'hard link', to: '/opt/macro-ai/.env' }],
    named: 'a hard link out',
  },
  'a hard link out through a link': {
    entries: [
      { name: 'app', kind: 'link', to: '/opt/macro-ai' },
      { name: 'env', kind: 'hard link', to: 'app/.env' },
    ],
    named: '',
  },
  'a hard link out of which the name says nothing': {
    entries: [{ name: 'x link to y', kind: 'hard link', to: '../../../.env link to z' }],
    named: 'a hard link out',
  },
  'a setuid file': { entries: [{ name: 'dist/su', mode: 0o4755, content: 'x' }], named: 'a setuid' },
  'a setgid file': { entries: [{ name: 'dist/sg', mode: 0o2755, content: 'x' }], named: 'a setuid, setgid' },
  'a device': { entries: [{ name: 'dist/zero', kind: 'device' }], named: 'a device' },
  'a pipe': { entries: [{ name: 'dist/pipe', kind: 'pipe' }], named: 'a device or another special file' },
}

describe.skipIf(systemdUnavailable())('an artifact', () => {
  let fleet: Fleet
  let live: LiveHost
  const outside = async () =>
    (
      await live.host.run(`cd /opt/macro-ai && find . shared releases /var/log/macro-ai -maxdepth 1 -printf '%p %y %m %u %n\n'
        sha256sum .env deploy.sh`)
    ).stdout

  prepareSuite(async (stack) => {
    fleet = stack.use(await startFleet())
    live = stack.use(await openLiveHost(fleet))
  })

  test.each(Object.entries(hostile))('an artifact with %s is refused and leaves no file', async (_, hostile) => {
    const before = await outside()
    const { exit, result } = await live.refused(tarball([...bareApp, ...hostile.entries]))
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: expect.stringMatching(/^archive-(unsafe|invalid)$/) })
    expect(result.message).toContain(hostile.named)
    expect(await outside()).toBe(before)
  })

  test('an artifact with links and hard links that stay inside is staged', async () => {
    const links: readonly Entry[] = [
      { name: 'node_modules/tool/bin/tool.js', mode: 0o755, content: '#!/usr/bin/env node\n' },
      { name: 'node_modules/.bin/tool', kind: 'link', to: '../tool/bin/tool.js' },
      { name: 'node_modules/.bin/again', kind: 'link', to: 'tool' },
      { name: 'node_modules/tool/self', kind: 'link', to: '../../' },
      { name: 'node_modules/tool/copy.js', kind: 'hard link', to: 'node_modules/tool/bin/tool.js' },
      // By its text this path would leave the folder.
      { name: 'deep', kind: 'link', to: 'node_modules/tool/bin' },
      { name: 'stays', kind: 'link', to: 'deep/../../tool' },
      { name: 'dist/round', kind: 'link', to: 'round' },
      { name: 'dist/later', kind: 'link', to: '../node_modules/absent' },
      { name: 'dist/a -> b', content: 'x' },
    ]
    const { result } = await live.stage(tarball([...bareApp, ...links]))
    expect(result).toMatchObject({ verdict: 'staged' })
    const { stdout } =
      await live.host.run(`cd /opt/macro-ai/releases/${result.release}/node_modules && readlink .bin/* tool/self
      stat -c '%a %h %U' tool/copy.js && cat ../dist/a*`)
    expect(stdout).toBe('tool\n../tool/bin/tool.js\n../../\n755 2 root\nx')
  })

  test.each([
    ['a zip of a folder', zipOf({ 'package.json': Buffer.from('{}') }), 'artifact-not-a-tarball', 'tar -czf'],
    ['an empty file', Buffer.alloc(0), 'artifact-empty', 'is empty'],
    ['a web page', Buffer.from('<html>Sign in</html>'), 'artifact-not-a-tarball', 'tar -czf'],
    ['a gzip of something else', gzipSync('hello '.repeat(1000)), 'archive-invalid', 'cannot be read'],
    ['half a tar.gz', half(), 'archive-invalid', 'cannot be read'],
    ['an archive of nothing', gzipSync(Buffer.alloc(1024)), 'artifact-incomplete', 'no package.json'],
  ])('an artifact that is %s is refused', async (_, bytes, code, said) => {
    const { exit, result } = await live.refused(sealed(bytes))
    expect({ exit, code: result.code }).toEqual({ exit: 65, code })
    expect(result.message).toContain(said)
  })

  describe('a small artifact with large content', () => {
    /** Several gzips in a row are one gzip: the same members many times, compressed once. */
    const repeated = (times: number, bytes: Buffer) => {
      const { archive } = tarball(bareApp, { open: true })
      return sealed(
        Buffer.concat([archive, ...Array<Buffer>(times).fill(gzipSync(bytes)), gzipSync(Buffer.alloc(1024))]),
      )
    }
    const members = (count: number, member: (n: number) => Entry) =>
      gunzipSync(
        tarball(
          Array.from({ length: count }, (_, n) => member(n)),
          { open: true },
        ).archive,
      )
    /** The largest size of the staging folder, without the archive, in KB; and the size of the largest tar process. */
    const watched = async (app: App) => {
      const watch = live.host.run(`cd /opt/macro-ai; most=0 largest=0; until [ -e /run/enough ]; do
        now=$(find .state/download -type f ! -name artifact -printf '%k\n' 2>/dev/null | sort -n | tail -1)
        [ "\${now:-0}" -le $most ] || most=$now
        now=$(ps -C tar -o rss= | sort -n | tail -1)
        [ "\${now:-0}" -le $largest ] || largest=$now
      done; echo $most $largest; rm /run/enough`)
      const ran = await live.stage(app).finally(() => live.host.run('touch /run/enough'))
      const [disk, memory] = (await watch).stdout.split(' ').map(Number)
      return { code: ran.result.code, message: ran.result.message, disk, memory }
    }

    test('an artifact that lists a gigabyte of names is refused, and no list of it is on the disk', async () => {
      const long: Entry = { name: `dist/${'folder/'.repeat(560)}x` }
      const { code, message, disk } = await watched(
        repeated(
          600,
          members(500, () => long),
        ),
      )
      expect(code).toBe('archive-unsafe')
      expect(message).toMatch(/more files, or longer names, than a release may have: dist\/folder/)
      expect(disk).toBeLessThan(100)
    })

    test('an artifact that holds millions of files is refused', async () => {
      const { code, message } = await watched(
        repeated(
          60,
          members(10_000, (n) => ({ name: `dist/${n}` })),
        ),
      )
      expect({ code, message }).toMatchObject({
        code: 'archive-unsafe',
        message: expect.stringContaining('more files'),
      })
    })

    test('an artifact with one name that takes all the memory is refused', async () => {
      const head = { name: '././@LongLink', type: 'L', size: 700 * 2 ** 20 }
      const bytes = [gunzipSync(tarball([head], { open: true }).archive), Buffer.alloc(2 ** 20, 'a')] as const
      const name = Buffer.concat([gzipSync(bytes[0]), ...Array<Buffer>(700).fill(gzipSync(bytes[1]))])
      const { archive } = tarball([{ name: 'x' }])
      const { code, memory } = await watched(sealed(Buffer.concat([name, archive])))
      expect(code).toMatch(/^archive-(invalid|unsafe)$/)
      expect(memory).toBeLessThan(400_000)
    })

    test('an artifact that fails at every one of its files is refused, and little of what tar prints is kept', async () => {
      const link = (n: number): Entry => ({ name: `dist/${'x'.repeat(80)}${n}`, kind: 'hard link', to: 'nothing' })
      const { code, disk } = await watched(repeated(40, members(1000, link)))
      expect(code).toBe('archive-invalid')
      expect(disk).toBeLessThan(100)
    })
  })

  test('an artifact without dist/ is refused', async () => {
    const { exit, result } = await live.refused(tarball(bareApp.filter(({ name }) => !name.startsWith('dist/'))))
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'artifact-incomplete' })
    expect(result.message).toMatch(/has no dist\/ at its top\. Build before packing/)
  })

  test('an artifact without package.json is refused, with a note that it is in a folder', async () => {
    const nested = bareApp.map((entry) => ({ ...entry, name: `api/${entry.name}` }))
    const { exit, result } = await live.refused(tarball(nested))
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'artifact-incomplete' })
    expect(result.message).toMatch(/has no package\.json at its top\. It has one in a folder: pack with -C api \.$/)
  })

  test('an artifact without a lockfile and without node_modules is refused', async () => {
    const { exit, result } = await live.refused(tarball(bareApp.slice(0, 2)))
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'lockfile-missing' })
    expect(result.message).toContain('package-lock.json, pnpm-lock.yaml or yarn.lock')
  })
})

describe.skipIf(systemdUnavailable())('an artifact for a disk that is too small', () => {
  let fleet: Fleet
  let live: LiveHost
  const zeros = Buffer.alloc(50 * 2 ** 20)

  prepareSuite(async (stack) => {
    fleet = stack.use(await startFleet())
    live = stack.use(await openLiveHost(fleet, { disk: { bytes: 200 * 2 ** 20, inodes: 8000 } }))
  })

  test('an artifact whose files are larger than the disk is refused before it is unpacked', async () => {
    const files = ['a', 'b', 'c', 'd'].map((name) => ({ name: `dist/${name}`, content: zeros }))
    const { exit, result } = await live.refused(tarball([...bareApp, ...files]))
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'disk-full' })
    expect(result.message).toMatch(/takes 200 MB, and 1\d\d MB are free under \/opt\/macro-ai/)
  })

  test('an artifact with more files than free inodes is refused before it is unpacked', async () => {
    const files = Array.from({ length: 9000 }, (_, i) => ({ name: `dist/${i}` }))
    const { exit, result } = await live.refused(tarball([...bareApp, ...files]))
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'inodes-full' })
    expect(result.message).toMatch(/takes 9003 inodes, and [1-9]\d+ are free/)
  })

  // Another process takes the free space as soon as the first file exists.
  const whenUnpacking = (script: string) =>
    live.host.run(`cd /opt/macro-ai && until [ -e releases/.*.partial/tree/dist/a ]; do :; done; ${script}`, {
      timeoutMs: 60_000,
    })

  test('an artifact is refused when the disk fills up while it is unpacked', async () => {
    const files = ['a', 'b'].map((name) => ({ name: `dist/${name}`, content: zeros }))
    const filled = whenUnpacking('fallocate -l $(($(df --output=avail -k / | tail -1) - 800))K /filler')
    const { exit, result } = await live.refused(tarball([...bareApp, ...files]))
    await filled
    await live.host.run('rm /filler')
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'disk-full' })
    expect(result.message).toMatch(/takes 100 MB, and \d MB are free/)
  })

  test('an artifact is refused when the inodes run out while it is unpacked', async () => {
    const files = [{ name: 'dist/a' }, { name: 'dist/b', content: zeros }, { name: 'dist/c', content: zeros }]
    const many = Array.from({ length: 5000 }, (_, i) => ({ name: `dist/${i}` }))
    const filled = whenUnpacking('mkdir /filler && cd /filler && seq 9000 | xargs touch 2>/dev/null')
    const { exit, result } = await live.refused(tarball([...bareApp, ...files, ...many]))
    await filled
    await live.host.run('rm -r /filler')
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'inodes-full' })
    expect(result.message).toMatch(/and 0 are free/)
  })
})

function half(): Buffer {
  const { archive } = tarball([...bareApp, { name: 'dist/large', content: randomBytes(100_000) }])
  return archive.subarray(0, archive.length / 2)
}
