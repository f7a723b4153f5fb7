import { expect, test } from 'vitest'
import type { ImportedEntry } from '@/lib/core/transfer/index.ts'
import { discardEntries, importEntries, readEntries, readPictures, undoImport } from '@/lib/extension/storage/index.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

const AT = Date.UTC(2026, 10, 23)

function entry(title: string, answer: string, shop = 'main'): ImportedEntry {
  return { id: `kb-${title}`, kind: 'faq', title, questions: [], answer, shop }
}

/** A database with three entries of shop `main`, one thrown away, and one of shop `two`. */
async function stocked() {
  const database = freshDatabase()
  const base = { kind: 'faq' as const, questions: [], updatedAt: 1 }
  await database.entries.bulkPut([
    { ...base, id: 'a', title: '甲', answer: '旧', shop: 'main', usage: 7, usedAt: 5, learned: ['甲呢'] },
    { ...base, id: 'b', title: '乙', answer: '旧', shop: 'main', usage: 0 },
    { ...base, id: 'c', title: '丙', answer: '旧', shop: 'main', usage: 0 },
    { ...base, id: 'z', title: '甲', answer: '别店', shop: 'two', usage: 0 },
  ])
  await discardEntries(['c'], 2, database)
  return database
}

const answers = async (database: Awaited<ReturnType<typeof stocked>>, deleted = false) =>
  Object.fromEntries((await readEntries({ deleted }, database)).map(({ id, answer }) => [id, answer]))

test('merge corrects entries of the same name, keeps their use and what was learned, and leaves the others alone', async () => {
  const database = await stocked()
  const told: number[] = []
  const done = await importEntries(
    {
      entries: [entry('甲', '新'), entry('丙', '新'), entry('丁', '新')],
      pictures: new Map(),
      mode: 'merge',
      at: AT,
      onProgress: (rows) => told.push(rows),
    },
    database,
  )
  expect(done).toMatchObject({ ok: true, value: { added: 1, changed: 2, discarded: 0 } })
  expect(await answers(database)).toEqual({ a: '新', b: '旧', c: '新', 'kb-丁': '新', z: '别店' })
  expect(await database.entries.get('a')).toMatchObject({ usage: 7, usedAt: 5, learned: ['甲呢'], updatedAt: AT })
  expect(told).toEqual([3])
})

test('replace throws what the file does not have into the bin, in the shops the file is about and no other', async () => {
  const database = await stocked()
  const done = await importEntries(
    { entries: [entry('甲', '新')], pictures: new Map(), mode: 'replace', at: AT },
    database,
  )
  expect(done).toMatchObject({ ok: true, value: { added: 0, changed: 1, discarded: 1 } })
  expect(await answers(database)).toEqual({ a: '新', z: '别店' })
  expect(await answers(database, true)).toEqual({ b: '旧', c: '旧' })
})

test.each(['merge', 'replace'] as const)('one undo takes %s back, pictures too', async (mode) => {
  const database = await stocked()
  await database.pictures.put({ name: 'old.png', bytes: new Uint8Array([1]), updatedAt: 1 })
  const before = await database.entries.toArray()
  const pictures = new Map([
    ['old.png', new Uint8Array([2])],
    ['new.png', new Uint8Array([3])],
  ])
  const done = await importEntries(
    { entries: [entry('甲', '新'), entry('丁', '新')], pictures, mode, at: AT },
    database,
  )
  if (!done.ok) throw new Error(done.error.code)
  expect([...(await readPictures(['old.png', 'new.png'], database)).values()]).toEqual([
    new Uint8Array([2]),
    new Uint8Array([3]),
  ])
  await undoImport(done.value.undo, database)
  expect(await database.entries.toArray()).toEqual(before)
  expect(await database.pictures.toArray()).toMatchObject([{ name: 'old.png', bytes: new Uint8Array([1]) }])
})

test('a write that fails on the way changes nothing', async () => {
  const database = await stocked()
  const before = await database.entries.toArray()
  const broken = { ...entry('坏', '新'), answer: (() => '') as unknown as string }
  const done = await importEntries(
    { entries: [entry('甲', '新'), broken], pictures: new Map(), mode: 'replace', at: AT },
    database,
  )
  expect(done.ok).toBe(false)
  expect(await database.entries.toArray()).toEqual(before)
})
