/**
 * session-log: the journal's lines and their proof, masking, and what leaves as files (CONTRACTS 4). It knows no storage
 * and no page; files are chunks that the caller writes. Tests: tests/unit/core/session-log.
 */
export { canonicalJson } from './canonical-json.ts'
export {
  createChainVerifier,
  verifyChain,
  type ChainFault,
  type ChainFaultReason,
  type ChainProof,
  type ChainStart,
  type ChainVerifier,
} from './chain.ts'
export {
  CSV_BOM,
  csvChunks,
  csvRow,
  guardText,
  isRisky,
  unguardText,
  type Cell,
  type ExportProgress,
  type WritingOptions,
} from './csv.ts'
export { ERASURE_NOTED, erasedLine, erasureEvent, findErasureRecord, type ErasureRecord } from './erasure.ts'
export { certificatesHtml } from './certificates-page.ts'
export { casePageHtml, type CasePage } from './case-page.ts'
export { evidenceHtml, type EvidenceOptions } from './evidence.ts'
export { packEvidence, type PackagedFile, type PackagePages, type PackedFile } from './evidence-package.ts'
export { eventBody, eventChunks, eventHeader, type EventExport, type ExportEnd } from './export-events.ts'
export { SESSION_LOG_FORMAT, type ExportHeader, type JournalMark } from './export-header.ts'
export {
  ERASED_SESSION,
  FIRST_PREV,
  isErased,
  journalLine,
  lineBody,
  parseJournalLine,
  parseLineFields,
  sealLine,
  type JournalLine,
  type LineBody,
  type LineFault,
  type LineOptions,
  type ParsedLine,
} from './journal-line.ts'
export { packLog, readForeignLog, uniteLogs, type ForeignFault, type ForeignLog } from './foreign-log.ts'
export { asksOfConversation, conversationPasses, type LogFilter } from './log-filter.ts'
export { isKeptForCase } from './kept-for-case.ts'
export { maskEvent } from './mask-event.ts'
export { maskName } from './mask-name.ts'
export { isValidIdentityCard, passesLuhn } from './mask-numbers.ts'
export { maskText, type MaskOptions } from './mask-text.ts'
export {
  customerOf,
  MESSAGE_COLUMNS,
  messageRows,
  pastedShareOf,
  SESSION_COLUMNS,
  sessionRow,
  type RowOptions,
} from './rows.ts'
export { escapeHtml } from './page-html.ts'
export { goodsInShort, personalNames, toldOrder, type ToldOrder } from './told-order.ts'
export { sha256Hex } from './sha256.ts'
export { xlsxChunks, type Sheet } from './xlsx.ts'
