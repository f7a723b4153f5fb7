import { describe, expect, it } from 'vitest'
import { answerToOrder, checkOrder, isOrderTold, questionForBuyer, type OrderMoment } from '@/lib/core/orders/index.ts'
import type { ChatMessage, OrderCard, Side } from '@/lib/core/shared/index.ts'

const order: OrderCard = {
  number: '2611220900170001',
  items: [{ product: '羊毛呢大衣', sku: '黑色;M', quantity: 1 }],
  receiver: '陈溪',
  phone: '13800002206',
  address: '浙江省杭州市西湖区文三路138号',
  amount: 199,
}

/** A chat of lines `side text`, a minute apart. */
function chat(...lines: readonly (readonly [Side, string])[]): ChatMessage[] {
  return lines.map(([side, text], place) => ({ id: `m${place}`, side, text, at: place * 60_000 }))
}

function answer(messages: readonly ChatMessage[], rest: Partial<OrderMoment> = {}) {
  const checks = checkOrder(order, messages)
  const findings = Object.values(checks).flatMap((part) => part.findings)
  return answerToOrder({ order, messages, findings, language: 'zh-CN', ...rest })
}

describe('when the buyer says that the order is placed', () => {
  it('confirms what the card says where nothing speaks against it', () => {
    const made = answer(chat(['buyer', '我要黑色M'], ['agent', '好的亲'], ['buyer', '拍好了']))
    expect(made?.kind).toBe('confirmation')
    expect(made?.text).toContain('羊毛呢大衣')
    expect(made?.text).toContain('138****2206')
  })

  it('asks first where chat and card differ, in the words of both', () => {
    const made = answer(chat(['buyer', '那我要驼色M'], ['agent', '好的亲'], ['buyer', '拍好了 你看下']))
    expect(made?.kind).toBe('question')
    expect(made?.text).toContain('驼色')
    expect(made?.text).toContain('黑色')
  })

  it('asks about everything that differs in one sentence, as a person would', () => {
    const made = answer(chat(['buyer', '那我要驼色L'], ['agent', '好的亲'], ['buyer', '拍好了 你看下']))
    expect(made?.text).toBe(
      '跟您核对一下：颜色之前说的是「驼色」，订单上是「黑色」；尺码之前说的是「L」，订单上是「M」，以哪个为准呢？',
    )
  })

  it('never asks which of something and nothing is right', () => {
    const promised = [{ field: 'promotion', said: '第二件半价' }]
    expect(questionForBuyer(promised, 'zh-CN')).toBe('之前说的「第二件半价」这单好像没算上，我核实好再给您发，可以吗？')
    expect(questionForBuyer([{ field: 'model', said: '256G' }], 'zh-CN')).toContain('订单上没看到')
    expect(questionForBuyer([{ field: 'model', said: '256G' }], 'en')).toContain('cannot find "256G"')
    expect(questionForBuyer([{ field: 'constructor', said: 'x' }], 'en')).toBe('')
  })

  it('asks nothing that was settled', () => {
    const messages = chat(['buyer', '那我要驼色M'], ['agent', '好的亲'], ['buyer', '拍好了'])
    expect(answer(messages, { findings: [] })?.kind).toBe('confirmation')
  })

  it('takes the shop’s own confirmation and the shop’s language', () => {
    const messages = chat(['buyer', 'paid'])
    expect(answer(messages, { language: 'en', template: 'Hi {receiver}, {product}.' })?.text).toBe(
      'Hi 陈溪, 羊毛呢大衣.',
    )
  })

  it('hears it in any line nobody has answered, and from the console', () => {
    expect(answer(chat(['buyer', '拍好了'], ['buyer', '麻烦快点']))?.kind).toBe('confirmation')
    expect(answer(chat(['system', '买家已付款']))?.kind).toBe('confirmation')
  })

  it.each([
    ['an ordinary question', chat(['buyer', '几天能到'])],
    ['asking how to', chat(['buyer', '怎么拍'])],
    ['what was answered already', chat(['buyer', '拍好了'], ['agent', '收到亲'])],
    ['an empty chat', []],
  ])('is silent on %s', (_name, messages) => {
    expect(answer(messages)).toBeUndefined()
  })

  it('is silent without goods on the card', () => {
    expect(answer(chat(['buyer', '拍好了']), { order: { ...order, items: [] } })).toBeUndefined()
  })
})

describe('an order that is told of while no card shows it', () => {
  it.each(['拍好了', '已付款,麻烦今天发', '下单了亲', '我拍了', '今天拍下了', 'just paid', '付好了 放驿站'])(
    '%s',
    (text) => {
      expect(isOrderTold(chat(['buyer', text]))).toBe(true)
    },
  )

  it('is told by the console, too', () => {
    expect(isOrderTold(chat(['system', '买家已付款']))).toBe(true)
    expect(isOrderTold(chat(['system', '退款成功']))).toBe(false)
  })

  it.each([
    '几天能到',
    '怎么下单',
    '还没拍',
    '上次买了两件都起球',
    '买了三天就坏了',
    '昨天拍好了怎么还不发货',
    '退了的那单到账了吗',
    '我拍了张照片你看下这个地方是不是坏的',
    '好的',
  ])('%s tells of none', (text) => {
    expect(isOrderTold(chat(['buyer', text]))).toBe(false)
  })

  it('is over once it was answered', () => {
    expect(isOrderTold(chat(['buyer', '拍好了'], ['agent', '收到亲']))).toBe(false)
  })
})
