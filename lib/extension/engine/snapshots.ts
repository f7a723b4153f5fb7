import { entryTables, readAllEntries, writeEntryRows, type EntryRow, type WendaDatabase } from '../storage/index.ts'

/** Files of snapshots by name; a name sorts by the moment it was made. */
export interface SnapshotFolder {
  names(): Promise<readonly string[]>
  read(name: string): Promise<string>
  /** Resolves when the text is on the disk. */
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
}

/** What a snapshot stands on. */
export interface SnapshotParts {
  readonly folder: SnapshotFolder
  readonly database: WendaDatabase
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
}

const format = 'wenda-house-snapshot/1'
const otherTables = ['rules', 'profiles', 'followUps'] as const
const tables = ['entries', ...otherTables] as const
type TableName = (typeof tables)[number]
/** The house's own work is in no journal, so it is kept three times beside the database (facts: reliability 3.8). */
const kept = 3
const restAfterChangeMs = 5000
/** Meta row of a database that has been lived in; a new or wiped one lacks it. */
const HOUSE_BORN = 'house-born'

/** Snapshots of knowledge, rules, profiles and follow-ups, outside IndexedDB, since Chromium may delete all of that. */
export function createSnapshotKeeper(parts: SnapshotParts): {
  /** Something changed: a snapshot follows when it has been quiet for 5 s at most once in that time. */
  readonly changed: () => void
  /** Writes a snapshot now. */
  readonly write: () => Promise<void>
} {
  const { folder, database, now, wait } = parts
  let pending = false
  async function write(): Promise<void> {
    const rows = await Promise.all(tables.map(async (name) => [name, await readTable(database, name)] as const))
    const text = JSON.stringify({ format, at: now(), tables: Object.fromEntries(rows) })
    await folder.write(`house-${String(now()).padStart(15, '0')}.json`, text)
    const names = [...(await folder.names())].sort()
    for (const name of names.slice(0, -kept)) await folder.remove(name)
  }
  return {
    write,
    changed: () => {
      if (pending) return
      pending = true
      void wait(restAfterChangeMs)
        .then(() => {
          pending = false
          return write()
        })
        .catch(() => undefined)
    },
  }
}

/**
 * Puts the newest readable snapshot into a database that is new or was wiped; a database a person has emptied on purpose
 * is left alone. Answers how many rows came back.
 */
export async function restoreHouse({ folder, database }: Pick<SnapshotParts, 'folder' | 'database'>): Promise<number> {
  if ((await database.meta.get(HOUSE_BORN)) !== undefined) return 0
  const counts = await Promise.all(
    [...entryTables(database), ...otherTables.map((name) => database.table(name))].map((table) => table.count()),
  )
  const snapshot = counts.every((count) => count === 0) ? await findNewest(folder) : undefined
  let restored = 0
  await database.transaction('rw', [...entryTables(database), ...otherTables, 'meta'], async () => {
    // A snapshot is our own writing of these very rows, and what is no object was left out.
    const entries = (snapshot?.entries ?? []) as readonly EntryRow[]
    await writeEntryRows(entries, database)
    restored += entries.length
    for (const name of otherTables) {
      const rows = snapshot?.[name] ?? []
      await database.table(name).bulkPut([...rows])
      restored += rows.length
    }
    await database.meta.put({ name: HOUSE_BORN, value: true })
  })
  return restored
}

function readTable(database: WendaDatabase, name: TableName): Promise<readonly object[]> {
  return name === 'entries' ? readAllEntries(database) : database.table<object>(name).toArray()
}

/** The folder of snapshots in the origin's private file system. */
export async function openSnapshotFolder(): Promise<SnapshotFolder> {
  const root = await navigator.storage.getDirectory()
  const folder = await root.getDirectoryHandle('snapshots', { create: true })
  return {
    names: async () => {
      const names: string[] = []
      for await (const name of folder.keys()) if (name.startsWith('house-')) names.push(name)
      return names
    },
    read: async (name) => (await (await folder.getFileHandle(name)).getFile()).text(),
    write: async (name, text) => {
      const file = await (await folder.getFileHandle(name, { create: true })).createSyncAccessHandle()
      try {
        file.truncate(0)
        file.write(new TextEncoder().encode(text), { at: 0 })
        file.flush()
      } finally {
        file.close()
      }
    },
    remove: (name) => folder.removeEntry(name),
  }
}

type SnapshotTables = Readonly<Record<TableName, readonly object[]>>

async function findNewest(folder: SnapshotFolder): Promise<SnapshotTables | undefined> {
  for (const name of [...(await folder.names())].sort().reverse()) {
    const snapshot = parseSnapshot(await folder.read(name).catch(() => ''))
    // A snapshot torn while it was written is not JSON; the one before it is whole.
    if (snapshot !== undefined) return snapshot
  }
  return undefined
}

function parseSnapshot(text: string): SnapshotTables | undefined {
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== format) return undefined
    if (!('tables' in data) || typeof data.tables !== 'object' || data.tables === null) return undefined
    const found = data.tables as Partial<Record<string, unknown>>
    return Object.fromEntries(tables.map((name) => [name, rowsOf(found[name])])) as unknown as SnapshotTables
  } catch {
    return undefined
  }
}

function rowsOf(value: unknown): readonly object[] {
  return Array.isArray(value) ? value.filter((row): row is object => typeof row === 'object' && row !== null) : []
}
