/** The live release and its history, recorded for later runs: for hosts that join, rollbacks, and downgrade checks. */

import type { Request } from '../inputs/request.ts'
import type { Artifact } from '../model/artifact.ts'
import { toFailure } from '../model/failure.ts'
import { parseObject } from '../model/json.ts'
import { isReleaseId, isRepository } from '../model/labels.ts'
import type { LiveRecord, RecordedRelease } from '../model/live-release.ts'
import type { LastDurations } from '../model/plan.ts'
import { printable } from '../model/printable.ts'
import { maxParameterBytes, parameterName, serialize } from './records.ts'
import type { StatePorts } from './state.port.ts'

/** What a deploy records. */
interface DeployedRelease {
  readonly request: Request
  readonly release: string
  readonly version: string
  readonly commit: string
  readonly source?: { readonly artifact: Artifact }
  /** The tarball's, to verify later downloads. */
  readonly sha256: string
  readonly pace: LastDurations
}

/** Records a deploy. The hosts already run the release, so a failure to write is only a warning. */
export async function recordDeploy(deployed: DeployedRelease, ports: StatePorts): Promise<void> {
  const { request, release: id, version, commit, source, sha256, pace } = deployed
  const live = { id, version, commit, sha256, ...artifactLocation(source?.artifact) }
  const before = await readRecord(request, ports)
  await writeRecord(live, [live, ...(before?.known ?? [])], { request, ports, pace })
}

/** Records that some hosts run a release that others lack. Without a record there is nothing to compare it with. */
export async function recordPartial(
  { request, release: id, version, commit }: Omit<DeployedRelease, 'source' | 'sha256' | 'pace'>,
  ports: StatePorts,
): Promise<void> {
  const before = await readRecord(request, ports)
  if (before === undefined || before.id === id) return
  const partial = { id, version, commit, artifact: '', sha256: '', partial: true } as const
  const others = before.known.filter((one) => one.id !== id)
  const { known: _, pace, ...live } = before
  await writeRecord(live, [partial, ...others], { request, ports, pace })
}

type ArtifactLocation = Pick<RecordedRelease, 'artifact' | 'repository' | 'runId' | 'signed'>

function artifactLocation(artifact: Artifact | undefined): ArtifactLocation {
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

interface Rollback {
  readonly release: string
  readonly version: string
  /** The releases that hosts ran before. */
  readonly from: ReadonlySet<string>
  /** The history as read under this run's lock. */
  readonly known: readonly RecordedRelease[]
  readonly pace: LastDurations | undefined
}

/** Marks the releases that the rollback left, and that are newer than its target, as bad. The history has the newest first. */
export async function recordRollback(to: Rollback, request: Request, ports: StatePorts): Promise<void> {
  const at = to.known.findIndex(({ id }) => id === to.release)
  const newer = new Set((at < 0 ? to.known : to.known.slice(0, at)).map(({ id }) => id))
  const mark = (recorded: RecordedRelease): RecordedRelease => {
    const { bad, partial: _, ...one } = recorded
    if (one.id === to.release) return one
    return bad || (to.from.has(one.id) && newer.has(one.id)) ? { ...recorded, bad: true } : recorded
  }
  const live = { id: to.release, version: to.version, commit: '', artifact: '', sha256: '' }
  await writeRecord(live, to.known.map(mark), { request, ports, pace: to.pace })
}

interface RecordContext {
  readonly request: Request
  readonly ports: StatePorts
  readonly pace: LastDurations | undefined
}

/** Writes the live release with all that is known of it, and as much history as fits into a parameter. */
async function writeRecord(
  live: RecordedRelease,
  known: readonly RecordedRelease[],
  { request, ports, pace }: RecordContext,
): Promise<void> {
  try {
    const record = known.find(({ id }) => id === live.id) ?? live
    const at = new Date(ports.clock.now()).toISOString()
    const about = { ...record, run: request.runUrl, at, ...(pace && { pace }) }
    await ports.parameters.write(parameterName(request.appInstance, 'record'), fitToParameter(about, known))
  } catch (error) {
    const message = `Could not record ${live.id} as the live release. ${toFailure(error).message}`
    ports.emit({ type: 'warning', message })
  }
}

function fitToParameter(about: object, known: readonly RecordedRelease[]): string {
  for (let count = known.length; ; count -= 1) {
    const text = serialize({ ...about, known: known.slice(0, count) })
    if (count === 0 || Buffer.byteLength(text) <= maxParameterBytes) return text
  }
}

/** The record as the last run left it; undefined when it is missing or unreadable. */
export async function readRecord(request: Request, { parameters }: StatePorts): Promise<LiveRecord | undefined> {
  const stored = await parameters.read(parameterName(request.appInstance, 'record')).catch(() => undefined)
  if (stored?.value === undefined) return undefined
  const fields = parseObject(stored.value)
  const [live] = readKnown(fields)
  if (live === undefined) return undefined
  const known = Array.isArray(fields['known']) ? fields['known'].flatMap(readKnown) : [live]
  return { ...live, known, ...readPace(fields['pace']) }
}

function readPace(value: unknown): { readonly pace?: LastDurations } {
  const { stageMs, batchMs } = typeof value === 'object' && value !== null ? (value as Fields) : {}
  return isTime(stageMs) && isTime(batchMs) ? { pace: { stageMs, batchMs } } : {}
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < 86_400_000
}

/** Drops an entry whose id is not one: the id becomes a path, an input of a run, and a line that hosts read. */
function readKnown(value: unknown): RecordedRelease[] {
  const release = readRelease(typeof value === 'object' && value !== null ? (value as Fields) : {})
  return isReleaseId(release.id) ? [release] : []
}

type Fields = Readonly<Record<string, unknown>>

/** Whether a text stays on one line wherever it is shown or sent. */
function isSingleLine(text: string): boolean {
  return text.length <= 2_000 && text === printable(text) && !/[\n\t]/.test(text)
}

function readRelease(fields: Fields): RecordedRelease {
  const text = (name: string, fits: (value: string) => boolean) => {
    const value = fields[name]
    return typeof value === 'string' && fits(value) ? value : ''
  }
  const is = (form: RegExp) => (value: string) => form.test(value)
  const [id, version] = [text('id', isReleaseId), text('version', isSingleLine)]
  const [commit, sha256] = [text('commit', is(/^[0-9a-f]{40,64}$/)), text('sha256', is(/^[0-9a-f]{64}$/))]
  const [repository, runId] = [text('repository', isRepository), text('runId', is(/^\d{1,20}$/))]
  return {
    ...{ id, version, commit, artifact: text('artifact', isSingleLine), sha256 },
    ...(repository !== '' && { repository }),
    ...(runId !== '' && { runId }),
    ...(fields['signed'] === true && { signed: true }),
    ...(fields['bad'] === true && { bad: true }),
    ...(fields['partial'] === true && { partial: true }),
  }
}
