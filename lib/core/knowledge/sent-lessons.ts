import type { JournalEvent } from '../conversation/index.ts'

/** Words made from an entry were sent to a buyer. */
export interface SentLesson {
  readonly entryId: string
  /** What the buyer had asked; '' when nothing was open, so that the use counts and no phrasing is learnt. */
  readonly question: string
}

/** Chats whose open question is remembered; the oldest is forgotten first. */
const CHATS_KEPT = 500

/** What is open in one chat. */
interface OpenChat {
  /** '' once it was answered. */
  readonly question: string
  /** What was open when an entry was put into the composer, by the entry's id. */
  readonly inserted: ReadonlyMap<string, string>
}

const NOTHING_OPEN: OpenChat = { question: '', inserted: new Map() }

/**
 * Reads off the journal's events what agents teach by sending: an entry belongs to a question once words made from it,
 * edited or not, have left for it. An insertion that was wiped or written over teaches nothing, nor does what is sent after
 * the question was answered, such as a goodbye.
 */
export class SentLessons {
  readonly #chats = new Map<string, OpenChat>()

  /** Takes one event, in the order of the journal; answers what it teaches. */
  take(event: JournalEvent): SentLesson | undefined {
    const chat = this.#chats.get(event.session) ?? NOTHING_OPEN
    if (event.kind === 'message-seen') return this.#sent(event, chat)
    if (event.kind === 'suggestions-shown' || event.kind === 'question-unanswered') {
      this.#keep(event.session, { ...chat, question: event.data.question })
    } else if (event.kind === 'reply-inserted') {
      const { entryId, question } = event.data
      const asked = question === '' ? chat.question : question
      this.#keep(event.session, { ...chat, inserted: new Map([...chat.inserted, [entryId, asked]]) })
    }
    return undefined
  }

  #sent(
    { session, data }: Extract<JournalEvent, { kind: 'message-seen' }>,
    { question, inserted }: OpenChat,
  ): SentLesson | undefined {
    if (data.side !== 'agent' || data.auto || data.history) return undefined
    const entryId = entryIdOf(data.source)
    const left = new Map(inserted)
    if (entryId !== undefined) left.delete(entryId)
    this.#keep(session, { question: '', inserted: left })
    return entryId === undefined ? undefined : { entryId, question: inserted.get(entryId) ?? question }
  }

  #keep(session: string, chat: OpenChat): void {
    this.#chats.delete(session)
    this.#chats.set(session, chat)
    for (const oldest of this.#chats.keys()) {
      if (this.#chats.size <= CHATS_KEPT) break
      this.#chats.delete(oldest)
    }
  }
}

/** The entry a line was made from: `kb:` for an answer, `quick:` for a quick reply. */
function entryIdOf(source: string | undefined): string | undefined {
  const made = /^(?:kb|quick):(.+)$/su.exec(source ?? '')
  return made?.[1]
}
