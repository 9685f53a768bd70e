import type { Request } from '../inputs.ts'
import type { World } from '../ports.ts'
import { type Drained, noteName, readDrained } from './notes.ts'

/** What is noted as out of traffic, and in how many notes. */
export async function readDrainNotes(
  request: Pick<Request, 'app' | 'environment'>,
  { parameters }: World,
): Promise<{ readonly drained: Drained; readonly notes: number }> {
  const drained = new Map<string, Drained extends ReadonlyMap<string, infer T> ? T : never>()
  for (let notes = 0; ; notes += 1) {
    const { value } = await parameters.read(noteName(request, `drained/${notes + 1}`))
    const found = readDrained(value)
    if (found.size === 0) return { drained, notes }
    for (const [group, targets] of found) drained.set(group, [...(drained.get(group) ?? []), ...targets])
  }
}
