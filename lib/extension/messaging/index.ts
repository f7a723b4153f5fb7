/**
 * messaging: what the parts say to each other, typed by direction, parsed and sender-checked at the door. It knows no
 * component and no page. What panel and console page say to each other is lib/core/panel-talk.
 * Tests: tests/unit/extension/messaging.
 */
export { noteChecksAsked, observeChecksAsked } from './checks-asked.ts'
export { askPatiently } from './ask-patiently.ts'
export {
  type Answer,
  type CallFault,
  type ConsoleBriefing,
  type EngineCalls,
  type HoldReport,
  type InsertOutcome,
  type JournalAck,
  type JournalNotice,
  type JournalState,
  type OrderReport,
  type OursToWorker,
  type PageToPanel,
  type PageToWorker,
  type PanelToPage,
  type PlacedFlag,
  type PlacedReply,
  type SuggestRequest,
  type SuggestedReply,
  type WantedChat,
  type WantedWords,
  type WorkerToPage,
} from './protocol.ts'
export { answered, isAnswer, refused } from './answers.ts'
export { callEngine, createEngineCaller, type EngineCaller, type EngineCallOptions } from './call-engine.ts'
export { callWorker, type CallOptions, type WorkerCalls, type WorkerMessage } from './call-worker.ts'
export { observeConsoleReady, tellConsoleReady } from './console-ready.ts'
export { ENGINE_CHANNEL, type EngineWire } from './engine-channel.ts'
export { packRules, unpackRules } from './packed-rules.ts'
export { observeKnowledge } from './observe-knowledge.ts'
export { serveEngine, type EngineHandlers } from './serve-engine.ts'
