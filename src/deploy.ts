import type { Verdict } from './events.ts'
import type { Request } from './inputs.ts'
import { type Plan, plainSettings, type Results, walk } from './plan.ts'
import { cleanupMs } from './polling.ts'
import type { World } from './ports.ts'
import { preflight } from './preflight.ts'
import { type Rollout, revert, rollOut } from './rollout.ts'
import { stage } from './stage.ts'
import { isSettled, verdictOf } from './standing.ts'

/** Stages the release on every host, then activates it batch by batch, proved on each, or brings everything back. */
export async function deploy(request: Request, world: World): Promise<Verdict> {
  const release = releaseId(world.clock.now())
  begin(request, release, world)
  const plan = await preflight(request, release, world)
  const staged = await stage(plan, world)
  if ([...staged.values()].some(({ ok }) => !ok)) {
    await cleanUp(staged, { plan, world })
    return 'refused'
  }
  const fresh = new Map([...staged].filter(([, { verdict }]) => verdict !== 'unchanged'))
  if (fresh.size === 0) return 'unchanged'
  const rollout = await rollOut(fresh, plan, world)
  const last = new Map([...fresh, ...(await settledResults(rollout, fresh, { plan, world }))])
  const verdict = verdictOf([...last.values()], rollout.failures, rollout.stopped !== undefined)
  await cleanUp(last, { plan, world })
  return verdict
}

/** The id of a release that is made now: UTC, and the order of ids is the order of releases. */
function releaseId(now: number): string {
  const [day, time] = new Date(now)
    .toISOString()
    .replace(/[-:]|\..*/g, '')
    .split('T')
  return `${day}_${time}`
}

function begin(request: Request, release: string, { emit }: World): void {
  const { command, app, environment, version, artifact, runUrl, region, 'base-dir': baseDir } = request
  const about = { command, app, environment, version, release, runUrl, region, baseDir }
  emit({ type: 'begun', ...about, artifact: artifact.display })
}

/** What each host runs once a rollout that ended early was undone, if it is to be. */
async function settledResults(rollout: Rollout, fresh: Results, at: { plan: Plan; world: World }): Promise<Results> {
  if (rollout.stopped === undefined || at.plan.request['on-failure'] === 'stop') return rollout.results
  return await revert(rollout, fresh, at)
}

/**
 * Takes the release away from hosts that have it in vain, and prunes old ones on the others. The verdict stands by then:
 * whatever goes wrong here is a warning.
 */
async function cleanUp(last: Results, { plan, world }: { plan: Plan; world: World }): Promise<void> {
  const hosts = [...last].filter(([, result]) => isSettled(result)).map(([host]) => host)
  if (hosts.length === 0) return
  const inVain = (host: string) => stagedInVain.has(last.get(host)?.verdict ?? '')
  const settings = (host: string) => ({ ...plainSettings(plan), release: inVain(host) ? plan.release : undefined })
  const errand = { command: 'cleanup', settings, runWithinMs: cleanupMs } as const
  const results = await walk({ phase: 'cleanup', hosts, errand, settle: async (doubtful) => doubtful }, plan, world)
  const failed = [...results].filter(([, { ok }]) => !ok)
  if (failed.length === 0) return
  const named = failed.slice(0, 10).map(([host, { code, message }]) => `${host} (${code}: ${message})`)
  const message = `Could not clean up on ${failed.length} of ${hosts.length} hosts: ${named.join(', ')}`
  world.emit({ type: 'warning', message })
}

/** After these a host has the release on disk and never ran it. */
const stagedInVain: ReadonlySet<string> = new Set(['staged', 'refused'])
