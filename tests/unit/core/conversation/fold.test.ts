import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  foldConversation,
  foldEvent,
  foldJournal,
  HOUSE_SESSION,
  ORDER_GOODS,
  type EventDetail,
  type JournalEvent,
} from '@/lib/core/conversation/index.ts'

const start = Date.parse('2025-11-12T10:00:00+08:00')

function event(place: number, detail: EventDetail, session = 's1'): JournalEvent {
  return {
    id: `e${place}`,
    at: start + place * 1000,
    session,
    agent: '小鹿',
    device: 'd',
    shop: 'x',
    console: 'demo',
    ...detail,
  }
}

function seen(
  place: number,
  messageId: string,
  text = 'x',
  more: { auto?: boolean; history?: boolean } = {},
): JournalEvent {
  const data = { messageId, side: 'buyer', text, auto: false, history: false, ...more } as const
  return event(place, { kind: 'message-seen', data })
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const member of Object.values(Object.freeze(value))) frozen(member)
  return value
}

const everyKind: readonly EventDetail[] = [
  { kind: 'session-started', data: { customerId: 'c', customerName: '张三', consoleName: '台', marketplace: 'jd' } },
  {
    kind: 'message-seen',
    data: { messageId: 'm', side: 'agent', text: 't', auto: true, history: true, source: 'auto', pastedShare: 0.5 },
  },
  { kind: 'unread-changed', data: { unread: 3 } },
  { kind: 'suggestions-shown', data: { question: 'q', entryIds: ['e'], confident: false } },
  { kind: 'question-unanswered', data: { question: 'q' } },
  { kind: 'reply-inserted', data: { entryId: 'e', source: 'kb:e', question: 'q', text: 't' } },
  { kind: 'insertion-refused', data: { entryId: 'e', reason: 'r' } },
  { kind: 'flags-raised', data: { flags: [{ ruleId: 'r', category: 'c', level: 'block', phrase: 'p' }] } },
  { kind: 'flag-settled', data: { ruleId: 'r', phrase: 'p', how: 'replaced' } },
  { kind: 'send-held', data: { text: 't', because: ['b'], flags: [] } },
  { kind: 'send-passed', data: { text: 't', guarded: false } },
  { kind: 'hold-overridden', data: { text: 't', because: ['b'], reason: 'r', by: 'a' } },
  { kind: 'order-checked', data: { orderNumber: '1', amountCny: 9, statuses: { goods: 'ok', ship: 'ok', pay: 'ok' } } },
  { kind: 'check-ticked', data: { orderNumber: '1', check: 'pay' } },
  { kind: 'order-confirmed', data: { orderNumber: '1', amountCny: 9, overridden: false } },
  { kind: 'tags-changed', data: { tags: ['t'] } },
  { kind: 'tier-changed', data: { tier: 'returning' } },
  { kind: 'validity-marked', data: { valid: false } },
  { kind: 'outcome-set', data: { outcome: 'ordered' } },
  { kind: 'session-ended', data: { by: 'agent' } },
  { kind: 'health-changed', data: { part: 'composer', state: 'blind', profileId: 'p' } },
  { kind: 'house-noted', data: { what: 'w' } },
]

describe('foldConversation', () => {
  it('knows the goods that were noted last, and that other notes say nothing of them', () => {
    const noted = (place: number, what: string, detail: string) =>
      event(place, { kind: 'house-noted', data: { what, detail } })
    const state = foldConversation([
      seen(1, 'm1'),
      noted(2, ORDER_GOODS, '冲锋衣 L × 1'),
      noted(3, ORDER_GOODS, '冲锋衣 M × 1'),
      noted(4, 'exported', 'evidence'),
    ])
    expect(state?.goods).toBe('冲锋衣 M × 1')
  })

  it('makes one state of every kind of event', () => {
    expect(foldConversation(everyKind.map((detail, place) => event(place, detail)))).toEqual({
      session: 's1',
      shop: 'x',
      console: 'demo',
      consoleName: '台',
      marketplace: 'jd',
      agent: '小鹿',
      device: 'd',
      customerId: 'c',
      customerName: '张三',
      startedAt: start,
      lastAt: start + (everyKind.length - 1) * 1000,
      endedAt: start + 19_000,
      messages: [
        {
          id: 'm',
          side: 'agent',
          text: 't',
          at: start + 1000,
          history: true,
          auto: true,
          source: 'auto',
          pastedShare: 0.5,
        },
      ],
      unread: 3,
      unreadSince: start + 2000,
      suggested: 1,
      fitting: 0,
      unansweredQuestions: ['q'],
      inserted: [{ at: start + 5000, entryId: 'e', source: 'kb:e', text: 't' }],
      flags: [{ ruleId: 'r', category: 'c', level: 'block', phrase: 'p' }],
      held: 1,
      overrides: [{ at: start + 11_000, reason: 'r', because: ['b'], by: 'a' }],
      unguarded: 1,
      orderNumber: '1',
      amountCny: 9,
      statuses: { goods: 'ok', ship: 'ok', pay: 'ok' },
      ticked: ['pay'],
      confirmed: true,
      tags: ['t'],
      tier: 'returning',
      valid: false,
      outcome: 'ordered',
      outcomeAt: start + 18_000,
    })
  })

  it('is undefined without events', () => {
    expect(foldConversation([])).toBeUndefined()
  })

  it('leaves the state it is given alone', () => {
    let state = frozen(foldConversation([seen(0, 'm0'), seen(5, 'm5')]))
    for (const [place, detail] of everyKind.entries()) {
      const before = JSON.stringify(state)
      const next = foldEvent(state, frozen(event(place + 1, detail)))
      expect(JSON.stringify(state)).toBe(before)
      state = frozen(next)
    }
  })

  it('takes a message seen twice once, the first time', () => {
    const once = foldConversation([seen(0, 'm0', 'first')])
    const twice = foldConversation([seen(0, 'm0', 'first'), { ...seen(0, 'm0', 'again'), id: 'other' }])
    expect(twice?.messages).toEqual(once?.messages)
  })

  it('orders messages by time however they are seen, those of one moment as seen', () => {
    const events = Array.from({ length: 8 }, (_, place) => seen(place, `m${place}`))
    const shuffled = fc.shuffledSubarray(events, { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(foldConversation(order)).toEqual({ ...foldConversation(events), agent: '小鹿' })
      }),
    )
    const sameMoment = [seen(0, 'b'), seen(0, 'a')]
    expect(foldConversation(sameMoment)?.messages.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('refuses an event of another conversation', () => {
    expect(() => foldConversation([seen(0, 'm'), { ...seen(1, 'n'), session: 's2' }])).toThrow(RangeError)
  })

  it('keeps since when a chat is unread until it is read', () => {
    const unread = (place: number, count: number) => event(place, { kind: 'unread-changed', data: { unread: count } })
    expect(foldConversation([unread(1, 1), unread(2, 3)])).toMatchObject({ unread: 3, unreadSince: start + 1000 })
    const read = foldConversation([unread(1, 1), unread(2, 0)])
    expect(read?.unread).toBe(0)
    expect(read).not.toHaveProperty('unreadSince')
    expect(foldConversation([unread(1, 1), unread(2, 0), unread(3, 1)])?.unreadSince).toBe(start + 3000)
    // Its lines are read once it stands open: whoever was answered waits no more, and asks anew from when he asks.
    expect(foldConversation([unread(1, 1), seen(2, 'm')])).toMatchObject({ unread: 0 })
    expect(foldConversation([unread(1, 1), seen(2, 'm'), unread(3, 1)])?.unreadSince).toBe(start + 3000)
  })

  it('starts the three checks anew for another order, not for the same one', () => {
    const tick = (place: number, orderNumber: string) =>
      event(place, { kind: 'check-ticked', data: { orderNumber, check: 'goods' } })
    const confirmed = event(2, { kind: 'order-confirmed', data: { orderNumber: '1', overridden: false } })
    expect(foldConversation([tick(0, '1'), tick(1, '1')])?.ticked).toEqual(['goods'])
    expect(foldConversation([tick(0, '1'), confirmed])).toMatchObject({ ticked: ['goods'], confirmed: true })
    const statuses = { goods: 'ok', ship: 'ok', pay: 'ok' } as const
    const other = event(3, { kind: 'order-checked', data: { orderNumber: '2', statuses } })
    expect(foldConversation([tick(0, '1'), confirmed, other])).toMatchObject({
      ticked: [],
      confirmed: false,
      orderNumber: '2',
    })
  })
})

describe('foldJournal', () => {
  it('splits a mixed journal and leaves the house out', () => {
    const house = event(2, { kind: 'house-noted', data: { what: 'export' } }, HOUSE_SESSION)
    const other = { ...seen(1, 'n'), session: 's2' }
    const states = foldJournal([seen(0, 'm'), other, house, seen(3, 'o')])
    expect([...states.keys()]).toEqual(['s1', 's2'])
    expect(states.get('s1')).toEqual(foldConversation([seen(0, 'm'), seen(3, 'o')]))
  })
})
