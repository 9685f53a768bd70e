/** The fault of a command, once for each `times`. */
export interface Fault {
  readonly command: string
  readonly host?: string
  readonly times?: number
  /**
   * `drop`: the host does the work, the answer never arrives. `kill`: the host does the work, SSM reports 137 and no output.
   * `never`: the command does not arrive. `cut`: the host does the work, the result line is cut. `fail`: the host refuses or
   * rolls back. `stuck`: the host can do neither. `twice`: the command arrives twice and SSM gets the result of the second.
   * `half`: killed before the work was done. `gone`: the host does the work and is then out of reach for good. `no-program`: the
   * program that an earlier command installed is missing. `late`: SSM gives up on the command, but it arrives before the next
   * command that changes the host; `later`: after that one. `slow`: the command takes a minute, and the host proves the release
   * that it swapped to only at the end. `fenced`: the host has seen the fence of a newer run, which has the lock. `fenced-alone`:
   * the host reports a newer run, and there is none. `expired`: the address in the command has expired. `other-file`: the host
   * got another file than the others.
   */
  readonly fault:
    | 'drop'
    | 'kill'
    | 'never'
    | 'cut'
    | 'fail'
    | 'stuck'
    | 'twice'
    | 'half'
    | 'gone'
    | 'no-program'
    | 'late'
    | 'later'
    | 'slow'
    | 'fenced'
    | 'fenced-alone'
    | 'expired'
    | 'other-file'
}

/** One host, with all that makes hosts differ for the engine: the release that it runs, and its memory. */
export interface FakeHost {
  readonly id: string
  live: string
  good: string
  readonly releases: Map<string, string>
  /** The version of each release that was staged here. */
  readonly versions: Map<string, string>
  /** The values that make two deploys the same, by release: version, sha256, env and shared paths. */
  readonly requests: Map<string, string>
  gone: boolean
  /** Whether the health path of the running release fails. */
  isUnhealthy?: boolean
  failedLast?: boolean
  /** Its mark of a deploy by hand. */
  readonly manual?: string
  /** The free space that its `status` reports. */
  readonly freeMb?: number
  readonly memoryMb?: number
  readonly liveVersion?: string
  /** The stop time of its unit in its answers; 90 s by default. */
  readonly stopTimeout?: number
  /** Until then an activation is at work, and the release that it swapped to is not proved. */
  atWorkUntil: number
  /** The ids of commands that it has begun, or that a test makes it refuse. */
  readonly commandIds: Set<string>
  /** A command that SSM gave up on but the agent still has. */
  queued?: { readonly call: Call; readonly when: 'late' | 'later' } | undefined
  /** Decides which runs may act; without it every run may. */
  readonly fence?: HostFence | undefined
  /** Every event there, in order. */
  readonly events: HostEvent[]
  /** Commands that wait for the current one; undefined when none is at work. */
  waiting?: ((isMyTurn: boolean) => void)[] | undefined
}

/** The values in a command by which the host decides whether it may act. */
export interface Credentials {
  readonly fence: string
  readonly parameter: string
  /** Seconds since 1970; empty for any time. */
  readonly notAfter: string
  /** The host's time, in milliseconds since 1970. */
  readonly now: number
}

/** The part of a host that decides who may act there. */
export interface HostFence {
  /** Why it does not let a command act; undefined when it does. */
  refuses(credentials: Credentials): Promise<{ readonly code: string; readonly message: string } | undefined>
  /** The highest fence in its own file. */
  fence(): number
}

/** An event on a host. */
export interface HostEvent {
  readonly at: number
  readonly host: string
  readonly run: string
  readonly command: string
  readonly fence: number
  /** `asked`: the command asked whether it may act, and `code` is why not. `changed`: something on the host is different. */
  readonly type: 'asked' | 'changed'
  readonly code: string
  /** The release that the host runs then. */
  readonly live: string
}

export function fakeHost(id: string, live: string, fence?: HostFence): FakeHost {
  const releases = new Map(live === 'none' ? [] : [[live, 'good']])
  const good = live === 'none' ? '' : live
  return {
    ...{ id, live, good, releases, fence },
    versions: new Map(),
    requests: new Map(),
    gone: false,
    atWorkUntil: 0,
    commandIds: new Set(),
    events: [],
  }
}

/** The version that runs there. */
export function versionOf({ live, versions }: FakeHost): string {
  return versions.get(live) ?? ''
}

/** A command that has arrived on a host. */
export interface Call {
  readonly run: string
  readonly command: string
  readonly settings: Map<string, string[]>
  readonly fault: Fault['fault'] | undefined
  /** Whether the host already runs the requested release. */
  readonly isUnchanged: () => boolean
  /** After that the agent kills every command that still waits. */
  readonly runWithinMs: number
  /** How long it works before its change, and after that until it has proved the release. */
  readonly takesMs: readonly [number, number]
}

export type Line = Readonly<Record<string, unknown>>

/** A small version of the host program: carries out a command at once, and returns its result line. */
export function work(host: FakeHost, call: Call, now: number): Line {
  const { command, settings } = call
  const before = host.live
  const isRepeated = command !== 'status' && !isNew(host, call)
  const refusals = [...(call.fault?.startsWith('fenced') ? ['fenced'] : []), ...(isRepeated ? ['repeated'] : [])]
  const carryOut = refusals.length === 0 ? commands[command] : () => refused(refusals[0] ?? '')
  const line = carryOut?.({ ...call, host, now }, (key) => settings.get(key)?.[0] ?? '') ?? {}
  const message = line['code'] ? `${line['code']} on ${host.id}` : ''
  const { liveVersion: beforeVersion, failedLast } = host
  return {
    before,
    beforeVersion,
    failedLast,
    after: host.live,
    message,
    stopTimeout: host.stopTimeout ?? 90,
    startTimeout: 90,
    seconds: { work: 1 },
    ...line,
  }
}

/** Whether this command is new to the host; from now on it is not. */
function isNew({ commandIds }: FakeHost, { settings }: Call): boolean {
  const [id = ''] = settings.get('command-id') ?? []
  const isKnown = commandIds.has(id)
  for (const one of [id, ...(settings.get('revoked') ?? [])]) commandIds.add(one)
  return !isKnown
}

const requestKey = (settings: Call['settings']) =>
  JSON.stringify(['version', 'sha256', 'env', 'shared-paths'].map((key) => settings.get(key) ?? []))

/** As on a real host, releases without a sha256 are never the same. */
function runsRequested({ live, good, requests }: FakeHost, settings: Call['settings']): boolean {
  return live === good && (settings.get('sha256') ?? []).length > 0 && requests.get(live) === requestKey(settings)
}

/** Whether something other than a command of a run changed what it runs. */
const isDrifted = ({ live, good }: FakeHost) => good !== '' && good !== live

const refused = (code: string) => ({ ok: false, verdict: 'refused', code })

type Work = Call & { readonly host: FakeHost; readonly now: number }

const commands: Readonly<Record<string, (work: Work, one: (key: string) => string) => Line>> = {
  stage: ({ host, fault, isUnchanged, settings }, one) => {
    if (host.releases.has(one('release'))) return refused('release-exists')
    if (one('on-drift') === 'refuse' && isDrifted(host)) return refused('drift')
    if (fault === 'fail') return refused('install-failed')
    if (fault === 'expired') return refused('url-expired')
    if (isUnchanged() || (!host.isUnhealthy && runsRequested(host, settings))) return { ok: true, verdict: 'unchanged' }
    host.releases.set(one('release'), 'staged')
    host.versions.set(one('release'), one('version'))
    host.requests.set(one('release'), requestKey(settings))
    return { ok: true, verdict: 'staged', sha256: (fault === 'other-file' ? 'd' : 'c').repeat(64) }
  },
  activate: ({ host, fault }, one) => {
    const ahead = host.live
    const line = activate(host, { release: one('release'), expect: one('expect'), fault })
    if (line['ok'] === true && one('rolling-back') === 'true' && ahead > host.live) host.releases.set(ahead, 'bad')
    return line
  },
  revert: ({ host, fault }, one) => {
    if (fault === 'fail') return refused('release-missing')
    if (fault === 'stuck') return { ok: false, verdict: 'rollback-failed', code: 'rollback-failed' }
    host.live = one('to')
    host.good = one('to')
    return { ok: true, verdict: 'reverted' }
  },
  recover: ({ host }) => {
    if (host.good !== '') host.live = host.good
    return { ok: true, verdict: 'settled' }
  },
  status: ({ host, now, settings }) => {
    // The newest first, as a real host has them.
    const newestFirst = [...host.releases].sort(([one], [other]) => (one < other ? 1 : -1))
    const releases = newestFirst.map(([id, verdict]) => ({
      id,
      verdict,
      version: host.versions.get(id) ?? '2.0.0',
    }))
    const code = host.isUnhealthy ? 'unhealthy' : ''
    const { manual, freeMb, memoryMb, good } = host
    const settled = now >= host.atWorkUntil
    const drift = settled && isDrifted(host) ? true : undefined
    const requested = code === '' && settled && runsRequested(host, settings) ? true : undefined
    const about = { code, good, settled, drift, releases, manual, freeMb, memoryMb, requested }
    return { ok: true, verdict: 'reported', ...about }
  },
  cleanup: ({ host, fault }, one) => {
    if (fault === 'fail') return refused('busy')
    if (one('release') !== '' && one('release') !== host.live) host.releases.delete(one('release'))
    return { ok: true, verdict: 'cleaned' }
  },
}

function activate(
  host: FakeHost,
  { release, expect, fault }: { release: string; expect: string; fault: Call['fault'] },
): Line {
  const told = (verdict: string, code = '') => ({ ok: code === '', verdict, code })
  if (host.live !== expect) return told('refused', 'current-moved')
  if (!host.releases.has(release)) return told('refused', 'release-missing')
  if (fault === 'fail') {
    host.releases.set(release, 'failed')
    return told('rolled-back', 'unhealthy')
  }
  if (fault === 'stuck') {
    host.live = release
    host.releases.set(release, 'failed')
    return told('rollback-failed', 'rollback-failed')
  }
  host.live = release
  host.good = release
  host.releases.set(release, 'good')
  return { ...told('activated'), proof: '1 process new' }
}
