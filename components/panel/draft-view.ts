import type { HoldCause } from '@/lib/core/sending/index.ts'

/** A flag of the draft or of a held message. */
export interface DraftFlag {
  readonly ruleId: string
  readonly category: string
  readonly level: 'block' | 'warn' | 'hint'
  readonly phrase: string
  readonly start: number
  readonly reason?: string
  /** Empty: the words go without a substitute. Absent: no replacement is known. */
  readonly replacement?: string
  readonly basis?: string
}

/** Advice on how the draft is put. */
export interface DraftNudge {
  readonly row: 'FLOW-CLOSE' | 'FLOW-CLOSE:scarcity' | 'FLOW-NOPUSH' | 'FLOW-GREET'
  /** The words it is about, '' for the whole. */
  readonly words: string
  /** A better line of real options, when they are known. */
  readonly better?: string
}

/** A send that was stopped. */
export interface PanelHold {
  readonly because: readonly HoldCause[]
  readonly flags: readonly DraftFlag[]
  readonly text: string
  readonly heldAt: number
}
