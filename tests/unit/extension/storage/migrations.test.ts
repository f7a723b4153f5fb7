import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import { latestVersion, migrations, putEntries, type Migration } from '@/lib/extension/storage/index.ts'
import { freshDatabase } from '../../../support/extension/fresh-database.ts'

const examples = join(import.meta.dirname, 'examples')

type Example = Readonly<Record<string, readonly object[]>>

function readExample(version: number): Example {
  return JSON.parse(readFileSync(join(examples, `v${String(version).padStart(3, '0')}.json`), 'utf8')) as Example
}

/** A database as the program of that version left it. */
async function databaseOf(version: number, factory: IDBFactory): Promise<void> {
  const steps = migrations.filter((step) => step.version <= version)
  const database = freshDatabase({ indexedDB: factory, steps })
  for (const [table, rows] of Object.entries(readExample(version))) await database.table(table).bulkPut([...rows])
  database.close()
}

test('steps are numbered without a gap, and each version has a frozen example', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  expect(readdirSync(examples).sort()).toEqual(
    migrations.map(({ version }) => `v${String(version).padStart(3, '0')}.json`),
  )
})

describe.each(migrations.map(({ version }) => version))('from version %i', (version) => {
  test('every row of the example is there in the present version', async () => {
    const factory = new IDBFactory()
    await databaseOf(version, factory)
    const present = freshDatabase({ indexedDB: factory })
    await present.open()
    expect(present.backendDB().version).toBe(latestVersion * 10)
    const latest = readExample(latestVersion)
    for (const [table, rows] of Object.entries(latest)) {
      expect(await present.table(table).toArray()).toEqual(rows)
    }
  })
})

test('a step that fails leaves the database of the version before, with every row', async () => {
  const factory = new IDBFactory()
  await databaseOf(latestVersion, factory)
  const failing: Migration = {
    version: latestVersion + 1,
    stores: { entries: 'id, shop, kind, updatedAt, title' },
    upgrade: async (transaction) => {
      await transaction.table('entries').clear()
      throw new Error('the step failed')
    },
  }
  const broken = freshDatabase({ indexedDB: factory, steps: [...migrations, failing] })
  expect(await putEntries([], broken)).toMatchObject({ ok: false, error: { code: 'failed' } })
  broken.close()
  const before = freshDatabase({ indexedDB: factory })
  expect(await before.entries.toArray()).toEqual(readExample(latestVersion)['entries'])
})
