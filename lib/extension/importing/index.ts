/**
 * importing: a shop's own files into the knowledge base, in a worker, so that a hundred thousand rows freeze nothing and
 * a cancel stops at once. It reads with lib/core/transfer and writes through storage; it knows no page.
 * Tests: tests/unit/extension/storage/import-entries.test.ts, tests/e2e/spine/import.test.ts.
 */
export type { ImportChoice, ImportNews } from './import-talk.ts'
export { startImporter, type Importer } from './importer.ts'
