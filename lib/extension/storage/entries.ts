import type { Result } from '@/lib/core/shared/index.ts'
import { wendaDatabase, type WendaDatabase } from './database.ts'
import {
  changeEntryRows,
  entryTables,
  findEntryRows,
  readAllEntries,
  readEntriesOfShops,
  removeEntryRows,
  writeEntryRows,
} from './entry-blocks.ts'
import { COMMITS_NOTED_OF_MANY_ROWS, observeQuery, type Observable } from './observe-query.ts'
import type { EntryFilter, EntryRow } from './rows.ts'
import { attempt, type StorageFault } from './storage-fault.ts'

/** Learned phrasings kept for one entry; the oldest go first. */
const maxLearned = 60

/** Knowledge entries, in no promised order. Rejects with a Dexie error (`toStorageFault` reads it). */
export async function readEntries(
  { shop, kind, deleted = false }: EntryFilter = {},
  database: WendaDatabase = wendaDatabase(),
): Promise<readonly EntryRow[]> {
  const rows = shop === undefined ? await readAllEntries(database) : await readEntriesOfShops(['', shop], database)
  return rows.filter((row) => (row.deletedAt !== undefined) === deleted && (kind === undefined || row.kind === kind))
}

/** The knowledge base as a person looks through it. */
export interface KnowledgeShelf {
  /** What lives, newest change first. */
  readonly entries: readonly EntryRow[]
  /** What was thrown away, newest change first. */
  readonly binned: readonly EntryRow[]
}

/** All entries, and again after every change. */
export function observeKnowledge(database: WendaDatabase = wendaDatabase()): Observable<KnowledgeShelf> {
  return observeQuery(async () => {
    const rows = (await readAllEntries(database)).sort((a, b) => b.updatedAt - a.updatedAt)
    const binned = rows.filter(({ deletedAt }) => deletedAt !== undefined)
    return { entries: binned.length === 0 ? rows : rows.filter(({ deletedAt }) => deletedAt === undefined), binned }
  }, COMMITS_NOTED_OF_MANY_ROWS)
}

/** The named entries that are there, living or thrown away. */
export async function readEntriesById(
  ids: readonly string[],
  database: WendaDatabase = wendaDatabase(),
): Promise<readonly EntryRow[]> {
  const rows = await findEntryRows(ids, database)
  return rows.filter((row) => row !== undefined)
}

/** Writes all entries or none (one transaction); an entry of the same id is replaced. */
export async function putEntries(
  rows: readonly EntryRow[],
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<number, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    await database.transaction('rw', entryTables(database), () => writeEntryRows(rows, database))
    return rows.length
  })
}

/** Writes `rows` and takes everything else of `shop` away for good, in one transaction: the choice "replace" of an import. */
export async function replaceEntries(
  shop: string,
  rows: readonly EntryRow[],
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<readonly EntryRow[], StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    return database.transaction('rw', entryTables(database), async () => {
      const before = await readEntriesOfShops([shop], database)
      await removeEntryRows(
        before.map(({ id }) => id),
        database,
      )
      await writeEntryRows(rows, database)
      return before
    })
  })
}

/** Throws entries away so that they can be taken back: they are marked, not erased. */
export async function discardEntries(
  ids: readonly string[],
  at: number,
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<number, StorageFault>> {
  return attempt(() => {
    database.requireCurrent()
    return changeEntryRows(ids, (row) => ({ ...row, deletedAt: at }), database)
  })
}

/** Takes entries back that were thrown away. */
export async function restoreEntries(
  ids: readonly string[],
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<number, StorageFault>> {
  return attempt(() => {
    database.requireCurrent()
    return changeEntryRows(ids, ({ deletedAt: _deletedAt, ...row }) => row, database)
  })
}

/** Erases entries for good, with what they said before. */
export async function eraseEntries(
  ids: readonly string[],
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<number, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    await database.transaction('rw', [...entryTables(database), database.entryVersions], async () => {
      await removeEntryRows(ids, database)
      await database.entryVersions
        .where('entryId')
        .anyOf([...ids])
        .delete()
    })
    return ids.length
  })
}

/** Notes that an entry answered `question` at `at`: it is used once more and keeps the buyer's words ('': none) to learn from. */
export async function noteEntryUse(
  use: { readonly entryId: string; readonly question: string; readonly at: number },
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<number, StorageFault>> {
  return attempt(() => {
    database.requireCurrent()
    return changeEntryRows(
      [use.entryId],
      (row) => {
        const used = { ...row, usage: row.usage + 1, usedAt: use.at }
        if (use.question === '') return used
        const others = (row.learned ?? []).filter((text) => text !== use.question)
        return { ...used, learned: [...others, use.question].slice(-maxLearned) }
      },
      database,
    )
  })
}
