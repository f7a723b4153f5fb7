import { messageEventId, type ChatSnapshot } from '../../core/conversation/index.ts'
import { parcelNews, type ShownParcel } from '../../core/sla/index.ts'
import type { SessionOptions } from './context.ts'

/** Chats whose parcel is remembered; the oldest is forgotten first. */
const MOST_CHATS = 300

/** Writes down the number of the open order's parcel, where the page shows it: what is said after shipping needs it. */
export class ParcelRecord {
  readonly #options: Pick<SessionOptions, 'note' | 'now'>
  readonly #shown = new Map<string, ShownParcel>()

  constructor(options: Pick<SessionOptions, 'note' | 'now'>) {
    this.#options = options
  }

  /** Takes in what the page shows of the open chat. */
  take({ session, order, messages }: ChatSnapshot): void {
    if (session === undefined || order === null) return
    const now: ShownParcel = {
      orderNumber: order.number,
      tracking: order.tracking,
      status: order.status,
      systemLines: messages.filter(({ side }) => side === 'system').length,
    }
    const news = parcelNews(this.#shown.get(session), now)
    this.#remember(session, now)
    if (news === undefined) return
    // The same news of the same parcel is one event, however often the page is opened.
    const id = messageEventId(session, `${news.what} ${news.detail} ${now.systemLines}`)
    this.#options.note({ kind: 'house-noted', data: news }, { session, at: this.#options.now(), id })
  }

  #remember(session: string, now: ShownParcel): void {
    this.#shown.delete(session)
    this.#shown.set(session, now)
    const [oldest] = this.#shown.keys()
    if (this.#shown.size > MOST_CHATS && oldest !== undefined) this.#shown.delete(oldest)
  }
}
