import type { Event } from '../model/events.ts'
import type { PreflightPorts } from '../preflight/preflight.port.ts'
import type { Web } from './web.port.ts'

/** All that a rollout touches, and so all ports there are. */
export interface RolloutPorts extends PreflightPorts {
  readonly web: Web
  /** The events of this run so far. */
  readonly history: () => readonly Event[]
}
