import type { Migration } from './migration.ts'

/** Version 3: pictures that entries name. */
export const v003Pictures: Migration = { version: 3, stores: { pictures: 'name' } }
