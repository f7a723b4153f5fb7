import { describe, expect, it } from 'vitest'
import { HOUSE_SESSION, type EventDetail, type JournalEvent } from '@/lib/core/conversation/index.ts'
import {
  brokenWaits,
  dueFollowUps,
  FOLLOW_UP_DEFAULTS,
  FOLLOW_UP_SET,
  ownFollowUp,
  FOLLOW_UP_SETTLED,
  FOLLOW_UP_SNOOZED,
  followUps,
  judgeValidity,
  tellFollowUpAt,
} from '@/lib/core/sla/index.ts'
import { at, say } from './chats.ts'

function event(id: string, time: string, detail: EventDetail, session = 's1'): JournalEvent {
  return { id, at: at(time), session, agent: 'a', device: 'd', shop: 'x', console: 'demo', ...detail }
}

function line(id: string, time: string, side: 'agent' | 'system' | 'buyer', text: string, auto = false): JournalEvent {
  return event(id, time, { kind: 'message-seen', data: { messageId: id, side, text, auto, history: false } })
}

const ordered = event('o', '10:00:00', { kind: 'order-confirmed', data: { overridden: false } })
const disputed = event('d', '10:00:00', { kind: 'outcome-set', data: { outcome: 'dispute' } })

describe('dueFollowUps', () => {
  it.each([
    ['10 minutes after the order', [ordered], '10:10:00', 'after-order'],
    [
      'an hour after shipping',
      [line('s', '10:00:00', 'system', '卖家已发货,运单 SF1234567890123')],
      '11:00:00',
      'after-shipping',
    ],
    ['24 hours after a dispute', [disputed], '2025-11-13T10:00:00+08:00', 'after-dispute'],
    [
      '5 minutes after a promise to wait',
      [line('w', '10:00:00', 'agent', '亲稍等,帮您查一下')],
      '10:05:00',
      'after-wait-promise',
    ],
  ])('reminds %s, and not a second before', (_title, events, due, kind) => {
    expect(dueFollowUps(events, FOLLOW_UP_DEFAULTS, at(due))).toMatchObject([{ kind, dueAt: at(due), session: 's1' }])
    expect(dueFollowUps(events, FOLLOW_UP_DEFAULTS, at(due) - 1)).toEqual([])
  })

  const parcel = (id: string, time: string, what: 'parcel-seen' | 'parcel-sent', detail: string) =>
    event(id, time, { kind: 'house-noted', data: { what, detail } })
  const sent = line('s', '10:00:00', 'system', '卖家已发货')

  it.each<[string, JournalEvent[]]>([
    ['a system line', [line('s', '10:00:00', 'system', '卖家已发货,运单 SF1234567890123')]],
    ['the order card, seen before the line', [parcel('p', '09:59:00', 'parcel-sent', 'SF1234567890123'), sent]],
    ['the order card, seen after it', [sent, parcel('p', '10:05:00', 'parcel-seen', 'SF1234567890123')]],
    ['the order card alone, when it changes', [parcel('p', '10:00:00', 'parcel-sent', 'SF1234567890123')]],
    ['the agent’s own words', [line('a', '10:00:00', 'agent', '亲,已发货,顺丰单号SF1234567890123')]],
    ['the agent, after the line', [sent, line('a', '10:02:00', 'agent', '亲 单号 SF1234567890123 哈')]],
    [
      'whoever said it first',
      [
        line('s', '10:00:00', 'system', '已发货 SF1234567890123'),
        parcel('p', '10:01:00', 'parcel-seen', 'YT9999999999999'),
      ],
    ],
  ])('carries the tracking number of %s', (_, events) => {
    expect(followUps(events)).toMatchObject([{ kind: 'after-shipping', tracking: 'SF1234567890123' }])
    // Folding a batch again, as a start after a crash does, changes nothing.
    expect(followUps([...events, ...events])).toMatchObject([{ tracking: 'SF1234567890123' }])
  })

  it.each<[string, JournalEvent[]]>([
    ['a card that shows an old parcel', [parcel('p', '10:00:00', 'parcel-seen', 'SF1234567890123')]],
    ['an agent who speaks of an earlier day', [line('a', '10:00:00', 'agent', '昨天已发货,单号SF1234567890123')]],
    ['an agent who gives no number', [line('a', '10:00:00', 'agent', '亲已发货了哦')]],
    ['a buyer', [line('a', '10:00:00', 'buyer', '已发货吗 SF1234567890123')]],
  ])('is not begun by %s', (_, events) => {
    expect(followUps(events)).toEqual([])
  })

  it('takes no order number for a parcel’s, and no buyer’s words', () => {
    const told = [
      sent,
      line('a', '10:01:00', 'system', '订单号:240900001876123'),
      line('f', '10:01:00', 'system', '订单号：240900001876123'),
      line('b', '10:02:00', 'buyer', 'SF1234567890123'),
    ]
    expect(followUps(told)[0]).not.toHaveProperty('tracking')
  })

  it('keeps a promise to wait beside a shipping', () => {
    const kinds = followUps([sent, line('w', '10:01:00', 'agent', '亲稍等,帮您查一下')]).map(({ kind }) => kind)
    expect(kinds).toEqual(['after-wait-promise', 'after-shipping'])
  })

  it.each([
    [
      'an order that was given up',
      [ordered, event('x', '10:05:00', { kind: 'outcome-set', data: { outcome: 'not-ordered' } })],
    ],
    ['an order whose update was given', [ordered, line('x', '10:06:00', 'agent', '您的订单已安排')]],
    [
      'a dispute that ended otherwise',
      [disputed, event('x', '12:00:00', { kind: 'outcome-set', data: { outcome: 'after-sale' } })],
    ],
    ['a promise kept', [line('w', '10:00:00', 'agent', '稍等'), line('x', '10:01:00', 'agent', '查到了,今天派送')]],
    [
      'one settled by hand',
      [
        ordered,
        event(
          'x',
          '10:01:00',
          { kind: 'house-noted', data: { what: 'follow-up-settled', detail: 'o after-order' } },
          'house',
        ),
      ],
    ],
    [
      'a conversation marked invalid',
      [ordered, event('x', '10:01:00', { kind: 'validity-marked', data: { valid: false } })],
    ],
    [
      'goods still to be shipped',
      [line('s', '10:00:00', 'system', '买家已付款,待发货'), line('t', '10:00:01', 'system', '商品未发货')],
    ],
    [
      'a promise to wait in a chat that was handed over',
      [
        line('w', '10:00:00', 'agent', '稍等'),
        event('x', '10:01:00', { kind: 'outcome-set', data: { outcome: 'handed-over' } }),
      ],
    ],
    ['a robot that asks for patience', [line('w', '10:00:00', 'agent', '请稍等', true)]],
  ])('forgets %s', (_title, events) => {
    expect(followUps(events)).toEqual([])
  })

  it.each([
    ['an order followed by small talk at once', [ordered, line('x', '10:01:00', 'agent', '好的亲')], 'after-order'],
    [
      'a promise renewed',
      [line('w', '10:00:00', 'agent', '稍等'), line('x', '10:01:00', 'agent', '再稍等一下哈')],
      'after-wait-promise',
    ],
    [
      'a promise the buyer answers',
      [line('w', '10:00:00', 'agent', '稍等'), line('x', '10:01:00', 'buyer', '好')],
      'after-wait-promise',
    ],
  ])('keeps %s', (_title, events, kind) => {
    expect(followUps(events).map((followUp) => followUp.kind)).toEqual([kind])
  })

  it('is soonest first, one a kind and conversation, and can be switched off', () => {
    const again = { ...ordered, id: 'o2', at: ordered.at + 60_000 }
    expect(followUps([disputed, ordered, again]).map(({ because }) => because)).toEqual(['o2', 'd'])
    expect(followUps([ordered], { ...FOLLOW_UP_DEFAULTS, afterOrderSeconds: 0 })).toEqual([])
  })
})

describe('a promise to wait', () => {
  const said = (time: string, text: string, side: 'agent' | 'buyer' = 'agent') => say(side, time, text)

  it.each<[string, ReturnType<typeof said>[], number[]]>([
    ['kept', [said('10:00:00', '稍等'), said('10:05:00', '查到了,明天到')], []],
    ['kept a second late', [said('10:00:00', '稍等'), said('10:05:01', '查到了')], [301]],
    ['renewed in time', [said('10:00:00', '稍等'), said('10:04:00', '再稍等一下'), said('10:08:00', '查到了')], []],
    ['answered by the buyer alone', [said('10:00:00', '稍等'), said('10:01:00', '好', 'buyer')], [1200]],
    ['still within its time', [said('10:16:00', '稍等')], []],
    ['none', [said('10:00:00', '有的')], []],
  ])('%s', (_title, messages, broken) => {
    expect(brokenWaits(messages, at('10:20:00')).map(({ seconds }) => seconds)).toEqual(broken)
  })

  it('is told of before it is broken, other follow-ups when they are due', () => {
    const times = { startedAt: 0, dueAt: 300_000 }
    expect(tellFollowUpAt({ ...times, kind: 'after-wait-promise' }, 0.8)).toBe(240_000)
    expect(tellFollowUpAt({ ...times, kind: 'after-order' }, 0.8)).toBe(300_000)
  })
})

describe('what an agent does about follow-ups', () => {
  const house = (id: string, time: string, what: string, detail: string, session = HOUSE_SESSION): JournalEvent =>
    event(id, time, { kind: 'house-noted', data: { what, detail } }, session)
  const own = house('n', '10:00:00', FOLLOW_UP_SET, `${at('10:30:00')} 问问 尺码`, 's1')

  it('keeps several of the agent’s own in one conversation, with their words', () => {
    const other = house('m', '10:00:00', FOLLOW_UP_SET, `${at('10:20:00')} 改地址`, 's1')
    expect(followUps([own, other]).map(({ kind, note, dueAt }) => [kind, note, dueAt])).toEqual([
      ['own', '改地址', at('10:20:00')],
      ['own', '问问 尺码', at('10:30:00')],
    ])
  })

  it('keeps what the agent wrote to be said then', () => {
    const detail = ownFollowUp(at('10:30:00'), '问问 尺码', '亲,尺码合适吗?\n不合适可以换')
    expect(followUps([house('n', '10:00:00', FOLLOW_UP_SET, detail, 's1')])).toMatchObject([
      { note: '问问 尺码', dueAt: at('10:30:00'), ready: '亲,尺码合适吗?\n不合适可以换' },
    ])
    expect(ownFollowUp(1, '改地址', '')).toBe('1 改地址')
  })

  it('puts one off by its id and leaves the others', () => {
    const later = house('z', '10:10:00', FOLLOW_UP_SNOOZED, `${at('10:20:00')} o after-order`)
    expect(followUps([ordered, own, later]).map(({ id, dueAt }) => [id, dueAt])).toEqual([
      ['o after-order', at('10:20:00')],
      ['n own', at('10:30:00')],
    ])
  })

  it.each(['', 'soon n own', '9000000000000000 o after-order', `${at('10:20:00')} nobody`, `${at('10:20:00')}`])(
    'a snooze of “%s” changes nothing',
    (detail) => {
      expect(followUps([ordered, house('z', '10:01:00', FOLLOW_UP_SNOOZED, detail)])).toEqual(followUps([ordered]))
    },
  )

  it('folding events again changes nothing', () => {
    const events = [ordered, own, house('z', '10:01:00', FOLLOW_UP_SETTLED, 'o after-order')]
    expect(followUps([...events, ...events])).toEqual(followUps(events))
  })
})

describe('the visit after a case was paid', () => {
  const PAID = '12:00:00'
  const set = (id: string, time: string, done: { compensate?: number; visit?: number }, disputeId = 'c1') =>
    event(id, time, {
      kind: 'dispute-set',
      data: {
        disputeId,
        openedAt: at('10:00:00'),
        promisedCny: 20,
        agentName: 'a',
        supervisor: '',
        doneAt: { apologise: at('10:00:30'), ...done },
        result: 'open',
      },
    })
  const paid = set('p', PAID, { compensate: at(PAID) })
  const visit = [{ kind: 'after-dispute', id: 'c1 after-dispute', dueAt: at(PAID) + 86_400_000 }]

  it.each<[string, JournalEvent[], readonly object[]]>([
    ['comes with the payment', [paid], visit],
    ['goes when the payment is taken back', [paid, set('u', '12:01:00', {})], []],
    [
      'comes again with the next payment, counted from that one',
      [paid, set('u', '12:01:00', {}), set('q', '12:02:00', { compensate: at('12:02:00') })],
      [{ kind: 'after-dispute', dueAt: at('12:02:00') + 86_400_000 }],
    ],
    ['stays when another case of the buyer goes on', [paid, set('o', '12:01:00', {}, 'c2')], visit],
    ['goes when it is done', [paid, set('v', '13:00:00', { compensate: at(PAID), visit: at('13:00:00') })], []],
    [
      'stays put off when the case goes on',
      [
        paid,
        event('z', '12:05:00', {
          kind: 'house-noted',
          data: { what: FOLLOW_UP_SNOOZED, detail: `${at('23:00:00')} c1 after-dispute` },
        }),
        set('w', '12:06:00', { compensate: at(PAID) }),
      ],
      [{ kind: 'after-dispute', dueAt: at('23:00:00') }],
    ],
    ['takes the place of the reminder that a dispute was marked', [disputed, paid], visit],
  ])('%s', (_title, events, open) => {
    expect(followUps(events)).toMatchObject(open)
    expect(followUps(events)).toHaveLength(open.length)
    expect(followUps([...events, ...events])).toEqual(followUps(events))
  })
})

describe('judgeValidity', () => {
  it.each([
    ['您好,专业代运营,提升店铺业绩', 'advert'],
    ['需要刷 单吗,一单三块'.replace(' ', ''), 'fake-trade'],
    ['滚蛋 傻逼', 'harassment'],
    ['你好', 'nothing-asked'],
  ])('leaves out %s', (text, reason) => {
    const message = say('buyer', '10:00:00', text)
    expect(judgeValidity([message])).toEqual({ valid: false, reason, messageId: message.id })
  })

  it.each(['这个多少钱', '你们傻逼吗,衣服都破了,他妈的给我退货', '黑色', '在吗,有42码吗', '快递刷新不出来'])(
    'counts %s',
    (text) => {
      expect(judgeValidity([say('buyer', '10:00:00', text)])).toEqual({ valid: true })
    },
  )

  it('reads only the buyer', () => {
    expect(judgeValidity([say('agent', '10:00:00', '我们不刷单'), say('buyer', '10:00:01', '有货吗')])).toEqual({
      valid: true,
    })
  })
})
