import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

interface Hierarchy {
  /** Where it is mounted on this machine. */
  readonly at: string
  /** The part of the hierarchy that is mounted there, `/` except in containers. */
  readonly root: string
  /** Names of /proc/<pid>/cgroup's second column; empty for version 2. */
  readonly controllers: readonly string[]
}

const parent = 'ec2-release-fleet'

/** Every cgroup hierarchy that this machine has mounted: several of version 1, one of version 2, or both. */
function hierarchies(): readonly Hierarchy[] {
  const found = new Map<string, Hierarchy>()
  for (const line of readFileSync('/proc/self/mountinfo', 'utf8').split('\n')) {
    const [mount = '', source = ''] = line.split(' - ')
    const [, , , root = '/', at = ''] = mount.split(' ')
    const [type, , options = ''] = source.split(' ')
    if (!existsSync(join(at, 'cgroup.procs'))) continue // not a hierarchy, or under another mount
    if (type === 'cgroup2') found.set('', { at, root, controllers: [] })
    if (type === 'cgroup') found.set(options, { at, root, controllers: options.split(',') })
  }
  return [...found.values()]
}

/**
 * Makes a cgroup for a host in every hierarchy and returns their folders. Hosts that share one find each other's
 * processes in their units.
 */
export function createCgroup(name: string): readonly string[] {
  return hierarchies().map(({ at, controllers }) => {
    for (const folder of [join(at, parent), join(at, parent, name)]) {
      mkdirSync(folder, { recursive: true })
      if (controllers.includes('cpuset')) inherit(folder)
    }
    if (controllers.length === 0) for (const folder of [at, join(at, parent)]) delegate(folder)
    return join(at, parent, name)
  })
}

/** A new cpuset of version 1 is empty, and nothing can run in it. */
function inherit(folder: string) {
  for (const file of ['cpuset.cpus', 'cpuset.mems']) {
    const value = readFileSync(join(folder, '..', file), 'utf8').trim()
    if (value !== '') writeFileSync(join(folder, file), value)
  }
}

/** Delegates every controller of a version 2 folder to the folders in it. */
function delegate(folder: string) {
  const controllers = readFileSync(join(folder, 'cgroup.controllers'), 'utf8').split(/\s+/).filter(Boolean)
  // Hosts work without a controller that cannot be delegated (cpu with real-time processes, hugetlb).
  if (controllers.map((controller) => handedOn(folder, controller)).some((code) => code === 'EBUSY')) {
    evacuate(folder)
    for (const controller of controllers) handedOn(folder, controller)
  }
}

function handedOn(folder: string, controller: string): string | undefined {
  try {
    writeFileSync(join(folder, 'cgroup.subtree_control'), `+${controller}`)
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code
  }
}

/**
 * Only the machine's own root may hold processes and delegate controllers; in a container, a folder that looks like the root may
 * not.
 */
function evacuate(folder: string) {
  const refuge = join(folder, `${parent}.machine`)
  mkdirSync(refuge, { recursive: true })
  for (const pid of membersOf(folder)) if (pid !== 0) moveTo([refuge], pid)
}

/** Whether this process can make cgroups here; in many containers it can only read them. */
export function canCreateCgroup(): boolean {
  const mounted = hierarchies()
  try {
    for (const { at } of mounted) accessSync(at, constants.W_OK)
    return mounted.length > 0
  } catch {
    return false
  }
}

/** The folders in which a process is, one for every hierarchy. */
export function cgroupOf(pid: number | 'self'): readonly string[] {
  const mounted = hierarchies()
  return readFileSync(`/proc/${pid}/cgroup`, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, names = '', ...rest] = line.split(':')
      const home = mounted.find(({ controllers }) =>
        names === '' ? controllers.length === 0 : controllers.includes(names.split(',')[0] ?? ''),
      )
      if (home === undefined) return []
      const path = rest.join(':')
      return [join(home.at, home.root === '/' ? path : path.replace(home.root, ''))]
    })
}

/** Processes of a folder itself, not of the folders in it. */
export function membersOf(folder: string): readonly number[] {
  const text = readFileSync(join(folder, 'cgroup.procs'), 'utf8').trim()
  return text === '' ? [] : text.split('\n').map(Number)
}

/** Puts a process into folders, and returns how many there are. A process that has just died is no error. */
export function moveTo(folders: readonly string[], pid: number): number {
  for (const folder of folders) {
    try {
      writeFileSync(join(folder, 'cgroup.procs'), String(pid))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  return folders.length
}

/** Kills what is left in a host's cgroup and removes it; gives up after five seconds. */
export async function removeCgroup(name: string): Promise<void> {
  const folders = hierarchies()
    .map(({ at }) => join(at, parent, name))
    .filter((folder) => existsSync(folder))
  for (const until = Date.now() + 5000; ; await new Promise((wake) => setTimeout(wake, 10))) {
    const left = folders.filter((folder) => !removed(folder))
    if (left.length === 0) return
    if (Date.now() > until) throw new Error(`cannot empty ${left.join(' ')}`)
  }
}

function removed(folder: string): boolean {
  if (!existsSync(folder)) return true
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const empty = below.map((entry) => removed(join(folder, entry.name))).every(Boolean)
  try {
    for (const pid of membersOf(folder)) process.kill(pid, 'SIGKILL')
  } catch {
    // The process ended in the meantime: the next look shows that.
  }
  try {
    if (empty) rmdirSync(folder)
    return empty
  } catch {
    return false
  }
}
