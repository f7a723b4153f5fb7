import type { ChatSnapshot } from '../../core/conversation/index.ts'
import type { DraftContext, SessionOptions } from './context.ts'

/** How many of the last lines of each side a check may look back on (words split over messages, the question). */
const LOOK_BACK = 3

/** What a check of a draft may know of the chat as it stands. */
export function draftContext(
  { customer, messages, order }: ChatSnapshot,
  { profile, house }: Pick<SessionOptions, 'profile' | 'house'>,
): DraftContext {
  const spoken = messages.filter((message) => message.auto !== true)
  const lastOf = (side: 'buyer' | 'agent') =>
    spoken
      .filter((line) => line.side === side)
      .slice(-LOOK_BACK)
      .map(({ text }) => text)
  return {
    marketplace: profile.marketplace,
    category: house.category,
    compensationLimitCny: house.compensationLimitCny,
    customer,
    order,
    lastBuyerMessages: lastOf('buyer'),
    previousOwnMessages: lastOf('agent'),
  }
}
