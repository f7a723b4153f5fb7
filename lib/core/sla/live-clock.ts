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
  /** `handed-over` ends the wait of everything asked before `outcomeAt` (epoch ms): a colleague has it now. */
  readonly outcome?: string
  readonly outcomeAt?: number
}

/**
 * Like `clockOf`, for a chat that may not be open: when its lines show nobody waiting but the console's list has it
 * unread, the clock runs from the moment it became unread (the line itself cannot be read yet). A chat that was handed
 * over has no clock until the buyer asks anew.
 */
export function clockOfConversation(
  conversation: WaitingConversation,
  policy: SlaPolicy,
  now: number,
  warnAtShares: readonly [number, number] = WARN_SHARES,
): LiveClock | null {
  const { messages, unread, unreadSince, outcome, outcomeAt } = conversation
  const ofLines = clockOf(messages, policy, now, warnAtShares)
  const clock =
    ofLines !== null || unread <= 0 || unreadSince === undefined
      ? ofLines
      : clockSince(unreadSince, policy, now, warnAtShares, messages.length === 0)
  const handedOver = outcome === 'handed-over' && outcomeAt !== undefined && (clock?.startedAt ?? 0) <= outcomeAt
  return handedOver ? null : clock
}

/** Something that may have a clock, as stored times in epoch ms; `tier` lets a rush put old customers first. */
export interface Urgent {
  readonly clock: Pick<LiveClock, 'startedAt' | 'dueAt'> | null
  readonly tier?: 'new' | 'returning'
}

/**
 * The most urgent first, as a new array: late before not late, then the nearest end, then who asked first; items without
 * a clock last; equal items keep their order. In a rush (FLOW-TIER) returning customers stand first within the late and
 * within the rest. `now` (epoch ms) decides what is late, so clocks computed a moment apart compare fairly.
 */
export function orderByUrgency<T extends Urgent>(
  items: readonly T[],
  now: number,
  options: { readonly rush?: boolean } = {},
): T[] {
  const rankOf = ({ clock, tier }: Urgent): readonly number[] => {
    if (clock === null) return [2]
    const behind = options.rush === true && tier !== 'returning' ? 1 : 0
    return [now > clock.dueAt ? 0 : 1, behind, clock.dueAt, clock.startedAt]
  }
  return items
    .map((item, place) => ({ item, rank: [...rankOf(item), place] }))
    .sort((left, right) => compareRanks(left.rank, right.rank))
    .map(({ item }) => item)
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  for (const [place, value] of left.entries()) {
    const difference = value - (right[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
