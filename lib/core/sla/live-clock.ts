import type { SlaPolicy, TimedMessage } from './policy.ts'
import { countedMs, exchangesUnder, instantAfter, promiseAt } from './reply-rounds.ts'

/** How near a promise is to its end. `late` is strictly past it. */
export type ClockLevel = 'calm' | 'warn' | 'urgent' | 'late'

/** The running clock of one waiting customer. Times are epoch ms. */
export interface LiveClock {
  readonly startedAt: number
  readonly dueAt: number
  /** Seconds promised. */
  readonly target: number
  /** Left on the policy's clock; negative once late. */
  readonly remainingMs: number
  /** Waited ÷ promised, from 0; above 1 is late. */
  readonly share: number
  readonly level: ClockLevel
  /** When the level changes next if nobody answers; absent once late. For alarms: no tick is needed before it. */
  readonly changesAt?: number
}

/** Shares of the target at which the clock turns `warn` and `urgent`, unless settings say otherwise. */
export const WARN_SHARES: readonly [number, number] = [0.5, 0.8]

/**
 * The clock of a question asked at `startedAt`. Pure: the same instant gives the same clock, however it is ticked.
 * `opens`: nobody of the shop has spoken in this conversation yet.
 */
export function clockSince(
  startedAt: number,
  policy: SlaPolicy,
  now: number,
  warnAtShares: readonly [number, number] = WARN_SHARES,
  opens = false,
): LiveClock {
  const { target, due } = promiseAt(startedAt, policy, opens)
  const targetMs = target * 1000
  const waitedMs = countedMs(startedAt, now, policy)
  const share = targetMs === 0 ? (waitedMs > 0 ? Number.POSITIVE_INFINITY : 0) : waitedMs / targetMs
  const [warn, urgent] = warnAtShares
  const level = waitedMs > targetMs ? 'late' : share >= urgent ? 'urgent' : share >= warn ? 'warn' : 'calm'
  const next = { calm: warn * targetMs, warn: urgent * targetMs, urgent: targetMs + 1, late: undefined }[level]
  return {
    startedAt,
    dueAt: due,
    target,
    remainingMs: targetMs - waitedMs,
    share,
    level,
    ...(next === undefined ? {} : { changesAt: instantAfter(startedAt, Math.ceil(next), policy) }),
  }
}

/**
 * The clock of a conversation: from the buyer's first unanswered message, or null when nobody waits. Lines of the
 * history start none; a repeated question never restarts it; robots and system lines never stop it.
 */
export function clockOf(
  messages: readonly TimedMessage[],
  policy: SlaPolicy,
  now: number,
  warnAtShares: readonly [number, number] = WARN_SHARES,
): LiveClock | null {
  const open = exchangesUnder(messages, policy).at(-1)
  if (open === undefined || open.answered !== null) return null
  return clockSince(open.start, policy, now, warnAtShares, open.opens)
}

/** What the clock of a whole conversation reads: its lines, and since when the console's list shows it unread. */
export interface WaitingConversation {
  readonly messages: readonly TimedMessage[]
  readonly unread: number
  readonly unreadSince?: number
}

/**
 * Like `clockOf`, for a chat that may not be open: when its lines show nobody waiting but the console's list has it
 * unread, the clock runs from the moment it became unread (the line itself cannot be read yet).
 */
export function clockOfConversation(
  conversation: WaitingConversation,
  policy: SlaPolicy,
  now: number,
  warnAtShares: readonly [number, number] = WARN_SHARES,
): LiveClock | null {
  const clock = clockOf(conversation.messages, policy, now, warnAtShares)
  const { unread, unreadSince } = conversation
  if (clock !== null || unread <= 0 || unreadSince === undefined) return clock
  return clockSince(unreadSince, policy, now, warnAtShares, conversation.messages.length === 0)
}

/** Something that may have a clock; `tier` lets a rush put old customers first. */
export interface Urgent {
  readonly clock: LiveClock | null
  readonly tier?: 'new' | 'returning'
}

/**
 * The most urgent first, as a new array: late before not late, then the nearest end, items without a clock last; equal
 * items keep their order. In a rush (FLOW-TIER) returning customers stand first within the late and within the rest.
 * `now` (epoch ms) decides what is late, so clocks computed a moment apart compare fairly.
 */
export function orderByUrgency<T extends Urgent>(
  items: readonly T[],
  now: number,
  options: { readonly rush?: boolean } = {},
): T[] {
  const rankOf = ({ clock, tier }: Urgent): readonly [number, number, number] => {
    if (clock === null) return [2, 0, 0]
    const late = clock.level === 'late' || (clock.remainingMs <= 0 && now > clock.dueAt)
    return [late ? 0 : 1, options.rush === true && tier !== 'returning' ? 1 : 0, clock.dueAt]
  }
  return items
    .map((item, place) => ({ item, place, rank: rankOf(item) }))
    .sort((left, right) => {
      const [lateLeft, tierLeft, dueLeft] = left.rank
      const [lateRight, tierRight, dueRight] = right.rank
      return lateLeft - lateRight || tierLeft - tierRight || dueLeft - dueRight || left.place - right.place
    })
    .map(({ item }) => item)
}
