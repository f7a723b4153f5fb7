import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { foldConversation, type ConversationState, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { DEFAULT_POLICY } from '@/lib/core/sla/index.ts'
import {
  csvChunks,
  escapeHtml,
  evidenceHtml,
  MESSAGE_COLUMNS,
  messageRows,
  SESSION_COLUMNS,
  sessionRow,
} from '@/lib/core/session-log/index.ts'
import { eventOf, lineSeen } from './journals.ts'

const policy = DEFAULT_POLICY
const now = Date.parse('2025-11-12T11:00:00+08:00')
const flag = { ruleId: 'r1', category: '绝对化', level: 'block', phrase: '最好' } as const

function reply(place: number, text: string, source: 'typed' | 'kb:e1', pastedShare: number): JournalEvent {
  const data = {
    messageId: `m${place}`,
    side: 'agent',
    text,
    auto: false,
    history: false,
    source,
    pastedShare,
  } as const
  return eventOf(place, { kind: 'message-seen', data })
}

function conversation(more: readonly JournalEvent[] = []): ConversationState {
  const state = foldConversation([
    eventOf(0, {
      kind: 'session-started',
      data: { customerName: '张小三', consoleName: '演示台', marketplace: 'taobao' },
    }),
    lineSeen(0, '收货人:张小三 13812345678'),
    reply(1, '张小三您好,已记下', 'kb:e1', 1),
    lineSeen(2, '谢谢,几天到'),
    reply(4, '三天', 'typed', 0),
    eventOf(5, { kind: 'suggestions-shown', data: { question: '几天到', entryIds: ['e1'], confident: true } }),
    eventOf(5, { kind: 'reply-inserted', data: { entryId: 'e1', source: 'kb:e1', question: 'q', text: 't' } }),
    eventOf(6, { kind: 'flags-raised', data: { flags: [flag, { ...flag, level: 'warn' }] } }),
    eventOf(7, {
      kind: 'order-checked',
      data: {
        orderNumber: '2345678901234567890',
        amountCny: 199,
        statuses: { goods: 'ok', ship: 'differs', pay: 'ok' },
      },
    }),
    eventOf(8, { kind: 'check-ticked', data: { orderNumber: '2345678901234567890', check: 'ship' } }),
    eventOf(9, { kind: 'tags-changed', data: { tags: ['尺码', '价格'] } }),
    ...more,
  ])
  if (state === undefined) throw new Error('no state')
  return state
}

function namedRow(state: ConversationState, unmasked = false): Record<string, unknown> {
  const cells = sessionRow(state, { policy, now, unmasked })
  return Object.fromEntries(SESSION_COLUMNS.map((column, index) => [column, cells[index]]))
}

describe('sessionRow', () => {
  it('gives the columns of CONTRACTS 4', () => {
    expect(SESSION_COLUMNS.join(', ')).toBe(
      'session_id, shop, console, agent, customer, started_at, ended_at, valid, tags, tier, messages_in, messages_out, ' +
        'rounds, first_response_s, mean_response_s, max_response_s, timeouts, fine_cny, unanswered, kb_suggested, ' +
        'kb_used, pasted_share, flags_block, flags_warn, overrides, order_number, three_check, amount_cny, outcome, dispute',
    )
    expect(namedRow(conversation())).toEqual({
      session_id: 's1',
      shop: 'shop-1',
      console: 'demo',
      agent: '小鹿',
      customer: '张**',
      started_at: '2025-11-12T10:00:00+08:00',
      ended_at: null,
      valid: 'true',
      tags: '尺码,价格',
      tier: null,
      messages_in: 2,
      messages_out: 2,
      rounds: 2,
      first_response_s: 10,
      mean_response_s: 15,
      max_response_s: 20,
      timeouts: 1,
      fine_cny: 50,
      unanswered: 0,
      kb_suggested: 1,
      kb_used: 1,
      pasted_share: 0.818,
      flags_block: 1,
      flags_warn: 1,
      overrides: 0,
      order_number: '2345678901234567890',
      three_check: 'open goods:ok ship:differs+ticked pay:ok',
      amount_cny: 199,
      outcome: null,
      dispute: 'false',
    })
  })

  it('shows the customer only unlocked, and says when an order was confirmed or disputed', () => {
    const state = conversation([
      eventOf(10, { kind: 'order-confirmed', data: { overridden: false } }),
      eventOf(11, { kind: 'outcome-set', data: { outcome: 'dispute' } }),
      eventOf(12, { kind: 'session-ended', data: { by: 'agent' } }),
    ])
    expect(namedRow(state, true)).toMatchObject({
      customer: '张小三',
      ended_at: '2025-11-12T10:02:00+08:00',
      outcome: 'dispute',
      dispute: 'true',
    })
    expect(namedRow(state)['three_check']).toMatch(/^confirmed /)
  })

  it('leaves unknown what was never seen', () => {
    const state = foldConversation([eventOf(0, { kind: 'unread-changed', data: { unread: 2 } })])
    if (state === undefined) throw new Error('no state')
    expect(namedRow(state)).toMatchObject({
      customer: null,
      first_response_s: null,
      pasted_share: null,
      three_check: null,
    })
  })
})

describe('messageRows', () => {
  it('gives the columns of CONTRACTS 4, masked, with waits and sources', () => {
    const rows = [...messageRows(conversation(), { policy, now })]
    expect(MESSAGE_COLUMNS.join(', ')).toBe('session_id, message_id, at, side, text, response_s, source')
    expect(rows).toEqual([
      ['s1', 'm0', '2025-11-12T10:00:00+08:00', 'buyer', '收货人:张** 138****5678', null, null],
      ['s1', 'm1', '2025-11-12T10:00:10+08:00', 'agent', '张**您好,已记下', 10, 'kb:e1'],
      ['s1', 'm2', '2025-11-12T10:00:20+08:00', 'buyer', '谢谢,几天到', null, null],
      ['s1', 'm4', '2025-11-12T10:00:40+08:00', 'agent', '三天', 20, 'typed'],
    ])
    expect([...messageRows(conversation(), { policy, now, unmasked: true })][0]?.[4]).toBe('收货人:张小三 13812345678')
  })

  it('reads back through papaparse', async () => {
    let text = ''
    for await (const chunk of csvChunks(MESSAGE_COLUMNS, messageRows(conversation(), { policy, now }))) text += chunk
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
    expect(data.map((row) => row['response_s'])).toEqual(['', '10', '', '20'])
  })
})

describe('evidenceHtml', () => {
  const options = { language: 'zh-CN', policy, printedAt: now } as const

  it('shows every line, masked, and the place in the journal', () => {
    const html = evidenceHtml(conversation(), {
      ...options,
      proof: { from: 1, to: 9, head: 'abc' },
    })
    expect(html).toContain('138****5678')
    expect(html).not.toContain('13812345678')
    expect(html).toContain('1–9 · abc')
    // The heads, the day, four lines.
    expect(html.match(/<tr>/g)).toHaveLength(6)
    expect(html).toContain('colspan="4">2025-11-12</th>')
    expect(html).toContain('<td class="n">10:00:10</td>')
    expect(html).toContain('<td class="n">10 秒</td>')
  })

  it('has no column for waits where none was measured, and a row for each day', () => {
    const [before, ...others] = conversation().messages.map((line) => ({ ...line, history: true }))
    const dayLater = others.map((line) => ({ ...line, at: line.at + 86_400_000 }))
    const messages = before === undefined ? [] : [before, ...dayLater]
    const html = evidenceHtml({ ...conversation(), messages }, options)
    expect(html).not.toContain('等了多久')
    expect([...html.matchAll(/colspan="3">([^<]+)</g)].map(([, day]) => day)).toEqual(['2025-11-12', '2025-11-13'])
  })

  it.each([
    [8, '8 秒'],
    [723, '12 分 3 秒'],
    [259_157, '71 小时 59 分'],
  ])('says a wait of %i s as people say it', (seconds, said) => {
    const messages = conversation().messages.map((line, place) =>
      place === 0 ? { ...line, at: line.at - (seconds - 10) * 1000 } : line,
    )
    expect(evidenceHtml({ ...conversation(), messages }, options)).toContain(`<td class="n">${said}</td>`)
  })

  it('tells of no check that nobody settled', () => {
    const statuses = { goods: 'ok', ship: 'ok', pay: 'missing' } as const
    expect(evidenceHtml({ ...conversation(), statuses, ticked: [] }, options)).not.toContain('三核对')
    const html = evidenceHtml({ ...conversation(), statuses, ticked: ['goods'] }, options)
    expect(html).toContain('<dt>三核对</dt><dd>商品 一致</dd>')
  })

  it('lets no text become markup', () => {
    const evil = `"><script>alert(1)</script><img src=x onerror='x'>&lt;`
    const state = conversation([
      lineSeen(10, evil),
      eventOf(11, { kind: 'hold-overridden', data: { text: evil, because: [evil], reason: evil, by: evil } }),
    ])
    const html = evidenceHtml(
      { ...state, customerName: evil, agent: evil, shop: evil },
      { ...options, unmasked: true, shopName: evil },
    )
    expect(html).not.toMatch(/<script|<img|onerror='/)
    expect(escapeHtml(evil)).not.toMatch(/[<>"']/)
  })
})
