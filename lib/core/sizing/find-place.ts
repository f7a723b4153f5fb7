import type { PersonMeasures, SizeTable, SizeRow, Measure } from './size-table.ts'

/** Where a person lies in the table: from row `low` to row `high` (the same when it is one size), or out of it. */
export type Place = { readonly kind: 'rows'; readonly low: number; readonly high: number } | { readonly kind: 'out' }

/** Binary floats make 47 kg out of 94 斤 and 62.900000001 out of nothing; below this two lengths are the same. */
const SAME = 1e-6

function rowsWith(table: SizeTable, measure: Measure): { row: number; range: readonly [number, number] }[] {
  return table.rows.flatMap((row: SizeRow, position) => {
    const range = row[measure]
    return range === undefined ? [] : [{ row: position, range }]
  })
}

/** The row that holds `value`, the two rows round a gap, or out. Overlapping rows: all that hold it. */
function placeValue(table: SizeTable, measure: Measure, value: number): Place {
  const rows = rowsWith(table, measure)
  const holding = rows.filter(({ range }) => value >= range[0] - SAME && value <= range[1] + SAME)
  const [first] = holding
  const last = holding.at(-1)
  if (first !== undefined && last !== undefined) return { kind: 'rows', low: first.row, high: last.row }
  const below = rows.findLast(({ range }) => range[1] < value)
  const above = rows.find(({ range }) => range[0] > value)
  if (below === undefined || above === undefined) return { kind: 'out' }
  return { kind: 'rows', low: Math.min(below.row, above.row), high: Math.max(below.row, above.row) }
}

/**
 * Where the person's measures meet. Where the rows of all measures overlap, the overlap counts (a value in a gap is
 * settled by one inside a row); otherwise the span from the smallest to the largest. Any measure out of the table: out.
 */
export function findPlace(table: SizeTable, person: PersonMeasures): Place {
  let low = 0
  let high = table.rows.length - 1
  let least = table.rows.length - 1
  let most = 0
  for (const measure of [...table.required, ...(table.optional ?? [])]) {
    for (const value of person[measure] ?? []) {
      const place = placeValue(table, measure, value)
      if (place.kind === 'out') return place
      low = Math.max(low, place.low)
      high = Math.min(high, place.high)
      least = Math.min(least, place.low)
      most = Math.max(most, place.high)
    }
  }
  return low <= high ? { kind: 'rows', low, high } : { kind: 'rows', low: least, high: most }
}
