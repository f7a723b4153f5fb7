import type { Measure } from './size-table.ts'

const JIN_KG = 0.5
const POUND_KG = 0.45359237
const INCH_CM = 2.54

/** The factor that leads from a unit that is written to cm, kg, mm (feet) or years; undefined when none is written. */
export function statedFactor(text: string, measure: Measure): number | undefined {
  const foot = measure === 'footLength'
  if (measure === 'weight') {
    if (/公斤|千克|kg/i.test(text)) return 1
    return /斤/.test(text) ? JIN_KG : /磅|lb/i.test(text) ? POUND_KG : undefined
  }
  if (/mm|毫米/i.test(text)) return foot ? 1 : 0.1
  if (/英寸|inch|in\b|"/i.test(text)) return foot ? INCH_CM * 10 : INCH_CM
  if (/cm|厘米|公分/i.test(text)) return foot ? 10 : 1
  return undefined
}

/** A column of the table in which no unit is written: what it measures, its head, and the middles of its ranges. */
export interface BareColumn {
  readonly measure: Measure
  readonly head: string
  readonly middles: readonly number[]
}

/** Weight over height squared (kg, m) that people have, grown up or not; a table's middle row is within half and double. */
const USUAL_BUILD = 20
/** A middle row over so many kilograms stands in 斤 when no height says more. */
const HEAVY_KG = 80
/** Feet are under so many centimetres, and longer in millimetres; people are under so many metres. */
const LONGEST = { footCm: 45, heightM: 3 } as const

function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
}

/**
 * The factor of a column that does not say its unit, as the figures of people allow it: 体重 95 beside 身高 160 are 斤, 身高
 * 1.6 are metres, 脚长 23.5 are centimetres. `heightCm`: the middle of the table's heights, where it has them.
 */
export function guessedFactor({ measure, head, middles }: BareColumn, heightCm: number | undefined): number {
  const middle = middleOf(middles)
  if (measure === 'height') return middle < LONGEST.heightM ? 100 : 1
  if (measure === 'footLength') return middle < LONGEST.footCm ? 10 : 1
  if (measure !== 'weight') return 1
  const other = /weight/i.test(head) ? POUND_KG : JIN_KG
  if (heightCm === undefined || heightCm === 0) return middle > HEAVY_KG ? other : 1
  const build = middle / (heightCm / 100) ** 2
  return Math.abs(Math.log((build * other) / USUAL_BUILD)) < Math.abs(Math.log(build / USUAL_BUILD)) ? other : 1
}

/** The middle of a table's heights in cm, from a column whose factor is known. */
export function middleHeightCm(middles: readonly number[], factor: number): number {
  return middleOf(middles) * factor
}
