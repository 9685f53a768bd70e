import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes a temporary folder that belongs to this process, and removes folders of the prefix that a dead owner left. */
export function makeOwnFolder(prefix: string): string {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name)
    if (existsSync(join(folder, 'owner')) && !isOwned(folder)) rmSync(folder, { recursive: true, force: true })
  }
  const folder = mkdtempSync(join(tmpdir(), prefix))
  own(folder)
  return folder
}

/** Writes down that a folder belongs to this process. */
export function own(folder: string): void {
  writeFileSync(join(folder, 'owner'), `${process.pid} ${startOf(process.pid)}`)
}

/** Whether the process that owns a folder is still alive. */
export function isOwned(folder: string): boolean {
  try {
    const [pid = '', start] = readFileSync(join(folder, 'owner'), 'utf8').split(' ')
    return startOf(Number(pid)) === start
  } catch {
    return false
  }
}

/** The start of a process, in ticks since the machine's boot: a later process may have the same pid. */
function startOf(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
