import type { OrderField } from './order-fields.ts'
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
  /**
   * An element that must be on the page for the profile to be the right one: for self-hosted desks, whose address says
   * little (facts/consoles.md 15). Absent or empty: the address is enough.
   */
  readonly fingerprint?: SelectorList
  readonly marketplace: Marketplace
  readonly composer: { readonly at: SelectorList; readonly newline?: string }
  readonly send?: { readonly buttons: SelectorList; readonly keys: readonly string[] }
  readonly messages?: MessagesPart
  readonly customer?: {
    readonly name: SelectorList
    readonly id: SelectorList
    /** Literal texts that stand around the name and do not belong to it. */
    readonly strip?: readonly string[]
    /** The customer's id stands in the page's address right after this text, up to the next `/ ? & #`. */
    readonly idAfter?: string
    /** The id ends before this text. */
    readonly idUntil?: string
  }
  readonly conversations?: {
    readonly item: SelectorList
    readonly name: SelectorList
    readonly unread: SelectorList
    readonly active: SelectorList
    readonly id: SelectorList
    /** The id ends before this text: what follows changes with the row's state (拼多多). */
    readonly idUntil?: string
  }
  readonly order?: { readonly card: SelectorList } & Readonly<Record<OrderField, SelectorList>>
  /** The shop this chat belongs to, where the page shows it. */
  readonly shop?: { readonly name: SelectorList }
  /** How sure we are of it: `stable`, `beta`, `partial` (built-in), or the user's own. */
  readonly confidence?: ProfileConfidence
  /** Where each selector comes from, by its path in the profile (`messages.item[0]`). Built-in profiles carry all. */
  readonly evidence?: Readonly<Record<string, SelectorEvidence>>
}

/** The messages part of a profile (CONTRACTS 2); an empty list is a part the profile does not name. */
export interface MessagesPart {
  readonly list: SelectorList
  readonly item: SelectorList
  readonly buyer: SelectorList
  readonly agent: SelectorList
  readonly system: SelectorList
  readonly auto: SelectorList
  readonly text: SelectorList
  readonly time: SelectorList
  readonly id: SelectorList
  /** Literal texts that mark a robot's reply where the page has no class for it (飞鸽). */
  readonly autoTexts?: readonly string[]
  /** Literal texts that mark a line of the console itself where the page has no class for it (快手). */
  readonly systemTexts?: readonly string[]
  /** The page puts the newest message at the top (FreeScout). Absent: told from the page. */
  readonly order?: 'newest-first' | 'oldest-first'
}

/** How far a profile is to be trusted. */
export type ProfileConfidence = 'stable' | 'beta' | 'partial' | 'own'

/** Where a selector was learnt: a source tag of facts/consoles.md, when it was seen, and how many agree. */
export interface SelectorEvidence {
  readonly source: string
  /** `YYYY-MM` or `YYYY-MM-DD`; `undated` where the source carries none. */
  readonly date: string
  readonly confidence: 'H' | 'M-H' | 'M' | 'L-M' | 'L'
}

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
