import { execFile } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))

/** All parts of a tarball but the content, so that packing twice gives the same bytes. */
const tarOptions = [
  '--format=ustar',
  '--sort=name',
  '--owner=0',
  '--group=0',
  '--numeric-owner',
  '--mtime=@0',
  '--mode=u=rwX,go=rX',
  '--transform=s,^\\.,package,',
]

/** A date long ago: package managers that wait a while before they take a new version accept all of these. */
const published = '2020-01-01T00:00:00.000Z'

interface Manifest extends Record<string, unknown> {
  readonly name: string
  readonly version: string
}

interface Package {
  readonly folder: string
  readonly manifest: Manifest
}

export interface Registry {
  /** Adds a folder with a package.json. */
  publish(folder: string): void
  serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** An npm registry under `/npm/` of the packages in this repository's node_modules, nested ones too. */
export function createRegistry(): Registry {
  const extra: Package[] = []
  let installed: ReadonlyMap<string, readonly Package[]> | undefined
  const find = (name: string) => {
    installed ??= Map.groupBy(packagesIn(join(root, 'node_modules')), ({ manifest }) => manifest.name)
    return [...extra.filter(({ manifest }) => manifest.name === name), ...(installed.get(name) ?? [])]
  }
  return {
    publish: (folder) => {
      const found = readPackage(folder)
      if (!found) throw new Error(`${folder} has no package.json with name and version`)
      extra.push(found)
    },
    serve: async (path, request, response) => {
      try {
        const base = `http://${request.headers.host}/npm`
        const { type, body } = await answer(find, { path: path.slice('/npm/'.length), method: request.method, base })
        response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body ?? '{"error":"Not found"}')
      } catch (error) {
        response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error))
      }
    },
  }
}

interface Question {
  readonly path: string
  readonly method: string | undefined
  readonly base: string
}

/** `@scope/name`, `name/-/file.tgz`, `name/version`, or one of the service's own paths, which all answer `{}`. */
async function answer(find: (name: string) => readonly Package[], { path, method, base }: Question) {
  const type = 'application/json'
  const plain = decodeURIComponent(path.replace(/\?.*$/, ''))
  if (method === 'POST' || plain.startsWith('-/')) return { type, body: '{}' }
  const [, name = '', rest] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.+))?$/.exec(plain) ?? []
  const versions = find(name)
  if (versions.length === 0) return { type, body: undefined }
  if (rest?.startsWith('-/')) {
    const wanted = versions.find(({ manifest }) => rest === `-/${fileOf(manifest)}`)
    return { type: 'application/octet-stream', body: wanted && (await pack(wanted)) }
  }
  const described = await packument(versions, base)
  if (rest === undefined) return { type, body: JSON.stringify(described) }
  const version = described.versions[rest === 'latest' ? described['dist-tags'].latest : rest]
  return { type, body: version && JSON.stringify(version) }
}

async function packument(packages: readonly Package[], base: string) {
  const { name } = packages[0]?.manifest ?? { name: '' }
  const unique = new Map(packages.map((one) => [one.manifest.version, one]))
  const versions: Record<string, unknown> = {}
  for (const [version, one] of unique) versions[version] = { ...described(one), dist: await distOf(one, base) }
  const numbers = [...unique.keys()].sort(bySemver)
  const times = Object.fromEntries(numbers.map((version) => [version, published]))
  return {
    _id: name,
    name,
    'dist-tags': { latest: numbers.at(-1) ?? '' },
    versions,
    modified: published,
    time: { created: published, modified: published, ...times },
  }
}

/** The fields that a registry adds to a package.json. */
function described({ folder, manifest }: Package) {
  const scripts = (manifest['scripts'] ?? {}) as Record<string, string>
  const isBuilt = ['preinstall', 'install', 'postinstall'].some((name) => name in scripts)
  return {
    ...manifest,
    _id: `${manifest.name}@${manifest.version}`,
    ...(isBuilt || existsSync(join(folder, 'binding.gyp')) ? { hasInstallScript: true } : {}),
    _hasShrinkwrap: existsSync(join(folder, 'npm-shrinkwrap.json')),
  }
}

async function distOf(one: Package, base: string) {
  const tarball = await pack(one)
  const hash = (algorithm: string, encoding: 'hex' | 'base64') => createHash(algorithm).update(tarball).digest(encoding)
  return {
    tarball: `${base}/${one.manifest.name}/-/${fileOf(one.manifest)}`,
    shasum: hash('sha1', 'hex'),
    integrity: `sha512-${hash('sha512', 'base64')}`,
  }
}

function fileOf({ name, version }: Manifest): string {
  return `${name.replace(/^.*\//, '')}-${version}.tgz`
}

const run = promisify(execFile)

/** Packs a package once per checkout; the tarballs stay in .cache. */
async function pack({ folder, manifest }: Package): Promise<Buffer> {
  const isInstalled = folder.startsWith(join(root, 'node_modules'))
  const key = createHash('sha256')
    .update([...tarOptions, process.versions.zlib].join('\n'))
    .digest('hex')
    .slice(0, 12)
  const cache = join(root, '.cache', `registry-${key}`)
  const file = join(cache, `${manifest.name.replace('/', '+')}@${manifest.version}.tgz`)
  if (isInstalled && existsSync(file)) return readFileSync(file)
  const options = { encoding: 'buffer', maxBuffer: 2 ** 30 } as const
  const exclude = isBundle(manifest) ? [] : ['--exclude=./node_modules']
  const { stdout } = await run('tar', ['-c', ...tarOptions, ...exclude, '-C', folder, '.'], options)
  const tarball = gzipSync(stdout)
  if (isInstalled) keep(cache, file, tarball)
  return tarball
}

function keep(cache: string, file: string, tarball: Buffer) {
  mkdirSync(cache, { recursive: true })
  const partial = `${file}.${randomUUID()}`
  writeFileSync(partial, tarball)
  renameSync(partial, file)
}

function packagesIn(modules: string): Package[] {
  if (!existsSync(modules)) return []
  const names = readdirSync(modules).filter((name) => !name.startsWith('.'))
  const folders = names.flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join(modules, name)).map((inner) => join(modules, name, inner))
      : join(modules, name),
  )
  return folders.flatMap((folder) => {
    const found = readPackage(folder)
    if (!found) return []
    return [found, ...(isBundle(found.manifest) ? [] : packagesIn(join(folder, 'node_modules')))]
  })
}

/** The package was published with its node_modules inside. */
function isBundle({ bundleDependencies, bundledDependencies }: Partial<Manifest>): boolean {
  const names = bundleDependencies ?? bundledDependencies
  return names === true || (Array.isArray(names) && names.length > 0)
}

function readPackage(folder: string): Package | undefined {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return undefined
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Partial<Manifest>
  const isWhole = typeof manifest.name === 'string' && typeof manifest.version === 'string'
  return isWhole ? { folder, manifest: manifest as Manifest } : undefined
}

/** Releases in numeric order, after all prereleases. */
function bySemver(a: string, b: string): number {
  if (a.includes('-') !== b.includes('-')) return a.includes('-') ? -1 : 1
  return a.localeCompare(b, 'en', { numeric: true })
}
