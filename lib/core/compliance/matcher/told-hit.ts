import type { Level } from './types.ts'

/** What a rule told, by kept characters. Its level may change, and so may its ends. */
export interface ToldHit {
  first: number
  last: number
  readonly rule: number
  readonly category: string
  level: Level
  /** Told as the rule has it, whatever the sentence reads like. */
  readonly firm?: boolean
  /** A house's own rule. */
  readonly custom?: boolean
  /** A clause that reads like a claim, not a phrase that a rule names. */
  readonly isClause?: boolean
}
