import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes a temporary folder that belongs to this process, and removes those of the prefix whose owner died without doing it. */
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

/** Whether the process that a folder belongs to still lives. */
export function isOwned(folder: string): boolean {
  try {
    const [pid = '', start] = readFileSync(join(folder, 'owner'), 'utf8').split(' ')
    return startOf(Number(pid)) === start
  } catch {
    return false
  }
}

/** When a process began, in ticks since the machine's boot: a pid alone may belong to a successor. */
function startOf(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
