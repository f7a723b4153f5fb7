/**
 * knowledge: finds the shop's answer to a buyer's message, and a quick reply to what an agent types (DOMAIN 1). It knows
 * no page, no storage and no clock: entries and times are handed in. What is shown below a threshold is nothing.
 * Tests: tests/unit/core/knowledge. Benchmarks: bench/knowledge.
 */
export { AlikeGroups, essenceOf } from './alike-questions.ts'
export { answerOf, composeFab } from './compose-fab.ts'
export {
  OPTIONAL_TEXTS,
  type EntryKind,
  type KnowledgeEntry,
  type SearchHit,
  type SuggestContext,
  type Suggestion,
  type SuggestionReason,
} from './knowledge-entry.ts'
export {
  createKnowledgeIndex,
  KnowledgeIndex,
  loadKnowledgeIndex,
  type LearnedPhrasings,
  type TextOf,
} from './knowledge-index.ts'
export { CONFIDENT_SCORE, SHOWN_SCORE } from './matching/ranking-model.ts'
export { findTwinEntries, mergeTwins, type TwinGroup } from './twin-entries.ts'
export { SentLessons, type SentLesson } from './sent-lessons.ts'
export { BURST_PAUSE_MS, mergeBuyerMessages } from './merge-messages.ts'
export type { EntryUsage, PaletteContext } from './palette/palette.ts'
