import type { CheckName, CheckStatus, ConsolePart, PartHealth } from '@/lib/core/conversation/index.ts'
import type { ComplaintKind } from '@/lib/core/aftersales/index.ts'
import type { KeyMap } from '@/lib/core/keys/index.ts'
import type { PastedOrderFault } from '@/lib/core/orders/index.ts'
import type { HoldCause } from '@/lib/core/sending/index.ts'
import type { ChatMark, PictureOutcome } from '@/lib/core/panel-talk/index.ts'
import type { FollowUpKind, InvalidReason, TeamMetrics } from '@/lib/core/sla/index.ts'
import type { Marketplace } from '@/lib/core/shared/index.ts'

/** What the middle of the panel is about. */
export type Standing =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-console'; readonly consoles: readonly GrantableConsole[] }
  | { readonly kind: 'other-page' }
  | { readonly kind: 'no-chat' }
  | { readonly kind: 'chat' }

/** A console that one click can grant. */
export interface GrantableConsole {
  readonly id: string
  readonly name: string
}

/** A starter pack that can be loaded. */
export interface OfferedPack {
  readonly id: string
  readonly name: string
  readonly entries: number
}

/** Something went wrong or is not as it should be; each has a sentence of what was kept and what to do. */
export interface PanelNotice {
  readonly code:
    | 'misfit'
    | 'disk-full'
    | 'denied'
    | 'updated'
    | 'worker-dead'
    | 'overlay-removed'
    | 'journal-mended'
    | 'page-gone'
    | 'chat-away'
    | 'failed'
  /** Goes into the sentence: parts, a count, a detail. */
  readonly detail?: string
}

/** A customer who waits, with the stored times its clock is computed from (epoch ms). */
export interface WaitingChat {
  /** The conversation. */
  readonly id: string
  /** Its row in the list of the page beside the panel; absent when it waits on another page. */
  readonly row?: string
  readonly name: string
  readonly askedAt: number
  readonly dueAt: number
  readonly returning: boolean
  /** The chat that is open on the page now. */
  readonly open: boolean
}

/** A customer to come back to. Times are epoch ms. */
export interface FollowUpLine {
  readonly id: string
  readonly session: string
  readonly name: string
  readonly kind: FollowUpKind
  readonly startedAt: number
  readonly dueAt: number
  readonly tracking?: string
  readonly note?: string
  /** What the agent wrote down to be said then. */
  readonly ready?: string
}

/** A reply as the panel offers it. */
export interface OfferedReply {
  readonly entryId: string
  /** The text for the composer, open slots still written as `{name}`. */
  readonly text: string
  readonly openSlots: readonly string[]
  /** What an open slot may be filled with, where the entry says so. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
  /** Where it comes from, in words: `尺码表 · 轻羽冲锋衣`. */
  readonly from: string
  readonly confidence: 'sure' | 'likely' | 'unsure'
  /** Feature, advantage, benefit and evidence, when the reply is made of them. */
  readonly parts?: readonly { readonly part: 'feature' | 'advantage' | 'benefit' | 'evidence'; readonly text: string }[]
  readonly images: number
  /** Why it stands here; shown on asking. */
  readonly why?: string
}

/** A flag of the draft or of a held message. */
export interface DraftFlag {
  readonly ruleId: string
  readonly category: string
  readonly level: 'block' | 'warn' | 'hint'
  readonly phrase: string
  readonly start: number
  readonly reason?: string
  /** Empty: the words go without a substitute. Absent: no replacement is known. */
  readonly replacement?: string
  readonly basis?: string
}

/** Advice on how the draft is put. */
export interface DraftNudge {
  readonly row: 'FLOW-CLOSE' | 'FLOW-CLOSE:scarcity' | 'FLOW-NOPUSH' | 'FLOW-GREET'
  /** The words it is about, '' for the whole. */
  readonly words: string
  /** A better line of real options, when they are known. */
  readonly better?: string
}

/** A send that was stopped. */
export interface PanelHold {
  readonly because: readonly HoldCause[]
  readonly flags: readonly DraftFlag[]
  readonly text: string
  readonly heldAt: number
}

/** One of the three checks as a line. */
export interface CheckLine {
  readonly check: CheckName
  readonly status: CheckStatus
  readonly ticked: boolean
  /** What the order card says, personal data masked. */
  readonly value: string
  readonly differences: readonly {
    readonly field: string
    readonly said?: string
    readonly card?: string
    readonly messageId?: string
    /** When it was said, epoch ms. */
    readonly at?: number
    /** For a remote area: what is added, CNY; or that the shop does not send there. */
    readonly surchargeCny?: number
    readonly refused?: true
  }[]
  /** What to ask the buyer about the differences; '' without any. */
  readonly question: string
}

/** The order beside the chat; `readable: false`: there is one, but its card cannot be read. */
export type PanelOrder =
  | {
      readonly readable: true
      readonly number?: string
      readonly lines: readonly CheckLine[]
      /** What the chat wants the warehouse to read; '' for nothing. */
      readonly note: string
      /** It was pasted or typed by hand, so it can be pasted again. */
      readonly pasted?: boolean
    }
  | { readonly readable: false }

/** An earlier conversation with this customer. */
export interface CustomerVisit {
  readonly id: string
  /** Epoch ms. */
  readonly at: number
  /** The buyer's last words then. */
  readonly text: string
  readonly orderNumber?: string
  readonly amountCny?: number
  readonly outcome?: 'ordered' | 'not-ordered' | 'after-sale' | 'dispute' | 'handed-over'
}

/** What is owed to a customer from before. Times are epoch ms. */
export interface CustomerPast {
  /** Promised by the shop and, as far as the chats show, not given yet. */
  readonly promises: readonly { readonly id: string; readonly at: number; readonly text: string }[]
}

/** A complaint of the buyer's and the ready answer: one sentence that soothes, one step, within one minute. */
export interface ComplaintOffer {
  readonly kind: ComplaintKind
  /** The whole answer, with the coupon as long as it is offered. */
  readonly reply: OfferedReply
  readonly soothe: string
  readonly step: string
  readonly couponText: string
  /** False: the agent leaves the coupon out. */
  readonly withCoupon: boolean
  readonly compensationCny: number
  readonly limitCny: number
  readonly needsSupervisor: boolean
  /** When it was said, and until when it wants an answer; epoch ms. */
  readonly saidAt: number
  readonly answerBy: number
}

/** What an agent answers for. */
export type OwnFigures = Pick<TeamMetrics, 'replyRate' | 'meanSeconds' | 'unanswered' | 'fineCny'>

/** The agent's own day beside others, and taken apart. */
export interface OwnDays {
  /** Null: no consultation that day. */
  readonly yesterday: OwnFigures | null
  /** The same weekday a week before. */
  readonly lastWeek: OwnFigures | null
  /** Today by shop; one alone is the day itself. */
  readonly shops: readonly { readonly name: string; readonly figures: OwnFigures }[]
  /** Today by hour of the local day in which the question came. */
  readonly hours: readonly { readonly hour: number; readonly figures: OwnFigures }[]
}

/** Everything the panel shows, as data. */
export interface PanelView {
  readonly standing: Standing
  readonly shop: { readonly id?: string; readonly name: string; readonly colour: string } | null
  /** Shops to choose from for this tab; absent where the page says itself, or there is only one. */
  readonly shopChoices?: readonly { readonly id: string; readonly name: string }[]
  readonly console: {
    readonly profileId: string
    readonly name: string
    readonly marketplace: Marketplace
    readonly health: readonly PartHealth[]
  } | null
  readonly notices: readonly PanelNotice[]
  readonly waiting: readonly WaitingChat[]
  /** Old customers first among those who are not late. */
  readonly returningFirst: boolean
  /** Whom to come back to, soonest first. */
  readonly followUps: readonly FollowUpLine[]
  /** Shares of the target after which a clock turns, `[soon, very soon]`. */
  readonly warnAtShares: readonly [number, number]
  readonly customer: {
    readonly name: string
    readonly tier?: 'new' | 'returning'
    readonly tags: readonly string[]
    /** Earlier conversations, newest first. */
    readonly visits: readonly CustomerVisit[]
    /** What the shop gives such a customer. */
    readonly offer?: string
    /** What is owed from before; absent while it is read. */
    readonly past?: CustomerPast
  } | null
  /** How the open conversation is marked; `proposal`: what the rules think of it. Null without one. */
  readonly marks: {
    readonly outcome?: 'ordered' | 'not-ordered' | 'after-sale' | 'dispute' | 'handed-over'
    readonly valid: boolean
    readonly proposal?: InvalidReason
    /** A case is open about it: another one would be the same. */
    readonly hasCase?: boolean
  } | null
  /** The marketplace's clock of the open question, epoch ms; null when its metric does not look at it. */
  readonly platformClock: { readonly name: { readonly zh: string; readonly en: string }; readonly dueAt: number } | null
  /** The agent's own figures of today; null before the first consultation. */
  readonly ownFigures: OwnFigures | null
  readonly question: { readonly text: string; readonly merged: number; readonly at: number } | null
  readonly risks: readonly string[]
  /** What is awkward in the draft as it stands: advice, never a hold. */
  readonly nudges: readonly DraftNudge[]
  readonly answering: 'idle' | 'searching' | 'nothing-fits' | 'ready'
  readonly replies: readonly OfferedReply[]
  /** What became of the last insertion; shown and announced once. */
  readonly outcome: { readonly entryId: string; readonly code: OutcomeCode } | null
  /** What became of the pictures that were put in last. */
  readonly pictures: { readonly entryId: string; readonly code: PictureCode } | null
  /** Packs to start from, when this shop's knowledge base is empty; else empty. */
  readonly packs: readonly OfferedPack[]
  readonly flags: readonly DraftFlag[]
  readonly hold: PanelHold | null
  readonly order: PanelOrder | null
  /** When the browser's key asked for the three checks last, epoch ms. */
  readonly checksAskedAt?: number
  /** The order's confirmation, ready to insert, and the note the chat asks for ('' for none). */
  readonly confirmation: { readonly reply: OfferedReply; readonly note: string } | null
  /** The path for an open complaint. */
  readonly complaint: ComplaintOffer | null
  readonly saved: { readonly count: number; readonly unsaved: number }
  /** The keys the panel shows and obeys, as chords. */
  readonly keys: KeyMap
  /** Signs that open the quick replies in the composer; '' for none. */
  readonly triggers: string
  readonly overrideAllowed: boolean
  /** A supervisor has set a word: it lets a held message go where the agent alone may not. */
  readonly supervisorSet: boolean
  /** The page beside the panel may be seen, so it can be taught; else its site has to be allowed first. */
  readonly teachable: boolean
}

/** The outcome of an insertion, as the catalogue names it. */
export type OutcomeCode =
  | 'inserted'
  | 'no-composer'
  | 'other-customer'
  | 'composing'
  | 'open-slot'
  | 'read-only'
  | 'page-lost'
  | 'copied'
  | 'not-taken'

/** What became of pictures, as the catalogue names it; `copied`: the first is on the clipboard. */
export type PictureCode = PictureOutcome['status'] | 'placing' | 'copied' | 'not-here'

/** Everything a person can do in the panel. Each is asked for by a person; nothing calls these by itself. */
export interface PanelActions {
  /** The agent's own days, read when they are looked at; rejects when they cannot be read. */
  readonly readOwnDays: () => Promise<OwnDays>
  readonly insert: (reply: OfferedReply) => void
  /** Puts the pictures of a reply into the composer; the page's own state says whether they are there. */
  readonly insertPictures: (entryId: string) => void
  readonly fixFlag: (flag: DraftFlag) => void
  readonly dismissFlag: (flag: DraftFlag) => void
  /** Settles a check; one that differs or lacks something needs `settled`: how it was settled, for the log. */
  readonly tick: (check: CheckName, settled?: string) => void
  readonly override: (reason: string) => void
  /** Lets the held text go with the supervisor's word; false: it is not the word, nothing was let go. */
  readonly superviseOverride: (reason: string, word: string) => Promise<boolean>
  /** Says which shop this tab's chats belong to, where the page does not. */
  readonly chooseShop: (shopId: string) => void
  readonly mend: () => void
  /** Opens a chat, on whatever page it waits. */
  readonly jump: (chat: WaitingChat) => void
  /** Opens the customer's chat and puts `text` into the composer there. */
  readonly openFollowUp: (line: FollowUpLine, text: string) => void
  readonly settleFollowUp: (id: string) => void
  readonly snoozeFollowUp: (id: string) => void
  readonly addFollowUp: (note: string, minutes: number, ready: string) => void
  /** Hands over an order pasted or typed by hand; says why it cannot be read as one, and then nothing has changed. */
  readonly pasteOrder: (text: string) => PastedOrderFault | undefined
  readonly showMessage: (messageId: string) => void
  /**
   * Puts a question into the composer instead of the draft, which goes to the clipboard. `refused`: nothing was changed,
   * because the draft could not be kept.
   */
  readonly askBuyer: (question: string) => Promise<'asked' | 'asked-draft-copied' | 'refused'>
  /** Puts a text on the clipboard; says whether it is there. */
  readonly copyText: (text: string) => Promise<boolean>
  /** The platform was called in: a case begins on the desk. False: it could not be written down, so there is none. */
  readonly openDispute: (promisedCny: number) => Promise<boolean>
  /** Whether the open complaint's answer offers its coupon, in the panel and under the page's key. */
  readonly offerCoupon: (withCoupon: boolean) => void
  /** Writes down that the promise a message gave has been kept: it is owed no longer. */
  readonly keepPromise: (messageId: string) => void
  readonly setTags: (tags: readonly string[]) => void
  readonly mark: (mark: ChatMark) => void
  readonly search: (query: string) => Promise<readonly OfferedReply[]>
  readonly makeEntry: (question: string) => void
  readonly loadPack: (packId: string) => void
  readonly grant: (consoleId: string) => void
  /** Asks for access to the site of an address; straight from the press. */
  readonly grantAddress: (address: string) => void
  /** Opens the teaching of this page: a new profile, or the one in use, beginning with a part that went blind. */
  readonly teach: (part: ConsolePart | null) => void
  readonly openOptions: (route: 'consoles' | 'knowledge' | 'shops' | 'keys' | 'data') => void
  readonly settleNotice: (notice: PanelNotice, how: 'act' | 'dismiss') => void
}
