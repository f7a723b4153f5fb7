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

/** A number with neither unit nor name. */
export function isBare(quantity: Quantity): boolean {
  return quantity.unit === '' && quantity.label === undefined
}

const LABELS: readonly (readonly [RegExp, Measure])[] = [
  [/(?:身高|净高|个子|个头|个儿|光脚|赤脚|裸高|脱鞋|[不没]穿鞋|height|hight|(?<![提增跟])高|\bh)$/, 'height'],
  [/(?:体重|净重|重量|毛重|裸重|weight|(?<!起)重|公斤|斤数|\bw)$/, 'weight'],
  [/(?:脚长|脚[板掌]长?|脚丫?子?|足长|foot ?length|foot|feet|(?<![光赤])脚)$/, 'footLength'],
  [/(?:腰围|腰|waist)$/, 'waist'],
  [/(?:胸围|(?<![平大小])胸|bust|chest)$/, 'chest'],
  [/(?:背长|后背长?|背|身长|体长|back ?length|back)$/, 'back'],
  [/(?:头围|脑袋|脑壳|(?<![老丫姑前后里外木镜])头|head)$/, 'head'],
  [/(?:年龄|年纪|今年|age)$/, 'age'],
]

/** Behind a number; 178体重正常 and 108 腰没量 tell nothing of it. */
const LABEL_AFTER: readonly (readonly [RegExp, Measure])[] = [
  [
    /^ ?的?(?:(?:身高|个子|个头|个儿)(?!没|不|正常|保密|秘密|忘|未|是?多少|有点|偏|[写打填说发报记]错)|tall)|^ ?的[大小高矮](?:个子|个头|个儿)|^ ?[裸净]?高(?=$|[ ,，。;、])/,
    'height',
  ],
  [
    /^ ?的?体重(?!没|不|正常|保密|秘密|忘|未|是?多少|有点|偏|[写打填说发报记]错)|^ ?[裸净毛]?重(?=$|[ ,，。;、])/,
    'weight',
  ],
  [/^ ?的?(?:(?:腰围|腰)(?!没|不|正常|保密|秘密|忘|未|是?多少|有点|偏|[写打填说发报记]错)|waist)/, 'waist'],
  [/^ ?的?(?:胸围|胸|chest)/, 'chest'],
  [/^ ?的?(?:头围)/, 'head'],
  [/^ ?的?(?:脚长|长的脚)|^ ?的脚/, 'footLength'],
]

/** 8 in white is a size of a colour, 28 in waist are inches. */
const INCHES =
  'in(?![a-z]| (?!waist|chest|hips?|foot|feet|long|tall|around|back|neck|head|wide|and|which|what|please)[a-z])'
const UNIT = `chicm|cm|厘米|公分|mm|毫米|kgs?|公斤|千克|市斤|斤|jin|lbs?|pounds?|磅|stones?|周岁|岁半|岁|个半月|个月|months? ?old|months?|years? ?old|years?|yrs?|inches|inch|${INCHES}|英寸|吋|寸|"`
const NUMBER = new RegExp(
  `(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d.]\\d|\\d)(?: ?(${UNIT})? ?[-到至] ?(\\d{1,3}(?:\\.\\d{1,2})?)(?!\\d))?(?: ?(${UNIT})(半)?(?![a-z])|(?! ?码|[a-z]))`,
  'g',
)

const LINKING =
  /(?: |是|还|有|大概|大约|约|差不多|左右|快|到|:|=|为|在|才|只有|也就|忘了|记不清|好像|应该|估计|可能|现在|目前|今天|最近|刚过?|不到|将近|接近|得有|刚?[刚正]好|嘛|呢|的话|吧|哈|近|超过?|达到?|不足|仅|都|那?一圈|那圈|那[里儿]|量下来|量出来|is|about|of)+$/

/** A number as it stands, before its name is known. */
type Spot = Omit<Quantity, 'label'>

const WEIGHT_UNIT = /斤|kg|千克|磅|lb|pound|stone|jin/
const AGE_UNIT = /岁|月|year|yr|^y/

/** Whether a number with this unit can be what the name says; one without a unit can be anything. */
function suits(unit: string, name: Measure): boolean {
  if (unit === '') return true
  if (WEIGHT_UNIT.test(unit)) return name === 'weight'
  return AGE_UNIT.test(unit) ? name === 'age' : name !== 'weight' && name !== 'age'
}

/** Names found between two numbers: that of the one before, and that of the one behind. */
interface GapNames {
  readonly ofOne: Measure | undefined
  readonly ofNext: Measure | undefined
}

/**
 * Between two numbers one name may stand that belongs to either (168.5 体重121, 138高64斤): the unit decides, then which it
 * is written together with, then whether the buyer names behind the number (`namesBehind`).
 */
function readGap(
  text: string,
  one: Spot | undefined,
  next: Spot | undefined,
  how: { readonly oneIsNamed: boolean; readonly namesBehind: boolean },
): GapNames {
  const from = one?.end ?? 0
  const gap = text.slice(from, next?.start ?? text.length)
  const start = gap.slice(0, 8)
  const [behind] = one === undefined ? [] : LABEL_AFTER.flatMap(([pattern, name]) => matchOf(pattern, start, name))
  const end = next === undefined ? '' : gap.slice(-20).replace(LINKING, '').slice(-12)
  const [before] = LABELS.flatMap(([pattern, name]) => matchOf(pattern, end, name))
  if (behind === undefined || before === undefined || behind.name !== before.name) {
    return { ofOne: behind?.name, ofNext: before?.name }
  }
  const { name } = before
  if (gap.indexOf(before.word) !== gap.lastIndexOf(before.word)) return { ofOne: name, ofNext: name }
  const isOfNext = belongsToNext()
  return isOfNext ? { ofOne: undefined, ofNext: name } : { ofOne: name, ofNext: undefined }

  function belongsToNext(): boolean {
    // 一米七二的个子 一百三
    if (!suits(next?.unit ?? '', name) || /^ ?的/.test(gap)) return false
    if (how.oneIsNamed || !suits(one?.unit ?? '', name)) return true
    const isApartBefore = /^[ ,，、;]/.test(gap)
    const isApartBehind = /[ ,，、;]$/.test(gap)
    return isApartBefore === isApartBehind ? !how.namesBehind : isApartBefore
  }
}

function matchOf(pattern: RegExp, text: string, name: Measure): { readonly name: Measure; readonly word: string }[] {
  const [word] = pattern.exec(text) ?? []
  return word === undefined ? [] : [{ name, word: word.trim() }]
}

/** 165-108 names two measures, 105-110 one: a range is narrow, but for small weights (60-70斤) and ages (3-4岁). */
function isRange(low: number, high: number, unit: string): boolean {
  if (high <= low) return false
  if (AGE_UNIT.test(unit)) return low < 18
  return high / low <= (WEIGHT_UNIT.test(unit) && high <= 100 ? 1.35 : 1.12)
}

/** Every number of up to three digits with its unit and name, in order; numbers before 码 are sizes and left out. */
export function scanQuantities(text: string): Quantity[] {
  const spots = [...text.matchAll(NUMBER)].flatMap(readSpots)
  const namesBehind =
    readGap(text, spots.at(-1), undefined, { oneIsNamed: false, namesBehind: true }).ofOne !== undefined
  const found: Quantity[] = []
  let { ofNext } = readGap(text, undefined, spots[0], { oneIsNamed: false, namesBehind })
  for (const [position, spot] of spots.entries()) {
    const gap = readGap(text, spot, spots[position + 1], { oneIsNamed: ofNext !== undefined, namesBehind })
    found.push({ ...spot, label: ofNext ?? gap.ofOne })
    ofNext = gap.ofNext
  }
  return found
}

/** One number, or the two of 165-108. */
function readSpots(match: RegExpExecArray): readonly Spot[] {
  const start = match.index
  const end = start + match[0].length
  const unit = match[4] ?? match[2] ?? ''
  const half = match[5] === undefined ? 0 : 0.5
  const first = Number(match[1])
  const second = match[3] === undefined ? undefined : Number(match[3])
  if (second === undefined || isRange(first, second, unit)) {
    return [{ value: first + half, high: (second ?? first) + half, unit, start, end }]
  }
  return [
    { value: first, high: first, unit: '', start, end: start },
    { value: second + half, high: second + half, unit, start: end, end },
  ]
}
