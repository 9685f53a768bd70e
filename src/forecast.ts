/** What a command would do, told before it does anything. Pure. */
import type { Result } from './host/result.ts'
import type { Request } from './inputs.ts'
import { hostLabel, releaseLabel } from './naming.ts'
import type { Changes, Instance } from './ports.ts'

export interface HostForecast {
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
export interface TimeForecast {
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

export interface Forecast {
  readonly command: string
  /** Empty for a release that has yet to be made. */
  readonly release: string
  readonly version: string
  readonly hosts: readonly HostForecast[]
  /** Ids of hosts, in the order of the rollout. */
  readonly batches: readonly (readonly string[])[]
  readonly time: TimeForecast
  /** What lies between the live commit and the new one, or why nobody knows. */
  readonly changes?: Changes | { readonly unknown: string }
  readonly permissions: readonly Permission[]
}

/** What the deploy would do with a release that something else made live; empty where nothing did. */
export function driftNote({ drift }: Result, { 'on-drift': onDrift }: Pick<Request, 'on-drift'>): string {
  if (!drift) return ''
  return onDrift === 'refuse' ? 'drift: the host will refuse (on-drift)' : 'drift: it is adopted, and deployed over'
}

/** What a host needs beside the live release while the next one is staged: the archive, what comes out of it, and what it installs. */
const timesItsSize = 3
const alwaysFreeMb = 32

/** What stands in the way of staging there; empty when there is enough room as far as is known. */
export function roomFault({ freeMb }: Result, bytes: number | undefined): string {
  if (bytes === undefined || freeMb === undefined) return ''
  const neededMb = Math.ceil((bytes * timesItsSize) / 2 ** 20) + alwaysFreeMb
  return freeMb >= neededMb ? '' : `disk-full: ${freeMb} MB are free, and about ${neededMb} MB will be needed`
}

/** Installs that get less are likely to be killed. Source: `npm ci` of a middling API. */
const installMb = 200

export function memoryFault({ memoryMb }: Result, request: Pick<Request, 'package-manager'>): string {
  if (memoryMb === undefined || request['package-manager'] === 'none' || memoryMb >= installMb) return ''
  return `install-out-of-memory is likely: an install may use ${memoryMb} MB there`
}

/** How long the last deploy took: staging, and the slowest of its batches. */
export interface Pace {
  readonly stageMs: number
  readonly batchMs: number
}

interface Course {
  /** Whether anything has to be staged first. */
  readonly stages: boolean
  readonly batches: number
  readonly pace: Pace | undefined
  readonly now: number
}

/** Batches one after another, with what is waited for between them and after the last. */
export function timeForecast(request: Request, { stages, batches, pace, now }: Course): TimeForecast {
  const { credentialsEnd, pause, bake } = request
  const waits = pause * Math.max(batches - 1, 0) + (batches > 0 ? bake : 0)
  const drain = request['target-groups'] === undefined ? 0 : request['drain-grace']
  const least = request['stable-for'] + request['health-interval'] * (request['health-successes'] - 1) + drain
  const work =
    pace === undefined ? batches * least : (stages ? pace.stageMs : 0) + batches * Math.max(pace.batchMs, least)
  const ms = work + waits
  const time = { ms, by: pace === undefined ? 'least' : 'last' } as const
  if (credentialsEnd === undefined) return time
  const credentialsMs = Math.max(credentialsEnd - now, 0)
  // A run that fails in its last batch takes as long again to bring hosts back.
  return { ...time, credentialsMs, isEnough: credentialsMs > 2 * ms }
}

/** What is to be said of one host, from what it told. */
export function hostForecast(
  { id, name, zone }: Instance,
  { before = 'none', beforeVersion = '' }: Result,
  about: Pick<HostForecast, 'will' | 'downloads' | 'why'>,
): HostForecast {
  return { id, name, zone, runs: before, runsVersion: beforeVersion, ...about }
}

/** In a sentence. */
export function foretold({ command, version, release, hosts, batches }: Forecast): string {
  const changing = hosts.filter(({ will }) => will === 'change')
  const [first] = changing
  if (first === undefined) return `A ${command} would change nothing.`
  const which = changing.length === 1 ? hostLabel(first) : `${changing.length} of ${hosts.length} hosts`
  const what = release === '' ? `version ${version}` : releaseLabel({ id: release, version })
  return `A ${command} would bring ${which} to ${what}, in ${batches.length === 1 ? 'one batch' : `${batches.length} batches`}.`
}
