/** Polls the public URL (`health-url`) during a rollout. */
import type { Request } from '../inputs/request.ts'
import type { RolloutPorts } from './rollout.port.ts'
import type { WebAnswer } from './web.port.ts'

/** The pause after a 429 without `Retry-After`. */
const rateLimitPauseMs = 30_000
/** The longest pause: a header must not blind the monitor for the rest of the run. */
const longestMs = 120_000

/**
 * Each check requires `health-successes` responses 200 in a row within `health-timeout`, and resolves with what failed. A 429 tells
 * nothing about the app and is no alarm: the monitor then pauses for as long as the server asks, two minutes at most. After a 200
 * that asks for a pause, a check that decides whether the rollout continues polls anyway.
 */
export function publicUrlMonitor(
  request: Request,
  ports: RolloutPorts,
): (isPassing: boolean) => Promise<string | undefined> {
  const { 'health-url': url, 'health-successes': wanted, 'health-timeout': timeoutMs } = request
  const { clock, web, emit } = ports
  if (url === undefined) return async () => undefined
  let refusedUntil = 0
  let usedUpUntil = 0
  let hasWarned = false
  const notePause = (answer: WebAnswer, waitMs: number) => {
    if (answer.ok && answer.againAfterMs !== undefined) usedUpUntil = clock.now() + waitMs
    if (!answer.isLimited) return
    refusedUntil = clock.now() + waitMs
    if (!hasWarned) emit({ type: 'warning', message: rateLimitedWarning })
    hasWarned = true
  }
  return async (isPassing) => {
    if (clock.now() < refusedUntil || (isPassing && clock.now() < usedUpUntil)) return undefined
    const until = clock.now() + timeoutMs
    let problem: string | undefined
    for (let successes = 0; ; ) {
      const answer = await web.answers200(url)
      const waitMs = waitAfter(answer, request)
      notePause(answer, waitMs)
      ;[successes, problem] = countAnswer(answer, [successes, problem])
      if (successes >= wanted) return undefined
      if (clock.now() >= until) return problem && `The public URL (health-url) does not respond with 200: ${problem}.`
      await clock.sleep(Math.min(waitMs, Math.max(until - clock.now(), request['health-interval'])))
    }
  }
}

const rateLimitedWarning =
  'The public URL (health-url) limits the rate of requests (HTTP 429), which counts as no alarm. Exempt its health path from the limit; otherwise the run may learn nothing about the release.'

function countAnswer(
  answer: WebAnswer,
  count: [successes: number, problem: string | undefined],
): [successes: number, problem: string | undefined] {
  const [successes, problem] = count
  if (answer.ok) return [successes + 1, problem]
  return answer.isLimited ? count : [0, answer.detail]
}

function waitAfter({ isLimited, againAfterMs }: WebAnswer, { 'health-interval': interval }: Request): number {
  return Math.max(interval, Math.min(againAfterMs ?? (isLimited ? rateLimitPauseMs : 0), longestMs))
}
