import { describe, expect, it } from 'vitest'
import { checkOrder } from '@/lib/core/orders/index.ts'
import type { ChatMessage, OrderCard } from '@/lib/core/shared/index.ts'

const ORDER: OrderCard = {
  number: '1',
  items: [{ product: '保温壶', sku: '白色', quantity: 1 }],
  receiver: '林晓',
  phone: '13800001234',
  address: '浙江省杭州市西湖区文三路99号3幢502室',
  amount: 129,
}

/** `b …` a line of the buyer, `a …` one of the agent, joined by ` / `; what is missing of gifts. */
function missing(chat: string, order: Partial<OrderCard> = {}): boolean {
  const messages = chat.split(' / ').map((line, index): ChatMessage => ({
    id: `m${String(index)}`,
    side: line.startsWith('b ') ? 'buyer' : 'agent',
    text: line.slice(2),
    at: index,
  }))
  return checkOrder({ ...ORDER, ...order }, messages).pay.findings.some(({ field }) => field === 'gift')
}

describe('a gift that is owed', () => {
  it.each([
    'b 白色的 有赠品没 / a 送您一个杯刷 给您备注 / b 好的 拍了',
    'b 能送个杯套吗 / a 可以的 杯套给您装上 / b 谢谢 / b 下单了',
    'b 白色还有货吗 / a 有的 / b 上次的垫圈坏了 / a 我给您多放两个密封圈 / b 太贴心了',
    'b do you do free samples / a We do, adding a tea sampler to yours / b lovely, paid',
    "b is the white in stock / a Yes, and I'll pop a brush in your parcel / b you star, ordered",
    'b 给我塞点茶叶呗 / a 给您塞两包茶叶 / b 哈哈够意思',
  ])('%s', (chat) => {
    expect(missing(chat)).toBe(true)
  })

  it('is another number of what is noted', () => {
    expect(missing('b 能送两把杯刷吗 两个人用 / a 行 给您送两把 / b 好嘞 拍了', { note: '送杯刷一把' })).toBe(true)
  })
})

describe('a gift that is not', () => {
  it.each([
    'b 送杯刷不 / a 送您一个杯刷 要不要 / b 不用 家里好几个了 / a 好的',
    'b 有赠品吗 / a 可以送个杯套 / b 杯套就算了 用不上 / a 行',
    'b 送密封圈吗 / a 送的 壶里自带一个 / b 好',
    'b 是不是两个才送杯刷 / a 是的 拍两个送杯刷 / b 那我就要一个 / b 付了',
    'b 师傅送上楼吗 / a 只送到楼下 / b 行吧',
    'b 白色有吗 / a 有 确认收货晒图送小礼品 / b 哦 拍了',
    'b 上次送的杯刷这次有没有 / a 上次活动送的 现在没有啦 / b 好吧 拍了',
    'b any freebies? / a Sorry, no freebies on this one / b ok, ordered',
    'b 送杯垫吗 / a 杯垫不送哦 单买6块 / b 那不要了',
  ])('%s', (chat) => {
    expect(missing(chat)).toBe(false)
  })

  it('gives way to another one, which the note has', () => {
    const chat = 'b 送杯刷吗 / a 送茶漏 或者杯刷三把 选一个 / b 杯刷吧 / b 不对 杯刷我有一抽屉 要茶漏 / a 茶漏 备注好啦'
    expect(missing(chat, { note: '送茶漏一个' })).toBe(false)
  })

  it('stands in the note', () => {
    expect(missing('b 送杯刷吗 / a 送一把 给您备注好了 / b 好', { note: '送杯刷一把' })).toBe(false)
  })
})
