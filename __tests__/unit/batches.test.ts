import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shares } from '../../src/inputs/target-selection.ts'
import type { BatchSize } from '../../src/model/batch-size.ts'
import { splitIntoBatches } from '../../src/planning/batches.ts'

const hosts = (count: number) => Array.from({ length: count }, (_, i) => `host-${i}`)
const sizes = (count: number, text: string) => splitIntoBatches(hosts(count), shares(text)).map(({ length }) => length)

describe('batches', () => {
  test.each([
    ['25%', 9, [3, 3, 3]],
    ['25%', 3, [1, 1, 1]],
    ['25%', 10, [3, 3, 3, 1]],
    ['1, 25%', 9, [1, 3, 3, 2]],
    ['1, 50%, 100%', 10, [1, 5, 4]],
    ['2', 5, [2, 2, 1]],
    ['100%', 1_000, [1_000]],
    ['5', 3, [3]],
    ['1%', 3, [1, 1, 1]],
    ['1', 0, []],
  ])('batches of %s on %i hosts are %j', (text, count, expected) => {
    expect(sizes(count, text)).toEqual(expected)
  })

  const share: fc.Arbitrary<BatchSize> = fc.oneof(
    fc.integer({ min: 1, max: 500 }).map((count) => ({ hosts: count })),
    fc.integer({ min: 1, max: 100 }).map((percent) => ({ percent })),
  )
  const list = fc.array(share, { minLength: 1, maxLength: 5 })

  test('batches hold every host once, in order, whatever the shares', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), list, (count, of) => {
        expect(splitIntoBatches(hosts(count), of).flat()).toEqual(hosts(count))
      }),
    )
  })

  test('batches are never empty, and never larger than their share rounded up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), list, (count, of) => {
        for (const [i, { length }] of splitIntoBatches(hosts(count), of).entries()) {
          const one = of[Math.min(i, of.length - 1)]
          const most = one === undefined || 'hosts' in one ? (one?.hosts ?? 0) : Math.ceil((count * one.percent) / 100)
          expect(length).toBeGreaterThan(0)
          expect(length).toBeLessThanOrEqual(most)
        }
      }),
    )
  })
})
