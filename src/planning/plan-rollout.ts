/** Plans what a run does on each host, once, from the states of the hosts. Pure. */
import type { Request } from '../inputs/request.ts'
import type { BatchSize } from '../model/batch-size.ts'
import { commands } from '../model/commands.ts'
import type { HostState } from '../model/host-state.ts'
import { isMajority } from '../model/majority.ts'
import type { HostPlan, Plan } from '../model/plan.ts'
import { splitIntoBatches } from './batches.ts'
import { stagingRemarks } from './estimate.ts'

/** The release that hosts are to run: a new one from an artifact, or one that was live before. */
export type Goal =
  | {
      readonly kind: 'deploy'
      /** Empty until the run has created it. */
      readonly release: string
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
    }

/** `states` are in the order of the rollout. */
export function planRollout(goal: Goal, states: readonly HostState[], request: Request): Plan {
  const hosts = states.map((state) => planHost(state, goal, request))
  const changing = new Set(hosts.filter(({ will }) => will === 'change').map(({ id }) => id))
  const { release, version } = goal
  return {
    command: commands[request.command].plans ?? request.command,
    environment: request.appInstance.environment,
    release,
    version,
    hosts,
    batches: planBatches(
      states.filter(({ host }) => changing.has(host.id)),
      request,
    ),
  }
}

function planHost(state: HostState, goal: Goal, request: Request): HostPlan {
  if (goal.kind === 'deploy') {
    if (state.runsRequested) return stays(state, 'runs it already')
    const why = state.hasStaged ? '' : stagingRemarks(state, goal.bytes, request)
    return { ...about(state), will: 'change', downloads: !state.hasStaged, why }
  }
  const { release, keep } = goal
  if (runsHealthy(state, release)) return stays(state, 'runs it already')
  if (keep.has(state.host.id)) return stays(state, 'was changed by hand')
  return { ...about(state), will: 'change', downloads: !hasOnDisk(state, release), why: state.problem }
}

const about = ({ host: { id, name, zone }, live, liveVersion }: HostState) => ({
  id,
  name,
  zone,
  runs: live,
  runsVersion: liveVersion,
})

const stays = (state: HostState, why: string): HostPlan => ({ ...about(state), will: 'stay', downloads: false, why })

/** Whether a host reports that it runs that release and is healthy. */
export function runsHealthy({ live, problem }: HostState, release: string): boolean {
  return live === release && problem === ''
}

/** Whether a host reports that it has that release on disk. */
export function hasOnDisk({ releases, hasStaged }: HostState, release: string): boolean {
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
