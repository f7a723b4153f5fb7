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

  it('takes a stand-alone long number for the order number, when there is one', () => {
    expect(readByLabels(['已发货', '+0', '6932145678901234567'])).toEqual({ number: '6932145678901234567' })
    expect(readByLabels(['6932145678901234567', '6932145678901234568'])).toEqual({})
  })

  it('gives nothing for a label that stands twice with different values, or without one', () => {
    expect(readByLabels(['实付：10', '实付：20'])).toEqual({})
    expect(readByLabels(['收货人', '电话', '138'])).toEqual({ phone: '138' })
    expect(readByLabels(['请核对地址：这里说的是一句话里的地址吗'])).toEqual({})
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
