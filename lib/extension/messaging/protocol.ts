import type { KnowledgeEntry, Suggestion } from '@/lib/core/knowledge/index.ts'
import type { ConsoleProfile } from '@/lib/core/console-profile/index.ts'
import type { ChatSnapshot, CheckName, CheckStatus, FlagRecord, JournalEvent } from '@/lib/core/conversation/index.ts'
import type { Settings, ShopSettings } from '../settings/index.ts'

/** Why a call between parts failed; a closed set, each with a sentence in the message catalogue. */
export type CallFault =
  | 'no-receiver'
  | 'context-lost'
  | 'timeout'
  | 'bad-payload'
  | 'not-allowed'
  | 'disk-full'
  | 'failed'

/** The answer to a call. A message that resolves with `undefined` is not one of these, so it is not an answer. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: CallFault; readonly detail?: string }

/** One acknowledged line of the journal: flushed to disk before this is said (DESIGN 4.9). */
export interface JournalAck {
  readonly id: string
  readonly seq: number
}

/** What a console page gets to know: never the knowledge base, never other shops' data. */
export interface ConsoleBriefing {
  readonly profile: ConsoleProfile
  readonly shop: ShopSettings
  readonly settings: Pick<
    Settings,
    'language' | 'theme' | 'agentName' | 'deviceId' | 'keys' | 'overrideAllowed' | 'warnAtShares'
  >
  /** The compiled rules (`checker.toBuffer()`) in base64, and the words that go with them by rule id. */
  readonly rulesBase64: string
  readonly ruleTexts: Readonly<
    Record<string, { readonly reason?: string; readonly replacement?: string; readonly basis?: string }>
  >
  /** Changes with every rule or settings change; a page with another one asks again. */
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
  /** How many chats wait on this console, for the badge; the most urgent deadline, epoch ms. */
  'waiting-changed': { payload: { waiting: number; dueAt: number | null }; value: null }
  /** Relayed click on the overlay: open the side panel. */
  'panel-wanted': { payload: Record<string, never>; value: null }
}

/** Calls only our own pages may make of the worker. */
export interface OursToWorker {
  /** Rules, profiles, shops or settings changed: pages must be briefed anew, scripts registered anew. */
  'house-changed': { payload: { what: 'rules' | 'profiles' | 'settings' | 'permissions' }; value: null }
  /** The engine room must be up: the worker makes sure of it and answers when it listens. */
  'engine-wanted': { payload: Record<string, never>; value: null }
}

/** Calls of the engine room's worker, from the worker and our pages only (BroadcastChannel `wenda-engine`). */
export interface EngineCalls {
  append: { payload: { events: readonly JournalEvent[] }; value: { acks: readonly JournalAck[] } }
  suggest: { payload: { question: string; context: SuggestRequest }; value: { suggestions: readonly SuggestedReply[] } }
  search: { payload: { query: string; limit: number; shop: string }; value: { hits: readonly SuggestedReply[] } }
  learn: { payload: { question: string; entryId: string }; value: null }
  /** Knowledge rows changed in Dexie: the index takes them up without a rebuild. */
  'knowledge-changed': { payload: { upserted: readonly string[]; removed: readonly string[] }; value: null }
  'journal-state': { payload: Record<string, never>; value: JournalState }
  /** A slice of the journal's own lines, oldest first, for exports; `fromSeq` inclusive. */
  'journal-read': {
    payload: { fromSeq: number; limit: number }
    value: { lines: readonly string[]; nextSeq: number | null }
  }
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
  readonly atSeq?: number
  readonly detail?: string
}

/** What the engine may use to choose an answer. */
export interface SuggestRequest {
  readonly shop: string
  readonly productTexts: readonly string[]
  readonly alreadySaidEntryIds: readonly string[]
  readonly recentBuyerTexts: readonly string[]
}

/** A suggestion with the entry it comes from. */
export interface SuggestedReply {
  readonly suggestion: Suggestion
  readonly entry: KnowledgeEntry
}

/** Name of the port that the panel opens to a console script (`tabs.connect`). */
export const PANEL_PORT = 'wenda-panel'

/** What the panel tells the console script, over the port. */
export type PanelToPage =
  | { readonly type: 'suggestions'; readonly question: string; readonly replies: readonly PlacedReply[] }
  | {
      readonly type: 'insert'
      readonly reply: PlacedReply
      readonly session: string
      readonly how: 'replace' | 'caret'
    }
  | { readonly type: 'fix-flag'; readonly ruleId: string; readonly start: number }
  /** Settle one of the three checks. A check that differs or misses something needs `settled`: how it was settled. */
  | { readonly type: 'tick'; readonly check: CheckName; readonly settled?: string }
  | { readonly type: 'override'; readonly reason: string; readonly by: string }
  | { readonly type: 'jump'; readonly conversationId: string }
  | { readonly type: 'order-pasted'; readonly text: string }
  | { readonly type: 'tags'; readonly tags: readonly string[] }
  | { readonly type: 'briefing-changed' }
  | { readonly type: 'focus-composer' }

/** A reply ready for the composer: slots filled as far as they can be. */
export interface PlacedReply {
  readonly entryId: string
  readonly source: `kb:${string}` | `quick:${string}`
  readonly text: string
  /** Names of slots that are still open; not empty: insertion is refused. */
  readonly openSlots: readonly string[]
}

/** What the console script tells the panel, over the port. */
export type PageToPanel =
  | { readonly type: 'snapshot'; readonly snapshot: ChatSnapshot }
  | { readonly type: 'draft'; readonly text: string; readonly flags: readonly PlacedFlag[] }
  | { readonly type: 'order'; readonly check: OrderReport | null }
  | { readonly type: 'held'; readonly hold: HoldReport | null }
  | { readonly type: 'inserted'; readonly entryId: string; readonly outcome: InsertOutcome }
  | { readonly type: 'saved'; readonly unsaved: number; readonly lastSeq: number; readonly fault?: CallFault }
  | { readonly type: 'gone'; readonly because: 'navigated' | 'updated' }

/** A flag with its place in the draft, UTF-16 offsets. */
export interface PlacedFlag extends FlagRecord {
  readonly start: number
  readonly end: number
  readonly reason?: string
  readonly replacement?: string
  readonly basis?: string
}

/** The three checks as they stand, with what the chat said where it differs. */
export interface OrderReport {
  readonly orderNumber?: string
  readonly checks: Readonly<
    Record<
      CheckName,
      {
        readonly status: CheckStatus
        readonly ticked: boolean
        readonly findings: readonly {
          readonly field: string
          readonly said?: string
          readonly card?: string
          readonly messageId?: string
        }[]
      }
    >
  >
}

/** A send that was stopped, and why. */
export interface HoldReport {
  readonly because: readonly ('flag' | 'three-check' | 'open-slot' | 'wrong-customer' | 'cannot-check' | 'over-limit')[]
  readonly flags: readonly PlacedFlag[]
  readonly text: string
  readonly heldAt: number
}

/** What became of an insertion; anything but `inserted` has left the draft as it was. */
export type InsertOutcome =
  | { readonly status: 'inserted' }
  | {
      readonly status: 'refused'
      readonly reason: 'no-composer' | 'other-customer' | 'composing' | 'open-slot' | 'read-only' | 'page-lost'
    }
  | { readonly status: 'not-taken'; readonly copied: boolean }
