import {
  DIGIT_FIRST,
  FIXED_FIRST,
  GAP_BREAK,
  GAP_COUNT,
  GAP_DOT,
  GAP_SENTENCE,
  GAP_SPACE,
  LETTER_FIRST,
  NUMERAL_LAST,
  fixedClass,
  isDigit,
} from './alphabet.ts'
import type { Stream } from './stream.ts'

/** A number read from the text, by kept characters. `digits` as written, for telephone and account numbers. */
export interface NumberRun {
  readonly first: number
  readonly last: number
  readonly value: number
}

/** A run of digits in any dress, with what stands between dropped. */
export interface DigitRun {
  readonly first: number
  readonly last: number
  readonly digits: string
}

const TEN = fixedClass('十')
const HUNDRED = fixedClass('百')
const THOUSAND = fixedClass('千')
const MYRIAD = fixedClass('万')
const HUNDRED_MILLION = fixedClass('亿')
const TWO = fixedClass('两')
const ONE_SPOKEN = fixedClass('幺')

const isNumeral = (kind: number): boolean => kind >= FIXED_FIRST && kind < NUMERAL_LAST + 1

/** Value of a Chinese numeral written with units (一百二十, 三百五, 两千), or digit by digit (八〇); NaN when it is none. */
function numeralValue(kinds: readonly number[]): number {
  let total = 0
  let section = 0
  let digit = -1
  let unit = 1
  for (const kind of kinds) {
    const value = kind === TWO ? 2 : kind - FIXED_FIRST
    if (value >= 0 && value <= 9) {
      digit = digit > 0 && unit === 1 && section === 0 ? digit * 10 + value : value
      continue
    }
    const scale = kind === TEN ? 10 : kind === HUNDRED ? 100 : kind === THOUSAND ? 1000 : 0
    if (scale > 0) {
      section += (digit < 0 ? 1 : digit) * scale
      digit = -1
      unit = scale
      continue
    }
    if (kind !== MYRIAD && kind !== HUNDRED_MILLION) return Number.NaN
    total = (total + section + Math.max(digit, 0) || 1) * (kind === MYRIAD ? 10_000 : 100_000_000)
    section = 0
    digit = -1
    unit = kind === MYRIAD ? 10_000 : 1
  }
  if (digit < 0) return total + section
  return total + section + (unit >= 100 ? (digit * unit) / 10 : digit)
}

/** Reads the number that begins at kept index `first`; arabic with decimals and thousands, or Chinese. */
function readNumber(stream: Stream, first: number): NumberRun {
  const { classes, gaps, length } = stream
  let last = first
  if (isDigit(classes[first] ?? 0)) {
    let text = String((classes[first] ?? 0) - DIGIT_FIRST)
    const apart = lastOfSpaced(stream, first)
    if (apart > first) {
      for (let at = first + 1; at <= apart; at++) text += String((classes[at] ?? 0) - DIGIT_FIRST)
      return { first, last: apart, value: Number.parseFloat(text) }
    }
    while (last + 1 < length && isDigit(classes[last + 1] ?? 0)) {
      const gap = gaps[last + 1] ?? 0
      if ((gap & GAP_COUNT) > 1 || ((gap & GAP_COUNT) === 1 && !(gap & (GAP_DOT | GAP_BREAK)))) break
      if (gap & GAP_BREAK && !isThousands(stream, last + 1)) break
      if (gap & GAP_DOT) text += '.'
      last++
      text += String((classes[last] ?? 0) - DIGIT_FIRST)
    }
    let value = Number.parseFloat(text)
    const next = classes[last + 1] ?? 0
    if (last + 1 < length && (next === MYRIAD || next === THOUSAND || next === HUNDRED) && gaps[last + 1] === 0) {
      last++
      value *= next === MYRIAD ? 10_000 : next === THOUSAND ? 1000 : 100
    }
    return { first, last, value }
  }
  const kinds = [classes[first] ?? 0]
  while (last + 1 < length && isNumeral(classes[last + 1] ?? 0) && ((gaps[last + 1] ?? 0) & GAP_COUNT) === 0) {
    last++
    kinds.push(classes[last] ?? 0)
  }
  return { first, last, value: numeralValue(kinds) }
}

/** The last digit of a number whose digits all stand apart from each other by a space (1 0 0), else `first`. */
function lastOfSpaced({ classes, gaps, length }: Stream, first: number): number {
  const isApart = (at: number): boolean => ((gaps[at] ?? 0) & GAP_COUNT) === 1 && ((gaps[at] ?? 0) & GAP_SPACE) !== 0
  let last = first
  while (last + 1 < length && isDigit(classes[last + 1] ?? 0) && isApart(last + 1)) last++
  const touches = last + 1 < length && isDigit(classes[last + 1] ?? 0) && ((gaps[last + 1] ?? 0) & GAP_COUNT) === 0
  return touches ? first : last
}

/** Exactly three digits follow a comma: 1,200. */
function isThousands(stream: Stream, at: number): boolean {
  for (let step = 0; step < 3; step++) {
    if (!isDigit(stream.classes[at + step] ?? 0) || at + step >= stream.length) return false
    if (step > 0 && (stream.gaps[at + step] ?? 0) !== 0) return false
  }
  return !isDigit(stream.classes[at + 3] ?? 0) || ((stream.gaps[at + 3] ?? 0) & GAP_COUNT) > 0
}

/** All numbers of the text, in order. */
export function readNumbers(stream: Stream): NumberRun[] {
  const runs: NumberRun[] = []
  for (let at = 0; at < stream.length; at++) {
    const kind = stream.classes[at] ?? 0
    if (!isDigit(kind) && !isNumeral(kind)) continue
    const run = readNumber(stream, at)
    runs.push(run)
    at = run.last
  }
  return runs
}

/** A digit in any dress: arabic, Chinese, 幺, and letters that look like one; -1 for none. */
function digitOf(kind: number): number {
  if (isDigit(kind)) return kind - DIGIT_FIRST
  if (kind >= FIXED_FIRST && kind <= FIXED_FIRST + 9) return kind - FIXED_FIRST
  return kind === ONE_SPOKEN ? 1 : -1
}

/** `l`, `i` and `o` count as 1, 1 and 0 beside a digit. */
export function lookAlike(kind: number): number {
  const letter = kind - LETTER_FIRST
  if (letter === 14) return 0
  return letter === 11 || letter === 8 ? 1 : -1
}

function nextDigit(stream: Stream, at: number, afterDigit: boolean): number {
  const kind = stream.classes[at] ?? 0
  const plain = digitOf(kind)
  if (plain >= 0) return plain
  const like = lookAlike(kind)
  if (like < 0) return -1
  if (afterDigit) return like
  const next = stream.classes[at + 1] ?? 0
  return at + 1 < stream.length && ((stream.gaps[at + 1] ?? 0) & GAP_COUNT) === 0 && digitOf(next) >= 0 ? like : -1
}

/** As much stands between two groups of a number written to be missed: 138 ～ 0013 ～ 8000. */
const MOST_BETWEEN_DIGITS = 3

/** Runs of digits in any dress with little between them, and the pieces of them that stand without anything between. */
export function readDigits(stream: Stream): DigitRun[] {
  const runs: DigitRun[] = []
  let at = 0
  while (at < stream.length) {
    const value = nextDigit(stream, at, false)
    if (value < 0) {
      at++
      continue
    }
    const first = at
    let digits = String(value)
    let pieceFrom = first
    let piece = digits
    const pieces: DigitRun[] = []
    at++
    while (at < stream.length) {
      const gap = stream.gaps[at] ?? 0
      const next = nextDigit(stream, at, true)
      if (next < 0 || (gap & GAP_COUNT) > MOST_BETWEEN_DIGITS || gap & GAP_SENTENCE) break
      if ((gap & GAP_COUNT) > 0) {
        pieces.push({ first: pieceFrom, last: at - 1, digits: piece })
        pieceFrom = at
        piece = ''
      }
      digits += String(next)
      piece += String(next)
      at++
    }
    runs.push({ first, last: at - 1, digits })
    if (pieces.length > 0) runs.push(...pieces, { first: pieceFrom, last: at - 1, digits: piece })
  }
  return runs
}

/** The mobile number that `digits` is, without a leading 86; undefined when it is none. */
export function findMobile(digits: string): string | undefined {
  const plain = digits.length === 13 && digits.startsWith('86') ? digits.slice(2) : digits
  return plain.length === 11 && plain.startsWith('1') && plain.charAt(1) > '2' ? plain : undefined
}
