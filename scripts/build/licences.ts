import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Licences that may enter the bundle: permissive ones, whose only condition is that their text is included. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'])

interface Package {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** The author in its package.json; empty where it names none. */
  readonly author: string
  readonly texts: readonly string[]
}

/**
 * The text of licenses.txt: every package that a module of the bundle comes from, with its licence and its notices. A package
 * without a text of its own gets the text of its siblings, which are the packages of the same scope, in one repository, and those
 * of the same author. Throws when a package names no licence, has one that is not allowed, or no text of it can be found.
 */
export async function licenceText(moduleIds: readonly string[]): Promise<string> {
  const folders = new Set(await Promise.all(moduleIds.filter((id) => id.includes('/node_modules/')).map(packageFolder)))
  const packages = (await Promise.all([...folders].map(readPackage))).map(withSiblingsText)
  const unique = new Map(packages.map((found) => [`${found.name} ${found.version}`, found]))
  const problems = [...unique.values()].flatMap(problemsOf)
  if (problems.length > 0) throw new Error(`The bundle may not be published:\n${problems.join('\n')}`)
  return [...unique]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, found]) => `${found.name} ${found.version}\n${found.licence}\n\n${found.texts.join('\n\n')}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function withSiblingsText(one: Package, _: number, all: readonly Package[]): Package {
  if (one.texts.length > 0) return one
  const scope = one.name.slice(0, one.name.indexOf('/') + 1)
  const isSibling = ({ name, author }: Package) =>
    (scope !== '' && name.startsWith(scope)) || (author !== '' && author === one.author)
  const sibling = all.find((other) => isSibling(other) && other.licence === one.licence && other.texts.length > 0)
  return { ...one, texts: sibling?.texts ?? [] }
}

function problemsOf({ name, version, licence, texts }: Package): string[] {
  if (licence === '') return [`${name} ${version} names no licence`]
  // SPDX: all of them apply at once.
  if (
    !licence
      .replace(/^\((.*)\)$/, '$1')
      .split(' AND ')
      .every((one) => allowed.has(one))
  )
    return [`${name} ${version} is under ${licence}, which is not among ${[...allowed].join(', ')}`]
  if (texts.length === 0) return [`${name} ${version} carries no licence text`]
  return []
}

/** The nearest folder above a module whose package.json has a name: others only contain `"type": "module"`. */
async function packageFolder(moduleId: string): Promise<string> {
  let folder = dirname(moduleId)
  while (folder !== dirname(folder)) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}')
    if (typeof JSON.parse(text).name === 'string') return folder
    folder = dirname(folder)
  }
  throw new Error(`No package.json above ${moduleId}`)
}

async function readPackage(folder: string): Promise<Package> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|notice|copying)([.-]|$)/i.test(file)).sort()
  const texts = await Promise.all(files.map(async (file) => (await readFile(join(folder, file), 'utf8')).trim()))
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return { name, version, licence: text(license), author: text(author), texts }
}
