/** What happens in a run, as it happens: kept, shown, noted for the `post:` step, and told to those who follow it. */
import { saveState } from '@actions/core'
import type { Event, Stamped } from './events.ts'
import type { Teller } from './github/deployment.ts'
import { liveLog } from './report/log.ts'

export interface Recorder {
  readonly events: readonly Stamped[]
  readonly emit: (event: Event) => void
  /** From now on these hear what happens. */
  readonly follow: (tellers: readonly Teller[]) => void
  /** Resolves once they have been told, with what went wrong. */
  readonly told: () => Promise<readonly string[]>
}

/** A run that was halted has no more to say than that it was. */
export function recorder(halted: AbortSignal): Recorder {
  const events: Stamped[] = []
  const tellers: Teller[] = []
  const log = liveLog((line) => process.stdout.write(`${line}\n`))
  let left: object = {}
  const leave = (more: object) => {
    left = { ...left, ...more }
    saveState('lock', JSON.stringify(left))
  }
  const emit = (event: Event) => {
    if (halted.aborted && event.type !== 'cancelled' && event.type !== 'finished') return
    if (event.type === 'taking') leave({ id: event.id, fence: undefined })
    if (event.type === 'locked') leave({ fence: event.fence })
    if (event.type === 'named') leave({ release: event.release })
    if (event.type === 'unlocked' || (event.type === 'taking' && event.id === '')) saveState('lock', '')
    const stamped = { ...event, at: Date.now() }
    events.push(stamped)
    log(stamped)
    for (const teller of tellers) teller.hear(stamped)
  }
  const follow = (those: readonly Teller[]) => void tellers.push(...those)
  const told = async () => {
    const faults = await Promise.all(tellers.map((teller) => teller.told()))
    return faults.filter((fault) => fault !== '')
  }
  return { events, emit, follow, told }
}
