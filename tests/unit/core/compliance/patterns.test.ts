import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileRules } from '../../../../lib/core/compliance/index.ts'
import { rule } from './oracle.ts'

const spanOf = (checker: ReturnType<typeof compileRules>, text: string, previousOwnMessages: readonly string[] = []) =>
  checker.check(text, { previousOwnMessages }).map(({ start, end }) => text.slice(start, end))

describe('parts of patterns', () => {
  it('are joined where a plain pattern finds a whole, however often each is said', () => {
    const checker = compileRules([
      rule('三段', { nameOnly: true, patterns: ['(甲|甲甲|丁)<3>(乙|丙)<1-2>丁'] }),
      rule('两段', { nameOnly: true, patterns: ['丙<2>甲'] }),
    ])
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', '天'), maxLength: 40 }), (text) => {
        const told = checker.check(text).map(({ ruleId }) => ruleId)
        expect(told.length > 0).toBe(/[甲丁].{0,3}[乙丙].{1,2}丁|丙.{0,2}甲/u.test(text))
      }),
      { numRuns: 500 },
    )
  })

  it('are the nearest ones', () => {
    const checker = compileRules([rule('找', { nameOnly: true, patterns: ['找<9>客服'] })])
    expect(spanOf(checker, '找找看,先找一下客服吧')).toEqual(['找一下客服'])
  })

  it('of one text are forgotten in the next', () => {
    const checker = compileRules([rule('找', { nameOnly: true, patterns: ['找<9>客服'] })])
    expect([spanOf(checker, '我去找'), spanOf(checker, '客服在'), spanOf(checker, '找客服')]).toEqual([
      [],
      [],
      ['找客服'],
    ])
  })
})

describe('over two messages', () => {
  const hidden = { category: '站外导流', nameOnly: true } as const
  const checker = compileRules([
    rule('加', { ...hidden, patterns: ['加<4.>微信'], exceptPatterns: ['不要加<4.>微信'] }),
    rule('暗号', { category: '站外导流' }),
    rule('夸', { nameOnly: true, patterns: ['全网<4>第一'] }),
  ])

  it('a phrase that people hide is told up to where it ends', () => {
    expect(spanOf(checker, '微信吧', ['您可以加我'])).toEqual(['微信'])
    expect(spanOf(checker, '号是多少', ['暗'])).toEqual(['号'])
  })

  it('what excuses it counts over both', () => {
    expect(spanOf(checker, '微信哦', ['请不要加别人'])).toEqual([])
  })

  it('nothing else is joined, and what one message says alone is not told of the other', () => {
    expect(spanOf(checker, '第一名', ['我们全网'])).toEqual([])
    expect(spanOf(checker, '好的', ['加我微信'])).toEqual([])
  })

  it('two halves of a figure are no figure', () => {
    const facts = [{ label: '保质期', value: 6, unit: '个月', entryId: 'e1' }]
    expect(checker.check('200天都可以', { previousOwnMessages: ['保质期1'], facts })).toEqual([])
    expect(checker.check('保质期200天', { previousOwnMessages: ['在的'], facts })).toHaveLength(1)
  })
})
