import { inspect } from './errands/inspect.ts'
import type { Verdict } from './events.ts'
import { Failure } from './failure.ts'
import { commonSettings } from './host/request.ts'
import type { Request } from './inputs.ts'
import { readDrainNotes } from './notes/drained.ts'
import { holderOf } from './notes/lock.ts'
import { readRecord } from './notes/record.ts'
import type { World } from './ports.ts'
import { candidates } from './preflight/candidates.ts'
import { refuseNobody } from './preflight/preflight.ts'
import { findHosts } from './preflight/selection.ts'
import { drifted, hostSurvey, unseen } from './survey.ts'

/** Says what each host runs, and how that stands to what was recorded. Takes no lock, and changes nothing. */
export async function status(request: Request, world: World): Promise<Verdict> {
  const { usable, unusable } = await findHosts(request, world)
  world.emit({ type: 'hosts', usable, unusable, skip: true })
  refuseNobody({ usable, unusable }, request)
  const settings = { ...commonSettings(request), version: undefined }
  const [looks, record, lock, { drained }] = await Promise.all([
    inspect(usable, settings, { request, world }),
    readRecord(request, world),
    holderOf(request, world),
    readDrainNotes(request, world),
  ])
  const hosts = usable.map((host) => hostSurvey(host, looks.get(host.id), record?.id))
  const seen = new Map([...looks].filter(([, { ok }]) => ok))
  const survey = {
    ...(record && { recorded: record }),
    ...(lock && { lock }),
    drained: Object.fromEntries(
      [...drained].map(([group, all]) => [group, all.map(({ id, port }) => `${id}:${port}`)]),
    ),
    candidates: candidates(seen, record?.known ?? []).filter(({ release }) => release !== record?.id),
    hosts: [...hosts, ...unusable.map(unseen)],
  }
  world.emit({ type: 'surveyed', survey })
  const { length } = drifted(survey)
  if (length > 0 && request['fail-on-drift']) throw drift(length)
  return 'reported'
}

function drift(count: number): Failure {
  const hosts = count === 1 ? 'One host is' : `${count} hosts are`
  return new Failure('drift', `${hosts} not as recorded, or not well.`, {
    next: 'Deploy the recorded version again, or look at the hosts.',
  })
}
