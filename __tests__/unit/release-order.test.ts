import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeReleaseOrders } from '../../src/planning/release-order.ts'

describe('the order of the releases of several hosts', () => {
  test('the order of releases is that of the only host, or of hosts that report the same', () => {
    expect(mergeReleaseOrders([], [['c', 'a', 'b']])).toEqual(['c', 'a', 'b'])
    expect(mergeReleaseOrders([], [['c', 'a'], [], ['c', 'a']])).toEqual(['c', 'a'])
    expect(mergeReleaseOrders([], [])).toEqual([])
  })

  test('the order of releases puts what one host lacks where the others have it', () => {
    expect(
      mergeReleaseOrders(
        ['a', 'b'],
        [
          ['z', 'a'],
          ['z', 'm', 'a'],
        ],
      ),
    ).toEqual(['z', 'm', 'a', 'b'])
  })

  test('the order of releases contradicts no host where hosts do not contradict each other', () => {
    const all = ['h', 'c', 'a', 'f', 'b', 'g', 'd', 'e']
    fc.assert(
      fc.property(fc.array(fc.subarray(all), { maxLength: 8 }), (lists) => {
        const order = mergeReleaseOrders(lists[0] ?? [], lists.slice(1))
        expect([...order].sort()).toEqual([...new Set(lists.flat())].sort())
        for (const list of lists) expect(order.filter((id) => list.includes(id))).toEqual(list)
      }),
    )
  })

  test('the order of releases is that of the record where hosts contradict it, else that of most hosts', () => {
    const [up, down] = [
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
    ]
    expect(mergeReleaseOrders([], [up, down, down])).toEqual(down)
    expect(mergeReleaseOrders(['b', 'c'], [down, down, up])).toEqual(['b', 'c', 'a'])
  })
})
