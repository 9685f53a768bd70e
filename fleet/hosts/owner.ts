import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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
