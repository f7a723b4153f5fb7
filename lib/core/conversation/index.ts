/**
 * conversation: what happens in a chat (events), what that makes of it (a fold), and what stands on the page now
 * (snapshot). It knows no page, no storage, no clock. Tests: tests/unit/core/conversation.
 */
export type {
  CheckName,
  CheckStatus,
  EventDetail,
  EventKind,
  EventOrigin,
  FlagRecord,
  JournalEvent,
  ReplySource,
  DisputeRecord,
  DrillRecord,
  ImprovementTask,
  SeenOrder,
  WordingTest,
} from './events.ts'
export {
  foldConversation,
  foldEvent,
  foldJournal,
  HOUSE_SESSION,
  ORDER_GOODS,
  PROMISE_KEPT,
  UNTOUCHED,
} from './fold.ts'
export { cutText, EVENT_LIMITS, fitDetail } from './fit-detail.ts'
export { findOpenQuestion, type OpenQuestion } from './open-question.ts'
export { localDay, messageEventId, sessionId, type SessionKey } from './identity.ts'
export type { ChatSnapshot, ConsolePart, ConversationRow, PartHealth, SeenMessage } from './snapshot.ts'
export { isDisputed, type ConversationState, type LoggedMessage } from './state.ts'
