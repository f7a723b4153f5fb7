import { expect, test } from 'vitest'
import { createKnowledgeRoom } from '@/lib/extension/engine/knowledge-room.ts'
import { teachingBySent } from '@/lib/extension/engine/teaching-by-sent.ts'
import { answered, refused } from '@/lib/extension/messaging/index.ts'
import {
  discardEntries,
  putEntries,
  readEntriesById,
  type EntryRow,
  type WendaDatabase,
} from '@/lib/extension/storage/index.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

function entry(id: string, question: string, change: Partial<EntryRow> = {}): EntryRow {
  return {
    id,
    kind: 'faq',
    title: question,
    questions: [question],
    answer: `答:${question}`,
    shop: '',
    updatedAt: 1,
    usage: 0,
    ...change,
  }
}

const rows = [
  entry('ship', '什么时候发货'),
  entry('size', '这件衣服有大码吗', { shop: 's1' }),
  entry('size2', '这件衣服有大码吗', { shop: 's2' }),
  entry('refund', '怎么退款'),
]

async function roomWith(
  given: readonly EntryRow[],
): Promise<{ room: ReturnType<typeof createKnowledgeRoom>; database: WendaDatabase }> {
  const database = freshDatabase()
  await putEntries(given, database)
  return { room: createKnowledgeRoom(database, () => 1000), database }
}

function asking(shop: string) {
  return {
    shop,
    productTexts: [],
    alreadySaidEntryIds: [],
    recentBuyerTexts: [],
    order: null,
    isFirst: false,
    tags: [],
    offers: {},
  }
}

async function suggested(room: ReturnType<typeof createKnowledgeRoom>, question: string, shop: string) {
  const answer = await room.suggest(question, asking(shop))
  if (!answer.ok) throw new Error(answer.fault)
  return answer.value.suggestions.map(({ entry: { id } }) => id)
}

test('suggests the shop’s own answer and never another shop’s', async () => {
  const { room } = await roomWith(rows)
  expect((await suggested(room, '这件衣服有大码吗', 's1'))[0]).toBe('size')
  expect(await suggested(room, '这件衣服有大码吗', 's1')).not.toContain('size2')
  expect(await suggested(room, '这件衣服有大码吗', 's3')).not.toContain('size')
  expect((await suggested(room, '什么时候发货', 's3'))[0]).toBe('ship')
})

test('searches within the shop and its common entries', async () => {
  const { room } = await roomWith(rows)
  const found = await room.search('大码', 10, 's2')
  expect(found).toMatchObject({ ok: true })
  if (found.ok) expect(found.value.hits.map(({ entry: { id } }) => id)).toEqual(['size2'])
  expect(await room.search('大码', 0, 's2')).toEqual({ ok: true, value: { hits: [] } })
})

test('takes changes up without a rebuild: new, changed, thrown away, erased', async () => {
  const { room, database } = await roomWith(rows)
  await room.warmUp()
  await putEntries([entry('new', '支持货到付款吗'), entry('ship', '今天能发出去吗')], database)
  await discardEntries(['refund'], 5, database)
  await room.takeUp(['new', 'ship', 'refund'], ['size'])
  expect((await suggested(room, '支持货到付款吗', 's1'))[0]).toBe('new')
  expect((await suggested(room, '今天能发出去吗', 's1'))[0]).toBe('ship')
  expect(await suggested(room, '怎么退款', 's1')).not.toContain('refund')
  expect(await suggested(room, '这件衣服有大码吗', 's1')).not.toContain('size')
})

test('what agents taught counts at once, is kept, and counts after a rebuild', async () => {
  const { room, database } = await roomWith(rows)
  const before = await suggested(room, '老地方的那个还在路上磨蹭', 's1')
  expect(before[0]).not.toBe('ship')
  expect(await room.learn('老地方的那个还在路上磨蹭', 'ship')).toEqual({ ok: true, value: null })
  expect((await suggested(room, '老地方的那个还在路上磨蹭', 's1'))[0]).toBe('ship')
  expect(await readEntriesById(['ship'], database)).toMatchObject([
    { usage: 1, usedAt: 1000, learned: ['老地方的那个还在路上磨蹭'] },
  ])
  const rebuilt = createKnowledgeRoom(database, () => 2000)
  expect((await suggested(rebuilt, '老地方的那个还在路上磨蹭', 's1'))[0]).toBe('ship')
  expect(await room.learn('什么', 'not-there')).toEqual({ ok: true, value: null })
})

test('a size question is answered from the shop’s table, and the risk of its product is told', async () => {
  const table = entry('sizes', '大衣尺码表', {
    shop: 's1',
    product: 'YH-1',
    sizeTable: '尺码 体重(斤)\nM 95-107\nL 108-122',
  })
  const coat = entry('coat', '羊毛大衣', { kind: 'product', shop: 's1', product: 'YH-1', risk: '怕钩' })
  const { room } = await roomWith([...rows, table, coat])
  const answer = await room.suggest('110斤穿什么码', { ...asking('s1'), productTexts: ['羊毛大衣 中长款'] })
  if (!answer.ok) throw new Error(answer.fault)
  expect(answer.value.suggestions[0]).toMatchObject({
    composed: 'size',
    entry: { id: 'sizes' },
    suggestion: { confident: true },
  })
  expect(answer.value.suggestions[0]?.suggestion.text).toContain('是 L')
  expect(answer.value.risks).toEqual(['怕钩'])
  const elsewhere = await room.suggest('110斤穿什么码', asking('s2'))
  expect(elsewhere).toMatchObject({ ok: true, value: { risks: [] } })
  await room.takeUp([], ['sizes'])
  const after = await room.suggest('110斤穿什么码', asking('s1'))
  expect(after.ok && after.value.suggestions.some(({ composed }) => composed !== undefined)).toBe(false)
})

test('tells the figures of a shop’s entries, and what becomes of them', async () => {
  const { room, database } = await roomWith([
    entry('life', '保质期多久', { answer: '保质期6个月', shop: 's1' }),
    entry('other', '保质期多久', { answer: '保质期9个月', shop: 's2' }),
  ])
  const months = async () => {
    const answer = await room.factsOf('s1')
    if (!answer.ok) throw new Error(answer.fault)
    return answer.value.facts.filter(({ label }) => label === '保质期').map(({ value, title }) => [title, value])
  }
  expect(await months()).toEqual([['保质期多久', 6]])
  await putEntries([entry('life', '保质期多久', { answer: '保质期8个月', shop: 's1' })], database)
  await room.takeUp(['life'], [])
  expect(await months()).toEqual([['保质期多久', 8]])
  await room.takeUp([], ['life'])
  expect(await months()).toEqual([])
})

test('what a supervisor forgets no longer counts, and what is made a phrasing still does', async () => {
  const { room, database } = await roomWith(rows)
  await room.learn('宝贝啥时能寄出来呀', 'ship')
  expect(await suggested(room, '宝贝啥时能寄出来呀', 's1')).toEqual(['ship'])
  const [learned] = await readEntriesById(['ship'], database)
  if (learned === undefined) throw new Error('no entry')
  await putEntries([{ ...learned, learned: [], questions: [...learned.questions, '宝贝啥时能寄出来呀'] }], database)
  await room.takeUp(['ship'], [])
  expect(await suggested(room, '宝贝啥时能寄出来呀', 's1')).toEqual(['ship'])
  await putEntries([{ ...learned, learned: [] }], database)
  await room.takeUp(['ship'], [])
  expect(await suggested(room, '宝贝啥时能寄出来呀', 's1')).toEqual([])
})

test('what left for a question is learned once the journal has it, and nothing when it was refused', async () => {
  const { room, database } = await roomWith(rows)
  const taught = teachingBySent(room)
  const origin = { session: 's', agent: '', device: '', shop: '', console: '' }
  const events = [
    {
      ...origin,
      id: '1',
      at: 1,
      kind: 'reply-inserted',
      data: { entryId: 'ship', source: 'kb:ship', question: '老地方的那个还在路上磨蹭', text: '答' },
    },
    {
      ...origin,
      id: '2',
      at: 2,
      kind: 'message-seen',
      data: { messageId: 'm', side: 'agent', text: '答', auto: false, history: false, source: 'kb:ship' },
    },
  ] as const
  expect(await taught(Promise.resolve(refused('disk-full')), events)).toEqual(refused('disk-full'))
  expect(await readEntriesById(['ship'], database)).toMatchObject([{ usage: 0 }])
  expect(await taught(Promise.resolve(answered(7)), events)).toEqual(answered(7))
  await expect
    .poll(() => readEntriesById(['ship'], database))
    .toMatchObject([{ usage: 1, learned: ['老地方的那个还在路上磨蹭'] }])
})

test('nobody’s telephone or order number is learned', async () => {
  const { room, database } = await roomWith(rows)
  await room.learn('单号 2603 1234 5678 9012 什么时候寄,电话 13800138000', 'ship')
  await room.learn('13800138000', 'ship')
  const [learned] = await readEntriesById(['ship'], database)
  expect(learned).toMatchObject({ usage: 2 })
  expect(learned?.learned?.join('')).not.toMatch(/\d/)
})
