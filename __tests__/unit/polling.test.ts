import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activationMs, pollDelay, stallTimeout } from '../../src/dispatch/polling.ts'
import { deploy } from '../support/fakes/commands.ts'
import { fakeWorld, request } from '../support/fakes/world.ts'

/** How long after the end of a host the next poll follows, for a phase of that duration. */
function lag(tookMs: number, random: () => number): number {
  let at = 0
  while (at < tookMs) at += pollDelay({ elapsedMs: at, commands: 1, random: random() })
  return at - tookMs
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

describe('polls of a command', () => {
  test('polls see the end of a phase of up to a minute within a second, at the median', () => {
    const lags = Array.from({ length: 600 }, (_, i) => lag(i * 100, Math.random))
    expect(median(lags)).toBeLessThan(500)
    expect(median(lags.slice(500))).toBeLessThanOrEqual(1_000)
  })

  test('polls are at most four a second, and at least one every three and a half seconds', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.double({ min: 0, max: 1, noNaN: true }), (elapsed, random) => {
        const delay = pollDelay({ elapsedMs: elapsed, commands: 1, random })
        expect(delay).toBeGreaterThanOrEqual(225)
        expect(delay).toBeLessThanOrEqual(3_300)
      }),
    )
  })

  test('polls are few while no host can have finished, then more, and never more in all', () => {
    const looksUntil = (endMs: number, minDurationMs: number) => {
      const ats: number[] = []
      for (let at = 0; at < endMs; ats.push(at))
        at += pollDelay({ elapsedMs: at, commands: 1, random: 0.5, minDurationMs })
      return ats
    }
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300_000 }),
        fc.integer({ min: 0, max: 600_000 }),
        (minDurationMs, endMs) => {
          const ats = looksUntil(endMs, minDurationMs)
          expect(ats.length).toBeLessThanOrEqual(looksUntil(endMs, 0).length)
          expect(ats.filter((at) => at < minDurationMs).length).toBeLessThanOrEqual(Math.ceil(minDurationMs / 1_000))
          // The run sees at once a host that ends as early as possible.
          const first = ats.find((at) => at >= minDurationMs) ?? minDurationMs
          expect(first - minDurationMs).toBeLessThanOrEqual(Math.max(250, minDurationMs / 40))
        },
      ),
    )
    expect(looksUntil(7_000, 5_000).length).toBeLessThan(20)
  })

  test('polls never become more frequent as time passes', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000_000), fc.integer({ min: 1, max: 200 }), (one, other, commands) => {
        const [early, late] = one < other ? [one, other] : [other, one]
        const [sooner, later] = [early, late].map((elapsedMs) => pollDelay({ elapsedMs, commands, random: 0.5 }))
        expect(sooner).toBeLessThanOrEqual(later ?? 0)
      }),
    )
  })

  test('polls of a thousand hosts are few, and see the end within half of the time that passed or 250 ms a command', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 600_000 }), fc.integer({ min: 20, max: 100 }), (tookMs, commands) => {
        let [at, looks] = [0, 0]
        for (; at < tookMs; looks += 1) at += pollDelay({ elapsedMs: at, commands, random: 0.5 })
        expect(looks).toBeLessThanOrEqual(tookMs < 60_000 ? 7 : 18)
        expect(at).toBeLessThanOrEqual(Math.max(tookMs * 1.5, tookMs + 250 * commands) + 1)
      }),
    )
  })

  test('polls need one call for all hosts of a command, and no other call for healthy hosts', async () => {
    const hosts = Array.from({ length: 50 }, (_, i) => `i-${i}`)
    const { ports, calls } = fakeWorld({ hosts, takesMs: 2_000 })
    await deploy(request({ batches: '100%' }), ports)
    expect(calls.filter((call) => call === 'send')).toHaveLength(3)
    expect(calls.filter((call) => call === 'output')).toHaveLength(0)
    expect(calls.filter((call) => call === 'poll').length).toBeLessThan(30)
  })

  test('polls of an activation are about one a second while the release has to be stable', async () => {
    const { ports, calls } = fakeWorld({ takesMs: 11_000 })
    await deploy(request({ batches: '100%', 'stable-for': '10s' }), ports)
    const [, staging = [], activating = []] = calls
      .join(' ')
      .split('send')
      .map((after) => after.match(/poll/g) ?? [])
    expect(staging.length).toBeGreaterThan(25)
    expect(activating.length).toBeLessThan(20)
  })

  test('polls fetch the logs of at most ten failed hosts of a command', async () => {
    const hosts = Array.from({ length: 50 }, (_, i) => `i-${i}`)
    const { ports, calls } = fakeWorld({ hosts, faults: [{ command: 'stage', fault: 'fail', times: 50 }] })
    await deploy(request(), ports)
    expect(calls.filter((call) => call === 'output')).toHaveLength(10)
  })
})

describe('a thousand hosts', () => {
  test('a deploy to a thousand hosts needs twenty commands a phase', async () => {
    const hosts = Array.from({ length: 1_000 }, (_, i) => `i-${i}`)
    const { ports, sent } = fakeWorld({ hosts })
    expect(await deploy(request({ batches: '100%' }), ports)).toBe('deployed')
    expect(sent.map((one) => one.split(' ')[0])).toEqual([
      ...Array(20).fill('stage'),
      ...Array(20).fill('activate'),
      ...Array(20).fill('cleanup'),
    ])
  })
})

describe('the stall timeout', () => {
  test('the stall timeout is shorter where other hosts have answered, and grows with each check', () => {
    expect(stallTimeout({ stallChecks: 0, slowestMs: undefined })).toBe(20_000)
    expect(stallTimeout({ stallChecks: 0, slowestMs: 2_000 })).toBe(10_000)
    expect(stallTimeout({ stallChecks: 0, slowestMs: 60_000 })).toBe(120_000)
    expect(stallTimeout({ stallChecks: 3, slowestMs: undefined })).toBe(160_000)
  })
})

describe('the time for an activation', () => {
  test('the time for an activation covers stop, start and proof, twice, and an app that limits requests', () => {
    const settings = request({ 'health-timeout': '30s', 'stable-for': '10s' })
    const minimum = (2 * (45 + 20 + 30 + 10) + 15 * 60) * 1_000
    expect(activationMs(settings, { stopTimeout: 45, startTimeout: 20 })).toBeGreaterThan(minimum)
  })

  test('the time for an activation grows by ten minutes for each hook', () => {
    const without = activationMs(request(), {})
    expect(activationMs(request({ 'before-activate': 'x', 'after-activate': 'y' }), {})).toBe(without + 1_200_000)
  })
})
