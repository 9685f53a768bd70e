import type { CommitChanges } from './commits.ts'
import { hostLabel, releaseLabel } from './labels.ts'

export interface HostPlan {
  readonly id: string
  readonly name: string
  readonly zone: string
  /** The release that it runs now, `none` without one. */
  readonly runs: string
  readonly runsVersion: string
  readonly will: 'change' | 'stay'
  /** Whether it has to download the release first. */
  readonly downloads: boolean
  /** Why it keeps what it runs, or what may prevent the change; may be empty. */
  readonly why: string
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

/** What a run does on each host, and in which order. A dry run prints it, and a run executes it. */
export interface Plan {
  readonly command: string
  readonly environment: string
  /** Empty for a release that the run has yet to create. */
  readonly release: string
  readonly version: string
  readonly hosts: readonly HostPlan[]
  /** Ids of the hosts that change, in the order of the rollout. */
  readonly batches: readonly (readonly string[])[]
}

/** A plan with the other findings of a dry run. */
export interface PlanSummary extends Plan {
  readonly time: TimeEstimate
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
export function planSentence({ command, version, release, hosts, batches }: PlanSummary): string {
  const changing = hosts.filter(({ will }) => will === 'change')
  const [first] = changing
  if (first === undefined) return `A ${command} would change nothing.`
  const which = changing.length === 1 ? hostLabel(first) : `${changing.length} of ${hosts.length} hosts`
  const what = release === '' ? `version ${version}` : releaseLabel({ id: release, version })
  return `A ${command} would bring ${which} to ${what}, in ${batches.length === 1 ? 'one batch' : `${batches.length} batches`}.`
}
