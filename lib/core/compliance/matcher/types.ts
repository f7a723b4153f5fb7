/** How hard a finding is held: 禁 block (held before send), 警 warn (flagged), 提 hint. */
export type Level = 'block' | 'warn' | 'hint'

/** One finding in a text. `start` and `end` are UTF-16 offsets into the text as given (CONTRACTS 5). */
export interface Finding {
  readonly ruleId: string
  readonly category: string
  readonly level: Level
  readonly start: number
  readonly end: number
  /** The knowledge-base entry whose fact the text contradicts. */
  readonly entryId?: string
}

/** A fact of the knowledge base that a reply may not contradict, such as 保质期 6 个月. */
export interface KnownFact {
  readonly label: string
  readonly value: number
  readonly unit: string
  readonly entryId: string
  /** Figures, as written, that an agent may say all the same: false alarms of this fact. */
  readonly quiet?: readonly string[]
}

/** What is known about the chat at the moment of the check; every part may be absent. */
export interface CheckContext {
  readonly marketplace?: string
  /** The shop's category, such as 美妆. */
  readonly category?: string
  /** The customer being talked to: their own data may be repeated, another customer's may not. */
  readonly customer?: {
    readonly phone?: string
    readonly address?: string
    readonly orderNumber?: string
    readonly name?: string
  }
  /** The agent's last own messages, oldest first: a phrase split over them is still found. */
  readonly previousOwnMessages?: readonly string[]
  /** What an agent may promise alone, in yuan; 50 when absent (FLOW-LIMIT). */
  readonly compensationLimitCny?: number
  readonly facts?: readonly KnownFact[]
}

/** A compiled rule set, ready to check texts. */
export interface Checker {
  /** Findings in the order of the text. Never throws, linear in the length of the text. */
  readonly check: (text: string, context?: CheckContext) => Finding[]
  /** The whole compiled set as one buffer for `loadChecker`. */
  readonly toBuffer: () => ArrayBuffer
}
