/** Which release a rollback leads to. Pure. */

import type { Request } from '../inputs/request.ts'
import { Failure } from '../model/failure.ts'
import type { HostResults, ReleaseOnDisk } from '../model/host-result.ts'
import type { LiveRecord, RecordedRelease } from '../model/live-release.ts'
import { isMajority, mostCommon } from '../model/majority.ts'
import { downloadableArtifact } from './fetchable.ts'
import { mergeReleaseOrders } from './release-order.ts'

/** A release that every host has on its disk, or can download again. */
export interface Candidate {
  readonly release: string
  /** Empty when it is not known. */
  readonly version: string
  /** Good or adopted, else bad, failed or staged: by the record, and by most of the hosts that have it. */
  readonly verdict: string
  /** Hosts that have it no more. */
  readonly lacking: readonly string[]
  /** Hosts that say that it is not good, where the others say that it is. */
  readonly against: readonly string[]
}

/** What was recorded, as far as it matters here. */
type Recorded = Pick<LiveRecord, 'id' | 'known'>

/** Releases were proved there, or ran there before there was a proof. */
const proved: ReadonlySet<string> = new Set(['good', 'adopted'])

export function isProved({ verdict }: Pick<Candidate, 'verdict'>): boolean {
  return proved.has(verdict)
}

/** The newest first. `known` is what the record has. */
export function rollbackCandidates(looks: HostResults, known: readonly RecordedRelease[]): readonly Candidate[] {
  const all = releasesNewestFirst(looks, known).map((id) => releaseOnFleet(id, looks, known))
  return all.filter(({ lacking, isFetchable }) => lacking.length === 0 || isFetchable)
}

/** Every release that the record or a host knows, the newest first, as they have them: a name says nothing of time. */
function releasesNewestFirst(looks: HostResults, known: readonly RecordedRelease[]): readonly string[] {
  return mergeReleaseOrders(
    known.map(({ id }) => id),
    [...looks.values()].map(({ releases = [] }) => releases.map(({ id }) => id)),
  )
}

interface ReleaseOnFleet extends Candidate {
  /** Hosts that lack it can download it. */
  readonly isFetchable: boolean
}

/** A release as the fleet has it. What one host says of it counts for no more than that host. */
function releaseOnFleet(release: string, looks: HostResults, known: readonly RecordedRelease[]): ReleaseOnFleet {
  const on = new Map([...looks].map(([host, { releases = [] }]) => [host, releases.find(({ id }) => id === release)]))
  const having = [...on].flatMap(([host, has]) => (has === undefined ? [] : [{ host, ...has }]))
  const noted = known.find(({ id }) => id === release)
  const verdict = verdictOf(having, noted)
  const against = having.filter((one) => proved.has(verdict) && !proved.has(one.verdict)).map(({ host }) => host)
  const lacking = [...on].filter(([, has]) => has === undefined).map(([host]) => host)
  const version = noted?.version || mostCommon(having.map((one) => one.version)) || ''
  const isFetchable = noted !== undefined && downloadableArtifact(noted) !== undefined
  return { release, version, verdict, lacking, against, isFetchable }
}

/** What was recorded was proved on every host once. So where hosts are divided, that counts. */
function verdictOf(having: readonly Pick<ReleaseOnDisk, 'verdict'>[], noted: RecordedRelease | undefined): string {
  if (noted?.bad) return 'bad'
  const isNoted = noted !== undefined && !noted.partial
  const [good, other] = [having.filter(isProved), having.filter((one) => !isProved(one))]
  const isGood = isNoted ? !isMajority(other.length, having.length) : isMajority(good.length, having.length)
  const said = (isGood ? good : other).map(({ verdict }) => verdict)
  return mostCommon(said) ?? said[0] ?? (isNoted ? 'good' : 'failed')
}

/**
 * The release that was asked for by its id or its version, else the newest good one that is older than what the fleet runs.
 * Throws `no-rollback-target`, with what there is to choose from.
 */
export function chooseRollbackTarget(
  looks: HostResults,
  record: Recorded,
  request: Pick<Request, 'release-id' | 'version'>,
): Candidate {
  const all = rollbackCandidates(looks, record.known)
  const good = all.filter(isProved)
  const { 'release-id': id, version } = request
  if (id !== undefined) return all.find(({ release }) => release === id) ?? none(`have ${id}`, looks, good)
  if (version !== '') {
    const named = (one: Candidate) => isVersion(one.version, version)
    return good.find(named) ?? all.find(named) ?? none(`have version ${version}`, looks, good)
  }
  const newestFirst = releasesNewestFirst(looks, record.known)
  const live = liveReleases(looks, record)
  const at = newestFirst.findIndex((release) => live.has(release))
  const past = at < 0 ? [] : newestFirst.slice(at + 1)
  const newest = newestFirst[at] ?? 'what they run'
  const older = good.find(({ release }) => past.includes(release))
  const closer = new Set(older === undefined ? past : past.slice(0, past.indexOf(older.release)))
  const between = goodOnMostHosts(looks, record).find(({ release }) => closer.has(release))
  if (between !== undefined) none(`have ${between.release}, which most of them have`, looks, good)
  return older ?? none(`have a good release in common that is older than ${newest}`, looks, good)
}

/** Good releases that most hosts have, the newest first. A host that lacks one must not lead the others past it. */
function goodOnMostHosts(looks: HostResults, { known }: Recorded): readonly Candidate[] {
  const all = releasesNewestFirst(looks, known).map((id) => releaseOnFleet(id, looks, known))
  return all.filter((one) => isProved(one) && isMajority(looks.size - one.lacking.length, looks.size))
}

/**
 * What the fleet runs: what was recorded, what most hosts run, and what others were about to run as well. A release that a host
 * alone names is none of these, unless nothing else is there to go by.
 */
export function liveReleases(looks: HostResults, { id, known }: Recorded): ReadonlySet<string> {
  const named = new Set([...looks.values()].flatMap(({ before = 'none' }) => (before === 'none' ? [] : [before])))
  const partial = new Set(known.flatMap((one) => (one.partial ? [one.id] : [])))
  const counted = [...named].filter((one) => one === id || partial.has(one) || isVouched(one, looks))
  return counted.length > 0 ? new Set(counted) : named
}

/** Most hosts run it, or most of the others were to: they have it as staged or failed. */
function isVouched(release: string, looks: HostResults): boolean {
  const others = [...looks.values()].filter(({ before }) => before !== release)
  const wereTo = others.filter(({ releases = [] }) =>
    releases.some(({ id, verdict }) => id === release && (verdict === 'staged' || verdict === 'failed')),
  )
  return isMajority(looks.size - others.length, looks.size) || isMajority(wereTo.length, others.length)
}

/** A host tells the first 40 bytes of a version, and no half of a character. */
function isVersion(told: string, version: string): boolean {
  return told === version || (Buffer.byteLength(told) > 36 && version.startsWith(told))
}

function none(what: string, looks: HostResults, good: readonly Candidate[]): never {
  const named = good.map(({ release, version }) => (version === '' ? release : `${version} (${release})`))
  const choice = named.length === 0 ? 'They have no good release in common.' : `All of them have: ${named.join(', ')}.`
  const hosts = looks.size === 1 ? 'The host does not' : `Not all of the ${looks.size} hosts`
  throw new Failure('no-rollback-target', `${hosts} ${what}. ${choice}`, {
    next: 'Choose one with release-id, or deploy the version that is wanted.',
  })
}
