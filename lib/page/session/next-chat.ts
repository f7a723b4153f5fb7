import type { ConversationRow, SeenMessage } from '../../core/conversation/index.ts'
import type { PlacedReply } from '../../core/panel-talk/index.ts'
import { WaitingWalk } from '../../core/sla/index.ts'
import type { ChatRecord } from './chat-record.ts'
import type { SessionOptions } from './context.ts'
import { openRow } from './page-moves.ts'
import type { WaitingPill } from './waiting-pill.ts'
import type { WantedChat } from './wanted-chat.ts'
import { WantedWords } from './wanted-words.ts'

type Ground = Pick<SessionOptions, 'profile' | 'document' | 'now' | 'bringUp' | 'wait' | 'signal'>
type Chat = Pick<ChatRecord, 'session' | 'customer' | 'sessionOf' | 'snapshot'>

/** At most this many of other pages are asked for at one press. */
const MOST_ASKED = 50

/**
 * The key and the pill's press: to the most urgent chat of this machine that is not open, in this page by its row, in
 * another one by asking for it. A row that is unread and not on the board yet comes after those on it. And the way to a
 * chat that was asked for from elsewhere.
 */
export class NextChat {
  readonly #options: Ground
  readonly #chat: Chat
  readonly #board: Pick<WaitingPill, 'sessions'>
  readonly #walk = new WaitingWalk()
  readonly #words: WantedWords
  #read: { readonly session: string | undefined; readonly said: string | undefined } | undefined

  /** `insert`: writes words in the chat they were wanted for, where that still stands open. */
  constructor(
    options: Ground,
    chat: Chat,
    board: Pick<WaitingPill, 'sessions'>,
    insert: (reply: PlacedReply, session: string) => void,
  ) {
    this.#options = options
    this.#chat = chat
    this.#board = board
    this.#words = new WantedWords(options, chat, insert, (wanted) => this.#show(wanted))
  }

  /** After each reading of the page: a line of the agent's own in the open chat ends a walk. */
  read(messages: readonly SeenMessage[]): void {
    const { session } = this.#chat
    const own = messages.findLast(({ side, history }) => side === 'agent' && !history)
    const before = this.#read
    this.#read = { session, said: own?.id }
    if (before !== undefined && before.session === session && before.said !== own?.id) this.#walk.end()
    this.#words.read()
  }

  /** Whether a press would go anywhere. */
  offers(): boolean {
    return this.#next() !== undefined
  }

  /** Goes there; a row of this page is pressed in this same tick. Answers whether there was one that could be reached. */
  async go(): Promise<boolean> {
    const { now, bringUp } = this.#options
    const next = this.#next()
    if (next === undefined) return false
    const own = this.#rows()
    if (own.has(next)) return this.#press(next, own)
    const order = this.#order().filter((session) => session !== this.#chat.session)
    const from = order.indexOf(next)
    const here = order.findIndex((session, place) => place > from && own.has(session))
    const asked = order.slice(from, here < 0 ? undefined : here).slice(0, MOST_ASKED)
    const reached = (await bringUp?.(asked)) ?? null
    if (reached !== null) this.#walk.went(reached, now())
    for (const session of asked) {
      if (session === reached) return true
      this.#walk.missed(session, now())
    }
    const nearest = this.#next()
    return nearest !== undefined && this.#press(nearest, this.#rows())
  }

  /** Opens a chat that is looked for, and writes its words there; answers whether it is on this page. */
  open(wanted: WantedChat): boolean {
    const isHere = this.#show(wanted)
    if (isHere) this.#words.ask(wanted)
    return isHere
  }

  #show({ session, shop, customerId }: WantedChat): boolean {
    if (this.#chat.session === session) return true
    const { conversations, shop: ownShop } = this.#chat.snapshot()
    const row = conversations.find(
      ({ id }) => this.#chat.sessionOf(id) === session || (ownShop === shop && id === customerId),
    )
    if (row !== undefined) openRow(row.id, this.#options)
    return row !== undefined
  }

  #press(session: string, own: ReadonlyMap<string, ConversationRow>): boolean {
    const row = own.get(session)
    if (row === undefined) return false
    this.#walk.went(session, this.#options.now())
    openRow(row.id, this.#options)
    return true
  }

  #next(): string | undefined {
    return this.#walk.next(this.#order(), this.#chat.session, this.#options.now())
  }

  #order(): readonly string[] {
    const unread = this.#chat.snapshot().conversations.filter((row) => row.unread > 0 && !row.active)
    return [...new Set([...this.#board.sessions, ...unread.map(({ id }) => this.#chat.sessionOf(id))])]
  }

  #rows(): ReadonlyMap<string, ConversationRow> {
    return new Map(this.#chat.snapshot().conversations.map((row) => [this.#chat.sessionOf(row.id), row]))
  }
}
