import type { CheckName, ConsolePart } from '@/lib/core/conversation/index.ts'
import type { BrowserKey } from '@/lib/core/keys/index.ts'
import type { PastedOrderFault } from '@/lib/core/orders/index.ts'
import type { ChatMark } from '@/lib/core/panel-talk/index.ts'
import type { DraftFlag } from './draft-view.ts'
import type { OwnDays } from './figures-view.ts'
import type { OfferedReply } from './offered-reply.ts'
import type { FollowUpLine, PanelNotice, VisitLine, WaitingChat } from './panel-view.ts'

/** Everything a person can do in the panel. Each is asked for by a person; nothing calls these by itself. */
export interface PanelActions {
  /** The agent's own days, read when they are looked at; rejects when they cannot be read. */
  readonly readOwnDays: () => Promise<OwnDays>
  /** An earlier chat of the customer, whole and in order; null when it is no longer here. Rejects when it cannot be read. */
  readonly readVisit: (id: string) => Promise<readonly VisitLine[] | null>
  /** The keys that the browser itself has bound for us, read when they are looked at. */
  readonly readBrowserKeys: () => Promise<readonly BrowserKey[]>
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
