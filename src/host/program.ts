import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** The program that does the work on a host. */
export interface HostProgram {
  readonly text: string
  readonly sha256: string
  readonly gzipBase64: string
}

/** Reads the program that lies beside the bundle, or, when run from the sources, the one that was built into dist/. */
export function readProgram(): HostProgram {
  const beside = new URL('./deploy.sh', import.meta.url)
  const text = readFileSync(existsSync(beside) ? beside : new URL('../../dist/deploy.sh', import.meta.url), 'utf8')
  return {
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    gzipBase64: gzipSync(text, { level: 9 }).toString('base64'),
  }
}
