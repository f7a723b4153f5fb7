/**
 * aftersales: what follows a sale that went wrong: ready paths of the three ones (within a minute, one step, one sentence
 * that soothes) and the four steps of a dispute. It knows shared only: no page, no storage, no clock.
 * Tests: tests/unit/core/aftersales.
 */
export { findComplaint, type ComplaintKind } from './complaint-kinds.ts'
export { COMPLAINT_PATHS, type CategoryPack, type ComplaintPath, type EvidenceKind } from './complaint-paths.ts'
export {
  compensationCny,
  DISPUTE_STEPS,
  disputeSteps,
  evidenceManifest,
  isDisputeClosed,
  markDisputeStep,
  type DisputeCase,
  type DisputeFault,
  type DisputeStep,
  type DisputeStepName,
  type EvidenceItem,
  type EvidenceManifest,
} from './dispute.ts'
export { findPath, packOf, type PathAnswer, type PathOptions } from './find-path.ts'
