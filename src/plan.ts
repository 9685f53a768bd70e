/** What a command would do, found out without changing anything: no lock, no notes, and hosts are only looked at. */

import type { Results } from './errands/plan.ts'
import { missing } from './errands/reply.ts'
import type { Verdict } from './events.ts'
import {
  driftNote,
  type Forecast,
  type HostForecast,
  hostForecast,
  memoryFault,
  type Permission,
  roomFault,
  timeForecast,
} from './forecast.ts'
import type { Result } from './host/result.ts'
import type { Delivery, Request } from './inputs.ts'
import type { Instance, World } from './ports.ts'
import { liveCommit, refuseDowngrade } from './preflight/downgrade.ts'
import { probePermissions, refuseUnasked } from './preflight/permissions.ts'
import { preflight, preflightOfHosts } from './preflight/preflight.ts'
import { type Surveyed, takeSurvey } from './preflight/survey.ts'
import type { Aim, Goal } from './reactivate.ts'
import { wavesOf } from './rollout/rollout.ts'
import { hasOnDisk, isSuperseded, runsWell } from './rollout/standing.ts'
import { refuseDrift } from './status.ts'

/** The same preflight as a deploy's, with its refusals; then what the deploy would do. */
export async function plan(asked: Delivery, world: World): Promise<Verdict> {
  const permissions = await probePermissions(asked, world)
  const { request, hosts, source, verification } = await preflight(asked, world)
  const seen = await takeSurvey({ usable: hosts, unusable: [] }, request, world)
  const { looks, record } = seen
  refuseUnasked(looks)
  const bytes = await source.bytes().catch(() => undefined)
  const isLive = (look: Result) =>
    record !== undefined &&
    runsWell(look, record.id) &&
    verification.sha256 === record.sha256 &&
    record.version === request.version
  const told = hosts.map((host) => {
    const look = looks.get(host.id) ?? nothingKnown
    if (isLive(look)) return stays(host, look, 'runs it already')
    const faults = [
      look.ok ? '' : look.code,
      driftNote(look, request),
      roomFault(look, bytes),
      memoryFault(look, request),
    ]
    return hostForecast(host, look, {
      will: 'change',
      downloads: true,
      why: faults.filter((fault) => fault !== '').join('; '),
    })
  })
  const base = liveCommit(looks, record)
  const changes =
    base === undefined
      ? { unknown: 'nobody noted which commit is live' }
      : await world.commits.between(base, request.commit)
  tell(
    { command: 'deploy', release: '', version: request.version, changes, told },
    { seen, hosts, permissions, request, world },
  )
  await refuseDowngrade(looks, { plan: { request }, world })
  refuseDrift(seen.survey, request)
  return 'planned'
}

/** What a rollback or a reconcile would do. */
export async function planReactivation(aim: Aim, request: Request, world: World): Promise<Verdict> {
  const permissions = await probePermissions(request, world)
  const { hosts } = await preflightOfHosts(request, world)
  const seen = await takeSurvey({ usable: hosts, unusable: [] }, request, world)
  const { looks, record } = seen
  refuseUnasked(looks)
  if (isSuperseded([...looks.values()])) return 'superseded'
  const goal = aim.choose(looks, record, { plan: { request, hosts }, world })
  const { release, version, verdict } = goal
  world.emit({ type: 'chosen', release, version, verdict })
  const told = hosts.map((host) => moved(host, goal, looks))
  tell({ command: request.command, release, version, told }, { seen, hosts, permissions, request, world })
  return 'planned'
}

const nothingKnown = missing('result-lost', 'It did not answer.').result

function moved(host: Instance, { release, leaves }: Goal, looks: Results): HostForecast {
  const look = looks.get(host.id) ?? nothingKnown
  if (runsWell(look, release)) return stays(host, look, 'runs it already')
  if (leaves.has(host.id)) return stays(host, look, 'was changed by hand')
  return hostForecast(host, look, { will: 'change', downloads: !hasOnDisk(look, release), why: look.code })
}

function stays(host: Instance, look: Result, why: string): HostForecast {
  return hostForecast(host, look, { will: 'stay', downloads: false, why })
}

type Told = Pick<Forecast, 'command' | 'release' | 'version' | 'changes'> & { readonly told: readonly HostForecast[] }

interface About {
  readonly seen: Surveyed
  readonly permissions: readonly Permission[]
  readonly hosts: readonly Instance[]
  readonly request: Request
  readonly world: World
}

function tell({ told, ...what }: Told, { seen, hosts, permissions, request, world }: About): void {
  const changing = new Set(told.filter(({ will }) => will === 'change').map(({ id }) => id))
  const fresh = hosts.filter(({ id }) => changing.has(id))
  const batches = wavesOf(fresh, seen.looks, request)
  const stages = told.some(({ downloads }) => downloads)
  const course = { stages, batches: batches.length, pace: seen.record?.pace, now: world.clock.now() }
  const time = timeForecast(request, course)
  const forecast: Forecast = { ...what, hosts: told, batches, time, permissions }
  world.emit({ type: 'surveyed', survey: seen.survey })
  world.emit({ type: 'planned', forecast })
}
