import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { fold } from './text.ts'
import type { OrderFinding } from './types.ts'

export interface CouponClaim {
  readonly value: number | undefined
  readonly code: string | undefined
  readonly raw: string
  readonly messageId: string
}

export const COUPON =
  /券|见面礼|购物金|礼金|津贴|无门槛|立减金|新人礼|抵用|(?:用|领|抵|抢)了?.{0,5}红包|满\d+(?:元)?减\d+|红包(?=.{0,6}(?:抵|用|减|扣))|优惠码|优惠卷|劵|coupon|voucher|promo code|discount code|\bcode\b/
export const ASKED =
  /吗|么$|有没有|有什么|怎么|哪|多少|能不能|可不可以|没有?.{0,6}券|还有.{0,8}[不吗]|能.{0,8}[吗不]$|啥|什么|\?/
export const HELD =
  /领了|领的|领到|领好|已领|抢到|有(?:一)?张|有个|用了|用上|用的|使用了|我用|我有|领过|收到|叠加|got a|have a|\bclaimed\b|i have|applied|used|using|redeem|my code|with code/
export const GIVEN =
  /勾选|(?:给|送|发|补)(?:您|你|亲).{0,10}(?:券|优惠)|发(?:您|你)|已发|发放|可以?用|能用|可用|抵|自动|直接减|领(?:取|一下|下|个|张)|减|立减|享|use code|here'?s|with code|apply|gives? you|takes? .{0,8}off|\boff\b/
export const NOT_NOW =
  /不参加|凑不够|下次|下单后|下一单|确认收货后|收货后|好评|评价后|过期|用不了|不能用|不可用|不支持|不能叠|不可叠|领完|抢完|没有券|没券|无券|结束|已经没|失效|没有了|满足不了|不够|差.{0,4}(?:元|块)|凑单|next (?:order|time)|expired|can'?t (?:use|be used|combine|stack)|doesn'?t (?:work|apply)|no coupon|not valid|unavailable/
export const DROPPED =
  /不用券|券不用|不领了|留着下次|没用上|没用成|不用了|算了|忘.{0,3}用|没领到|没抢到|skip the (?:coupon|code)|won'?t use/

/** Checks that a coupon the chat settled on is on the card. */
export function checkCoupon(
  order: OrderCard,
  messages: readonly ChatMessage[],
  known: readonly string[],
): OrderFinding[] {
  const claim = readClaim(messages, known)
  if (claim === undefined) return []
  const card = fold(order.coupon ?? '')
  const place = { said: claim.raw, messageId: claim.messageId }
  if (card.trim() === '' || /^(?:无|未使用|没有|none|no|-|0)$/.test(card.trim())) {
    if (fold(order.note ?? '').includes('券')) return []
    return [{ field: 'coupon', kind: 'missing', ...place }]
  }
  if (!agrees(claim, card, order.amount))
    return [{ field: 'coupon', kind: 'differs', card: order.coupon ?? '', ...place }]
  return []
}

/** 用了券199是吧: a number that is the order's `amount` is what is paid, not what comes off. */
export function agrees(claim: CouponClaim, card: string, amount: number | undefined): boolean {
  if (claim.code !== undefined) return card.includes(claim.code) || !/[a-z]{2,}\d*/.test(card)
  const numbers = [...card.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0]))
  const { value } = claim
  return value === undefined || value === amount || numbers.length === 0 || numbers.includes(value)
}

function readClaim(messages: readonly ChatMessage[], known: readonly string[]): CouponClaim | undefined {
  let claim: CouponClaim | undefined
  let talked = false
  let pending: CouponClaim | undefined
  let pendingAt = 0
  for (const [index, message] of messages.entries()) {
    const folded = fold(message.text)
    const about = COUPON.test(folded) || known.some((name) => name.length > 1 && folded.includes(fold(name)))
    if (
      (about || talked) &&
      (NOT_NOW.test(folded) || (message.side === 'buyer' && DROPPED.test(folded) && (about || talked)))
    ) {
      claim = undefined
      pending = undefined
      talked = about
      continue
    }
    if (message.side === 'buyer') {
      if (about && (!ASKED.test(folded) || /说好|领了|领的|用了/.test(folded)) && HELD.test(folded))
        claim = claimOf(message, folded)
      else if (talked && !about && /领了|领到|领好了|抢到|已领|got it|applied/.test(folded))
        claim = claimBefore(messages, index) ?? claim
      else if (pending !== undefined && index - pendingAt <= 5 && takes(folded)) claim = pending
      if (about && ASKED.test(folded)) pending = undefined
    } else if (
      talked &&
      !about &&
      /^(?:亲 ?)?(?:能用|可以|可用|能的|是的|对|没问题|支持|有的)|给(?:您|你)发|发(?:您|你|给)|已发|补(?:您|你)/.test(
        folded,
      )
    ) {
      pendingAt = index
      pending = claimBefore(messages, index)
    } else if (about && GIVEN.test(folded) && !/^(?:您|你).*吗/.test(folded)) {
      pendingAt = index
      pending = withEarlierValue(claimOf(message, folded), messages, index)
    }
    talked = about || (talked && (message.side === 'agent' || /领|哪|怎么|咋|在哪/.test(folded)))
  }
  return claim
}

function takes(folded: string): boolean {
  return /^(?:好|行|嗯|可以|ok|领|谢|收到|拍|下单|买|付|👌|爽快|太好|耶|great|thanks|thank|perfect|done|ordered|cool|nice|yay|awesome|sweet|used|applied)|拍了|下单了|买了|付了|付好|ordered|paid|placed/.test(
    folded.trim(),
  )
}

function claimBefore(messages: readonly ChatMessage[], index: number): CouponClaim | undefined {
  const before = messages.slice(Math.max(0, index - 5), index).findLast((message) => COUPON.test(fold(message.text)))
  return before === undefined ? undefined : claimOf(before, fold(before.text))
}

function withEarlierValue(claim: CouponClaim, messages: readonly ChatMessage[], index: number): CouponClaim {
  if (claim.value !== undefined || claim.code !== undefined) return claim
  const before = messages[index - 1]
  if (before === undefined || !COUPON.test(fold(before.text))) return claim
  const earlier = claimOf(before, fold(before.text))
  return earlier.value === undefined ? claim : { ...earlier }
}

export function claimOf(message: ChatMessage, folded: string): CouponClaim {
  const numbered =
    /(?:满\d+(?:元)?减)(\d+)|(\d+)(?:元|块|的)(?:钱)?的?[一-龥]{0,4}?券|(\d+)(?:元|块)?(?:钱)?的?(?:优惠|店铺|新人|新客|会员|无门槛|直播|专属|粉丝|满减|教育|首单|生日|回头客|老客|平台|品类)?的?券|(?:见面礼|购物金|礼金|津贴|无门槛|立减金|新人礼)(\d+)|(\d+)(?:元|块)?(?:的)?(?:见面礼|购物金|礼金|津贴|无门槛|立减金|新人礼)|券.{0,4}?(\d+)(?:元|块)|券(\d{1,3})(?![\d.])|(?:减|抵|省)(\d+)|[$£€](\d+)(?: off)?|(\d+)% off|(\d+) off|(\d+)k? (?:voucher|coupon)/.exec(
      folded,
    )
  const raw = numbered?.[0] ?? COUPON.exec(folded)?.[0] ?? folded
  const start = Math.max(0, folded.indexOf(raw))
  const value = numbered?.slice(1).find((part) => part !== undefined)
  const code = /\bcode:? ([a-z]*\d+[a-z\d]*|[a-z]{4,}\d*)\b/.exec(folded)?.[1]
  const usable =
    code !== undefined &&
    !/^(?:works?|worked|applied|from|for|that|this|will|should|would|gives?|gave|takes?|took|knocks?|right|today|please|and|here|said|says|gets?|comes?|still|isn|doesn|didn|wasn|with|when|your|mine|thing|discount)$/.test(
      code,
    )
  return {
    value: value === undefined ? undefined : Number(value),
    code: usable ? code : undefined,
    raw: message.text.slice(start, start + raw.length),
    messageId: message.id,
  }
}
