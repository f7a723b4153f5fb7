import {
  localDay,
  messageEventId,
  sessionId,
  type ChatSnapshot,
  type ConversationRow,
  type PartHealth,
  type ReplySource,
  type SeenMessage,
} from '../../core/conversation/index.ts'
import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import { pastedShare } from '../../core/sending/index.ts'
import type { ChatReading, readOpenCustomer, SeenLine } from '../consoles/index.ts'
import type { SessionOptions } from './context.ts'
import { UnreadRows, type Unread } from './unread-rows.ts'

/** Lines kept for the panel. */
const MAX_LINES = 200

/** Chats whose lines are kept in memory; one that comes back later is read anew, under the same event ids. */
const MAX_CHATS = 300

/** An own line counts as made from words that were put into the composer when at least this share of it is those words. */
const SAME_WORDS_SHARE = 0.5

/** Words that were put in are remembered this long as the possible source of what is sent. */
const SOURCE_MEMORY_MS = 10 * 60_000

/** Words that came into the composer other than by typing. */
interface PutIn {
  readonly source: ReplySource
  readonly text: string
  /** Epoch ms. */
  readonly at: number
}

/** The open chat as it stands, and the writing down of what is new in it. */
export class ChatRecord {
  readonly #options: SessionOptions
  /** Lines known by conversation and id: a line is written down once, however often the page rebuilds it. */
  readonly #known = new Map<string, Map<string, SeenMessage>>()
  #unread = new UnreadRows()
  #shop: string
  readonly #health = new Map<string, PartHealth['state']>()
  #reading: ChatReading | undefined
  #session: string | undefined
  #customer: string | undefined
  #lines: SeenMessage[] = []
  #putIn: PutIn[] = []

  constructor(options: SessionOptions) {
    this.#options = options
    this.#shop = options.house.shopId
  }

  /** Id of the open conversation; undefined when no customer can be told. */
  get session(): string | undefined {
    return this.#session
  }

  /** What tells the open customer from another; see {@link customerKey}. */
  get customer(): string | undefined {
    return this.#customer
  }

  /** Remembers words that were put into the composer, as the possible source of what is sent next. */
  cameFrom(source: ReplySource, text: string): void {
    this.#putIn = [...this.#putIn.slice(-20), { source, text, at: this.#options.now() }]
  }

  /** Takes a reading of the page in; writes down what is new. */
  take(next: ChatReading): void {
    const key = customerKey(customerOf(next), this.#options.profile)
    const active = next.conversations.find((row) => row.active)
    const wasUnread = active === undefined ? undefined : this.#unread.find(active.id)
    this.#reading = next
    this.#customer = key
    this.#takeHealth(next.health)
    const told = key === undefined ? this.#closeChat() : this.#takeChat(key, next, wasUnread)
    for (const row of this.#unread.take(next.conversations, this.#options.now())) {
      // The lines of the open chat say themselves that it was read; without any, the list must.
      if (!row.active || (row.unread === 0 && told === 0)) this.#noteRow(row)
    }
  }

  /** The same page under another briefing: in another shop its chats are other conversations. */
  retake(): void {
    const { shopId } = this.#options.house
    if (shopId !== this.#shop) this.#unread = new UnreadRows()
    this.#shop = shopId
    if (this.#reading !== undefined) this.take(this.#reading)
  }

  /** Id of today's conversation with a customer, named as the console's list names its rows. */
  sessionOf(key: string): string {
    const { profile, house, now } = this.#options
    return sessionId({ profileId: profile.id, shop: house.shopId, customer: key, day: localDay(now(), house.timeZone) })
  }

  /** The chat as the panel gets it. */
  snapshot(): ChatSnapshot {
    const { profile, house, now } = this.#options
    return {
      profileId: profile.id,
      consoleName: profile.name,
      marketplace: profile.marketplace,
      shop: house.shopId,
      ...(house.shopToldByPage === true ? { shopToldByPage: true } : {}),
      ...(this.#session === undefined ? {} : { session: this.#session }),
      customer: this.#reading?.customer ?? {},
      messages: this.#lines.slice(-MAX_LINES),
      order: this.#reading?.order ?? null,
      conversations: this.#reading?.conversations ?? [],
      draft: '',
      health: this.#reading?.health ?? [],
      takenAt: now(),
    }
  }

  #closeChat(): number {
    this.#session = undefined
    this.#lines = []
    return 0
  }

  /** Answers how many lines were new. */
  #takeChat(key: string, next: ChatReading, wasUnread: Unread | undefined): number {
    const session = this.sessionOf(key)
    if (this.#session === session) return this.#takeLines(next.messages, new Map())
    this.#session = session
    const known = this.#known.get(session)
    if (known === undefined) this.#noteStart(session, next.customer.id, next.customer.name)
    else this.#keep(session, known)
    const waiting = wasUnread === undefined ? [] : waitingLines(next.messages, wasUnread.count)
    const since = wasUnread?.since ?? this.#options.now()
    return this.#takeLines(next.messages, new Map(waiting.map((line) => [line.id, since])))
  }

  /** The newest chats are kept; what was written down of the others is in the journal. */
  #keep(session: string, lines: Map<string, SeenMessage>): void {
    this.#known.delete(session)
    this.#known.set(session, lines)
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= MAX_CHATS) break
      if (oldest !== this.#session) this.#known.delete(oldest)
    }
  }

  #noteStart(session: string, id: string | undefined, name: string | undefined): void {
    const { profile, note, now } = this.#options
    this.#keep(session, new Map())
    const customer = {
      ...(id === undefined ? {} : { customerId: id }),
      ...(name === undefined ? {} : { customerName: name }),
    }
    note(
      { kind: 'session-started', data: { consoleName: profile.name, marketplace: profile.marketplace, ...customer } },
      { session, at: now(), id: messageEventId(session, 'session-started') },
    )
  }

  /** `waitedSince`: lines that came while the chat was closed; they are news although they stood there at opening. */
  #takeLines(read: readonly SeenLine[], waitedSince: ReadonlyMap<string, number>): number {
    const session = this.#session
    if (session === undefined) return 0
    const known = this.#known.get(session) ?? new Map<string, SeenMessage>()
    let told = 0
    for (const line of read) {
      if (known.has(line.id)) continue
      told += 1
      const message = this.#messageOf(line, waitedSince.get(line.id))
      known.set(line.id, message)
      this.#noteLine(session, message)
    }
    this.#lines = read.map((line) => known.get(line.id)).filter((line) => line !== undefined)
    return told
  }

  #messageOf(line: SeenLine, waitedSince: number | undefined): SeenMessage {
    const now = this.#options.now()
    const history = line.history && waitedSince === undefined
    return {
      id: line.id,
      side: line.side,
      text: line.text,
      at: history ? line.at : (waitedSince ?? now),
      history,
      ...(line.auto === true ? { auto: true } : {}),
    }
  }

  #noteLine(session: string, message: SeenMessage): void {
    const { id, side, text, at, history } = message
    const auto = message.auto === true
    const own = side === 'agent' && !history && !auto
    this.#options.note(
      {
        kind: 'message-seen',
        data: { messageId: id, side, text, auto, history, ...(own ? this.#sourceOf(text) : {}) },
      },
      { session, at, id: messageEventId(session, id) },
    )
  }

  #sourceOf(text: string) {
    const oldest = this.#options.now() - SOURCE_MEMORY_MS
    this.#putIn = this.#putIn.filter(({ at }) => at >= oldest)
    let best: { source: ReplySource; pastedShare: number } = { source: 'typed', pastedShare: 0 }
    for (const { source, text: words } of this.#putIn) {
      const share = pastedShare(text, words)
      if (share >= SAME_WORDS_SHARE && share > best.pastedShare) best = { source, pastedShare: share }
    }
    return best
  }

  #noteRow(row: ConversationRow): void {
    const { note, now } = this.#options
    const session = this.sessionOf(row.id)
    if (!this.#known.has(session)) this.#noteStart(session, row.id, row.name)
    note({ kind: 'unread-changed', data: { unread: row.unread } }, { session, at: now() })
  }

  #takeHealth(parts: readonly PartHealth[]): void {
    const { profile, note, now } = this.#options
    for (const { part, state } of parts) {
      const before = this.#health.get(part)
      this.#health.set(part, state)
      if (before === undefined || before === state || state === 'absent') continue
      note(
        { kind: 'health-changed', data: { part, state, profileId: profile.id } },
        { session: this.#session ?? 'house', at: now() },
      )
    }
  }
}

/** The one chat of a profile that names no customer at all: nothing tells its chats apart, and nothing needs to. */
const ONLY_CHAT = 'chat'

/**
 * What tells this customer from another: the id of the console list's open row (the list and the open chat then agree),
 * else the customer's id, else the name. Undefined when the profile names a customer and none can be read: then nothing
 * is written down and nothing inserted.
 */
export function customerKey(
  { rowId, id, name }: ReturnType<typeof readOpenCustomer>,
  profile: ConsoleProfile,
): string | undefined {
  return rowId ?? id ?? name ?? (namesCustomers(profile) ? undefined : ONLY_CHAT)
}

function namesCustomers({ customer, conversations }: ConsoleProfile): boolean {
  if (conversations !== undefined && conversations.active.length > 0) return true
  return (
    customer !== undefined && (customer.name.length > 0 || customer.id.length > 0 || customer.idAfter !== undefined)
  )
}

/** The customer of a reading, told as {@link readOpenCustomer} tells it. */
function customerOf({ conversations, customer }: ChatReading) {
  const active = conversations.filter((row) => row.active)
  const row = active.length === 1 ? active[0] : undefined
  return row === undefined ? customer : { ...customer, rowId: row.id }
}

/** The buyer's last lines that came while the chat was closed: at most `count`, none before the shop's last line. */
function waitingLines(messages: readonly SeenLine[], count: number): SeenLine[] {
  const waiting: SeenLine[] = []
  for (const line of [...messages].reverse()) {
    if (line.side === 'agent' && line.auto !== true) break
    if (line.side === 'buyer') waiting.push(line)
    if (waiting.length >= count) break
  }
  return waiting
}
