import type { CommitChanges } from './commits.ts'
import { hostLabel, releaseLabel } from './labels.ts'

export interface HostPlan {
  readonly id: string
  readonly name: string
  readonly zone: string
  /** What it runs now, `none` without a release. */
  readonly runs: string
  readonly runsVersion: string
  readonly will: 'change' | 'stay'
  /** Whether it has the release to download first. */
  readonly downloads: boolean
  /** Why it stays, or what is in the way; empty when there is nothing to say. */
  readonly why: string
}

/** How long it is going to take, in milliseconds. */
export interface TimeEstimate {
  readonly ms: number
  /** `last`: as slow as the last deploy was. `least`: no deploy was timed yet, and this is what is waited for in any case. */
  readonly by: 'last' | 'least'
  /** How long the credentials are good for from now on, where the environment says so, and whether that is enough. */
  readonly credentialsMs?: number
  readonly isEnough?: boolean
}

/** Whether the role may make a call: it was made and not denied, or IAM says so; else nobody knows before it is made. */
export interface Permission {
  readonly action: string
  readonly is: 'allowed' | 'not checked'
}

/** What a run does to which host, and in which order: a dry run prints it, and a run executes it. */
export interface Plan {
  readonly command: string
  readonly environment: string
  /** Empty for a release that has yet to be made. */
  readonly release: string
  readonly version: string
  readonly hosts: readonly HostPlan[]
  /** Ids of the hosts that change, in the order of the rollout. */
  readonly batches: readonly (readonly string[])[]
}

/** A plan with what else a dry run finds out. */
export interface PlanSummary extends Plan {
  readonly time: TimeEstimate
  /** What lies between the live commit and the new one, or why nobody knows. */
  readonly changes?: CommitChanges | { readonly unknown: string }
  readonly permissions: readonly Permission[]
}

/** How long the last deploy took: staging, and the slowest of its batches. */
export interface LastDurations {
  readonly stageMs: number
  readonly batchMs: number
}

/** In a sentence. */
export function planSentence({ command, version, release, hosts, batches }: PlanSummary): string {
  const changing = hosts.filter(({ will }) => will === 'change')
  const [first] = changing
  if (first === undefined) return `A ${command} would change nothing.`
  const which = changing.length === 1 ? hostLabel(first) : `${changing.length} of ${hosts.length} hosts`
  const what = release === '' ? `version ${version}` : releaseLabel({ id: release, version })
  return `A ${command} would bring ${which} to ${what}, in ${batches.length === 1 ? 'one batch' : `${batches.length} batches`}.`
}
