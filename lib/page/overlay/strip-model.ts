/** A flag as the strip shows it. */
export interface StripFlag {
  readonly ruleId: string
  readonly level: 'block' | 'warn' | 'hint'
  /** The words as they stand in the draft. */
  readonly phrase: string
  readonly category: string
  readonly reason?: string
  readonly basis?: string
  readonly replacement?: string
  readonly start: number
  readonly end: number
}

/** One of the three checks, without any personal data: only how it stands. */
export interface StripCheck {
  readonly key: string
  readonly label: string
  readonly status: 'ok' | 'differs' | 'missing' | 'unknown'
  readonly statusLabel: string
  readonly settled: boolean
}

/** What stands in the strip now; `null` parts are not shown. */
export interface StripModel {
  readonly flags: readonly StripFlag[]
  /** Set while a send is held: the sentence that says so. */
  readonly held: string | null
  /** Set while an order confirmation is held. */
  readonly checks: readonly StripCheck[] | null
  /** Calm notices: an update, a lost connection, copying instead of inserting. */
  readonly notice: string | null
}

/** The strip's words in the agent's language. */
export interface StripWords {
  readonly levels: Readonly<Record<'block' | 'warn' | 'hint', string>>
  readonly region: string
  readonly more: (count: number) => string
  readonly fixKey: string
  readonly openPanel: string
  /** The pill in words; `clock` is the time left, or past the limit when `late`. */
  readonly pill: (waiting: number, clock: string, late: boolean) => string
}

/** What the pill shows: how many wait, and the clock of the most urgent as text. No name, no words. */
export interface PillModel {
  readonly waiting: number
  readonly clock: string
  readonly level: 'calm' | 'warn' | 'urgent' | 'late'
}

/** Whether there is anything to show. */
export function isEmptyStrip(model: StripModel): boolean {
  return model.flags.length === 0 && model.held === null && model.checks === null && model.notice === null
}
