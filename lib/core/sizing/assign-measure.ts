import type { Quantity } from './scan-quantities.ts'
import { findTableSpan, type Measure, type PersonMeasures, type SizeTable } from './size-table.ts'

const JIN_PER_KG = 2
const POUNDS_PER_KG = 2.204_622_6
const KG_PER_STONE = 6.350_293
const CM_PER_INCH = 2.54
const CM_PER_CUN = 10 / 3

type Reader = (value: number, quantity: Quantity, context: Context) => readonly [Measure, number] | undefined

/** What is known while the numbers of a message are read one after the other. */
export interface Context {
  readonly table: SizeTable
  readonly person: PersonMeasures
  /** Numbers without unit and name may be taken for measures. */
  readonly bareAllowed: boolean
  /** The measures that numbers after this one name, which this one then is not. */
  readonly namedLater: ReadonlySet<Measure>
}

function wanted(table: SizeTable): Measure[] {
  return [...table.required, ...(table.optional ?? [])]
}

/** A length in cm belongs to what it is named, else to the length the table asks for whose span it is nearest to. */
const readLength: Reader = (cm, quantity, { table, person }) => {
  if (quantity.label === 'footLength') return ['footLength', cm * 10]
  if (quantity.label !== undefined && quantity.label !== 'weight' && quantity.label !== 'age')
    return [quantity.label, cm]
  const lengths = wanted(table).filter((m) => m !== 'weight' && m !== 'age')
  for (const measure of lengths) {
    const span = findTableSpan(table, measure)
    const value = measure === 'footLength' ? cm * 10 : cm
    if (span !== undefined && value >= span[0] * 0.8 && value <= span[1] * 1.2 && person[measure] === undefined) {
      return [measure, value]
    }
  }
  // a second waist beside one that is known is another person's, no height
  if (lengths.some((measure) => measure !== 'footLength' && isInSpan(table, measure, cm))) return undefined
  if (cm >= 45 && cm <= 220) return ['height', cm]
  return cm >= 9 && cm <= 32 && lengths.includes('footLength') ? ['footLength', cm * 10] : undefined
}

const readMillimetres: Reader = (mm, quantity, context) => {
  if (mm >= 90 && mm <= 330 && (quantity.label === undefined || quantity.label === 'footLength'))
    return ['footLength', mm]
  return readLength(mm / 10, quantity, context)
}

const readInches: Reader = (value, quantity, context) => {
  const chinese = quantity.unit === '寸' && value < 24
  return readLength(value * (chinese ? CM_PER_CUN : CM_PER_INCH), quantity, context)
}

function readUnit(unit: string): Reader | undefined {
  if (/^(?:cm|厘米|公分)$/.test(unit)) return readLength
  if (unit === 'chicm') return readLength
  if (/^(?:mm|毫米)$/.test(unit)) return readMillimetres
  if (/^(?:kgs?|公斤|千克)$/.test(unit)) return (value) => ['weight', value]
  if (/^(?:市斤|斤|jin)$/.test(unit)) return (value) => ['weight', value / JIN_PER_KG]
  if (/^(?:lbs?|pounds?|磅)$/.test(unit)) return (value) => ['weight', value / POUNDS_PER_KG]
  if (unit.startsWith('stone')) return (value) => ['weight', value * KG_PER_STONE]
  if (/^岁半$/.test(unit)) return (value) => ['age', value + 0.5]
  if (/岁|^y/.test(unit)) return (value) => ['age', value]
  if (/月|^month/.test(unit)) return (value) => ['age', (value + (unit === '个半月' ? 0.5 : 0)) / 12]
  return unit === '' ? undefined : readInches
}

/** How far a weight is from an ordinary build; adults' BMI lies round 21, children's round 16. */
function buildDistance(kg: number, heightCm: number): number {
  const bmi = kg / (heightCm / 100) ** 2
  return Math.abs(Math.log(bmi / (heightCm < 150 ? 16 : 21.5)))
}

/** The weight over height squared (kg, m) that people have at most; a bare number above it is no weight. */
const HEAVIEST = { child: 30, grown: 48 } as const

function isBuild(kg: number, heightCm: number | undefined): boolean {
  if (heightCm === undefined || heightCm < 60) return true
  return kg / (heightCm / 100) ** 2 <= (heightCm < 150 ? HEAVIEST.child : HEAVIEST.grown)
}

/** A weight without a unit is kg or 斤: what suits the height, else what lies in the table, else 斤 from 85 on. */
function readBareWeight(value: number, { table, person }: Context): number {
  const height = person.height?.[0]
  const span = findTableSpan(table, 'weight')
  const inside = (kg: number): boolean => span !== undefined && kg >= span[0] && kg <= span[1]
  const asJin = value / JIN_PER_KG
  if (height !== undefined && height > 40) {
    const byBuild = buildDistance(value, height) - buildDistance(asJin, height)
    if (Math.abs(byBuild) > 0.25) return byBuild < 0 ? value : asJin
  }
  if (inside(value) !== inside(asJin)) return inside(value) ? value : asJin
  return value >= 85 ? asJin : value
}

/** A table that begins under so many kg is for children or the very small. */
const CHILD_KG = 35

function isPlausible(table: SizeTable, measure: Measure, value: number): boolean {
  const span = findTableSpan(table, measure)
  if (span === undefined) return false
  // nobody who asks for a grown-up's garment weighs 27 kg, though some weigh much more than the table knows
  const above = measure === 'weight' ? 1.7 : 1.25
  const below = measure === 'weight' && span[0] < CHILD_KG ? 1.7 : 1.25
  return value >= span[0] / below && value <= span[1] * above
}

function isInSpan(table: SizeTable, measure: Measure, value: number): boolean {
  const span = findTableSpan(table, measure)
  return span !== undefined && value >= span[0] && value <= span[1]
}

/**
 * A bare number that names something else than a measure of this table: one of its sizes (换28还是29), or a body height
 * where the table does not ask for one (165 120斤).
 */
function namesOther(value: number, table: SizeTable): boolean {
  const measures = wanted(table)
  const fits = measures.some(
    (measure) =>
      isInSpan(table, measure, value) || (measure === 'weight' && isInSpan(table, measure, value / JIN_PER_KG)),
  )
  if (fits) return false
  if (table.rows.some(({ size }) => size === String(value))) return true
  return value >= 140 && value <= 200 && !measures.includes('height') && measures.includes('weight')
}

/** A number without unit or name goes to the first measure of the table still missing that it is plausible for. */
const readBare: Reader = (value, quantity, context) => {
  const { table, person } = context
  // W28 is the waist of trousers
  if (quantity.label === 'weight' && value < 45 && !wanted(table).includes('weight') && wanted(table).includes('waist'))
    return ['waist', value * CM_PER_INCH]
  if (quantity.label === 'weight') return ['weight', readBareWeight(value, context)]
  if (quantity.label === 'footLength') {
    // 38 at a foot is its shoe size, no length
    if (value > 33 && value < 60) return undefined
    return ['footLength', value < 60 ? value * 10 : value]
  }
  if (quantity.label === 'height') return ['height', value < 3 ? value * 100 : value]
  if (quantity.label === 'waist' && value < 40) return ['waist', value * CM_PER_INCH]
  if (quantity.label === 'age') return value <= 18 ? ['age', value] : undefined
  if (quantity.label !== undefined) return [quantity.label, value]
  if (!context.bareAllowed || namesOther(value, table)) return undefined
  for (const measure of wanted(table)) {
    if (person[measure] !== undefined || context.namedLater.has(measure)) continue
    const read = measure === 'weight' ? readBareWeight(value, context) : value
    if (measure === 'weight' && !isBuild(read, person.height?.[0])) continue
    const scaled = measure === 'footLength' && value < 60 ? value * 10 : read
    if (isPlausible(table, measure, scaled)) return [measure, scaled]
  }
  return undefined
}

/** What people and pets have, in cm (weight in kg, age in years); a name next to a number outside it names something else. */
const LIVING: Readonly<Partial<Record<Measure, readonly [number, number]>>> = {
  height: [40, 230],
  waist: [15, 150],
  chest: [15, 150],
  back: [8, 90],
  head: [15, 70],
  age: [0, 110],
}

/** 老头167 is no head, 光脚25.3 no height. */
function dropWrongName(quantity: Quantity): Quantity {
  const { label, unit, value } = quantity
  const span = label === undefined ? undefined : LIVING[label]
  const isLength = unit === '' || /^(?:chi)?cm$|厘米|公分/.test(unit)
  if (span === undefined || !isLength || (label === 'height' && value < 3)) return quantity
  return value < span[0] || value > span[1] ? { ...quantity, label: undefined } : quantity
}

/** 两三斤 is how much a weight changes or what a parcel weighs, unless the table is for the very small. */
function isTooLight([measure, kg]: readonly [Measure, number], table: SizeTable): boolean {
  if (measure !== 'weight') return false
  const span = findTableSpan(table, 'weight')
  return kg < (span === undefined ? 1 : span[0] * 0.15)
}

/** The measure a number surely tells by its name or unit. */
export function findNamedMeasure({ label, unit }: Quantity): Measure | undefined {
  if (label !== undefined) return label
  if (/斤|kg|千克|磅|lb|pound|jin/.test(unit)) return 'weight'
  return /岁|月|^y/.test(unit) ? 'age' : undefined
}

/** The measure a number tells, in the table's units, or undefined when it tells none. */
export function findMeasure(
  named: Quantity,
  context: Context,
): { readonly measure: Measure; readonly range: readonly [number, number] } | undefined {
  const quantity = dropWrongName(named)
  const reader = readUnit(quantity.unit) ?? readBare
  const low = reader(quantity.value, quantity, context)
  if (low === undefined || isTooLight(low, context.table)) return undefined
  const high = quantity.high === quantity.value ? low : reader(quantity.high, quantity, context)
  return { measure: low[0], range: [low[1], high?.[0] === low[0] ? Math.max(low[1], high[1]) : low[1]] }
}
