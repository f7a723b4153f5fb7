import type { ChatMessage } from '../shared/index.ts'

/** A stretch of service: ISO weekdays (1 = Monday) it begins on, local times `HH:MM` or `HH:MM:SS`, [from, to). */
export interface ServiceHours {
  readonly days: readonly number[]
  readonly from: string
  /** Not later than `from`: it ends on the following day (`20:00`–`04:00`); equal to `from`: 24 hours. */
  readonly to: string
}

/** Promised seconds. A stage's own target holds in hours; off hours the longer of it and `offHours` does. */
export interface SlaTargets {
  readonly inHours: number
  readonly offHours: number
  /** To the first words of a person in a conversation (FLOW-GREET: 30 s). Absent: like any other. */
  readonly greeting?: number
  /** In an after-sales conversation (FLOW-AFTER: 1 minute). Absent: like any other. */
  readonly afterSale?: number
}

/** What the team promised, and when (CONTRACTS 5). The optional parts may be left out. */
export interface SlaPolicy {
  /** IANA name: shops abroad work in the buyer's day. */
  readonly timeZone: string
  readonly windows: readonly ServiceHours[]
  /** Seconds to the answer; which one holds is decided by the moment of asking. */
  readonly targets: SlaTargets
  /** `calendar` counts every second, `business` only those in service hours. */
  readonly clock: 'calendar' | 'business'
  /** A reply that begins with one of these is the shop's robot. */
  readonly autoReplyMarks: readonly string[]
  /** A reply that reads so (blanks and width aside) is the shop's robot. */
  readonly autoReplyTexts: readonly string[]
  /** `ignore`: a message that only thanks or agrees asks nothing. */
  readonly smallTalk: 'count' | 'ignore'
  /** Stretches in which the computer slept, ISO 8601; rounds they touch are marked `gap`. */
  readonly asleep?: readonly { readonly from: string; readonly to: string }[]
  /** Local days `YYYY-MM-DD` on which no window begins. */
  readonly holidays?: readonly string[]
  /** Local days worked like another weekday (调休): `{ day: '2026-02-14', as: 5 }`. */
  readonly makeUpDays?: readonly { readonly day: string; readonly as: number }[]
  /** `human`: an answer in the same second counts (pages that show minutes only). Default `auto`. */
  readonly zeroSecond?: 'auto' | 'human'
  /** CNY for each timeout; ¥50 by the contract these teams sign (DOMAIN). */
  readonly finePerTimeoutCny?: number
}

/** A line of a chat with what the log may know of it beyond CONTRACTS 5. */
export type TimedMessage = ChatMessage & {
  /** It was there before Wenda looked: it starts no clock, but a reply among it may end one. */
  readonly history?: boolean
  /** Where a reply's words came from; anything but `auto` proves that a person sent it. */
  readonly source?: string
}

/** One question and its answer (CONTRACTS 5). Times are epoch ms, `seconds` and `target` seconds. */
export interface Round {
  readonly start: number
  readonly answered: number | null
  /** By the policy's clock; null while unanswered. */
  readonly seconds: number | null
  readonly inHours: boolean
  readonly target: number
  /** Strictly more than the target: of an answer, or of the wait so far. */
  readonly timeout: boolean
  readonly due: number
  /** The computer slept during it: times are right, but nobody could see the warning. */
  readonly gap?: boolean
  /** Nobody had answered when the chat went to a colleague; whose wait it is ends there. */
  readonly handedOver?: boolean
  /** Seconds waited so far by the policy's clock; only while unanswered. */
  readonly waiting?: number
}

/** One conversation as the metrics read it (CONTRACTS 5). */
export interface SlaSession {
  readonly id: string
  readonly buyer?: string
  readonly startedBy?: 'buyer' | 'seller'
  readonly noResponseNeeded?: boolean
  readonly messages: readonly TimedMessage[]
}

/** ¥ a timeout costs when the policy does not say (DOMAIN: the contract these teams sign). */
export const DEFAULT_FINE_CNY = 50

/** The team's promise from practice: 15 s in hours, 60 s off hours, 9:00–23:00 every day, Beijing time (DOMAIN SLA-CLOCK). */
export const DEFAULT_POLICY: SlaPolicy = {
  timeZone: 'Asia/Shanghai',
  windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '23:00' }],
  targets: { inHours: 15, offHours: 60 },
  clock: 'calendar',
  autoReplyMarks: [],
  autoReplyTexts: [],
  smallTalk: 'ignore',
}
