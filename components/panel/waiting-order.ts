import { orderByUrgency } from '@/lib/core/sla/index.ts'
import type { WaitingChat } from './panel-view.ts'

/** The most urgent first, as a new array; equal clocks stand by id, so that nothing flickers (see `orderByUrgency`). */
export function inUrgency(waiting: readonly WaitingChat[], now: number, returningFirst: boolean): WaitingChat[] {
  const items = [...waiting]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((chat) => ({
      chat,
      clock: { startedAt: chat.askedAt, dueAt: chat.dueAt },
      tier: chat.returning ? ('returning' as const) : ('new' as const),
    }))
  return orderByUrgency(items, now, { rush: returningFirst }).map(({ chat }) => chat)
}

/** How a clock looks: `late` past its deadline, `soon` and `near` by the share of the target that is used up. */
export function urgency(
  chat: WaitingChat,
  now: number,
  warnAtShares: readonly [number, number],
): 'calm' | 'near' | 'soon' | 'late' {
  const used = usedShare(chat, now)
  if (now > chat.dueAt) return 'late'
  if (used >= warnAtShares[1]) return 'soon'
  return used >= warnAtShares[0] ? 'near' : 'calm'
}

/** Which share of the time to answer is used up, 0..1. */
export function usedShare(chat: Pick<WaitingChat, 'askedAt' | 'dueAt'>, now: number): number {
  const span = chat.dueAt - chat.askedAt
  return span <= 0 ? 1 : Math.min(1, Math.max(0, (now - chat.askedAt) / span))
}
