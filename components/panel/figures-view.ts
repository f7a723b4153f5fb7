import type { TeamMetrics } from '@/lib/core/sla/index.ts'

/** What an agent answers for. */
export type OwnFigures = Pick<TeamMetrics, 'replyRate' | 'meanSeconds' | 'unanswered' | 'fineCny'>

/** The agent's own day beside others, and taken apart. */
export interface OwnDays {
  /** Null: no consultation that day. */
  readonly yesterday: OwnFigures | null
  /** The same weekday a week before. */
  readonly lastWeek: OwnFigures | null
  /** Today by shop; one alone is the day itself. */
  readonly shops: readonly { readonly name: string; readonly figures: OwnFigures }[]
  /** Today by hour of the local day in which the question came. */
  readonly hours: readonly { readonly hour: number; readonly figures: OwnFigures }[]
}
