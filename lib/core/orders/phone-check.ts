import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { fold, hasHan } from './text.ts'
import type { OrderFinding } from './types.ts'

interface PhoneClaim {
  readonly digits: string
  /** Only the last digits were named (尾号). */
  readonly tail: boolean
  readonly raw: string
  readonly messageId: string
}

/** Digits after the country code, by country code; other countries are only asked for 7 to 15 digits. */
const NATIONAL_DIGITS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['1', [10, 10]],
  ['44', [9, 10]],
  ['61', [9, 9]],
  ['353', [7, 9]],
  ['64', [8, 10]],
  ['65', [8, 8]],
  ['86', [11, 11]],
  ['852', [8, 8]],
  ['853', [8, 8]],
  ['886', [8, 9]],
  ['33', [9, 9]],
  ['34', [9, 9]],
  ['49', [7, 11]],
  ['39', [8, 11]],
  ['31', [9, 9]],
  ['32', [8, 9]],
  ['45', [8, 8]],
  ['46', [7, 10]],
  ['47', [8, 8]],
  ['48', [9, 9]],
  ['351', [9, 9]],
  ['971', [8, 9]],
  ['81', [9, 10]],
  ['82', [8, 10]],
  ['91', [10, 10]],
  ['60', [8, 10]],
  ['63', [10, 10]],
  ['66', [8, 9]],
  ['62', [8, 12]],
  ['84', [9, 10]],
  ['55', [10, 11]],
  ['52', [10, 10]],
])

/**
 * Whether a phone number as printed can be one: mainland mobile (11 digits from 13 to 19, masked digits allowed, with an
 * extension of a privacy number), land line, or an international number whose length fits its country.
 */
export function isPlausiblePhone(phone: string, chineseAddress: boolean): boolean {
  const compact = fold(phone).replaceAll(/[\s().]/g, '')
  if (/^(?:\+|00)/.test(compact)) return isPlausibleAbroad(compact.replace(/^(?:\+|00)/, '').replaceAll('-', ''))
  const [main = ''] = compact.replace(/^86-?(?=1\d{10})/, '').split(/转|ext|#|,(?=\d)/)
  if (/^1[3-9][\d*]{9}(?:-\d{1,6})?$/.test(main)) return true
  const flat = main.replaceAll('-', '')
  if (/^1[3-9][\d*]{9}$/.test(flat) || /^0\d{2,3}[\d*]{7,8}(?:\d{1,5})?$/.test(flat) || /^400\d{7}$/.test(flat))
    return true
  if (/^\*+\d{2,4}$/.test(flat)) return true
  return !chineseAddress && /^[\d*]{7,15}$/.test(flat)
}

function isPlausibleAbroad(digits: string): boolean {
  for (let length = 3; length >= 1; length -= 1) {
    const range = NATIONAL_DIGITS.get(digits.slice(0, length))
    if (range === undefined) continue
    const rest = digits.slice(length).replace(/^0/, '').length
    if (/^440?7/.test(digits)) return rest === 10
    if (digits.startsWith('86')) return /^861[3-9][\d*]{9}$/.test(digits) || rest === 10
    return rest >= range[0] && rest <= range[1]
  }
  return /^[\d*]{7,15}$/.test(digits)
}

/** Numbers printed without a country code, by what the address of their country ends in. */
const AT_HOME: readonly { readonly address: RegExp; readonly phone: RegExp }[] = [
  { address: /\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}(?:,|$)/, phone: /^(?:07\d{9}|0[1-68-9]\d{8,9})$/ },
  { address: /\b(?:nsw|vic|qld|wa|sa|tas|act|nt) \d{4}(?:,|$)/, phone: /^(?:0\d{9}|1[38]00\d{6}|13\d{4})$/ },
  { address: /\b[a-z]{2} \d{5}(?:-\d{4})?(?:,|$)/, phone: /^1?\d{10}$/ },
]

/** Whether a number without a country code is as long as the address's country has it; unknown countries and masked digits pass. */
function isOfCountry(phone: string, address: string): boolean {
  const digits = fold(phone).replaceAll(/[\s().-]/g, '')
  const home = AT_HOME.find((one) => one.address.test(fold(address)))
  return home === undefined || /^(?:\+|00)|[^\d]/.test(digits) || home.phone.test(digits)
}

/** Checks the printed phone by itself and against the number the chat settled on. */
export function checkPhone(order: OrderCard, messages: readonly ChatMessage[]): OrderFinding[] {
  const printed = order.phone
  if (printed === undefined) return []
  const claim = readClaim(messages)
  if (claim !== undefined && !agrees(claim, printed)) {
    return [{ field: 'phone', kind: 'differs', said: claim.raw, card: printed, messageId: claim.messageId }]
  }
  const area = order.address ?? ''
  const mainland = hasHan(area) && !/香港|澳门|台湾/.test(area.slice(0, 6))
  const fits = isPlausiblePhone(printed, mainland) && isOfCountry(printed, area)
  return fits ? [] : [{ field: 'phone', kind: 'missing', card: printed }]
}

const NUMBER = /(?<![\da-z])\+?\d[\d -]{6,17}\d(?!\d)/g
const NOT_THIS =
  /不用了|不用这个|旧号|原来的|停机|换掉|不要打|别打|之前的|以前的|老号|打不通|备用|另一个|备选|快递单|单号|订单|运单|客服电话|售后电话|热线|old number|order number|tracking/
const CUE = /电话|手机|号码|联系|打|尾号|收货|收件|phone|number|mobile|cell|call|reach|text me/
const RESET = /电话(?:不用改|不改|不变|没错|对的)(?!.*\d{4})|还是原来的(?:电话|号)/

function readClaim(messages: readonly ChatMessage[]): PhoneClaim | undefined {
  let claim: PhoneClaim | undefined
  for (const message of messages) {
    const folded = fold(message.text)
    if (message.side === 'buyer' && RESET.test(folded)) claim = undefined
    claim = claimOf(message, folded) ?? claim
  }
  return claim
}

function claimOf(message: ChatMessage, folded: string): PhoneClaim | undefined {
  const text = folded.replaceAll(/(?:不是|而不是|\bnot\b)\s*\+?[\d -]{4,}/g, (denied) => ' '.repeat(denied.length))
  let claim: PhoneClaim | undefined
  for (const match of text.matchAll(NUMBER)) {
    const digits = match[0].replaceAll(/\D/g, '')
    const before = clauseBefore(text, match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8)
    if (
      !isPhoneLike(digits, folded) ||
      NOT_THIS.test(before) ||
      /^(?:这个|那个)?(?:号码?|电话)?(?:已经)?(?:不用|停机|打不通|是旧|是以前|换了)/.test(after.trim())
    )
      continue
    if (message.side === 'agent' && !/改|电话|手机|phone|number|mobile/.test(folded)) continue
    claim = { digits, tail: false, raw: rawOf(message, match.index, match[0]), messageId: message.id }
  }
  return claim ?? tailClaim(message, text)
}

/** 那个号停机了 打186…: what is said of another number before a pause is not said of this one. */
function clauseBefore(text: string, index: number): string {
  const near = text.slice(Math.max(0, index - 14), index)
  return near.split(/(?:了|啦|[,.;!?\n])\s*(?=打|用|换|改|联系|写|留|call|use)|改成|改为|换成|应该是/).at(-1) ?? near
}

function rawOf(message: ChatMessage, start: number, text: string): string {
  return message.text.slice(start, start + text.length).trim()
}

function isPhoneLike(digits: string, folded: string): boolean {
  if (/^1[3-9]\d{9}$/.test(digits) || /^861[3-9]\d{9}$/.test(digits)) return true
  return digits.length >= 8 && digits.length <= 13 && CUE.test(folded)
}

const TAIL =
  /(?:尾号|末尾|后四位|最后四位|后4位|最后4位|后两位|最后两位|后2位|最后2位|后三位|最后三位|最后是|结尾|ending in|ends in|last (?:four|4|two|2) (?:digits )?(?:is|are|should be)?)\s*(?:数)?(?:应该)?(?:是|为|改成|改为|:)?\s*(\d{2,4})(?!\d)|(?<!\d)(\d{4})(?:结尾|收尾)/g

function tailClaim(message: ChatMessage, text: string): PhoneClaim | undefined {
  let claim: PhoneClaim | undefined
  for (const match of text.matchAll(TAIL)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    if (NOT_THIS.test(text) || /单|卡|银行/.test(before)) continue
    claim = {
      digits: match[1] ?? match[2] ?? '',
      tail: true,
      raw: rawOf(message, match.index, match[0]),
      messageId: message.id,
    }
  }
  return claim
}

/** Masked digits agree with anything; a country code or a leading zero may be there or not. */
function agrees(claim: PhoneClaim, printed: string): boolean {
  const card = fold(printed).replaceAll(/[^\d*]/g, '')
  const short = claim.tail ? claim.digits : claim.digits.replace(/^86(?=1\d{10}$)/, '').replace(/^0/, '')
  const main = card.replace(/^86(?=1[\d*]{10}$)/, '')
  if (!claim.tail && /^1[3-9]\d{9}$/.test(short)) return endsAlike(main.slice(0, 11), short) && main.length >= 11
  const own = main.length > short.length ? main.slice(-short.length) : main
  return own.length >= Math.min(4, short.length) && endsAlike(own, short.slice(-own.length))
}

function endsAlike(card: string, said: string): boolean {
  return card.length === said.length && [...card].every((sign, index) => sign === '*' || sign === said[index])
}
