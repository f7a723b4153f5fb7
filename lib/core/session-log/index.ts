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
export { ERASURE_NOTED, erasedLine, erasureEvent, findErasureRecord, type ErasureRecord } from './erasure.ts'
export { SESSION_LOG_FORMAT, type ExportHeader, type LogFilter } from './export-header.ts'
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
export { sha256Hex } from './sha256.ts'
