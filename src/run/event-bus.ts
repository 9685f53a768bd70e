/** Keeps and logs the events of a run, saves what the `post:` step needs, and passes them to listeners. */
import { saveState } from '@actions/core'
import type { Listener } from '../adapters/github/deployment.ts'
import type { Clock } from '../model/clock.ts'
import type { Event, TimedEvent } from '../model/events.ts'
import { liveLog } from '../report/log.ts'

export interface EventBus {
  readonly events: readonly TimedEvent[]
  readonly emit: (event: Event) => void
  /** Passes all further events to these listeners. */
  readonly subscribe: (listeners: readonly Listener[]) => void
  /** Resolves once the listeners have reported all events, with their error messages. */
  readonly flush: () => Promise<readonly string[]>
}

/** Events get the time of `clock`. After a halt the bus takes only the events `cancelled` and `finished`. */
export function createEventBus(halted: AbortSignal, clock: Pick<Clock, 'now'>): EventBus {
  const events: TimedEvent[] = []
  const listeners: Listener[] = []
  const log = liveLog((line) => process.stdout.write(`${line}\n`))
  let saved: object = {}
  const save = (more: object) => {
    saved = { ...saved, ...more }
    saveState('lock', JSON.stringify(saved))
  }
  const emit = (event: Event) => {
    if (halted.aborted && event.type !== 'cancelled' && event.type !== 'finished') return
    if (event.type === 'lock-requested') save({ id: event.id, fence: undefined })
    if (event.type === 'locked') save({ fence: event.fence })
    if (event.type === 'release-created') save({ release: event.release })
    if (event.type === 'unlocked' || (event.type === 'lock-requested' && event.id === '')) saveState('lock', '')
    const timed = { ...event, at: clock.now() }
    events.push(timed)
    log(timed)
    for (const listener of listeners) listener.onEvent(timed)
  }
  const subscribe = (added: readonly Listener[]) => void listeners.push(...added)
  const flush = async () => {
    const faults = await Promise.all(listeners.map((listener) => listener.flush()))
    return faults.filter((fault) => fault !== '')
  }
  return { events, emit, subscribe, flush }
}
