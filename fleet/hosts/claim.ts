import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { locked } from './command.ts'
import { isOwned, own } from './owner.ts'

const folder = '/var/lib/ec2-release-fleet'

/** A number that belongs to one host of this machine; its address, devices and folder are named after it. */
export interface Claim {
  readonly number: number
  /** The host's own folder, with its disk in it. */
  readonly folder: string
}

/**
 * Takes the lowest free number. Several processes may do so at once. `clear` first gets what a dead process left behind, and must
 * remove everything, the folder included.
 */
export async function claim(clear: (left: Claim) => Promise<void>): Promise<Claim> {
  return locked(join(folder, 'lock'), async () => {
    const hosts = join(folder, 'hosts')
    mkdirSync(hosts, { recursive: true, mode: 0o755 })
    const taken = new Set<number>()
    for (const number of readdirSync(hosts).map(Number)) {
      const left = { number, folder: join(hosts, String(number)) }
      if (isOwned(left.folder)) taken.add(number)
      else await clear(left).catch(() => taken.add(number)) // a later call may manage
    }
    let number = 2
    while (taken.has(number)) number++
    const mine = { number, folder: join(hosts, String(number)) }
    mkdirSync(mine.folder, { mode: 0o755 })
    own(mine.folder)
    return mine
  })
}
