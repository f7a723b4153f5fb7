import { describe, expect, it } from 'vitest'
import { isGoodsCard, stockIn } from '@/lib/core/shared/index.ts'

describe('the stock a text says', () => {
  it.each([
    ['YH-3307 · 库存 412', 412],
    ['库存:86件', 86],
    ['库存:８６', 86],
    ['￥1099\n可售库存数量 33', 33],
    ['Stock: 5', 5],
    ['Only 3 left', 3],
    ['RM 39.90 | 12 in stock', 12],
    ['¥59 · 仅剩5件', 5],
    ['库存:还剩 7', 7],
    ['库存:无货', 0],
    ['¥39 · 已售罄', 0],
  ])('%j', (text, stock) => {
    expect(stockIn(text)).toBe(stock)
  })

  it.each([
    '',
    '库存充足',
    '库存 10-20',
    '黑色 · 库存 3\n白色 · 库存 9',
    '已售 412 件',
    '库存率 98%',
    '这款还有库存吗',
    '¥412 起',
  ])('%j says none', (text) => {
    expect(stockIn(text)).toBeUndefined()
  })
})

it('a goods card is short and has a price; a sentence with one is none', () => {
  expect(isGoodsCard('加绒牛仔裤\n¥139')).toBe(true)
  expect(isGoodsCard('A3 耳机 · ￥329 · 库存 5')).toBe(true)
  expect(isGoodsCard('这个139元能便宜点吗')).toBe(false)
  expect(isGoodsCard('在吗\n几天发货')).toBe(false)
  expect(isGoodsCard('标价¥139\n库存 3 件了吗')).toBe(false)
})
