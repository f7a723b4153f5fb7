/**
 * session: one console page at work. It joins reader, composer, overlay and the decision at send; what it learns goes
 * out as facts for the journal and words for the panel. It knows no browser API: rules, clock, ids and outlets are given
 * to it. Tests: tests/browser/session.
 */
export { ConsoleSession } from './console-session.ts'
export type {
  CheckFinding,
  CheckOutcome,
  DraftContext,
  NotePlace,
  RuleTexts,
  SessionHouse,
  SessionOptions,
  SessionThinking,
  SessionWords,
} from './context.ts'
