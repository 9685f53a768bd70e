/** Which release a rollback leads to. Pure. */
import type { Results } from '../errands/plan.ts'
import { Failure } from '../failure.ts'
import type { Result } from '../host/result.ts'
import type { Request } from '../inputs.ts'
import { fetchable, type KnownRelease } from '../notes/record.ts'

/** A release that every host has on its disk, or can download again. */
export interface Candidate {
  readonly release: string
  /** Empty when it is not known. */
  readonly version: string
  /** The worst that any host says of it: good or adopted, else bad, failed or staged. */
  readonly verdict: string
  /** Hosts that have it no more. */
  readonly lacking: readonly string[]
}

/** Releases were proved there, or ran there before there was a proof. */
const proved: ReadonlySet<string> = new Set(['good', 'adopted'])

export function isProved({ verdict }: Pick<Candidate, 'verdict'>): boolean {
  return proved.has(verdict)
}

/** The newest first. `known` is what the record has. */
export function candidates(looks: Results, known: readonly KnownRelease[]): readonly Candidate[] {
  const onDisk = [...looks.values()].flatMap(({ releases = [] }) => releases.map(({ id }) => id))
  const ids = [...new Set([...onDisk, ...known.map(({ id }) => id)])].sort().reverse()
  return ids.flatMap((id) => candidate(id, looks, known) ?? [])
}

function candidate(release: string, looks: Results, known: readonly KnownRelease[]): Candidate | undefined {
  const all = [...looks].map(([host, { releases = [] }]) => ({ host, has: releases.find(({ id }) => id === release) }))
  const lacking = all.filter(({ has }) => has === undefined).map(({ host }) => host)
  const noted = known.find(({ id }) => id === release)
  if (lacking.length > 0 && (noted === undefined || fetchable(noted) === undefined)) return undefined
  const verdicts = [...all.flatMap(({ has }) => has?.verdict ?? []), ...(noted?.bad ? ['bad'] : [])]
  const verdict = verdicts.find((one) => !proved.has(one)) ?? verdicts[0] ?? 'good'
  return { release, version: noted?.version || versionOn(all) || '', verdict, lacking }
}

function versionOn(all: readonly { readonly has: { readonly version: string } | undefined }[]): string | undefined {
  return all.find(({ has }) => has !== undefined)?.has?.version
}

/**
 * The release that was asked for by its id or its version, else the newest good one that is older than whatever runs anywhere.
 * Throws `no-rollback-target`, with what there is to choose from.
 */
export function chooseRelease(
  looks: Results,
  known: readonly KnownRelease[],
  request: Pick<Request, 'release-id' | 'version'>,
): Candidate {
  const all = candidates(looks, known)
  const good = all.filter(isProved)
  const { 'release-id': id, version } = request
  if (id !== undefined) return all.find(({ release }) => release === id) ?? none(`have ${id}`, looks, good)
  if (version !== '') {
    const named = (one: Candidate) => isVersion(one.version, version)
    return good.find(named) ?? all.find(named) ?? none(`have version ${version}`, looks, good)
  }
  const newest = [...looks.values()].map(liveOf).sort().at(-1) ?? ''
  const older = good.find(({ release }) => release < newest)
  return older ?? none(`have a good release in common that is older than ${newest}`, looks, good)
}

/** A host tells the first 40 bytes of a version, and no half of a character. */
function isVersion(told: string, version: string): boolean {
  return told === version || (Buffer.byteLength(told) > 36 && version.startsWith(told))
}

/** Sorts before every release. */
function liveOf({ before = 'none' }: Result): string {
  return before === 'none' ? '' : before
}

function none(what: string, looks: Results, good: readonly Candidate[]): never {
  const named = good.map(({ release, version }) => (version === '' ? release : `${version} (${release})`))
  const choice = named.length === 0 ? 'They have no good release in common.' : `All of them have: ${named.join(', ')}.`
  const hosts = looks.size === 1 ? 'The host does not' : `Not all of the ${looks.size} hosts`
  throw new Failure('no-rollback-target', `${hosts} ${what}. ${choice}`, {
    next: 'Choose one with release-id, or deploy the version that is wanted.',
  })
}
