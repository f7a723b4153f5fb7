import type { OrderCard } from '../shared/index.ts'

/** What a buyer asks of their own order, and what the card answers; the first that fits counts. */
const ASKED: readonly (readonly [asks: RegExp, say: (card: OrderCard) => string | undefined])[] = [
  [
    /(?:订单|单)(?:号|编号)(?:是)?(?:多少|什么|哪|发|给)|order (?:number|no)/i,
    ({ number }) => (number === undefined ? undefined : `您的订单号是 ${number}。`),
  ],
  [
    /(?:地址|收货|寄到?|发到?)[^,\uFF0C。?]{0,8}(?:对[吗么嘛]|是哪|哪里|哪儿|没错|填对|什么|正确)|(?:我)?(?:填|留|写)的(?:是)?(?:哪个|什么)?地址/,
    ({ address, receiver }) =>
      address === undefined
        ? undefined
        : `您这单的收货地址是：${address}${receiver === undefined ? '' : `，收件人 ${receiver}`}。请您核对一下，不对的话马上告诉我。`,
  ],
  [
    /(?:我|刚刚?|昨天|订单)[^,\uFF0C。?]{0,6}(?:拍|买|下单|选|订)的?(?:是)?[^,\uFF0C。?]{0,4}(?:什么|哪|几|多少|啥)[^,\uFF0C。?]{0,3}(?:色|码|款|件|个|号|规格|型号)?/,
    (card) => {
      const goods = goodsOf(card)
      return goods === '' ? undefined : `您拍的是：${goods}。请您核对一下颜色和规格。`
    },
  ],
  [
    /(?:我|实际|一共|总共|订单)[^,\uFF0C。?]{0,6}(?:付|花)了?(?:是)?多少|实付/,
    ({ amount, coupon }) =>
      amount === undefined
        ? undefined
        : `这单实付 ¥${amount}${coupon === undefined || coupon === '无' ? '' : `，已用优惠：${coupon}`}。`,
  ],
  [
    /(?:备注)[^,\uFF0C。?]{0,8}(?:有|没|看|写|加)[^,\uFF0C。?]{0,6}(?:吗|么|没|了)/,
    ({ note }) => (note === undefined || note.trim() === '' ? undefined : `您这单的备注是：${note}。`),
  ],
  [
    /(?:发货|发出|寄出|发走)了?[^,\uFF0C。?]{0,4}(?:吗|么|没|嘛|不)|到哪|什么状态|订单状态|快递单号|物流(?:单号|信息)|shipped|tracking/i,
    ({ status, tracking }) => {
      if (status === undefined && tracking === undefined) return undefined
      const now = status === undefined ? '' : `您的订单现在是「${status}」`
      const parcel = tracking === undefined ? '' : `快递单号 ${tracking}`
      return `${[now, parcel].filter((part) => part !== '').join('，')}。`
    },
  ],
]

/**
 * Answers a question about the buyer's own order from the card on the page, word for word what the card says; undefined
 * when nothing of the kind is asked or the card does not tell it.
 */
export function composeOrder(card: OrderCard | null, question: string): string | undefined {
  if (card === null) return undefined
  const text = question.slice(0, 300)
  for (const [asks, say] of ASKED) {
    const answer = asks.test(text) ? say(card) : undefined
    if (answer !== undefined) return `亲，${answer}`
  }
  return undefined
}

function goodsOf({ items }: OrderCard): string {
  return items
    .map(({ product, sku, quantity }) =>
      [product, sku, quantity === undefined ? undefined : `×${quantity}`]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
    )
    .join(';')
}
