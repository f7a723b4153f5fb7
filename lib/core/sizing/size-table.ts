/** What a size table is keyed by: height, waist, chest, back and head in cm, weight in kg, foot in mm, age in years. */
export type Measure = 'height' | 'weight' | 'footLength' | 'waist' | 'chest' | 'back' | 'head' | 'age'

/** One size with its ranges; both ends belong to the size. */
export type SizeRow = {
  readonly size: string
  /** Pieces left, where the table says it. */
  readonly stock?: number
} & {
  readonly [M in Measure]?: readonly [min: number, max: number]
}

/** A shop's size table, rows from the smallest size to the largest (CONTRACTS 5). */
export interface SizeTable {
  /** Measures without which no size is advised. */
  readonly required: readonly Measure[]
  /** Measures that refine the advice when the buyer tells them. */
  readonly optional?: readonly Measure[]
  readonly rows: readonly SizeRow[]
  /** `wide`: how many rows up for a wide foot or a high instep. */
  readonly rule?: { readonly wide?: number }
}

/** The advice: one size (or one a person), between two, what to ask for, out of the table, or nothing about size. */
export type SizeAdvice =
  | { readonly size: string | string[] }
  | { readonly between: [string, string] }
  | { readonly ask: Measure[] }
  | { readonly outOfTable: true }
  | { readonly [key: string]: never }

/** Values one person told, in the table's units; a range such as 105–110 斤 keeps both ends. */
export type PersonMeasures = Partial<Record<Measure, readonly [low: number, high: number]>>

/** The narrowest and widest value of `measure` in the table, or undefined when the table is not keyed by it. */
export function findTableSpan(table: SizeTable, measure: Measure): readonly [number, number] | undefined {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const row of table.rows) {
    const range = row[measure]
    if (range !== undefined) {
      low = Math.min(low, range[0])
      high = Math.max(high, range[1])
    }
  }
  return low <= high ? [low, high] : undefined
}
