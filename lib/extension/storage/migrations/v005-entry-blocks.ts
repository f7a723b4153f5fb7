import type { Migration } from './migration.ts'

/**
 * Version 5: entries that come many at once lie together in blocks (entry-blocks.ts). Entries that stand stay where they
 * are: they are read beside the blocks.
 */
export const v005EntryBlocks: Migration = {
  version: 5,
  stores: { entryBlocks: '++block, shop, *ids' },
}
