import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { limitsShell } from './limits.ts'
import { settingsShell } from './settings.ts'

/** A part of the host's programs: its name and its files, in order. */
export interface Part {
  readonly name: string
  readonly files: readonly string[]
}

/** A program that a run sends: the names of its parts, in the pieces that they travel in. */
export interface Recipe {
  readonly name: string
  readonly pieces: readonly (readonly string[])[]
}

export interface Manifest {
  readonly parts: readonly Part[]
  readonly programs: readonly Recipe[]
}

/** Reads src/host/program/manifest: `part NAME`, then its files, one a line; `program NAME: PART... | PART...`. */
export function parseManifest(text: string): Manifest {
  const parts: { name: string; files: string[] }[] = []
  const programs: Recipe[] = []
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, part] = /^part (\S+)$/.exec(line) ?? []
    const [, name, pieces] = /^program (\S+): (.+)$/.exec(line) ?? []
    if (part !== undefined) parts.push({ name: part, files: [] })
    else if (name !== undefined && pieces !== undefined) {
      programs.push({ name, pieces: pieces.split(' | ').map((names) => names.split(' ')) })
    } else if (/^[a-z0-9/-]+\.sh$/.test(line)) parts.at(-1)?.files.push(line)
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

/** The run's side of the manifest: src/host/program-pieces.ts. */
export function piecesModule({ programs }: Pick<Manifest, 'programs'>): string {
  // As `npm run format` leaves it.
  const rows = programs.map(({ name, pieces }) =>
    pieces.length === 1
      ? `  ${name}: [${pieces.map(listText)}],\n`
      : `  ${name}: [\n${pieces.map((piece) => `    ${listText(piece)},\n`).join('')}  ],\n`,
  )
  return `// Made from src/host/program/manifest by \`npm run build -- --program\`: change a row there, not this file.

/** The programs that a run sends: the parts of each, in the pieces that they travel in. */
export const programPieces = {
${rows.join('')}} as const
`
}

function listText(names: readonly string[]): string {
  return `[${names.map((name) => `'${name}'`).join(', ')}]`
}

/**
 * Files that the build makes, by their names in the manifest. They lie beside the others, so that people read, test and lint them
 * too.
 */
export const generated: Readonly<Record<string, () => string>> = {
  'lib/limits.sh': limitsShell,
  'lib/settings-table.sh': settingsShell,
}

/** Builds dist/deploy.sh: every part of the manifest. */
export async function buildProgram(root: string): Promise<string> {
  const folder = join(root, 'src/host/program')
  const { parts } = parseManifest(await readFile(join(folder, 'manifest'), 'utf8'))
  const read = async ({ name, files }: Part) => ({
    name,
    texts: await Promise.all(
      files.map(async (file) => generated[file]?.() ?? (await readFile(join(folder, file), 'utf8'))),
    ),
  })
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  return joinProgram(await Promise.all(parts.map(read))).replaceAll('@VERSION@', version)
}
