/** How long to wait between polls, and how long a host may take. Pure: milliseconds in, milliseconds out. */
import type { Request } from '../inputs/request.ts'
import { hostLimits } from '../model/host-limits.ts'

const minDelayMs = 250
/** After a minimum duration of `longMinimumMs` and more; the rarer polls before save more calls than this costs. */
const minDelayAfterQuietMs = 170
const longMinimumMs = 4_000
const maxDelayMs = 3_000

interface PollState {
  /** How long ago the command was sent. */
  readonly elapsedMs: number
  /** How many commands are polled at once: the API limits calls per second. */
  readonly commands: number
  /** From 0 up to 1. */
  readonly random: number
  /** How long the command takes on a healthy host at least. */
  readonly minDurationMs?: number
}

/**
 * The delay until the next poll of a command: a fortieth of the time since it was sent. So the result of a phase of up to a
 * minute is less than a second old on average, and an hour's wait does not flood the API. Each of twenty commands (a thousand
 * hosts) is polled so much less often that together they take no more calls per second than one does. While only failed hosts
 * can respond, one poll a second is enough; the calls that this saves pay for more frequent polls afterwards.
 */
export function pollDelay({ elapsedMs, commands, random, minDurationMs = 0 }: PollState): number {
  const longest = Math.min(maxDelayMs * commands, 60_000)
  const shortest = (minDurationMs < longMinimumMs ? minDelayMs : minDelayAfterQuietMs) * commands
  const delay = Math.max(shortest, Math.min(elapsedMs * Math.min(commands / 40, 0.5), longest))
  const quiet = Math.min(1_000 * commands, minDurationMs - elapsedMs)
  return Math.round(Math.max(delay, quiet) * (0.9 + 0.2 * random))
}

interface StallState {
  /** How often the hosts were asked before. */
  readonly stallChecks: number
  readonly slowestMs: number | undefined
}

/**
 * How long a host may stay silent before the run asks it directly. Its response may have been lost, and SSM does not say so
 * until the command expires. `slowestMs` is the time of the slowest host that responded; each further check waits twice as
 * long.
 */
export function stallTimeout({ stallChecks, slowestMs }: StallState): number {
  const first = slowestMs === undefined ? 20_000 : Math.max(10_000, 2 * slowestMs)
  return first * 2 ** stallChecks
}

/** How long SSM may try to deliver a command to an agent; longer than any running agent needs. */
export const deliveryMs = 60_000

/** systemd's own default for stopping and for starting a unit. */
const unitMs = 90_000
const slackMs = 60_000

/** How long an activation may take at most: stopping, starting and proving, twice, since the rollback takes as long. */
export function activationMs(request: Request, unit: { stopTimeout?: number; startTimeout?: number }): number {
  const restart = secondsOr(unit.stopTimeout) + secondsOr(unit.startTimeout)
  const once = restart + request['health-timeout'] + request['stable-for']
  const hooks = [request['before-activate'], request['before-activate-once'], request['after-activate']]
  const { lockSeconds, rateLimitSeconds, hookSeconds } = hostLimits
  const waits = lockSeconds + rateLimitSeconds + hooks.filter((hook) => hook !== undefined).length * hookSeconds
  return waits * 1_000 + 2 * once + slackMs
}

/** Deleting releases and inspecting a host: neither waits for the app. */
export const cleanupMs = 60_000
export const statusMs = 60_000

/** For recovery after a cancel: GitHub ends the job five minutes after it. */
export const postStepMs = 240_000

function secondsOr(seconds: number | undefined): number {
  return seconds === undefined ? unitMs : seconds * 1_000
}
