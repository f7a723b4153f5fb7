import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTwinEntries, mergeTwins, type KnowledgeEntry, type TwinGroup } from '@/lib/core/knowledge/index.ts'

function entry(id: string, title: string, answer: string, more: Partial<KnowledgeEntry> = {}): KnowledgeEntry {
  return { id, kind: 'faq', title, questions: [], answer, ...more }
}

function twinsOf(entries: readonly KnowledgeEntry[]): string[][] {
  const search = findTwinEntries(entries)
  let step = search.next()
  while (step.done !== true) step = search.next()
  const groups: readonly TwinGroup<KnowledgeEntry>[] = step.value
  return groups.map((group) => group.map(({ id }) => id))
}

test('the same title but for politeness, or the same answer, is the same twice', () => {
  expect(
    twinsOf([
      entry('a', '多久发货', '48 小时内发货'),
      entry('b', '请问多久发货呢?', '两天内'),
      entry('c', '运费谁出', '退换货运费由我们承担哦'),
      entry('d', '退货邮费', '退换货运费由我们承担 哦'),
      entry('e', '有货吗', '有的'),
      entry('f', '能优惠吗', '有的'),
    ]),
  ).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('another shop, kind or product, or another code of a quick reply, keeps entries apart', () => {
  expect(
    twinsOf([
      entry('a', '多久发货', '48 小时内发货,节假日顺延'),
      entry('b', '多久发货', '48 小时内发货,节假日顺延', { shop: 's2' }),
      entry('c', '多久发货', '48 小时内发货,节假日顺延', { kind: 'quick', code: 'fh' }),
      entry('d', '多久发货', '48 小时内发货,节假日顺延', { kind: 'quick', code: 'fahuo' }),
      entry('e', '多久发货', '48 小时内发货,节假日顺延', { product: '童鞋' }),
    ]),
  ).toEqual([])
})

test('every entry is in one group at most, whatever the texts', () => {
  const text = fc.string({ unit: fc.constantFrom('发', '货', '退', '款', '吗', ' ', 'a'), maxLength: 8 })
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 40 }), (pairs) => {
      const ids = twinsOf(pairs.map(([title, answer], n) => entry(String(n), title, answer))).flat()
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('merging keeps the chosen answer, every phrasing, tags, pictures, and fills what is empty', () => {
  const kept = entry('a', '多久发货', '48 小时内发货', { questions: ['几天发'], tags: ['物流'] })
  const other = entry('b', '什么时候发货', '两天内', {
    questions: ['几天发', '多久发货'],
    tags: ['售前'],
    category: '售前/物流',
    images: ['a.png'],
  })
  expect(mergeTwins(kept, [other])).toEqual({
    ...kept,
    questions: ['几天发', '什么时候发货'],
    tags: ['物流', '售前'],
    category: '售前/物流',
    images: ['a.png'],
  })
})
