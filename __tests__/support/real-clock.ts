import type { Clock } from '../../src/ports.ts'
import { systemClock } from '../../src/world.ts'

/** The machine's own time, for tests that talk to something that has it too. */
export const realClock: Clock = systemClock
