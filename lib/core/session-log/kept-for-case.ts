import { isDisputed, type ConversationState } from '../conversation/index.ts'

/** Tags by which an agent or a supervisor says that a conversation is evidence. */
const EVIDENCE_TAGS: ReadonlySet<string> = new Set(['留证', '证据', 'evidence'])

/**
 * Whether a conversation outlives the house's retention: it is a dispute (a case that was won or lost too: a buyer may
 * complain again), or somebody tagged it as evidence.
 */
export function isKeptForCase(state: Pick<ConversationState, 'outcome' | 'disputed' | 'tags'>): boolean {
  return isDisputed(state) || state.tags.some((tag) => EVIDENCE_TAGS.has(tag.trim().toLowerCase()))
}
