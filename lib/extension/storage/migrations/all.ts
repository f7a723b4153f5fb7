import type { Migration } from './migration.ts'
import { v001FirstTables } from './v001-first-tables.ts'
import { v002DayDigests } from './v002-day-digests.ts'
import { v003Pictures } from './v003-pictures.ts'
import { v004EntryVersions } from './v004-entry-versions.ts'
import { v005EntryBlocks } from './v005-entry-blocks.ts'

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [
  v001FirstTables,
  v002DayDigests,
  v003Pictures,
  v004EntryVersions,
  v005EntryBlocks,
]

/** The version this program writes. */
export const latestVersion = Math.max(...migrations.map(({ version }) => version))
