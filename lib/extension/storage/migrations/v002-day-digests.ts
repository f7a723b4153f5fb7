import type { Migration } from './migration.ts'

/** Version 2: what past days add up to, kept, and conversations found by when they began. */
export const v002DayDigests: Migration = {
  version: 2,
  stores: {
    sessions: 'session, startedAt, lastAt, [shop+lastAt], [agent+lastAt], [waiting+lastAt]',
    dayDigests: 'day, toAt',
  },
}
