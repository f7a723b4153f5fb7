import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmationText, parsePastedOrder } from '@/lib/core/orders/index.ts'
import type { OrderCard } from '@/lib/core/shared/index.ts'

describe('parsePastedOrder', () => {
  it('reads label and value lines', () => {
    const text = `订单编号:240162292422963185
商品名称:针织开衫女
颜色分类:雾霾蓝;M
数量:2
收货人:林晓
手机号码:138****1234
收货地址:浙江省杭州市西湖区文三路99号
优惠:店铺券20
实付款:¥1,259.50
买家留言:放驿站`
    expect(parsePastedOrder(text)).toEqual({
      ok: true,
      value: {
        number: '240162292422963185',
        items: [{ product: '针织开衫女', sku: '雾霾蓝;M', quantity: 2 }],
        receiver: '林晓',
        phone: '138****1234',
        address: '浙江省杭州市西湖区文三路99号',
        coupon: '店铺券20',
        amount: 1259.5,
        note: '放驿站',
      },
    })
  })

  it.each<[string, string, Partial<OrderCard>]>([
    [
      'labels and values on lines of their own',
      '商品\n保温杯\n规格\n白色 500ml\n实付\n59',
      { items: [{ product: '保温杯', sku: '白色 500ml' }], amount: 59 },
    ],
    ['tabs', '商品\t保温杯\n数量\t3', { items: [{ product: '保温杯', quantity: 3 }] }],
    [
      'several labels on a line',
      '商品:保温杯 规格:白色 数量:2 收货人:林晓 电话:13800001234',
      { items: [{ product: '保温杯', sku: '白色', quantity: 2 }], receiver: '林晓', phone: '13800001234' },
    ],
    ['boxed labels', '【商品】保温杯\n【数量】2\n【备注】无', { items: [{ product: '保温杯', quantity: 2 }] }],
    ['full width', '商品:保温杯\n数量:12', { items: [{ product: '保温杯', quantity: 12 }] }],
    ['a count behind the name', '商品:保温杯 x2', { items: [{ product: '保温杯', quantity: 2 }] }],
    [
      'one contact line',
      '商品:保温杯\n收货信息:林晓 13800001234 浙江省杭州市西湖区文三路99号',
      {
        items: [{ product: '保温杯' }],
        receiver: '林晓',
        phone: '13800001234',
        address: '浙江省杭州市西湖区文三路99号',
      },
    ],
    [
      'several products',
      '商品:保温杯\n数量:1\n商品:茶壶\n规格:红\n数量:2',
      {
        items: [
          { product: '保温杯', quantity: 1 },
          { product: '茶壶', sku: '红', quantity: 2 },
        ],
      },
    ],
    [
      'English',
      'Order #: A-77\nProduct: Mug\nVariant: White\nQty: 4\nRecipient: Jack Lee\nPhone: +1 206-555-0143\nShip to: 410 Pine Street, Seattle\nOrder total: $1,025.00',
      {
        number: 'A-77',
        items: [{ product: 'Mug', sku: 'White', quantity: 4 }],
        receiver: 'Jack Lee',
        phone: '+1 206-555-0143',
        address: '410 Pine Street, Seattle',
        amount: 1025,
      },
    ],
    [
      'what is to be skipped',
      '商品:保温杯\n单价:30\n运费:8\n状态:已付款\n实付:38',
      { items: [{ product: '保温杯' }], amount: 38 },
    ],
  ])('reads %s', (_, text, card) => {
    expect(parsePastedOrder(text)).toEqual({ ok: true, value: card })
  })

  it.each([
    ['', 'empty'],
    ['  \n ', 'empty'],
    ['今天天气不错', 'no label found'],
    ['收货人:林晓', 'no product'],
    ['商'.repeat(20_001), 'too long'],
  ])('refuses %j with a reason', (text, error) => {
    const read = parsePastedOrder(text)
    expect(read).toEqual({ ok: false, error })
  })

  it('reads back what the confirmation prints', () => {
    const word = fc.stringMatching(/^[\u4e00-\u4e09]{2,6}$/)
    const card = fc.record({
      product: word,
      sku: word,
      quantity: fc.integer({ min: 1, max: 99 }),
      receiver: word,
      amount: fc.integer({ min: 1, max: 99_999 }),
    })
    fc.assert(
      fc.property(card, ({ product, sku, quantity, receiver, amount }) => {
        const order: OrderCard = { items: [{ product, sku, quantity }], receiver, amount }
        expect(parsePastedOrder(confirmationText(order, undefined, 'zh-CN'))).toEqual({ ok: true, value: order })
      }),
    )
  })

  it('never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('商品:', '数量', '\n', '实付:', '【地址】', ' : '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = parsePastedOrder(pieces.join(''))
        expect(read.ok ? read.value.items.length > 0 : read.error.length > 0).toBe(true)
      }),
    )
  })
})
