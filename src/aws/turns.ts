import type { DeserializeHandler, DeserializeMiddleware } from '@smithy/types'
import type { Clock } from '../ports.ts'

/**
 * Seven a second, since SSM's limits are shared by everybody in the account; nine at most in any one second. Evenly, and not a
 * second's worth at once: what is late on its way then meets one or two others, and not the whole of the next second.
 */
const apartMs = 135
/** One of them may come before its time: most calls are answers to the one before, and then nothing waits. */
const aheadMs = apartMs

export interface Gate {
  readonly clock: Clock
  /** Once it is aborted nobody gets a turn any more. */
  readonly halted?: AbortSignal
}

/** Resolves when it is the caller's turn. */
export type Turn = () => Promise<void>

/**
 * Hands out turns, first come first served, in the long run each 135 ms after the one before it; after a pause two at once.
 * After `halted` the promise of a turn never settles. A cancelled run must send nothing more, and a rejection is something that
 * the engine would act on: it would call a host lost, or the run failed, that was only left alone.
 */
export function turns({ clock, halted }: Gate): Turn {
  let dueAt = Number.NEGATIVE_INFINITY
  let last = Promise.resolve()
  const next = async () => {
    const waitMs = dueAt - aheadMs - clock.now()
    // The machine's clock may be set back meanwhile; nobody waits longer for that.
    if (waitMs > 0) await clock.sleep(Math.min(waitMs, apartMs), halted)
    if (halted?.aborted) await never
    // Nor does it count what came before.
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
 * Lets every request of a client wait for its turn as the last thing before it leaves. Any earlier, and what comes between, the
 * code to be loaded and the credentials to be found, would gather requests that had their turns in different seconds and
 * let them leave in one. Source: the last step of the SDK's middleware stack, nearest to its HTTP handler.
 */
export function inTurn<C extends Client>(client: C, turn: Turn): C {
  const wait = (send: DeserializeHandler<object, object>) => async (request: Parameters<typeof send>[0]) => {
    await turn()
    return await send(request)
  }
  client.middlewareStack.add(wait, { step: 'deserialize', priority: 'low' })
  return client
}
