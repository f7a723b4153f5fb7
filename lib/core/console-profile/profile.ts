import type { Marketplace } from '../shared/index.ts'

/** A selector of CONTRACTS 2: one string, or several in order of preference (the first that matches wins). */
export type SelectorList = readonly string[]

/** A console profile as the program uses it: parsed, with every selector as a list (`wenda-console-profile/1`). */
export interface ConsoleProfile {
  readonly format: 'wenda-console-profile/1'
  readonly id: string
  readonly name: string
  readonly version: number
  /** Chrome match patterns. */
  readonly matches: readonly string[]
  readonly marketplace: Marketplace
  readonly composer: { readonly at: SelectorList; readonly newline?: string }
  readonly send?: { readonly buttons: SelectorList; readonly keys: readonly string[] }
  readonly messages?: {
    readonly list: SelectorList
    readonly item: SelectorList
    readonly buyer: SelectorList
    readonly agent: SelectorList
    readonly system: SelectorList
    readonly auto: SelectorList
    readonly text: SelectorList
    readonly time: SelectorList
    readonly id: SelectorList
  }
  readonly customer?: { readonly name: SelectorList; readonly id: SelectorList }
  readonly conversations?: {
    readonly item: SelectorList
    readonly name: SelectorList
    readonly unread: SelectorList
    readonly active: SelectorList
    readonly id: SelectorList
  }
  readonly order?: { readonly card: SelectorList } & Readonly<Record<OrderField, SelectorList>>
  /** The shop this chat belongs to, where the page shows it. */
  readonly shop?: { readonly name: SelectorList }
  /** How sure we are of it: `stable`, `beta`, `partial` (built-in), or the user's own. */
  readonly confidence?: 'stable' | 'beta' | 'partial' | 'own'
}

/** Fields of an order card that a profile may point at. */
export type OrderField =
  | 'number'
  | 'product'
  | 'sku'
  | 'quantity'
  | 'receiver'
  | 'phone'
  | 'address'
  | 'coupon'
  | 'amount'
  | 'note'

/** One fault of a profile file, named by its path in the file (`messages.buyer`, `matches[0]`). */
export interface ProfileFault {
  readonly path: string
  /** A code for the message catalogue. */
  readonly code:
    | 'missing'
    | 'not-text'
    | 'not-a-list'
    | 'empty'
    | 'bad-selector'
    | 'bad-pattern'
    | 'bad-format'
    | 'unknown-key'
    | 'bad-value'
    | 'too-large'
    | 'not-json'
  /** The value as found, cut short; for the person who mends it. */
  readonly found?: string
}
