import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A program that ran as uid 0 from its start. */
export interface RootProgram {
  readonly program: string
  readonly argv: readonly string[]
}

const interpreters = new Set(['sh', 'dash', 'bash', 'node', 'perl'])

/** A line of strace: what one process did, and when, in seconds since 1970. */
interface TracedLine {
  readonly pid: string
  readonly at: number
  readonly text: string
}

/**
 * The programs that strace saw start as root since the host booted, by all that its processes did, in order. A process begins with
 * the uid that its parent had when it made it. On a busy machine strace may not name a child to its parent: such a process begins
 * with the uid that it asks the kernel for, and as root where it never asks.
 */
export function rootPrograms(folder: string): readonly RootProgram[] {
  const lines = readdirSync(folder).flatMap((name) => linesOf(join(folder, name), name.replace(/^.*\./, '')))
  const uids = new Map<string, number>()
  const found: RootProgram[] = []
  for (const [place, { pid, text }] of lines.sort((one, two) => one.at - two.at).entries()) {
    const uid = uidAfter(text, uids.get(pid) ?? askedUid(lines, place))
    if (uid === 0 && /^execve(at)?\(.* = 0$/.test(text)) found.push(started(text))
    uids.set(pid, uid)
    const child = childOf(text)
    if (child !== undefined) uids.set(child, uid)
    // The next process that gets this pid is another one.
    if (text.startsWith('+++ ')) uids.delete(pid)
  }
  return found
}

function linesOf(file: string, pid: string): readonly TracedLine[] {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  return lines.map((line) => ({ pid, at: Number.parseFloat(line), text: line.replace(/^\S+ /, '') }))
}

/** The uid that a process asks for before it changes it. */
function askedUid(lines: readonly TracedLine[], place: number): number {
  const { pid } = lines[place] as TracedLine
  const own = lines.slice(place, place + 100_000).filter((line) => line.pid === pid)
  const asked = own.find(({ text }) => /^(?:gete?uid\(\)|set(?:re|res)?uid\(|\+\+\+ )/.test(text))
  return Number(/^gete?uid\(\)\s+= (\d+)$/.exec(asked?.text ?? '')?.[1] ?? 0)
}

function childOf(line: string): string | undefined {
  const [, asTheHostCounts, asTheMachineDoes] = /^(?:clone3?|v?fork)\(.*= (\d+)(?: \/\* (\d+) in .*)?/.exec(line) ?? []
  return asTheMachineDoes ?? asTheHostCounts
}

/** setuid(all), setreuid(real, effective), setresuid(real, effective, saved); -1 leaves one as it is. */
function uidAfter(line: string, uid: number): number {
  const ids = /^set(?:re|res)?uid\((.*)\)\s+= 0$/.exec(line)?.[1]?.split(', ')
  const id = Number(ids?.[1] ?? ids?.[0] ?? -1)
  return id === -1 || id === 4_294_967_295 ? uid : id
}

function started(line: string): RootProgram {
  const strings = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => text)
  const [program = '', ...argv] = strings
  return { program, argv }
}

/** The files that decide what such a program does: the program itself, and the script in its arguments. */
export function codeOf({ program, argv }: RootProgram): readonly string[] {
  const [, ...words] = argv
  if (!interpreters.has(basename(argv[0] ?? '').replace(/^-/, '')) && !interpreters.has(basename(program)))
    return [program]
  const script = words[0]?.startsWith('-') === true ? undefined : words[0]
  return script === undefined ? [program] : [program, script]
}
