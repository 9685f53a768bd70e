import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calm, type Schedule, schedules } from '../support/schedule/chance.ts'
import { type Interleaving, interleave, type Rules } from '../support/schedule/interleaving.ts'
import { broken, brokenWithoutLock } from '../support/schedule/laws.ts'
import { mandateText, openMandates } from '../support/schedule/mandate.ts'
import { timeline } from '../support/schedule/timeline.ts'

/** FC_SEED=… tries other schedules; a failure prints the one that leads to the shortest counterexample. */
const seed = Number(process.env['FC_SEED'] ?? 3)
const minutes = 60_000

/** A property that sees how each schedule went, and whose counterexample is told as a story. */
function lawful(rules: Rules, laws: typeof broken, see: (went: Interleaving) => void = () => {}) {
  return fc.asyncProperty(schedules, async (schedule) => {
    const went = await interleave(schedule, rules)
    see(went)
    const faults = laws(went)
    if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${timeline(went)}`)
  })
}

/** How runs ended, and how often one took a lock that another had left. */
function tally() {
  const counts = new Map<string, number>()
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  return {
    counts,
    see: ({ runs }: Interleaving) => {
      for (const { end } of runs) count(end?.verdict ?? 'killed')
      const found = runs.flatMap(({ events }) => events).filter((event) => event.type === 'warning')
      if (found.some(({ message }) => message.includes('never gave it back'))) count('taken over')
    },
  }
}

/** Everybody finds the lock free, and once they have it, it is out of reach. */
const nobodyLooks: NonNullable<Rules['sees']> = (parameters, ran) => ({
  ...parameters,
  read: async (name) => {
    const found = await parameters.read(name)
    if (!name.endsWith('/lock')) return found
    if (ran.fence !== undefined) throw new Error('Parameter Store does not answer.')
    return { version: found.version, at: 0, now: found.now }
  },
})

describe.concurrent('two or three runs at once, whatever stands still, stalls or dies', () => {
  // A thousand in all; the shells that answer for the hosts are at work side by side.
  test.each([0, 1, 2, 3])(
    'leave one release and no false green: 250 interleavings, part %i',
    async (part) => {
      await using mandates = openMandates()
      const { counts, see } = tally()
      await fc.assert(lawful({ mandates }, broken, see), { numRuns: 250, seed: seed + part })
      for (const end of ['deployed', 'superseded', 'lock-held', 'rolled-back', 'refused', 'killed', 'cancelled'])
        expect(counts.get(end) ?? 0, end).toBeGreaterThan(0)
      expect(counts.get('taken over')).toBeGreaterThan(10)
    },
    5 * minutes,
  )

  test(
    'are kept apart by the fence alone where nobody looks at the lock',
    async () => {
      await using mandates = openMandates()
      const rules = { mandates, sees: nobodyLooks }
      await fc.assert(lawful(rules, brokenWithoutLock), { numRuns: 250, seed })
    },
    5 * minutes,
  )

  test('are found out where hosts do not compare fences, with a story of how it came to that', async () => {
    const comparison = /if \[ "\$held_fence" -gt [^;]*; then/
    expect(mandateText()).toMatch(comparison)
    await using mandates = openMandates(mandateText().replace(comparison, 'if false; then'))
    const details = await fc.check(lawful({ mandates }, broken), { numRuns: 1_000, seed, endOnFailure: true })
    expect(details.failed).toBe(true)
    expect(String(details.errorInstance)).toMatch(/run \d.* \(fence \d+\) changed i-\w+ by \w+ after fence \d+/)
    expect(String(details.errorInstance)).toMatch(/ s {2}run \d {2}has the lock, fence \d+\n/)
  })
})

async function lawfully(...runs: Schedule['runs']) {
  await using mandates = openMandates()
  const went = await interleave({ hosts: 2, balanced: false, runs }, { mandates })
  expect(broken(went)).toEqual([])
  return {
    ends: went.runs.map(({ end }) => end?.verdict),
    refusals: went.hosts.flatMap(({ deeds }) => deeds).filter(({ code }) => code !== ''),
    versions: went.hosts.map((host) => host.version()),
  }
}

describe('one run after the other', () => {
  const deployed = (times: number) => Array.from({ length: times }, () => 'deployed')

  test('ten back to back are all let in', async () => {
    const runs = Array.from({ length: 10 }, (_, i) => calm({ version: `v${i + 1}`, startsAt: i * minutes, jitter: i }))
    const { ends, refusals, versions } = await lawfully(...runs)
    expect(ends).toEqual(deployed(10))
    expect(refusals).toEqual([])
    expect(versions).toEqual(['v10', 'v10'])
  })

  test('ten that wait for each other are all let in', async () => {
    const lockTimeout = 20 * minutes
    const runs = Array.from({ length: 10 }, (_, i) => calm({ version: `v${i + 1}`, lockTimeout, jitter: i * 7 }))
    const { ends, refusals } = await lawfully(...runs)
    expect(ends).toEqual(deployed(10))
    expect(refusals).toEqual([])
  })

  test('one after a month of silence is let in', async () => {
    const month = 31 * 24 * 60 * minutes
    const { ends, refusals, versions } = await lawfully(calm(), calm({ version: 'v2', startsAt: month }))
    expect(ends).toEqual(deployed(2))
    expect(refusals).toEqual([])
    expect(versions).toEqual(['v2', 'v2'])
  })
})
