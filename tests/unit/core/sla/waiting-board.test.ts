import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConversationState } from '@/lib/core/conversation/index.ts'
import { DEFAULT_POLICY, waitingBoard, type BoardRules } from '@/lib/core/sla/index.ts'
import { conversation, line } from '../insight/conversations.ts'

const NOW = line('buyer', 0).at
const policy = { ...DEFAULT_POLICY, targets: { inHours: 100, offHours: 100 } }
const rules: BoardRules = { policyOf: () => policy, warnAtShares: [0.5, 0.8], returningFirst: false }
const asked = (session: string, secondsAgo: number, more: Partial<ConversationState> = {}) =>
  conversation(session, { messages: [line('buyer', -secondsAgo)], ...more })
const board = (states: readonly ConversationState[], more: Partial<BoardRules> = {}) =>
  waitingBoard(states, { ...rules, ...more }, NOW)

describe('the board', () => {
  it.each<[string, ConversationState[], Partial<BoardRules>, string]>([
    ['nobody', [], {}, ''],
    ['who asked first', [asked('b', 10), asked('a', 60), asked('c', 5)], {}, 'abc'],
    ['the late before all', [asked('b', 99), asked('a', 101)], { returningFirst: true }, 'ab'],
    [
      'old customers first in a rush',
      [asked('b', 60), asked('a', 10, { tier: 'returning' })],
      { returningFirst: true },
      'ab',
    ],
    ['old customers like others else', [asked('a', 60), asked('b', 10, { tier: 'returning' })], {}, 'ab'],
    ['no advert', [asked('x', 60, { valid: false }), asked('a', 10)], {}, 'a'],
    [
      'nobody handed over',
      [asked('x', 60, { outcome: 'handed-over', outcomeAt: NOW - 30_000 }), asked('a', 10)],
      {},
      'a',
    ],
    [
      'who asked anew since',
      [asked('b', 20, { outcome: 'handed-over', outcomeAt: NOW - 30_000 }), asked('a', 30)],
      {},
      'ab',
    ],
    ['unread rows', [conversation('a', { messages: [], unread: 1, unreadSince: NOW - 9000 }), asked('b', 5)], {}, 'ab'],
    ['a known shop only', [asked('a', 10)], { policyOf: () => undefined }, ''],
  ])('shows %s', (_, states, more, order) => {
    expect(board(states, more).page.sessions.join('')).toBe(order)
  })

  it('tells a page when the first clock turns, by the configured steps, and nothing of the customer', () => {
    const { page } = board([asked('a', 10, { customerName: '小溪', customerId: 'u1' })], { warnAtShares: [0.2, 0.6] })
    const start = NOW - 10_000
    expect(page).toEqual({
      waiting: 1,
      first: { warnAt: start + 20_000, urgentAt: start + 60_000, dueAt: start + 100_000 },
      sessions: ['a'],
    })
  })
})

const chats = fc.array(
  fc.record({ secondsAgo: fc.integer({ min: 0, max: 200 }), returning: fc.boolean(), answered: fc.boolean() }),
  { maxLength: 50 },
)

describe('the board, whoever waits', () => {
  it('loses nobody, doubles nobody, and is in order for any order it was read in', () => {
    fc.assert(
      fc.property(chats, fc.boolean(), fc.integer(), (made, returningFirst, turn) => {
        const states = made.map(({ secondsAgo, returning, answered }, index) =>
          conversation(`s${index}`, {
            messages: [line('buyer', -secondsAgo), ...(answered ? [line('agent', 1)] : [])],
            ...(returning ? { tier: 'returning' as const } : {}),
          }),
        )
        const cut = states.length === 0 ? 0 : Math.abs(turn) % states.length
        const { page, waiting } = board([...states.slice(cut), ...states.slice(0, cut)], { returningFirst })
        const open = made.flatMap((chat, index) => (chat.answered ? [] : [{ ...chat, session: `s${index}` }]))
        expect(waiting).toBe(open.length)
        expect([...page.sessions].sort()).toEqual(open.map(({ session }) => session).sort())
        const rows = page.sessions.map((session) => open.find((chat) => chat.session === session))
        rows.slice(1).forEach((row, index) => {
          const before = rows[index]
          if (row === undefined || before === undefined) throw new Error('a stranger on the board')
          const late = (chat: typeof row) => chat.secondsAgo > 100
          expect(late(before) || !late(row)).toBe(true)
          if (late(before) !== late(row)) return
          if (returningFirst && before.returning !== row.returning) expect(before.returning).toBe(true)
          else expect(before.secondsAgo).toBeGreaterThanOrEqual(row.secondsAgo)
        })
      }),
    )
  })
})
