/**
 * panel: the side panel beside a chat, as plain components over one view (data) and its actions (callbacks). It knows no
 * extension, no database, no page. Tests: tests/dom/panel.
 */
export { Panel } from './panel.tsx'
export type {
  FollowUpLine,
  CheckLine,
  ComplaintOffer,
  CustomerPast,
  DraftFlag,
  DraftNudge,
  GrantableConsole,
  OfferedPack,
  OfferedReply,
  OutcomeCode,
  OwnDays,
  PanelActions,
  PanelHold,
  PanelNotice,
  PanelOrder,
  PanelView,
  Standing,
  WaitingChat,
} from './panel-view.ts'
