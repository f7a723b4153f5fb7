import { markDisputeStep, type DisputeStepName } from '@/lib/core/aftersales/index.ts'
import type { DisputeRecord, JournalEvent } from '@/lib/core/conversation/index.ts'

/** What the log says about a case, once. */
export type CaseWord = Extract<JournalEvent, { kind: 'dispute-set' }>

/** The words about cases among these events, in their order. */
export function caseWords(events: readonly JournalEvent[]): CaseWord[] {
  return events.flatMap((event) => (event.kind === 'dispute-set' ? [event] : []))
}

/** The last word about a case; undefined when there is none. */
export function lastWordOf(events: readonly JournalEvent[], disputeId: string): CaseWord | undefined {
  return caseWords(events).findLast(({ data }) => data.disputeId === disputeId)
}

/** The case with this step done at `at` (epoch ms); undefined when the step cannot be done now. */
export function withStepDone(record: DisputeRecord, step: DisputeStepName, at: number): DisputeRecord | undefined {
  const marked = markDisputeStep(
    { id: record.disputeId, agent: record.agentName, ...record },
    step,
    Math.max(at, record.openedAt),
  )
  return marked.ok ? { ...record, doneAt: marked.value.doneAt } : undefined
}

/** Cases that have not ended, by the last word about each. */
export function openCases(events: readonly JournalEvent[]): CaseWord[] {
  const last = new Map(caseWords(events).map((word) => [word.data.disputeId, word]))
  return [...last.values()].filter(({ data }) => data.result === 'open')
}

/** Whether a case is about this conversation, or about its order: the buyer writes on for days, each a conversation. */
export function isAbout(word: CaseWord, session: string, orderNumber: string | undefined): boolean {
  return word.session === session || (orderNumber !== undefined && word.data.orderNumber === orderNumber)
}
