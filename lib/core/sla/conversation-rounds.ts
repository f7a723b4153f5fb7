import type { ConversationState } from '../conversation/index.ts'
import type { Round, SlaPolicy } from './policy.ts'
import { replyRounds } from './reply-rounds.ts'

/** What the rounds of a conversation are read from. */
export type RoundsOfWhat = Pick<ConversationState, 'messages' | 'outcome' | 'outcomeAt' | 'asleep'>

/**
 * The rounds of a logged conversation: like `replyRounds`, with what the log knows beside the lines. Rounds that touch a
 * sleep of its machine carry `gap`; a question that was open when the chat was handed over is judged up to that moment
 * and carries `handedOver`.
 */
export function conversationRounds(
  state: RoundsOfWhat,
  options: { readonly policy: SlaPolicy; readonly now: number },
): Round[] {
  const { policy, now } = options
  const slept = (state.asleep ?? []).map(({ fromAt, toAt }) => ({ from: isoOf(fromAt), to: isoOf(toAt) }))
  const asleep = [...(policy.asleep ?? []), ...slept]
  const { outcome, outcomeAt } = state
  return replyRounds(state.messages, {
    policy: asleep.length === 0 ? policy : { ...policy, asleep },
    now,
    ...(outcome === 'handed-over' && outcomeAt !== undefined ? { handedOverAt: outcomeAt } : {}),
  })
}

function isoOf(at: number): string {
  return new Date(at).toISOString()
}
