import { describe, expect, it } from 'vitest'
import {
  foldEvent,
  type ConversationState,
  type EventDetail,
  type JournalEvent,
} from '@/lib/core/conversation/index.ts'
import { clockSince, DEFAULT_POLICY, waitingBoard, WARN_SHARES, type SlaPolicy } from '@/lib/core/sla/index.ts'
import { at } from './chats.ts'

/** TARGETS: fifty wait, twenty lines a second, ten minutes; an answer every three seconds. */
const CHATS = 50
const PER_SECOND = 20
const ANSWER_EVERY_MS = 3000

/** What a page knows of one chat, and what its journal was told of it. */
interface Chat {
  readonly id: string
  unread: number
  since: number
  spoken: boolean
  lines: number
}

/** A console in a rush, told to the journal as the console script tells it: counts of the list, lines once a chat is open. */
class Rush {
  readonly #states = new Map<string, ConversationState>()
  readonly chats: Chat[] = Array.from({ length: CHATS }, (_, place) => ({
    id: `c${String(place + 1).padStart(2, '0')}`,
    unread: 0,
    since: 0,
    spoken: false,
    lines: 0,
  }))
  open: Chat | undefined
  asked = 0
  answers = 0
  #events = 0

  ask(place: number, now: number): void {
    const chat = this.#chatAt(place)
    if (chat.since === 0) chat.since = now
    this.asked += 1
    if (chat === this.open) return this.#line(chat, 'buyer', now)
    chat.unread += 1
    this.#note(chat, { kind: 'unread-changed', data: { unread: chat.unread } }, now)
  }

  /** The lines that came while it was closed are told from the moment the list began to count them. */
  jump(id: string): void {
    const chat = this.#chatAt(this.chats.findIndex((one) => one.id === id))
    this.open = chat
    for (; chat.unread > 0; chat.unread -= 1) this.#line(chat, 'buyer', chat.since)
  }

  answer(now: number): void {
    if (this.open === undefined) return
    this.#line(this.open, 'agent', now)
    this.answers += 1
    Object.assign(this.open, { since: 0, spoken: true })
  }

  board(policy: SlaPolicy, now: number): readonly string[] {
    const rules = { policyOf: () => policy, warnAtShares: WARN_SHARES, returningFirst: false }
    return waitingBoard([...this.#states.values()], rules, now).page.sessions
  }

  /** Who waits by what the page itself knows, the most urgent first. */
  truth(policy: SlaPolicy, now: number): readonly string[] {
    const due = this.chats
      .filter(({ since }) => since > 0)
      .map(({ id, since, spoken }) => ({ id, since, at: clockSince(since, policy, now, WARN_SHARES, !spoken).dueAt }))
    const late = (one: { at: number }) => (now > one.at ? 0 : 1)
    return due
      .sort((one, other) => late(one) - late(other) || one.at - other.at || one.since - other.since)
      .map(({ id }) => id)
  }

  logged(id: string): number {
    return this.#states.get(id)?.messages.length ?? 0
  }

  #chatAt(place: number): Chat {
    const chat = this.chats[place]
    if (chat === undefined) throw new RangeError(`no chat ${place}`)
    return chat
  }

  #line(chat: Chat, side: 'buyer' | 'agent', now: number): void {
    chat.lines += 1
    const data = { messageId: `${chat.id} ${chat.lines}`, side, text: '有货吗', auto: false, history: false }
    const source = side === 'agent' ? { source: 'typed' as const } : {}
    this.#note(chat, { kind: 'message-seen', data: { ...data, ...source } }, now)
  }

  #note({ id: session }: Chat, detail: EventDetail, now: number): void {
    const origin = { id: `e${(this.#events += 1)}`, at: now, agent: '', device: 'd', shop: 'main', console: 'rush' }
    const event: JournalEvent = { ...origin, session, ...detail }
    this.#states.set(session, foldEvent(this.#states.get(session), event))
  }
}

const targets = { inHours: 15, offHours: 60, greeting: 30 }
const always = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }]
const policies: readonly (readonly [string, SlaPolicy, began: number, minutes: number])[] = [
  ['in hours', { ...DEFAULT_POLICY, targets, windows: always }, at('10:00:00'), 10],
  ['off hours', { ...DEFAULT_POLICY, targets }, at('03:00:00'), 10],
  ['as the shop opens', { ...DEFAULT_POLICY, targets }, at('08:59:00'), 2],
  ['as the shop closes', { ...DEFAULT_POLICY, targets }, at('22:59:00'), 2],
]

describe('a rush', () => {
  it.each(policies)('opens the most urgent first and loses no line, %s', (_, policy, began, minutes) => {
    const rush = new Rush()
    let answerAt = began + ANSWER_EVERY_MS
    for (let said = 0; said < PER_SECOND * 60 * minutes; said += 1) {
      const now = began + (said * 1000) / PER_SECOND
      rush.ask((said * (1 + 2 * Math.floor(said / CHATS))) % CHATS, now)
      if (now < answerAt) continue
      answerAt += ANSWER_EVERY_MS
      const board = rush.board(policy, now)
      expect(board).toEqual(rush.truth(policy, now))
      const next = board.find((id) => id !== rush.open?.id)
      if (next === undefined) throw new Error('nobody waits in a rush')
      rush.jump(next)
      rush.answer(now + 1)
    }
    for (const { id, lines } of rush.chats) expect(rush.logged(id)).toBe(lines)
    const told = rush.chats.reduce((sum, { lines, unread }) => sum + lines + unread, 0)
    expect(told).toBe(rush.asked + rush.answers)
  })
})
