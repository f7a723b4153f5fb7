import type { Marketplace } from '../shared/index.ts'
import type { ServiceHours } from './policy.ts'

/** How a marketplace turns waits into a figure. */
export type FormulaKind =
  /** Rounds answered within the target ÷ rounds. */
  | 'round-within'
  /** Mean wait of answered rounds, each capped. */
  | 'round-mean'
  /** A buyer with any late round fails for that local day: (buyer-days − failed) ÷ buyer-days. */
  | 'buyer-day-any-late'
  /** Sessions whose mean wait is within the target ÷ sessions. */
  | 'session-mean-within'
  /** Sessions whose first round is answered within the target ÷ sessions. */
  | 'session-first-within'
  /** Mean of the sessions' first waits. */
  | 'session-first-mean'
  /** Rounds answered before a fixed hour after the daily cycle ÷ rounds. */
  | 'cycle-deadline'
  /** Sessions whose last round is answered within the target of the first question ÷ sessions. */
  | 'session-resolved-within'

/** Every {@link FormulaKind}, as a person chooses among them. */
export const FORMULA_KINDS: readonly FormulaKind[] = [
  'round-within',
  'round-mean',
  'buyer-day-any-late',
  'session-mean-within',
  'session-first-within',
  'session-first-mean',
  'cycle-deadline',
  'session-resolved-within',
]

/** Ids of the presets that ship (CONTRACTS 5). */
export type PresetId =
  | 'taobao-3min'
  | 'taobao-response-time'
  | 'pdd-3min'
  | 'pdd-5min'
  | 'feige-3min-session'
  | 'feige-first-reply'
  | 'jd-30s'
  | 'jd-response-time'
  | 'kuaishou-3min'
  | 'xhs-3min'
  | 'shopee-12h'
  | 'tiktok-sea-12h'
  | 'tiktok-us-24h'
  | 'lazada-rate'
  | 'amazon-24h'
  | 'helpdesk-frt'
  | 'helpdesk-nrt'
  | 'helpdesk-rt'

/** Where a preset's figures come from. */
export interface PresetSource {
  readonly where: string
  /** When the page was written or is valid for, as far as it says. */
  readonly dated?: string
  /** `official`: the marketplace's own words; `trade`: an article about it, to be taken with care; `house`: entered here. */
  readonly grade: 'official' | 'trade' | 'code' | 'house'
}

/** One marketplace metric as editable, dated data. Our figure is an estimate; the marketplace's own is final. */
export interface PlatformPreset {
  readonly id: PresetId | `own-${string}`
  readonly marketplace: Marketplace | 'helpdesk'
  readonly name: { readonly zh: string; readonly en: string }
  readonly kind: FormulaKind
  /** Local hours in which a question counts; none: always. */
  readonly windows: readonly ServiceHours[]
  /** What decides whether the windows hold: each round's start, or the session's first question. */
  readonly windowBy: 'round' | 'session'
  readonly targetSeconds: number
  /** A single wait counts at most this much in a mean. */
  readonly capSeconds?: number
  /** For `cycle-deadline`: local time a cycle ends, and the local time by which its questions must be answered. */
  readonly cycle?: { readonly endsAt: string; readonly answerBy: string }
  readonly zeroSecond: 'auto' | 'drop'
  readonly smallTalk: 'count' | 'ignore'
  /** Conversations the seller began are left out. */
  readonly skipsSellerStarted: boolean
  /** Conversations marked "no response needed" are left out. */
  readonly skipsNoResponseNeeded: boolean
  /** Rounds answered on a later local day are left out. */
  readonly skipsNextDay: boolean
  /** Public holidays given by the caller are left out. */
  readonly skipsHolidays: boolean
  /** Days the marketplace looks back over. */
  readonly periodDays?: number
  /** What the marketplace asks for: a share (0..1) or seconds, when the sources name one. */
  readonly goal?: { readonly rate?: number; readonly seconds?: number; readonly note: { zh: string; en: string } }
  readonly sources: readonly PresetSource[]
  /** Day on which the sources were last read, `YYYY-MM-DD`. */
  readonly checked: string
  /** Where sources disagree: shown beside the figure, never hidden. */
  readonly conflicts: readonly { readonly zh: string; readonly en: string }[]
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

/** The local hours [from, to) of every day. */
export function daily(from: string, to: string): readonly ServiceHours[] {
  return [{ days: EVERY_DAY, from, to }]
}

/** What most presets share; each names what differs. */
export const PRESET_BASE = {
  windows: [],
  windowBy: 'round',
  zeroSecond: 'auto',
  smallTalk: 'count',
  skipsSellerStarted: false,
  skipsNoResponseNeeded: false,
  skipsNextDay: false,
  skipsHolidays: false,
  checked: '2026-11-22',
  conflicts: [],
} as const satisfies Partial<PlatformPreset>
