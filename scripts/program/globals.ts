import { functionsOf, type ShellFunction, type Usage, usageLines } from './functions.ts'
import { readShell } from './shell-text.ts'

/** A file of the host program. */
export interface SourceFile {
  readonly name: string
  readonly text: string
}

interface Used {
  readonly fn: ShellFunction
  /** The variables that it expands and has not set before. */
  readonly wants: ReadonlySet<string>
  readonly sets: ReadonlySet<string>
}

/**
 * The variables that each function reads and others set, and that it sets and others read. Constants, in capitals, are left out.
 */
export function usageOf(files: readonly SourceFile[]): ReadonlyMap<ShellFunction, Usage> {
  const used = files.flatMap(({ name, text }) => functionsOf(name, text).map(useOf))
  const wanted = new Map<string, Set<ShellFunction>>()
  for (const { fn, wants } of used) {
    for (const name of wants) wanted.set(name, (wanted.get(name) ?? new Set<ShellFunction>()).add(fn))
  }
  const isRead = (name: string, fn: ShellFunction) => [...(wanted.get(name) ?? [])].some((reader) => reader !== fn)
  return new Map(
    used.map(({ fn, wants, sets }) => [
      fn,
      { reads: [...wants].sort(), sets: [...sets].filter((name) => isRead(name, fn)).sort() },
    ]),
  )
}

function useOf(fn: ShellFunction): Used {
  const { expanded, outer } = readShell(fn.body)
  const sets = setsIn(outer, expanded)
  const wants = [...readsIn(expanded)].flatMap(([name, at]) => {
    return sets.has(name) && (endOfSetting(name, expanded) <= at || isReadInto(name, at, expanded)) ? [] : [name]
  })
  return { fn, wants: new Set(wants), sets }
}

/** Where the first assignment ends: its value may expand what the variable held before. */
function endOfSetting(name: string, text: string): number {
  const value = '(?:"(?:\\\\.|[^"\\\\])*"|\\$\\([^)]*\\)|\\\\.|[^\\s;"$]|\\$)*'
  const set = new RegExp(`(?<![$\\w{-])${name}=${value}`).exec(text)
  return set === null ? Number.POSITIVE_INFINITY : set.index + set[0].length
}

/** Whether `read` or `for` sets it before it is expanded. */
function isReadInto(name: string, at: number, text: string): boolean {
  return new RegExp(`\\b(read -r [a-z0-9_ ]*|for )${name}\\b`).test(text.slice(0, at))
}

/** Every variable that is expanded, with the place of its first expansion. */
function readsIn(text: string): ReadonlyMap<string, number> {
  const found = [...text.matchAll(/\$\{?#?([a-z_][a-z0-9_]*)/g)].map((match) => [match[1] ?? '', match.index] as const)
  const sums = [...text.matchAll(/\$\(\(([^\n]*?)\)\)/g)].flatMap((sum) =>
    [...(sum[1] ?? '').matchAll(/(?<![\w$'])([a-z_][a-z0-9_]*)/g)].map(([, name = '']) => [name, sum.index] as const),
  )
  const first = new Map<string, number>()
  for (const [name, at] of [...found, ...sums]) first.set(name, Math.min(at, first.get(name) ?? at))
  return first
}

/** Every variable that the text itself sets. */
function setsIn(outer: string, expanded: string): ReadonlySet<string> {
  const commands = outer.split(/[;&|\n(){}]|(?<![\w-])(?:then|do|else|if|while|until|elif|!)(?=\s)/)
  const direct = commands.flatMap((command) => {
    const words = command.trim().split(/\s+/)
    const first = words.findIndex((word) => !/^[A-Za-z_][A-Za-z0-9_]*=/.test(word))
    const assigned = words.slice(0, first === -1 ? undefined : first).map((word) => word.split('=')[0] ?? '')
    return [...assigned, ...namesOf(words.slice(first))]
  })
  const otherwise = [...expanded.matchAll(/(?:\$\{|\beval ")([a-z_][a-z0-9_]*):?=/g)].map(([, name = '']) => name)
  return new Set([...direct, ...otherwise].filter((name) => /^[a-z]\w*$/.test(name)))
}

/** The names after `read` and `for`. */
function namesOf([command, ...words]: readonly string[]): string[] {
  if (command === 'for') return words.slice(0, 1)
  if (command !== 'read') return []
  const end = words.findIndex((word) => word.startsWith('<'))
  return words.slice(0, end === -1 ? undefined : end).filter((word) => word !== '-r')
}

/** What the names of variables that cross files begin with; lib/head.sh says what each prefix means. */
export const prefixes = ['req', 'app', 'unit', 'pm2', 'host', 'cmd', 'stage', 'res'] as const
const prefixed = new RegExp(`^(${prefixes.join('|')})_`)

/** The errors in the names: a line for each variable without a prefix that one file sets and another reads. */
export function prefixFaults(files: readonly SourceFile[]): readonly string[] {
  const used = files.flatMap(({ name, text }) => functionsOf(name, text).map(useOf))
  const setters = new Map<string, Set<string>>()
  const set = (name: string, file: string) => setters.set(name, (setters.get(name) ?? new Set<string>()).add(file))
  for (const { fn, sets } of used) for (const name of sets) set(name, fn.file)
  for (const { name: file, text } of files) for (const name of setOutside(text)) set(name, file)
  return used.flatMap(({ fn, wants }) =>
    [...wants].flatMap((name) => {
      const elsewhere = [...(setters.get(name) ?? [])].filter((file) => file !== fn.file).sort()
      return prefixed.test(name) || elsewhere.length === 0
        ? []
        : [
            `${fn.file}: ${fn.name} reads ${name}, which ${elsewhere.join(' and ')} sets: give it a prefix, see lib/head.sh.`,
          ]
    }),
  )
}

/** Every variable that a file sets outside of its functions. */
function setOutside(text: string): readonly string[] {
  return [...text.matchAll(/^([a-z]\w*)=/gm)].map(([, name = '']) => name)
}

/** The errors in the comments: a line for each function whose comment lacks what it reads and sets, or is wrong about it. */
export function usageFaults(files: readonly SourceFile[]): readonly string[] {
  return [...usageOf(files)].flatMap(([{ file, name, says }, is]) => {
    const differs = [...differences('reads', says.reads, is.reads), ...differences('sets', says.sets, is.sets)]
    return differs.length === 0 ? [] : [`${file}: the comment of ${name} ${differs.join('; ')}.`]
  })
}

function differences(kind: string, said: readonly string[], is: readonly string[]): string[] {
  const missing = is.filter((name) => !said.includes(name))
  const wrong = said.filter((name) => !is.includes(name))
  return [
    ...(missing.length > 0 ? [`does not say that it ${kind} ${missing.join(', ')}`] : []),
    ...(wrong.length > 0 ? [`says that it ${kind} ${wrong.join(', ')}, which it does not`] : []),
  ]
}

/** The file with comments that name what each function reads and sets. */
export function withUsage({ name, text }: SourceFile, usage: ReadonlyMap<ShellFunction, Usage>): string {
  const lines = text.split('\n')
  const ofFile = [...usage].filter(([fn]) => fn.file === name).sort(([a], [b]) => b.lines.start - a.lines.start)
  for (const [{ comment, lines: at }, is] of ofFile) {
    const directives = comment.filter((line) => line.startsWith('# shellcheck'))
    const prose = comment.filter((line) => !line.startsWith('# shellcheck'))
    const above = [...prose, ...usageLines(is), ...directives]
    const gap = above.length > 0 && at.from > 0 && lines[at.from - 1] !== '' ? [''] : []
    lines.splice(at.from, at.start - at.from, ...gap, ...above)
  }
  return lines.join('\n')
}
