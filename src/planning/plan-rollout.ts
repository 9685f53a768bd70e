/** Plans what a run does on each host, once, from the states of the hosts. Pure. */
import type { Request } from '../inputs/request.ts'
import type { BatchSize } from '../model/batch-size.ts'
import { commands } from '../model/commands.ts'
import type { HostState } from '../model/host-state.ts'
import { isMajority } from '../model/majority.ts'
import type { HostPlan, Plan } from '../model/plan.ts'
import { splitIntoBatches } from './batches.ts'
import { estimateTime, stagingRemarks, type TimePolicy, type Timing } from './estimate.ts'

/** The release that hosts are to run: a new one from an artifact, or one that was live before. */
export type Goal =
  | {
      readonly kind: 'deploy'
      /** Undefined until the run has created it. */
      readonly release?: string
      readonly version: string
      /** The size of the artifact, where known. */
      readonly bytes?: number
    }
  | {
      readonly kind: 'activate'
      readonly release: string
      readonly version: string
      /** Hosts that keep what they run. */
      readonly keep: ReadonlySet<string>
      /** Whether hosts that lack the release can download it. */
      readonly isDownloadable: boolean
      /** See `Plan.warnings`. */
      readonly warnings: readonly string[]
    }

/** The part of a request that a plan depends on. */
export type Policy = Pick<
  Request,
  'command' | 'appInstance' | 'batches' | 'by-zone' | 'before-activate-once' | 'on-drift' | 'package-manager'
> &
  TimePolicy

/** What a plan depends on besides its goal and the hosts. */
interface PlanBasis {
  readonly policy: Policy
  readonly timing: Timing
}

/** Plans a rollout; `states` are in the order of the rollout. */
export function planRollout(goal: Goal, states: readonly HostState[], { policy, timing }: PlanBasis): Plan {
  const hosts = states.map((state) => planHost(state, goal, policy))
  const isRefused = hosts.some(({ will }) => will === 'refuse')
  const changing = new Set(hosts.filter(({ will }) => will === 'change' && !isRefused).map(({ id }) => id))
  const batches = planBatches(
    states.filter(({ host }) => changing.has(host.id)),
    policy,
  )
  const stages = hosts.some(({ downloads }) => downloads)
  const { release, version } = goal
  return {
    environment: policy.appInstance.environment,
    goal: {
      command: commands[policy.command].plans ?? policy.command,
      version,
      ...(release !== undefined && { release }),
    },
    hosts,
    batches,
    estimate: estimateTime(policy, { stages, batches: batches.length, ...timing }),
    warnings: goal.kind === 'deploy' ? [] : goal.warnings,
  }
}

function planHost(state: HostState, goal: Goal, policy: Policy): HostPlan {
  if (state.runsRequested) return stays(state, 'runs it already')
  if (!state.isKnown) return refuses(state, { code: state.problem, why: 'It does not respond.' })
  return goal.kind === 'deploy' ? planDeploy(state, goal, policy) : planActivation(state, goal)
}

function planDeploy(state: HostState, { bytes }: Goal & { kind: 'deploy' }, policy: Policy): HostPlan {
  if (state.hasStaged) return changes(state, { downloads: false, why: '' })
  if (state.isDrifted && policy['on-drift'] === 'refuse') {
    return refuses(state, {
      code: 'drift',
      why: 'Something other than this action changed current, and on-drift is refuse.',
    })
  }
  return changes(state, { downloads: true, why: stagingRemarks(state, bytes, policy) })
}

function planActivation(state: HostState, { release, keep, isDownloadable }: Goal & { kind: 'activate' }): HostPlan {
  if (runsHealthy(state, release)) return stays(state, 'runs it already')
  if (keep.has(state.host.id)) return stays(state, 'was changed by hand')
  const downloads = !hasOnDisk(state, release)
  if (downloads && !isDownloadable) {
    return refuses(state, {
      code: 'release-missing',
      why: `It does not have ${release}, and no run recorded where to download it.`,
    })
  }
  return changes(state, { downloads, why: state.problem })
}

const about = ({ host: { id, name, zone }, live, liveVersion }: HostState) => ({
  id,
  name,
  zone,
  runs: live,
  runsVersion: liveVersion,
})

const stays = (state: HostState, why: string): HostPlan => ({ ...about(state), will: 'stay', downloads: false, why })

const changes = (state: HostState, how: Pick<HostPlan, 'downloads' | 'why'>): HostPlan => ({
  ...about(state),
  will: 'change',
  ...how,
})

function refuses(state: HostState, { code, why }: { readonly code: string; readonly why: string }): HostPlan {
  return { ...about(state), will: 'refuse', downloads: false, why, code }
}

/** Whether a host reports that it runs that release and is healthy. */
function runsHealthy({ live, problem }: HostState, release: string): boolean {
  return live === release && problem === ''
}

/** Whether a host reports that it has that release on disk. */
function hasOnDisk({ releases, hasStaged }: HostState, release: string): boolean {
  return hasStaged || releases.some(({ id }) => id === release)
}

type BatchState = Pick<HostState, 'host' | 'failedLast'>
type BatchPolicy = Pick<Request, 'before-activate-once' | 'batches' | 'by-zone'>

/**
 * Hosts on which the last release failed come first, since they are the most likely to fail again. Hosts report that themselves,
 * so the canary batch also gets other hosts unless most hosts report it. The host that runs `before-activate-once` is a batch of
 * its own, since the hook must end before another host runs the new code; no host can choose to be it.
 */
export function planBatches(states: readonly BatchState[], policy: BatchPolicy): string[][] {
  const runsOnce = policy['before-activate-once'] !== undefined
  const zones = new Map(states.map(({ host: { id, zone } }) => [id, zone]))
  const zoneOf = policy['by-zone'] ? (host: string) => zones.get(host) ?? '' : undefined
  const failed = runsOnce ? [] : states.filter(({ failedLast }) => failedLast)
  const order = [...failed, ...states.filter((state) => !failed.includes(state))].map(({ host }) => host.id)
  const size = splitIntoBatches(order, policy.batches, zoneOf)[0]?.length ?? 1
  const extra = isMajority(failed.length, states.length) ? 0 : Math.floor(failed.length / size)
  const shares = [
    ...policy.batches.slice(0, 1).flatMap((share) => Array<BatchSize>(extra).fill(share)),
    ...policy.batches,
  ]
  const [first = [], ...others] = splitIntoBatches(order, shares, zoneOf)
  const heads = runsOnce ? [first.slice(0, 1), first.slice(1)] : [first]
  return [...heads, ...others].filter((batch) => batch.length > 0)
}
