import { CLASSIFIERS, RARE_CLASSIFIERS, NUMBER_PATTERN, readNumber } from './number-words.ts'
import { ELSEWHERE, MONEY } from './outside-numbers.ts'
import type { OrderField } from './types.ts'
import type { Reading, TextClaims, Value } from './value.ts'

const DIGITS = '\\d+(?:\\.\\d+)?'

interface Unit {
  readonly family: string
  readonly field: OrderField
  readonly words: string
  readonly factor: number
}

/** Units by family; numbers are compared in the first unit of a family. A T of storage is 1024 G. */
const UNITS: readonly Unit[] = [
  { family: 'weight', field: 'model', words: 'kg|公斤|千克', factor: 1000 },
  { family: 'weight', field: 'model', words: '斤', factor: 500 },
  { family: 'weight', field: 'model', words: 'gb|g|克', factor: 1 },
  { family: 'weight', field: 'model', words: 'tb|t', factor: 1024 },
  { family: 'weight', field: 'model', words: 'lbs?|pounds?', factor: 453.6 },
  { family: 'volume', field: 'model', words: 'ml|毫升', factor: 1 },
  { family: 'volume', field: 'model', words: 'fl ?oz|oz|ounces?', factor: 29.57 },
  { family: 'volume', field: 'model', words: 'l|升', factor: 1000 },
  { family: 'length', field: 'size', words: 'cm|厘米|公分', factor: 1 },
  { family: 'length', field: 'size', words: 'mm|毫米', factor: 0.1 },
  { family: 'length', field: 'size', words: 'm|米', factor: 100 },
  { family: 'length', field: 'size', words: 'ft|feet|foot', factor: 30.48 },
  { family: 'inch', field: 'size', words: '英寸|寸|inches|inch|in(?=[ ,.;)]*$)', factor: 1 },
  { family: 'power', field: 'model', words: 'w|瓦', factor: 1 },
  { family: 'ampere', field: 'model', words: 'a|安培', factor: 1 },
  { family: 'kelvin', field: 'model', words: 'k', factor: 1 },
  { family: 'hertz', field: 'model', words: 'hz|赫兹', factor: 1 },
  { family: 'charge', field: 'model', words: '万(?:mah|毫安)', factor: 10_000 },
  { family: 'charge', field: 'model', words: '万(?=的|$|那)', factor: 10_000 },
  { family: 'charge', field: 'model', words: 'mah|毫安', factor: 1 },
  { family: 'degree', field: 'model', words: '度', factor: 1 },
  { family: 'stage', field: 'model', words: '段', factor: 1 },
  { family: 'set of', field: 'model', words: '件套', factor: 1 },
  { family: 'heads', field: 'model', words: '头', factor: 1 },
  { family: 'tiers', field: 'model', words: '层|tiers?', factor: 1 },
  { family: 'doors', field: 'model', words: '门', factor: 1 },
  { family: 'cells', field: 'model', words: '格', factor: 1 },
  { family: 'seats', field: 'model', words: '座|seater', factor: 1 },
  { family: 'plugs', field: 'model', words: '孔|插位', factor: 1 },
  { family: 'horsepower', field: 'model', words: '匹', factor: 1 },
  { family: 'batteries', field: 'model', words: '电(?=[一两二\\d]?充|$|[ ,的]|\\d)', factor: 1 },
  { family: 'pieces', field: 'model', words: '-?pieces?|-?pcs?|-?packs?|-?count|ct', factor: 1 },
]

const ENGLISH_THINGS =
  'pairs?|boxes|box|bags?|bottles?|sets?|units?|tins?|jars?|cans?|rolls?|copies|copy|bars?|tubes?|pots?|mugs?|of them|of those|of these|of the'

/** Reads sizes, capacities, weights, counts and bare numbers; claims what it reads. */
export function findMeasures(text: string, claims: TextClaims, { beds = false, sides = false }: Reading): Value[] {
  const values: Value[] = []
  const take = (match: RegExpMatchArray, value: Omit<Value, 'start' | 'end'>): void => {
    const start = match.index ?? 0
    if (claims.claim(start, start + match[0].length)) values.push({ ...value, start, end: start + match[0].length })
  }
  findRooms(text, take)
  if (beds) findBeds(text, take)
  if (sides) findSides(text, take)
  for (const pattern of [...MONEY, ...ELSEWHERE]) {
    for (const match of text.matchAll(pattern)) claims.claim(match.index, match.index + match[0].length)
  }
  findDevices(text, take)
  findOrdinals(text, take)
  findComposites(text, take)
  findLetters(text, take)
  findUnits(text, take)
  findCounts(text, take)
  findCodes(text, take)
  findBareNumbers(text, take)
  return values
}

type Take = (match: RegExpMatchArray, value: Omit<Value, 'start' | 'end'>) => void

/** 宽180 高120, 宽1.8米: the sides of what is made to measure, in cm. */
function findSides(text: string, take: Take): void {
  for (const match of text.matchAll(
    /([宽高长深])(?:度)?(?:是|为|:)?\s*(\d+(?:\.\d+)?)\s*(米|m(?!m)|cm|厘米|公分)?(?![\d.])/g,
  )) {
    const number = Number(match[2])
    const isMetres = match[3] === '米' || match[3] === 'm' || (match[3] === undefined && number < 10)
    const side = Math.round(number * (isMetres ? 100 : 1))
    take(match, { family: `side:${match[1] ?? ''}`, field: 'size', key: String(side), numbers: [side] })
  }
}

/** 1米8, 一米五: how wide a bed is. */
function findBeds(text: string, take: Take): void {
  for (const match of text.matchAll(/(?<![\d.])([12一两二])米([2-8二三五六八])(?![\d.])/g)) {
    const [metres = 0, tenths = 0] = [readNumber(match[1] ?? ''), readNumber(match[2] ?? '')]
    const width = metres * 100 + tenths * 10
    take(match, { family: 'bed width', field: 'size', key: String(width), numbers: [width] })
  }
}

/** 3-4人, 6-9个月: for whom something is made. */
function findRooms(text: string, take: Take): void {
  // 23款, 2018-2022款, 23年提的: the year a car or a calendar is of.
  for (const match of text.matchAll(
    /(?<![\d.])(?:20)?([012]\d)\s*-\s*(?:20)?([012]\d)(?:年)?款|(?<![\d.])(?:(?:20)?([012]\d)(?:年)?款|(?:20)?([012]\d)年(?=的|提|买|上牌|产|新))(?!式)/g,
  )) {
    const numbers = match.slice(1).flatMap((part) => (part === undefined ? [] : [2000 + Number(part)]))
    take(match, { family: 'year', field: 'model', key: numbers.join('-'), numbers })
  }
  for (const match of text.matchAll(
    /(?<!\d)(\d{1,2})\s*-\s*(\d{1,2})\s*(人|个月|平|只|头|枚|个|粒|片|years?|yrs?|months?)(?!份)/g,
  )) {
    const numbers = [Number(match[1]), Number(match[2])]
    take(match, { family: `range:${match[3] ?? ''}`, field: 'model', key: numbers.join('-'), numbers })
  }
}

const DEVICE =
  /(?:(?:iphone|苹果|华为|mate|pura|nova|荣耀|小米|红米|redmi|oppo|vivo|reno|galaxy|ipad|pixel)\s?(\d{1,2})\s?(pro ?max|promax|pm|pro|plus|ultra|mini|max|air|se|e(?![a-z]))?|(?<![\d.a-z])(1\d|[6-9]|2\d)\s?(pro ?max|promax|pm|pro|plus|ultra|mini))(?![a-z])/g

function findDevices(text: string, take: Take): void {
  for (const match of text.matchAll(DEVICE)) {
    const suffix = (match[2] ?? match[4] ?? '').replace(' ', '').replace(/^pm$/, 'promax')
    take(match, { family: 'device', field: 'model', key: `${match[1] ?? match[3] ?? ''}${suffix}`, numbers: [] })
  }
}

/** 第二册, 第3代: one of a row. */
const ORDINAL = new RegExp(`第(${NUMBER_PATTERN})([册代卷集部季期辑本版级])`, 'g')

function findOrdinals(text: string, take: Take): void {
  for (const match of text.matchAll(ORDINAL)) {
    const number = readNumber(match[1] ?? '')
    if (number !== undefined)
      take(match, { family: `ordinal:${match[2] ?? ''}`, field: 'model', key: String(number), numbers: [] })
  }
}

function findComposites(text: string, take: Take): void {
  // 左350右300: one lens for each eye.
  if (/左[^\d]{0,2}\d[^右]*右[^\d]{0,2}\d|右[^\d]{0,2}\d[^左]*左[^\d]{0,2}\d|[左右]眼/.test(text)) {
    for (const match of text.matchAll(
      /([左右])(?:眼|边)?(?:是|要)?\s*-?(\d{2,4}(?!\.)|\d{1,2}\.\d{2})(?:度)?(?![\d.])/g,
    )) {
      const degrees = Math.round(Number(match[2]) * ((match[2] ?? '').includes('.') ? 100 : 1))
      take(match, { family: `lens:${match[1] ?? ''}`, field: 'model', key: String(degrees), numbers: [degrees] })
    }
  }
  // -3.25 is a lens of 325 degrees.
  for (const match of text.matchAll(/(?<![\d.a-z])-(\d{1,2}\.\d{2})(?![\d.])/g)) {
    const degrees = Math.round(Number(match[1]) * 100)
    take(match, { family: 'degree', field: 'model', key: String(degrees), numbers: [degrees] })
  }
  // -40度, 零下25: a minus is no dash where no number stands before it.
  for (const match of text.matchAll(/(?<![\d.a-z])(?:零下|-)\s?(\d{1,2})(?:度|°c?|℃)?(?![\d.:])/g)) {
    take(match, { family: 'below zero', field: 'model', key: match[1] ?? '', numbers: [Number(match[1])] })
  }
  // 5W-30 and 0w20 are grades of oil.
  for (const match of text.matchAll(/(?<![\d.a-z])(\d{1,2})w\s*-?\s*(\d{2})(?![\d.a-z])/g)) {
    take(match, { family: 'oil', field: 'model', key: `${match[1] ?? ''}w${match[2] ?? ''}`, numbers: [] })
  }
  for (const match of text.matchAll(/(\d+)(?:gb|g|寸)?\s*[+]\s*(\d+)(tb|t|gb|g|寸)?(?![a-z\d])/g)) {
    const second = Number(match[2]) * ((match[3] ?? '').startsWith('t') ? 1024 : 1)
    const numbers = [Number(match[1]), second]
    take(match, { family: 'memory', field: 'model', key: numbers.join('+'), numbers })
  }
  for (const match of text.matchAll(
    /(\d+(?:\.\d+)?)\s*(?:cm|mm|m|米)?\s*(?:[x*]|乘)\s*(\d+(?:\.\d+)?)(?:\s*[x*]\s*(\d+(?:\.\d+)?))?\s*(?:cm|mm|m|米)?(?![\d.]|\s*(?:瓶|盒|袋|包|罐|支|片|颗|条|听|只|枚))/g,
  )) {
    const raw = [match[1], match[2], match[3]].filter((part) => part !== undefined).map(Number)
    const numbers = raw.every((part) => part < 10) ? raw.map((part) => part * 100) : raw
    take(match, { family: 'dimension', field: 'size', key: numbers.join('x'), numbers })
  }
  for (const match of text.matchAll(/(\d{1,3})\s*-\s*(\d{1,3})\s*(斤|kg|公斤|cm|码|mm|ml|g|岁|寸|lbs?)/g)) {
    const numbers = [Number(match[1]), Number(match[2])]
    take(match, { family: 'range', field: 'size', key: numbers.join('-'), numbers })
  }
  for (const match of text.matchAll(/(\d{3})\s*\/\s*(\d{2,3})\s*([a-d])(?![a-z])/g)) {
    take(match, { family: 'number', field: 'size', key: match[1] ?? '', numbers: [Number(match[1])] })
  }
  for (const match of text.matchAll(
    /(?<![\d.a-z])(6[05]|7[05]|8[05]|9[05]|100|3[2-8])\s*([a-g])(?![a-z\d])(?!级|型|款|口)/g,
  )) {
    take(match, { family: 'bra', field: 'size', key: match[0].replaceAll(' ', ''), numbers: [] })
  }
}

const LETTER =
  /(?<![a-z0-9'.+-])(?<!\d (?=[lm](?![a-z])))(\d?x{1,5}s|\dxl|x{1,5}l|x-large|x-small|xs|s|m|l|nb(?=[码号;/]))(?![a-z0-9'+])(?!型|形|口|字|区|级)(?:码|号)?/g
const SIZE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/均码|free ?size|one ?size/g, 'free'],
  [/(?:extra|x) ?large/g, 'xl'],
  [/(?<![a-z])large(?![a-z])|大码|大号/g, 'l'],
  [/(?<![a-z])medium(?![a-z])|中码|中号/g, 'm'],
  [/(?<![a-z])small(?![a-z])|小码|小号/g, 's'],
  [/加大码|加大号|加大|特大号/g, 'xl'],
]

function findLetters(text: string, take: Take): void {
  for (const match of text.matchAll(LETTER)) {
    take(match, { family: 'letter', field: 'size', key: letterKey(match[1] ?? ''), numbers: [] })
  }
  for (const [pattern, key] of SIZE_WORDS) {
    for (const match of text.matchAll(pattern)) take(match, { family: 'letter', field: 'size', key, numbers: [] })
  }
}

function letterKey(raw: string): string {
  const text = raw.replace('x-large', 'xl').replace('x-small', 'xs')
  const many = /^(x{2,5})([sl])$/.exec(text)
  return many === null ? text : `${many[1]?.length ?? 2}x${many[2] ?? 'l'}`
}

const UNIT_PATTERNS = UNITS.map((unit) => {
  const number = /^[-a-z]/.test(unit.words) ? `${DIGITS}|one|two|three|four|five|six|ten|twelve` : NUMBER_PATTERN
  return {
    unit,
    pattern: new RegExp(
      `(?<![\\d.a-z-])(${number}${unit.family === 'tiers' || unit.family === 'doors' || unit.family === 'heads' ? '|双' : ''})\\s?(?:${unit.words})(?![a-z]|(?<=[a-z])\\d)`,
      'g',
    ),
  }
})

function findUnits(text: string, take: Take): void {
  for (const { unit, pattern } of UNIT_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const number = readNumber(match[1] ?? '')
      if (number === undefined || !isSensible(unit, number)) continue
      const value = Math.round(number * unit.factor * 100) / 100
      take(match, { family: unit.family, field: unit.field, key: String(value), numbers: [value] })
    }
  }
}

function isSensible(unit: Unit, number: number): boolean {
  if (unit.family === 'kelvin') return number >= 1800 && number <= 9000
  if (unit.family === 'degree') return number >= 25
  return number > 0
}

const COUNT = new RegExp(
  `(?<![.第送赠]|[全整一]套|(?<!\\d)\\d|\\d(?=\\d))(${NUMBER_PATTERN}|俩|仨|半打|[一两二三]打|打)(?:大|小|整)?([${CLASSIFIERS}${RARE_CLASSIFIERS}])?`,
  'g',
)

/** After these a count is not about the goods: 两个环, 一个问题, 个月. */
const NOT_GOODS =
  /^(?:应|环|月|人|孩子|娃|小孩|狗|猫|小时|问题|地址|颜色|尺码|号码|码|电话|快递|驿站|星期|多|意思|价|事|忙|链接|服务|快递|发票|增值税|都买|月|不同|意思|订单|单|包裹|地方|月份|礼拜|老人|大人|柜|客服|视频|图|字|朋友|同事|房间|优惠|红包|说法|点|样|下|起|直|定|般|些|边|位|口|次|切|共|律|路|致|层|楼|天|年|周|会|半)/

const ENGLISH_COUNT = new RegExp(
  `(?<=\\bmake (?:it|that|them) )(\\d{1,3}|two|three|four|five|six)(?![\\d.a-z]|\\s?(?:ml|l|cm|mm|m|inch|oz|g|kg)\\b)|(?<![a-z\\d.$£€])(\\d+|one|two|three|four|five|six|ten|twelve|half a dozen|a dozen|dozen|a pair|a couple)(?: more)?(?:\\s?x(?![a-z])| (?:${ENGLISH_THINGS})(?![a-z]))|(?<![a-z])(?:x|qty|quantity)\\s?(\\d+)(?!\\d)|(?<![a-z])(half a dozen|a dozen|two dozen)(?![a-z])`,
  'g',
)

function findCounts(text: string, take: Take): void {
  for (const match of text.matchAll(COUNT)) {
    const word = match[1] ?? ''
    const unit = match[2] ?? ''
    const number = countOf(word)
    if (number === undefined || number < 1 || number > 9999 || !Number.isInteger(number)) continue
    if (unit === '' && !/[俩仨打]/.test(word)) continue
    if (unit === '对' && /^[吧吗不应于比的,]/.test(text.slice(match.index + match[0].length))) continue
    if (NOT_GOODS.test(text.slice(match.index + match[0].length))) continue
    if (unit === '贴' && /^[脖身肤合心]/.test(text.slice(match.index + match[0].length))) continue
    // 两只都拍475: both, one each.
    if (/^都(?!要|来|买)/.test(text.slice(match.index + match[0].length))) continue
    take(match, { family: 'quantity', field: 'quantity', key: unit, numbers: [number] })
  }
  for (const match of text.matchAll(ENGLISH_COUNT)) {
    const number = englishCount(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
    // 4 pairs left: what the shop has.
    if (/^ (?:left|remaining|in stock|available)/.test(text.slice(match.index + match[0].length))) continue
    if (number !== undefined) take(match, { family: 'quantity', field: 'quantity', key: 'en', numbers: [number] })
  }
  for (const match of text.matchAll(TAKEN)) {
    const number = readNumber(match[1] ?? match[2] ?? '')
    if (number !== undefined) take(match, { family: 'quantity', field: 'quantity', key: 'en', numbers: [number] })
  }
  for (const match of text.matchAll(PLURALS)) {
    const number = readNumber(match[1] ?? '')
    if (number !== undefined) take(match, { family: 'quantity', field: 'quantity', key: 'en', numbers: [number] })
  }
}

/** I'll take four in sage, two please: a number that is taken. */
const TAKEN =
  /(?<=\b(?:take|get|have|want|need|order|grab|make it|make that) )(two|three|four|five|six|seven|eight|nine|ten|twelve)(?= (?:in|of|please|then)\b|$)|^(two|three|four|five|six)(?= please)/g

/** six blue plates: a number before a plural that is no time, person or part. */
const PLURALS =
  /(?<![a-z\d.$£€])(two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|1\d)(?= (?:[a-z]+ ){0,2}?(?!(?:days|hours|hrs|years|kids|children|people|weeks|months|minutes|mins|times|sizes|colou?rs|options|stars|questions|inches|pieces|dogs|cats|sons|daughters|girls|boys|ways|orders|others|yours|hers|his|this|is|was|has|as|us|pounds|dollars|bucks|quid|ones|seats|layers|tiers|parts|friends|bedrooms|rooms|guests|lots|always|its|business|works|looks|comes|fits|does|business|class|less|plus|address|yes|thanks|pls)\b)[a-z]{3,}s\b)/g

function countOf(word: string): number | undefined {
  if (word === '半打') return 6
  if (word === '打') return undefined
  if (word.endsWith('打')) return (readNumber(word.slice(0, -1)) ?? 1) * 12
  return readNumber(word)
}

function englishCount(word: string): number | undefined {
  if (word === 'half a dozen') return 6
  if (word === 'two dozen') return 24
  if (word === 'a dozen') return 12
  if (word === 'a couple') return 2
  if (word === 'a pair') return 1
  return readNumber(word)
}

function findCodes(text: string, take: Take): void {
  for (const match of text.matchAll(
    /(?<![a-z\d#])#?(?:\d{1,2}[a-z]\d{1,2}|[a-z]{1,3}\d{1,4}[a-z]?|\d{2,3}#)(?![a-z\d])/g,
  )) {
    const key = match[0].replaceAll('#', '')
    take(match, { family: 'code', field: 'model', key, numbers: [] })
  }
}

function findBareNumbers(text: string, take: Take): void {
  for (const match of text.matchAll(/(?<![\d.a-z])(\d{1,4}(?:\.\d{1,2})?)(?![\d])\s*(码|号|腰)?/g)) {
    const number = Number(match[1])
    take(match, { family: 'number', field: 'size', key: String(number), numbers: [number] })
  }
}
