/** What is live and what was before it, noted for those who come later: hosts that join, rollbacks, and deploys that compare. */

import { type Artifact, artifact, located } from '../artifact.ts'
import { toFailure } from '../failure.ts'
import type { Pace } from '../forecast.ts'
import { printable } from '../host/result.ts'
import type { Request } from '../inputs.ts'
import { isReleaseId, isRepository } from '../naming.ts'
import type { Source, World } from '../ports.ts'
import { noteName, noteText, parsed } from './notes.ts'

/** A release that was live on every host, unless it is `partial`. Texts are empty where nobody said. */
export interface KnownRelease {
  readonly id: string
  readonly version: string
  readonly commit: string
  /** As the input `artifact` has it, without a signed query. */
  readonly artifact: string
  /** Where GitHub keeps it: the repository, and the run that uploaded it. */
  readonly repository?: string
  readonly runId?: string
  readonly sha256: string
  /** Nobody can download it by that address any more: it was signed, and the signature is noted nowhere. */
  readonly signed?: true
  /** Somebody went back from it. */
  readonly bad?: true
  /** Some hosts got it, and the run ended before all had it. */
  readonly partial?: true
}

/** The live release, and it again among all those that are known, the newest first. */
export type LiveRecord = KnownRelease & {
  readonly known: readonly KnownRelease[]
  /** How long the last deploy took, where that is known. */
  readonly pace?: Pace
}

/** What a deploy did, as far as it is noted. */
interface Deployed {
  readonly request: Request
  readonly release: string
  readonly source?: Source
  /** The tarball's, by which whoever downloads it again knows it. */
  readonly sha256: string
  readonly pace: Pace
}

/** The fleet is on the release by now: when that cannot be noted, it is a warning. */
export async function recordDeploy(deployed: Deployed, world: World): Promise<void> {
  const { request, release: id, source, sha256, pace } = deployed
  const { version, commit } = request
  const live = { id, version, commit, sha256, ...whereabouts(source?.artifact) }
  const before = await readRecord(request, world)
  await keep(live, [live, ...(before?.known ?? [])], { request, world, pace })
}

/** That hosts may run a release which not all of them got. Where nothing is recorded, there is nothing to tell it from. */
export async function recordPartial({ request, release: id }: Pick<Deployed, 'request' | 'release'>, world: World) {
  const before = await readRecord(request, world)
  if (before === undefined || before.id === id) return
  const { version, commit } = request
  const partial = { id, version, commit, artifact: '', sha256: '', partial: true } as const
  const others = before.known.filter((one) => one.id !== id)
  const { known: _, pace, ...live } = before
  await keep(live, [partial, ...others], { request, world, pace })
}

type Whereabouts = Pick<KnownRelease, 'artifact' | 'repository' | 'runId' | 'signed'>

function whereabouts(artifact: Artifact | undefined): Whereabouts {
  switch (artifact?.kind) {
    case undefined:
      return { artifact: '' }
    case 'url':
      return { artifact: artifact.display, ...(artifact.url !== artifact.display && { signed: true }) }
    case 's3':
      return { artifact: artifact.display }
    case 'actions':
      return { artifact: artifact.display, repository: artifact.repository, runId: artifact.runId }
    case 'release':
      return { artifact: artifact.display, repository: artifact.repository }
  }
}

interface WentBack {
  readonly release: string
  readonly version: string
  /** What hosts ran before. */
  readonly from: ReadonlySet<string>
  /** What the record had under this run's lock. */
  readonly known: readonly KnownRelease[]
  readonly pace: Pace | undefined
}

/** What was newer than the release that is live now is bad from now on. The record has the newest first. */
export async function recordRollback(to: WentBack, request: Request, world: World): Promise<void> {
  const at = to.known.findIndex(({ id }) => id === to.release)
  const newer = new Set((at < 0 ? to.known : to.known.slice(0, at)).map(({ id }) => id))
  const mark = (noted: KnownRelease): KnownRelease => {
    const { bad, partial: _, ...one } = noted
    if (one.id === to.release) return one
    return bad || (to.from.has(one.id) && newer.has(one.id)) ? { ...noted, bad: true } : noted
  }
  const live = { id: to.release, version: to.version, commit: '', artifact: '', sha256: '' }
  await keep(live, to.known.map(mark), { request, world, pace: to.pace })
}

interface Keeping {
  readonly request: Request
  readonly world: World
  readonly pace: Pace | undefined
}

/** Where hosts that do not have it any more get it again, and are sure that it is the same; undefined when they cannot. */
export function fetchable({ version, artifact: text, sha256, signed, ...noted }: KnownRelease): Artifact | undefined {
  if (version === '' || signed || !/^[0-9a-f]{64}$/.test(sha256)) return undefined
  const artifact = readArtifact(text)
  // It is as the run that noted it had read it, or it is not its note.
  if (artifact?.display !== text) return undefined
  const { repository = '', runId = '' } = noted
  const isWhole = artifact.kind === 'url' || artifact.kind === 's3' || repository !== ''
  return isWhole && (artifact.kind !== 'actions' || runId !== '') ? located(artifact, { repository, runId }) : undefined
}

function readArtifact(text: string): Artifact | undefined {
  try {
    return artifact(text)
  } catch {
    return undefined
  }
}

/** Writes the live release, with all that is known of it, and as many of those before it as a parameter has room for. */
async function keep(
  live: KnownRelease,
  known: readonly KnownRelease[],
  { request, world, pace }: Keeping,
): Promise<void> {
  try {
    const record = known.find(({ id }) => id === live.id) ?? live
    const at = new Date(world.clock.now()).toISOString()
    const about = { ...record, run: request.runUrl, at, ...(pace && { pace }) }
    await world.parameters.write(noteName(request, 'record'), fitting(about, known))
  } catch (error) {
    const message = `That ${live.id} is live could not be recorded. ${toFailure(error).message}`
    world.emit({ type: 'warning', message })
  }
}

/** A parameter's value has at most 4 KB. */
const maxBytes = 4_000

function fitting(about: object, known: readonly KnownRelease[]): string {
  for (let count = known.length; ; count -= 1) {
    const text = noteText({ ...about, known: known.slice(0, count) })
    if (count === 0 || Buffer.byteLength(text) <= maxBytes) return text
  }
}

/** The record as the last run left it; undefined when there is none that can be read. */
export async function readRecord(request: Request, { parameters }: World): Promise<LiveRecord | undefined> {
  const stored = await parameters.read(noteName(request, 'record')).catch(() => undefined)
  if (stored?.value === undefined) return undefined
  const fields = parsed(stored.value)
  const [live] = readKnown(fields)
  if (live === undefined) return undefined
  const known = Array.isArray(fields['known']) ? fields['known'].flatMap(readKnown) : [live]
  return { ...live, known, ...readPace(fields['pace']) }
}

function readPace(value: unknown): { readonly pace?: Pace } {
  const { stageMs, batchMs } = typeof value === 'object' && value !== null ? (value as Fields) : {}
  return isTime(stageMs) && isTime(batchMs) ? { pace: { stageMs, batchMs } } : {}
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < 86_400_000
}

/** One whose id is none is no release: it would become a path, an input of a run, and a line that hosts read. */
function readKnown(value: unknown): KnownRelease[] {
  const release = readRelease(typeof value === 'object' && value !== null ? (value as Fields) : {})
  return isReleaseId(release.id) ? [release] : []
}

type Fields = Readonly<Record<string, unknown>>

/** Text that stays on its line, wherever it is shown or sent. */
function isLine(text: string): boolean {
  return text.length <= 2_000 && text === printable(text) && !/[\n\t]/.test(text)
}

function readRelease(fields: Fields): KnownRelease {
  const text = (name: string, fits: (value: string) => boolean) => {
    const value = fields[name]
    return typeof value === 'string' && fits(value) ? value : ''
  }
  const is = (form: RegExp) => (value: string) => form.test(value)
  const [id, version] = [text('id', isReleaseId), text('version', isLine)]
  const [commit, sha256] = [text('commit', is(/^[0-9a-f]{40,64}$/)), text('sha256', is(/^[0-9a-f]{64}$/))]
  const [repository, runId] = [text('repository', isRepository), text('runId', is(/^\d{1,20}$/))]
  return {
    ...{ id, version, commit, artifact: text('artifact', isLine), sha256 },
    ...(repository !== '' && { repository }),
    ...(runId !== '' && { runId }),
    ...(fields['signed'] === true && { signed: true }),
    ...(fields['bad'] === true && { bad: true }),
    ...(fields['partial'] === true && { partial: true }),
  }
}
