import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKnowledgeIndex } from '@/lib/core/knowledge/index.ts'
import { TOPIC_NAMES } from '@/lib/core/knowledge/learned/topic-weights.ts'
import { tokensOf } from '@/lib/core/knowledge/matching/tokenize.ts'
import { sharesByTopic, topicsOf, topicWorth } from '@/lib/core/knowledge/matching/topics.ts'

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

  it('whatever the text: shares between 0 and 1, likeliest first, at most 1 together; by topic they are the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const topics = topicsIn(text)
        const shares = topics.map(({ share }) => share)
        expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-6)
        expect(shares.toSorted((a, b) => b - a)).toEqual(shares)
        const byTopic = sharesByTopic(topics)
        for (const { topic, share } of topics) expect(byTopic[topic]).toBeCloseTo(share, 6)
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
})
