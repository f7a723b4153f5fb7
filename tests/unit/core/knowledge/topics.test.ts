import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readShops } from '@/bench/knowledge/shops.ts'
import { createKnowledgeIndex } from '@/lib/core/knowledge/index.ts'
import { TOPIC_NAMES } from '@/lib/core/knowledge/learned/topic-weights.ts'
import { tokensOf } from '@/lib/core/knowledge/matching/tokenize.ts'
import { sharedTopic, topicsOf, topicWorth } from '@/lib/core/knowledge/matching/topics.ts'

const topicsIn = (text: string) => topicsOf(tokensOf(text))
const firstOf = (text: string) => TOPIC_NAMES[topicsIn(text)[0]?.topic ?? -1]

describe('topics of shop chat', () => {
  it.each([
    ['我这单怎么还没给我弄出来', 'ship-late'],
    ['包裹躺在武汉三天没挪窝', 'track-stuck'],
    ['退回去的邮费算谁的', 'return-fee'],
    ['钱啥时候回我卡里', 'refund-when'],
    ['买完第二天就掉价了', 'price-protect'],
    ['会不会是假的啊', 'genuine'],
    ['抬头写错了能重开吗', 'invoice-change'],
    ['机洗会不会缩', 'care'],
    ['where is my parcel right now', 'track'],
    ['the zip broke after two weeks, will you fix it', 'repair'],
  ])('%s: %s', (text, topic) => {
    expect(firstOf(text)).toBe(topic)
  })

  it.each(['', '?', '😀', 'qzx', '银行卡怎么挂失', '花呗怎么还款', '今天天气真好'])(
    '%s is of no topic for sure',
    (text) => {
      expect(topicsIn(text)[0]?.share ?? 0).toBeLessThan(0.5)
    },
  )

  it('whatever the text: shares between 0 and 1, likeliest first, at most 1 together; shared is the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), (one, other) => {
        const topics = topicsIn(one)
        const shares = topics.map(({ share }) => share)
        expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-6)
        expect(shares.toSorted((a, b) => b - a)).toEqual(shares)
        expect(sharedTopic(topics, topicsIn(other))).toBeCloseTo(sharedTopic(topicsIn(other), topics), 9)
      }),
      { numRuns: 60 },
    )
  })

  it('count in full in a small base, less in a larger one, and not in a large one', () => {
    expect(topicWorth(70)).toBe(1)
    expect(topicWorth(1450)).toBeCloseTo(0.5)
    expect(topicWorth(9000)).toBe(0)
  })
})

describe('small shops', () => {
  const entry = (id: string, title: string) => ({ id, kind: 'faq' as const, title, questions: [title], answer: title })
  const index = createKnowledgeIndex([
    entry('dispatch', '订单付款后多久发货'),
    entry('freight', '退货运费由谁承担'),
    entry('wash', '衣物洗涤后是否会缩水'),
    entry('invoice', '如何申请开具发票'),
  ])

  it('a question that shares no word with its entry finds it by what both are about', () => {
    expect(index.rank('今天还寄得出来不', 1)[0]?.entryId).toBe('dispatch')
    expect(index.rank('寄回去的邮费算谁的', 1)[0]?.entryId).toBe('freight')
  })

  it('a phrasing learnt after the base was made has its topic too', () => {
    const taught = createKnowledgeIndex([entry('other', '会员等级说明'), entry('gone', '特别问题甲乙丙')])
    taught.learn('包裹躺在武汉没挪窝', 'gone')
    expect(taught.rank('物流卡着三天不动了', 1)[0]?.entryId).toBe('gone')
  })

  it('floors of seven shops nobody here wrote the program for', () => {
    const floors = { a: [0.7, 0.84], b: [0.65, 0.78] } as const
    for (const batch of ['a', 'b'] as const) {
      let asked = 0
      let first = 0
      let amongThree = 0
      for (const { entries, queries } of readShops(batch)) {
        const shop = createKnowledgeIndex(entries)
        for (const { q, ids } of queries) {
          const found = shop.rank(q, 3).map(({ entryId }) => entryId)
          asked += 1
          if (ids.includes(found[0] ?? '')) first += 1
          if (found.some((id) => ids.includes(id))) amongThree += 1
        }
      }
      expect(first / asked, `shops ${batch}, first`).toBeGreaterThanOrEqual(floors[batch][0])
      expect(amongThree / asked, `shops ${batch}, among three`).toBeGreaterThanOrEqual(floors[batch][1])
    }
  })
})
