import { mkdirSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.ts'

/** Limits of a host's own disk; without them it is as large as the machine's. */
export interface DiskLimits {
  /** Size of the file system, of which a few percent are its own. */
  readonly bytes: number
  readonly inodes?: number
}

/** The disk takes no space before a host writes to it. */
const unbounded: DiskLimits = { bytes: 32 * 2 ** 30 }

/** Mounts a host's file system, the base below and its own disk above, and returns where. */
export async function mountDisk(folder: string, layers: readonly string[], limits?: DiskLimits): Promise<string> {
  const own = join(folder, 'disk')
  mkdirSync(own)
  const bounds = limits ?? (isOverlay(folder) ? unbounded : undefined)
  if (bounds !== undefined) await mountImage(folder, own, bounds)
  const [upper, work, root] = [join(own, 'upper'), join(own, 'work'), join(folder, 'root')]
  for (const path of [upper, work, root]) mkdirSync(path, { mode: 0o755 })
  const options = `lowerdir=${layers.join(':')},upperdir=${upper},workdir=${work}`
  await command('mount', '-t', 'overlay', 'ec2-fleet', '-o', options, root)
  return root
}

/** The files of a container are often an overlay too, and the upper layer of an overlay cannot be on another overlay. */
function isOverlay(folder: string): boolean {
  return statfsSync(folder).type === 0x794c7630
}

/** A file system in a file and not in memory, which would count as memory of the unit that writes to it. */
async function mountImage(folder: string, own: string, { bytes, inodes }: DiskLimits) {
  const image = join(folder, 'disk.img')
  writeFileSync(image, '')
  truncateSync(image, bytes)
  const count = inodes === undefined ? [] : ['-N', String(inodes)]
  await command('mkfs.ext4', '-q', '-F', '-m', '0', '-O', '^has_journal', ...count, image)
  await command('mount', '-o', 'loop', image, own)
}

/** Unmounts and removes a host's folder with all its content, even if the folder is incomplete. */
export async function removeDisk(folder: string): Promise<void> {
  for (const mount of ['root', 'disk']) {
    const path = join(folder, mount)
    if (await isMounted(path)) await command('umount', path).catch(() => command('umount', '--lazy', path))
  }
  rmSync(folder, { recursive: true, force: true })
}

function isMounted(path: string): Promise<boolean> {
  return command('mountpoint', '-q', path).then(
    () => true,
    () => false,
  )
}
