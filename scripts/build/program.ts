import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { limitsShell } from './limits.ts'
import { settingsShell } from './settings.ts'

/** A part of the host's programs: its name and its files, in order. */
export interface Part {
  readonly name: string
  readonly files: readonly string[]
}

/** A file of dist/ that is a program for hosts, and the names of its parts, in order. */
export interface Recipe {
  readonly file: string
  readonly parts: readonly string[]
}

export interface Manifest {
  readonly parts: readonly Part[]
  readonly programs: readonly Recipe[]
}

/** Reads src/host/program/manifest: `part NAME`, then its files, one a line; `program FILE: PART...`. */
export function parseManifest(text: string): Manifest {
  const parts: { name: string; files: string[] }[] = []
  const programs: Recipe[] = []
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, part] = /^part (\S+)$/.exec(line) ?? []
    const [, file, names] = /^program (\S+): (.+)$/.exec(line) ?? []
    if (part !== undefined) parts.push({ name: part, files: [] })
    else if (file !== undefined && names !== undefined) programs.push({ file, parts: names.split(' ') })
    else if (/^[a-z0-9/-]+\.sh$/.test(line)) parts.at(-1)?.files.push(line)
    else throw new Error(`The manifest has a line that is neither a part, a file nor a program: ${line}`)
  }
  return { parts, programs }
}

/** A part with the texts of its files. */
export interface Joinable {
  readonly name: string
  readonly texts: readonly string[]
}

/** Lines at a file's head for the linter of that file alone; the joined program does not need them. */
const directive = /^(#!.*|# shellcheck .*)$/

/**
 * Joins parts, in the order given, into one script. A line marks where each part begins, since the run sends a command without
 * the parts that the command does not need.
 */
export function joinProgram(parts: readonly Joinable[]): string {
  const marked = parts.map(({ name, texts }, i) => [
    ...(i === 0 ? [] : [`\n${partMark(name)}\n`]),
    ...texts.map((text) => `\n${withoutDirectives(text)}`),
  ])
  return `#!/bin/sh\n${partMark(parts[0]?.name ?? '')}\n${marked.flat().join('')}`
}

/** The line that src/host/programs.ts looks for. */
function partMark(name: string): string {
  return `# --- part: ${name} ---`
}

function withoutDirectives(text: string): string {
  const lines = text.trimEnd().split('\n')
  const first = lines.findIndex((line) => line !== '' && !directive.test(line))
  return `${lines.slice(Math.max(first, 0)).join('\n')}\n`
}

/** A program as dist/ has it. */
export interface BuiltProgram {
  readonly file: string
  readonly text: string
}

/**
 * Files that the build makes, by their names in the manifest. They lie beside the others, so that people read, test and lint them
 * too.
 */
export const generated: Readonly<Record<string, () => string>> = {
  'lib/limits.sh': limitsShell,
  'lib/settings-table.sh': settingsShell,
}

/** Builds every program of the manifest. */
export async function buildPrograms(root: string): Promise<readonly BuiltProgram[]> {
  const folder = join(root, 'src/host/program')
  const { parts, programs } = parseManifest(await readFile(join(folder, 'manifest'), 'utf8'))
  const read = async ({ name, files }: Part) =>
    [
      name,
      await Promise.all(files.map(async (file) => generated[file]?.() ?? (await readFile(join(folder, file), 'utf8')))),
    ] as const
  const texts = new Map(await Promise.all(parts.map(read)))
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  return programs.map((recipe) => ({
    file: recipe.file,
    text: joinProgram(recipe.parts.map((name) => ({ name, texts: textsOf(name, texts) }))).replaceAll(
      '@VERSION@',
      version,
    ),
  }))
}

function textsOf(name: string, texts: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = texts.get(name)
  if (found === undefined) throw new Error(`The manifest has no part ${name}`)
  return found
}
