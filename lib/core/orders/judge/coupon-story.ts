import { COUPON } from '../coupon-check.ts'
import { isPromotion } from './promotions.ts'
import type { Line, Scene } from './scene.ts'

/** WELCOME10, SAVE5: a code as it is printed. */
export const CODE = /\b[A-Z]{4,}\d{1,3}\b|\b(?:[Uu]se|[Dd]oes|[Tt]ry|[Aa]pply) [A-Z]{3}\d{1,3}\b/

const PAID_LESS = /券|优惠码|红包|见面礼|礼金|购物金|津贴|满减|无门槛|抵|voucher|coupon|code/

/** 定金100抵200, 旧机抵200: a deposit and an old machine are no coupons. */
const NO_COUPON = /定金|尾款|膨胀|换新|旧/

/** Whether a message speaks of a coupon, not of an offer that comes off by itself. */
export function isAboutCoupon({ folded, message }: Line): boolean {
  if (NO_COUPON.test(folded) && !COUPON.test(folded)) return false
  return CODE.test(message.text) || ((COUPON.test(folded) || PAID_LESS.test(folded)) && !isPromotion(folded))
}

/** What becomes of the coupons of a chat: the last thing done with them. */
export type CouponEnd = 'taken' | 'given' | 'fell' | 'none'

/** 领了, 勾上了, 那用25的, popped it in: the buyer has it and uses it. */
const TAKES =
  /(?<![没未不])(?:领|抢|拿)(?:了|到|好|完|取了|啦)|已(?:经)?(?:领|用|勾)|券到了|(?<![没未不])[勾选](?:了|上|好|选了)|(?<![没未不])用(?:了|上|好)(?!完|掉|过)|(?:填|输|换|点)(?:了|好|上|完)|点了领取|^(?:那|就|我|肯定|对|这次|还是)*(?:选?用|使)(?!过|完|不|.{0,3}[吗么]).{0,8}(?:券|[那这]张|\d的|掉|它|会员的?)|\b(?:applied|claimed|redeemed|entered|typed)\b|us(?:ed|ing) (?:it|the|my)|(?:popped|put) (?:it|the code|in)|got (?:it|the (?:code|coupon|voucher))|use that/
/** 给您发一张, 可以用的, 结算时勾一下, use code …: it is there and may be used. */
const GIVES =
  /(?:给|送|发|补)(?:您|你|亲)|发您|已发|(?<!不)(?:可以|能|可|就)单?(?:叠|使?用|领|抵|享)|好使|点(?:一下)?领|领(?:一下|取|个|张|\d)|勾选?(?:一下|上|下|即可)|(?:下单|付款|结算|拍下)[^,.]{0,8}(?:减|抵|扣|用|勾|选)|自动(?:减|抵|扣|用)|直接(?:用|减|抵)|就(?:抵|减|能抵)|卡包里|用(?:券|完|了)?后?\d|券后|use (?:code|it)|at checkout|here'?s|\bworks?\b|\d off|you can use|gives? you|still (?:valid|good|on|active)|is (?:good|live)|comes off|applies|will land/
const AGREES = /^(?:亲|的)?(?:能|可以|是的?|对|有的?|好使|参加|嗯|好的?|yes|yep|yeah|sure|of course)/
/** 没有券, 过期了, 下次才能用, 跟账号走: it never comes to be. */
const FALLS =
  /(?:没有?|无|木有|冇)(?:优惠|折扣|活动)?(?:券|劵|码|红包)|(?:目前|暂时|现在|最近|这款|今天)[^,.]{0,4}没有?(?!到)|没有(?:了|的|哦|呢|哈)?$|没了|真没|(?:用|领|抢|发|送)(?:完|光|掉)了?(?!\d)|(?:用|领|抢)过[了啦]|过期|失效|到期了|作废|结束|下(?:一?次|一单|回|个月)|留着|(?:收货|签收|评价|好评|购买)(?:之?后|完)|(?:用|领|减|补|叠|抢)不[了到上]|不(?:能|可以?|支持|参加|适用)(?:参加|用|领|使用|叠|抵|补|加|享)?|跟(?:着)?账号|[公婆妈爸友人他她]的?(?:账号|号|那单)|另一?单|那单|不是这单|懒得|不(?:领|弄|搞|凑|折腾)了|不用券|够不|不够|不满|凑不|仅限|您?是老(?:客户|用户)|expired|no (?:codes?|coupons?|vouchers?|discounts?)|nothing running|excluded|(?:can'?t|cannot|won'?t|doesn'?t|isn'?t|not) (?:\w+ )?(?:work|use|apply|combine|stack|valid|available|running|have)|next (?:order|time|purchase)|(?:husband|wife|mom|mum|sister|friend)'?s account|minimum|\bended\b/
/** 算了, 原价拍吧, never mind: the buyer lets it go. */
const LETS_GO =
  /算了|不用了|不要了|用不着|麻烦|那?原价|直接(?:拍|买|付|下单)|不换了|等不及|never ?mind|\bnvm\b|leave it|don'?t bother|full price/
const ASKS = /[吗么嘛呢?？]|怎么|咋|能不能|有没有|是不是|[能用好]不$|啥|哪|多少/
/** 没用上, 怎么没减: it should have come off and did not. */
const COMPLAINS = /没(?:用上|减|扣|抵|看到|勾)/

/** 您有券的话可以减: nobody has one yet. */
const CONDITIONAL = /有[^,.]{0,4}的话|如果|要是|\bif (?:you|there|it)\b/

interface Talk {
  readonly end: CouponEnd
  /** The line spoke of coupons, or one of the two before it did. */
  readonly isAbout: boolean
  /** The other side asked about a coupon right before. */
  readonly isAnswer: boolean
}

/** What a clause does with the coupon that is talked of. */
function eventIn(clause: string, isBuyer: boolean, talk: Talk): CouponEnd | undefined {
  if (COMPLAINS.test(clause) || CONDITIONAL.test(clause)) return undefined
  return isBuyer ? eventOfBuyer(clause, talk) : eventOfAgent(clause, talk)
}

function eventOfBuyer(clause: string, { end, isAbout }: Talk): CouponEnd | undefined {
  const asks = ASKS.test(clause)
  if (TAKES.test(clause) && !/上[个次周]|[上那]单|过期/.test(clause)) return asks ? undefined : 'taken'
  if (end === 'taken' && !isAbout) return undefined
  return (FALLS.test(clause) && !asks) || LETS_GO.test(clause) ? 'fell' : undefined
}

function eventOfAgent(clause: string, { end, isAbout, isAnswer }: Talk): CouponEnd | undefined {
  if (FALLS.test(clause)) return end === 'taken' && !isAbout && !isAnswer ? undefined : 'fell'
  const isYes = isAnswer && end !== 'fell' && AGREES.test(clause)
  return isYes || (GIVES.test(clause) && (isAbout || isAnswer || end !== 'fell')) ? 'given' : undefined
}

/** How the matter of the coupons ends. */
export interface CouponStory {
  readonly end: CouponEnd
  /** What the coupon that is used takes off, where a clause says so. */
  readonly values: readonly number[]
  /** The buyer asked for it, has it or says yes to it; what nobody takes up is only offered. */
  readonly isTakenUp: boolean
}

/** Reads what becomes of the coupons that are spoken of. */
export function readCouponStory({ lines, order }: Scene): CouponStory {
  let end: CouponEnd = 'none'
  let values: readonly number[] = []
  let isTakenUp = false
  let near = -9
  for (const line of lines) {
    const isAbout = isAboutCoupon(line)
    const before = lines[line.index - 1]
    const isAnswer = before !== undefined && before.isBuyer && !line.isBuyer && isAboutCoupon(before)
    if (isAbout) near = line.index
    if (line.index - near > NEAR) continue
    if (line.isBuyer && (isAbout || line.accepts || line.ordered)) isTakenUp = true
    for (const clause of clausesOf(line)) {
      const read = eventIn(clause, line.isBuyer, { end, isAbout, isAnswer })
      const event = read === 'given' && isOutOfReach(line.folded, order.amount) ? 'fell' : read
      if (event === undefined || (event === 'fell' && line.index - near > NEAR_FOR_ITS_END)) continue
      end = event
      values = event === 'fell' ? [] : (valuesIn(clause) ?? values)
    }
  }
  return { end, values, isTakenUp }
}

/** 满400可用20元券 for an order of 199: each coupon that is named holds from a higher sum on, even with what it takes off. */
function isOutOfReach(folded: string, amount: number | undefined): boolean {
  const from = [...folded.matchAll(/满(\d{2,})/g)].map((match) => Number(match[1]))
  const off = [...folded.matchAll(/\d+/g)].map(([digits]) => Number(digits)).filter((number) => !from.includes(number))
  return amount !== undefined && from.length > 0 && from.every((sum) => sum > amount + Math.max(0, ...off))
}

/** So many messages after a coupon was named it is still talked of. */
const NEAR = 3
const NEAR_FOR_ITS_END = 2

/** English has no marks between what is said; its messages are read whole. */
function clausesOf({ folded }: Line): string[] {
  return folded.split(/[\s,.!;]+|但是?|不过/).map((clause) => (/[a-z]/.test(clause) ? folded : clause))
}

/** 用25那张, 选减10的, the £10 voucher: what the coupon that is used takes off. */
const USED_VALUE =
  /(?<![\d.满])(\d{1,3})(?:元|块)?(?:的|[那这]?张|[一-龥]{0,4}券)|(?:券|专享|用|减)(\d{1,3})(?![\d.])|[$£€](\d{1,3})/g

function valuesIn(clause: string): number[] | undefined {
  const values = [...clause.matchAll(USED_VALUE)].map((match) =>
    Number(match.slice(1).find((part) => part !== undefined)),
  )
  return values.length === 0 ? undefined : values
}

/** Whether it is the card's coupon (`card`, folded) that is used in the end, or another; undefined where nobody says which. */
export function isOwnUsed({ end, values }: CouponStory, card: string, amount: number | undefined): boolean | undefined {
  const own = [...card.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0]))
  if ((end !== 'taken' && end !== 'given') || own.length === 0 || values.length === 0) return undefined
  return values.some((value) => own.includes(value) || value === amount || own.includes(value - (amount ?? 0)))
}
