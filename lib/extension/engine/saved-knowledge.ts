import {
  createKnowledgeIndex,
  loadKnowledgeIndex,
  type KnowledgeEntry,
  type KnowledgeIndex,
} from '@/lib/core/knowledge/index.ts'
import type { EntryRow } from '../storage/index.ts'

/** Where the index is kept between two starts of the engine; losing it costs one building. */
export interface IndexFile {
  /** Undefined when there is none. */
  readonly read: () => Promise<ArrayBuffer | undefined>
  readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>
}

/** The file of the index in the origin's private file system; only a dedicated worker can write there. */
export function openIndexFile(): IndexFile {
  const handle = async (create: boolean): Promise<FileSystemFileHandle> => {
    const root = await navigator.storage.getDirectory()
    const folder = await root.getDirectoryHandle('knowledge', { create })
    return folder.getFileHandle('index', { create })
  }
  return {
    read: async () => {
      try {
        const file = await (await handle(false)).getFile()
        return await file.arrayBuffer()
      } catch {
        return undefined
      }
    },
    write: async (bytes) => {
      const file = await (await handle(true)).createSyncAccessHandle()
      try {
        // Cut first: a file torn in the middle is too short for what it says of itself, and is not read.
        file.truncate(0)
        file.write(bytes, { at: 0 })
        file.flush()
      } finally {
        file.close()
      }
    },
  }
}

const ALIGNMENT = 4

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
}

/** The index with the moment each of its entries was written: 4 bytes length of that list, the list, the index. */
export function packKnowledge(index: KnowledgeIndex, rows: Iterable<EntryRow>): Uint8Array<ArrayBuffer> {
  const written = new TextEncoder().encode(JSON.stringify(Array.from(rows, ({ id, updatedAt }) => [id, updatedAt])))
  const saved = index.toBuffer()
  const from = ALIGNMENT + aligned(written.length)
  const bytes = new Uint8Array(from + saved.byteLength)
  new DataView(bytes.buffer).setUint32(0, written.length, true)
  bytes.set(written, ALIGNMENT)
  bytes.set(new Uint8Array(saved), from)
  return bytes
}

function unpack(
  file: ArrayBuffer,
): { readonly written: ReadonlyMap<string, number>; readonly saved: ArrayBuffer } | null {
  if (file.byteLength < ALIGNMENT) return null
  const length = new DataView(file).getUint32(0, true)
  const from = ALIGNMENT + aligned(length)
  if (from > file.byteLength) return null
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(new Uint8Array(file, ALIGNMENT, length)))
    if (!Array.isArray(list)) return null
    const written = new Map(list.filter(isMoment))
    return { written, saved: file.slice(from) }
  } catch {
    return null
  }
}

function isMoment(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number'
}

/** An index over exactly the given rows, and how many of them the saved form did not have as they are. */
export interface RestoredIndex {
  readonly index: KnowledgeIndex
  readonly changes: number
}

/** In the database '' stands for every shop (it can be looked up); in the index the field is then absent. */
export function toEntry(row: EntryRow): KnowledgeEntry {
  const { shop, ...entry } = row
  return shop === '' ? entry : { ...entry, shop }
}

/**
 * The index over `rows` from its saved form, brought up to what the rows now say: those written since are taken up,
 * those gone are dropped, what was learned is as the rows have it. Without a readable file, or when most rows are other
 * ones, it is built anew.
 */
export function restoreIndex(rows: readonly EntryRow[], file: ArrayBuffer | undefined): RestoredIndex {
  return (file === undefined ? undefined : fromFile(rows, file)) ?? { index: buildAnew(rows), changes: rows.length }
}

function buildAnew(rows: readonly EntryRow[]): KnowledgeIndex {
  const index = createKnowledgeIndex(rows.map(toEntry))
  for (const row of rows) for (const phrasing of row.learned ?? []) index.learn(phrasing, row.id)
  return index
}

function fromFile(rows: readonly EntryRow[], file: ArrayBuffer): RestoredIndex | undefined {
  const unpacked = unpack(file)
  if (unpacked === null) return undefined
  const loaded = loadKnowledgeIndex(unpacked.saved, rows.map(toEntry))
  if (!loaded.ok) return undefined
  const index = loaded.value
  const { written } = unpacked
  const stale = rows.filter((row) => written.get(row.id) !== row.updatedAt)
  const living = new Set(rows.map(({ id }) => id))
  const gone = [...written.keys()].filter((id) => !living.has(id))
  if (stale.length + gone.length > rows.length / 4) return undefined
  for (const id of gone) index.remove(id)
  for (const row of stale) index.upsert(toEntry(row))
  return { index, changes: stale.length + gone.length + settleLearned(index, rows) }
}

/** What was learned is what the rows say; answers with the entries for which the saved form said something else. */
function settleLearned(index: KnowledgeIndex, rows: readonly EntryRow[]): number {
  const saved = new Map(index.learned().map(({ entryId, phrasings }) => [entryId, phrasings]))
  let changes = 0
  for (const { id, learned = [] } of rows) {
    const known = saved.get(id) ?? []
    const dropped = known.filter((phrasing) => !learned.includes(phrasing))
    const fresh = learned.filter((phrasing) => !known.includes(phrasing))
    for (const phrasing of dropped) index.forget(id, phrasing)
    for (const phrasing of fresh) index.learn(phrasing, id)
    if (dropped.length + fresh.length > 0) changes += 1
  }
  return changes
}
