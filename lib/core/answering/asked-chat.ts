import type { OrderCard } from '../shared/index.ts'

/** What an answer is composed for. */
export interface AskedChat {
  /** The buyer's open question, several lines read as one. */
  readonly question: string
  /** What the buyer wrote before in this chat, oldest first: measures told once count later. */
  readonly earlier: readonly string[]
  /** Names of the products on the card or looked at. */
  readonly products: readonly string[]
  readonly order: OrderCard | null
  /** Nobody of the shop has written yet. */
  readonly isFirst: boolean
  readonly shop: string
  /** Whether the customer bought here before; undefined: not known. */
  readonly tier?: 'new' | 'returning'
  /** What the shop gives new and returning customers, in the shop's words. */
  readonly offers?: Partial<Readonly<Record<'new' | 'returning', string>>>
}

/** What an answer was composed from. */
export type ComposedKind = 'size' | 'comparison' | 'order' | 'greeting'

/** An answer made for this question. */
export interface ComposedAnswer {
  /** The entry it rests on; `page:order` for the card on the page. */
  readonly entryId: string
  readonly kind: ComposedKind
  /** Open slots are written as `{name}`. */
  readonly text: string
  /** 0..1 as in suggestions: how surely this is what was asked. */
  readonly score: number
}
