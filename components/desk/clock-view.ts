import type { MeanMetric, PeopleMetrics, PlatformPreset, PresetDraft, RateMetric } from '@/lib/core/sla/index.ts'

/** One day's figures beside the day before and the same weekday a week before; null: nothing that day. */
export interface ComparedFigures {
  /** Empty: nobody wrote a name down. */
  readonly name: string
  readonly today: PeopleMetrics
  readonly yesterday: PeopleMetrics | null
  readonly lastWeek: PeopleMetrics | null
  /** Chats that wait this moment. */
  readonly waiting: number
  /** Share of today's words sent pasted and unedited, 0..1; null when it is known for none. */
  readonly copiedShare: number | null
}

/** Today's rounds that began in one hour of the local day. */
export interface HourFigures {
  readonly hour: number
  readonly metrics: PeopleMetrics
}

/** Today's figures, put beside other days and taken apart. */
export interface ClockReadings {
  readonly whole: ComparedFigures
  readonly agents: readonly ComparedFigures[]
  readonly shops: readonly ComparedFigures[]
  readonly hours: readonly HourFigures[]
}

/** A marketplace metric as this house has it; `editedOn`: the day somebody here changed it. */
export interface HousePreset {
  readonly preset: PlatformPreset
  readonly editedOn?: string
}

/** Marketplace metrics: their definitions, and what the log makes of them. */
export interface PlatformReadings {
  readonly presets: readonly HousePreset[]
  /** What the log of the metric's period comes to; rejects when it cannot be read. */
  readonly estimate: (preset: PlatformPreset) => Promise<RateMetric | MeanMetric>
  /** Keeps a metric as it was edited, a draft without faults; null: as it shipped. */
  readonly keep: (id: string, draft: PresetDraft | null) => void
  /** The desk's local day, `YYYY-MM-DD`: a source cannot have been checked after it. */
  readonly today: string
}
