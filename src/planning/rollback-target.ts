/** Chooses the release that a rollback activates. Pure. */

import type { Request } from '../inputs/request.ts'
import { Failure } from '../model/failure.ts'
import { hostLimits } from '../model/host-limits.ts'
import type { HostResults, ReleaseOnDisk } from '../model/host-result.ts'
import type { LiveRecord, RecordedRelease } from '../model/live-release.ts'
import { isMajority, mostCommon } from '../model/majority.ts'
import { downloadableArtifact } from './fetchable.ts'
import { mergeReleaseOrders } from './release-order.ts'

/** A release that every host has on disk or can download again. */
export interface Candidate {
  readonly release: string
  /** Empty when unknown. */
  readonly version: string
  /** Good or adopted, else bad, failed or staged: by the record and by most hosts that have it. */
  readonly verdict: string
  /** Hosts that do not have it on disk. */
  readonly lacking: readonly string[]
  /** Hosts that report it as not good, where the others report it as good. */
  readonly against: readonly string[]
}

/** The part of the record that the choice needs. */
type Recorded = Pick<LiveRecord, 'id' | 'known'>

/** Verdicts of a release that was proved on the host, or ran there before the host was adopted. */
const proved: ReadonlySet<string> = new Set(['good', 'adopted'])

export function isProved({ verdict }: Pick<Candidate, 'verdict'>): boolean {
  return proved.has(verdict)
}

/** Newest first. `known` is the history in the record. */
export function rollbackCandidates(statuses: HostResults, known: readonly RecordedRelease[]): readonly Candidate[] {
  const all = releasesNewestFirst(statuses, known).map((id) => releaseOnFleet(id, statuses, known))
  return all.filter(({ lacking, isFetchable }) => lacking.length === 0 || isFetchable)
}

/** Every release that the record or a host knows, newest first, in their order: an id need not be a time. */
function releasesNewestFirst(statuses: HostResults, known: readonly RecordedRelease[]): readonly string[] {
  return mergeReleaseOrders(
    known.map(({ id }) => id),
    [...statuses.values()].map(({ releases = [] }) => releases.map(({ id }) => id)),
  )
}

interface ReleaseOnFleet extends Candidate {
  /** Whether hosts that lack it can download it. */
  readonly isFetchable: boolean
}

/** The state of a release on the fleet. A host decides only about itself. */
function releaseOnFleet(release: string, statuses: HostResults, known: readonly RecordedRelease[]): ReleaseOnFleet {
  const on = new Map(
    [...statuses].map(([host, { releases = [] }]) => [host, releases.find(({ id }) => id === release)]),
  )
  const having = [...on].flatMap(([host, has]) => (has === undefined ? [] : [{ host, ...has }]))
  const recorded = known.find(({ id }) => id === release)
  const verdict = verdictOf(having, recorded)
  const against = having.filter((one) => proved.has(verdict) && !proved.has(one.verdict)).map(({ host }) => host)
  const lacking = [...on].filter(([, has]) => has === undefined).map(([host]) => host)
  const version = recorded?.version || mostCommon(having.map((one) => one.version)) || ''
  const isFetchable = recorded !== undefined && downloadableArtifact(recorded) !== undefined
  return { release, version, verdict, lacking, against, isFetchable }
}

/** A recorded release was proved on every host, so the record decides where hosts disagree. */
function verdictOf(having: readonly Pick<ReleaseOnDisk, 'verdict'>[], recorded: RecordedRelease | undefined): string {
  if (recorded?.bad) return 'bad'
  const wasLive = recorded !== undefined && !recorded.partial
  const [good, other] = [having.filter(isProved), having.filter((one) => !isProved(one))]
  const isGood = wasLive ? !isMajority(other.length, having.length) : isMajority(good.length, having.length)
  const verdicts = (isGood ? good : other).map(({ verdict }) => verdict)
  return mostCommon(verdicts) ?? verdicts[0] ?? (wasLive ? 'good' : 'failed')
}

/**
 * The release that the request names by id or version, else the newest good release that is older than the live one. Throws
 * `no-rollback-target`, which lists the releases to choose from.
 */
export function chooseRollbackTarget(
  statuses: HostResults,
  record: Recorded | undefined,
  request: Pick<Request, 'release-id' | 'version'>,
): Candidate {
  const known = record?.known ?? []
  const all = rollbackCandidates(statuses, known)
  const good = all.filter(isProved)
  const { 'release-id': id, version } = request
  if (id !== undefined) return all.find(({ release }) => release === id) ?? none(`have ${id}`, statuses, good)
  if (version !== '') {
    const named = (one: Candidate) => isVersion(one.version, version)
    return good.find(named) ?? all.find(named) ?? none(`have version ${version}`, statuses, good)
  }
  const newestFirst = releasesNewestFirst(statuses, known)
  const live = liveReleases(statuses, record)
  const at = newestFirst.findIndex((release) => live.has(release))
  const past = at < 0 ? [] : newestFirst.slice(at + 1)
  const newest = newestFirst[at] ?? 'what they run'
  const older = good.find(({ release }) => past.includes(release))
  const closer = new Set(older === undefined ? past : past.slice(0, past.indexOf(older.release)))
  const between = goodOnMostHosts(statuses, known).find(({ release }) => closer.has(release))
  if (between !== undefined) none(`have ${between.release}, which most of them have`, statuses, good)
  return older ?? none(`have a good release in common that is older than ${newest}`, statuses, good)
}

/** Good releases that most hosts have, newest first. A host that lacks one must not make the others skip it. */
function goodOnMostHosts(statuses: HostResults, known: Recorded['known']): readonly Candidate[] {
  const all = releasesNewestFirst(statuses, known).map((id) => releaseOnFleet(id, statuses, known))
  return all.filter((one) => isProved(one) && isMajority(statuses.size - one.lacking.length, statuses.size))
}

/**
 * The releases that the fleet runs: the recorded one, what most hosts run, and what other hosts were to run as well. A release
 * that only one host reports does not count, unless there is no other evidence.
 */
export function liveReleases(statuses: HostResults, record: Recorded | undefined): ReadonlySet<string> {
  const { id, known = [] } = record ?? {}
  const named = new Set([...statuses.values()].flatMap(({ before = 'none' }) => (before === 'none' ? [] : [before])))
  const partial = new Set(known.flatMap((one) => (one.partial ? [one.id] : [])))
  const counted = [...named].filter((one) => one === id || partial.has(one) || isConfirmed(one, statuses))
  return counted.length > 0 ? new Set(counted) : named
}

/** Whether most hosts run it, or most of the others were to run it: they have it as staged or failed. */
function isConfirmed(release: string, statuses: HostResults): boolean {
  const others = [...statuses.values()].filter(({ before }) => before !== release)
  const wereTo = others.filter(({ releases = [] }) =>
    releases.some(({ id, verdict }) => id === release && (verdict === 'staged' || verdict === 'failed')),
  )
  return isMajority(statuses.size - others.length, statuses.size) || isMajority(wereTo.length, others.length)
}

/** A host reports the first bytes of a version, without a cut character, which has at most three bytes. */
function isVersion(reported: string, version: string): boolean {
  return (
    reported === version || (Buffer.byteLength(reported) > hostLimits.versionBytes - 4 && version.startsWith(reported))
  )
}

function none(what: string, statuses: HostResults, good: readonly Candidate[]): never {
  const named = good.map(({ release, version }) => (version === '' ? release : `${version} (${release})`))
  const choice = named.length === 0 ? 'They have no good release in common.' : `All of them have: ${named.join(', ')}.`
  const hosts = statuses.size === 1 ? 'The host does not' : `Not all of the ${statuses.size} hosts`
  throw new Failure('no-rollback-target', `${hosts} ${what}. ${choice}`, {
    next: 'Choose one with release-id, or deploy the version that you want.',
  })
}
