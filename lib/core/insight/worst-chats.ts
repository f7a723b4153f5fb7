import { isDisputed, type ConversationState } from '../conversation/index.ts'
import { findingsOf, type Finding, type FindingKind } from './findings.ts'
import type { FigureOptions } from './tally.ts'

/** What a finding weighs when the worst chats of a day are picked; in the order of what it costs a shop. */
const WEIGHTS: Readonly<Record<FindingKind, number>> = {
  'confirmed-over-difference': 6,
  'forbidden-sent': 5,
  'never-answered': 5,
  'wait-without-follow-up': 3,
  'late-without-apology': 3,
  unguarded: 2,
  'knowledge-ignored': 1,
  'mostly-copied': 1,
  'question-without-answer': 1,
}

/** A chat worth five minutes of talk. */
export interface WorstChat {
  readonly session: string
  readonly agent: string
  readonly customer: string
  readonly findings: readonly Finding[]
  readonly weight: number
}

/** The valid conversations with the heaviest findings, the worst first; those without any are left out. */
export function worstChats(
  states: Iterable<ConversationState>,
  options: FigureOptions,
  limit: number = 5,
): WorstChat[] {
  const chats: WorstChat[] = []
  for (const state of states) {
    if (!state.valid) continue
    const findings = findingsOf(state, options)
    const dispute = isDisputed(state) ? 6 : 0
    const weight = findings.reduce((sum, { kind }) => sum + WEIGHTS[kind], dispute)
    if (weight === 0) continue
    const customer = state.customerName ?? state.customerId ?? ''
    chats.push({ session: state.session, agent: state.agent, customer, findings, weight })
  }
  return chats
    .sort((left, right) => right.weight - left.weight || (left.session < right.session ? -1 : 1))
    .slice(0, limit)
}
