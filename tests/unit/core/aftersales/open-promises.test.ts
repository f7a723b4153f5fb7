import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPromises, promisedSum } from '@/lib/core/aftersales/index.ts'
import type { ChatMessage } from '@/lib/core/shared/index.ts'

const chat = (...lines: string[]): ChatMessage[] =>
  lines.map((line, at) => ({
    id: `m${at}`,
    side: line.startsWith('b ') ? 'buyer' : line.startsWith('s ') ? 'system' : 'agent',
    text: line.slice(2),
    at,
  }))
const kinds = (...lines: string[]): string[] => openPromises(chat(...lines)).map(({ kind }) => kind)

describe('openPromises', () => {
  it.each([
    ['a 明天给您补一张5元优惠券', 'coupon'],
    ['a 下次下单送您一个杯垫', 'gift'],
    ['a 我给您申请补偿20元', 'money'],
    ['a 抱歉，给您补 5 元', 'money'],
    ['a 这边退您20块运费', 'money'],
    ['a 给您补5元的优惠券', 'coupon'],
    ['a 今天给您补发', 'resend'],
    ['a 下午给您开发票', 'invoice'],
    ['a 没有优惠券哦；今天给您补发', 'resend'],
    ['a 查到了马上告诉您', undefined],
    ['a 明天联系您', 'call-back'],
    ["a I'll throw in a free mug", 'gift'],
  ])('%s → %s', (line, kind) => {
    expect(kinds(line)).toEqual(kind === undefined ? [] : [kind])
  })

  it.each([
    'b 给我补一张优惠券',
    'a 您要补发吗',
    'a 好评送您一个小礼物',
    'a 没有优惠券哦',
    'a 满200送您一个杯子',
    'a 不能给您补发',
    's 优惠券已发放',
  ])('promises nothing: %s', (line) => {
    expect(kinds(line)).toEqual([])
  })

  it('is kept by a later word of the shop', () => {
    expect(kinds('a 给您补一张5元优惠券', 'b 好', 'a 优惠券已发到您账户')).toEqual([])
    expect(kinds('a 今天给您补发', 'a 已经给您补发了 单号SF123')).toEqual([])
    expect(kinds('a 亲，给您补发了，申通 773123456789012，今天就走')).toEqual([])
    expect(kinds('a 今天给您补发', 'a 仓库还没补发了的')).toEqual(['resend'])
    expect(kinds('a 给您补5元', 'b 好', 'a 已经给您补了')).toEqual([])
    expect(kinds('a 给您补5元', 'a 已经给您补发了')).toEqual(['money'])
    expect(kinds('a 今天给您补发', 'a 优惠券已发')).toEqual(['resend'])
  })

  it('leaves robots out and never throws', () => {
    const robot = chat('a 给您补一张优惠券').map((message) => ({ ...message, auto: true }))
    expect(openPromises(robot)).toEqual([])
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 6 }), (texts) => {
        const open = openPromises(chat(...texts.map((text) => `a ${text}`)))
        expect(new Set(open.map(({ kind }) => kind)).size).toBe(open.length)
      }),
    )
  })
})

describe('promisedSum', () => {
  it.each([
    [['a 另外给您补一张 ¥5 的优惠券，表达歉意'], 5],
    [['a 给您补20元', 'b 好吧', 'a 今天给您补发'], 20],
    [['a 给您补5元', 'a 那给您补偿15.5块'], 15.5],
    [['a 给您补5元', 'a 已经给您补了'], 5],
    [['a 满100减10的券可以领'], 0],
    [['a 不能给您赔50元'], 0],
    [['a 一共79元'], 0],
    [['b 你赔我100元'], 0],
    [[], 0],
  ])('%j → %d', (lines, sum) => {
    expect(promisedSum(chat(...lines))).toBe(sum)
  })
})
