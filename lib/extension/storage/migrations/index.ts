/**
 * migrations: every step of the database's schema, in order. A released step never changes: a change is a new step with
 * a frozen example beside it. Tests: tests/unit/extension/storage/migrations.test.ts.
 */
export type { Migration } from './migration.ts'
export { latestVersion, migrations } from './all.ts'
