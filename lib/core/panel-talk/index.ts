/**
 * panel-talk: what the panel and a console page say to each other, as plain data. It knows neither of them.
 * Tests: tests/browser/session, tests/dom/panel.
 */
export {
  PANEL_PORT,
  type CallFault,
  type ChatMark,
  type FoundPhrase,
  type HoldReport,
  type InsertOutcome,
  type OrderReport,
  type PageToPanel,
  type PanelToPage,
  type PictureOutcome,
  type PlacedPicture,
  type PlacedFlag,
  type PlacedReply,
} from './panel-talk.ts'
