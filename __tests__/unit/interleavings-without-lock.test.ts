import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fenceText, openHostFences } from '../support/invariants/host-fence.ts'
import type { Rules } from '../support/invariants/interleaving.ts'
import { broken, brokenWithoutLock } from '../support/invariants/invariants.ts'
import { holds, seed } from '../support/invariants/property.ts'

const minutes = 60_000

/** Every run finds the lock free, and can no longer read it once it has it. */
const nobodyLooks: NonNullable<Rules['sees']> = (parameters, ran) => ({
  ...parameters,
  read: async (name) => {
    const found = await parameters.read(name)
    if (!name.endsWith('/lock')) return found
    if (ran.fence !== undefined) throw new Error('Parameter Store does not answer.')
    return { version: found.version, at: 0, now: found.now }
  },
})

describe.concurrent('two or three concurrent runs that the lock does not keep apart', () => {
  test(
    'concurrent runs that cannot see the lock are kept apart by the fence alone',
    async () => {
      await using hostFences = openHostFences()
      const rules = { hostFences, sees: nobodyLooks }
      await fc.assert(holds(rules, brokenWithoutLock), { numRuns: 250, seed })
    },
    5 * minutes,
  )

  test('the check finds hosts that do not compare fences, and tells how it came to that', async () => {
    const comparison = /if \[ "\$held_fence" -gt [^;]*; then/
    expect(fenceText()).toMatch(comparison)
    await using hostFences = openHostFences(fenceText().replace(comparison, 'if false; then'))
    const details = await fc.check(holds({ hostFences }, broken), { numRuns: 1_000, seed, endOnFailure: true })
    expect(details.failed).toBe(true)
    expect(String(details.errorInstance)).toMatch(/run \d.* \(fence \d+\) changed i-\w+ by \w+ after fence \d+/)
    expect(String(details.errorInstance)).toMatch(/ s {2}run \d {2}has the lock, fence \d+\n/)
  })
})
