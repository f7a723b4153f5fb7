import type { LoggedMessage } from '@/lib/core/conversation/index.ts'
import type { JournalMark } from '@/lib/core/session-log/index.ts'
import type { LiveClock, PeakMap, PeopleMetrics, ServiceHours } from '@/lib/core/sla/index.ts'
import type { ClockReadings } from './clock-view.ts'

/** Figures of one day, with what they are measured against. */
export interface DayFigures {
  readonly metrics: PeopleMetrics
  readonly sessions: number
  readonly valid: number
}

/** One chat that waits. */
export interface BoardRow {
  readonly session: string
  readonly customer: string
  readonly shop: string
  readonly agent: string
  readonly clock: LiveClock
}

/** One conversation in the table. Times are epoch ms, waits seconds. */
export interface SessionLine {
  readonly session: string
  readonly startedAt: number
  readonly customer: string
  readonly shop: string
  readonly agent: string
  readonly messages: number
  readonly firstResponseS: number | null
  readonly timeouts: number
  readonly flags: number
  readonly used: number
  readonly overrides: number
  readonly unanswered: number
  readonly tags: readonly string[]
  readonly outcome: 'ordered' | 'not-ordered' | 'after-sale' | 'dispute' | 'handed-over' | null
  /** Everything searching looks at, in lower case. */
  readonly haystack: string
}

/** One conversation opened: its lines and what Wenda did. */
export interface SessionReplay {
  readonly customer: string
  readonly lines: readonly (LoggedMessage & {
    readonly tookS: number | null
    /** The machine slept while this answer was waited for. */
    readonly slept: boolean
  })[]
  readonly flags: readonly string[]
  readonly overrides: readonly string[]
  readonly questions: readonly string[]
  readonly used: readonly string[]
}

/** What the desk shows. */
export interface DeskView {
  readonly now: number
  /** Who sits at this machine, as the settings say. */
  readonly ownName: string
  readonly today: DayFigures
  readonly yesterday: DayFigures | null
  readonly board: readonly BoardRow[]
  /** Today beside other days, by agent, shop and hour. */
  readonly clocks: ClockReadings
  /** Seconds promised in service hours by the shop the desk stands for. */
  readonly targetSeconds: number
  /** Conversations that began in the last so many local days, today counted, newest first. */
  readonly sessionsOf: (days: number) => Promise<readonly SessionLine[]>
  /** When customers come: of all on the desk's clock (''), or of one shop on its own. */
  readonly peaksOf: (shopId: string) => PeakMap
  /** Days the heat map looks back on. */
  readonly peakDays: number
  readonly agents: readonly string[]
  readonly shops: readonly {
    readonly id: string
    readonly name: string
    readonly timeZone: string
    readonly windows: readonly ServiceHours[]
  }[]
  /** Null when there is no such conversation any more. */
  readonly replayOf: (session: string) => Promise<SessionReplay | null>
  /** Past days that are still being added up, and why one could not be. */
  readonly pendingDays: number
  readonly daysFault: string | null
  /** Nothing is known of earlier days yet. */
  readonly daysUnread: boolean
  /** Nothing is known of today yet: its figures are no figures. */
  readonly loading: boolean
  readonly failed: boolean
}

/** Files of an export (CONTRACTS 4). */
export const EXPORT_FILES = ['sessions.csv', 'sessions.xlsx', 'messages.csv', 'events.jsonl', 'log.wenda'] as const

/** One of them. */
export type ExportFile = (typeof EXPORT_FILES)[number]

/** What an export holds; empty parts filter nothing. */
export interface ExportFilter {
  /** Local calendar days `YYYY-MM-DD`, both inside. */
  readonly fromDay: string
  readonly toDay: string
  readonly shop: string
  readonly agent: string
  readonly tag: string
  readonly outcome: NonNullable<SessionLine['outcome']> | ''
  /** A rule's level or category, `*` for any rule at all. */
  readonly flag: string
}

/** Who may read customers' data in an export, and why; written into the log before the file is. */
export interface Unlock {
  readonly by: string
  readonly reason: string
}

/** How an export stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly file: ExportFile; readonly rows: number }
  | { readonly kind: 'done'; readonly file: ExportFile; readonly rows: number; readonly journal: JournalMark }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly file: ExportFile; readonly detail: string }

/** How taking in another machine's log stands. */
export type MergeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string; readonly line: number | null }
  | {
      readonly kind: 'preview'
      readonly name: string
      readonly total: number
      /** Those that are not here yet. */
      readonly fresh: number
      readonly masked: boolean
      readonly agents: readonly string[]
      readonly sessions: number
      /** First and last event, epoch ms. */
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'merging'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly name: string; readonly added: number; readonly seqs: readonly number[] }
  | { readonly kind: 'undone'; readonly lines: number }
  | { readonly kind: 'failed'; readonly detail: string }

/** Taking in logs of other machines. */
export interface MergeActions {
  readonly state: MergeState
  /** Reads these files; one that is not whole refuses them all. */
  readonly look: (files: readonly File[]) => void
  readonly merge: (name: string) => void
  readonly undo: (seqs: readonly number[], reason: string) => void
  readonly cancel: () => void
  readonly close: () => void
}

/** One export as it was asked for. */
export interface ExportOrder {
  readonly file: ExportFile
  readonly filter: ExportFilter
  readonly unlock: Unlock | null
  /** Into a file the person picks, instead of the downloads. */
  readonly pick: boolean
}

/** What the export place can do. */
export interface ExportActions {
  readonly state: ExportState
  /** Whether this browser lets a person pick the file. */
  readonly canPick: boolean
  /** Null when it is known only by going through every conversation. */
  readonly countSessions: (filter: ExportFilter) => number | null
  /** Whether it is the supervisor's word; absent where none is set. */
  readonly checkWord?: ((word: string) => Promise<boolean>) | undefined
  readonly run: (order: ExportOrder) => void
  readonly cancel: () => void
}
