import type { ChatMessage } from '../shared/index.ts'

/** What a shop may owe a buyer by its own words. */
export type PromiseKind = 'coupon' | 'gift' | 'money' | 'resend' | 'invoice' | 'call-back'

/** Something promised and, as far as the chats show, not given yet. */
export interface OpenPromise {
  readonly kind: PromiseKind
  /** The sentence of the promise, as it was written. */
  readonly text: string
  readonly messageId: string
  /** Epoch ms. */
  readonly at: number
}

interface PromisePattern {
  readonly kind: PromiseKind
  readonly promised: RegExp
  readonly given: RegExp
}

/** Written for this project from what agents promise and how they say that it is done. */
const PATTERNS: readonly PromisePattern[] = [
  {
    kind: 'money',
    promised:
      /(?:补偿|赔付?|返(?:现|您|你)|退(?:您|你)?差价|补差价|打款|转给?您|[补退返](?:给)?(?:您|你)?\s?(?:¥\s?)?\d+(?:\.\d+)?\s?(?:元|块|$)(?!.{0,3}(?:券|红包))|refund|compensat)/i,
    given:
      /(?:已经?|刚刚?|都)(?:给您|帮您)?(?:补偿|赔付?|返现?|打款|转账|退|补(?!发|开|寄))|(?:到账|打过去|退好)了|refunded|has been paid/i,
  },
  {
    kind: 'coupon',
    promised: /(?:补|送|发|申请|给).{0,8}(?:券|优惠|红包)|coupon|voucher/i,
    given:
      /(?:券|优惠|红包).{0,6}(?:已|发(?:了|好|过去)|到账|放进)|已经?(?:给您)?(?:发|补|放).{0,6}(?:券|优惠|红包)|coupon (?:is|has been) (?:sent|added)/i,
  },
  {
    kind: 'gift',
    promised: /(?:送|赠|多放|多给)(?:您|你)?(?:一|个|份|双|包|条|只|小)|下次.{0,8}(?:送|赠)|free gift|throw in/i,
    given: /(?:赠品|礼物|小礼).{0,6}(?:已|放(?:好|进)|一起发)|已经?(?:给您)?(?:放|送|备注).{0,8}/,
  },
  {
    kind: 'resend',
    promised: /补发|重新(?:发|寄)|再(?:给您)?(?:发|寄)一|re-?send|replacement/i,
    given:
      /(?:补发|重发|重新).{0,8}(?:已|发出|寄出|单号)|(?<![没未])[补重]发了(?![再就])|已经?(?:给您)?(?:补发|重发)|replacement (?:was|has been) sent/i,
  },
  {
    kind: 'invoice',
    promised: /(?:开|补|发).{0,6}(?:发票|专票|普票)|(?:send|issue).{0,12}invoice/i,
    given: /(?:发票|专票|普票).{0,6}(?:已|开好|发(?:您|到|过去|了))|已经?开(?:好|具)?|invoice (?:is|has been) sent/i,
  },
  {
    kind: 'call-back',
    promised:
      /(?:明天|今晚|下午|晚点|稍后|回头|查到|有(?:结果|消息|货)).{0,10}(?:联系|告诉|通知|回复|答复|给您(?:说|电话))|(?:call|message|tell) you (?:back|later|tomorrow)/i,
    given: /(?:昨天|之前|刚才|上次).{0,10}(?:问题|查|核实)|查到了|有结果了|到货了|here is the (?:update|result)/i,
  },
]

/** A question, a condition or a refusal promises nothing. */
const NO_PROMISE =
  /[?？]|吗|没有(?:券|优惠|赠|活动)|(?:不|没法|无法|不能)(?:给|再|帮)?(?:您|你)?(?:送|补发?|赔|退|发|开)|好评|晒图|如果|要是|满\d|can'?t|cannot|unfortunately|\bif\b/i

/**
 * Promises of the shop's people that are still open: said by an agent, and no later line of the shop says that it was
 * done. Of one kind the newest stands for all. Messages in the order of their time; robots promise nothing.
 */
export function openPromises(messages: readonly ChatMessage[]): OpenPromise[] {
  const open = new Map<PromiseKind, OpenPromise>()
  for (const { id, side, text, at, auto } of messages) {
    if (side === 'buyer' || auto === true) continue
    for (const sentence of sentencesOf(text)) {
      const given = PATTERNS.filter((one) => one.given.test(sentence))
      for (const { kind } of given) open.delete(kind)
      if (side === 'system' || NO_PROMISE.test(sentence)) continue
      const promise = PATTERNS.find((one) => one.promised.test(sentence))
      if (promise === undefined || given.includes(promise)) continue
      open.set(promise.kind, { kind: promise.kind, text: sentence, messageId: id, at })
    }
  }
  return [...open.values()].sort((one, other) => one.at - other.at)
}

const SUM = /[¥\uFFE5]\s?(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s?(?:元|块)/g

/**
 * What the shop's people promised the buyer last in money or as a coupon, CNY, whether it was given or not; 0 where they
 * promised none with a sum. A case pays 10 % above it. Messages in the order of their time.
 */
export function promisedSum(messages: readonly ChatMessage[]): number {
  for (const { side, text, auto } of messages.toReversed()) {
    if (side !== 'agent' || auto === true) continue
    for (const sentence of sentencesOf(text).toReversed()) {
      const sum = [...sentence.matchAll(SUM)].at(-1)
      if (sum !== undefined && isOfMoney(sentence)) return Number(sum[1] ?? sum[2])
    }
  }
  return 0
}

function isOfMoney(sentence: string): boolean {
  if (NO_PROMISE.test(sentence)) return false
  return PATTERNS.some(({ kind, promised }) => (kind === 'money' || kind === 'coupon') && promised.test(sentence))
}

/** Nobody promises in more words than this; a pasted page is cut. */
const MAX_TEXT = 1000

function sentencesOf(text: string): string[] {
  return (text.slice(0, MAX_TEXT).match(/[^。!\uFF01;\uFF1B\n]+[?\uFF1F]?/g) ?? []).map((sentence) => sentence.trim())
}
