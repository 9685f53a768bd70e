import type { InvocationStatus } from '../../src/dispatch/run-command.port.ts'

/** What goes wrong with a command, once for each `times`. */
export interface Fault {
  readonly command: string
  readonly host?: string
  readonly times?: number
  /**
   * `drop`: the work is done, the answer never comes. `kill`: the work is done, SSM says 137 and no output came. `never`: the
   * command does not arrive. `cut`: done, the result line is cut. `fail`: the host refuses or goes back. `stuck`: it can do
   * neither. `twice`: it arrives twice and SSM hears of the second. `half`: killed before the work was done. `gone`: it does
   * the work and is then out of reach for good. `no-program`: the program that an earlier command installed is not there.
   * `late`: SSM gives up on it, but it arrives before the host is next told to change something; `later`: after that. `slow`: it takes a minute, and what it
   * swapped to is proved only at the end. `fenced`: it has seen the fence of a newer run, which has the lock. `fenced-alone`: it says
   * so, and there is none. `expired`: the address that it was
   * given lets nobody in any more. `other-file`: it was given another file than the others.
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

/** One host, as far as the engine can tell hosts apart: what it runs, and what it remembers. */
export interface FakeHost {
  readonly id: string
  live: string
  good: string
  readonly releases: Map<string, string>
  /** Which version a release is, where it was staged here. */
  readonly versions: Map<string, string>
  /** What makes two deploys the same, by release: version, sha256, env and shared paths. */
  readonly requests: Map<string, string>
  gone: boolean
  /** What runs there does not answer well. */
  isSick?: boolean
  failedLast?: boolean
  /** Its mark of a deploy by hand. */
  readonly manual?: string
  /** What its `status` says is free. */
  readonly freeMb?: number
  readonly memoryMb?: number
  readonly liveVersion?: string
  /** What it says its unit may take to stop; 90 s unless told otherwise. */
  readonly stopTimeout?: number
  /** Until then an activation is at work, and what it swapped to is not proved. */
  atWorkUntil: number
  /** The names of commands that it has begun, or was told to refuse. */
  readonly errands: Set<string>
  /** A command that SSM gave up on but the agent still has. */
  queued?: { readonly visit: Visit; readonly when: 'late' | 'later' } | undefined
}

/** What a `slow` activation takes. */
export const slowMs = 60_000

export function newHost(id: string, live: string): FakeHost {
  const releases = new Map(live === 'none' ? [] : [[live, 'good']])
  const good = live === 'none' ? '' : live
  return {
    id,
    live,
    good,
    releases,
    versions: new Map(),
    requests: new Map(),
    gone: false,
    atWorkUntil: 0,
    errands: new Set(),
  }
}

export function silence(host: string, fault: Fault['fault'] | undefined): InvocationStatus {
  const end = fault === 'never' ? 'undelivered' : 'timedout'
  return { host, end, detail: fault === 'never' ? 'DeliveryTimedOut' : 'ExecutionTimedOut', exitCode: -1, output: '' }
}

export interface Visit {
  readonly host: FakeHost
  readonly command: string
  readonly settings: Map<string, string[]>
  readonly fault: Fault['fault'] | undefined
  readonly unchanged: boolean
  readonly now: number
}

/** A command comes to a host, before or after one that was still under way to it. */
export function visitHost(visit: Visit): InvocationStatus | undefined {
  const { host, command } = visit
  const queued = command === 'status' ? undefined : host.queued
  if (queued?.when === 'late') arrive(host)
  const progress = answerOf(visit)
  if (queued?.when === 'later') arrive(host)
  return progress
}

/** Does the work, and says what SSM will say once it is done; undefined when SSM never hears. */
function answerOf(visit: Visit): InvocationStatus | undefined {
  const { host, fault } = visit
  if (fault === 'never') return undefined
  if (fault === 'no-program') return withoutProgram(host)
  if (visit.command === 'deliver') return saying({ host, command: 'program' }, { ok: true, verdict: 'delivered' })
  if (fault === 'half') return { host: host.id, end: 'timedout', detail: 'TimedOut', exitCode: 137, output: '' }
  if (fault === 'late' || fault === 'later') {
    host.queued = { visit: { ...visit, fault: undefined }, when: fault }
    return { host: host.id, end: 'undelivered', detail: 'DeliveryTimedOut', exitCode: -1, output: '' }
  }
  const first = work(visit)
  const line = fault === 'twice' ? work({ ...visit, fault: undefined }) : first
  if (fault === 'gone') host.gone = true
  if (fault === 'drop' || fault === 'gone') return undefined
  const said = saying(visit, line)
  if (fault === 'kill') return { ...said, end: 'timedout', detail: 'TimedOut', exitCode: 137, output: '' }
  if (fault === 'cut')
    return { ...said, end: 'success', detail: 'Success', exitCode: 0, output: said.output.slice(0, 40) }
  return said
}

/** What SSM says of a command that ended with this result line. */
export function saying({ host, command }: Pick<Visit, 'host' | 'command'>, line: Line): InvocationStatus {
  const output = `@ec2-release ${JSON.stringify({ v: 1, command, ...line })}\n\nlog of ${host.id}`
  const ok = line['ok'] === true
  return {
    host: host.id,
    end: ok ? 'success' : 'failed',
    detail: ok ? 'Success' : 'Failed',
    exitCode: ok ? 0 : 65,
    output,
  }
}

function arrive(host: FakeHost): void {
  if (host.queued) work(host.queued.visit)
  host.queued = undefined
}

function withoutProgram({ id }: FakeHost): InvocationStatus {
  const line = { v: 1, command: 'program', ok: false, verdict: 'refused', code: 'program-missing', message: '' }
  return { host: id, end: 'failed', detail: 'Failed', exitCode: 71, output: `@ec2-release ${JSON.stringify(line)}` }
}

export type Line = Readonly<Record<string, unknown>>

/** The host program in small. */
export function work(visit: Visit): Line {
  const { host, command, settings } = visit
  const before = host.live
  const isRepeated = command !== 'status' && !isNew(visit)
  const refusals = [...(visit.fault?.startsWith('fenced') ? ['fenced'] : []), ...(isRepeated ? ['repeated'] : [])]
  const deed = refusals.length === 0 ? deeds[command] : () => refused(refusals[0] ?? '')
  const line = deed?.(visit, (key) => settings.get(key)?.[0] ?? '') ?? {}
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

/** Whether the host has not met this command before; from now on it has. */
function isNew({ host: { errands }, settings }: Visit): boolean {
  const [errand = ''] = settings.get('command-id') ?? []
  const isKnown = errands.has(errand)
  for (const one of [errand, ...(settings.get('revoked') ?? [])]) errands.add(one)
  return !isKnown
}

const requestKey = (settings: Visit['settings']) =>
  JSON.stringify(['version', 'sha256', 'env', 'shared-paths'].map((key) => settings.get(key) ?? []))

/** As on a real host, nothing is known to be the same without a sha256. */
function runsRequested({ live, good, requests }: FakeHost, settings: Visit['settings']): boolean {
  return live === good && (settings.get('sha256') ?? []).length > 0 && requests.get(live) === requestKey(settings)
}

const refused = (code: string) => ({ ok: false, verdict: 'refused', code })

const deeds: Readonly<Record<string, (visit: Visit, one: (key: string) => string) => Line>> = {
  stage: ({ host, fault, unchanged, settings }, one) => {
    if (host.releases.has(one('release'))) return refused('release-exists')
    if (fault === 'fail') return refused('install-failed')
    if (fault === 'expired') return refused('url-expired')
    if (unchanged || (!host.isSick && runsRequested(host, settings))) return { ok: true, verdict: 'unchanged' }
    host.releases.set(one('release'), 'staged')
    host.versions.set(one('release'), one('version'))
    host.requests.set(one('release'), requestKey(settings))
    return { ok: true, verdict: 'staged', sha256: (fault === 'other-file' ? 'd' : 'c').repeat(64) }
  },
  activate: ({ host, fault, now }, one) => {
    if (fault === 'slow') host.atWorkUntil = now + slowMs
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
    const code = host.isSick ? 'unhealthy' : ''
    const { manual, freeMb, memoryMb, good } = host
    const settled = now >= host.atWorkUntil
    const drift = settled && good !== '' && good !== host.live ? true : undefined
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
  { release, expect, fault }: { release: string; expect: string; fault: Visit['fault'] },
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
