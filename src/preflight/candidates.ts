/** Which release a rollback leads to. Pure. */
import type { Results } from '../errands/plan.ts'
import { Failure } from '../failure.ts'
import type { OnDisk, Result } from '../host/result.ts'
import type { Request } from '../inputs.ts'

/** A release that every host has on its disk. */
export interface Candidate {
  readonly release: string
  /** Empty when it is not known. */
  readonly version: string
  /** On any host the worst: good or adopted, else bad, failed or staged. */
  readonly verdict: string
}

/** Releases were proved there, or ran there before there was a proof. */
const proved: ReadonlySet<string> = new Set(['good', 'adopted'])

export function isProved({ verdict }: Pick<Candidate, 'verdict'>): boolean {
  return proved.has(verdict)
}

/** The newest first. */
export function commonReleases(looks: Results): readonly Candidate[] {
  const [first = [], ...others] = [...looks.values()].map(({ releases = [] }) => releases)
  const common = first.flatMap((one) => {
    const all = [one, ...others.flatMap((releases) => releases.filter(({ id }) => id === one.id))]
    return all.length === others.length + 1 ? [candidate(all)] : []
  })
  return common.sort((one, other) => (one.release < other.release ? 1 : -1))
}

function candidate([one, ...others]: readonly OnDisk[]): Candidate {
  const worst = [one, ...others].find((each) => each !== undefined && !isProved(each)) ?? one
  return { release: one?.id ?? '', version: one?.version ?? '', verdict: worst?.verdict ?? '' }
}

/**
 * The release that was asked for by its id or its version, else the newest good one that is older than whatever runs anywhere.
 * Throws `no-rollback-target`, with what there is to choose from.
 */
export function chooseRelease(looks: Results, request: Pick<Request, 'release-id' | 'version'>): Candidate {
  const all = commonReleases(looks)
  const good = all.filter(isProved)
  const { 'release-id': id, version } = request
  if (id !== undefined) return all.find(({ release }) => release === id) ?? none(`have ${id}`, looks, good)
  if (version !== '') {
    // A host tells the first 40 bytes of a version.
    const named = (one: Candidate) => one.version !== '' && version.startsWith(one.version)
    return good.find(named) ?? all.find(named) ?? none(`have version ${version}`, looks, good)
  }
  const newest = [...looks.values()].map(liveOf).sort().at(-1) ?? ''
  const older = good.find(({ release }) => release < newest)
  return older ?? none(`have a good release in common that is older than ${newest}`, looks, good)
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
