/** The parts of an entry of package-lock.json that this script reads and writes. */
export interface Entry {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** Entries by place: `node_modules/vite/node_modules/rolldown`. */
export type Entries = Readonly<Record<string, Entry>>

/**
 * The entries that a lockfile lacks for other platforms. npm leaves out an optional package that its registry does not have, and
 * then `npm ci` refuses the lockfile because the entry is missing. Such an entry names version and platform, and no hash. Throws
 * when a package requires something else than an exact version, or a name gives no platform.
 */
export function missingEntries(entries: Entries): Entries {
  const missing: Record<string, Entry> = {}
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(entries)) {
    for (const [name, wanted] of Object.entries(optionalDependencies)) {
      const known = { ...entries, ...missing }
      if (isMet(wanted, nearest(place, name, known))) continue
      if (!isExact(wanted)) throw new Error(`${place} wants ${name} at ${wanted}, which is no exact version`)
      const beside = inFolderOf(parentOf(place), name)
      const free = beside in known ? inFolderOf(place, name) : beside
      missing[free] = { version: wanted, ...platformOf(name), ...(dev ? { dev } : {}), optional: true }
    }
  }
  return missing
}

const isExact = (version: string) => /^\d+\.\d+\.\d+$/.test(version)

/** npm checked a range when it made the entry; only an exact version of another package's can be wrong. */
function isMet(wanted: string, found: string | undefined): boolean {
  return found !== undefined && (found === wanted || !isExact(wanted))
}

/** The version that Node finds for `name` from the package at `place`. */
function nearest(place: string, name: string, entries: Entries): string | undefined {
  const found = entries[inFolderOf(place, name)]?.version
  return found !== undefined || place === '' ? found : nearest(parentOf(place), name, entries)
}

function inFolderOf(place: string, name: string): string {
  return place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`
}

/** The package whose node_modules holds the one at `place`; the root is ''. */
function parentOf(place: string): string {
  return place.slice(0, Math.max(place.lastIndexOf('/node_modules/'), 0))
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'wasm32',
  'win32',
]
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/** Reads `@rolldown/binding-linux-arm64-musl` as the values that npm must compare with the machine. */
export function platformOf(name: string): Required<Pick<Entry, 'os' | 'cpu'>> & Pick<Entry, 'libc'> {
  const words = name.split(/[^a-z0-9]+/)
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  if (os === undefined || cpu === undefined) throw new Error(`The name ${name} tells no platform`)
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'
  return { os: [os], cpu: [cpu], ...(os === 'linux' ? { libc: [libc] } : {}) }
}
