import type { Clock } from '../../src/model/clock.ts'
import { systemClock } from '../../src/run/adapters.ts'

/** The machine's own time, for tests that talk to something that has it too. */
export const realClock: Clock = systemClock
