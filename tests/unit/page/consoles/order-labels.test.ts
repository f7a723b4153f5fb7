import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountIn, quantityIn, readByLabels } from '../../../../lib/page/consoles/order-labels.ts'

describe('readByLabels', () => {
  it('reads a value beside its label, or on the line below', () => {
    expect(
      readByLabels([
        '订单编号：260908-123456789012345',
        '收货人',
        '王女士',
        '电话: 138****8000',
        '实付款',
        '¥59.90',
        '备注：',
      ]),
    ).toEqual({ number: '260908-123456789012345', receiver: '王女士', phone: '138****8000', amount: '¥59.90' })
  })

  it('reads English labels', () => {
    expect(readByLabels(['Order number: 1122', 'Qty', '2', 'Ship to: Ann Lee', 'Total: $12.00'])).toEqual({
      number: '1122',
      quantity: '2',
      receiver: 'Ann Lee',
      amount: '$12.00',
    })
  })

  it('reads how many are left, apart from how many were ordered', () => {
    expect(readByLabels(['数量', '2', '库存数量：86', 'SKU', '白'])).toEqual({ quantity: '2', stock: '86', sku: '白' })
  })

  it('takes a stand-alone long number for the order number, when there is one', () => {
    expect(readByLabels(['已发货', '+0', '6932145678901234567'])).toEqual({ number: '6932145678901234567' })
    expect(readByLabels(['6932145678901234567', '6932145678901234568'])).toEqual({})
  })

  it('gives nothing for a label that stands twice with different values, or without one', () => {
    expect(readByLabels(['实付：10', '实付：20'])).toEqual({})
    expect(readByLabels(['收货人', '电话', '138'])).toEqual({ phone: '138' })
    expect(readByLabels(['请核对地址：这里说的是一句话里的地址吗'])).toEqual({})
  })

  it('keeps to the surest label where several name one field', () => {
    expect(readByLabels(['订单金额：¥128.00', '优惠：-¥10.00', '实付金额：¥118.00'])).toEqual({
      amount: '¥118.00',
      coupon: '-¥10.00',
    })
  })

  it('reads several on a line, a table by its head, and leaves buttons out', () => {
    expect(
      readByLabels(['收货人\t王女士 138****8000\t收货地址\t杭州市文三路 5 号', '订单号：P260908123 复制']),
    ).toEqual({
      receiver: '王女士',
      address: '杭州市文三路 5 号',
      number: 'P260908123',
    })
    expect(readByLabels(['商品\t数量\t实付', '连衣裙\t2\t¥59'])).toEqual({
      product: '连衣裙',
      quantity: '2',
      amount: '¥59',
    })
  })

  it('takes name, phone and address apart under one label', () => {
    expect(readByLabels(['收货信息：王女士，138 0000 8000，浙江省杭州市西湖区文三路 5 号'])).toEqual({
      receiver: '王女士',
      phone: '138 0000 8000',
      address: '浙江省杭州市西湖区文三路 5 号',
    })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        expect(typeof readByLabels(lines)).toBe('object')
      }),
    )
  })
})

describe('numbers', () => {
  it.each([
    ['¥1,234.50', 1234.5],
    ['128元', 128],
    ['US$ 12.00', 12],
    ['实付：￥５９．９', 59.9],
    ['¥**.00', undefined],
    ['免费', undefined],
  ])('%s is an amount of %s', (text, amount) => {
    expect(amountIn(text)).toBe(amount)
  })

  it.each([
    ['x2', 2],
    ['×12', 12],
    ['共3件', 3],
    ['1', 1],
    ['2件', 2],
    ['若干', undefined],
  ])('%s is %s pieces', (text, quantity) => {
    expect(quantityIn(text)).toBe(quantity)
  })
})
