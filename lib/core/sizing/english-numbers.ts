/**
 * Numbers and units as the English write them, in digits: one hundred and ten pounds, five foot six, one sixty five, ten
 * and a half stone, nine stone four.
 */
const SMALL =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  )
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|')
const VALUES: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, at) => [word, Math.max(0, at - 1)] as const),
  ...TENS.map((word, at) => [word, at * 10 + 20] as const),
])

const WORD = `(?:${[...SMALL, ...TENS].toSorted((a, b) => b.length - a.length).join('|')})`
/** Up to six words of one number: one hundred and ten, one sixty five, twenty-three. */
const RUN = new RegExp(`\\b(?:an? hundred|${WORD}(?: hundred)?)(?:(?: and)?[ -]${WORD}){0,4}\\b`, 'g')
const UNIT_BEHIND =
  /^[ -]?(?:and a half |hundred|foot|feet|ft|inch|in\b|stone|st\b|pounds?|lbs?|kilos?|kilogram|kgs?|cm|centi|met(?:re|er)s? |months?|years?|yrs?|point)/
const UNIT_AHEAD = /(?:foot|feet|ft|stone|st|point)[ -]$/

/** The digits of one run of words; feet and inches where a small number follows one of four to six (five six). */
function readRun(words: readonly string[]): string {
  const hundred = words.indexOf('hundred')
  const values = words.slice(hundred + 1).map((word) => VALUES.get(word) ?? 0)
  if (hundred >= 0) {
    const hundreds = VALUES.get(words[hundred - 1] ?? '') ?? 1
    return String(hundreds * 100 + values.reduce((sum, value) => sum + value, 0))
  }
  const groups = groupTens(values)
  const [first = 0, second, third] = groups
  if (second === undefined) return String(first)
  if (third === undefined && first === 1 && second >= 10) return String(100 + second)
  if (second === 0 && third !== undefined && groups.length === 3) return String(first * 100 + third)
  if (third === undefined && first >= 4 && first <= 6 && second <= 11) return `${String(first)} foot ${String(second)}`
  return groups.join(' ')
}

/** sixty, five → 65. */
function groupTens(values: readonly number[]): readonly number[] {
  const groups: number[] = []
  for (const value of values) {
    const last = groups.at(-1)
    if (last !== undefined && last >= 20 && last % 10 === 0 && value > 0 && value < 10)
      groups[groups.length - 1] = last + value
    else groups.push(value)
  }
  return groups
}

function readWords(text: string): string {
  return text.replace(RUN, (run: string, at: number) => {
    const words = run.split(/[ -]/).filter((word) => !/^(?:and|an?)$/.test(word))
    const isAlone = words.length === 1 && (VALUES.get(words[0] ?? '') ?? 0) < 20
    const isMeasure =
      UNIT_BEHIND.test(text.slice(at + run.length, at + run.length + 12)) ||
      UNIT_AHEAD.test(text.slice(Math.max(0, at - 6), at))
    // which one, a size six: no number of a body
    return isAlone && !isMeasure ? run : readRun(words)
  })
}

const POUNDS_PER_STONE = 14
/** 10st 4, 10 stone 4 lb, 9.5 stone. */
const STONE =
  /(?<![\d.])(\d{1,2}(?:\.\d)?) ?(?:stones?|st)\b(?:(?:,? and|,)? ?(\d{1,2})(?![\d.'"]| ?(?:foot|feet|ft|cm|kg|m\b|years?|yrs?))(?: ?(?:lbs?|pounds?)\b)?)?/g

const FEET_TOLD = /\d ?(?:'|ft|feet|foot)/
/** A number that can only be a weight in pounds. */
const BARE_POUNDS =
  /(?<![\d.'-])((?:[89]|[12]\d)\d)(?![\d.]| ?(?:cm|kg|mm|lb|pound|jin|斤|ft|feet|foot|'|"|in|years?|yrs?|m\b|%))/g

/** Who tells feet and no Chinese (6'0 165) tells pounds. */
function withPounds(text: string): string {
  if (!FEET_TOLD.test(text) || /[\u4e00-\u9fff]/.test(text)) return text
  return text.replace(BARE_POUNDS, '$1 lbs')
}

/** The message with English number words as digits, stones as pounds, long unit names short. Lower case; linear. */
export function readEnglishNumbers(text: string): string {
  if (!/[a-z]{2}|\d'/.test(text)) return text
  const read = readWords(text)
    .replace(/(\d) and a half/g, '$1.5')
    .replace(/(\d) point (\d)/g, '$1.$2')
    .replace(/(\d)-(foot|feet|ft|stone|inch|pound)\b-?/g, '$1 $2 ')
    .replace(/(?<![a-z])(?:kilogram(?:me)?s?|kilos?)\b/g, 'kg')
    .replace(/(?<![a-z])centimet(?:er|re)s?\b/g, 'cm')
    .replace(/(?<![a-z])millimet(?:er|re)s?\b/g, 'mm')
    .replace(/(\d) ?met(?:er|re)s?\b/g, '$1m')
    .replace(STONE, (_all, stones: string, pounds: string | undefined) => {
      const all = Number(stones) * POUNDS_PER_STONE + Number(pounds ?? 0)
      return `${String(Math.round(all * 10) / 10)} lbs`
    })
  return withPounds(read)
}
