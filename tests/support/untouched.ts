import type { ConversationState } from '@/lib/core/conversation/index.ts'

/** What a conversation says of work that nobody has done in it yet. */
export const UNTOUCHED = {
  unread: 0,
  suggested: 0,
  unansweredQuestions: [],
  inserted: [],
  flags: [],
  held: 0,
  overrides: [],
  unguarded: 0,
  ticked: [],
  confirmed: false,
  tags: [],
  valid: true,
} as const satisfies Partial<ConversationState>
