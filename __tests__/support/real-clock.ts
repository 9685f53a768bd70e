import type { Clock } from '../../src/ports.ts'

/** The machine's own time, for tests that talk to something that has it too. */
export const realClock: Clock = {
  now: Date.now,
  sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)),
}
