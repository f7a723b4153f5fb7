import { expect, test, vi } from 'vitest'
import { createSnapshotKeeper, restoreHouse, type SnapshotFolder } from '@/lib/extension/engine/snapshots.ts'
import { putEntries, putRules, readEntries, type EntryRow } from '@/lib/extension/storage/index.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

function memorySnapshots(): SnapshotFolder & { files: Map<string, string> } {
  const files = new Map<string, string>()
  return {
    files,
    names: () => Promise.resolve([...files.keys()]),
    read: (name) => Promise.resolve(files.get(name) ?? ''),
    write: (name, text) => Promise.resolve(void files.set(name, text)),
    remove: (name) => Promise.resolve(void files.delete(name)),
  }
}

function entry(id: string): EntryRow {
  return { id, kind: 'faq', title: id, questions: [id], answer: id, shop: '', updatedAt: 1, usage: 0 }
}

async function written(times: number) {
  const folder = memorySnapshots()
  const database = freshDatabase()
  let at = 1000
  const keeper = createSnapshotKeeper({ folder, database, now: () => at, wait: () => Promise.resolve() })
  await putRules([{ id: 'r', shop: '', updatedAt: 1 }], database)
  for (let turn = 1; turn <= times; turn += 1) {
    at += 1
    await putEntries([entry(`e${turn}`)], database)
    await keeper.write()
  }
  return { folder, keeper, database }
}

test('three are kept, the newest ones', async () => {
  const { folder } = await written(5)
  expect([...folder.files.keys()].sort()).toEqual(
    [1003, 1004, 1005].map((at) => `house-${String(at).padStart(15, '0')}.json`),
  )
})

test('a wiped database gets the newest back, once', async () => {
  const { folder } = await written(4)
  const wiped = freshDatabase()
  expect(await restoreHouse({ folder, database: wiped })).toBe(5)
  expect((await readEntries({}, wiped)).map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', 'e4'])
  await wiped.entries.clear()
  await wiped.rules.clear()
  expect(await restoreHouse({ folder, database: wiped })).toBe(0)
  expect(await wiped.entries.count()).toBe(0)
})

test('a torn snapshot is passed over for the one before it', async () => {
  const { folder } = await written(2)
  const newest = [...folder.files.keys()].sort().at(-1) ?? ''
  folder.files.set(newest, (folder.files.get(newest) ?? '').slice(0, -9))
  const wiped = freshDatabase()
  await restoreHouse({ folder, database: wiped })
  expect((await readEntries({}, wiped)).map(({ id }) => id)).toEqual(['e1'])
})

test('a database with rows in it is never written over', async () => {
  const { folder } = await written(2)
  const lived = freshDatabase()
  await putEntries([entry('own')], lived)
  expect(await restoreHouse({ folder, database: lived })).toBe(0)
  expect((await readEntries({}, lived)).map(({ id }) => id)).toEqual(['own'])
})

test('many changes make one snapshot', async () => {
  const { folder, keeper } = await written(1)
  const write = vi.spyOn(folder, 'write')
  for (let change = 0; change < 50; change += 1) keeper.changed()
  await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(1))
})
