import type { DeserializeHandler, DeserializeMiddleware } from '@smithy/types'
import type { Clock } from '../../model/clock.ts'

/**
 * Seven requests a second, since all clients of the account share SSM's limits; at most nine in any one second. They are spread
 * evenly: a delayed request then arrives together with one or two others, and not with a whole second's worth.
 */
const apartMs = 135
/** One request may leave early: most calls follow the response to the one before, and then none waits. */
const aheadMs = apartMs

export interface Gate {
  readonly clock: Clock
  /** Once aborted, no request gets a turn. */
  readonly halted?: AbortSignal
}

/** Resolves when the caller may send. */
export type Turn = () => Promise<void>

/**
 * Grants turns in order of request, on average 135 ms apart; after a pause two at once. After `halted` the promise of a turn
 * never settles: a cancelled run must send nothing more, and the engine would treat a rejection as a lost host or a failed
 * run.
 */
export function turns({ clock, halted }: Gate): Turn {
  let dueAt = Number.NEGATIVE_INFINITY
  let last = Promise.resolve()
  const next = async () => {
    const waitMs = dueAt - aheadMs - clock.now()
    // The clock may be set back meanwhile, so a wait has an upper limit.
    if (waitMs > 0) await clock.sleep(Math.min(waitMs, apartMs), halted)
    if (halted?.aborted) await never
    // For the same reason `dueAt` is never far ahead of the clock.
    dueAt = Math.min(Math.max(dueAt, clock.now()), clock.now() + aheadMs) + apartMs
  }
  return () => {
    last = last.then(next)
    return last
  }
}

const never = new Promise<never>(() => {})

/** A client of the AWS SDK, of any service. */
interface Client {
  readonly middlewareStack: {
    add(middleware: DeserializeMiddleware<object, object>, options: { step: 'deserialize'; priority: 'low' }): void
  }
}

/**
 * Lets every request of a client wait for its turn right before it leaves. Any earlier, loading code and finding credentials
 * would gather requests that got their turns in different seconds, and send them in one. Source: the last step of the SDK's
 * middleware stack, nearest to its HTTP handler.
 */
export function inTurn<C extends Client>(client: C, turn: Turn): C {
  const wait = (send: DeserializeHandler<object, object>) => async (request: Parameters<typeof send>[0]) => {
    await turn()
    return await send(request)
  }
  client.middlewareStack.add(wait, { step: 'deserialize', priority: 'low' })
  return client
}
