import type { Result } from '@/lib/core/shared/index.ts'
import { wendaDatabase, type WendaDatabase } from './database.ts'
import { entryTables, findEntryRows, writeEntryRows } from './entry-blocks.ts'
import type { EntryRow, EntryVersionRow } from './rows.ts'
import { attempt, type StorageFault } from './storage-fault.ts'

/** Versions kept of one entry; the oldest go first. */
const MOST_VERSIONS = 30
/** Rows written in one go: some twenty milliseconds. */
const SLICE = 1000
/** What the house counts of an entry; it is no part of what the entry says. */
const COUNTED: ReadonlySet<string> = new Set(['updatedAt', 'deletedAt', 'usage', 'usedAt', 'learned'])

function sayingOf(row: EntryRow): string {
  const said = Object.entries(row).filter(([name, value]) => {
    const isBlank = value === '' || (Array.isArray(value) && value.length === 0)
    return !COUNTED.has(name) && value !== undefined && !isBlank
  })
  return JSON.stringify(said.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Whether two rows say the same, whatever was counted of them since. */
export function saysTheSame(one: EntryRow, other: EntryRow): boolean {
  return sayingOf(one) === sayingOf(other)
}

/** Inside a transaction over entryVersions: keeps what these rows said; of each entry the newest {@link MOST_VERSIONS}. */
export async function keepVersions(before: readonly EntryRow[], database: WendaDatabase): Promise<void> {
  if (before.length === 0) return
  for (let from = 0; from < before.length; from += SLICE) {
    const slice = before.slice(from, from + SLICE)
    await database.entryVersions.bulkPut(slice.map((row) => ({ entryId: row.id, at: row.updatedAt, row })))
  }
  await trimVersions(
    before.map(({ id }) => id),
    database,
  )
}

/** Up to so many entries are looked up one by one; for more, all keys are read in one go. */
const FEW_ENTRIES = 100

async function trimVersions(entryIds: readonly string[], { entryVersions }: WendaDatabase): Promise<void> {
  const keys =
    entryIds.length > FEW_ENTRIES
      ? await entryVersions.toCollection().primaryKeys()
      : (await Promise.all(entryIds.map((id) => entryVersions.where('entryId').equals(id).primaryKeys()))).flat()
  const byEntry = new Map<string, [string, number][]>(entryIds.map((id) => [id, []]))
  for (const key of keys) byEntry.get(key[0])?.push(key)
  const spare = [...byEntry.values()].flatMap((kept) => kept.slice(0, -MOST_VERSIONS))
  if (spare.length > 0) await entryVersions.bulkDelete(spare)
}

/**
 * Writes entries as a person changed them, in one transaction: what an entry said before is kept as a version, and what
 * was counted of it meanwhile (use, buyers' words) stays as the database has it, unless `counted` says that the rows
 * carry it. Answers with the rows as they were.
 */
export async function saveEntries(
  rows: readonly EntryRow[],
  { counted = false }: { readonly counted?: boolean } = {},
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<readonly EntryRow[], StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    return database.transaction('rw', [...entryTables(database), database.entryVersions], async () => {
      const known = await findEntryRows(
        rows.map(({ id }) => id),
        database,
      )
      const before = known.filter((row) => row !== undefined)
      const changed = before.filter((row, place) => {
        const next = known[place] === row ? rows[place] : rows.find(({ id }) => id === row.id)
        return next !== undefined && !saysTheSame(row, next)
      })
      const written = counted ? rows : rows.map((row, place) => withCounts(row, known[place]))
      await writeEntryRows(written, database)
      await keepVersions(changed, database)
      return before
    })
  })
}

function withCounts(row: EntryRow, known: EntryRow | undefined): EntryRow {
  if (known === undefined) return row
  const { usedAt: _usedAt, learned: _learned, ...said } = row
  const { usage, usedAt, learned } = known
  return {
    ...said,
    usage,
    ...(usedAt === undefined ? {} : { usedAt }),
    ...(learned === undefined ? {} : { learned }),
  }
}

/** What an entry said before, newest first. */
export async function readVersions(
  entryId: string,
  database: WendaDatabase = wendaDatabase(),
): Promise<readonly EntryVersionRow[]> {
  return database.entryVersions.where('entryId').equals(entryId).reverse().sortBy('at')
}
