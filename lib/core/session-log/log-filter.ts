import type { ConversationState } from '../conversation/index.ts'

/** Which conversations an export holds; absent parts filter nothing, and all given parts must hold. */
export interface LogFilter {
  /** Epoch ms, [from, to). */
  readonly from?: number
  readonly to?: number
  readonly agents?: readonly string[]
  readonly shops?: readonly string[]
  readonly sessions?: readonly string[]
  /** Conversations that carry one of these tags. */
  readonly tags?: readonly string[]
  readonly outcomes?: readonly NonNullable<ConversationState['outcome']>[]
  /** Conversations in which a rule spoke up: its level or its category, `*` for any at all. */
  readonly flags?: readonly string[]
}

/** Whether a filter asks for something that only a whole conversation can answer, not a single event. */
export function asksOfConversation({ tags, outcomes, flags }: LogFilter): boolean {
  return tags !== undefined || outcomes !== undefined || flags !== undefined
}

/** Whether a conversation belongs to what was asked for; one that reaches into the time belongs to it whole. */
export function conversationPasses(state: ConversationState, filter: LogFilter): boolean {
  const { from = -Infinity, to = Infinity, agents, shops, sessions, tags, outcomes } = filter
  if (state.lastAt < from || state.startedAt >= to) return false
  if (agents?.includes(state.agent) === false || shops?.includes(state.shop) === false) return false
  if (sessions?.includes(state.session) === false) return false
  if (tags !== undefined && !tags.some((tag) => state.tags.includes(tag))) return false
  if (outcomes !== undefined && (state.outcome === undefined || !outcomes.includes(state.outcome))) return false
  return filter.flags === undefined || isFlagged(state, filter.flags)
}

function isFlagged({ flags }: ConversationState, wanted: readonly string[]): boolean {
  return flags.some(
    ({ level, category }) => wanted.includes('*') || wanted.includes(level) || wanted.includes(category),
  )
}
