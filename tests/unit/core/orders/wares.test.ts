import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWares, kinshipOf } from '@/lib/core/orders/wares/index.ts'
import { WARES_EN } from '@/lib/core/orders/wares/en.ts'
import { WARES_ZH } from '@/lib/core/orders/wares/zh.ts'

const names = (text: string): string[] => findWares(text).map(({ name }) => name)

describe('wares in a text', () => {
  it.each([
    ['上次买了工具 这次只要毛线', ['毛线']],
    ['毛线帽一顶', ['毛线帽']],
    ['要毛线手套', ['手套']],
    ['男士剃须啫喱 换剃须泡沫', ['剃须啫喱', '剃须泡沫']],
    ['a gooseneck kettle and two mugs please', ['gooseneck kettle', 'mugs']],
    ['boxes of matches', []],
    ['好的 谢谢老板', []],
    ['u盘要32g的', ['u盘']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['套脚', '乐福鞋', 'same'],
    ['毛线', '钩针', 'shelf'],
    ['循环扇', '落地扇', 'sibling'],
    ['跑鞋', '运动鞋', 'same'],
    ['生料带', '玻璃密封胶', 'shelf'],
    ['猫粮', '沐浴露', 'shelf'],
    ['猫粮', '雨伞', 'other'],
    ['matcha', 'hojicha powder', 'shelf'],
    ['盖毯', '没有名字的东西', 'none'],
  ])('%s beside %s: %s', (said, card, expected) => {
    const [ware] = findWares(said)
    expect(ware && kinshipOf(ware, findWares(card))).toBe(expected)
  })

  it('says where each stands, in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('毛线', '帽', '要', 'mug', 's', ' ', '钩针', '壳', 'u盘', '，')),
        (parts) => {
          const text = parts.join('')
          let before = 0
          for (const { name, start, end } of findWares(text)) {
            expect(text.slice(start, end)).toBe(name)
            expect(start).toBeGreaterThanOrEqual(before)
            before = end
          }
        },
      ),
    )
  })
})

describe('the lists', () => {
  it('have no name twice in one trade and none of one sign', () => {
    const twice = Object.values(WARES_ZH)
      .map((listed) => listed.trim().split(/[\s/]+/))
      .flatMap((listed) => listed.filter((name, at) => listed.indexOf(name) !== at || name.length < 2))
    const again = Object.values(WARES_EN)
      .map((listed) => listed.split(/;\s*|\//))
      .flatMap((listed) => listed.filter((name, at) => listed.indexOf(name) !== at || name.length < 2))
    expect([...twice, ...again]).toEqual([])
  })
})
