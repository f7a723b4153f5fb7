import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOrder, type OrderCheck } from '@/lib/core/orders/index.ts'
import type { ChatMessage, OrderCard } from '@/lib/core/shared/index.ts'
import { loadOrders, lastValueWins, score } from '../../../../bench/orders/quality.ts'
import { FRESH_ONE } from './cases-fresh-1.ts'
import { FRESH_THREE } from './cases-fresh-3.ts'
import { FRESH_TWO } from './cases-fresh-2.ts'
import { GOODS_CASES } from './cases-goods.ts'
import { HARD_CASES } from './cases-hard.ts'
import { LATER_CASES } from './cases-later.ts'
import { MORE_CASES } from './cases-more.ts'
import { SHIP_PAY_CASES } from './cases-ship-pay.ts'
import { readCases } from './three-check-cases.ts'

const CHECKS = ['goods', 'ship', 'pay'] as const

function found(check: OrderCheck): string[] {
  return CHECKS.flatMap((name) => check[name].findings.map((finding) => `${name}.${finding.field}`))
}

const CASES = [GOODS_CASES, SHIP_PAY_CASES, MORE_CASES, HARD_CASES, FRESH_ONE, FRESH_TWO, LATER_CASES].flatMap(
  readCases,
)

const ANSWERS = CASES.map(({ order, messages }) => checkOrder(order, messages))

/** Whether a written case gives the expected fields and no other; what it gives instead. */
function misread({ expected }: (typeof CASES)[number], answer: OrderCheck): string | undefined {
  const wanted = expected.map((line) => {
    const [check = '', fields = ''] = line.split('.')
    return fields.split('|').map((field) => `${check}.${field}`)
  })
  const got = found(answer)
  const isWhole = wanted.every((names) => got.some((name) => names.includes(name)))
  const isPlain = got.every((name) => wanted.some((names) => names.includes(name)))
  return isWhole && isPlain ? undefined : got.join()
}

describe('checkOrder on written cases', () => {
  const wrong = CASES.flatMap((one, place) => {
    const got = misread(one, ANSWERS[place]!)
    return got === undefined ? [] : [`${one.name}: ${one.expected.join(' ')} but ${got}`]
  })

  it('reads at least 98 of 100 to the letter', () => {
    expect(wrong.length / CASES.length, wrong.join('\n')).toBeLessThanOrEqual(0.02)
  })

  it('points at a literal piece of the chat and of the card', () => {
    expect(CASES.length).toBeGreaterThan(570)
    for (const [place, one] of CASES.entries()) {
      const answer = ANSWERS[place]!
      const card = JSON.stringify(one.order)
      for (const finding of CHECKS.flatMap((name) => answer[name].findings)) {
        const message = one.messages.find((other) => other.id === finding.messageId)
        if (finding.said !== undefined) expect(message?.text.toLowerCase()).toContain(finding.said.toLowerCase())
        if (finding.card !== undefined && finding.field !== 'quantity') expect(card).toContain(finding.card)
      }
    }
  })
})

const base: OrderCard = {
  items: [{ product: '连衣裙', sku: '黑色;M', quantity: 1 }],
  receiver: '林晓',
  phone: '13800001234',
  address: '浙江省杭州市西湖区文三路99号',
  amount: 100,
}

function chat(...lines: string[]): ChatMessage[] {
  return lines.map((line, index) => ({
    id: `m${index}`,
    side: line.startsWith('b ') ? 'buyer' : 'agent',
    text: line.slice(2),
    at: index,
  }))
}

describe('status', () => {
  it('is ok without findings, differs before missing', () => {
    expect(checkOrder(base, []).goods).toEqual({ status: 'ok', findings: [], unknown: [] })
    const both = checkOrder(
      { ...base, address: '西藏自治区拉萨市城关区北京中路8号' },
      chat('b 电话改成13911112222', 'a 好的'),
    )
    expect(both.ship.status).toBe('differs')
    expect(both.ship.findings.map((finding) => finding.kind).sort()).toEqual(['differs', 'missing'])
    expect(checkOrder({ ...base, phone: '1380000' }, []).ship.status).toBe('missing')
  })

  it('is unknown where the card shows nothing', () => {
    const blind = checkOrder({ items: [] }, chat('b 黑色M', 'a 好的'))
    expect([blind.goods.status, blind.ship.status, blind.pay.status]).toEqual(['unknown', 'unknown', 'unknown'])
    expect(blind.ship.unknown).toEqual(['receiver', 'phone', 'address'])
  })

  it('names the message that says so', () => {
    const answer = checkOrder(base, chat('b 白色M', 'a 好的', 'b 拍了'))
    expect(answer.goods.findings).toEqual([
      { field: 'colour', kind: 'differs', said: '白色', card: '黑色', messageId: 'm0' },
    ])
  })
})

describe('options', () => {
  it('takes the shop’s own remote areas', () => {
    const order = { ...base, address: '甘肃省兰州市城关区东岗西路1号' }
    expect(found(checkOrder(order, []))).toEqual([])
    expect(found(checkOrder(order, [], { remoteAreas: [{ name: '甘肃', surchargeCny: 10 }] }))).toEqual(['ship.remote'])
    expect(
      found(
        checkOrder({ ...base, address: '新疆维吾尔自治区伊犁哈萨克自治州伊宁市解放路1号' }, [], { remoteAreas: [] }),
      ),
    ).toEqual([])
  })

  it('reads nothing later than now', () => {
    const messages = chat('b 黑色M', 'b 换成白色')
    expect(found(checkOrder(base, messages))).toEqual(['goods.colour'])
    expect(found(checkOrder(base, messages, { now: 0 }))).toEqual([])
  })

  it('knows a coupon by its name', () => {
    const messages = chat('b 老友回馈我领了', 'a 好的 直接抵')
    expect(found(checkOrder(base, messages, { knownCoupons: ['老友回馈'] }))).toEqual(['pay.coupon'])
  })
})

const anyMessage = fc.record({
  id: fc.string({ maxLength: 4 }),
  side: fc.constantFrom('buyer' as const, 'agent' as const, 'system' as const),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.constantFrom(...CASES.flatMap((one) => one.messages.map((message) => message.text))), { maxLength: 4 })
      .map((texts) => texts.join(' ')),
  ),
  at: fc.nat(),
})

describe('properties', () => {
  it('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 8 }), fc.constantFrom(...CASES), (messages, one) => {
        const answer = checkOrder(one.order, messages)
        expect(checkOrder(one.order, messages)).toEqual(answer)
        for (const name of CHECKS)
          expect(answer[name].status === 'ok').toBe(
            answer[name].findings.length === 0 && answer[name].unknown.length === 0,
          )
      }),
      { numRuns: 150 },
    )
  })

  it('never throws on any card', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    const card = fc.record(
      {
        items: fc.array(fc.record({ product: text, sku: text, quantity: fc.nat(50) }), { maxLength: 3 }),
        receiver: text,
        phone: text,
        address: text,
        coupon: text,
        amount: fc.double({ min: 0, max: 1e6, noNaN: true }),
        note: text,
      },
      { requiredKeys: ['items'] },
    )
    fc.assert(
      fc.property(card, fc.constantFrom(...CASES), (order, one) => {
        const { goods, ship, pay } = checkOrder(order, one.messages)
        expect([goods, ship, pay].every((part) => part.status !== undefined)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('raises nothing from what the system or a robot wrote', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 8 }), (messages) => {
        const quiet = messages.map((message, index) =>
          index % 2 === 0
            ? { ...message, side: 'system' as const }
            : { ...message, side: 'agent' as const, auto: true },
        )
        expect(found(checkOrder(base, quiet))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('agrees with a card that prints what was said', () => {
    const colours = fc.constantFrom('黑色', '白色', '藏青', '雾霾蓝', '军绿', '酒红', '卡其色', '浅灰')
    const sizes = fc.constantFrom('S', 'M', 'L', 'XL', '2XL', '3XL')
    fc.assert(
      fc.property(colours, sizes, fc.integer({ min: 1, max: 9 }), (colour, size, quantity) => {
        const order = { ...base, items: [{ product: '卫衣', sku: `${colour};${size}`, quantity }] }
        expect(found(checkOrder(order, chat(`b ${colour} ${size} 来${quantity}件`, 'a 好的', 'b 拍了')))).toEqual([])
      }),
    )
  })

  it('sees another colour, size or count than the card prints', () => {
    const colours = ['黑色', '白色', '红色', '绿色', '蓝色', '紫色', '黄色', '灰色']
    const sizes = ['S', 'M', 'L', 'XL', '2XL']
    fc.assert(
      fc.property(
        fc.subarray(colours, { minLength: 2, maxLength: 2 }),
        fc.subarray(sizes, { minLength: 2, maxLength: 2 }),
        ([c1, c2], [s1, s2]) => {
          const order = { ...base, items: [{ product: '卫衣', sku: `${c1};${s1}`, quantity: 1 }] }
          const names = found(checkOrder(order, chat(`b ${c2} ${s2} 来两件`, 'a 好的', 'b 拍了')))
          expect(names.sort()).toEqual(['goods.colour', 'goods.quantity', 'goods.size'])
        },
      ),
    )
  })

  it('is not moved by unrelated talk in between', () => {
    const small = fc.constantFrom(
      'b 在吗',
      'a 在的亲',
      'b 质量怎么样',
      'a 很多回头客的',
      'b 哈哈',
      'a 嗯嗯',
      'b 发货快吗',
      'a 今天发',
    )
    fc.assert(
      fc.property(fc.array(small, { maxLength: 6 }), fc.array(small, { maxLength: 6 }), (before, after) => {
        const messages = chat(...before, 'b 要白色L', 'a 好的 白色L', ...after)
        expect(found(checkOrder(base, messages)).sort()).toEqual(['goods.colour', 'goods.size'])
      }),
    )
  })

  it('stays quick on long hostile text', () => {
    for (const unit of ['改成', '送', '1', '红', '不要', 'a ', '券', '号', '1*', '备注', '收件人']) {
      const text = unit.repeat(4000)
      const started = performance.now()
      checkOrder(base, chat(`b ${text}`, `a ${text}`))
      // A pattern that backtracks badly takes minutes here, not seconds.
      expect(performance.now() - started, unit).toBeLessThan(8000)
    }
  })
})

describe('chats the reader was never taught', () => {
  const fresh = readCases(FRESH_THREE)
  const answers = fresh.map((one) => ({ one, got: found(checkOrder(one.order, one.messages)) }))

  // The floor, not the target: 85 % of the planted differences were found at the first run (docs/decisions/070).
  it('finds at least 85 % of what was planted', () => {
    const planted = answers.flatMap(({ one, got }) => one.expected.map((line) => ({ line, got })))
    const hit = planted.filter(({ line, got }) => {
      const [check = '', fields = ''] = line.split('.')
      return fields.split('|').some((field) => got.includes(`${check}.${field}`))
    })
    expect(hit.length / planted.length).toBeGreaterThanOrEqual(0.85)
  })

  it('alarms at most one clean order in ten', () => {
    const clean = answers.filter(({ one }) => one.expected.length === 0)
    expect(clean.filter(({ got }) => got.length > 0).length / clean.length).toBeLessThanOrEqual(0.1)
  })
})

const orders = loadOrders()

describe.skipIf(orders.length === 0)('labelled orders of ../shared/data (skipped when that data is absent)', () => {
  const value = (rows: ReturnType<typeof score>, metric: string): number =>
    rows.find((row) => row.metric.startsWith(metric))?.value ?? Number.NaN

  it('finds at least 95 % and alarms at most 2 %', () => {
    const rows = score('wenda', checkOrder, orders)
    expect(value(rows, 'recall all')).toBeGreaterThanOrEqual(0.95)
    expect(value(rows, 'clean orders alarmed')).toBeLessThanOrEqual(0.02)
    for (const row of rows.filter((one) => one.metric.startsWith('recall ')))
      expect(row.value, row.metric).toBeGreaterThanOrEqual(0.9)
  })

  it('is better than taking the last value mentioned', () => {
    const naive = score('naive', lastValueWins, orders)
    expect(value(naive, 'recall all')).toBeLessThan(0.7)
  })
})

it('what is worn under a coat is no other article', () => {
  const line = (id: string, side: 'buyer' | 'agent', text: string): ChatMessage => ({ id, side, text, at: Number(id) })
  const card: OrderCard = { items: [{ product: '双面羊毛呢大衣 中长款', sku: '驼色；L', quantity: 1 }] }
  const chat = [
    line('1', 'buyer', '168 125斤 里面要穿毛衣'),
    line('2', 'agent', '亲，168、125斤里面穿毛衣的话建议L码，活动更自在。'),
    line('3', 'buyer', '那我要驼色L'),
  ]
  expect(checkOrder(card, chat).goods.findings).toEqual([])
})
