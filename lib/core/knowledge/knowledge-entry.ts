/** What an entry of the knowledge base is for (CONTRACTS 3). */
export type EntryKind = 'faq' | 'quick' | 'product' | 'objection' | 'guide'

/** One entry of the knowledge base. The first six fields are the contract (CONTRACTS 5), the rest its columns (3). */
export interface KnowledgeEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly title: string
  readonly questions: readonly string[]
  readonly answer: string
  readonly code?: string
  /** The shop it belongs to; an entry without one serves every shop. */
  readonly shop?: string
  readonly product?: string
  /** Levels parted by `/`. */
  readonly category?: string
  readonly tags?: readonly string[]
  readonly feature?: string
  readonly advantage?: string
  readonly benefit?: string
  readonly evidence?: string
  readonly risk?: string
  /** A size table as it is pasted from a spreadsheet (`readSizeTable` in sizing): size questions are answered from it. */
  readonly sizeTable?: string
  /** A parameter table, variants along the top (`readParameterTable` in comparing): comparisons are answered from it. */
  readonly parameterTable?: string
  /** File names of pictures. */
  readonly images?: readonly string[]
}

/** Fields of an entry that are one text and may be absent. */
export const OPTIONAL_TEXTS = [
  'code',
  'category',
  'product',
  'feature',
  'advantage',
  'benefit',
  'evidence',
  'risk',
  'sizeTable',
  'parameterTable',
] as const satisfies readonly (keyof KnowledgeEntry)[]

/** Why an entry is offered: what its place rests on most. */
export type SuggestionReason =
  | 'same-question'
  | 'similar-question'
  | 'product'
  | 'learned'
  | 'size-table'
  | 'parameter-table'
  | 'order-card'
  | 'first-words'

/** An answer offered for a buyer's message. */
export interface Suggestion {
  readonly entryId: string
  /** The answer's text; empty when the index was loaded without entries and no `textOf` was given. */
  readonly text: string
  /** Estimated probability that this is the right entry, 0..1, comparable between messages. */
  readonly score: number
  /** At or above {@link CONFIDENT_SCORE} and first: fit to be marked as sure. */
  readonly confident?: boolean
  readonly why?: SuggestionReason
  /** Slots in `text` that are still unfilled (KB-SLOTS). */
  readonly slots?: readonly string[]
}

/** What is known about the chat when a suggestion is asked for; everything is optional. */
export interface SuggestContext {
  /** The shop of this chat: entries of other shops are never offered. */
  readonly shop?: string
  /** Buyer messages just before this one, oldest first; read as one question with it (see mergeBuyerMessages). */
  readonly recent?: readonly string[]
  /** Names of the products on the card or mentioned. */
  readonly products?: readonly string[]
  /** Tags of the customer or the conversation, such as a stage of the sale. */
  readonly tags?: readonly string[]
  readonly stage?: string
  /** Entries already answered with in this chat: demoted. */
  readonly saidEntryIds?: readonly string[]
  /** Values to fill slots with. */
  readonly slotValues?: Readonly<Record<string, string>>
  /** At most this many suggestions, 3 by default. */
  readonly limit?: number
}

/** A hit of the palette. */
export interface SearchHit {
  readonly entryId: string
  readonly score: number
}
