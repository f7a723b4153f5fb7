import type { Migration } from './migration.ts'

/**
 * Version 4: what entries said before they were changed, and conversations found by their customer. Entries lose two indexes nothing looked up, which were a third
 * of the time of a large import; from here on they may carry a size table and a parameter table.
 */
export const v004EntryVersions: Migration = {
  version: 4,
  stores: {
    entries: 'id, shop',
    entryVersions: '[entryId+at], entryId',
    sessions:
      'session, startedAt, lastAt, [shop+lastAt], [agent+lastAt], [waiting+lastAt], state.customerId, state.customerName',
  },
}
