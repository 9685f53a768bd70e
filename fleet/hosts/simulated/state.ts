/** How a release stands, as the host program remembers it. */
export type Standing = 'staged' | 'good' | 'failed' | 'bad'

export interface Release {
  readonly version: string
  readonly sha256: string
  /** What of the settings makes two deploys of one file differ. */
  readonly settings: string
  readonly standing: Standing
}

/** What a simulated host has on its disk. */
export interface HostState {
  /** What `current` points at; `none` without it. */
  live: string
  /** What was last proved; empty when nothing was. */
  good: string
  readonly releases: Map<string, Release>
  /** The highest fence that it has seen, and the parameter that it was of. */
  fence: { readonly value: number; readonly parameter: string }
  /** sha256 of the installed program; empty without one. */
  program: string
  /** Stands while `current` may point at something unproved: what to come back to, and what was being activated. */
  journal: { readonly back: string; readonly wanted: string } | undefined
  /** Ids of SSM commands that have begun to change something here. */
  readonly commands: Set<string>
  /** No release that ran here before runs any more. */
  isBroken: boolean
  /** The release that failed last; empty while none has. */
  lastFailed: string
}

/** Gives a release another standing; one that is not there stays absent. */
export function mark(state: HostState, id: string, standing: Standing): void {
  const release = state.releases.get(id)
  if (release) state.releases.set(id, { ...release, standing })
  if (standing === 'failed') state.lastFailed = id
}

/** Where a host comes back to on which an activation was cut short; empty without one, or when `current` was moved since. */
export function placeToSettle({ live, good, journal }: HostState): string {
  if (journal === undefined || (live !== journal.wanted && live !== journal.back)) return ''
  return live === journal.wanted && live === good ? live : journal.back
}

/** Something moved `current` since the last proof. */
export function hasDrifted(state: HostState): boolean {
  return placeToSettle(state) === '' && state.good !== '' && state.live !== state.good
}

/** It runs that release, proved, and nothing is open any more. */
export function settleAt(state: HostState, id: string): void {
  const wanted = state.journal?.wanted
  if (wanted !== undefined && wanted !== id && state.releases.get(wanted)?.standing === 'staged') {
    mark(state, wanted, 'failed')
  }
  Object.assign(state, { live: id, good: id === 'none' ? '' : id, journal: undefined, isBroken: false })
  mark(state, id, 'good')
}

const newestFirst = ({ releases }: HostState) => [...releases.keys()].sort().reverse()

/** As many releases as a result line has room for, newest first. */
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

/** What the program prunes: of each kind the oldest, but never what is live, was last proved, or is the good one before. */
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
