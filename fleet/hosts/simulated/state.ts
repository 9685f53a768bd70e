/** The standing of a release, as the host program records it. */
export type Standing = 'staged' | 'good' | 'failed' | 'bad'

export interface Release {
  readonly version: string
  readonly sha256: string
  /** The settings that make two deploys of one file differ. */
  readonly settings: string
  readonly standing: Standing
}

/** The disk of a simulated host. */
export interface HostState {
  /** The release that `current` points at; `none` without `current`. */
  live: string
  /** The release that was last proved; empty when none was. */
  good: string
  readonly releases: Map<string, Release>
  /** The highest fence that it has seen, and the parameter of that fence. */
  fence: { readonly value: number; readonly parameter: string }
  /** sha256 of the installed program; empty without one. */
  program: string
  /** Set while `current` may point at an unproved release: the release to roll back to, and the one being activated. */
  journal: { readonly back: string; readonly wanted: string } | undefined
  /** Ids of SSM commands that have begun to change this host. */
  readonly commands: Set<string>
  /** Whether no release that ran here before can still run. */
  isBroken: boolean
  /** The release that failed last; empty while none has. */
  lastFailed: string
}

/** Gives a release another standing; an absent release stays absent. */
export function mark(state: HostState, id: string, standing: Standing): void {
  const release = state.releases.get(id)
  if (release) state.releases.set(id, { ...release, standing })
  if (standing === 'failed') state.lastFailed = id
}

/**
 * The release to which a host recovers from an activation that was cut short; empty without one, or when `current` was moved
 * since.
 */
export function placeToSettle({ live, good, journal }: HostState): string {
  if (journal === undefined || (live !== journal.wanted && live !== journal.back)) return ''
  return live === journal.wanted && live === good ? live : journal.back
}

/** Whether something moved `current` since the last proof. */
export function hasDrifted(state: HostState): boolean {
  return placeToSettle(state) === '' && state.good !== '' && state.live !== state.good
}

/** Whether it runs that release, proved, and has nothing left to finish. */
export function settleAt(state: HostState, id: string): void {
  const wanted = state.journal?.wanted
  if (wanted !== undefined && wanted !== id && state.releases.get(wanted)?.standing === 'staged') {
    mark(state, wanted, 'failed')
  }
  Object.assign(state, { live: id, good: id === 'none' ? '' : id, journal: undefined, isBroken: false })
  mark(state, id, 'good')
}

const newestFirst = ({ releases }: HostState) => [...releases.keys()].sort().reverse()

/** As many releases as fit into a result line, newest first. */
export function listed(state: HostState): readonly object[] {
  const list = newestFirst(state).map((id) => {
    const { version = '', standing = 'staged' } = state.releases.get(id) ?? {}
    return { id, version: version.slice(0, 40), verdict: standing }
  })
  let bytes = 0
  return list.filter((one) => {
    bytes += JSON.stringify(one).length + 1
    return bytes <= 1000
  })
}

/**
 * The releases that the program prunes: the oldest of each kind, but never the live one, the last proved one, or the good one
 * before it.
 */
export function superfluous(state: HostState, keep: number): readonly string[] {
  const { live, good, releases } = state
  const all = newestFirst(state)
  const previous = all.find((id) => id < live && releases.get(id)?.standing === 'good')
  const kept = { good: 0, bad: 0, failed: 0 }
  const most = { good: keep, bad: keep, failed: 1 }
  return all.filter((id) => {
    const standing = releases.get(id)?.standing ?? 'staged'
    const kind = standing === 'staged' ? 'failed' : standing
    kept[kind] += 1
    return kept[kind] > most[kind] && id !== live && id !== good && id !== previous
  })
}
