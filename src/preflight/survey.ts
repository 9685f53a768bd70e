/** What a fleet looks like now, asked without changing anything. */
import { inspect } from '../errands/inspect.ts'
import type { Results } from '../errands/plan.ts'
import { commonSettings } from '../host/request.ts'
import type { Request } from '../inputs.ts'
import { readDrainNotes } from '../notes/drained.ts'
import { holderOf } from '../notes/lock.ts'
import { type LiveRecord, readRecord } from '../notes/record.ts'
import type { World } from '../ports.ts'
import { hostSurvey, type Survey, unseen } from '../survey.ts'
import { candidates } from './candidates.ts'
import type { Found } from './selection.ts'

export interface Surveyed {
  readonly survey: Survey
  readonly looks: Results
  readonly record: LiveRecord | undefined
}

/** Asks the hosts, and reads what runs noted. */
export async function takeSurvey({ usable, unusable }: Found, request: Request, world: World): Promise<Surveyed> {
  const settings = { ...commonSettings(request), version: undefined }
  const [looks, record, lock, { drained }] = await Promise.all([
    inspect(usable, settings, { request, world }),
    readRecord(request, world),
    holderOf(request, world),
    readDrainNotes(request, world),
  ])
  const seen = new Map([...looks].filter(([, { ok }]) => ok))
  const survey = {
    ...(record && { recorded: record }),
    ...(lock && { lock }),
    drained: Object.fromEntries(
      [...drained].map(([group, all]) => [group, all.map(({ id, port }) => `${id}:${port}`)]),
    ),
    candidates: candidates(seen, record?.known ?? []).filter(({ release }) => release !== record?.id),
    hosts: [...usable.map((host) => hostSurvey(host, looks.get(host.id), record?.id)), ...unusable.map(unseen)],
  }
  return { survey, looks, record }
}
