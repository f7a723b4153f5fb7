import type { ConversationState } from '@/lib/core/conversation/index.ts'
import type { SessionRow } from './rows.ts'

/**
 * Whether the buyer has the last word: nobody of the shop has answered the last thing said, the chat is open, and it was
 * not handed over since.
 */
export function isWaiting(state: ConversationState): boolean {
  if (state.endedAt !== undefined && state.endedAt >= state.lastAt) return false
  const handedOverAt = state.outcome === 'handed-over' ? (state.outcomeAt ?? 0) : -1
  if (state.unread > 0) return (state.unreadSince ?? Infinity) > handedOverAt
  const last = state.messages.findLast((message) => message.side !== 'system' && message.auto !== true)
  return last !== undefined && last.side === 'buyer' && !last.history && last.at > handedOverAt
}

/** The row of a folded conversation; `lastSeq` is the last event in it. */
export function toSessionRow(state: ConversationState, lastSeq: number): SessionRow {
  return {
    session: state.session,
    shop: state.shop,
    agent: state.agent,
    startedAt: state.startedAt,
    lastAt: state.lastAt,
    lastSeq,
    waiting: isWaiting(state) ? 1 : 0,
    state,
  }
}
