import { describe, expect, it } from 'vitest'
import { starterPacks } from '@/assets/packs/index.ts'
import { chatScripts } from '@/demo/chats/scripts/index.ts'
import { shops } from '@/demo/chats/catalogue.ts'
import { builtInRules, compileRules } from '@/lib/core/compliance/index.ts'
import { createKnowledgeIndex } from '@/lib/core/knowledge/index.ts'

/** An index as the engine fills it: empty first, then a pack is loaded into it. */
function loaded(shop: string) {
  const index = createKnowledgeIndex([])
  const pack = starterPacks.find((one) => one.shop === shop)
  for (const entry of pack?.entries ?? []) index.upsert(entry)
  return index
}

describe('a pack loaded into an empty knowledge base answers what buyers ask', () => {
  it.each([
    ['悦禾女装', '这条裙子会不会起球啊', 'ap-pilling'],
    ['悦禾女装', '几天能到', 'ap-ship-days'],
    ['悦禾女装', '能便宜点吗', 'ap-discount'],
    ['极点数码', '60Hz和144Hz有什么区别', 'dg-m27-hz'],
    ['极点数码', '耳机左边没声音了', 'dg-pair'],
    ['山田鲜生', '打开烂了4个', 'fr-rotten'],
    ['山田鲜生', '虾仁到了都化了', 'fr-thaw'],
  ])('%s: %s → %s', (shop, question, entryId) => {
    expect(loaded(shop).suggest(question)[0]?.entryId).toBe(entryId)
  })

  it('finds something for most of what the scripted buyers say', () => {
    const said = chatScripts.flatMap((script) =>
      script.turns.map((turn) => ({
        shop: shops[script.shop].name,
        text: typeof turn.says === 'string' ? turn.says : turn.says.join(' '),
      })),
    )
    const indexes = new Map(starterPacks.map(({ shop }) => [shop, loaded(shop)]))
    const found = said.filter(({ shop, text }) => (indexes.get(shop)?.suggest(text).length ?? 0) > 0)
    expect(found.length / said.length).toBeGreaterThan(0.6)
  })
})

describe('nothing in a pack would be flagged by the rules it is used under', () => {
  it.each(starterPacks.map((pack) => [pack.id, pack] as const))('%s', (category, pack) => {
    for (const marketplace of ['other', 'taobao', 'pinduoduo', 'douyin', 'jd'] as const) {
      const checker = compileRules(builtInRules({ marketplace, category }))
      const flagged = pack.entries.flatMap((entry) =>
        checker.check(entry.answer, { marketplace, category }).map(({ start, end, level }) => {
          return `${marketplace} ${entry.id} ${level} ${entry.answer.slice(start, end)}`
        }),
      )
      expect(flagged).toEqual([])
    }
  })

  it('is not because nothing is checked', () => {
    const checker = compileRules(builtInRules({ marketplace: 'other', category: 'apparel' }))
    expect(checker.check('亲加我V信给您优惠', { marketplace: 'other', category: 'apparel' })).not.toEqual([])
  })
})
