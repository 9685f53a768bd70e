import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { startFleet } from '../../fleet/fleet.ts'

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
const npm = 'npm'
const run = promisify(execFile)

/** An app that depends on express, in a folder whose package managers know the fleet's registry alone. */
function openApp(registry: string) {
  const folder = mkdtempSync(join(tmpdir(), 'ec2-fleet-app-'))
  const { hostname } = new URL(registry)
  const files = {
    'package.json': '{"name":"app","version":"1.0.0","dependencies":{"express":"^5.0.0"}}',
    '.npmrc': `registry=${registry}\n`,
    '.yarnrc': `registry "${registry}"\n`,
    '.yarnrc.yml': `npmRegistryServer: "${registry}"\nunsafeHttpWhitelist: ["${hostname}"]\nnodeLinker: node-modules\nenableGlobalCache: false\nenableTelemetry: false\n`,
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const env = { PATH: process.env['PATH'], HOME: join(folder, 'home'), CI: 'true' }
  return {
    folder,
    run: (program: string, ...args: string[]) => run(program, args, { cwd: folder, env }),
    has: (name: string) => typeof createRequire(join(folder, 'index.js'))(name) === 'function',
    empty: () => rmSync(join(folder, 'node_modules'), { recursive: true, force: true }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A package in node_modules of which a package of node_modules contains another version. */
function twicePackage(): string | undefined {
  const versionOf = (folder: string) => {
    const file = join(folder, 'package.json')
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined
  }
  const holders = readdirSync(modules).filter((name) => name !== 'npm') // npm bundles its dependencies
  const nested = holders.map((holder) => join(modules, holder, 'node_modules')).filter((inner) => existsSync(inner))
  return nested
    .flatMap((inner) => readdirSync(inner).map((name) => ({ name, version: versionOf(join(inner, name)) })))
    .filter(({ version }) => version !== undefined)
    .find(({ name, version }) => ![undefined, version].includes(versionOf(join(modules, name))))?.name
}

test('npm writes a lockfile from the registry and installs from it', async () => {
  await using fleet = await startFleet()
  using app = openApp(fleet.registry)
  await app.run(npm, 'install', '--package-lock-only')
  expect(readFileSync(join(app.folder, 'package-lock.json'), 'utf8')).toContain(fleet.registry)
  await app.run(npm, 'ci', '--omit=dev')
  expect(app.has('express')).toBe(true)
})

test('npm refuses a lockfile whose integrity is not that of the tarball', async () => {
  await using fleet = await startFleet()
  using app = openApp(fleet.registry)
  await app.run(npm, 'install', '--package-lock-only')
  const lockfile = join(app.folder, 'package-lock.json')
  const wrong = `sha512-${createHash('sha512').update('other').digest('base64')}`
  writeFileSync(lockfile, readFileSync(lockfile, 'utf8').replace(/sha512-[^"]+/, wrong))
  // npm reads it as a failed transfer and retries, by default for more than two minutes
  await expect(app.run(npm, 'ci', '--fetch-retries=0')).rejects.toMatchObject({
    stderr: expect.stringContaining('EINTEGRITY'),
  })
})

test('pnpm writes a lockfile from the registry and installs from it', async () => {
  await using fleet = await startFleet()
  using app = openApp(fleet.registry)
  const pnpm = join(modules, 'pnpm/pnpm')
  await app.run(pnpm, 'install', '--lockfile-only', '--no-frozen-lockfile')
  await app.run(pnpm, 'install', '--frozen-lockfile', '--prod')
  expect(app.has('express')).toBe(true)
})

test('yarn 1 writes a lockfile from the registry and installs from it', async () => {
  await using fleet = await startFleet()
  using app = openApp(fleet.registry)
  const yarn = join(modules, 'yarn/bin/yarn.js')
  await app.run(process.execPath, yarn, 'install', '--non-interactive')
  app.empty()
  await app.run(process.execPath, yarn, 'install', '--frozen-lockfile', '--production', '--non-interactive')
  expect(app.has('express')).toBe(true)
})

test('berry writes a lockfile from the registry and installs from it', async () => {
  await using fleet = await startFleet()
  using app = openApp(fleet.registry)
  const yarn = join(modules, '@yarnpkg/cli-dist/bin/yarn.js')
  writeFileSync(join(app.folder, 'yarn.lock'), '')
  await app.run(process.execPath, yarn, 'install', '--mode=update-lockfile', '--no-immutable')
  await app.run(process.execPath, yarn, 'install', '--immutable')
  expect(app.has('express')).toBe(true)
})

test('a package in several versions has them all, the highest as latest, all published long ago', async () => {
  await using fleet = await startFleet()
  const name = twicePackage()
  expect(name, 'a package of node_modules in two versions').toBeDefined()
  const packument = (await (await fetch(`${fleet.registry}${name}`)).json()) as {
    versions: Record<string, unknown>
    'dist-tags': { latest: string }
    time: Record<string, string>
  }
  const versions = Object.keys(packument.versions)
  expect(versions.length).toBeGreaterThan(1)
  expect(packument['dist-tags'].latest).toBe(
    versions.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1),
  )
  for (const version of versions) expect(packument.time[version]).toMatch(/^2020-/)
})

test('the sums of a package are those of its tarball, and a scoped one is found', async () => {
  await using fleet = await startFleet()
  const describe = async () => {
    const response = await fetch(`${fleet.registry}@types%2fnode`)
    return (await response.json()) as {
      versions: Record<string, { dist: { tarball: string; integrity: string; shasum: string } }>
    }
  }
  const [dist] = Object.values((await describe()).versions).map((version) => version.dist)
  const tarball = Buffer.from(await (await fetch(dist?.tarball ?? '')).arrayBuffer())
  expect(dist?.integrity).toBe(`sha512-${createHash('sha512').update(tarball).digest('base64')}`)
  expect(dist?.shasum).toBe(createHash('sha1').update(tarball).digest('hex'))
})

test('a package that is not installed is not found, and a folder can be published', async () => {
  await using fleet = await startFleet()
  using app = openApp(fleet.registry)
  expect((await fetch(`${fleet.registry}not-installed-here`)).status).toBe(404)
  writeFileSync(
    join(app.folder, 'package.json'),
    '{"name":"not-installed-here","version":"1.0.0","scripts":{"install":"true"}}',
  )
  fleet.publish(app.folder)
  const response = await fetch(`${fleet.registry}not-installed-here/latest`)
  expect(await response.json()).toMatchObject({ version: '1.0.0', hasInstallScript: true })
})
