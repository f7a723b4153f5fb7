import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  discardEntries,
  eraseEntries,
  importEntries,
  noteEntryUse,
  observeEntryCount,
  putEntries,
  readEntries,
  readEntriesById,
  readWholeHouse,
  replaceEntries,
  replaceWholeHouse,
  restoreEntries,
  saveEntries,
  undoImport,
  type EntryRow,
  type WendaDatabase,
} from '@/lib/extension/storage/index.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

const MANY = 1200

function row(place: number, answer = `答 ${place}`): EntryRow {
  const shop = place % 3 === 0 ? 'main' : ''
  return { id: `e${place}`, kind: 'faq', title: `题 ${place}`, questions: [], answer, shop, updatedAt: 1, usage: 0 }
}

const rows = (count: number, answer?: string): EntryRow[] =>
  Array.from({ length: count }, (_, place) => row(place, answer))

async function everything(database: WendaDatabase): Promise<Map<string, EntryRow>> {
  const living = await readEntries({}, database)
  const binned = await readEntries({ deleted: true }, database)
  const all = [...living, ...binned]
  const byId = new Map(all.map((one) => [one.id, one]))
  expect(byId.size, 'an entry in two places').toBe(all.length)
  return byId
}

async function filled(): Promise<WendaDatabase> {
  const database = freshDatabase()
  await putEntries(rows(MANY), database)
  return database
}

test('many entries written at once lie in blocks of one shop, and are read as if they lay alone', async () => {
  const database = await filled()
  expect(await database.entries.count()).toBe(0)
  const blocks = await database.entryBlocks.toArray()
  expect(blocks.length).toBeLessThan(20)
  for (const { shop, ids, rows: held } of blocks) {
    expect(ids).toEqual(held.map(({ id }) => id))
    expect(new Set(held.map((one) => one.shop))).toEqual(new Set([shop]))
  }
  expect(await everything(database)).toEqual(new Map(rows(MANY).map((one) => [one.id, one])))
  expect(await readEntries({ shop: 'other' }, database)).toHaveLength(800)
  expect(await readEntriesById(['e7', 'none', 'e8'], database)).toEqual([row(7), row(8)])
})

test('long entries make small blocks: a value over 64 kB would become a file of its own', async () => {
  const database = freshDatabase()
  await putEntries(rows(MANY, '长'.repeat(4000)), database)
  for (const { rows: held } of await database.entryBlocks.toArray()) expect(held.length).toBeLessThanOrEqual(4)
})

test('an entry that is used, changed or thrown away leaves its block and keeps its only place', async () => {
  const database = await filled()
  await noteEntryUse({ entryId: 'e5', question: '几点发', at: 9 }, database)
  await saveEntries([row(6, '新')], {}, database)
  await discardEntries(['e7'], 5, database)
  expect((await database.entries.toArray()).map(({ id }) => id).sort()).toEqual(['e5', 'e6', 'e7'])
  const all = await everything(database)
  expect(all.size).toBe(MANY)
  expect(all.get('e5')).toMatchObject({ usage: 1, usedAt: 9, learned: ['几点发'] })
  expect(all.get('e6')?.answer).toBe('新')
  expect(all.get('e7')?.deletedAt).toBe(5)
})

test('whether a knowledge base is empty counts what lies in blocks and not what was thrown away', async () => {
  const database = await filled()
  const count = (): Promise<number> =>
    new Promise((resolve) => {
      const watch = observeEntryCount('main', 5, database).subscribe({
        next: (value) => {
          resolve(value)
          queueMicrotask(() => watch.unsubscribe())
        },
      })
    })
  expect(await count()).toBe(5)
  await discardEntries(
    rows(MANY).map(({ id }) => id),
    2,
    database,
  )
  expect(await count()).toBe(0)
})

test('an import over blocks corrects what is there, and one undo gives every row back', async () => {
  const database = await filled()
  const before = await everything(database)
  const entries = rows(MANY + 300).map(({ updatedAt: _at, usage: _usage, ...entry }) => ({ ...entry, answer: '新答' }))
  const done = await importEntries({ entries, pictures: new Map(), mode: 'merge', at: 7 }, database)
  if (!done.ok) throw new Error(done.error.code)
  expect(done.value).toMatchObject({ added: 300, changed: MANY })
  const after = await everything(database)
  expect(after.size).toBe(MANY + 300)
  expect(new Set([...after.values()].map(({ answer }) => answer))).toEqual(new Set(['新答']))
  await undoImport(done.value.undo, database)
  expect(await everything(database)).toEqual(before)
})

test('a whole house goes out of blocks and into blocks', async () => {
  const house = await readWholeHouse(await filled())
  expect(house.entries).toHaveLength(MANY)
  const other = freshDatabase()
  await putEntries([row(5000)], other)
  await replaceWholeHouse(house, other)
  expect(await everything(other)).toEqual(new Map(rows(MANY).map((one) => [one.id, one])))
  expect(await replaceEntries('main', [row(3, '独')], other)).toMatchObject({ ok: true })
  expect((await readEntries({ shop: 'main' }, other)).filter(({ shop }) => shop === 'main')).toEqual([row(3, '独')])
})

type Step = { readonly what: 'put' | 'discard' | 'restore' | 'erase'; readonly from: number; readonly count: number }

const steps = fc.array(
  fc.record({
    what: fc.constantFrom('put', 'discard', 'restore', 'erase'),
    from: fc.nat(MANY),
    count: fc.constantFrom(1, 3, 150, MANY),
  }),
  { minLength: 1, maxLength: 5 },
)

/** What the step makes of the entries, told the simple way. */
function told(model: Map<string, EntryRow>, { what, from, count }: Step, turn: number): string[] {
  const ids = Array.from({ length: count }, (_, place) => `e${from + place}`)
  for (const [place, id] of ids.entries()) {
    const known = model.get(id)
    if (what === 'put') model.set(id, row(from + place, `第 ${turn} 次`))
    else if (what === 'erase') model.delete(id)
    else if (known !== undefined) {
      const { deletedAt: _deletedAt, ...living } = known
      model.set(id, what === 'discard' ? { ...living, deletedAt: turn } : living)
    }
  }
  return ids
}

test('whatever is written, thrown away and erased in whatever number, the entries are those of a plain list', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const database = await filled()
      const model = new Map(rows(MANY).map((one) => [one.id, one]))
      for (const [turn, step] of list.entries()) {
        const ids = told(model, step, turn)
        if (step.what === 'put')
          await putEntries(
            ids.map((id) => row(Number(id.slice(1)), `第 ${turn} 次`)),
            database,
          )
        else if (step.what === 'discard') await discardEntries(ids, turn, database)
        else if (step.what === 'restore') await restoreEntries(ids, database)
        else await eraseEntries(ids, database)
      }
      expect(await everything(database)).toEqual(model)
    }),
    { numRuns: 8 },
  )
})
