import { describe, expect, it } from 'vitest'
import { openSlotsIn } from '@/lib/core/sending/index.ts'

describe('openSlotsIn', () => {
  it.each([
    ['退货寄到 {退货地址},写上 {单号}', ['退货地址', '单号']],
    ['{{客户|亲}}您好,{{颜色:黑色/白色}}', ['客户', '颜色']],
    ['{单号} 和 {单号}', ['单号']],
    ['亲,没有空', []],
    ['这是 {} 和 { } 和 {12}', []],
    ['{第一行\n第二行}', []],
    ['{{{姓名}}}', ['姓名']],
  ])('%s', (text, slots) => expect(openSlotsIn(text)).toEqual(slots))

  it('is quick on a text of nothing but braces', () => {
    expect(openSlotsIn('{a'.repeat(50_000))).toEqual([])
  })
})
