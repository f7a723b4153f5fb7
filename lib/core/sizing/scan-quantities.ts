import type { Measure } from './size-table.ts'

/** One number of a canonical text with what is known about it before it is given a measure. */
export interface Quantity {
  readonly value: number
  /** The upper end when the buyer told a range (105-110斤), else the value. */
  readonly high: number
  /** The unit as written, or empty. */
  readonly unit: string
  /** The measure named just before or after it. */
  readonly label: Measure | undefined
  readonly start: number
  readonly end: number
}

const LABELS: readonly (readonly [RegExp, Measure])[] = [
  [/(?:身高|净高|个子|个头|height|hight|(?<![提增跟])高|\bh)$/, 'height'],
  [/(?:体重|净重|重量|毛重|weight|(?<!起)重|\bw)$/, 'weight'],
  [/(?:脚长|脚丫?子?|足长|foot ?length|foot|feet|脚)$/, 'footLength'],
  [/(?:腰围|腰|waist)$/, 'waist'],
  [/(?:胸围|胸|bust|chest)$/, 'chest'],
  [/(?:背长|后背长?|背|身长|体长|back ?length|back)$/, 'back'],
  [/(?:头围|头|head)$/, 'head'],
  [/(?:年龄|年纪|今年|age)$/, 'age'],
]

const LABEL_AFTER: readonly (readonly [RegExp, Measure])[] = [
  [/^ ?的?(?:身高|个子|个头|tall)|^ ?高(?=$|[ ,，。;、])/, 'height'],
  [/^ ?的?(?:体重)|^ ?重(?=$|[ ,，。;、])/, 'weight'],
  [/^ ?的?(?:腰围|腰|waist)/, 'waist'],
  [/^ ?的?(?:胸围|胸|chest)/, 'chest'],
  [/^ ?的?(?:头围)/, 'head'],
  [/^ ?的?(?:脚长|长的脚)|^ ?的脚/, 'footLength'],
]

const UNIT =
  'chicm|cm|厘米|公分|mm|毫米|kgs?|公斤|千克|市斤|斤|jin|lbs?|pounds?|磅|stones?|周岁|岁半|岁|个半月|个月|months? ?old|months?|years? ?old|years?|yrs?|inches|inch|in(?![a-z])|英寸|寸|"'
const NUMBER = new RegExp(
  `(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d.]\\d|\\d)(?: ?(?:${UNIT})? ?[-到至] ?(\\d{1,3}(?:\\.\\d{1,2})?)(?!\\d))? ?(${UNIT})?(半)?(?! ?码|[a-z])`,
  'g',
)

const LINKING = /(?: |是|有|大概|大约|约|差不多|左右|快|到|:|=|为|在|才|只有|也就|is|about|of)+$/

/** The name stands behind the number before it (162高 102重, 163的个子 105) and says nothing of the next. */
const NAMES_THE_ONE_BEFORE = /\d ?(?:cm|厘米|公分)? ?(?:[高重][ ,，、;]+|的(?:个子|个头|身高)[ ,，、;]*)$/

function findLabelBefore(text: string, start: number): Measure | undefined {
  if (NAMES_THE_ONE_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return undefined
  const before = text.slice(Math.max(0, start - 14), start).replace(LINKING, '')
  // a number in between closes the label's reach
  const near = before.slice(-8)
  return LABELS.find(([pattern]) => pattern.test(near))?.[1]
}

function findLabelAfter(text: string, end: number): Measure | undefined {
  const after = text.slice(end, end + 8)
  return LABEL_AFTER.find(([pattern]) => pattern.test(after))?.[1]
}

/** 165-108 names two measures, 105-110 one: a range is narrow. */
function isRange(low: number, high: number): boolean {
  return high > low && high / low <= 1.12
}

/** Every number of up to three digits with its unit and name, in order; numbers before 码 are sizes and left out. */
export function scanQuantities(text: string): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index
    const end = start + match[0].length
    const unit = match[3] ?? ''
    const half = match[4] === undefined ? 0 : 0.5
    const first = Number(match[1])
    const label = findLabelBefore(text, start) ?? findLabelAfter(text, end)
    const second = match[2] === undefined ? undefined : Number(match[2])
    if (second === undefined || isRange(first, second)) {
      found.push({ value: first + half, high: (second ?? first) + half, unit, label, start, end })
    } else {
      found.push({ value: first, high: first, unit: '', label, start, end: start })
      found.push({ value: second + half, high: second + half, unit, label: undefined, start: end, end })
    }
  }
  return found
}
