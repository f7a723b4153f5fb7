/**
 * backup: everything of the house as one file (`wenda-backup/1`), and the snapshots this machine keeps of itself. It
 * knows no page and no engine. Tests: tests/unit/extension/backup.
 */
export { openSnapshotStore, type KeptSnapshot } from './snapshot-store.ts'
export { dropSpareSnapshots, houseSource, keepSnapshot } from './snapshots.ts'
export { writeBackup, type BackupSource } from './write-backup.ts'
