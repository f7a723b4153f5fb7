import type { WaitingChat } from './panel-view.ts'

/** Most urgent first; equal deadlines keep the order in which they asked, then by id, so that nothing flickers. */
export function byUrgency(a: WaitingChat, b: WaitingChat): number {
  return a.dueAt - b.dueAt || a.askedAt - b.askedAt || (a.id < b.id ? -1 : 1)
}

/**
 * The most urgent first, as a new array. With `returningFirst` old customers stand first among the late and among the
 * rest (FLOW-TIER), but never before somebody late.
 */
export function inUrgency(waiting: readonly WaitingChat[], now: number, returningFirst: boolean): WaitingChat[] {
  if (!returningFirst) return [...waiting].sort(byUrgency)
  const rank = (chat: WaitingChat): number => (now > chat.dueAt ? 0 : 2) + (chat.returning ? 0 : 1)
  return [...waiting].sort((a, b) => rank(a) - rank(b) || byUrgency(a, b))
}

/** The chat the "next" key goes to: the most urgent one that is not open already. */
export function nextWaiting(
  waiting: readonly WaitingChat[],
  returningFirst = false,
  now = Date.now(),
): WaitingChat | undefined {
  return inUrgency(waiting, now, returningFirst).find((chat) => !chat.open)
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
