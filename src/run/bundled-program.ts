import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { HostProgram } from '../model/host-program.ts'

/** Reads the program beside the bundle, or the one in dist/ when run from the sources. */
export function readProgram(): HostProgram {
  const beside = new URL('./deploy.sh', import.meta.url)
  const path = existsSync(beside) ? beside : new URL('../../dist/deploy.sh', import.meta.url)
  const text = withoutComments(readFileSync(path, 'utf8'))
  return {
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    gzipBase64: gzipSync(text, { level: 9 }).toString('base64'),
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
