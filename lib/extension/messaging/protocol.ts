import type { ClosingOption, ComposedKind } from '@/lib/core/answering/index.ts'
import type { ShopFact } from '@/lib/core/compliance/index.ts'
import type { KnowledgeEntry, Suggestion } from '@/lib/core/knowledge/index.ts'
import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import type { EventOrigin, JournalEvent } from '@/lib/core/conversation/index.ts'
import type { OrderCheck } from '@/lib/core/orders/index.ts'
import type { PageBoard } from '@/lib/core/sla/index.ts'
import type { CallFault, FoundPhrase } from '@/lib/core/panel-talk/index.ts'
import type { ChatMessage, OrderCard } from '@/lib/core/shared/index.ts'
import type { Settings, ShopSettings } from '../settings/index.ts'

/** The answer to a call. A message that resolves with `undefined` is not one of these, so it is not an answer. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: CallFault; readonly detail?: string }

/** One acknowledged line of the journal: flushed to disk before this is said (DESIGN 4.9). */
export interface JournalAck {
  readonly id: string
  readonly seq: number
}

/** What a console page gets to know: of the knowledge base only the figures a draft is held to, of other shops nothing. */
export interface ConsoleBriefing {
  readonly profile: ConsoleProfile
  readonly shop: ShopSettings
  /** What told the shop: the page, the agent for this tab or this console, or nothing (the default one). */
  readonly shopBy: 'page' | 'choice' | 'default'
  readonly settings: Pick<
    Settings,
    'language' | 'theme' | 'agentName' | 'deviceId' | 'keys' | 'triggers' | 'overrideAllowed' | 'warnAtShares'
  > & { readonly supervisorSet: boolean }
  /** The compiled rules (`checker.toBuffer()`), packed by `packRules`, and the words that go with them by rule id. */
  readonly packedRules: string
  readonly ruleTexts: Readonly<
    Record<string, { readonly reason?: string; readonly replacement?: string; readonly basis?: string }>
  >
  /** Figures that the shop's entries give: a draft that says another one is flagged with the entry. */
  readonly facts: readonly ShopFact[]
  /** Changes with every rule, settings or fact change; a page with another one asks again. */
  readonly revision: string
  /** Name of the DOM event by which a newer copy of our scripts asks an older one to step aside. */
  readonly handOverEvent: string
}

/** Calls a content script may make of the worker. Everything else from a page is refused. */
export interface PageToWorker {
  /** The gate of a frame starts. The worker answers which profiles match this address; an empty list: nothing to do. */
  'frame-opened': { payload: { url: string }; value: { profiles: readonly ConsoleProfile[]; handOverEvent: string } }
  /** The gate has seen a profile's composer: inject the console script into this frame. */
  'console-found': { payload: { profileId: string }; value: { injected: boolean } }
  /** The console script asks for what it needs to know. */
  'briefing-wanted': { payload: { profileId: string; shopName?: string }; value: ConsoleBriefing }
  /** Append events; the answer names each flushed line. The same id again answers the same line. At most 200 at once. */
  'journal-append': { payload: { events: readonly JournalEvent[] }; value: { acks: readonly JournalAck[] } }
  /**
   * The three checks of a card against the chat. Asked of the engine room, because the address data the check needs is
   * larger than a console script may be. The card is used and forgotten: it goes into no store.
   */
  'order-review': { payload: OrderReview; value: OrderCheck }
  /** The first trigger of the palette was typed: put its script beside the console script of this frame. */
  'palette-wanted': { payload: Record<string, never>; value: null }
  /** Quick replies and answers of the page's own shop that fit what was typed; at most nine, nothing else of the base. */
  'phrases-wanted': {
    payload: {
      profileId: string
      shopName?: string
      query: string
      facts: { customer?: string; order?: string; product?: string }
    }
    value: { phrases: readonly FoundPhrase[] }
  }
  /** Who waits, over all consoles of this machine; nothing of it says who they are. */
  'waiting-wanted': { payload: Record<string, never>; value: PageBoard }
  /**
   * Somebody waits elsewhere: show the tab of the first of these conversations that another open page has, with that chat
   * open. Answers which it was; null when no page has any of them.
   */
  'chat-wanted': { payload: { sessions: readonly string[] }; value: { session: string | null } }
  /** Relayed click on the overlay: open the side panel. */
  'panel-wanted': { payload: Record<string, never>; value: null }
}

/** Calls only our own pages may make of the worker. */
export interface OursToWorker {
  /** Rules, profiles, shops or settings changed: pages must be briefed anew, scripts registered anew. */
  'house-changed': { payload: { what: 'rules' | 'profiles' | 'settings' | 'permissions' | 'knowledge' }; value: null }
  /**
   * A person picked somebody who waits or is to be come back to: as `chat-wanted` of a page. `words` go into the composer
   * of that page once the chat is open.
   */
  'chat-chosen': { payload: { sessions: readonly string[]; words?: WantedWords }; value: { session: string | null } }
  /** The agent says which shop the chats of a tab belong to, where the page does not; null: as set up. */
  'shop-chosen': { payload: { tabId: number; shopId: string | null }; value: null }
  /** The engine room must be up: the worker makes sure of it and answers when it listens. */
  'engine-wanted': { payload: Record<string, never>; value: null }
  /** The engine room starts: is this its first start since the browser started, and how far had the journal come? */
  'engine-started': {
    payload: Record<string, never>
    value: { freshStart: boolean; sentinel: { lastSeq: number; headHash: string } | null }
  }
  /** How far the journal has come, for a memory apart from it; at most every 10 s. */
  'sentinel-written': { payload: { lastSeq: number; headHash: string }; value: null }
  /** How long the log is kept here, and in whose name the engine notes what it clears. */
  'retention-wanted': { payload: Record<string, never>; value: RetentionRule }
}

/** How long the log is kept, and who says so in the log. */
export interface RetentionRule {
  readonly days: number
  readonly agent: string
  readonly device: string
  readonly shop: string
}

/** What is to be written in a chat that is opened; `id` is of the press, so that a call said twice writes once. */
export interface WantedWords {
  readonly id: string
  readonly text: string
}

/** A chat that is looked for: today's conversation, or one of an earlier day by the shop's customer. */
export interface WantedChat {
  readonly session: string
  readonly shop: string
  readonly customerId?: string
  /** Only our own pages have words written. */
  readonly words?: WantedWords
}

/** What the worker tells console scripts (`runtime.onMessage`, `{ to: 'wenda-page', message }`). */
export type WorkerToPage =
  /** Rules, profiles, shops or settings changed: ask for a new briefing. */
  | { readonly type: 'briefing-changed' }
  /** Who waits has changed. */
  | { readonly type: 'waiting'; readonly board: PageBoard }
  /** Open this chat if it is yours; told only to pages of its own console. */
  | ({ readonly type: 'chat-wanted' } & WantedChat)
  /** A browser-wide shortcut was pressed while this page was in front. */
  | { readonly type: 'command-pressed'; readonly command: 'next-waiting' }

/** Calls of the engine room's worker, from the worker and our pages only (BroadcastChannel `wenda-engine`). */
export interface EngineCalls {
  append: { payload: { events: readonly JournalEvent[] }; value: { acks: readonly JournalAck[] } }
  suggest: {
    payload: { question: string; context: SuggestRequest }
    /** `risks`: what to say first of the products being talked about, whatever is asked; `options`: two to close with. */
    value: { suggestions: readonly SuggestedReply[]; risks: readonly string[]; options: readonly ClosingOption[] }
  }
  search: { payload: { query: string; limit: number; shop: string }; value: { hits: readonly SuggestedReply[] } }
  /** Figures that the living entries of a shop give, for the checker in the page. */
  'facts-wanted': { payload: { shop: string }; value: { facts: readonly ShopFact[] } }
  /** The three checks; pure, nothing is kept. */
  'order-review': { payload: OrderReview; value: OrderCheck }
  /** Knowledge rows changed in Dexie: the index takes them up without a rebuild. */
  'knowledge-changed': { payload: { upserted: readonly string[]; removed: readonly string[] }; value: null }
  /** So much changed (an import) that the index is built anew. */
  'knowledge-replaced': { payload: Record<string, never>; value: null }
  /** Erases conversations of one customer, or single lines (`seqs`, of a merge that is undone), for good: content goes, the record and the chain's proof stay. */
  erase: {
    payload: {
      sessions: readonly string[]
      seqs?: readonly number[]
      reason: string
      origin: Omit<EventOrigin, 'session'>
    }
    value: { lines: number }
  }
  /** Keys of the vault, from a page where the team's word was given: the engine keeps them in memory and goes on. */
  'vault-open': { payload: { keys: PassedKeys }; value: null }
  /** The keys for a page of ours; null while the machine is locked. */
  'vault-keys': { payload: Record<string, never>; value: { keys: PassedKeys | null } }
  /** From now on nobody gets the keys until the word is given again. */
  'vault-lock': { payload: Record<string, never>; value: null }
  /** Writes everything anew, sealed or plain. */
  'vault-convert': { payload: { to: 'sealed' | 'plain' }; value: null }
  /** The word is forgotten: what it sealed is thrown away. Refused while it can be read. */
  'vault-forget': { payload: Record<string, never>; value: null }
  'journal-state': { payload: Record<string, never>; value: JournalState }
  /** A slice of the journal's own lines, oldest first, for exports; `fromSeq` inclusive. */
  'journal-read': {
    payload: { fromSeq: number; limit: number }
    value: { lines: readonly string[]; nextSeq: number | null }
  }
  /**
   * Lines of another journal or an older copy of this one (a backup). Lines that chain on to the head are taken as they
   * stand, byte for byte; of any others the events that are not known yet are appended. Saying it twice adds nothing.
   */
  'journal-restore': { payload: { lines: readonly string[] }; value: { added: number } }
}

/** Keys as they are passed between pages of ours: they cannot be taken out of the browser. */
export interface PassedKeys {
  readonly content: CryptoKey
  readonly names: CryptoKey
}

/** A card and the chat it came from, newest line last, at most 200 lines. */
export interface OrderReview {
  /** Areas whose parcels cost extra, where the shop has its own list. */
  readonly remoteAreas?: readonly string[]
  readonly card: OrderCard
  readonly messages: readonly ChatMessage[]
}

/** What the journal says of itself; shown as "已保存 n" and printed on exports. */
export interface JournalState {
  readonly lastSeq: number
  readonly headHash: string
  /** What the start found and mended, or could not: each a state a person can act on. */
  readonly notices: readonly JournalNotice[]
}

/** What was found at start. */
export interface JournalNotice {
  readonly code:
    | 'index-rebuilt'
    | 'journal-rebuilt'
    | 'torn-tail-cut'
    | 'broken-chain'
    | 'behind-sentinel'
    | 'disk-full'
    | 'index-failed'
    | 'knowledge-restored'
  readonly atSeq?: number
  readonly detail?: string
}

/** What the engine may use to choose an answer. */
export interface SuggestRequest {
  readonly shop: string
  readonly productTexts: readonly string[]
  readonly alreadySaidEntryIds: readonly string[]
  /** What the buyer wrote before the open question, oldest first. */
  readonly recentBuyerTexts: readonly string[]
  /** The order card on the page; used for this answer and kept nowhere. */
  readonly order: OrderCard | null
  /** Nobody of the shop has written in this chat yet. */
  readonly isFirst: boolean
  readonly tier?: 'new' | 'returning'
  readonly tags: readonly string[]
  readonly offers: Partial<Readonly<Record<'new' | 'returning', string>>>
  /** The chat the answers are for; without it nobody takes part in a test of wordings. */
  readonly chat?: Pick<EventOrigin, 'session' | 'agent' | 'device' | 'console'>
}

/** A suggestion with the entry it comes from. */
export interface SuggestedReply {
  readonly suggestion: Suggestion
  readonly entry: KnowledgeEntry
  /** Set when the text was made for this question instead of taken from the entry. */
  readonly composed?: ComposedKind
}

export type {
  CallFault,
  HoldReport,
  InsertOutcome,
  OrderReport,
  PageToPanel,
  PanelToPage,
  PlacedFlag,
  PlacedReply,
} from '@/lib/core/panel-talk/index.ts'
