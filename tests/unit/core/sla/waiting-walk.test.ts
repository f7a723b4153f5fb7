import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WaitingWalk } from '@/lib/core/sla/index.ts'

const order = ['a', 'b', 'c', 'd']

/** Presses the key at each of these instants; `open` is what the page was last read to show. */
function walk(presses: readonly (readonly [at: number, open?: string])[], among: readonly string[] = order): string {
  const way = new WaitingWalk()
  return presses
    .map(([at, open]) => {
      const next = way.next(among, open, at)
      if (next !== undefined) way.went(next, at)
      return next ?? '-'
    })
    .join('')
}

describe('the way of the key to the next one', () => {
  it.each<[string, Parameters<typeof walk>, string]>([
    ['begins with the most urgent', [[[0]]], 'a'],
    ['never goes to the open one', [[[0, 'a']]], 'b'],
    [
      'goes on at once, though the page was not read since',
      [
        [
          [0, 'x'],
          [5, 'x'],
          [9, 'x'],
        ],
      ],
      'abc',
    ],
    [
      'goes on when the page was read',
      [
        [
          [0, 'x'],
          [500, 'a'],
          [1000, 'b'],
        ],
      ],
      'abc',
    ],
    ['begins anew after all of them', [[[0], [1], [2], [3], [4], [5]]], 'abcdab'],
    ['is at the most urgent again after a pause', [[[0], [10], [9000, 'b']]], 'aba'],
    ['is at the most urgent again after a clock set back', [[[90_000], [90_001], [0]]], 'aba'],
    ['stays where it is when only the open one waits', [[[0, 'a']], ['a']], '-'],
    ['stays where it is when only the one just gone to waits', [[[0], [1]], ['a']], 'a-'],
    ['has nowhere to go', [[[0]], []], '-'],
  ])('%s', (_, [presses, among], way) => {
    expect(walk(presses, among)).toBe(way)
  })

  it('passes over whom no page has, for a minute', () => {
    const way = new WaitingWalk()
    way.missed('a', 0)
    expect(way.next(order, undefined, 59_999)).toBe('b')
    expect(way.next(order, undefined, 60_000)).toBe('a')
  })

  it('comes to everybody once before anybody twice, whoever is open', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 60 }), (ids) => {
        const way = new WaitingWalk()
        const met = ids.map((_, press) => {
          const next = way.next(ids, undefined, press)
          if (next === undefined) throw new Error('somebody waits')
          way.went(next, press)
          return next
        })
        expect(met).toEqual(ids)
      }),
    )
  })

  it('begins anew once somebody was answered: who became the most urgent meanwhile is next, seen before or not', () => {
    const way = new WaitingWalk()
    way.went('a', 0)
    expect(way.next(['a', 'b'], 'c', 500)).toBe('b')
    way.end()
    expect(way.next(['a', 'b'], 'c', 500)).toBe('a')
  })
})
