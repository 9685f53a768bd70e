import type { Manifest, Part } from '../build/program.ts'
import { functionsOf } from './functions.ts'
import type { SourceFile } from './globals.ts'
import { readShell } from './shell-text.ts'

/** The functions that may call what another program lacks, after they have checked that this one is whole. */
const callers: ReadonlySet<string> = new Set(['run_command', 'main'])

/** The errors in the calls: a line for each function that calls a function which the program `core` lacks. */
export function strayCalls(files: readonly SourceFile[], { parts, programs }: Manifest): readonly string[] {
  const core = new Set(programs.filter(({ name }) => name === 'core').flatMap(({ pieces }) => pieces.flat()))
  const apart = new Map(parts.filter(({ name }) => !core.has(name)).flatMap(partOfFiles))
  const functions = files.flatMap(({ name, text }) => functionsOf(name, text))
  const partOf = new Map(functions.map(({ file, name }) => [name, apart.get(file)]))
  return functions
    .filter(({ file, name }) => !apart.has(file) && !callers.has(name))
    .flatMap(({ file, name, body }) =>
      [...callsIn(body)]
        .filter((called) => partOf.get(called) !== undefined)
        .map((called) => `${file}: ${name} calls ${called}, which only the part ${partOf.get(called)} has.`),
    )
}

function partOfFiles({ name, files }: Part): (readonly [string, string])[] {
  return files.map((file) => [file, name])
}

/** Functions that run the function whose name follows theirs. */
const runners = 'check_first|as_other "[^"]*"|in_tree|run_to_file "[^"]*"|run_watched'
const call = new RegExp(
  `(?<=^\\s*|[;&|({!]\\s*|\\b(?:then|do|else|if|while|until|elif|${runners})\\s+)([a-z_][a-z0-9_]*)(?=[\\s;)]|$)`,
  'gm',
)

/** The first word of every command in a function. */
export function callsIn(body: string): ReadonlySet<string> {
  const { expanded } = readShell(body.replace(/^[a-z_0-9]+\(\)/, ''))
  const withoutPatterns = expanded.replace(/^\s*[^\s()$]+( \| [^\s()$]+)*\)(?=\s)/gm, '\n')
  return new Set([...withoutPatterns.matchAll(call)].map(([, name = '']) => name))
}
