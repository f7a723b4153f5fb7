import type { Result } from '@/lib/core/shared/index.ts'
import { identityOf, type ImportedEntry } from '@/lib/core/transfer/index.ts'
import { wendaDatabase, type WendaDatabase } from './database.ts'
import { entryTables, readEntriesOfShops, removeEntryRows, writeEntryRows } from './entry-blocks.ts'
import type { EntryRow, PictureRow } from './rows.ts'
import { keepVersions, saysTheSame } from './entry-versions.ts'
import { attempt, type StorageFault } from './storage-fault.ts'

/** What an import takes to be undone: rows it made, and rows as they were. */
export interface ImportUndo {
  readonly added: readonly string[]
  readonly before: readonly EntryRow[]
  readonly newPictures: readonly string[]
  readonly picturesBefore: readonly PictureRow[]
}

/** What an import did. */
export interface ImportDone {
  readonly added: number
  readonly changed: number
  /** Thrown into the recycle bin by "replace". */
  readonly discarded: number
  readonly undo: ImportUndo
}

/** `merge` leaves other entries alone; `replace` throws the other entries of the shops concerned into the recycle bin. */
export interface ImportWish {
  readonly entries: readonly ImportedEntry[]
  /** Pictures the entries name, by file name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly mode: 'merge' | 'replace'
  readonly at: number
  readonly onProgress?: (rows: number) => void
}

/**
 * Writes an import in one transaction: all of it or nothing, also when the page or worker dies on the way. An entry of the
 * same identity (shop, kind, product, code, title) keeps its id, its use and what was learned, and is taken out of the bin.
 */
export async function importEntries(
  { entries, pictures, mode, at, onProgress }: ImportWish,
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<ImportDone, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    const { entryVersions, pictures: shelf } = database
    return database.transaction('rw', [...entryTables(database), entryVersions, shelf], async () => {
      const shops = [...new Set(entries.map(({ shop }) => shop))]
      const known = await readEntriesOfShops(shops, database)
      const plan = planRows(entries, known, at)
      const others =
        mode === 'replace' ? known.filter(({ id, deletedAt }) => deletedAt === undefined && !plan.ids.has(id)) : []
      const rows = [...plan.rows, ...others.map((row) => ({ ...row, deletedAt: at }))]
      await writeEntryRows(rows, database, onProgress)
      await keepVersions(plan.reworded, database)
      const names = [...pictures.keys()]
      const picturesBefore = (await database.pictures.bulkGet(names)).filter((row) => row !== undefined)
      const kept = new Set(picturesBefore.map(({ name }) => name))
      await database.pictures.bulkPut([...pictures].map(([name, bytes]) => ({ name, bytes, updatedAt: at })))
      return {
        added: plan.added.length,
        changed: plan.before.length,
        discarded: others.length,
        undo: {
          added: plan.added,
          before: [...plan.before, ...others],
          newPictures: names.filter((name) => !kept.has(name)),
          picturesBefore,
        },
      }
    })
  })
}

/** Takes an import back in one transaction. */
export async function undoImport(
  { added, before, newPictures, picturesBefore }: ImportUndo,
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<null, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    await database.transaction('rw', [...entryTables(database), database.pictures], async () => {
      await removeEntryRows(added, database)
      await writeEntryRows(before, database)
      await database.pictures.bulkDelete([...newPictures])
      await database.pictures.bulkPut([...picturesBefore])
    })
    return null
  })
}

/** Rows to write, each under the id of the entry it corrects where there is one. */
function planRows(entries: readonly ImportedEntry[], known: readonly EntryRow[], at: number) {
  const byIdentity = new Map<string, EntryRow[]>()
  for (const row of known) {
    const identity = identityOf(row)
    const twins = byIdentity.get(identity)
    if (twins === undefined) byIdentity.set(identity, [row])
    else twins.push(row)
  }
  const knownIds = new Set(known.map(({ id }) => id))
  const before: EntryRow[] = []
  const reworded: EntryRow[] = []
  const added: string[] = []
  const rows = entries.map((entry): EntryRow => {
    const same = byIdentity.get(identityOf(entry))?.shift()
    if (same === undefined) {
      const id = knownIds.has(entry.id) ? `${entry.id}-${at.toString(36)}` : entry.id
      added.push(id)
      return { ...entry, id, updatedAt: at, usage: 0 }
    }
    before.push(same)
    const { usage, usedAt, learned } = same
    const row = {
      ...entry,
      id: same.id,
      updatedAt: at,
      usage,
      ...(usedAt === undefined ? {} : { usedAt }),
      ...(learned === undefined ? {} : { learned }),
    }
    if (!saysTheSame(same, row)) reworded.push(same)
    return row
  })
  return { rows, before, reworded, added, ids: new Set(rows.map(({ id }) => id)) }
}

/** Pictures by name; those that are not there are missing. */
export async function readPictures(
  names: readonly string[],
  database: WendaDatabase = wendaDatabase(),
): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = await database.pictures.bulkGet([...names])
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.name, row.bytes] as const])))
}

/** Keeps a picture for entries to name; one of the same name is replaced. */
export async function putPicture(
  picture: PictureRow,
  database: WendaDatabase = wendaDatabase(),
): Promise<Result<null, StorageFault>> {
  return attempt(async () => {
    database.requireCurrent()
    await database.pictures.put(picture)
    return null
  })
}
