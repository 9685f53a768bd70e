/** Keeps the events of a run, and passes them to listeners. */
import type { Clock } from '../model/clock.ts'
import type { Event, Listener, TimedEvent } from '../model/events.ts'

export interface EventBus {
  readonly events: readonly TimedEvent[]
  readonly emit: (event: Event) => void
  /** Passes all further events to these listeners too, in this order. */
  readonly subscribe: (listeners: readonly Listener[]) => void
  /** Resolves once the listeners have reported all events, with their error messages. */
  readonly flush: () => Promise<readonly string[]>
}

/** The events that end a run: a halted run emits no others. */
const endEvents: ReadonlySet<Event['type']> = new Set(['cancelled', 'failed', 'finished'])

/** Events get the time of `clock`. After a halt the bus takes only those that end the run. */
export function createEventBus(halted: AbortSignal, clock: Pick<Clock, 'now'>): EventBus {
  const events: TimedEvent[] = []
  const listeners: Listener[] = []
  const emit = (event: Event) => {
    if (halted.aborted && !endEvents.has(event.type)) return
    const timed = { ...event, at: clock.now() }
    events.push(timed)
    for (const listener of listeners) listener.onEvent(timed)
  }
  const subscribe = (added: readonly Listener[]) => void listeners.push(...added)
  const flush = async () => {
    const faults = await Promise.all(listeners.map((listener) => listener.flush()))
    return faults.filter((fault) => fault !== '')
  }
  return { events, emit, subscribe, flush }
}
