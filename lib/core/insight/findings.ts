import type { ConversationState, LoggedMessage } from '../conversation/index.ts'
import { brokenWaits } from '../sla/index.ts'
import { copiedShareOf, roundsOf, type FigureOptions } from './tally.ts'
import type { ScoreMarks } from './score-sheet.ts'

/** What the log itself shows of a conversation, before a person has read it. */
export type FindingKind =
  /** Answered after the promise, and the answer does not say sorry. */
  | 'late-without-apology'
  | 'never-answered'
  /** 稍等 said, and no more within the promised time. */
  | 'wait-without-follow-up'
  | 'forbidden-sent'
  | 'unguarded'
  | 'mostly-copied'
  /** Something fitting was shown, and the agent wrote by hand. */
  | 'knowledge-ignored'
  | 'question-without-answer'
  | 'confirmed-over-difference'

/** One finding, with the line it is about where there is one. */
export interface Finding {
  readonly kind: FindingKind
  readonly messageId?: string
  /** Words of the line or the phrase. */
  readonly words?: string
  /** Seconds, of waits. */
  readonly seconds?: number
  /** 0..1, of what was pasted. */
  readonly share?: number
}

/** From this share on a conversation reads as copied (RULE-COPY). */
export const MOSTLY_COPIED = 0.8

const APOLOGY = /抱歉|不好意思|对不起|久等|见谅|sorry|apolog|thanks? (?:you )?for (?:your patience|waiting)/i

/** Everything the log finds in one conversation, in the order of its lines; general findings last. */
export function findingsOf(state: ConversationState, options: FigureOptions): Finding[] {
  return [
    ...waitFindings(state, options),
    ...promiseFindings(state, options),
    ...wordFindings(state),
    ...knowledgeFindings(state),
  ]
}

function waitFindings(state: ConversationState, options: FigureOptions): Finding[] {
  const live = state.messages.filter(({ history }) => !history)
  return roundsOf(state, options).flatMap((round): Finding[] => {
    if (!round.timeout) return []
    if (round.answered === null) {
      const asked = live.find(({ at, side }) => at === round.start && side === 'buyer')
      return [{ kind: 'never-answered', ...lineOf(asked), seconds: round.waiting ?? 0 }]
    }
    // The customer waited, but nobody at the machine could see it.
    if (round.gap === true) return []
    const answer = live.find(({ at, side }) => at === round.answered && side === 'agent')
    if (answer === undefined || APOLOGY.test(answer.text)) return []
    return [{ kind: 'late-without-apology', ...lineOf(answer), seconds: round.seconds ?? 0 }]
  })
}

function promiseFindings(state: ConversationState, options: FigureOptions): Finding[] {
  return brokenWaits(state.messages, options.now).map(({ messageId, text, seconds }) => ({
    kind: 'wait-without-follow-up',
    messageId,
    words: text,
    seconds,
  }))
}

function wordFindings(state: ConversationState): Finding[] {
  const live = state.messages.filter(({ history, side }) => !history && side !== 'system')
  const spoken = live.filter(({ side, auto }) => side === 'agent' && auto !== true)
  const sent = state.flags.filter(
    ({ level, phrase }) => level === 'block' && spoken.some(({ text }) => text.includes(phrase)),
  )
  return [
    ...[...new Set(sent.map(({ phrase }) => phrase))].map((words) => ({ kind: 'forbidden-sent' as const, words })),
    ...(state.unguarded > 0 ? [{ kind: 'unguarded' as const }] : []),
    ...(state.overrides.some(({ because }) => because.some(isOrderCause))
      ? [{ kind: 'confirmed-over-difference' as const }]
      : []),
  ]
}

function knowledgeFindings(state: ConversationState): Finding[] {
  const copied = copiedShareOf(state)
  return [
    ...(copied !== null && copied >= MOSTLY_COPIED ? [{ kind: 'mostly-copied' as const, share: copied }] : []),
    ...(hadFitting(state) && !usedKnowledge(state) ? [{ kind: 'knowledge-ignored' as const }] : []),
    ...state.unansweredQuestions.map((words) => ({ kind: 'question-without-answer' as const, words })),
  ]
}

/** Marks the log can set by itself; what needs a reader's judgement stays open. */
export function proposedMarks(state: ConversationState, options: FigureOptions): ScoreMarks {
  const kinds = new Set(findingsOf(state, options).map(({ kind }) => kind))
  const late = kinds.has('late-without-apology') || kinds.has('never-answered')
  return {
    ...(usedKnowledge(state) ? { 'knowledge-used': true } : hadFitting(state) ? { 'knowledge-used': false } : {}),
    'in-time': !late,
    forbidden: kinds.has('forbidden-sent'),
  }
}

/** Whether an answer was shown that fitted: a guess left aside is no fault of the agent's. */
function hadFitting({ fitting, suggested }: ConversationState): boolean {
  return (fitting ?? suggested) > 0
}

function usedKnowledge(state: ConversationState): boolean {
  return state.inserted.length > 0 || state.messages.some(({ source }) => /^(?:kb|quick):/.test(source ?? ''))
}

/** A difference of the three checks stands as `goods.colour`, a hold of the confirmation as `three-check`. */
function isOrderCause(cause: string): boolean {
  return cause === 'three-check' || /^(?:goods|ship|pay)\./.test(cause)
}

function lineOf(message: LoggedMessage | undefined): { messageId?: string; words?: string } {
  return message === undefined ? {} : { messageId: message.id, words: message.text }
}
