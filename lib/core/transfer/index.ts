/**
 * transfer: how knowledge comes in from a shop's own files and goes out again (CONTRACTS 3). It reads bytes and answers
 * with entries and faults by row; it knows no storage and no page. Tests: tests/unit/core/transfer.
 */
export { type Column } from './columns.ts'
export { exportEntries, templateEntries, zipWithPictures, type KnowledgeFormat } from './export-entries.ts'
export type { FileFault, FileFaultCode, RowFault, RowFaultCode } from './import-fault.ts'
export type { ImportPreview } from './import-preview.ts'
export { planImport, type ImportPlan } from './plan-import.ts'
export { decodeText } from './decode-text.ts'
export { readCells } from './read-cells.ts'
export { readKnowledgeFile, type ReadFile } from './read-file.ts'
export { identityOf, type FoundColumn, type ImportedEntry, type ImportOptions } from './read-rows.ts'
