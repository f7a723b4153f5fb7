import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextOrder, sortInPieces } from '@/components/primitives/sort-rows.ts'

function sorted<T>(rows: readonly T[], valueOf: (row: T) => string | number | null, descending = false): readonly T[] {
  const work = sortInPieces(rows, valueOf, descending)
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

it('in pieces it is the same stable order as in one go, those without a value last whichever way', () => {
  const value = fc.option(fc.integer({ min: 0, max: 50 }))
  const runs = fc.property(fc.array(value, { maxLength: 9000, size: 'max' }), fc.boolean(), (values, descending) => {
    const rows = values.map((one, place) => ({ one, place }))
    const told = rows.filter(({ one }) => one !== null)
    const way = descending ? -1 : 1
    const expected = [
      ...told.toSorted((a, b) => way * ((a.one ?? 0) - (b.one ?? 0))),
      ...rows.filter(({ one }) => one === null),
    ]
    expect(sorted(rows, ({ one }) => one, descending)).toEqual(expected)
  })
  fc.assert(runs, { numRuns: 15 })
})

it('words stand as in a Chinese dictionary, numbers in words by size', () => {
  expect(sorted(['退货', '词条 10', '包邮', '词条 9'], (word) => word)).toEqual(['包邮', '词条 9', '词条 10', '退货'])
})

it('a head is pressed three times: figures from the largest, words from the first, then as they stood', () => {
  const used = { id: 'used', value: (row: { n: number }) => row.n }
  const rows = [{ n: 1 }]
  const first = nextOrder(null, used, rows)
  expect(first).toEqual({ column: 'used', descending: true })
  expect(nextOrder(first, used, rows)).toEqual({ column: 'used', descending: false })
  expect(nextOrder({ column: 'used', descending: false }, used, rows)).toBeNull()
  expect(nextOrder(first, { id: 'title', value: () => '' }, rows)).toEqual({ column: 'title', descending: false })
})
