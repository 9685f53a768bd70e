import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A program that ran as uid 0 from its start. */
export interface RootProgram {
  readonly program: string
  readonly argv: readonly string[]
}

const interpreters = new Set(['sh', 'dash', 'bash', 'node', 'perl'])

/**
 * The programs that strace saw start as root since the host booted. Each process has a file, whose lines are in order; a process
 * begins with the uid that its parent had when it made it. On a busy machine strace may not name a child to its parent: such a
 * process begins with the uid that it asks the kernel for, and as root where it never asks.
 */
export function rootPrograms(folder: string): readonly RootProgram[] {
  const files = new Map(readdirSync(folder).map((name) => [name.replace(/^.*\./, ''), join(folder, name)]))
  const found: RootProgram[] = []
  const read = (pid: string, begins: number) => {
    const file = files.get(pid)
    if (file === undefined) return
    files.delete(pid)
    let uid = begins
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      uid = uidAfter(line, uid)
      if (uid === 0 && /^execve(at)?\(.* = 0$/.test(line)) found.push(started(line))
      const child = childOf(line)
      if (child !== undefined) read(child, uid)
    }
  }
  // The first process booted the host, and all others descend from it.
  for (const pid of [...files.keys()].sort((one, two) => Number(one) - Number(two)))
    read(pid, uidAtFirst(files.get(pid)))
  return found
}

/** The uid that a process asks for before it changes it. */
function uidAtFirst(file: string | undefined): number {
  if (file === undefined) return 0
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((one) => /^(?:gete?uid\(\)|set(?:re|res)?uid\()/.test(one))
  return Number(/^gete?uid\(\)\s+= (\d+)$/.exec(line ?? '')?.[1] ?? 0)
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
