import type { PartHealth } from '@/lib/core/conversation/index.ts'
import type { ComplaintKind } from '@/lib/core/aftersales/index.ts'
import type { KeyMap } from '@/lib/core/keys/index.ts'
import type { FollowUpKind, InvalidReason } from '@/lib/core/sla/index.ts'
import type { Marketplace } from '@/lib/core/shared/index.ts'
import type { DraftFlag, DraftNudge, PanelHold } from './draft-view.ts'
import type { OwnFigures } from './figures-view.ts'
import type { OfferedPack, OfferedReply, OutcomeCode, PictureCode } from './offered-reply.ts'
import type { PanelOrder } from './order-view.ts'

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

/** An earlier conversation with this customer. */
export interface CustomerVisit {
  readonly id: string
  /** Epoch ms. */
  readonly at: number
  /** The buyer's last words then. */
  readonly text: string
  readonly orderNumber?: string
  /** What was ordered. */
  readonly goods?: string
  readonly amountCny?: number
  readonly outcome?: 'ordered' | 'not-ordered' | 'after-sale' | 'dispute' | 'handed-over'
}

/** One line of an earlier chat. Epoch ms. */
export interface VisitLine {
  readonly id: string
  readonly at: number
  readonly side: 'buyer' | 'agent' | 'system'
  /** A robot said it. */
  readonly auto: boolean
  readonly text: string
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
  /** False: the coupon is not in the answer. */
  readonly withCoupon: boolean
  /** This chat has promised one already. */
  readonly couponPromised: boolean
  readonly compensationCny: number
  readonly limitCny: number
  readonly needsSupervisor: boolean
  /** When it was said, and until when it wants an answer; epoch ms. */
  readonly saidAt: number
  readonly answerBy: number
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
    /** Another one is another customer: nothing of the one before stays open. */
    readonly key?: string
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
    /** What was promised in it, CNY: what a case begins with. */
    readonly promisedCny?: number
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
  /** When the held message in the composer was let go, epoch ms; null when none was, or it has changed since. */
  readonly letGoAt: number | null
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
