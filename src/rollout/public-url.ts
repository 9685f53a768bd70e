/** The public address (`health-url`), asked while a release goes out. */
import type { Request } from '../inputs/request.ts'
import type { RolloutPorts } from './rollout.port.ts'
import type { WebAnswer } from './web.port.ts'

/** An address that limits how often it is asked, and does not say for how long, is left alone for so long. */
const rateLimitPauseMs = 30_000
/** However long it wants to be left alone: a header must not blind the watch for the rest of the run. */
const longestMs = 120_000

/**
 * Each look asks for `health-successes` times 200 in a row within `health-timeout`, and resolves with what is wrong. That the address
 * was asked too often says nothing of how the app is, and is no alarm: it is left alone for as long as it wants, and two minutes at
 * most. Where it answered 200 and asked to be left alone, a look that decides whether the rollout goes on asks all the same.
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
  let isTold = false
  const heed = (answer: WebAnswer, waitMs: number) => {
    if (answer.ok && answer.againAfterMs !== undefined) usedUpUntil = clock.now() + waitMs
    if (!answer.isLimited) return
    refusedUntil = clock.now() + waitMs
    if (!isTold) emit({ type: 'warning', message: rateLimitedWarning })
    isTold = true
  }
  return async (isPassing) => {
    if (clock.now() < refusedUntil || (isPassing && clock.now() < usedUpUntil)) return undefined
    const until = clock.now() + timeoutMs
    let wrong: string | undefined
    for (let successes = 0; ; ) {
      const answer = await web.answers200(url)
      const waitMs = waitAfter(answer, request)
      heed(answer, waitMs)
      ;[successes, wrong] = countAnswer(answer, [successes, wrong])
      if (successes >= wanted) return undefined
      if (clock.now() >= until) return wrong && `The public address (health-url) does not answer 200: ${wrong}.`
      await clock.sleep(Math.min(waitMs, Math.max(until - clock.now(), request['health-interval'])))
    }
  }
}

const rateLimitedWarning =
  'The public address (health-url) limits how often it is asked (HTTP 429). That counts as no alarm. Exempt its health path from the limit, or it may tell nothing of the release.'

function countAnswer(
  { ok, isLimited, said }: WebAnswer,
  so: [number, string | undefined],
): [number, string | undefined] {
  const [successes, wrong] = so
  if (ok) return [successes + 1, wrong]
  return isLimited ? so : [0, said]
}

function waitAfter({ isLimited, againAfterMs }: WebAnswer, { 'health-interval': interval }: Request): number {
  return Math.max(interval, Math.min(againAfterMs ?? (isLimited ? rateLimitPauseMs : 0), longestMs))
}
