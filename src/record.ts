/** What is live, noted for those who come later: hosts that join, and deploys that compare themselves with it. */
import { toFailure } from './failure.ts'
import type { Request } from './inputs.ts'
import { noteName, noteText, parsed } from './notes.ts'
import type { World } from './ports.ts'
import type { Context } from './settle.ts'

export interface Record {
  readonly id: string
  readonly version: string
  /** Empty when nobody said. */
  readonly commit: string
  /** Without a signed query. */
  readonly artifact: string
  readonly sha256: string
}

/** The fleet is on the release by now: when that cannot be noted, it is a warning. */
export async function keepRecord({ plan, world }: Context): Promise<void> {
  const { request, release: id, verification } = plan
  const { version, commit, artifact, runUrl: run } = request
  const record: Record = { id, version, commit, artifact: artifact.display, sha256: verification.sha256 ?? '' }
  const text = noteText({ ...record, run, at: new Date(world.clock.now()).toISOString() })
  await world.parameters.write(noteName(request, 'record'), text).catch((error: unknown) => {
    const message = `That ${id} is live could not be recorded. ${toFailure(error).message}`
    world.emit({ type: 'warning', message })
  })
}

/** The record of the last deploy; undefined when there is none that can be read. */
export async function readRecord(request: Request, { parameters }: World): Promise<Partial<Record> | undefined> {
  const stored = await parameters.read(noteName(request, 'record')).catch(() => undefined)
  if (stored?.value === undefined) return undefined
  const texts = Object.entries(parsed(stored.value)).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(texts) as Partial<Record>
}
