/** How long to wait between looks, and how long a host may take. Pure: milliseconds in, milliseconds out. */
import type { Request } from '../inputs.ts'

const shortestMs = 250
/** Of a command that was left alone for `longQuietMs`; the calls in all are fewer all the same. */
const densestMs = 170
const longQuietMs = 4_000
const longestMs = 3_000

export interface Look {
  /** How long ago the command was sent. */
  readonly elapsedMs: number
  /** How many commands are looked after at once, since the API bears only so many looks a second. */
  readonly commands: number
  /** From 0 up to 1. */
  readonly random: number
  /** So long no host that is well can be done. */
  readonly quietMs?: number
}

/**
 * Until the next look at a command: a fortieth of the time since it was sent, so that the news of a phase of up to a minute is
 * less than a second old on average, while an hour's wait does not hammer the API. Twenty commands, which are a thousand hosts,
 * are each looked at so much more seldom that all of them take no more calls a second than one does. While only hosts that
 * failed can have news, once a second will do; what that saves is spent on knowing sooner afterwards.
 */
export function pollDelay({ elapsedMs, commands, random, quietMs = 0 }: Look): number {
  const longest = Math.min(longestMs * commands, 60_000)
  const shortest = (quietMs < longQuietMs ? shortestMs : densestMs) * commands
  const delay = Math.max(shortest, Math.min(elapsedMs * Math.min(commands / 40, 0.5), longest))
  const quiet = Math.min(1_000 * commands, quietMs - elapsedMs)
  return Math.round(Math.max(delay, quiet) * (0.9 + 0.2 * random))
}

/**
 * After how long without an answer a host is asked directly. Its reply may have been lost on the way, of which SSM says
 * nothing until the command expires. `slowestMs` is the slowest host that has answered; each further look waits twice as long.
 */
export function silenceBefore({ looks, slowestMs }: { looks: number; slowestMs: number | undefined }): number {
  const first = slowestMs === undefined ? 20_000 : Math.max(10_000, 2 * slowestMs)
  return first * 2 ** looks
}

/** How long SSM may try to hand a command to an agent; longer than any agent that is alive needs. */
export const deliveryMs = 60_000

/** A hook may take ten minutes, which the host itself enforces. */
const hookMs = 600_000
/** The host waits so long for another command to let go of its lock. */
const lockMs = 120_000
/** systemd's own default for stopping and for starting a unit. */
const unitMs = 90_000
/** The host waits so long for an app that limits the requests to its health path. */
const limitMs = 900_000
const slackMs = 60_000

/** How long an activation may take at most: stopping, starting and proving, twice, since the way back takes as long. */
export function activationMs(request: Request, unit: { stopTimeout?: number; startTimeout?: number }): number {
  const restart = secondsOr(unit.stopTimeout) + secondsOr(unit.startTimeout)
  const once = restart + request['health-timeout'] + request['stable-for']
  const hooks = [request['before-activate'], request['before-activate-once'], request['after-activate']]
  return lockMs + 2 * once + limitMs + hooks.filter((hook) => hook !== undefined).length * hookMs + slackMs
}

/** Taking releases away, or looking at a host: neither waits for the app. */
export const cleanupMs = 60_000
export const statusMs = 60_000

/** What is left to do after a cancel: GitHub ends everything five minutes after it. */
export const aftermathMs = 240_000

function secondsOr(seconds: number | undefined): number {
  return seconds === undefined ? unitMs : seconds * 1_000
}
