import type { Migration } from './migration.ts'
import { v001FirstTables } from './v001-first-tables.ts'
import { v002DayDigests } from './v002-day-digests.ts'

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [v001FirstTables, v002DayDigests]

/** The version this program writes. */
export const latestVersion = Math.max(...migrations.map(({ version }) => version))
