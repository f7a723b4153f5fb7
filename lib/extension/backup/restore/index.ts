/**
 * backup/restore: a backup file read, held to its manifest, shown, and put in place. Apart from its parent, because the
 * service worker makes snapshots and never restores. Tests: tests/unit/extension/backup.
 */
export type { BackupFault } from '../backup-format.ts'
export { readBackup, type ReadBackup } from './read-backup.ts'
export type { BackupPreview } from './restore-talk.ts'
export { startRestorer, type Restorer, type RestoreFault } from './restorer.ts'
