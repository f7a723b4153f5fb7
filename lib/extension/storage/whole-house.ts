import type { Result } from '@/lib/core/shared/index.ts'
import { wendaDatabase, type WendaDatabase } from './database.ts'
import { clearEntryRows, entryTables, findEntryRows, readAllEntries, writeEntryRows } from './entry-blocks.ts'
import { keepVersions, saysTheSame } from './entry-versions.ts'
import type { EntryRow, EntryVersionRow, MetaRow, PictureRow, ProfileRow, RuleRow } from './rows.ts'
import { attempt, type StorageFault } from './storage-fault.ts'

/** Everything the house itself has made, with what lies in the bin. What is folded from the journal is not in it. */
export interface WholeHouse {
  readonly entries: readonly EntryRow[]
  /** What entries said before they were changed. */
  readonly versions: readonly EntryVersionRow[]
  readonly rules: readonly RuleRow[]
  readonly profiles: readonly ProfileRow[]
  readonly meta: readonly MetaRow[]
  readonly pictures: readonly PictureRow[]
}

/** Small facts that belong to this machine's database and mean nothing in another. */
const machineFacts: ReadonlySet<string> = new Set(['indexed-seq', 'house-born', 'sealed'])

/** The house as it stands, in one transaction. */
export async function readWholeHouse(database: WendaDatabase = wendaDatabase()): Promise<WholeHouse> {
  const { entryVersions, rules, profiles, meta, pictures } = database
  return database.transaction(
    'r',
    [...entryTables(database), entryVersions, rules, profiles, meta, pictures],
    async () => ({
      entries: await readAllEntries(database),
      versions: await entryVersions.toArray(),
      rules: await rules.toArray(),
      profiles: await profiles.toArray(),
      meta: (await meta.toArray()).filter(({ name }) => !machineFacts.has(name)),
      pictures: await pictures.toArray(),
    }),
  )
}

/**
 * Puts another house in the place of the one that stands, in one transaction: all of it or nothing. `versions` absent (an
 * old backup knows none): what the entries that are in both houses said before stays.
 */
export async function replaceWholeHouse(
  house: Omit<WholeHouse, 'versions'> & Partial<Pick<WholeHouse, 'versions'>>,
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<null, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    const { entryVersions, rules, profiles, meta, pictures } = database
    await database.transaction(
      'rw',
      [...entryTables(database), entryVersions, rules, profiles, meta, pictures],
      async () => {
        const ids = new Set(house.entries.map(({ id }) => id))
        const versions = house.versions ?? (await entryVersions.toArray()).filter(({ entryId }) => ids.has(entryId))
        const own = (await meta.toArray()).filter(({ name }) => machineFacts.has(name))
        await clearEntryRows(database)
        await Promise.all([rules.clear(), profiles.clear(), meta.clear(), pictures.clear()])
        await entryVersions.clear()
        await writeEntryRows(house.entries, database)
        await entryVersions.bulkPut([...versions])
        await rules.bulkPut([...house.rules])
        await profiles.bulkPut([...house.profiles])
        await meta.bulkPut([...house.meta.filter(({ name }) => !machineFacts.has(name)), ...own])
        await pictures.bulkPut([...house.pictures])
      },
    )
    return null
  })
}

/**
 * Puts rows beside those that stand, in one transaction; a row of the same id is replaced, nothing is taken away. What an
 * entry said until now is kept as a version of it.
 */
export async function mergeIntoHouse(
  rows: Omit<WholeHouse, 'meta' | 'versions'>,
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<null, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    const { entryVersions, rules, profiles, pictures } = database
    await database.transaction('rw', [...entryTables(database), entryVersions, rules, profiles, pictures], async () => {
      const known = await findEntryRows(
        rows.entries.map(({ id }) => id),
        database,
      )
      const reworded = rows.entries.flatMap((row, place) => {
        const before = known[place]
        return before === undefined || saysTheSame(before, row) ? [] : [before]
      })
      await keepVersions(reworded, database)
      await writeEntryRows(rows.entries, database)
      await rules.bulkPut([...rows.rules])
      await profiles.bulkPut([...rows.profiles])
      await pictures.bulkPut([...rows.pictures])
    })
    return null
  })
}
