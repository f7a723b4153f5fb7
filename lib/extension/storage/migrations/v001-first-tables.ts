import type { Migration } from './migration.ts'

/** Version 1: the tables of the first release. */
export const v001FirstTables: Migration = {
  version: 1,
  stores: {
    events: 'seq, &id, [session+seq], [kind+at], [shop+at], at',
    sessions: 'session, lastAt, [shop+lastAt], [agent+lastAt], [waiting+lastAt]',
    entries: 'id, shop, kind, updatedAt',
    rules: 'id, shop',
    profiles: 'id',
    followUps: 'id, session, dueAt',
    meta: 'name',
  },
}
