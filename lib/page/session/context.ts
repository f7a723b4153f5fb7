import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import type { EventDetail } from '../../core/conversation/index.ts'
import type { PageToPanel } from '../../core/panel-talk/index.ts'
import type { KeyMap } from '../../core/keys/index.ts'
import type { ChatMessage, Marketplace, OrderCard } from '../../core/shared/index.ts'
import type { WatchOptions } from '../consoles/index.ts'
import type { Overlay, StripWords } from '../overlay/index.ts'

/** One finding of the phrase checker, as CONTRACTS 5 gives it. */
export interface CheckFinding {
  readonly ruleId: string
  readonly category: string
  readonly level: 'block' | 'warn' | 'hint'
  readonly start: number
  readonly end: number
}

/** What a check of a draft may know of the chat besides the draft. */
export interface DraftContext {
  readonly marketplace: Marketplace
  readonly category: string
  readonly customer: { readonly name?: string; readonly id?: string }
  readonly order: OrderCard | null
  readonly lastBuyerMessages: readonly string[]
  readonly previousOwnMessages: readonly string[]
  readonly compensationLimitCny: number
}

/** The words of a rule, by its id. */
export type RuleTexts = Readonly<
  Record<string, { readonly reason?: string; readonly replacement?: string; readonly basis?: string }>
>

/** What core is asked while a chat runs; given from outside so that the room can be tested with small rules. */
export interface SessionThinking {
  /** Findings in a draft. Null: no rules have arrived, so no check could run. Throwing counts as that too. */
  readonly checkDraft: ((text: string, context: DraftContext) => readonly CheckFinding[]) | null
  readonly ruleTexts: RuleTexts
  /** Whether a draft is an order confirmation (never true on ordinary chat). */
  readonly isConfirmation: (text: string, order: OrderCard | null) => boolean
  /** The three checks of a card against the chat; rejects when they cannot be made now. */
  readonly checkOrder: (
    order: OrderCard,
    messages: readonly ChatMessage[],
  ) => Promise<Readonly<Record<'goods' | 'ship' | 'pay', CheckOutcome>>>
  /** Names of slots that still stand in a text. */
  readonly openSlots: (text: string) => readonly string[]
  /** Whether a text must be held when nothing could be checked (order, amount, address). */
  readonly failsClosed: (text: string) => boolean
}

/** How one check came out. */
export interface CheckOutcome {
  readonly status: 'ok' | 'differs' | 'missing' | 'unknown'
  readonly findings: readonly {
    readonly field: string
    readonly said?: string
    readonly card?: string
    readonly messageId?: string
    readonly surchargeCny?: number
    readonly refused?: true
  }[]
}

/** Who works here and for which shop. */
export interface SessionHouse {
  readonly shopId: string
  readonly shopToldByPage?: true
  readonly timeZone: string
  readonly category: string
  readonly compensationLimitCny: number
  readonly overrideAllowed: boolean
  /** A supervisor has set a word: a promise above the limit needs it. */
  readonly supervisorSet: boolean
}

/** Everything a console session on a page is given. */
export interface SessionOptions {
  readonly document: Document
  readonly profile: ConsoleProfile
  readonly house: SessionHouse
  readonly thinking: SessionThinking
  /** The agent's keys. */
  readonly keys: KeyMap
  /** Writes one fact; the origin (agent, device, shop, console) is the caller's. */
  readonly note: (detail: EventDetail, place: NotePlace) => void
  readonly tell: (message: PageToPanel) => void
  /** Hears each change of the draft. */
  readonly onDraft?: (text: string) => void
  /** A reply with open slots stands in the composer, the first one selected. */
  readonly onOpenSlots?: () => void
  /** Null where drawing on the page is refused. */
  readonly overlay: Overlay | null
  readonly words: SessionWords
  /** By which selectors the parts of this page are usually seen, and a way to keep what is seen for the first time. */
  readonly sight?: Pick<WatchOptions, 'usual' | 'onUsual'>
  /** The page names the shop of this chat; called with every reading that does. */
  readonly onShop?: (name: string) => void
  /** Brings up the first of these conversations that another page has in its list; answers which, null when none has. */
  readonly bringUp?: (sessions: readonly string[]) => Promise<string | null>
  /** Epoch ms. */
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  readonly signal: AbortSignal
}

/** Where and when a fact belongs. */
export interface NotePlace {
  readonly session: string
  readonly at: number
  /** A stable id where the same fact could be seen twice; else the writer makes a new one. */
  readonly id?: string
}

/** The session's words in the agent's language. */
export interface SessionWords extends StripWords {
  readonly held: Readonly<Record<'flag' | 'over-limit' | 'three-check' | 'open-slot' | 'cannot-check', string>>
  readonly checks: Readonly<Record<'goods' | 'ship' | 'pay', string>>
  readonly statuses: Readonly<Record<'ok' | 'differs' | 'missing' | 'unknown', string>>
  readonly needsPanel: string
  /** How a difference can be settled by one key; each goes into the log as it stands here. */
  readonly settle: readonly string[]
  readonly otherCustomer: string
  readonly notTaken: string
  readonly openSlotRefused: (slots: string) => string
}
