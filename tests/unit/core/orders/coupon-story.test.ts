import { describe, expect, it } from 'vitest'
import { readCouponStory } from '@/lib/core/orders/judge/coupon-story.ts'
import { readScene } from '@/lib/core/orders/judge/scene.ts'
import { vocabulary } from '@/lib/core/orders/vocabulary.ts'
import type { ChatMessage, OrderCard } from '@/lib/core/shared/index.ts'

const ORDER: OrderCard = { number: '1', items: [{ product: '保温壶', sku: '1.5L', quantity: 1 }], amount: 129 }

/** `b …` a line of the buyer, `a …` one of the agent, joined by ` / `. */
function endOf(chat: string): string {
  const messages = chat.split(' / ').map((line, index): ChatMessage => ({
    id: `m${String(index)}`,
    side: line.startsWith('b ') ? 'buyer' : 'agent',
    text: line.slice(2),
    at: index,
  }))
  return readCouponStory(readScene(ORDER, messages, vocabulary(ORDER, messages))).end
}

describe('a coupon that never comes to be', () => {
  it.each([
    'b 有没有优惠券可以领 / a 这款暂时没有优惠券呢 / b 那好吧 拍了',
    'b 我券包里那张怎么灰了 券用不了 / a 那张昨天到期了哦 / b 唉 算了',
    'b 我记得有个券的 / a 您看看卡包 / b 看了 用完了都 / a 那就129哈',
    'a 您有优惠券的话下单可以减 / b 我没券 / b 直接买了',
    'b 领的这张20元券现在能用不 / a 这个是下次购物才能使用的 / b 哦哦',
    'b 我妈账号里有张30的券 / a 券只能她的账号用哦 / b 那不用了',
    'b 券要满200才行啊 / a 是的 您这单差71 凑不够哦 / b 不凑了 就这样',
    'b 收藏送的那个券在哪领 / a 首页右上角点一下领 / b 太麻烦了 不领了',
    'b 10块那张券上一单用掉了 / a 是的 每人限一张哦 / b 行',
    'b any discount codes right now? / a Not at the moment sorry, no codes running / b fair enough, ordered',
    'b my code SPRING10 got rejected / a That one expired on Sunday / b ah well, full price it is',
    'b i have a voucher for 5 / a Sorry it cannot be combined with the sale price / b no worries',
    'b 直播间的券还能补吗 / a 直播结束券就失效了 补不了呢 / b 可惜',
    'b 有货吗 / a 有的 满400可以用20元店铺券 下单前领一下 / b 好 拍好了',
    'b 会员券能叠吗 / a 特价款不参加用券活动哦 / b 懂了',
  ])('%s', (chat) => {
    expect(endOf(chat)).toBe('fell')
  })
})

describe('a coupon that is used', () => {
  it.each([
    'b 店里那张10元券我领好了 / a 好的 付款时会抵扣 / b 付啦',
    'b 券怎么用 / a 提交订单那页勾一下店铺优惠 / b 勾上了',
    'b 有券吗 / a 给您发了张15的专属券 点一下就行 / b 收到 谢谢',
    'b 上周那张过期了 好可惜 / a 我再给您补一张10元券 / b 领到了 爱你',
    'b 两张券能一起用吗 / a 不能叠加 您用大的那张就行 / b 好 用大的那张',
    'b does NEW10 work on this one / a Yes it does, 10 off at checkout / b lovely, applied it',
    'b 有券吗 / a 满100减10的店铺券 付款时勾一下 / b 好的 勾上了',
    'b 有没有券 / a 满99减20券 付款自动减 / b 好 拍了',
    'b 生日券30能用不 / a 能用的 / b 那就下单了',
    'b got a code WINTER8 from your email / a Great, it takes 8 off / b entered it, order placed',
  ])('%s', (chat) => {
    expect(endOf(chat)).toMatch(/^(?:taken|given)$/)
  })
})
