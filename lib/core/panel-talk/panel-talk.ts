import type { ChatSnapshot, CheckName, CheckStatus, EventDetail, FlagRecord } from '../conversation/index.ts'
import type { HoldCause } from '../sending/index.ts'
import type { OrderCard } from '../shared/index.ts'

/** Why a call between parts failed; a closed set, each with a sentence in the message catalogue. */
export type CallFault =
  | 'no-receiver'
  | 'context-lost'
  | 'timeout'
  | 'bad-payload'
  | 'not-allowed'
  | 'disk-full'
  | 'failed'

/** Name of the port that the panel opens to a console script (`tabs.connect`). */
export const PANEL_PORT = 'wenda-panel'

/** What the panel tells the console script, over the port. */
export type PanelToPage =
  /**
   * `closing`: real options of what is talked about, as a question; it takes the place of pressing the buyer. `way`: the
   * ready answer to the complaint that is open.
   */
  | {
      readonly type: 'suggestions'
      readonly question: string
      readonly replies: readonly PlacedReply[]
      readonly closing?: string
      readonly way?: PlacedReply
    }
  /** Whether the customer asked or bought here before, as the journal shows it. */
  | { readonly type: 'tier'; readonly session: string; readonly tier: 'new' | 'returning' }
  | {
      readonly type: 'insert'
      readonly reply: PlacedReply
      readonly session: string
      readonly how: 'replace' | 'caret'
    }
  /** Put an entry's pictures into the composer. */
  | {
      readonly type: 'insert-pictures'
      readonly entryId: string
      readonly session: string
      readonly pictures: readonly PlacedPicture[]
    }
  | { readonly type: 'fix-flag'; readonly ruleId: string; readonly start: number }
  /** This flag is a false alarm, for good. */
  | { readonly type: 'dismiss-flag'; readonly ruleId: string; readonly start: number }
  /** Bring a line of the open chat into view. */
  | { readonly type: 'show-message'; readonly messageId: string }
  /** Settle one of the three checks. A check that differs or misses something needs `settled`: how it was settled. */
  | { readonly type: 'tick'; readonly check: CheckName; readonly settled?: string }
  /** Let the held text go once. `supervised`: our own page has checked the supervisor's word for it. */
  | { readonly type: 'override'; readonly reason: string; readonly by: string; readonly supervised?: boolean }
  | { readonly type: 'jump'; readonly conversationId: string }
  | { readonly type: 'order-pasted'; readonly card: OrderCard }
  /** The agent's own word on the open conversation, for the log. */
  | { readonly type: 'mark'; readonly mark: ChatMark }
  | { readonly type: 'briefing-changed' }
  | { readonly type: 'focus-composer' }

/** What an agent says of a conversation: tags, how it ended, whether it was a consultation at all. */
export type ChatMark = Extract<EventDetail, { kind: 'tags-changed' | 'outcome-set' | 'validity-marked' }>

/** A reply ready for the composer: slots filled as far as they can be. */
export interface PlacedReply {
  readonly entryId: string
  readonly source: `kb:${string}` | `quick:${string}`
  readonly text: string
  /** Names of slots that are still open; not empty: the panel inserts nothing, a key in the composer selects the first. */
  readonly openSlots: readonly string[]
}

/** A picture on its way to the page; a port carries text only. */
export interface PlacedPicture {
  readonly name: string
  /** Its media type, told from its bytes. */
  readonly type: string
  readonly base64: string
}

/** A phrase found for what was typed after a trigger. */
export interface FoundPhrase {
  /** Ready for the composer, known slots filled. */
  readonly reply: PlacedReply
  /** As its author wrote it: what a list on the page shows, so that no customer's name stands in our drawing. */
  readonly text: string
  /** Its title: what tells it from others of the same beginning. */
  readonly title: string
  /** What open slots may be filled with. */
  readonly choices: Readonly<Record<string, readonly string[]>>
}

/** What the console script tells the panel, over the port. */
export type PageToPanel =
  | { readonly type: 'snapshot'; readonly snapshot: ChatSnapshot }
  | { readonly type: 'draft'; readonly text: string; readonly flags: readonly PlacedFlag[] }
  | { readonly type: 'order'; readonly check: OrderReport | null }
  | { readonly type: 'held'; readonly hold: HoldReport | null }
  | { readonly type: 'inserted'; readonly entryId: string; readonly outcome: InsertOutcome }
  | { readonly type: 'pictures'; readonly entryId: string; readonly outcome: PictureOutcome }
  | { readonly type: 'saved'; readonly unsaved: number; readonly lastSeq: number; readonly fault?: CallFault }
  /** The page takes Wenda's drawing away again and again: flags and holds show in the panel alone from now on. */
  | { readonly type: 'overlay-removed' }
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
          /** For a remote area: what is added, CNY; or that the shop does not send there. */
          readonly surchargeCny?: number
          readonly refused?: true
        }[]
      }
    >
  >
  /** The card when a person pasted it: the page shows none. */
  readonly pasted?: OrderCard
}

/** A send that was stopped, and why. */
export interface HoldReport {
  readonly because: readonly HoldCause[]
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

/**
 * What became of an entry's pictures. `shown`: each stands on the page; `unseen`: the page took one and shows nothing of
 * it; otherwise why the one after `placed` is not there.
 */
export interface PictureOutcome {
  readonly status: 'shown' | 'unseen' | 'not-taken' | 'no-composer' | 'read-only' | 'other-customer' | 'page-lost'
  readonly placed: number
}
