/**
 * aftersales: what follows a sale that went wrong: ready paths of the three ones (within a minute, one step, one sentence
 * that soothes), the four steps of a dispute, and what was promised and is still owed. It knows shared only: no page, no storage, no clock.
 * Tests: tests/unit/core/aftersales.
 */
export { certificatesFor, type Certificate, type ProvingEntry } from './certificates.ts'
export { findComplaint, isComplaintOf, type ComplaintKind } from './complaint-kinds.ts'
export type { CategoryPack } from './category-pack.ts'
export { COMPLAINT_PATHS, type ComplaintPath, type EvidenceKind } from './complaint-paths.ts'
export { disputeBoard, disputeTally, newDispute, type BoardCase, type RecordedDispute } from './dispute-board.ts'
export { disputeMonths, type DisputeMonth } from './dispute-months.ts'
export {
  compensationCny,
  DISPUTE_STEPS,
  disputeSteps,
  evidenceManifest,
  isDisputeClosed,
  markDisputeStep,
  unmarkDisputeStep,
  type DisputeCase,
  type DisputeFault,
  type DisputeStep,
  type DisputeStepName,
  type EvidenceItem,
  type EvidenceManifest,
} from './dispute.ts'
export { openPromises, promisedSum, type OpenPromise, type PromiseKind } from './open-promises.ts'
export { findPath, packOf, readyPath, type PathAnswer, type PathOptions } from './find-path.ts'
