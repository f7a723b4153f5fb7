/** Digits written without anything between them, in one script. */
export interface DigitGroup {
  /** Their values, in ASCII. */
  readonly text: string
  /** Where the first stands; the others follow at once. */
  readonly start: number
}

/** Groups with nothing but small separators between them: one number, perhaps, or several. */
export type DigitRun = readonly DigitGroup[]

const CHINESE: Readonly<Record<string, string>> = {
  零: '0',
  〇: '0',
  一: '1',
  幺: '1',
  壹: '1',
  二: '2',
  两: '2',
  贰: '2',
  三: '3',
  叁: '3',
  四: '4',
  肆: '4',
  五: '5',
  伍: '5',
  六: '6',
  陆: '6',
  七: '7',
  柒: '7',
  八: '8',
  捌: '8',
  九: '9',
  玖: '9',
}

const SEPARATOR = /[ \t\-.\u00a0\u00b7\u2010-\u2015\u200b-\u200d\u2212_()~]/
const MOST_SEPARATORS = 3
const CHINESE_DIGIT = /^[^0-9]/
const DIGIT_PIECES = /[0-9]+|[零〇一幺壹二两贰三叁四肆五伍六陆七柒八捌九玖]+/g

/**
 * The runs of digits in a half-width text, ASCII and Chinese numerals alike. A change of script begins a new group, so
 * `13812345678一件` is a phone and a count.
 */
export function digitRuns(narrow: string): DigitRun[] {
  const runs: DigitGroup[][] = []
  let lastEnd = Number.NEGATIVE_INFINITY
  for (const match of narrow.matchAll(DIGIT_PIECES)) {
    const text = CHINESE_DIGIT.test(match[0])
      ? Array.from(match[0], (unit) => CHINESE[unit] ?? unit).join('')
      : match[0]
    const group = { text, start: match.index }
    const joined = match.index - lastEnd <= MOST_SEPARATORS && isSeparated(narrow, lastEnd, match.index)
    if (joined) runs.at(-1)?.push(group)
    else runs.push([group])
    lastEnd = match.index + match[0].length
  }
  return runs
}

function isSeparated(text: string, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) if (!SEPARATOR.test(text[place] ?? '')) return false
  return true
}

/** Where the digits of some groups stand. */
export function placesOf(groups: readonly DigitGroup[]): number[] {
  return groups.flatMap(({ text, start }) => Array.from(text, (_, offset) => start + offset))
}
