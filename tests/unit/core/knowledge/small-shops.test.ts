import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readShops, SHOP_BATCHES } from '@/bench/knowledge/shops.ts'
import { conceptsOf, sharesByConcept } from '@/lib/core/knowledge/matching/concepts.ts'
import { tokensOf } from '@/lib/core/knowledge/matching/tokenize.ts'
import { createKnowledgeIndex, loadKnowledgeIndex, type KnowledgeEntry } from '@/lib/core/knowledge/index.ts'

const entry = (id: string, title: string, answer: string): KnowledgeEntry => ({
  id,
  kind: 'faq',
  title,
  questions: [],
  answer,
})

const shop = [
  entry('stove', '炉具点火', '先确认气罐拧紧。电子打火没有火花时，把点火针擦干再按。'),
  entry('tent', '帐篷内结露', '早上内壁有水珠是呼吸的水汽遇冷凝成的，不是漏雨。睡前把顶部通风口拉开就会少很多。'),
  entry('bag', '睡袋温标', '舒适温度 5 度，极限温度零下 3 度。'),
]

describe('what an answer says', () => {
  it('leads to its entry where no question has the word, as soon as it is written', () => {
    const index = createKnowledgeIndex(shop)
    expect(index.rank('帐子里面墙上挂水珠', 1)[0]?.entryId).toBe('tent')
    index.upsert(entry('lamp', '头灯充电', '充满以后指示灯由红变绿，大约三个钟头。'))
    expect(index.rank('红变绿了还要插着吗', 1)[0]?.entryId).toBe('lamp')
    index.upsert(entry('lamp', '头灯充电', '看说明书第二页。'))
    expect(index.rank('红变绿了还要插着吗', 1)[0]?.entryId).not.toBe('lamp')
  })

  it('is read the same from the saved form, and after changes were folded in', () => {
    const index = createKnowledgeIndex(shop.slice(1))
    index.upsert(shop[0] ?? entry('', '', ''))
    const asked = '点火针湿了打不着'
    const before = index.rank(asked, 3).map(({ entryId }) => entryId)
    const loaded = loadKnowledgeIndex(index.toBuffer(), shop)
    if (!loaded.ok) throw new Error(loaded.error)
    expect(before[0]).toBe('stove')
    expect(loaded.value.rank(asked, 3)).toEqual(
      createKnowledgeIndex([...shop.slice(1), ...shop.slice(0, 1)]).rank(asked, 3),
    )
    expect(index.rank(asked, 3)[0]?.entryId).toBe('stove')
  })

  it('is no question: a message that says the same is learnt, and dropped again', () => {
    const index = createKnowledgeIndex(shop)
    index.learn('睡前把顶部通风口拉开就会少很多', 'tent')
    expect(index.learned()).toEqual([{ entryId: 'tent', phrasings: ['睡前把顶部通风口拉开就会少很多'] }])
    index.forget('tent')
    expect(index.rank('内壁有水珠', 1)[0]?.entryId).toBe('tent')
  })

  it('is not read in a base of more than ten thousand questions', () => {
    const many = Array.from({ length: 10_001 }, (_, i) => entry(`m${i}`, `第 ${i} 号货的尺寸`, '通用'))
    const index = createKnowledgeIndex([...many, entry('lamp', '头灯充电', '指示灯由红变绿就满了。')])
    expect(index.rank('由红变绿', 1)).toEqual([])
  })
})

/** How much two texts speak of the same: 0..1. */
function likeness(one: string, other: string): number {
  const shares = sharesByConcept(conceptsOf(tokensOf(one)))
  return conceptsOf(tokensOf(other)).reduce((sum, { concept, share }) => sum + share * (shares[concept] ?? 0), 0)
}

describe('what a text speaks of', () => {
  it.each([
    ['snapped one of the rods', 'broken tent poles', 'tent capacity'],
    ['what do you charge for postage', 'shipping costs', 'opening hours'],
    ['衣服长毛球了', '毛衣起球怎么处理', '毛衣可以机洗吗'],
    ['手机壳发黄了', '透明壳氧化变黄', '透明壳防摔吗'],
  ])('%s is nearer to %s than to %s', (text, right, wrong) => {
    expect(likeness(text, right)).toBeGreaterThan(likeness(text, wrong))
  })

  it.each(['甜丂丈乄', '猫', 'qzx'])('%s holds no word the thesaurus knows, and speaks of nothing', (text) => {
    expect(conceptsOf(tokensOf(text))).toEqual([])
  })

  it('whatever the text: at most forty concepts, each a share of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom('postage', '起球了')),
        (text) => {
          const concepts = conceptsOf(tokensOf(text))
          const shares = concepts.map(({ share }) => share)
          expect(concepts.length).toBeLessThanOrEqual(40)
          expect(shares.every((share) => share > 0 && share <= 1 + 1e-6)).toBe(true)
          expect(new Set(concepts.map(({ concept }) => concept)).size).toBe(concepts.length)
        },
      ),
      { numRuns: 60 },
    )
  })
})

/** Right first and right among three, at the least. */
const FLOORS = { a: [0.78, 0.9], b: [0.77, 0.89], c: [0.6, 0.78], d: [0.64, 0.78], e: [0.63, 0.76] } as const

it.each(SHOP_BATCHES)('floors of shops %s, which nobody here wrote the program for', (batch) => {
  let asked = 0
  let first = 0
  let amongThree = 0
  for (const { entries, queries } of readShops(batch)) {
    const index = createKnowledgeIndex(entries)
    for (const { q, ids } of queries) {
      const found = index.rank(q, 3).map(({ entryId }) => entryId)
      asked += 1
      if (ids.includes(found[0] ?? '')) first += 1
      if (found.some((id) => ids.includes(id))) amongThree += 1
    }
  }
  expect(first / asked, 'first').toBeGreaterThanOrEqual(FLOORS[batch][0])
  expect(amongThree / asked, 'among three').toBeGreaterThanOrEqual(FLOORS[batch][1])
})
