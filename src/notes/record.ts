/** What is live, noted for those who come later: hosts that join, and deploys that compare themselves with it. */

import { toFailure } from '../failure.ts'
import type { Request } from '../inputs.ts'
import type { World } from '../ports.ts'
import { noteName, noteText, parsed } from './notes.ts'

export interface LiveRelease {
  readonly id: string
  readonly version: string
  /** Empty when nobody said. */
  readonly commit: string
  /** Without a signed query. */
  readonly artifact: string
  readonly sha256: string
}

/** What a deploy did, as far as it is noted. */
interface Deployed {
  readonly request: Request
  readonly release: string
  readonly verification: { readonly sha256?: string }
}

/** The fleet is on the release by now: when that cannot be noted, it is a warning. */
export async function keepRecord({ request, release: id, verification }: Deployed, world: World): Promise<void> {
  const { version, commit, artifact, runUrl: run } = request
  const live: LiveRelease = { id, version, commit, artifact: artifact.display, sha256: verification.sha256 ?? '' }
  const text = noteText({ ...live, run, at: new Date(world.clock.now()).toISOString() })
  await world.parameters.write(noteName(request, 'record'), text).catch((error: unknown) => {
    const message = `That ${id} is live could not be recorded. ${toFailure(error).message}`
    world.emit({ type: 'warning', message })
  })
}

/** The record of the last deploy; undefined when there is none that can be read. */
export async function readRecord(request: Request, { parameters }: World): Promise<Partial<LiveRelease> | undefined> {
  const stored = await parameters.read(noteName(request, 'record')).catch(() => undefined)
  if (stored?.value === undefined) return undefined
  const texts = Object.entries(parsed(stored.value)).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(texts) as Partial<LiveRelease>
}
