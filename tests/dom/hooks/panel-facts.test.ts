import { describe, expect, it } from 'vitest'
import { hear, SILENCE, type PageTalk, type TalkEvent } from '@/components/hooks/page-talk.ts'
import {
  earlierTexts,
  hasAnswered,
  orderOf,
  outcomeCode,
  plainColour,
  waitingChats,
} from '@/components/hooks/panel-facts.ts'
import { factsOf, offerReply, placeReply } from '@/components/hooks/place-reply.ts'
import { confirmationOf } from '@/components/hooks/use-after-sale.ts'
import { zhCn } from '@/components/words/index.ts'
import { sessionId, UNTOUCHED, type ChatSnapshot, type ConversationState } from '@/lib/core/conversation/index.ts'
import { defaultShop } from '@/lib/extension/settings/index.ts'
import { chatSnapshot } from '../../support/chat-snapshot.ts'

const NOW = Date.UTC(2026, 10, 22, 6)

const snapshotOf = (changes: Partial<ChatSnapshot> = {}): ChatSnapshot => chatSnapshot({ takenAt: NOW, ...changes })

const heard = (...events: TalkEvent[]): PageTalk => events.reduce(hear, SILENCE)

describe('what a page says', () => {
  it('keeps the highest acknowledged line and never lowers it', () => {
    const talk = heard(
      { type: 'saved', unsaved: 2, lastSeq: 40 },
      { type: 'saved', unsaved: 0, lastSeq: 12 },
      { type: 'lost' },
    )
    expect(talk).toMatchObject({ lastSeq: 40, unsaved: 0 })
  })

  it('puts away hold, order and outcome of a chat when another is opened', () => {
    const before = heard(
      { type: 'snapshot', snapshot: snapshotOf() },
      { type: 'held', hold: { because: ['flag'], flags: [], text: 'x', heldAt: NOW } },
      { type: 'inserted', entryId: 'e', outcome: { status: 'inserted' } },
    )
    expect(before.hold).not.toBeNull()
    const after = hear(before, { type: 'snapshot', snapshot: snapshotOf({ session: 's2' }) })
    expect(after).toMatchObject({ hold: null, outcome: null, order: null })
  })

  it('knows that a held text was let go until another one stands there or it is held again', () => {
    const hold = { because: ['flag' as const], flags: [], text: '赔您50元', heldAt: NOW }
    const draft = (text: string): TalkEvent => ({ type: 'draft', text, flags: [] })
    const letGo = heard(
      draft('赔您50元'),
      { type: 'held', hold },
      { type: 'let-go', at: NOW },
      { type: 'held', hold: null },
    )
    expect(letGo.letGo).toEqual({ text: '赔您50元', at: NOW })
    expect(hear(letGo, draft('赔您50元')).letGo).not.toBeNull()
    expect(hear(letGo, draft('赔您60元')).letGo).toBeNull()
    expect(hear(letGo, { type: 'held', hold }).letGo).toBeNull()
    expect(hear(letGo, { type: 'snapshot', snapshot: snapshotOf({ session: 's2' }) }).letGo).toBeNull()
    expect(heard({ type: 'let-go', at: NOW }).letGo).toBeNull()
  })

  it('tells a page that left from one that never spoke', () => {
    expect(heard({ type: 'lost' }).link).toBe('none')
    expect(heard({ type: 'snapshot', snapshot: snapshotOf() }, { type: 'lost' }).link).toBe('lost')
    expect(heard({ type: 'snapshot', snapshot: snapshotOf() }, { type: 'gone', because: 'updated' }).link).toBe(
      'updated',
    )
    expect(heard({ type: 'snapshot', snapshot: snapshotOf() }, { type: 'left' })).toMatchObject({
      link: 'none',
      snapshot: null,
    })
  })
})

describe('replies', () => {
  const facts = { shop: '云岭', agent: '小李', customer: '小溪', order: '2409' }
  const offer = (text: string, entry: Record<string, unknown> = {}) =>
    offerReply(
      {
        suggestion: { entryId: 'e1', text, score: 0.7 },
        entry: { id: 'e1', kind: 'faq', title: '退货', questions: [], answer: text, ...entry },
      },
      facts,
      zhCn.panel.replies,
    )

  it('fills what is known and names what is open', () => {
    expect(offer('{客户}您好,{店铺}的{单号}寄到{退货地址}')).toMatchObject({
      text: '小溪您好,云岭的2409寄到{退货地址}',
      openSlots: ['退货地址'],
    })
  })

  it.each(['{constructor}', '{__proto__}', '{toString}'])('leaves %s an open slot like any other', (written) => {
    expect(offer(`a ${written}`).openSlots).toEqual([written.slice(1, -1)])
  })

  it('marks quick replies in the log apart from answers', () => {
    expect(placeReply(offer('好的'), true).source).toBe('quick:e1')
    expect(placeReply(offer('好的'), false).source).toBe('kb:e1')
  })

  it('says where it comes from and labels only parts that are in the text', () => {
    const reply = offer('四面弹面料,抬手不勒', {
      category: '卖点/面料',
      feature: '四面弹面料',
      advantage: '拉伸 18%',
      benefit: '抬手不勒',
    })
    expect(reply.from).toBe('卖点 · 退货')
    expect(reply.parts?.map((one) => one.part)).toEqual(['feature', 'benefit'])
  })
})

describe('who waits', () => {
  const shop = { ...defaultShop('main', '店'), targets: { inHours: 15, offHours: 60, greeting: 30, afterSale: 60 } }
  const stateOf = (session: string, changes: Partial<ConversationState> = {}): ConversationState => ({
    session,
    shop: 'main',
    console: 'demo',
    consoleName: '演示',
    marketplace: 'other',
    agent: '小李',
    device: 'd',
    customerName: '小溪',
    startedAt: NOW,
    lastAt: NOW,
    messages: [{ id: 'm1', side: 'buyer', text: '在吗', at: NOW, history: false }],
    ...UNTOUCHED,
    ...changes,
  })
  const rowOf = (state: ConversationState) => ({
    session: state.session,
    shop: state.shop,
    agent: state.agent,
    startedAt: state.startedAt,
    lastAt: state.lastAt,
    lastSeq: 1,
    waiting: 1 as const,
    state,
  })

  it('has the stored deadline and the row of the console’s list that can be clicked', () => {
    const session = sessionId({ profileId: 'demo', shop: 'main', customer: 'row-7', day: '2026-11-22' })
    const snapshot = snapshotOf({
      session: 'other',
      conversations: [{ id: 'row-7', name: '小溪', unread: 1, active: false }],
    })
    expect(waitingChats([rowOf(stateOf(session))], snapshot, () => shop, NOW)).toEqual([
      // The greeting has a limit of its own.
      { id: session, row: 'row-7', name: '小溪', askedAt: NOW, dueAt: NOW + 30_000, returning: false, open: false },
    ])
  })

  it('leaves out who was answered and what was marked invalid', () => {
    const answered = stateOf('a', {
      messages: [
        { id: 'm1', side: 'buyer', text: '在吗', at: NOW, history: false },
        { id: 'm2', side: 'agent', text: '在的', at: NOW + 1000, history: false },
      ],
    })
    expect(waitingChats([rowOf(answered), rowOf(stateOf('b', { valid: false }))], null, () => shop, NOW)).toEqual([])
  })
})

describe('what slots are filled with', () => {
  it('is what the order card says, masked as it may be said in a chat', () => {
    const order = {
      number: '1',
      items: [{ product: '大衣' }],
      receiver: '陈溪',
      phone: '13800001132',
      address: '杭州市西湖区文三路138号',
      amount: 439,
    }
    expect(factsOf(snapshotOf({ order }), '店', '小李')).toMatchObject({
      order: '1',
      product: '大衣',
      delivery: '陈溪 138****1132 杭州市西湖区文三路***',
      payment: '¥439',
    })
    expect(factsOf(snapshotOf({ order: null }), '店', '小李')).not.toHaveProperty('delivery')
  })
})

describe('small facts', () => {
  it('keeps colours colours', () => {
    expect(plainColour('#c8572b')).toBe('#c8572b')
    expect(plainColour('url(https://evil.example/x)')).not.toContain('url')
  })

  it('names every outcome', () => {
    expect(outcomeCode({ status: 'refused', reason: 'composing' })).toBe('composing')
    expect(outcomeCode({ status: 'not-taken', copied: true })).toBe('copied')
    expect(outcomeCode({ status: 'not-taken', copied: false })).toBe('not-taken')
  })

  it('masks name and phone on the card and gives a difference its time', () => {
    const order = { items: [{ product: '冲锋衣', sku: 'M', quantity: 1 }], receiver: '王小明', phone: '13812342206' }
    const message = { id: 'm7', side: 'buyer' as const, text: '要L', at: NOW, history: false }
    const check = { status: 'ok' as const, ticked: false, findings: [] }
    const talk = {
      ...heard({ type: 'snapshot', snapshot: snapshotOf({ order, messages: [message] }) }),
      order: {
        orderNumber: '1',
        checks: {
          goods: {
            status: 'differs' as const,
            ticked: false,
            findings: [{ field: 'size', said: 'L', card: 'M', messageId: 'm7' }],
          },
          ship: check,
          pay: check,
        },
      },
    }
    const seen = orderOf(talk, '', 'zh-CN')
    if (seen?.readable !== true) throw new Error('not readable')
    expect(seen.lines.map((line) => line.value)).toEqual(['冲锋衣 · M ×1', '王** · 138****2206', ''])
    expect(seen.lines[0]?.differences[0]).toMatchObject({ said: 'L', at: NOW })
    expect(seen.lines[0]?.question).toContain('之前说的是「L」')
    expect(seen).not.toHaveProperty('isConfirmed')
    expect(orderOf(talk, '', 'zh-CN', '1')).toMatchObject({ isConfirmed: true })
    expect(orderOf(talk, '', 'zh-CN', '2')).not.toHaveProperty('isConfirmed')
  })

  it('asks for the card by hand when an order is told of and none can be seen', () => {
    const placed = { id: 'm1', side: 'buyer' as const, text: '拍好了', at: NOW, history: false }
    const talk = (changes: Partial<ChatSnapshot>) => heard({ type: 'snapshot', snapshot: snapshotOf(changes) })
    expect(orderOf(talk({ messages: [placed] }), '', 'zh-CN')).toEqual({ readable: false })
    expect(orderOf(talk({ messages: [{ ...placed, text: '几天能到' }] }), '', 'zh-CN')).toBeNull()
    // The card is there and the checks are being made.
    expect(orderOf(talk({ messages: [placed], order: { items: [{ product: '冲锋衣' }] } }), '', 'zh-CN')).toBeNull()
  })

  it('leaves an order alone that is over, unless its checks are asked for or a new one is told of', () => {
    const check = { status: 'ok' as const, ticked: false, findings: [] }
    const report = { orderNumber: '1', checks: { goods: check, ship: check, pay: check } }
    const message = { id: 'm1', side: 'buyer' as const, text: '快递三天没动了', at: NOW, history: false }
    const order = { items: [{ product: '冲锋衣' }], status: '已发货' }
    const talk = { ...heard({ type: 'snapshot', snapshot: snapshotOf({ order, messages: [message] }) }), order: report }
    expect(orderOf(talk, '', 'zh-CN')).toBeNull()
    expect(confirmationOf(talk, '', undefined, 'zh-CN')).toBeNull()
    const hold = { because: ['three-check' as const], flags: [], text: '跟您确认订单', heldAt: NOW }
    expect(orderOf({ ...talk, hold }, '', 'zh-CN')).toMatchObject({ readable: true })
    const placed = { ...message, text: '又拍了一件 拍好了' }
    const again = { ...talk, ...heard({ type: 'snapshot', snapshot: snapshotOf({ order, messages: [placed] }) }) }
    expect(orderOf({ ...again, order: report }, '', 'zh-CN')).toMatchObject({ readable: true })
    const waiting = snapshotOf({ order: { ...order, status: '已付款，待发货' }, messages: [message] })
    expect(orderOf({ ...talk, snapshot: waiting }, '', 'zh-CN')).toMatchObject({ readable: true })
  })

  it('shows and confirms a card that was pasted like one on the page', () => {
    const check = { status: 'ok' as const, ticked: false, findings: [] }
    const pasted = {
      items: [{ product: '冲锋衣', sku: 'L', quantity: 2 }],
      receiver: '王小明',
      amount: 199,
      coupon: '无',
    }
    const order = { checks: { goods: check, ship: check, pay: check }, pasted }
    const talk = { ...heard({ type: 'snapshot', snapshot: snapshotOf({}) }), order }
    const seen = orderOf(talk, '', 'zh-CN')
    if (seen?.readable !== true) throw new Error('not readable')
    expect(seen.pasted).toBe(true)
    expect(seen.lines[0]?.value).toBe('冲锋衣 · L ×2')
    expect(seen.lines[2]?.value).toBe('¥199')
    const confirmation = confirmationOf(talk, '放驿站就行', undefined, 'zh-CN')
    expect(confirmation?.reply.text).toContain('【规格】L')
    expect(confirmation?.note).toBe('放驿站就行')
    const noted = { ...talk, order: { ...order, pasted: { ...pasted, note: '请放驿站就行' } } }
    expect(confirmationOf(noted, '放驿站就行', undefined, 'zh-CN')?.note).toBe('')
  })

  it('tells what the buyer wrote before the open question, and whether anyone answered', () => {
    const line = (id: string, side: 'buyer' | 'agent', at: number, auto?: boolean) => ({
      id,
      side,
      text: id,
      at,
      history: false,
      ...(auto === undefined ? {} : { auto }),
    })
    const snapshot = snapshotOf({
      messages: [line('165 110斤', 'buyer', 1), line('您好', 'agent', 2, true), line('裤子呢', 'buyer', 3)],
    })
    expect(earlierTexts(snapshot, 3)).toEqual(['165 110斤'])
    expect(hasAnswered(snapshot)).toBe(false)
    expect(hasAnswered(snapshotOf({ messages: [line('在的', 'agent', 2)] }))).toBe(true)
  })
})
