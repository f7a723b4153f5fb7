import type { ChatMessage } from '../shared/index.ts'
import type { CheckName, CheckStatus, FlagRecord, ReplySource } from './events.ts'

/** A line of the chat with what we know of it beyond the page. */
export interface LoggedMessage extends ChatMessage {
  /** It was there before Wenda looked. */
  readonly history: boolean
  readonly source?: ReplySource
  readonly pastedShare?: number
}

/** Everything the journal says about one conversation: a fold, never stored as truth. */
export interface ConversationState {
  readonly session: string
  readonly shop: string
  readonly console: string
  readonly consoleName: string
  readonly marketplace: string
  readonly agent: string
  readonly device: string
  readonly customerId?: string
  readonly customerName?: string
  readonly startedAt: number
  readonly lastAt: number
  readonly endedAt?: number
  readonly messages: readonly LoggedMessage[]
  /** Unread count of the console's own list while the chat is not open, and since when it is above 0. */
  readonly unread: number
  readonly unreadSince?: number
  readonly suggested: number
  /** Times of these that an answer surely fitted; absent in what was folded before this was counted. */
  readonly fitting?: number
  readonly unansweredQuestions: readonly string[]
  readonly inserted: readonly {
    readonly at: number
    readonly entryId: string
    readonly source: ReplySource
    readonly text: string
  }[]
  readonly flags: readonly FlagRecord[]
  readonly held: number
  readonly overrides: readonly {
    readonly at: number
    readonly reason: string
    readonly because: readonly string[]
    readonly by: string
  }[]
  readonly unguarded: number
  readonly orderNumber?: string
  readonly amountCny?: number
  /** What was ordered last, in one line. */
  readonly goods?: string
  readonly statuses?: Readonly<Record<CheckName, CheckStatus>>
  readonly ticked: readonly CheckName[]
  readonly confirmed: boolean
  readonly tags: readonly string[]
  /** The wording this conversation was given in each test it takes part in, by the test's id. */
  readonly wordings?: Readonly<Record<string, 'a' | 'b'>>
  readonly tier?: 'new' | 'returning'
  readonly valid: boolean
  readonly outcome?: 'ordered' | 'not-ordered' | 'after-sale' | 'dispute' | 'handed-over'
  /** A complaint to the platform was opened about it, whatever came of that. */
  readonly disputed?: boolean
  /** Messages of this customer's chats whose promise an agent has marked as kept since. */
  readonly kept?: readonly string[]
  /** When the outcome was set, epoch ms. */
  readonly outcomeAt?: number
  /** Stretches the machine slept since the conversation began, epoch ms; laid beside it by the index. */
  readonly asleep?: readonly { readonly fromAt: number; readonly toAt: number }[]
  /** The supervisor's marks on the score sheet. */
  readonly score?: {
    readonly marks: Readonly<Record<string, boolean | null>>
    readonly note: string
    readonly by: string
    readonly at: number
  }
}

/** Whether a conversation is a dispute: it was marked as one, or a complaint to the platform was opened about it. */
export function isDisputed({ outcome, disputed }: Pick<ConversationState, 'outcome' | 'disputed'>): boolean {
  return outcome === 'dispute' || disputed === true
}
