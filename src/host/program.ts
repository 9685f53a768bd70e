import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** The program that does the work on a host, as it travels there. */
export interface HostProgram {
  readonly text: string
  readonly sha256: string
  readonly gzipBase64: string
}

/** Reads the program that lies beside the bundle, or, when run from the sources, the one that was built into dist/. */
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
 * The program without the lines that are comments, a quarter of what SSM has room for. What its head says stays, since an
 * operator will read the installed copy. A test holds that nothing but comments is gone: none may look like one in a text.
 */
export function withoutComments(program: string): string {
  const lines = program.split('\n')
  const head = lines.findIndex((line) => line !== '' && !line.startsWith('#'))
  return lines.filter((line, at) => at < head || !/^\s*#/.test(line)).join('\n')
}
