import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  confirmationText,
  isOrderConfirmation,
  orderInShort,
  proposeOrderNote,
  shouldAskThreeCheck,
} from '@/lib/core/orders/index.ts'
import type { ChatMessage, OrderCard } from '@/lib/core/shared/index.ts'

const order: OrderCard = {
  number: '300000000000000001',
  items: [{ product: '连衣裙', sku: '酒红;M', quantity: 2 }],
  receiver: '林晓',
  phone: '13800001234',
  address: '浙江省杭州市西湖区文三路99号',
  coupon: '店铺券20',
  amount: 259.5,
  note: '放驿站',
}

describe('isOrderConfirmation', () => {
  it.each([
    '亲 请核对一下订单信息',
    '请您核对收货地址哦',
    '麻烦核对下地址',
    '跟您核对一下信息:酒红M 2件',
    '收货信息确认无误的话我们就安排发货啦',
    '地址是浙江省杭州市西湖区文三路99号 对吗',
    '收货地址:浙江省杭州市西湖区文三路99号\n电话:13800001234',
    '商品:连衣裙\n数量:2\n收货人:林晓',
    '【商品】连衣裙 【数量】2 【实付】259.5',
    'Please confirm your order details',
    'Could you confirm the shipping address?',
    'Item: dress\nTotal: $39\nIs this order correct?',
    'Order summary: 2 x dress, 39.99',
    '确认订单:酒红 M',
  ])('%s is one', (text) => {
    expect(isOrderConfirmation(text)).toBe(true)
  })

  it.each([
    '在的亲 有什么可以帮您',
    '亲 这款有现货的 今天下单今天发',
    '您的订单已经发出啦',
    '地址可以在订单里自己修改哦',
    '您要黑色还是白色呢',
    '好的 已经给您备注了',
    '退货地址:浙江省杭州市余杭区良渚路1号 收件人 售后部 电话 0571-88886666',
    '付款后48小时内发货',
    '亲 优惠券在首页领取',
    '已经核对好了 没问题',
    'Your order ships tomorrow',
    'You can check your order status in the app',
    'Sure, we have it in black',
    'What is your address?',
    'Thanks for your order!',
    '订单满99包邮哦',
    '',
    'ok',
  ])('%s is ordinary chat', (text) => {
    expect(isOrderConfirmation(text)).toBe(false)
  })

  it('knows the card said back', () => {
    expect(isOrderConfirmation('13800001234 这个电话对吗', { order })).toBe(true)
    expect(isOrderConfirmation('林晓您好 一共259.5', { order })).toBe(true)
    expect(isOrderConfirmation('林晓您好', { order })).toBe(false)
    expect(isOrderConfirmation('一共259.5 您确认下')).toBe(false)
    expect(isOrderConfirmation('一共259.5 您确认下', { hasOrder: true })).toBe(true)
  })

  it("takes the shop's own words", () => {
    expect(isOrderConfirmation('亲 走一遍三步曲', { triggerWords: ['三步曲'] })).toBe(true)
    expect(isOrderConfirmation('亲 走一遍三步曲', { triggerWords: ['', ' '] })).toBe(false)
  })

  it('knows every text it proposes itself, and never throws', () => {
    expect(isOrderConfirmation(confirmationText(order, undefined, 'zh-CN'))).toBe(true)
    expect(isOrderConfirmation(confirmationText(order, undefined, 'en'))).toBe(true)
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => typeof isOrderConfirmation(text, { order }) === 'boolean',
      ),
    )
  })
})

describe('shouldAskThreeCheck', () => {
  const said = (side: ChatMessage['side'], text: string, auto?: boolean): ChatMessage[] => [
    { id: 'm1', side, text, at: 1, ...(auto === undefined ? {} : { auto }) },
  ]

  it.each([
    ['system', '买家已付款', 'order placed'],
    ['system', 'Order placed', 'order placed'],
    ['buyer', '拍好了', 'order placed'],
    ['buyer', 'just ordered!', 'order placed'],
    ['system', '买家申请退款', undefined],
    ['system', '退款成功 已支付金额将原路退回', undefined],
    ['system', '客服小林进入会话', undefined],
    ['buyer', '怎么付不了款', undefined],
    ['buyer', '还没拍', undefined],
    ['buyer', '有货吗', undefined],
    ['agent', '好的亲', undefined],
  ] as const)('%s: %s → %s', (side, text, reason) => {
    expect(shouldAskThreeCheck({ order, messages: said(side, text) })).toBe(reason)
  })

  it('asks for a draft that confirms and for trigger words', () => {
    expect(shouldAskThreeCheck({ messages: [], draft: '请核对订单' })).toBe('confirmation')
    expect(shouldAskThreeCheck({ messages: [], draft: '三步曲', triggerWords: ['三步曲'] })).toBe('trigger word')
    expect(shouldAskThreeCheck({ messages: said('agent', '三步曲走起'), triggerWords: ['三步曲'] })).toBe(
      'trigger word',
    )
    expect(shouldAskThreeCheck({ messages: said('agent', '买家已付款', true) })).toBeUndefined()
    expect(shouldAskThreeCheck({ messages: [] })).toBeUndefined()
    expect(shouldAskThreeCheck({ messages: said('buyer', '拍好了') })).toBeUndefined()
  })
})

describe('confirmationText', () => {
  it('prints every fact on a line of its own', () => {
    expect(confirmationText(order, undefined, 'zh-CN').split('\n')).toEqual([
      '亲，请核对订单信息：',
      '【商品】连衣裙',
      '【规格】酒红;M',
      '【数量】2',
      '【收货人】林晓',
      '【电话】138****1234',
      '【地址】浙江省杭州市西湖区文三路***（门牌见订单页）',
      '【优惠】店铺券20',
      '【实付】¥259.50',
      '【备注】放驿站',
      '以上信息确认无误，我们就安排发货；有不对的地方请马上告诉我。',
    ])
  })

  it('leaves out what the card does not show and numbers several lines', () => {
    const text = confirmationText(
      {
        items: [
          { product: 'Mug', quantity: 1 },
          { product: 'Plate', sku: 'Blue' },
        ],
        amount: 12,
      },
      '',
      'en',
    )
    expect(text).toContain('Item: 1. Mug\nQuantity: 1\nItem: 2. Plate\nOption: Blue')
    expect(text).toContain('Total: 12')
    expect(text).not.toContain('Phone')
  })

  it('shows neither the whole phone nor the house number, unless a template asks for them', () => {
    const abroad = { ...order, phone: '+1 615-555-0107', address: '1208 McGavock Pike, Nashville, TN 37216' }
    const text = confirmationText(abroad, undefined, 'en')
    expect(text).toContain('Phone: ****0107')
    expect(text).toContain('Address: **** McGavock Pike, Nashville, TN *****')
    expect(confirmationText(order, '{电话} {地址}', 'zh-CN')).toBe('13800001234 浙江省杭州市西湖区文三路99号')
    expect(confirmationText({ ...order, phone: '138****1234' }, '{打码电话}', 'zh-CN')).toBe('138****1234')
  })

  it('fills an own template, keeps names it does not know, and lets no value break a line', () => {
    const card = { ...order, note: '放驿站\n别打电话' }
    expect(confirmationText(card, '{商品}×{数量} {备注} {谁}', 'zh-CN')).toBe('连衣裙×2 放驿站 别打电话 {谁}')
  })
})

describe('orderInShort', () => {
  it('says where it goes and what was paid in one line each, masked as the confirmation is', () => {
    expect(orderInShort(order)).toEqual({
      delivery: '林晓 138****1234 浙江省杭州市西湖区文三路***',
      payment: '¥259.50 店铺券20',
    })
  })

  it('leaves out what the card does not say', () => {
    expect(orderInShort({ items: order.items, coupon: '无', amount: 79 })).toEqual({ delivery: '', payment: '¥79' })
  })
})

describe('proposeOrderNote', () => {
  const chat = (...lines: string[]): ChatMessage[] =>
    lines.map((line, index) => ({
      id: `m${index}`,
      side: line.startsWith('b ') ? 'buyer' : 'agent',
      text: line.slice(2),
      at: index,
    }))

  it('collects what is owed, once, in order', () => {
    expect(proposeOrderNote(chat('b 放驿站就行 别打电话', 'a 好的 备注放驿站', 'b 开个发票'))).toBe(
      '放驿站；别打电话；开个发票',
    )
  })

  it('leaves out what was refused or only asked', () => {
    expect(proposeOrderNote(chat('b 能发顺丰吗', 'a 抱歉 不能指定快递', 'b 好吧'))).toBe('')
    expect(proposeOrderNote(chat('b 在吗', 'a 在的'))).toBe('')
  })
})
