import type { OrderCard, Side } from '../shared/index.ts'

/** How a reply came into the composer (CONTRACTS 4, column `source`). */
export type ReplySource = 'typed' | 'pasted' | 'auto' | `kb:${string}` | `quick:${string}`

/** The three checks before an order confirmation leaves: 商品, 收货, 支付. */
export type CheckName = 'goods' | 'ship' | 'pay'

/** What a check found (CONTRACTS 5, OrderCheck). */
export type CheckStatus = 'ok' | 'differs' | 'missing' | 'unknown'

/** What a rule said about a piece of a draft, as it goes into the journal. */
export interface FlagRecord {
  readonly ruleId: string
  readonly category: string
  readonly level: 'block' | 'warn' | 'hint'
  /** The words as they stood in the draft. */
  readonly phrase: string
}

/** A point to improve that somebody works on. */
export interface ImprovementTask {
  readonly taskId: string
  /** Whose it is. */
  readonly agentName: string
  /** Item of the score sheet, or '' for the supervisor's own words alone. */
  readonly item: string
  readonly words: string
  /** Monday of the week in which it is looked at, `YYYY-MM-DD`. */
  readonly week: string
  readonly standing: 'open' | 'kept' | 'not-kept' | 'dropped'
}

/** Two wordings of one entry against each other; what decides was said before the first conversation. */
export interface WordingTest {
  readonly testId: string
  readonly entryId: string
  readonly title: string
  /** The entry's answer as it stood, and the other wording. */
  readonly a: string
  readonly b: string
  /** Share that ordered before, and the smallest difference worth acting on, 0..1. */
  readonly baseline: number
  readonly smallestDifference: number
  readonly course: 'running' | 'a-kept' | 'b-taken'
}

/** How somebody did in a drill. */
export interface DrillRecord {
  readonly drillId: string
  readonly trainee: string
  readonly answers: readonly {
    readonly question: string
    readonly text: string
    readonly seconds: number
    /** Names of what the rules, nudges and the clock found wrong. */
    readonly faults: readonly string[]
    /** The supervisor's mark, 0..5; null while there is none. */
    readonly mark: number | null
  }[]
}

/**
 * A complaint to the platform as it stands; times are epoch ms, money is CNY. Names nobody but people of the shop: what it
 * says of the order is the goods and the note, the note with the buyer's data covered.
 */
export interface DisputeRecord {
  readonly disputeId: string
  readonly orderNumber?: string
  /** What was ordered, as the order card or a person says it. */
  readonly goods?: string
  /** The order's note. */
  readonly note?: string
  readonly openedAt: number
  /** What had been promised; 10 % more is paid. */
  readonly promisedCny: number
  /** Who speaks with the buyer, and who owns evidence and payment. */
  readonly agentName: string
  readonly supervisor: string
  /** When each of the four steps was done. */
  readonly doneAt: Readonly<Partial<Record<'apologise' | 'evidence' | 'compensate' | 'visit', number>>>
  readonly result: 'open' | 'won' | 'lost' | 'withdrawn'
}

/**
 * What can happen in a conversation. Every fact the program remembers is one of these, written once; state, clocks,
 * figures and exports are folds over them (DESIGN 1). `kind` is the event's name in the past tense.
 */
export type EventDetail =
  /** A customer's chat was opened or first seen. */
  | {
      readonly kind: 'session-started'
      readonly data: {
        readonly customerId?: string
        readonly customerName?: string
        readonly consoleName: string
        readonly marketplace: string
      }
    }
  /** A line appeared in the chat. `history`: it was there before Wenda looked, so it starts no clock. */
  | {
      readonly kind: 'message-seen'
      readonly data: {
        readonly messageId: string
        readonly side: Side
        readonly text: string
        readonly auto: boolean
        readonly history: boolean
        /** For the shop's own lines: where the words came from, and the share of them that was pasted unedited, 0..1. */
        readonly source?: ReplySource
        readonly pastedShare?: number
      }
    }
  /** The console's list shows unread messages of a chat that is not open (0: read). */
  | { readonly kind: 'unread-changed'; readonly data: { readonly unread: number } }
  | {
      readonly kind: 'suggestions-shown'
      readonly data: { readonly question: string; readonly entryIds: readonly string[]; readonly confident: boolean }
    }
  /** Nothing in the knowledge base fitted: goes to the list of unanswered questions. */
  | { readonly kind: 'question-unanswered'; readonly data: { readonly question: string } }
  | {
      readonly kind: 'reply-inserted'
      readonly data: {
        readonly entryId: string
        readonly source: ReplySource
        readonly question: string
        readonly text: string
      }
    }
  | { readonly kind: 'insertion-refused'; readonly data: { readonly entryId: string; readonly reason: string } }
  | { readonly kind: 'flags-raised'; readonly data: { readonly flags: readonly FlagRecord[] } }
  | {
      readonly kind: 'flag-settled'
      readonly data: { readonly ruleId: string; readonly phrase: string; readonly how: 'replaced' | 'dismissed' }
    }
  /** A send was stopped before the page heard of it. */
  | {
      readonly kind: 'send-held'
      readonly data: {
        readonly text: string
        readonly because: readonly string[]
        readonly flags: readonly FlagRecord[]
      }
    }
  /** The agent's own press went through to the page. `guarded: false`: no check could run (DESIGN 4.14). */
  | { readonly kind: 'send-passed'; readonly data: { readonly text: string; readonly guarded: boolean } }
  | {
      readonly kind: 'hold-overridden'
      readonly data: {
        readonly text: string
        readonly because: readonly string[]
        readonly reason: string
        readonly by: string
      }
    }
  /** One look at the order card against the chat. */
  | {
      readonly kind: 'order-checked'
      readonly data: {
        readonly orderNumber?: string
        readonly amountCny?: number
        readonly statuses: Readonly<Record<CheckName, CheckStatus>>
      }
    }
  /** The agent settled one of the three checks. */
  | { readonly kind: 'check-ticked'; readonly data: { readonly orderNumber?: string; readonly check: CheckName } }
  | {
      readonly kind: 'order-confirmed'
      readonly data: { readonly orderNumber?: string; readonly amountCny?: number; readonly overridden: boolean }
    }
  | { readonly kind: 'tags-changed'; readonly data: { readonly tags: readonly string[] } }
  | { readonly kind: 'tier-changed'; readonly data: { readonly tier: 'new' | 'returning' } }
  | { readonly kind: 'validity-marked'; readonly data: { readonly valid: boolean; readonly reason?: string } }
  | {
      readonly kind: 'outcome-set'
      readonly data: {
        readonly outcome: 'ordered' | 'not-ordered' | 'after-sale' | 'dispute' | 'handed-over'
        readonly note?: string
      }
    }
  | { readonly kind: 'session-ended'; readonly data: { readonly by: 'agent' | 'console' | 'idle' } }
  /** What the page lets us see changed: a part went blind or came back. */
  | {
      readonly kind: 'health-changed'
      readonly data: { readonly part: string; readonly state: 'sees' | 'blind'; readonly profileId: string }
    }
  /** A supervisor marked this conversation on the score sheet; the last mark of a supervisor counts. */
  | {
      readonly kind: 'session-scored'
      readonly data: { readonly marks: Readonly<Record<string, boolean | null>>; readonly note: string }
    }
  /** A point to improve, set for a week and judged at its end (`session` is 'house'); the last word counts. */
  | { readonly kind: 'task-set'; readonly data: ImprovementTask }
  /** An agent answered a set of awkward questions (`session` is 'house'). */
  | { readonly kind: 'drill-finished'; readonly data: DrillRecord }
  /** Two wordings are compared from now on, or no longer (`session` is 'house'); the last word counts. */
  | { readonly kind: 'wording-test-set'; readonly data: WordingTest }
  /** Whenever the entry is suggested in this conversation, it is in this wording. */
  | {
      readonly kind: 'wording-assigned'
      readonly data: { readonly testId: string; readonly entryId: string; readonly arm: 'a' | 'b' }
    }
  /** A complaint to the platform began or went on; the last word about a case counts. */
  | { readonly kind: 'dispute-set'; readonly data: DisputeRecord }
  /** Something outside one chat: settings, exports, unlocks, erasures, gaps (`session` is then 'house'). */
  | { readonly kind: 'house-noted'; readonly data: { readonly what: string; readonly detail?: string } }

/** The name of something that can happen. */
export type EventKind = EventDetail['kind']

/** Who and where: stands on every event, so that journals of many machines can be folded together (DESIGN 6). */
export interface EventOrigin {
  /** UUID v7, or a stable id where the same fact could be seen twice. The same id twice is one line. */
  readonly id: string
  /** When it happened, epoch milliseconds. */
  readonly at: number
  /** The conversation: one customer, one console, one shop, one local day. */
  readonly session: string
  readonly agent: string
  readonly device: string
  readonly shop: string
  /** Id of the console profile. */
  readonly console: string
}

/** One fact, as it goes to the journal and comes back from it. */
export type JournalEvent = EventOrigin & EventDetail

/** An order card with where it was read, kept out of the journal (personal data stays on the page and in memory). */
export interface SeenOrder {
  readonly card: OrderCard
  /** How the card came to us. */
  readonly from: 'page' | 'pasted'
}
