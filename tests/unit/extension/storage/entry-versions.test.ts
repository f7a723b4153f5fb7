import { expect, test } from 'vitest'
import {
  eraseEntries,
  importEntries,
  noteEntryUse,
  putEntries,
  readEntriesById,
  readVersions,
  saveEntries,
  type EntryRow,
} from '@/lib/extension/storage/index.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

const base: EntryRow = {
  id: 'e',
  kind: 'faq',
  title: '多久发货',
  questions: [],
  answer: '48 小时内',
  shop: '',
  updatedAt: 1,
  usage: 2,
}

async function house() {
  const database = freshDatabase()
  await putEntries([base], database)
  return database
}

test('what an entry said is kept when its words change, newest first, and not when only counts do', async () => {
  const database = await house()
  await saveEntries([{ ...base, answer: '24 小时内', updatedAt: 5 }], {}, database)
  await saveEntries([{ ...base, answer: '24 小时内', tags: [], updatedAt: 6 }], {}, database)
  await saveEntries([{ ...base, answer: '当天', updatedAt: 7 }], {}, database)
  const versions = await readVersions('e', database)
  expect(versions.map(({ at, row }) => [at, row.answer])).toEqual([
    [6, '24 小时内'],
    [1, '48 小时内'],
  ])
})

test('a use that came between reading and saving is not lost', async () => {
  const database = await house()
  await noteEntryUse({ entryId: 'e', question: '几天到手', at: 9 }, database)
  const saved = await saveEntries([{ ...base, answer: '当天', updatedAt: 10 }], {}, database)
  expect(saved).toMatchObject({ ok: true, value: [{ answer: '48 小时内', learned: ['几天到手'] }] })
  expect(await readEntriesById(['e'], database)).toMatchObject([
    { answer: '当天', usage: 3, usedAt: 9, learned: ['几天到手'] },
  ])
})

test('counts are written when they are what changed', async () => {
  const database = await house()
  await noteEntryUse({ entryId: 'e', question: '几天到手', at: 9 }, database)
  await saveEntries([{ ...base, learned: [] }], { counted: true }, database)
  expect(await readEntriesById(['e'], database)).toMatchObject([{ usage: 2, learned: [] }])
  expect(await readVersions('e', database)).toEqual([])
})

test('thirty versions are kept; erasing an entry erases them', async () => {
  const database = await house()
  for (let n = 0; n < 40; n += 1) {
    await saveEntries([{ ...base, answer: `第 ${String(n)} 版`, updatedAt: 10 + n }], {}, database)
  }
  const versions = await readVersions('e', database)
  expect(versions).toHaveLength(30)
  expect(versions[0]?.row.answer).toBe('第 38 版')
  await eraseEntries(['e'], database)
  expect(await readVersions('e', database)).toEqual([])
})

test('of many entries changed at once each keeps its newest thirty, and others are left alone', async () => {
  const database = freshDatabase()
  const rows = Array.from({ length: 120 }, (_, n) => ({ ...base, id: `e${n}` }))
  await putEntries([...rows, { ...base, id: 'other' }], database)
  await saveEntries([{ ...base, id: 'other', answer: '在' }], {}, database)
  const old = Array.from({ length: 30 }, (_, n) => ({ entryId: 'e7', at: -30 + n, row: { ...base, id: 'e7' } }))
  await database.entryVersions.bulkPut(old)
  await saveEntries(
    rows.map((row) => ({ ...row, answer: '改', updatedAt: 9 })),
    {},
    database,
  )
  expect((await readVersions('e7', database)).map(({ at }) => at).slice(0, 2)).toEqual([1, -1])
  expect(await readVersions('e7', database)).toHaveLength(30)
  expect(await readVersions('e8', database)).toHaveLength(1)
  expect(await readVersions('other', database)).toHaveLength(1)
})

test('an import keeps what it overwrites', async () => {
  const database = await house()
  const entries = [{ ...base, id: 'new', answer: '当天' }].map(({ updatedAt: _at, usage: _usage, ...said }) => said)
  await importEntries({ entries, pictures: new Map(), mode: 'merge', at: 20 }, database)
  expect((await readVersions('e', database)).map(({ row }) => row.answer)).toEqual(['48 小时内'])
})
