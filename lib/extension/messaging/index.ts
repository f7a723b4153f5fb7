/**
 * messaging: what the parts say to each other, typed by direction, parsed and sender-checked at the door. It knows no
 * component and no page. Tests: tests/unit/extension/messaging.
 */
export {
  PANEL_PORT,
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
} from './protocol.ts'
