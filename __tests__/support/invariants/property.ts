import fc from 'fast-check'
import { schedules } from './arbitraries.ts'
import { type Interleaving, interleave, type Rules } from './interleaving.ts'
import type { broken } from './invariants.ts'
import { timeline } from './timeline.ts'

/** FC_SEED=… tries other schedules; a failure prints the seed of the shortest counterexample. */
export const seed = Number(process.env['FC_SEED'] ?? 3)

/** A property that records each schedule's history, and prints a counterexample as a story. */
export function holds(rules: Rules, invariants: typeof broken, see: (went: Interleaving) => void = () => {}) {
  return fc.asyncProperty(schedules, async (schedule) => {
    const went = await interleave(schedule, rules)
    see(went)
    const faults = invariants(went)
    if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${timeline(went)}`)
  })
}
