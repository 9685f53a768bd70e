import type { Request } from '../inputs/request.ts'
import type { Target } from '../model/target.ts'
import { type DrainedTargets, emptyDrain, parameterName, parseDrains } from './records.ts'
import type { StatePorts } from './state.port.ts'

/** The targets that are recorded as drained, and the number of records. */
export async function readDrains(
  request: Pick<Request, 'appInstance'>,
  { parameters }: StatePorts,
): Promise<{ readonly drained: DrainedTargets; readonly count: number }> {
  const drained = new Map<string, readonly Target[]>()
  for (let count = 0; ; count += 1) {
    const { value } = await parameters.read(parameterName(request.appInstance, `drained/${count + 1}`))
    const found = parseDrains(value)
    if (found.size === 0) return { drained, count }
    for (const [group, targets] of found) drained.set(group, [...(drained.get(group) ?? []), ...targets])
  }
}

/** Clears from the last to the first, since a reader stops at the first empty record. */
export async function clearDrains(
  records: number,
  { appInstance }: Pick<Request, 'appInstance'>,
  { parameters }: StatePorts,
): Promise<void> {
  for (let i = records; i > 0; i -= 1) await parameters.write(parameterName(appInstance, `drained/${i}`), emptyDrain)
}
