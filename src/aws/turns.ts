import type { Clock } from '../ports.ts'

/** Nine, since SSM's limits are shared by everybody in the account; the count is of starts within any one second. */
const perWindow = 9
const windowMs = 1_000

export interface Gate {
  readonly clock: Clock
  /** Once it is aborted nobody gets a turn any more. */
  readonly halted?: AbortSignal
}

/**
 * Hands out turns, first come first served: the first nine at once, then each as soon as no more than nine start within any
 * 1,000 ms. After `halted` the promise of a turn never settles. A cancelled run must send nothing more, and a rejection is
 * something that the engine would act on: it would call a host lost, or the run failed, that was only left alone.
 */
export function turns({ clock, halted }: Gate): () => Promise<void> {
  let starts: readonly number[] = []
  let last = Promise.resolve()
  const next = async () => {
    const [ninthLast] = starts.length < perWindow ? [] : starts
    const fullMs = ninthLast === undefined ? 0 : ninthLast + windowMs - clock.now()
    // The machine's clock may be set back meanwhile; nobody waits longer than the window for that.
    if (fullMs > 0) await clock.sleep(Math.min(fullMs, windowMs), halted)
    if (halted?.aborted) await never
    starts = [...starts, clock.now()].slice(-perWindow)
  }
  return () => {
    last = last.then(next)
    return last
  }
}

const never = new Promise<never>(() => {})
