import { describe, expect, it } from 'vitest'
import { foldConversation, PROMISE_KEPT, type JournalEvent } from '@/lib/core/conversation/index.ts'
import { casePageHtml, type CasePage } from '@/lib/core/session-log/index.ts'
import { eventOf, lineSeen } from './journals.ts'

const EVIL = `"><script>alert(1)</script><img src=x onerror='x'>&lt;`

function pageOf(events: readonly JournalEvent[], part: Partial<CasePage> = {}): string {
  const state = foldConversation(events)
  const openedAt = (events[0]?.at ?? 0) + 3_600_000
  return casePageHtml({
    record: {
      disputeId: 'd',
      openedAt,
      promisedCny: 20,
      agentName: '小李',
      supervisor: '王主管',
      doneAt: { apologise: openedAt + 30_000, compensate: openedAt + 60_000 },
      result: 'open',
    },
    payCny: 22,
    shopName: '云岭户外',
    state,
    events,
    promises: [],
    certificates: [],
    files: [],
    language: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    printedAt: openedAt + 120_000,
    unmasked: false,
    ...part,
  })
}

/** The rows of the first table: what happened, in its order. */
const happened = (html: string): string[] =>
  [...(html.split('</table>')[0] ?? '').matchAll(/<td class="t">([^<]*)<\/td>/g)].map(([, text = '']) => text)

describe('casePageHtml', () => {
  it('tells what happened in the order of time, each once', () => {
    const html = pageOf(
      [
        lineSeen(1, '怎么还没到'),
        lineSeen(2, '快递单号 773123456789012', 'agent'),
        eventOf(3, { kind: 'order-confirmed', data: { amountCny: 79, overridden: false } }),
        eventOf(4, { kind: 'house-noted', data: { what: 'parcel-sent', detail: 'SF1234567890123' } }),
        eventOf(5, { kind: 'house-noted', data: { what: 'parcel-seen', detail: 'SF1234567890123' } }),
        eventOf(6, { kind: 'house-noted', data: { what: PROMISE_KEPT, detail: 'm2' } }),
        eventOf(7, { kind: 'house-noted', data: { what: 'exported', detail: 'x' } }),
      ],
      { promises: [{ at: 1, text: '给您补 5 元', isKept: true }] },
    )
    expect(happened(html)).toEqual([
      '答应：给您补 5 元',
      '买家发来第一句：怎么还没到',
      '人工第一次答复：快递单号 773123456789012',
      '客服告知物流单号 773123456789012',
      '订单确认已发给买家（¥79）',
      '订单卡上有了物流单号 SF1234567890123',
      '记为：答应的已兑现',
      '收到平台投诉',
      '已道歉',
      '已赔付',
    ])
  })

  it('tells of the three checks that an agent settled, and of no other', () => {
    const statuses = { goods: 'ok', ship: 'ok', pay: 'missing' } as const
    const looked = eventOf(2, { kind: 'order-checked', data: { orderNumber: '1', amountCny: 79, statuses } })
    expect(pageOf([lineSeen(1, '怎么还没到'), looked])).not.toContain('三核对')
    const settled = eventOf(3, { kind: 'check-ticked', data: { orderNumber: '1', check: 'goods' } })
    const html = pageOf([lineSeen(1, '怎么还没到'), looked, settled])
    expect(html).toContain('商品 一致')
    expect(html).not.toContain('支付')
  })

  const confirmed = [
    lineSeen(1, '拍好了'),
    lineSeen(
      2,
      '请核对订单信息：\n【商品】1. 冲锋衣\n【规格】藏青 L\n【数量】1\n【商品】2. 帽子\n【收货人】林晓\n【电话】138****4455\n【实付】¥79\n【备注】放驿站',
      'agent',
    ),
    lineSeen(3, '对的，林晓收'),
    lineSeen(4, '谢谢'),
  ]

  it('says what was ordered, for whom and with which note, as the buyer was asked to check it', () => {
    const html = pageOf(confirmed)
    expect(html).toContain('<dt>商品</dt><dd>冲锋衣 藏青 L × 1 / 帽子</dd>')
    expect(html).toContain('<dt>收货</dt><dd>林** 138****4455</dd>')
    expect(html).toContain('<dt>备注</dt><dd>放驿站</dd>')
    const told = html.split('<h2>发给买家核对的订单</h2>')[1]?.split('</table>')[0] ?? ''
    expect(told).toContain('【商品】1. 冲锋衣')
    expect(told).toContain('对的，林**收')
    expect(told).not.toContain('谢谢')
    expect(html).not.toContain('林晓')
    expect(pageOf(confirmed, { unmasked: true })).toContain('<dd>林晓 138****4455</dd>')
  })

  it('takes goods and note from the case where it has them', () => {
    const record = {
      disputeId: 'd',
      openedAt: 1,
      promisedCny: 0,
      agentName: '',
      supervisor: '',
      doneAt: {},
      result: 'open',
    } as const
    const html = pageOf(confirmed, { record: { ...record, goods: '冲锋衣 L', note: '周末送' }, payCny: 0 })
    expect(html).toContain('<dt>商品</dt><dd>冲锋衣 L</dd>')
    expect(html).toContain('<dt>备注</dt><dd>周末送</dd>')
    expect(html).toContain('<dt>应赔付</dt><dd>¥0</dd>')
  })

  it('says why more is paid than was promised', () => {
    expect(pageOf([lineSeen(1, '怎么还没到')])).toContain('<dt>应赔付</dt><dd>¥22（比答应的 ¥20 多一成）</dd>')
  })

  it.each(['zh-CN', 'en'] as const)('lets no text become markup, and leads nowhere outside, in %s', (language) => {
    const html = pageOf([lineSeen(1, EVIL), lineSeen(2, `快递单号 773123456789012 ${EVIL}`, 'agent')], {
      language,
      shopName: EVIL,
      unmasked: true,
      promises: [{ at: 1, text: EVIL, isKept: false }],
      certificates: [{ about: EVIL, evidence: EVIL }],
      files: [{ name: `javascript:alert(1)/\ud800${EVIL}.png`, kind: 'photo', sha256: EVIL }],
    })
    expect(html).not.toMatch(/<script|onerror='|(?:src|href)="[a-z]+:/i)
    expect(html.match(/<img /g)).toHaveLength(1)
  })

  it('covers the buyer’s data until it is unlocked', () => {
    const events = [lineSeen(1, '我电话13812345678'), lineSeen(2, '申通 773123456789012 收件人13812345678', 'agent')]
    expect(pageOf(events)).not.toContain('13812345678')
    expect(pageOf(events, { unmasked: true })).toContain('13812345678')
  })
})
