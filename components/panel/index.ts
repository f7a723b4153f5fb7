/**
 * panel: the side panel beside a chat, as plain components over one view (data) and its actions (callbacks). It knows no
 * extension, no database, no page. Tests: tests/dom/panel.
 */
export { Panel } from './panel.tsx'
export type { DraftFlag, DraftNudge, PanelHold } from './draft-view.ts'
export type { OwnDays } from './figures-view.ts'
export type { OfferedPack, OfferedReply, OutcomeCode } from './offered-reply.ts'
export type { CheckLine, PanelOrder } from './order-view.ts'
export type { PanelActions } from './panel-actions.ts'
export type {
  FollowUpLine,
  ComplaintOffer,
  CustomerPast,
  GrantableConsole,
  PanelNotice,
  PanelView,
  Standing,
  WaitingChat,
  VisitLine,
} from './panel-view.ts'
