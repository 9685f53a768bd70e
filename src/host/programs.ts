/** The programs for hosts: what each command needs of dist/deploy.sh, and in which pieces that travels. Pure. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { HostProgram, HostPrograms } from '../model/host-program.ts'
import { programPieces } from './program-pieces.ts'
import type { HostCommand } from './settings.ts'

/**
 * The most that one piece may take as it travels. One command carries a piece with its request in 60,000 bytes; `npm run check`
 * fails above this limit.
 */
export const maxPieceBytes = 53_248

/** The program that a command needs. */
export function programFor(command: HostCommand): keyof HostPrograms {
  return command === 'stage' ? 'whole' : 'core'
}

/**
 * The programs in dist/deploy.sh, as the manifest divides them. `core` travels in one piece. Of `whole` the larger piece travels
 * ahead of the command, so that the command has room for a large request.
 */
export function hostPrograms(deploySh: string): HostPrograms {
  const parts = partsOf(deploySh)
  const partNamed = (name: string): Part => {
    const found = parts.find((part) => part.name === name)
    if (found === undefined) throw new Error(`The host program has no part ${name}.`)
    return found
  }
  const made = (pieces: readonly (readonly string[])[]) => hostProgram(pieces.map((names) => names.map(partNamed)))
  return { core: made(programPieces.core), whole: made(programPieces.whole) }
}

interface Part {
  readonly name: string
  readonly text: string
}

const partMark = /^# --- part: ([a-z]+) ---\n/m

/** The parts of a built program, in order, without comments. The build marks where each begins. */
function partsOf(program: string): readonly Part[] {
  const [head = '', ...rest] = program.split(partMark)
  return rest.flatMap((name, i) => {
    if (i % 2 === 1) return []
    const text = rest[i + 1] ?? ''
    return [{ name, text: i === 0 ? withoutComments(head + text) : withoutComments(`:\n${text}`).slice(2) }]
  })
}

function hostProgram(pieces: readonly (readonly Part[])[]): HostProgram {
  const texts = pieces.map((parts) => parts.map(({ text }) => text).join(''))
  const text = texts.join('')
  let encoded: readonly string[] | undefined
  return {
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    // Most hosts have the program already, so most runs encode none.
    get pieces() {
      encoded ??= texts.map((one) => gzipSync(one, { level: 9 }).toString('base64'))
      return encoded
    },
  }
}

/**
 * The program without its lines of comments, which take a quarter of what SSM has room for. The head stays, since operators
 * read the installed copy. A test checks that only comments are dropped: no line of a text may look like one.
 */
export function withoutComments(program: string): string {
  const lines = program.split('\n')
  const head = lines.findIndex((line) => line !== '' && !line.startsWith('#'))
  return lines.filter((line, at) => at < head || !/^\s*#/.test(line)).join('\n')
}
