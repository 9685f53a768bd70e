import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command } from './command.ts'

/** This repository's packages, with a slash at the end. */
export const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))
const nodePackage = `node-linux-${process.arch}`

/** Commands of a prepared host and the files of node_modules behind them. */
export const links: Readonly<Record<string, string>> = {
  npm: 'npm/bin/npm-cli.js',
  npx: 'npm/bin/npx-cli.js',
  pnpm: 'pnpm/pnpm',
  yarn: 'yarn/bin/yarn.js',
  yarnpkg: 'yarn/bin/yarn.js',
  pm2: 'pm2/bin/pm2',
}

const packages = ['npm', 'pnpm', 'yarn', '@yarnpkg/cli-dist', 'pm2']

interface Manifest {
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** The versions that `installTools` would install, for a cache's key. */
export function toolVersions(): readonly string[] {
  return [nodePackage, ...packages].map((name) => `${name}@${manifest(join(modules, name)).version}`)
}

/** Puts Node 24, npm, pnpm, yarn 1, berry and PM2 of this repository's node_modules where a prepared host has them. */
export async function installTools(root: string): Promise<void> {
  const bin = join(root, 'usr/bin')
  const lib = join(root, 'usr/lib/node_modules')
  for (const folder of [bin, lib, join(root, 'etc')]) mkdirSync(folder, { recursive: true })
  cpSync(join(modules, nodePackage, 'bin/node'), join(bin, 'node'))
  for (const name of packages) install(name, lib)
  // Its install script replaces a stand-in, which would start node for each call, by the native program.
  await command(process.execPath, join(lib, 'pnpm/install.js'))
  for (const [name, target] of Object.entries(links)) symlinkSync(`../lib/node_modules/${target}`, join(bin, name))
  await command('chown', '-R', '0:0', root)
  await command('chmod', '-R', 'u+rwX,go+rX,go-w', root)
  await command('sh', '-c', 'cd "$1" && shift && chmod 755 "$@"', 'sh', lib, ...Object.values(links))
}

/** Copies a package with all its dependencies, as `npm install --global` would have installed it. */
function install(name: string, lib: string) {
  const target = join(lib, name)
  cpSync(join(modules, name), target, { recursive: true, verbatimSymlinks: true })
  for (const dependency of closure(name)) {
    const place = join(target, 'node_modules', dependency)
    if (existsSync(place)) throw new Error(`${name} has two versions of ${dependency}, which this layout cannot hold`)
    mkdirSync(dirname(place), { recursive: true })
    cpSync(join(modules, dependency), place, { recursive: true, verbatimSymlinks: true })
  }
}

/** Every hoisted package that a package reaches; nested packages are copied with the one that holds them. */
function closure(name: string): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = (folder: string) => {
    if (seen.has(folder)) return
    seen.add(folder)
    const { dependencies, optionalDependencies } = manifest(folder)
    for (const dependency of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const home = resolved(dependency, folder)
      if (home === join(modules, dependency)) found.add(dependency)
      if (home !== undefined) visit(home)
    }
  }
  visit(join(modules, name))
  return found
}

/** The folder where node finds a package from another folder; undefined for an optional package of another platform. */
function resolved(name: string, from: string): string | undefined {
  for (let folder = from; folder.startsWith(modules); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(candidate)) return candidate
  }
  return existsSync(join(modules, name)) ? join(modules, name) : undefined
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}
