import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Fleet, startFleet } from '../../fleet/fleet.ts'
import { zipOf } from '../../fleet/github/zip.ts'
import { systemdUnavailable } from '../../fleet/hosts/systemd.ts'
import { packApp, sealed } from '../../fleet/sample-app.ts'
import type { HostResult } from '../support/hosts/host-program.ts'
import { type LiveHost, openLiveHost, settingsFor } from '../support/hosts/live-host.ts'
import { prepareSuite } from '../support/hosts/suite.ts'
import { bareApp, tarball } from '../support/hosts/tarball.ts'

const app = tarball(bareApp)
const secret = 'c2lnbmF0dXJl-of-a-url'

describe.skipIf(systemdUnavailable())('a download', () => {
  let fleet: Fleet
  let live: LiveHost
  const requestsFor = (name: string) => fleet.requests.filter(({ path }) => path.includes(name))
  const received = async () =>
    Number((await live.host.run(`awk '$1 != "lo:" { bytes += $2 } END { print bytes }' /proc/net/dev`)).stdout)

  prepareSuite(async (stack) => {
    fleet = stack.use(await startFleet())
    live = stack.use(await openLiveHost(fleet, { disk: { bytes: 400 * 2 ** 20 } }))
  })

  test('a download of 5 GB is refused by its announced length, before it begins', async () => {
    const before = await received()
    const { exit, result } = await live.refused(sealed(Buffer.alloc(64 * 2 ** 20)), {}, { contentLength: 5e9 })
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'disk-full' })
    expect(result.message).toMatch(/is larger than this host has room for: 3\d\d MB were free under \/opt\/macro-ai/)
    expect((await received()) - before).toBeLessThan(4 * 2 ** 20)
  })

  test('a download without a length that exceeds the free room is refused before the disk is full', async () => {
    const { exit, result } = await live.refused(sealed(Buffer.alloc(200 * 2 ** 20)), {}, { withoutLength: true })
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'disk-full' })
    expect(result.message).toContain('is larger than this host has room for')
  })

  test('a download with another sha256 is refused, and both are named', async () => {
    const { exit, result } = await live.refused(app, { sha256: 'a'.repeat(64) })
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'sha256-mismatch' })
    expect(result.message).toContain(`sha256 ${app.sha256}, expected ${'a'.repeat(64)}`)
  })

  test.each([
    [404, 'artifact-not-found'],
    [410, 'artifact-not-found'],
    [403, 'url-expired'],
    [401, 'url-expired'],
    [400, 'url-expired'], // S3's answer once the credentials that signed have expired
  ])('a download that is answered with %i is refused at once as %s', async (status, code) => {
    const settings = settingsFor(fleet, app, {}, { status })
    const { exit, result } = await live.refused(app, settings)
    expect({ exit, code: result.code }).toEqual({ exit: 65, code })
    expect(result.message).toContain(`status ${status}`)
    expect(requestsFor(String(settings['artifact-url']).replace(/.*\//, ''))).toHaveLength(1)
  })

  test('a download from an expired URL is refused as url-expired, without its signature', async () => {
    const { exit, result, tail } = await live.refused(app, {}, { query: { signature: secret }, expiresAt: 1 })
    expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'url-expired' })
    expect(JSON.stringify(result) + tail).not.toContain(secret)
  })

  test('a download follows a redirect', async () => {
    const { result } = await live.stage(app, {}, { redirect: true })
    expect(result).toMatchObject({ verdict: 'staged', sha256: app.sha256, verified: 'input' })
  })

  test('a download without a sha256 continues, and reports that it was not verified', async () => {
    const { result } = await live.stage(app, { sha256: undefined })
    expect(result).toMatchObject({ verdict: 'staged', sha256: app.sha256, verified: 'none' })
    expect(result.warnings?.join()).toMatch(/was not verified: no sha256 was given/)
  })

  test('a download keeps its URL out of every process list, the log, .state, the release and the result', async () => {
    const slow = tarball([...bareApp, { name: 'dist/large', content: randomBytes(200_000) }])
    const watch = live.host.run(`until [ -e /opt/macro-ai/.state/download/artifact ]; do :; done
      while [ -e /opt/macro-ai/.state/download/artifact ]; do
        for process in /proc/[0-9]*; do
          case $process in /proc/$$) continue ;; esac
          tr '\\000' ' ' <$process/cmdline && tr '\\000' ' ' <$process/environ
        done 2>/dev/null | grep -o 'sig[n]ature=[^ ]*'
        looks=$((looks + 1))
      done
      echo "looks: $((looks > 5))"`)
    const { result, tail } = await live.stage(slow, {}, { query: { signature: secret }, slow: 150_000 })
    expect(result).toMatchObject({ verdict: 'staged' })
    expect((await watch).stdout).toBe('looks: 1\n')
    const found = await live.host.run(
      `grep -rlF '${secret}' /opt/macro-ai /var/log /var/cache/ec2-release /run /tmp; journalctl -q | grep -F '${secret}'`,
    )
    expect(found.stdout + JSON.stringify(result) + tail).not.toContain(secret)
    expect(found.stdout).toBe('')
    expect(tail).toContain('/artifacts/app-')
  })
})

describe.skipIf(systemdUnavailable())('a download', () => {
  let fleet: Fleet
  let live: LiveHost

  prepareSuite(async (stack) => {
    fleet = stack.use(await startFleet())
    live = stack.use(await openLiveHost(fleet))
  })

  test('a download from a server that fails twice is retried, and succeeds', async () => {
    const { result } = await live.stage(app, {}, { failures: 2 })
    expect(result).toMatchObject({ verdict: 'staged', sha256: app.sha256 })
    expect(fleet.requests.slice(-3).map(({ status }) => status)).toEqual([503, 503, 200])
  })

  test('a download that breaks off each time is refused after four attempts', async () => {
    const before = fleet.requests.length
    const { exit, result } = await live.refused(app, {}, { truncate: 100 })
    expect({ exit, code: result.code }).toEqual({ exit: 68, code: 'download-truncated' })
    expect(result.message).toMatch(/broke off before its end, 4 times\.$/)
    expect(fleet.requests.length - before).toBe(4)
  })

  test('a download from an unreachable server is refused, with a hint to the network of the host', async () => {
    const { exit, result } = await live.refused(app, { 'artifact-url': 'http://10.90.0.1:9/app.tar.gz' })
    expect({ exit, code: result.code }).toEqual({ exit: 68, code: 'download-failed' })
    expect(result.message).toMatch(/cannot reach the server of http:\/\/10\.90\.0\.1:9\/app\.tar\.gz .*NAT, proxy/)
  })

  describe('a download of a zip from GitHub', () => {
    const zip = sealed(zipOf({ 'app.tar.gz': app.archive }))
    const digestOnly = { sha256: undefined, 'archive-sha256': zip.sha256, 'sha256-source': 'api' }

    test('a zip is verified by its digest, and the tarball in it is the release', async () => {
      const { result } = await live.stage(zip, digestOnly)
      expect(result).toMatchObject({ verdict: 'staged', sha256: app.sha256, verified: 'api' })
      expect(result.warnings).toBeUndefined()
    })

    test('a zip is verified twice where the sha256 of the tarball is known as well', async () => {
      const both = { 'archive-sha256': zip.sha256, 'sha256-source': 'input' }
      expect((await live.stage(zip, { ...both, sha256: app.sha256 })).result).toMatchObject({ verdict: 'staged' })
      const { result } = await live.refused(zip, { ...both, sha256: 'a'.repeat(64) })
      expect(result).toMatchObject({ code: 'sha256-mismatch' })
      expect(result.message).toContain(`sha256 ${app.sha256}, expected`)
    })

    test('a zip with another digest is refused before anything reads it', async () => {
      const { result } = await live.refused(zip, { ...digestOnly, 'archive-sha256': 'b'.repeat(64) })
      expect(result).toMatchObject({ code: 'sha256-mismatch' })
      expect(result.message).toContain(`sha256 ${zip.sha256}, expected`)
    })

    test('a download that turns out to be the tarball is verified by the digest of the zip', async () => {
      const { result } = await live.stage(app, { ...digestOnly, 'archive-sha256': app.sha256 })
      expect(result).toMatchObject({ verdict: 'staged', sha256: app.sha256, verified: 'api' })
    })

    test('a zip of a tree is refused, with a note on how to upload it', async () => {
      const tree = sealed(zipOf({ 'package.json': Buffer.from('{}'), 'dist/index.js': Buffer.from('') }))
      const { exit, result } = await live.refused(tree, { ...digestOnly, 'archive-sha256': tree.sha256 })
      expect({ exit, code: result.code }).toEqual({ exit: 65, code: 'artifact-not-a-tarball' })
      expect(result.message).toMatch(/tar -czf .*archive: false/)
    })

    test('a zip with an empty tarball, and half a zip, are refused', async () => {
      const empty = sealed(zipOf({ 'app.tar.gz': Buffer.alloc(0) }))
      const half = sealed(zip.archive.subarray(0, zip.archive.length / 2))
      for (const [bad, code] of [
        [empty, 'artifact-empty'],
        [half, 'archive-invalid'],
      ] as const) {
        const { result } = await live.refused(bad, { ...digestOnly, 'archive-sha256': bad.sha256 })
        expect(result).toMatchObject({ code })
      }
    })
  })

  const byHand = async (version: string, sha256: boolean | string) => {
    const { archive, ...packed } = await packApp(fleet.registry, { version, framework: 'plain' })
    const url = fleet.artifact(`by-hand/${version}.tar.gz`, archive, { query: { signature: secret }, sha256 })
    const call = `deploy --artifact-url '${url}' --version ${version} --environment production --json`
    const { stdout } = await live.host.run(`/opt/macro-ai/deploy.sh ${call}`)
    return { ...packed, result: JSON.parse(stdout) as HostResult }
  }

  test('a download by hand is refused where the .sha256 beside the artifact has another hash', async () => {
    const { result } = await byHand('3.0.0', `${'b'.repeat(64)}  3.0.0.tar.gz\n`)
    expect(result).toMatchObject({ verdict: 'refused', code: 'sha256-mismatch' })
    expect(result.message).toContain('(beside)')
  })

  test('a download by hand is verified by the .sha256 beside the artifact, requested with the same signature', async () => {
    const { result, sha256 } = await byHand('4.0.0', true)
    expect(result).toMatchObject({ verdict: 'deployed', verified: 'beside', sha256 })
  })

  test('a download by hand without a .sha256 continues, and reports that it was not verified', async () => {
    const { result, sha256 } = await byHand('5.0.0', false)
    expect(result).toMatchObject({ verdict: 'deployed', verified: 'none', sha256 })
    expect(result.warnings?.join()).toMatch(/was not verified/)
  })
})
