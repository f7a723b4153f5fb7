import type { PlacedReply } from '../../core/panel-talk/index.ts'
import type { ChatRecord } from './chat-record.ts'
import type { SessionOptions } from './context.ts'
import { replyAt, type Offered, type ReplyPlace } from './offered.ts'
import { placeReply, refusalWords, selectFirstSlot, type ReplyAim } from './reply-placing.ts'

type Chat = Pick<ChatRecord, 'session' | 'customer' | 'cameFrom'>

/** The replies of the open chat: what the panel offers for its question, what was put in, what refused it. */
export class ReplyRecord {
  readonly #options: SessionOptions
  readonly #chat: Chat
  readonly #told: (refusal: string | null) => void
  #offered: Offered = { replies: [] }
  #question = ''

  /** `told` hears how each insertion came out, as a sentence for the page; null: it stands in the composer. */
  constructor(options: SessionOptions, chat: Chat, told: (refusal: string | null) => void) {
    this.#options = options
    this.#chat = chat
    this.#told = told
  }

  /** The reply of that place in the open chat; undefined: there is none. */
  at(which: ReplyPlace): PlacedReply | undefined {
    return this.#chat.session === undefined ? undefined : replyAt(this.#offered, which)
  }

  /** Another chat is open: what was offered is not for it. */
  forget(): void {
    this.#offered = { replies: [] }
    this.#question = ''
  }

  /** Takes over what the panel offers; each question is written down once. */
  offer(question: string, offered: Offered): void {
    this.#offered = offered
    const { session } = this.#chat
    if (question === this.#question || question === '' || session === undefined) return
    this.#question = question
    const { note, now } = this.#options
    const entryIds = offered.replies.map(({ entryId }) => entryId)
    const place = { session, at: now() }
    if (entryIds.length === 0) note({ kind: 'question-unanswered', data: { question } }, place)
    else note({ kind: 'suggestions-shown', data: { question, entryIds, confident: false } }, place)
  }

  /** Puts a reply into the composer of the conversation it was meant for, writes down what became of it, and tells. */
  async insert({ session, reply, ...aim }: Omit<ReplyAim, 'customer'> & { readonly session: string }): Promise<void> {
    const { note, now, tell } = this.#options
    const customer = session === this.#chat.session ? this.#chat.customer : undefined
    const outcome = await placeReply({ ...aim, reply, customer }, this.#options)
    if (outcome.status === 'inserted') this.noteInserted(reply, session, this.#question)
    else {
      // The panel hands it over by the clipboard: pasted by hand, its words are still this reply's.
      if (outcome.status === 'not-taken') this.#chat.cameFrom(reply.source, reply.text)
      const reason = outcome.status === 'refused' ? outcome.reason : 'not-taken'
      note({ kind: 'insertion-refused', data: { entryId: reply.entryId, reason } }, { session, at: now() })
    }
    tell({ type: 'inserted', entryId: reply.entryId, outcome })
    this.#told(refusalWords(outcome, reply, this.#options))
    if (outcome.status === 'inserted' && selectFirstSlot(reply, this.#options)) this.#options.onOpenSlots?.()
  }

  /** Writes down that a reply stands in the composer; `question` is '' where it was looked for by hand. */
  noteInserted(reply: PlacedReply, session: string, question = ''): void {
    const { note, now } = this.#options
    const { entryId, source, text } = reply
    this.#chat.cameFrom(source, text)
    note({ kind: 'reply-inserted', data: { entryId, source, question, text } }, { session, at: now() })
  }
}
