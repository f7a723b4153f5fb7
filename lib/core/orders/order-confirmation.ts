import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { accepts, saysOrdered } from './acts.ts'
import { readZhParts } from './address-parts.ts'
import { fold, hasHan } from './text.ts'

/** What may surround a draft: the card on the page, what was said, the shop's own words for a confirmation. */
export interface ConfirmationContext {
  /** Whether the console shows an order: then a sum put up for confirming is held too. */
  readonly hasOrder?: boolean
  readonly order?: OrderCard
  /** Words of the shop's own that make a draft a confirmation. */
  readonly triggerWords?: readonly string[]
}

const ASKS_TO_CHECK =
  /核对(?:一下|下)?(?:您的|您|一遍|下)?(?:订单|信息|收货|地址|收件|商品|规格|以下|下面|如下)|(?:订单|收货|收件|地址|商品)(?:的)?信息.{0,8}(?:核对|确认|是否正确|对不对|有误|无误|如下)|(?:请|麻烦|劳烦)(?:您|亲)?.{0,4}(?:核对|确认)(?:一下|下|好)?(?:订单|收货(?=地址|信息|人)|收件|地址|信息|以下|商品|规格|金额)|(?:收货地址|收件地址|地址|收货信息|收件信息)(?:是|为)?.{0,40}(?:对吗|正确吗|对吧|没错吧|确认一下|核对一下)|信息(?:无误|没问题|有误).{0,14}(?:发货|发出|回复|联系|告知|告诉)|订单确认(?!后|收货|完)|确认订单|订单(?:是|:|,|\s).{2,40}(?:对吗|正确吗|对吧|没错吧)/
const ASKS_TO_CHECK_EN =
  /\b(?:confirm|verify|double[- ]check|check|review)\b.{0,24}\b(?:your |the |these |this )?(?:order|shipping|delivery|address|recipient|payment)\b(?: details| information| info| summary| address)?|\border (?:confirmation|summary|details)\b|\b(?:details|information) (?:below|above) (?:are|is) correct|\bis (?:this|the following) (?:address|information|order) correct/
const LABELS: readonly RegExp[] = [
  /(?:^|\n)\s*[-•·*[]?\s*(?:订单号|订单编号|订单)(?:\s*\]\s*:?|\s*:)/,
  /(?:^|\n|\s)\[?(?:商品|宝贝|产品|品名|款式|规格|颜色|尺码|型号|数量|件数)(?:\s*\]\s*:?|\s*:)/g,
  /(?:^|\n|\s)\[?(?:收货人|收件人|姓名|联系电话|电话|手机号?|收货地址|收件地址|地址)(?:\s*\]\s*:?|\s*:)/g,
  /(?:^|\n|\s)\[?(?:实付|实付金额|金额|总价|合计|应付|优惠|优惠券|付款金额)(?:\s*\]\s*:?|\s*:)/g,
  /(?:^|\n|\s)(?:order(?: no\.?| number)?|item|product|option|size|colou?r|quantity|qty)\s*[:]/g,
  /(?:^|\n|\s)(?:name|recipient|phone|mobile|ship(?:ping)? to|address|shipping address|delivery address)\s*[:]/g,
  /(?:^|\n|\s)(?:total|amount|paid|payment|coupon|discount)\s*[:]/g,
]
const NOT_CONFIRMATION =
  /我(?:这边|来|先|这就|帮您)?(?:核对|确认|核实)|发票|抬头|税号|退款|退货|换货|订单号(?:对|的商品|修改)|核对(?:好|完|过)了|已经?核对|退货地址|寄回地址|退回地址|return address/

/**
 * Whether a draft is an order confirmation, or a message that states the address or the amount of an order: what the send
 * gate holds until the three checks are done. It never fires on ordinary chat: a word like 地址 or 订单 alone is not enough.
 */
export function isOrderConfirmation(text: string, context: ConfirmationContext = {}): boolean {
  const folded = fold(text).trim()
  if (folded.length < 4) return false
  if ((context.triggerWords ?? []).some((word) => word.trim().length > 1 && folded.includes(fold(word.trim()))))
    return true
  if (NOT_CONFIRMATION.test(folded)) return false
  if (countLabels(folded) >= 2) return true
  if (hasHan(folded) ? ASKS_TO_CHECK.test(folded) : ASKS_TO_CHECK_EN.test(folded) && !isQuestionAboutOrders(folded))
    return true
  if (context.hasOrder === true && statesAmount(folded)) return true
  return statesAddress(folded) || statesCard(folded, context.order)
}

function isQuestionAboutOrders(folded: string): boolean {
  return /^(?:you can|we will|we'll|i will|i'll|let me|i'm|we're|please wait)\b.{0,20}\bcheck\b|\bcheck (?:on |the status of )?(?:your|the) (?:order status|tracking|refund)|tracking/.test(
    folded,
  )
}

function countLabels(folded: string): number {
  let count = 0
  for (const label of LABELS) {
    if (new RegExp(label.source, label.flags.replace('g', '')).test(folded)) count += 1
  }
  return count
}

/** 收货地址 with a street and a number in the same message. */
function statesAddress(folded: string): boolean {
  if (!hasHan(folded)) {
    return /\b(?:ship(?:ping|ped)?|deliver(?:ing|y)?|send(?:ing)?|address)\b.{0,20}\b\d+[a-z]? (?:\w+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|place)\b/.test(
      folded,
    )
  }
  const parts = readZhParts(folded)
  const precise = parts.some((part) => part.name === 'road') && parts.some((part) => part.name === 'number')
  return precise && /收货|收件|寄到|发到|送到|地址(?:是|为|改成|改为|:)/.test(folded)
}

/** 一共298 您确认下: a sum together with a word that asks to confirm it. */
function statesAmount(folded: string): boolean {
  return (
    /(?:实付|应付|付款金额|合计|总价|一共|总共|订单金额|total)\D{0,6}\d/.test(folded) &&
    /核对|确认|对吗|confirm|correct/.test(folded)
  )
}

/** The card's own phone, or its receiver together with its amount, is being said back. */
function statesCard(folded: string, order: OrderCard | undefined): boolean {
  if (order === undefined) return false
  const phone = fold(order.phone ?? '').replaceAll(/\D/g, '')
  if (phone.length >= 8 && folded.replaceAll(/[\s-]/g, '').includes(phone)) return true
  const address = fold(order.address ?? '').replaceAll(/\s/g, '')
  if (address.length >= 8 && folded.replaceAll(/\s/g, '').includes(address.slice(-8))) return true
  const receiver = fold(order.receiver ?? '')
  const amount = order.amount === undefined ? '' : String(order.amount)
  return receiver.length > 1 && amount !== '' && folded.includes(receiver) && folded.includes(amount)
}

/** Why the three-check is asked for now. */
export type ThreeCheckReason = 'order placed' | 'confirmation' | 'trigger word'

/** What `shouldAskThreeCheck` looks at: the newest messages, the draft in the composer, the shop's own trigger words. */
export interface ThreeCheckMoment {
  readonly order?: OrderCard
  readonly messages: readonly ChatMessage[]
  readonly draft?: string
  readonly triggerWords?: readonly string[]
}

const PLACED_SYSTEM =
  /(?:买家|客户|用户|顾客|亲)?已?(?:付款|下单|拍下|支付)(?:成功|了)?|(?:付款|支付|下单|订单创建)成功|新订单|order (?:placed|paid|created)|payment received/

/**
 * Whether the three-check should be asked for now, and why; undefined on ordinary chat. It is asked for when the newest
 * message says an order was placed (by the system, or by the buyer while a card is on the page), when the draft is a
 * confirmation, and when the draft or the agent's newest message holds a trigger word of the shop.
 */
export function shouldAskThreeCheck(moment: ThreeCheckMoment): ThreeCheckReason | undefined {
  const words = (moment.triggerWords ?? []).map((word) => fold(word.trim())).filter((word) => word.length > 1)
  const draft = fold(moment.draft ?? '')
  if (words.some((word) => draft.includes(word))) return 'trigger word'
  const context = moment.order === undefined ? {} : { order: moment.order }
  if (draft !== '' && isOrderConfirmation(draft, context)) return 'confirmation'
  const last = moment.messages.at(-1)
  if (last === undefined) return undefined
  const folded = fold(last.text)
  if (last.side === 'system')
    return PLACED_SYSTEM.test(folded) && !/退款|取消|关闭|refund|cancel/.test(folded) ? 'order placed' : undefined
  if (last.auto === true) return undefined
  if (last.side === 'agent') return words.some((word) => folded.includes(word)) ? 'trigger word' : undefined
  return moment.order !== undefined && saysOrdered(folded) && accepts(folded) ? 'order placed' : undefined
}
