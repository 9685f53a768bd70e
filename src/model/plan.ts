import type { Command } from './commands.ts'
import type { CommitChanges } from './commits.ts'
import { hostCount, hostLabel, releaseLabel } from './labels.ts'

/** What a run does on one host. */
export interface HostPlan {
  readonly id: string
  readonly name: string
  readonly zone: string
  /** The release that it runs now, `none` without one. */
  readonly runs: string
  readonly runsVersion: string
  /** `refuse`: the host cannot take part, and so the run would change no host. */
  readonly will: 'change' | 'stay' | 'refuse'
  /** Whether it has to download the release first. */
  readonly downloads: boolean
  /** Why it keeps what it runs, why it refuses, or what may prevent the change; may be empty. */
  readonly why: string
  /** The error code of a refusal. */
  readonly code?: string
}

/** How long a rollout is going to take, in milliseconds. */
export interface TimeEstimate {
  readonly ms: number
  /** `last`: as long as the last deploy took. `least`: no deploy was timed yet; the sum of the waits. */
  readonly by: 'last' | 'least'
  /** How long the credentials are still valid, where the environment says so, and whether that is enough. */
  readonly credentialsMs?: number
  readonly isEnough?: boolean
}

/** Whether the role may make a call: the run made it, or IAM allows it. `not checked` means unknown. */
export interface Permission {
  readonly action: string
  readonly is: 'allowed' | 'not checked'
}

/** Which release a run brings hosts to. */
interface PlanGoal {
  readonly command: Command
  readonly version: string
  /** Undefined for a release that the run has yet to create. */
  readonly release?: string
}

/** What a run does on each host, and in which order. A dry run prints it, and a run executes it. */
export interface Plan {
  readonly environment: string
  readonly goal: PlanGoal
  readonly hosts: readonly HostPlan[]
  /** Ids of the hosts that change, in the order of the rollout; none where a host refuses. */
  readonly batches: readonly (readonly string[])[]
  readonly estimate: TimeEstimate
  /** What an operator should know before the run changes anything, as sentences. */
  readonly warnings: readonly string[]
}

/** What a dry run found besides its plan. */
export interface DryRunFindings {
  /** The commits between the live one and the new one, or why they are unknown. */
  readonly changes?: CommitChanges | { readonly unknown: string }
  readonly permissions: readonly Permission[]
}

/** How long the last deploy took: the staging, and the slowest batch. */
export interface LastDurations {
  readonly stageMs: number
  readonly batchMs: number
}

/** The plan in a sentence. */
export function planSentence({ goal: { command, version, release }, hosts, batches }: Plan): string {
  const refusing = hosts.filter(({ will }) => will === 'refuse')
  if (refusing.length > 0)
    return `Plan: the ${command} changes nothing, since ${hostCount(refusing.length)} cannot take part.`
  const changing = hosts.filter(({ will }) => will === 'change')
  const [first] = changing
  if (first === undefined) return `Plan: the ${command} changes nothing.`
  const some =
    changing.length === hosts.length ? hostCount(hosts.length) : `${changing.length} of ${hosts.length} hosts`
  const which = changing.length === 1 ? hostLabel(first) : some
  const what = release === undefined ? `version ${version}` : releaseLabel({ id: release, version })
  const inBatches = batches.length === 1 ? 'one batch' : `${batches.length} batches`
  return `Plan: the ${command} brings ${which} to ${what}, in ${inBatches}.`
}
