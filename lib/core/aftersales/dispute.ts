import { failure, success, type Result } from '../shared/index.ts'
import type { EvidenceKind } from './complaint-paths.ts'

/** The four steps of a complaint to the platform, in their order (FLOW-DISPUTE). */
export const DISPUTE_STEPS = ['apologise', 'evidence', 'compensate', 'visit'] as const
export type DisputeStepName = (typeof DISPUTE_STEPS)[number]

/** A case; times are epoch ms, money is CNY. */
export interface DisputeCase {
  readonly id: string
  readonly openedAt: number
  /** What the agent had promised; what is paid is 10 % above it. */
  readonly promisedCny: number
  readonly agent: string
  readonly supervisor: string
  /** When each step was done. */
  readonly doneAt: Readonly<Partial<Record<DisputeStepName, number>>>
  /** Hours the platform leaves for evidence; default 24. */
  readonly evidenceWithinHours?: number
}

/** One step of a case as the board shows it. */
export interface DisputeStep {
  readonly name: DisputeStepName
  /** `open`: may be done now; `late`: may be done and its deadline has passed; `waiting`: an earlier step is not done. */
  readonly status: 'done' | 'open' | 'late' | 'waiting'
  /** Epoch ms; null while the step it counts from is not done. */
  readonly dueAt: number | null
  readonly doneAt: number | null
  readonly owner: string
  /** What to pay, for the step `compensate`. */
  readonly amountCny?: number
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const EVIDENCE_HOURS = 24
const VISIT_AFTER_MS = 24 * HOUR_MS

/** What is paid for a promise: 10 % above it, to the cent (¥20 → ¥22). */
export function compensationCny(promisedCny: number): number {
  return Math.round(Math.max(0, promisedCny) * 110) / 100
}

/**
 * The four steps with status, deadline and owner at `now`. Apologise within a minute of the opening; evidence within the
 * platform's hours; compensate within the same hours; visit 24 hours after the compensation. The supervisor owns evidence
 * and compensation, the agent speaks with the buyer.
 */
export function disputeSteps(dispute: DisputeCase, now: number): DisputeStep[] {
  return DISPUTE_STEPS.map((name, index) => {
    const doneAt = dispute.doneAt[name] ?? null
    const dueAt = dueOf(dispute, name)
    const earlier = DISPUTE_STEPS.slice(0, index).every((step) => dispute.doneAt[step] !== undefined)
    const status = doneAt !== null ? 'done' : !earlier ? 'waiting' : dueAt !== null && now > dueAt ? 'late' : 'open'
    const owner = name === 'evidence' || name === 'compensate' ? dispute.supervisor : dispute.agent
    const amount = name === 'compensate' ? { amountCny: compensationCny(dispute.promisedCny) } : {}
    return { name, status, dueAt, doneAt, owner, ...amount }
  })
}

function dueOf(dispute: DisputeCase, name: DisputeStepName): number | null {
  const within = (dispute.evidenceWithinHours ?? EVIDENCE_HOURS) * HOUR_MS
  switch (name) {
    case 'apologise':
      return dispute.openedAt + MINUTE_MS
    case 'evidence':
    case 'compensate':
      return dispute.openedAt + within
    case 'visit': {
      const paidAt = dispute.doneAt.compensate
      return paidAt === undefined ? null : paidAt + VISIT_AFTER_MS
    }
  }
}

/** Why a step can't be marked. */
export type DisputeFault = 'already done' | 'earlier step open' | 'before the case'

/** Marks a step as done at a moment; steps are done in their order, each once. The case given is not changed. */
export function markDisputeStep(
  dispute: DisputeCase,
  name: DisputeStepName,
  at: number,
): Result<DisputeCase, DisputeFault> {
  if (dispute.doneAt[name] !== undefined) return failure('already done')
  const before = DISPUTE_STEPS.slice(0, DISPUTE_STEPS.indexOf(name))
  if (before.some((step) => dispute.doneAt[step] === undefined)) return failure('earlier step open')
  if (at < dispute.openedAt || before.some((step) => at < (dispute.doneAt[step] ?? 0)))
    return failure('before the case')
  return success({ ...dispute, doneAt: { ...dispute.doneAt, [name]: at } })
}

/**
 * Takes back the step marked last, for who pressed the wrong button; undefined when `name` is not the last one done. The
 * case given is not changed.
 */
export function unmarkDisputeStep<Case extends Pick<DisputeCase, 'doneAt'>>(
  dispute: Case,
  name: DisputeStepName,
): Case | undefined {
  const last = DISPUTE_STEPS.findLast((step) => dispute.doneAt[step] !== undefined)
  if (last !== name) return undefined
  const { [name]: _, ...doneAt } = dispute.doneAt
  return { ...dispute, doneAt }
}

/** Whether all four steps are done. */
export function isDisputeClosed(dispute: DisputeCase): boolean {
  return DISPUTE_STEPS.every((step) => dispute.doneAt[step] !== undefined)
}

/** One file of an evidence package. */
export interface EvidenceItem {
  readonly kind: EvidenceKind
  readonly fileName: string
  readonly bytes: number
  /** SHA-256 in hexadecimal of the file's content. */
  readonly sha256: string
  readonly takenAt: number
}

/** What lies on top of an evidence package: what is in it and what is still wanted. */
export interface EvidenceManifest {
  readonly format: 'wenda-evidence/1'
  readonly caseId: string
  readonly createdAt: number
  readonly items: readonly EvidenceItem[]
  readonly missing: readonly EvidenceKind[]
}

const WANTED: readonly EvidenceKind[] = ['chat-log', 'logistics', 'certificate']

/** Lists a package: files in the order of their time, and which of chat log, logistics proof and certificate is not there. */
export function evidenceManifest(
  dispute: Pick<DisputeCase, 'id'>,
  items: readonly EvidenceItem[],
  now: number,
): EvidenceManifest {
  const sorted = items.toSorted((one, other) => one.takenAt - other.takenAt || (one.fileName < other.fileName ? -1 : 1))
  return {
    format: 'wenda-evidence/1',
    caseId: dispute.id,
    createdAt: now,
    items: sorted,
    missing: WANTED.filter((kind) => !items.some((item) => item.kind === kind)),
  }
}
