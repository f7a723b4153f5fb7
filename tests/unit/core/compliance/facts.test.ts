import { describe, expect, it } from 'vitest'
import { compileRules, FactBook, factsAbout, factsOf } from '../../../../lib/core/compliance/index.ts'

const entry = (answer: string, change: object = {}) => ({
  id: 'e1',
  kind: 'faq',
  title: '保质期多久',
  answer,
  ...change,
})
const checker = compileRules([])
const denied = (answer: string, draft: string): string[] =>
  checker.check(draft, { facts: factsOf(entry(answer)) }).map(({ start, end }) => draft.slice(start, end))

describe('facts of an entry', () => {
  it.each([
    ['保质期 6 个月,放冰箱', '保质期', 6, '个月'],
    ['整机一年质保', '保修', 1, '年'],
    ['支持 7 天无理由退换', '无理由', 7, '天'],
    ['签收后7天内支持无理由退换', '无理由退货', 7, '天'],
    ['付款后48小时内发货', '发货', 48, '小时'],
    ['净含量:500ml', '净重', 500, 'ml'],
    ['充绒量是120g左右', '充绒量', 120, 'g'],
    ['保修期半年', '质保', 0.5, '年'],
    ['适用面积:20米', '适用面积', 20, '米'],
  ])('%s', (answer, label, value, unit) => {
    expect(factsOf(entry(answer))).toContainEqual(expect.objectContaining({ label, value, unit, entryId: 'e1' }))
  })

  it.each(['一般3-5天发货', '生产日期2026年3月', '保质期还剩3个月', '发货后7天自动收货', '放心购买', '保质期看包装'])(
    '%s says none',
    (answer) => {
      expect(factsOf(entry(answer))).toEqual([])
    },
  )

  it('are the shop’s own and those of every shop', () => {
    const book = new FactBook()
    book.put({ ...entry('保质期6个月'), id: 'a', shop: 's1' })
    book.put({ ...entry('保质期9个月'), id: 'b', shop: 's2' })
    book.put({ ...entry('保质期12个月'), id: 'c', shop: '' })
    expect(
      book
        .factsFor('s1')
        .filter(({ label }) => label === '保质期')
        .map(({ value }) => value),
    ).toEqual([6, 12])
    book.put({ ...entry('保质期8个月'), id: 'a', shop: 's1' })
    book.drop('c')
    expect(
      book
        .factsFor('s1')
        .filter(({ label }) => label === '保质期')
        .map(({ value }) => value),
    ).toEqual([8])
  })

  it('of another product do not count where the product is known', () => {
    const of = (product: string, answer: string) => factsOf(entry(answer, { id: product, product }))
    const facts = [...of('A1', '质保1年'), ...of('B2', '质保3年'), ...factsOf(entry('运费8元'))]
    const kept = factsAbout(facts, ['耳机 b2 黑色'])
    expect(new Set(kept.map(({ entryId }) => entryId))).toEqual(new Set(['B2', 'e1']))
    expect(factsAbout(facts, ['毛巾'])).toHaveLength(facts.length)
  })
})

describe('a draft against them', () => {
  it.each([
    ['保质期 6 个月', '保质期是1年的', ['1年']],
    ['保质期6个月', '亲保质期12个月哦', ['12个月']],
    ['质保一年', '这款三年质保的亲', ['三年']],
    ['质保一年', '保修期两年', ['两年']],
    ['48小时内发货', '亲,24小时内发货', ['24小时']],
    ['净含量500ml', '净含量是 1.5 升', ['1.5 升']],
    ['7天无理由', '我们支持15天无理由退货', ['15天']],
    ['运费8元', '运费是12块', ['12块']],
  ])('%s: %s', (answer, draft, expected) => {
    expect(denied(answer, draft)).toEqual(expected)
  })

  it.each([
    ['保质期6个月', '保质期半年,放心'],
    ['保质期 12 个月', '保质期一年'],
    ['质保1年', '质保365天'],
    ['保质期6个月', '保质期还剩3个月'],
    ['保质期6个月', '保质期到2027年3月'],
    ['保质期6个月', '保质期是1年吗?我看下'],
    ['保质期6个月', '保质期不是1年哦'],
    ['48小时内发货', '发货后3天到'],
    ['48小时内发货', '一般1-3天发货'],
    ['质保1年', '用了3年,质保过了'],
    ['净重500g', '买2件净重一样'],
  ])('%s leaves alone: %s', (answer, draft) => {
    expect(denied(answer, draft)).toEqual([])
  })

  it('is silent where another entry says the same, and where it was called a false alarm', () => {
    const both = [...factsOf(entry('质保1年')), ...factsOf(entry('质保2年', { id: 'e2' }))]
    expect(checker.check('质保2年', { facts: both })).toEqual([])
    expect(checker.check('质保3年', { facts: both })[0]).toMatchObject({
      ruleId: 'fact:e1:质保',
      level: 'warn',
      entryId: 'e1',
    })
    expect(checker.check('质保3年', { facts: both.map((fact) => ({ ...fact, quiet: ['3年'] })) })).toEqual([])
  })
})
