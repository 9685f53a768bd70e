import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { versionOf } from '../support/fakes/host.ts'
import { calm, type Schedule } from '../support/invariants/arbitraries.ts'
import { openHostFences } from '../support/invariants/host-fence.ts'
import { type Interleaving, interleave } from '../support/invariants/interleaving.ts'
import { broken } from '../support/invariants/invariants.ts'
import { holds, seed } from '../support/invariants/property.ts'

const minutes = 60_000

/** How runs ended, and how often a run took over the lock of another. */
function tally() {
  const counts = new Map<string, number>()
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  return {
    counts,
    see: ({ runs }: Interleaving) => {
      for (const { end } of runs) count(end?.verdict ?? 'killed')
      const found = runs.flatMap(({ events }) => events).filter((event) => event.type === 'warning')
      if (found.some(({ message }) => message.includes('did not release its lock'))) count('taken over')
    },
  }
}

describe.concurrent('two or three concurrent runs that stall or die at any time', () => {
  // A thousand in all; the shells that answer for the hosts run in parallel.
  test.each([0, 1, 2, 3])(
    'concurrent runs leave one release and no false green: 250 interleavings, part %i',
    async (part) => {
      await using hostFences = openHostFences()
      const { counts, see } = tally()
      await fc.assert(holds({ hostFences }, broken, see), { numRuns: 250, seed: seed + part })
      for (const end of ['deployed', 'superseded', 'lock-held', 'rolled-back', 'refused', 'killed', 'cancelled'])
        expect(counts.get(end) ?? 0, end).toBeGreaterThan(0)
      expect(counts.get('taken over')).toBeGreaterThan(10)
    },
    5 * minutes,
  )
})

async function lawfully(...runs: Schedule['runs']) {
  await using hostFences = openHostFences()
  const went = await interleave({ hosts: 2, balanced: false, runs }, { hostFences })
  expect(broken(went)).toEqual([])
  return {
    ends: went.runs.map(({ end }) => end?.verdict),
    refusals: went.hosts.flatMap(({ events }) => events).filter(({ code }) => code !== ''),
    versions: went.hosts.map((host) => versionOf(host)),
  }
}

describe('one run after the other', () => {
  const deployed = (times: number) => Array.from({ length: times }, () => 'deployed')

  test('ten runs, one directly after the other, all deploy', async () => {
    const runs = Array.from({ length: 10 }, (_, i) => calm({ version: `v${i + 1}`, startsAt: i * minutes, jitter: i }))
    const { ends, refusals, versions } = await lawfully(...runs)
    expect(ends).toEqual(deployed(10))
    expect(refusals).toEqual([])
    expect(versions).toEqual(['v10', 'v10'])
  })

  test('ten runs that wait for each other all deploy', async () => {
    const lockTimeout = 20 * minutes
    const runs = Array.from({ length: 10 }, (_, i) => calm({ version: `v${i + 1}`, lockTimeout, jitter: i * 7 }))
    const { ends, refusals } = await lawfully(...runs)
    expect(ends).toEqual(deployed(10))
    expect(refusals).toEqual([])
  })

  test('a run after a month without runs deploys', async () => {
    const month = 31 * 24 * 60 * minutes
    const { ends, refusals, versions } = await lawfully(calm(), calm({ version: 'v2', startsAt: month }))
    expect(ends).toEqual(deployed(2))
    expect(refusals).toEqual([])
    expect(versions).toEqual(['v2', 'v2'])
  })
})
