import type { PlacedReply } from '../../core/panel-talk/index.ts'
import { readOpenCustomer } from '../consoles/index.ts'
import { customerKey, type ChatRecord } from './chat-record.ts'
import type { SessionOptions } from './context.ts'
import type { WantedChat } from './wanted-chat.ts'

/** A chat that does not open within this is not waited for. */
const OPENING_MS = 15_000
/** A console puts a draft of its own into a chat that it has just opened; it is left this long for that. */
const SETTLING_MS = 150
/** An editor takes nothing in a tab that is not seen: one on its way to the front is waited for, no longer than this. */
const SHOWING_MS = 3_000

/** A chat that was asked for, the one that was read as open then, and when that was (epoch ms). */
type AwaitedChat = WantedChat & { readonly from: string | undefined; readonly at: number }

/** Words that were asked for together with a chat: they go in once that chat stands open, and into no other one. */
export class WantedWords {
  readonly #options: Pick<SessionOptions, 'profile' | 'document' | 'now' | 'wait' | 'signal'>
  readonly #chat: Pick<ChatRecord, 'session' | 'customer' | 'snapshot'>
  readonly #insert: (reply: PlacedReply, session: string) => void
  readonly #show: (wanted: WantedChat) => boolean
  #wanted: AwaitedChat | undefined
  #lastId = ''

  /** `insert` is asked in the chat that was meant, and looks again at who stands there; `show` opens a chat of this page. */
  constructor(
    options: Pick<SessionOptions, 'profile' | 'document' | 'now' | 'wait' | 'signal'>,
    chat: Pick<ChatRecord, 'session' | 'customer' | 'snapshot'>,
    insert: (reply: PlacedReply, session: string) => void,
    show: (wanted: WantedChat) => boolean,
  ) {
    this.#options = options
    this.#chat = chat
    this.#insert = insert
    this.#show = show
  }

  /** A chat of this page was asked for. A press that is told twice counts once. */
  ask(wanted: WantedChat): void {
    const { id = '', text = '' } = wanted.words ?? {}
    if (text !== '' && id === this.#lastId) return
    this.#lastId = id
    this.#wanted = text === '' ? undefined : { ...wanted, from: this.#chat.session, at: this.#options.now() }
    this.read()
  }

  /** After each reading of the page. */
  read(): void {
    const wanted = this.#wanted
    const { session } = this.#chat
    if (wanted === undefined || session === undefined) return
    const isLate = this.#options.now() - wanted.at > OPENING_MS
    if (!this.#isOpen(wanted)) {
      // The agent went to somebody else meanwhile: these words are not for later.
      if (isLate || session !== wanted.from) this.#wanted = undefined
      return
    }
    this.#wanted = undefined
    if (!isLate) void this.#place(wanted, session)
  }

  #isOpen({ session, shop, customerId }: WantedChat): boolean {
    if (this.#chat.session === session) return true
    const shown = this.#chat.snapshot()
    if (customerId === undefined || shown.shop !== shop) return false
    return shown.customer.id === customerId || this.#chat.customer === customerId
  }

  /** Whether the page has opened another chat than the one that was read last. */
  #isLeaving(session: string): boolean {
    const { profile, document } = this.#options
    const { session: read, customer } = this.#chat
    return read === session && customerKey(readOpenCustomer(profile, document), profile) !== customer
  }

  async #place(wanted: AwaitedChat, session: string): Promise<void> {
    const { document, now, wait, signal } = this.#options
    const from = now()
    do await wait(SETTLING_MS)
    while ((document.hidden || this.#isLeaving(session)) && now() - from < SHOWING_MS && !signal.aborted)
    if (signal.aborted) return
    // The page had left this chat when it was asked for, and that was not read yet: it is opened again, once.
    if (wanted.from === session && this.#chat.session !== session && this.#show(wanted)) {
      this.#wanted = { ...wanted, from: this.#chat.session }
      return this.read()
    }
    const text = wanted.words?.text ?? ''
    this.#insert({ entryId: 'follow-up', source: 'quick:follow-up', text, openSlots: [] }, session)
  }
}
