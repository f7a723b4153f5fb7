import {
  DIGIT_LAST,
  GAP_COUNT,
  LETTER_FIRST,
  PERCENT,
  ACCOUNT,
  DIGITS,
  MONEY,
  NUMBER,
  OTHER_ADDRESS,
  OTHER_ORDER,
  OTHER_PHONE,
  OVER,
  OVER_NUMBER,
  OWN_ADDRESS,
  OWN_PHONE,
  PHONE,
  SHARE,
  fixedClass,
  isAlnum,
} from './alphabet.ts'
import { findAddresses } from './addresses.ts'
import { type Hits, pushHit } from './automaton.ts'
import type { Stretch } from './mask.ts'
import { type DigitRun, findMobile, readDigits, readNumbers } from './numbers.ts'
import type { Stream } from './stream.ts'
import type { CheckContext } from './types.ts'

const YUAN = fixedClass('元')
const KUAI = fixedClass('块')
const DEFAULT_LIMIT_CNY = 50

/** What the token readers need beside the stream. */
export interface TokenSource {
  readonly stream: Stream
  readonly text: string
  readonly context: CheckContext
  /** Atom number of the first kind of token. */
  readonly tokenBase: number
}

function emit(source: TokenSource, hits: Hits, token: number, span: { first: number; last: number }): void {
  pushHit(hits, source.tokenBase + token, span.first, span.last)
}

const isClose = (stream: Stream, at: number): boolean => at < stream.length && ((stream.gaps[at] ?? 0) & GAP_COUNT) <= 1

/** Numbers, shares in per cent, sums of money, and those above what the agent may promise alone. */
function emitNumbers(source: TokenSource, hits: Hits): void {
  const { stream, text } = source
  const limit = source.context.compensationLimitCny ?? DEFAULT_LIMIT_CNY
  for (const run of readNumbers(stream)) {
    emit(source, hits, NUMBER, run)
    const next = isClose(stream, run.last + 1) ? (stream.classes[run.last + 1] ?? 0) : 0
    const wide = { first: run.first, last: run.last + 1 }
    if (next === PERCENT) {
      emit(source, hits, SHARE, wide)
      continue
    }
    const sign = text.charAt((stream.from[run.first] ?? 0) - 1)
    const rmb = next === LETTER_FIRST + 17 && stream.classes[run.last + 2] === LETTER_FIRST + 12
    const unit = next === YUAN || next === KUAI || rmb
    const money = unit ? (rmb ? { first: run.first, last: Math.min(run.last + 3, stream.length - 1) } : wide) : run
    if (unit || sign === '¥' || sign === '￥' || sign === '$') {
      emit(source, hits, MONEY, money)
      if (run.value > limit) emit(source, hits, OVER, money)
    }
    if (run.value > limit) emit(source, hits, OVER_NUMBER, money)
  }
}

/** Mobile numbers, the customer's own and others, and other numbers long enough for an account. */
function emitDigits(source: TokenSource, hits: Hits, orderRuns: readonly DigitRun[]): void {
  const own = source.context.customer?.phone?.replace(/\D/gu, '').slice(-11)
  let covered = -1
  for (const run of readDigits(source.stream)) {
    if (run.last <= covered) continue
    const mobile = findMobile(run.digits)
    if (mobile !== undefined) {
      covered = run.last
      // The customer's own number leads nowhere: it only should not stand in full.
      if (mobile === own) emit(source, hits, OWN_PHONE, run)
      else {
        if (own !== undefined) emit(source, hits, OTHER_PHONE, run)
        emit(source, hits, PHONE, run)
      }
    } else if (run.digits.length >= 5 && run.digits.length <= 12) emit(source, hits, DIGITS, run)
  }
  const ownOrder = source.context.customer?.orderNumber
  if (ownOrder === undefined) return
  for (const run of orderRuns) {
    const begun = source.text.slice(0, (source.stream.from[run.first] ?? 0) + 1)
    if (run.digits !== ownOrder && !PARCEL.test(begun)) emit(source, hits, OTHER_ORDER, run)
  }
}

/**
 * A number up to its first sign that is a parcel's, sent to the customer who waits for it and nobody else's: a carrier's
 * letter, or words before it with no order named between (通丰达兔: how the carriers end).
 */
const PARCEL = /(?:(?:快递|物流|运单|[通丰达兔寄]|(?<!订)单号)[^订]{0,9}\d|[a-z])$/i

/** Kept characters of a stretch of the text. */
export function keptSpan(stream: Stream, { start, end }: Stretch): { first: number; last: number } | undefined {
  let first = 0
  while (first < stream.length && (stream.from[first] ?? 0) < start) first++
  let last = first - 1
  while (last + 1 < stream.length && (stream.from[last + 1] ?? 0) < end) last++
  return last < first ? undefined : { first, last }
}

/** Full addresses, the customer's own and others; none where the customer's is not known. */
function emitAddresses(source: TokenSource, hits: Hits): void {
  for (const address of findAddresses(source.text, source.context.customer?.address)) {
    const span = keptSpan(source.stream, address)
    if (span !== undefined) emit(source, hits, address.own ? OWN_ADDRESS : OTHER_ADDRESS, span)
  }
}

/** Names as WeChat accounts are: a letter, then letters, digits, `_` or `-`, six to twenty, not a plain word. */
function emitAccounts(source: TokenSource, hits: Hits): void {
  const { stream } = source
  for (let first = 0; first < stream.length; first++) {
    if (!isAlnum(stream.classes[first] ?? 0)) continue
    let last = first
    let digits = 0
    const start = stream.from[first] ?? 0
    while (last + 1 < stream.length && isAlnum(stream.classes[last + 1] ?? 0)) {
      const between = source.text.slice((stream.from[last] ?? 0) + 1, stream.from[last + 1])
      if (between !== '' && between !== '_' && between !== '-') break
      last++
      if ((stream.classes[last] ?? 0) <= DIGIT_LAST) digits++
    }
    const length = (stream.from[last] ?? 0) - start + 1
    const named = digits > 0 || length > last - first + 1
    if ((stream.classes[first] ?? 0) >= LETTER_FIRST && named && length >= 5 && length <= 20)
      emit(source, hits, ACCOUNT, { first, last })
    first = last
  }
}

/** Adds a hit for every number, telephone number and account name in the text. */
export function findTokens(source: TokenSource, hits: Hits, orderRuns: readonly DigitRun[]): void {
  emitNumbers(source, hits)
  emitDigits(source, hits, orderRuns)
  emitAddresses(source, hits)
  emitAccounts(source, hits)
}
