import type { JournalEvent } from '../conversation/index.ts'
import type { ChatMessage } from '../shared/index.ts'
import { carrierByNumber, carrierNamedIn, CARRIERS, type Carrier } from './carriers.ts'
import { isShippedNotice, PARCEL_SEEN, PARCEL_SENT } from './parcel.ts'

/** A parcel's number in somebody's words. */
export interface ParcelNumber {
  /** Without the blanks it was written with, letters in capitals. */
  readonly number: string
  /** As the number's own letters show, else as it was said beside it; absent where neither does. */
  readonly carrier?: Carrier
}

/** The same with the line of the chat it stands in. */
export interface ParcelTold extends ParcelNumber {
  readonly message: ChatMessage
}

/** Numbers that the page's own order card showed, each once, with when it was first seen (epoch ms). */
export function parcelNotesOf(events: readonly JournalEvent[]): { readonly at: number; readonly number: string }[] {
  const first = new Map<string, number>()
  for (const event of events) {
    if (event.kind !== 'house-noted' || (event.data.what !== PARCEL_SEEN && event.data.what !== PARCEL_SENT)) continue
    const { detail = '' } = event.data
    if (detail !== '' && !first.has(detail)) first.set(detail, event.at)
  }
  return [...first].map(([number, at]) => ({ at, number }))
}

/** Longer lines are pasted pages; nobody gives a number behind that. */
const MOST_UNITS = 2000
/** Words that far before a number can say what it is; that far behind it, when none before do. */
const BEFORE_UNITS = 30
const BEHIND_UNITS = 14

/** Digits in a row or in groups, with a carrier's letters before or at both ends. No part of an address or a longer word. */
const CANDIDATE =
  /(?<![A-Za-z\d/=_.?&%@-])(?:[A-Za-z]{1,5} ?)?\d(?:[\dA-Za-z]{7,24}|\d{2,5}(?: \d{3,5}){1,5}(?: \d{1,2})?)(?![A-Za-z\d/=_&%@]|-\d)/g

const CARRIER_WORDS = CARRIERS.map(({ said }) => said.source).join('|')

/** Words that say what the number behind them is: first what is no parcel's, since 订单号 and 售后单号 end like 单号. */
const CUES = new RegExp(
  [
    '(?<order>订单(?:编?号)?|order(?: ?(?:no\\.?|number|id|#))?|purchase)',
    '(?<other>电话|手机|号码|联系|phone|mobile|\\btel\\b|\\bcall\\b|退款(?:编|单)?号?|售后(?:编|单)?号|工单|交易号|流水|支付宝|账号|帐号|卡号|身份证|会员|券|取件码|货号|款号|型号|条码|编码|批号|税号|邮编|\\bqq\\b|微信|wechat|whatsapp|refund (?:no|id|number)|invoice|sku|serial|coupon|barcode)',
    '(?<strong>(?:快递|物流|运单|面单)(?:编号|单号|号)|退货单号|补发单号|tracking(?: (?:number|no\\.?|id|code))?|waybill|awb|consignment)',
    `(?<weak>单号|快递|物流|运单|面单|包裹|补发|已发|发(?:出|走)|寄(?:出|回|走)|退回|揽收|parcel|shipped|courier|shipment|${CARRIER_WORDS})`,
  ].join('|'),
  'gi',
)

type Cue = 'order' | 'other' | 'strong' | 'weak'

/** A mobile number, with or without its country; a moment written as digits. Neither is ever a parcel's. */
const PHONE = /^(?:0086|86|0)?1[3-9]\d{9}$/
const MOMENT = /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{4,6}$/
/** Letters of the postal union at both ends: a parcel by its form. */
const POSTAL = /^[A-Z]{2}\d{9}[A-Z]{2}$/
const PLAIN_DIGITS = /^\d{12,15}$/
const ANY_DIGITS = /^\d{10,22}$/
const LETTERED = /^(?=(?:.*\d){8})(?=.*[A-Z])[A-Z\d]{10,24}$/

/** The first parcel's number in a line; undefined when none stands there, or only an order's, a phone's or the like. */
export function trackingIn(text: string): string | undefined {
  return numbersIn(text).find(({ kind }) => kind === 'parcel')?.number
}

/** An agent's own words that tell the buyer of a parcel sent just now: that it left, and its number. */
export function isOwnShippedNotice(text: string): boolean {
  return isShippedNotice(text) && !EARLIER.test(text) && trackingIn(text) !== undefined
}

/** It left on an earlier day: an hour from now is no hour after shipping. */
const EARLIER = /昨|前天|上周|\d+\s*(?:天|日|号)|yesterday|days? ago/i

/**
 * Every parcel that a chat tells of, in its order: each number once for each side that wrote it. A number is a parcel's by
 * its own letters or by the words beside it; alone in a line, by the line before. Order numbers (`orderNumber`, and those
 * that the chat calls so), phones and dates are none, whatever stands beside them.
 */
export function parcelsTold(messages: readonly ChatMessage[], orderNumber?: string): ParcelTold[] {
  const read = messages.map((message) => ({ message, numbers: numbersIn(message.text) }))
  const orders = new Set(
    read.flatMap(({ numbers }) => numbers.filter(({ kind }) => kind === 'order')).map(({ number }) => number),
  )
  if (orderNumber !== undefined) orders.add(orderNumber.replaceAll(' ', '').toUpperCase())
  const told = new Map<string, ParcelTold>()
  for (const [place, { message, numbers }] of read.entries()) {
    for (const found of numbers) {
      const { number, kind, carrier } = found
      const isParcel = kind === 'parcel' || (kind === 'alone' && leadsToParcel(messages, place))
      if (!isParcel || orders.has(number)) continue
      const key = `${message.side} ${number}`
      if (!told.has(key)) told.set(key, { number, message, ...(carrier === undefined ? {} : { carrier }) })
    }
  }
  return [...told.values()]
}

interface FoundNumber extends ParcelNumber {
  /** `alone`: a parcel's form and no word beside it that says so or denies it. */
  readonly kind: 'parcel' | 'order' | 'alone' | 'none'
}

function numbersIn(text: string): FoundNumber[] {
  const plain = text.slice(0, MOST_UNITS).normalize('NFKC')
  const found = [...plain.matchAll(CANDIDATE)]
  return found.map((match, place) => {
    const number = match[0].replaceAll(' ', '').toUpperCase()
    const end = match.index + match[0].length
    // What stands between two numbers speaks for the second one.
    const before = plain.slice(endOf(found[place - 1]), match.index)
    const behind = plain.slice(end, found[place + 1]?.index)
    const kind = kindOf(number, cueBefore(plain, match.index) ?? cueBehind(plain, end), plain)
    const carrier = carrierByNumber(number) ?? carrierNamedIn(before) ?? carrierNamedIn(behind)
    return { number, kind, ...(carrier === undefined ? {} : { carrier }) }
  })
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length
}

function kindOf(number: string, cue: Cue | undefined, line: string): FoundNumber['kind'] {
  if (cue === 'order') return 'order'
  if (cue === 'other' || PHONE.test(number)) return 'none'
  if (carrierByNumber(number) !== undefined && LETTERED.test(number)) return 'parcel'
  if (POSTAL.test(number)) return 'parcel'
  if (cue === 'strong' && (ANY_DIGITS.test(number) || LETTERED.test(number))) return 'parcel'
  const isForm = (PLAIN_DIGITS.test(number) && !MOMENT.test(number)) || LETTERED.test(number)
  if (!isForm) return 'none'
  if (cue === 'weak') return 'parcel'
  return PLAIN_DIGITS.test(number) && isBare(line, number) ? 'alone' : 'none'
}

/** Little more than the number stands in the line. */
function isBare(line: string, number: string): boolean {
  return line.replaceAll(/\s/g, '').length <= number.length + 6
}

/** The last word before the number in its sentence that says what it is. */
function cueBefore(text: string, start: number): Cue | undefined {
  const before = text.slice(Math.max(0, start - BEFORE_UNITS), start)
  const sentence = before.slice(before.search(/[^。!?;\n]*$/))
  return lastCue(sentence)
}

function cueBehind(text: string, end: number): Cue | undefined {
  const behind = /^[^。!?;\n]*/.exec(text.slice(end, end + BEHIND_UNITS))?.[0] ?? ''
  const [first] = cuesIn(behind)
  return first
}

function lastCue(text: string): Cue | undefined {
  return cuesIn(text).at(-1)
}

function cuesIn(text: string): Cue[] {
  return [...text.matchAll(CUES)].map(({ groups = {} }) =>
    groups['order'] !== undefined
      ? 'order'
      : groups['other'] !== undefined
        ? 'other'
        : groups['strong'] !== undefined
          ? 'strong'
          : 'weak',
  )
}

/** Whether what was said right before a bare number asks for a parcel's or announces one. */
function leadsToParcel(messages: readonly ChatMessage[], place: number): boolean {
  const before = messages.slice(Math.max(0, place - 2), place).toReversed()
  for (const { text } of before) {
    const cue = lastCue(text.slice(0, MOST_UNITS).normalize('NFKC'))
    if (cue !== undefined) return cue === 'strong' || cue === 'weak'
  }
  return false
}
