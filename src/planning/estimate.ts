/** Estimates the time and the problems of a rollout before it begins. Pure. */

import type { Request } from '../inputs/request.ts'
import { hostLimits } from '../model/host-limits.ts'
import type { HostState } from '../model/host-state.ts'
import type { LastDurations, TimeEstimate } from '../model/plan.ts'

type StagingPolicy = Pick<Request, 'package-manager'>

/** What may prevent staging on a host: its problem, drift, too little space or memory; empty when nothing does. */
export function stagingRemarks(state: HostState, bytes: number | undefined, policy: StagingPolicy): string {
  const remarks = [state.problem, driftNote(state), diskProblem(state, bytes), memoryProblem(state, policy)]
  return remarks.filter((remark) => remark !== '').join('; ')
}

/** What the deploy does about drift; empty without drift. */
function driftNote({ isDrifted }: HostState): string {
  return isDrifted ? 'drift: the deploy adopts it and replaces it' : ''
}

/** Why the disk has too little space; empty when it has enough, or when that is unknown. */
function diskProblem({ freeMb }: HostState, bytes: number | undefined): string {
  if (bytes === undefined || freeMb === undefined) return ''
  const neededMb = Math.ceil((bytes * hostLimits.roomFactor) / 2 ** 20) + hostLimits.spareMb
  return freeMb >= neededMb ? '' : `disk-full: ${freeMb} MB are free, and about ${neededMb} MB will be needed`
}

/** An install that gets less memory is likely to be killed. Source: `npm ci` of a medium-sized API. */
const installMb = 200

function memoryProblem({ memoryMb }: HostState, policy: StagingPolicy): string {
  if (memoryMb === undefined || policy['package-manager'] === 'none' || memoryMb >= installMb) return ''
  return `install-out-of-memory is likely: an install may use ${memoryMb} MB there`
}

/** What an estimate depends on besides the request: the durations of the last deploy, and the time now. */
export interface Timing {
  readonly pace: LastDurations | undefined
  readonly now: number
}

interface RolloutShape extends Timing {
  /** Whether any host has to stage the release first. */
  readonly stages: boolean
  readonly batches: number
}

/** The part of a request that decides how long a rollout takes. */
export type TimePolicy = Pick<
  Request,
  | 'credentialsEnd'
  | 'pause'
  | 'bake'
  | 'stable-for'
  | 'health-interval'
  | 'health-successes'
  | 'target-groups'
  | 'drain-grace'
>

/** The time of the batches one after another, with the waits between them and after the last. */
export function estimateTime(policy: TimePolicy, { stages, batches, pace, now }: RolloutShape): TimeEstimate {
  const { credentialsEnd, pause, bake } = policy
  const waits = pause * Math.max(batches - 1, 0) + (batches > 0 ? bake : 0)
  const drain = policy['target-groups'] === undefined ? 0 : policy['drain-grace']
  const least = policy['stable-for'] + policy['health-interval'] * (policy['health-successes'] - 1) + drain
  const work =
    pace === undefined ? batches * least : (stages ? pace.stageMs : 0) + batches * Math.max(pace.batchMs, least)
  const ms = work + waits
  const time = { ms, by: pace === undefined ? 'least' : 'last' } as const
  if (credentialsEnd === undefined) return time
  const credentialsMs = Math.max(credentialsEnd - now, 0)
  // A run that fails in its last batch takes as long again to revert.
  return { ...time, credentialsMs, isEnough: credentialsMs > 2 * ms }
}
