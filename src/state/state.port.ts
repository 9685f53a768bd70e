import type { Clock } from '../model/clock.ts'
import type { Event } from '../model/events.ts'
import type { ParameterStore } from './parameter-store.port.ts'

/** The ports that the records of runs need. */
export interface StatePorts {
  readonly clock: Clock
  readonly parameters: ParameterStore
  readonly emit: (event: Event) => void
}
