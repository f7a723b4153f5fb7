import type { Result } from '@/lib/core/shared/index.ts'
import { wendaDatabase, type WendaDatabase } from './database.ts'
import { COMMITS_NOTED_OF_MANY_ROWS, observeQuery, type Observable } from './observe-query.ts'
import type { ProfileRow, RuleRow } from './rows.ts'
import { attempt, type StorageFault } from './storage-fault.ts'

/** Rules of the house for a shop (and for every shop); all when no shop is named. */
export async function readRules(shop?: string, database: WendaDatabase = wendaDatabase()): Promise<readonly RuleRow[]> {
  return shop === undefined ? database.rules.toArray() : database.rules.where('shop').anyOf('', shop).toArray()
}

/** Rules of the house, and again after every change. */
export function observeRules(shop?: string, database: WendaDatabase = wendaDatabase()): Observable<readonly RuleRow[]> {
  return observeQuery(() => readRules(shop, database), COMMITS_NOTED_OF_MANY_ROWS)
}

/** Writes all rules or none; a rule of the same id is replaced. */
export async function putRules(
  rows: readonly RuleRow[],
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<number, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    await database.transaction('rw', database.rules, () => database.rules.bulkPut([...rows]))
    return rows.length
  })
}

/** Erases rules of the house. */
export async function eraseRules(
  ids: readonly string[],
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<number, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    await database.rules.bulkDelete([...ids])
    return ids.length
  })
}

/** Imported and picked console profiles. */
export async function readProfiles(database: WendaDatabase = wendaDatabase()): Promise<readonly ProfileRow[]> {
  return database.profiles.toArray()
}

/** Imported and picked console profiles, and again after every change. */
export function observeProfiles(database: WendaDatabase = wendaDatabase()): Observable<readonly ProfileRow[]> {
  return observeQuery(() => readProfiles(database))
}

/** Writes profiles; one of the same id is replaced. */
export async function putProfiles(
  rows: readonly ProfileRow[],
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<number, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    await database.transaction('rw', database.profiles, () => database.profiles.bulkPut([...rows]))
    return rows.length
  })
}

/** Erases profiles. */
export async function eraseProfiles(
  ids: readonly string[],
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<number, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    await database.profiles.bulkDelete([...ids])
    return ids.length
  })
}

/** Reads a small fact of the house; undefined when it was never written. The reader must parse it. */
export async function readMeta(name: string, database: WendaDatabase = wendaDatabase()): Promise<unknown> {
  return (await database.meta.get(name))?.value
}

/** A small fact of the house, and again after every change. */
export function observeMeta(name: string, database: WendaDatabase = wendaDatabase()): Observable<unknown> {
  return observeQuery(() => readMeta(name, database))
}

/** Writes a small fact of the house: plain data only. */
export async function writeMeta(
  name: string,
  value: unknown,
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<null, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    await database.meta.put({ name, value })
    return null
  })
}
