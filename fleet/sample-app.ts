import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type FailureMode, type Habits, serverText } from './sample-server.ts'

export type { FailureMode, Habits } from './sample-server.ts'

const run = promisify(execFile)

export interface AppOptions {
  readonly version: string
  readonly failureModes?: readonly FailureMode[]
  /** What the server does besides answering. */
  readonly habits?: Habits
  /** How the server is made; `express` is the default, `plain` needs no install. */
  readonly framework?: 'express' | 'plain'
  /** Files to add to the archive, or to replace in it; `undefined` leaves a file out. */
  readonly files?: Readonly<Record<string, string | undefined>>
  readonly packageJson?: Readonly<Record<string, unknown>>
}

export interface App {
  readonly archive: Buffer
  readonly sha256: string
}

/** An API with a lockfile, packed as a team's build would pack it: package.json, package-lock.json, dist/. */
export async function packApp(registry: string, options: AppOptions): Promise<App> {
  const files = await appFiles(registry, options)
  return await pack(files)
}

/** The files of the app, by name. */
export async function appFiles(registry: string, options: AppOptions): Promise<Record<string, string>> {
  const { framework = 'express' } = options
  const packageJson = {
    name: 'macro-ai-api',
    version: '1.0.0',
    type: 'module',
    scripts: { start: 'node dist/index.js' },
    dependencies: framework === 'express' ? { express: '*' } : {},
    ...options.packageJson,
  }
  const isStandard = options.packageJson === undefined
  const files: Record<string, string | undefined> = {
    'package.json': `${JSON.stringify(packageJson, null, 2)}\n`,
    'dist/index.js': serverText(options),
    'package-lock.json': await lockfile(registry, packageJson, isStandard),
    ...options.files,
  }
  return Object.fromEntries(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** Packs files into a tar.gz, the same bytes each time. */
export async function pack(files: Readonly<Record<string, string>>): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), 'ec2-release-app-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, 'app', name)), { recursive: true })
      await writeFile(join(folder, 'app', name), text)
      if (text.startsWith('#!')) await chmod(join(folder, 'app', name), 0o755)
    }
    const archive = join(folder, 'app.tar.gz')
    await run('tar', [
      '-C',
      join(folder, 'app'),
      '--sort=name',
      '--mtime=@0',
      '--owner=0',
      '--group=0',
      '-czf',
      archive,
      '.',
    ])
    return sealed(await readFile(archive))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export function sealed(archive: Buffer): App {
  return { archive, sha256: createHash('sha256').update(archive).digest('hex') }
}

const lockfiles = new Map<string, Promise<string>>()

/**
 * The lockfile that npm makes for these dependencies; without registry addresses, as teams behind a proxy have it. With `isKept`,
 * npm makes it once for each state of node_modules, of which the registry consists.
 */
function lockfile(registry: string, packageJson: object, isKept: boolean): Promise<string> {
  const key = registry + JSON.stringify(packageJson)
  const make = isKept ? keptLockfile : makeLockfile
  const known = lockfiles.get(key) ?? make(registry, packageJson)
  lockfiles.set(key, known)
  return known
}

async function keptLockfile(registry: string, packageJson: object): Promise<string> {
  const modules = fileURLToPath(new URL('../node_modules', import.meta.url))
  const installed = await readFile(join(modules, '.package-lock.json'))
  const name = createHash('sha256').update(JSON.stringify(packageJson)).update(installed).digest('hex')
  const folder = join(modules, '.cache/ec2-release-lockfiles')
  const path = join(folder, `${name}.json`)
  const kept = await readFile(path, 'utf8').catch(() => undefined)
  if (kept !== undefined) return kept
  const made = await makeLockfile(registry, packageJson)
  await mkdir(folder, { recursive: true })
  // Other processes may look for it at this moment.
  const partial = `${path}.${process.pid}`
  await writeFile(partial, made)
  await rename(partial, path)
  return made
}

async function makeLockfile(registry: string, packageJson: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ec2-release-lock-'))
  try {
    await writeFile(join(folder, 'package.json'), JSON.stringify(packageJson))
    const npm = fileURLToPath(new URL('../node_modules/npm/bin/npm-cli.js', import.meta.url))
    const args = [npm, 'install', '--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved']
    await run(process.execPath, [...args, `--registry=${registry}`, `--cache=${join(folder, 'cache')}`], {
      cwd: folder,
    })
    return await readFile(join(folder, 'package-lock.json'), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
