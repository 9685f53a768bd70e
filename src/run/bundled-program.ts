import { existsSync, readFileSync } from 'node:fs'
import { hostPrograms } from '../host/programs.ts'
import type { HostPrograms } from '../model/host-program.ts'

/** Reads the programs for hosts beside the bundle, or those in dist/ when run from the sources. */
export function readPrograms(): HostPrograms {
  const beside = new URL('./deploy.sh', import.meta.url)
  const path = existsSync(beside) ? beside : new URL('../../dist/deploy.sh', import.meta.url)
  return hostPrograms(readFileSync(path, 'utf8'))
}
