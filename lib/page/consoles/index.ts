/**
 * consoles: sees a console page through a profile: finds its parts, reads the open chat, watches it, and says which
 * parts it can see. It changes nothing on the page and knows no extension API, no storage, no rules.
 * Tests: tests/browser/consoles.
 */
export type { ChatChange, ChatReading, SeenLine } from './chat-reading.ts'
export { readDisplayText, readText, type DisplayText, type TextPiece } from './display-text.ts'
export type { ChatListener, WatchOptions } from './chat-listener.ts'
export { observeChat } from './observe-chat.ts'
export { findMessageItems, readLine } from './read-lines.ts'
export { readOrderFields } from './read-order.ts'
export type { UsualSight } from './part-counts.ts'
export { findConversationRow, readChat, readOpenCustomer } from './read-chat.ts'
export {
  createSelectorEngine,
  defaultEngine,
  isVisible,
  queryAll,
  readValue,
  type EngineOptions,
  type SearchRoot,
  type SelectorEngine,
} from './selector-engine.ts'
