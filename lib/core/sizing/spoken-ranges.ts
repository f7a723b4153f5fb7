/**
 * Ranges as they are said: 一百一十五六斤, 六七十斤, 一米六五六, 115、6斤, 68跟69中间, 早上68晚上69. Each becomes `low-high`, which the
 * reader of numbers knows.
 */
import { D, digit } from './chinese-digits.ts'

const BODY_UNIT = '斤|公斤|千克|kg|磅|周?岁|个月|cm|厘米|公分|英?寸'
/** After a number in words these say that it counts something else. */
const COUNTS_OTHER = '[块元钱件天人次条双套页米年]|个(?!月|[子头儿])'

/** 一百一十五六, 十五六: the ones are two. */
const TWO_ONES = new RegExp(`(?:(${D})百)?(?:(零)|(${D})?十)(${D})(${D})(?!${D}|[百十点]| ?(?:${COUNTS_OTHER}))`, 'g')
/** 一百二三, 一百二三十: the tens are two. */
const TWO_TENS = new RegExp(`(${D})百(${D})(${D})(?:十(?!${D}))?(?!${D}|[百十点]| ?(?:${COUNTS_OTHER}))`, 'g')
/** 六七十斤, 五六岁. */
const TWO_SMALL = new RegExp(`(?<!${D}|[百十点米\\d.])(${D})(${D})(十)?(?=(?:来|多)? ?(?:${BODY_UNIT}))`, 'g')
/** 一百一十几斤, 九十几斤. */
const SOME_ONES = new RegExp(`(?:(${D})百)?(${D})?十几(?=(?:${BODY_UNIT})|[吧的呢啊哦 ,，。]|$)`, 'g')
/** 一米六五六, 一米六几. */
const METRE_RANGE = new RegExp(
  `(?<![\\d.百十])([12]|一|二|两)(?: ?米) ?(${D}|\\d)(?:(${D})(${D})|几)(?!${D}|[百十])`,
  'g',
)
/** 115、6斤. */
const SHORT_END = new RegExp(`(?<![\\d.])(\\d{1,2})(\\d)[、-](\\d)(?= ?(?:${BODY_UNIT}))`, 'g')

const N = String.raw`(\d{2,3}(?:\.\d{1,2})?) ?(cm|mm|kg|斤|公斤|厘米|公分|磅)?`
const BETWEEN = new RegExp(
  `(?<![\\d.])${N} ?(?:跟|和|与|到|至|-|、|,) ?${N} ?(?:之间|中间|当中|来回|徘徊|浮动|晃)`,
  'g',
)
const ONE_OR_OTHER = new RegExp(`(?<![\\d.])${N} ?(?:或者?|要么|还是) ?${N}`, 'g')
const SOMETIMES = '早上?晨?起?床?|空腹|饭前|有时候?|一会儿?|上午|白天'
const OTHER_TIMES = '晚上?|饭后|吃[完饱了]+饭?|有时候?|一会儿?|下午|夜里|睡前'
const TELLS = '(?:就|又)?(?:称|量|测)?(?:的|了|是|变|就)? ?'
const BY_TIME = new RegExp(
  `(?<![\\d.])(?:(?:${SOMETIMES}) ?${TELLS})?${N}[ ,，、;]{0,2}(?:到|然后)?(?:${OTHER_TIMES}) ?${TELLS}${N}`,
  'g',
)

/** Two ends of one measure are this close: 105 and 110, not 165 and 108. */
const NARROW = 1.12

function isNext(one: string | undefined, other: string | undefined): boolean {
  return digit(one) > 0 && digit(other) - digit(one) === 1
}

/** Before numerals are read: ranges whose ends are said in one word. Linear; every repetition is bounded. */
export function spellRanges(text: string): string {
  return text
    .replace(METRE_RANGE, (all: string, metres, tens, low, high) => {
      const base = digit(String(metres)) * 100 + digit(String(tens)) * 10
      if (low === undefined) return ` ${String(base + 1)}-${String(base + 9)}cm `
      return isNext(low, high) ? ` ${String(base + digit(low))}-${String(base + digit(high))}cm ` : all
    })
    .replace(TWO_ONES, (all: string, ...groups: (string | undefined)[]) => {
      const [hundreds, zero, tens, low, high] = groups
      if (!isNext(low, high) || (zero !== undefined && hundreds === undefined)) return all
      const ten = zero === undefined ? (tens === undefined ? 1 : digit(tens)) : 0
      const base = (hundreds === undefined ? 0 : digit(hundreds) * 100) + ten * 10
      return ` ${String(base + digit(low))}-${String(base + digit(high))}`
    })
    .replace(TWO_TENS, (all: string, hundreds, low, high) => {
      const base = digit(String(hundreds)) * 100
      return isNext(low, high) ? ` ${String(base + digit(low) * 10)}-${String(base + digit(high) * 10)}` : all
    })
    .replace(TWO_SMALL, (all: string, low, high, ten) => {
      const times = ten === undefined ? 1 : 10
      return isNext(low, high) ? ` ${String(digit(low) * times)}-${String(digit(high) * times)}` : all
    })
    .replace(SOME_ONES, (_all, hundreds, tens) => {
      const base = (hundreds === undefined ? 0 : digit(hundreds) * 100) + (tens === undefined ? 1 : digit(tens)) * 10
      return ` ${String(base + 1)}-${String(base + 9)}`
    })
    .replace(SHORT_END, (all: string, front: string, low: string, high: string) =>
      Number(high) > Number(low) ? `${front}${low}-${front}${high}` : all,
    )
}

/** After numerals are read: two numbers told as the ends of one measure become a range. Linear. */
export function joinRanges(text: string): string {
  return text.replace(BETWEEN, asRange).replace(BY_TIME, asRange).replace(ONE_OR_OTHER, asUnitRange)
}

function asRange(all: string, one: string, oneUnit: string | undefined, other: string, otherUnit: string | undefined) {
  const [low = 0, high = 0] = [Number(one), Number(other)].toSorted((a, b) => a - b)
  const isOne = high / low <= NARROW && (oneUnit ?? otherUnit) === (otherUnit ?? oneUnit)
  if (!isOne) return all
  return low === high
    ? ` ${one}${otherUnit ?? oneUnit ?? ''} `
    : ` ${String(low)}-${String(high)}${otherUnit ?? oneUnit ?? ''} `
}

/** 28还是29 asks for one of two sizes; with a unit it is a measure. */
function asUnitRange(
  all: string,
  one: string,
  oneUnit: string | undefined,
  other: string,
  otherUnit: string | undefined,
) {
  return oneUnit === undefined && otherUnit === undefined ? all : asRange(all, one, oneUnit, other, otherUnit)
}
