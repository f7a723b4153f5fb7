import type { ConversationState } from '../conversation/index.ts'

/** Tags by which an agent or a supervisor says that a conversation is evidence. */
const EVIDENCE_TAGS: ReadonlySet<string> = new Set(['留证', '证据', 'evidence'])

/** Whether a conversation outlives the house's retention: it is a dispute, or somebody tagged it as evidence. */
export function isKeptForCase({ outcome, tags }: Pick<ConversationState, 'outcome' | 'tags'>): boolean {
  return outcome === 'dispute' || tags.some((tag) => EVIDENCE_TAGS.has(tag.trim().toLowerCase()))
}
