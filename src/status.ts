import type { Verdict } from './events.ts'
import { Failure } from './failure.ts'
import type { Request } from './inputs.ts'
import type { World } from './ports.ts'
import { refuseNobody } from './preflight/preflight.ts'
import { findHosts } from './preflight/selection.ts'
import { takeSurvey } from './preflight/survey.ts'
import { drifted, type Survey } from './survey.ts'

/** Says what each host runs, and how that stands to what was recorded. Takes no lock, and changes nothing. */
export async function status(request: Request, world: World): Promise<Verdict> {
  const found = await findHosts(request, world)
  world.emit({ type: 'hosts', ...found, skip: true })
  refuseNobody(found, request)
  const { survey } = await takeSurvey(found, request, world)
  world.emit({ type: 'surveyed', survey })
  refuseDrift(survey, request)
  return 'reported'
}

/** Rejects where a workflow wants to know, so that it is red. */
export function refuseDrift(survey: Survey, request: Request): void {
  const { length } = drifted(survey)
  if (length === 0 || !request['fail-on-drift']) return
  const hosts = length === 1 ? 'One host is' : `${length} hosts are`
  throw new Failure('drift', `${hosts} not as recorded, or not well.`, {
    next: 'Run command: reconcile, deploy the recorded version again, or look at the hosts.',
  })
}
