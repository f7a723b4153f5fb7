import { readLatinParts, readZhParts } from '../address-parts.ts'

/** A piece of an address that a message names. */
export interface SaidPart {
  readonly name: string
  readonly value: string
  readonly raw: string
}

/** What a message speaks of where it names an address. */
export const ABOUT_ADDRESS =
  /地址|门牌|小区|楼|栋|单元|室|寄到|发到|送到|收货|住|address|street|unit|apartment|flat|ship to|deliver to/

/** Herengracht 500, number 144: a number beside a name or a word for it. */
const LATIN_NUMBER =
  /(?:\b(?:number|no\.?|nr\.?|house|apt\.?|apartment|flat|unit|suite|floor|building|room)\s*#?|\b[a-z][\p{L}'-]{3,}\s)(\d{1,4}[a-z]?)(?![\d.]|\s?(?:cm|mm|ml|kg|g|lb|oz|in|ft|m|l|x|%)\b|:)/gu
/** 3-502, 19-5a, 二期, b座, 甲178: codes of houses and rooms. */
const CODE =
  /(?<![\d.a-z])(\d{1,4}-\d{1,4}(?:-\d{1,4})?[a-z]?|\d{1,4}[a-z]|[一二三四五六\d]期|[a-z]座|[甲乙丙丁]\d{1,4}(?=号))(?![\da-z])/g
const ROAD =
  /([一-龥]{2,4}[东西南北中]?(?:路(?![线由过费况])|街|道|巷|村|镇|苑|园|城|府|(?<![公家这那哪院屋房店城村盒址手夜心包箱袋])里|小区|大厦|广场))/g
/** 离石区永宁中路, 我们搬到新华路: what stands before a road. */
const BEFORE_ROAD = /^[一-龥]*(?:区|县|市|省|到|在|写|是|址|家|去|的|寄|送|发)(?=[一-龥]{2})/

/** Every piece of an address in a folded text, read loosely: `chinese` tells how the card's address is written. */
export function saidParts(folded: string, chinese: boolean): SaidPart[] {
  const parts: readonly SaidPart[] = chinese ? readZhParts(folded) : readLatinParts(folded)
  const codes = [...folded.matchAll(CODE)].map((match) => named('code', match[1] ?? ''))
  const roads = chinese
    ? [...folded.matchAll(ROAD)].map((match) => named('place', (match[1] ?? '').replace(BEFORE_ROAD, '')))
    : []
  const numbers = chinese || !ABOUT_ADDRESS.test(folded) ? [] : [...folded.matchAll(LATIN_NUMBER)]
  const loose = numbers.map((match) => ({ name: 'loose number', value: match[1] ?? '', raw: match[0].trim() }))
  return [...parts, ...codes, ...loose, ...roads].filter(({ value }) => value.length > 0)
}

function named(name: string, value: string): SaidPart {
  return { name, value, raw: value }
}

/** One sign more, less, or other: 18 and 8, 402 and 420. */
export function isSlip(own: string, said: string): boolean {
  if (own === said) return false
  if (Math.abs(own.length - said.length) === 1) {
    const [long, short] = own.length > said.length ? [own, said] : [said, own]
    return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  }
  if (own.length !== said.length) return false
  const differing = [...own].filter((sign, at) => sign !== said[at]).length
  return differing === 1 || (differing === 2 && [...own].toSorted().join('') === [...said].toSorted().join(''))
}

/** The same road's other end: 海潮西路 where the card has 海潮东路. */
export function isOtherEnd(value: string, card: string): boolean {
  const [stem = '', end = ''] = /^([一-龥]{2,3}?)[东西南北中上下](路|街|道|巷|村)$/.exec(value)?.slice(1) ?? []
  return stem !== '' && new RegExp(`${stem}[东西南北中上下]?${end}`).test(card)
}

/** A number that stands by itself, other text anywhere. */
export function wholeNumber(value: string): RegExp {
  return new RegExp(`(?<!\\d)${value.replaceAll(/[^一-龥a-z\d]/g, '\\$&')}(?!\\d)`)
}
