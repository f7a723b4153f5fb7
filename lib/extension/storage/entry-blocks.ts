import type { WendaDatabase } from './database.ts'
import type { EntryBlockRow, EntryRow } from './rows.ts'

/**
 * Where entries live. The browser takes some 200 µs for every row it is given, whatever is in it: a hundred thousand
 * entries one by one are twenty seconds of its own process, in blocks they are three. So entries that are written many at
 * once lie in blocks; one that is changed afterwards leaves its block and stands alone. Every entry is in one place only.
 * All functions work inside a transaction over {@link entryTables}, or begin none of their own.
 */

/** From so many entries in one writing on, they are put into blocks. */
const MANY_WRITTEN = 1000
/** Up to so many entries are looked up one by one; for more, all blocks are gone through. */
const MANY_LOOKED_UP = 100
/** Entries of a block at most, and what they may come to as text: a value over 64 kB would become a file of its own. */
const BLOCK = { entries: 100, chars: 20_000 } as const
/** Entries read or written in one go: one reading of a hundred thousand would hold its page up while they are unpacked. */
const SLICE = 1000
const BLOCKS_READ = 5
/**
 * Blocks written in one go. From fifty rows on Dexie tells those who watch that the table changed; of fewer it tells them
 * every key, here every id in every block, and each page of ours would be busy for seconds putting those together.
 */
const BLOCKS_WRITTEN = 50

/** The tables a transaction over entries needs. */
export function entryTables({ entries, entryBlocks }: WendaDatabase) {
  return [entries, entryBlocks] as const
}

/** All entries, living or thrown away, in no promised order; one look, however long it takes. */
export async function readAllEntries(database: WendaDatabase): Promise<EntryRow[]> {
  return database.transaction('r', entryTables(database), async () => {
    const rows: EntryRow[] = []
    for (let last: string | undefined, done = false; !done;) {
      const { entries } = database
      const slice = await (last === undefined ? entries.orderBy(':id') : entries.where(':id').above(last))
        .limit(SLICE)
        .toArray()
      for (const row of slice) rows.push(row)
      last = slice.at(-1)?.id
      done = slice.length < SLICE
    }
    await walkBlocks(database, (blocks) => {
      for (const block of blocks) for (const row of block.rows) rows.push(row)
    })
    return rows
  })
}

/** The entries of these shops, living or thrown away. */
export async function readEntriesOfShops(shops: readonly string[], database: WendaDatabase): Promise<EntryRow[]> {
  const { entries, entryBlocks } = database
  return database.transaction('r', entryTables(database), async () => {
    const rows = await entries.where('shop').anyOf(shops).toArray()
    for (const block of await entryBlocks.where('shop').anyOf(shops).toArray())
      for (const row of block.rows) rows.push(row)
    return rows
  })
}

/** The named entries in the order of `ids`; undefined where there is none. */
export async function findEntryRows(
  ids: readonly string[],
  database: WendaDatabase,
): Promise<readonly (EntryRow | undefined)[]> {
  return database.transaction('r', entryTables(database), async () => {
    const found = new Map<string, EntryRow>()
    const asked = await standingAlone(ids, database)
    for (const row of await database.entries.bulkGet(asked)) if (row !== undefined) found.set(row.id, row)
    const missing = new Set(ids.filter((id) => !found.has(id)))
    for (const { rows } of missing.size === 0 ? [] : await blocksHolding(missing, database)) {
      for (const row of rows) if (missing.has(row.id)) found.set(row.id, row)
    }
    return ids.map((id) => found.get(id))
  })
}

/** Of many ids those that stand alone: each that is asked for in vain costs the browser as much as one that is there. */
async function standingAlone(ids: readonly string[], { entries }: WendaDatabase): Promise<string[]> {
  if (ids.length <= MANY_LOOKED_UP) return [...ids]
  const alone = new Set(await entries.toCollection().primaryKeys())
  return ids.filter((id) => alone.has(id))
}

/** How many of the entries of these shops live; counting ends at `upTo`. */
export async function countLiving(shops: readonly string[], upTo: number, database: WendaDatabase): Promise<number> {
  const isLiving = ({ deletedAt }: EntryRow): boolean => deletedAt === undefined
  const { entries, entryBlocks } = database
  const alone = await entries.where('shop').anyOf(shops).and(isLiving).limit(upTo).toArray()
  let count = alone.length
  if (count >= upTo) return count
  await entryBlocks
    .where('shop')
    .anyOf(shops)
    .until(() => count >= upTo)
    .each(({ rows }) => {
      count += rows.filter(isLiving).length
    })
  return Math.min(count, upTo)
}

/** Writes entries in place of those with their ids, of two with one id the later; `onProgress` hears how many are written. */
export async function writeEntryRows(
  given: readonly EntryRow[],
  database: WendaDatabase,
  onProgress?: (written: number) => void,
): Promise<void> {
  const { entries, entryBlocks } = database
  const rows = [...new Map(given.map((row) => [row.id, row])).values()]
  const stay = rows.length < MANY_WRITTEN ? undefined : new Set(await entries.toCollection().primaryKeys())
  const alone = stay === undefined ? rows : rows.filter(({ id }) => stay.has(id))
  const together = stay === undefined ? [] : rows.filter(({ id }) => !stay.has(id))
  await leaveBlocks(new Set(rows.map(({ id }) => id)), database)
  let written = 0
  for (let from = 0; from < alone.length; from += SLICE) {
    const slice = alone.slice(from, from + SLICE)
    await entries.bulkPut(slice)
    onProgress?.((written += slice.length))
  }
  const add = async (blocks: readonly EntryBlockRow[]): Promise<void> => {
    await entryBlocks.bulkAdd(blocks)
    onProgress?.((written += blocks.reduce((sum, block) => sum + block.rows.length, 0)))
  }
  const made: EntryBlockRow[] = []
  for (const block of blocksOf(together)) {
    made.push(block)
    // The last call takes what is left beside its own fifty, so that none is of fewer.
    if (made.length === 2 * BLOCKS_WRITTEN) await add(made.splice(0, BLOCKS_WRITTEN))
  }
  if (made.length > 0) await add(made)
}

/** Rewrites the named entries that are there with `change`; answers how many those are. */
export async function changeEntryRows(
  ids: readonly string[],
  change: (row: EntryRow) => EntryRow,
  database: WendaDatabase,
): Promise<number> {
  return database.transaction('rw', entryTables(database), async () => {
    const rows = (await findEntryRows(ids, database)).filter((row) => row !== undefined)
    await writeEntryRows(rows.map(change), database)
    return rows.length
  })
}

/** Takes entries away for good. */
export async function removeEntryRows(ids: readonly string[], database: WendaDatabase): Promise<void> {
  const { entries } = database
  await entries.bulkDelete(await standingAlone(ids, database))
  await leaveBlocks(new Set(ids), database)
}

/** Takes all entries away for good. */
export async function clearEntryRows({ entries, entryBlocks }: WendaDatabase): Promise<void> {
  await Promise.all([entries.clear(), entryBlocks.clear()])
}

/** These entries leave their blocks; a block nobody is left in goes. */
async function leaveBlocks(ids: ReadonlySet<string>, database: WendaDatabase): Promise<void> {
  const emptied: number[] = []
  const smaller: EntryBlockRow[] = []
  for (const held of await blocksHolding(ids, database)) {
    const rows = held.rows.filter(({ id }) => !ids.has(id))
    if (rows.length > 0) smaller.push({ ...held, ids: rows.map(({ id }) => id), rows })
    else if (held.block !== undefined) emptied.push(held.block)
  }
  await database.entryBlocks.bulkDelete(emptied)
  await database.entryBlocks.bulkPut(smaller)
}

async function blocksHolding(ids: ReadonlySet<string>, database: WendaDatabase): Promise<EntryBlockRow[]> {
  const { entryBlocks } = database
  if (ids.size <= MANY_LOOKED_UP)
    return entryBlocks
      .where('ids')
      .anyOf([...ids])
      .distinct()
      .toArray()
  const holding: EntryBlockRow[] = []
  await walkBlocks(database, (blocks) => {
    for (const block of blocks) if (block.ids.some((id) => ids.has(id))) holding.push(block)
  })
  return holding
}

async function walkBlocks(
  { entryBlocks }: WendaDatabase,
  see: (blocks: readonly EntryBlockRow[]) => void,
): Promise<void> {
  for (let last: number | undefined, done = false; !done;) {
    const slice = await (last === undefined ? entryBlocks.orderBy(':id') : entryBlocks.where(':id').above(last))
      .limit(BLOCKS_READ)
      .toArray()
    see(slice)
    last = slice.at(-1)?.block
    done = slice.length < BLOCKS_READ
  }
}

/** Blocks of one shop each, as full as {@link BLOCK} lets them be; made one by one, since a page may be waiting. */
function* blocksOf(rows: readonly EntryRow[]): Generator<EntryBlockRow, void, undefined> {
  const open = new Map<string, { rows: EntryRow[]; chars: number }>()
  const close = (shop: string, held: readonly EntryRow[]): EntryBlockRow => ({
    shop,
    ids: held.map(({ id }) => id),
    rows: held,
  })
  for (const row of rows) {
    const chars = JSON.stringify(row).length
    const block = open.get(row.shop)
    if (block === undefined) open.set(row.shop, { rows: [row], chars })
    else if (block.rows.length < BLOCK.entries && block.chars + chars <= BLOCK.chars) {
      block.rows.push(row)
      block.chars += chars
    } else {
      yield close(row.shop, block.rows)
      open.set(row.shop, { rows: [row], chars })
    }
  }
  for (const [shop, block] of open) yield close(shop, block.rows)
}
