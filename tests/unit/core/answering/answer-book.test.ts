import { describe, expect, it } from 'vitest'
import { AnswerBook, type AskedChat } from '@/lib/core/answering/index.ts'
import type { KnowledgeEntry } from '@/lib/core/knowledge/index.ts'

const base = { questions: [], answer: '', shop: 's1' }
const top: KnowledgeEntry = {
  ...base,
  id: 't-top',
  kind: 'guide',
  title: '上装、连衣裙尺码表',
  product: 'YH-1、YH-2',
  sizeTable: '尺码\t身高(cm)\t体重(斤)\nS\t150-157\t80-94\nM\t158-163\t95-107\nL\t164-169\t108-122',
}
const jeans: KnowledgeEntry = {
  ...base,
  id: 't-jeans',
  kind: 'guide',
  title: '牛仔裤尺码表',
  product: 'YH-3',
  sizeTable: '26码 80-92斤 腰围64-66cm / 27码 93-102斤 腰围67-69cm / 28码 103-112斤 腰围70-72cm',
}
const coat: KnowledgeEntry = {
  ...base,
  id: 'p-1',
  kind: 'product',
  title: '双面羊毛呢大衣',
  category: '商品/大衣',
  product: 'YH-1',
  risk: '双面呢怕钩,提前告知',
}
const trousers: KnowledgeEntry = { ...base, id: 'p-3', kind: 'product', title: '加绒直筒牛仔裤', product: 'YH-3' }
const phone: KnowledgeEntry = {
  ...base,
  id: 'c-phone',
  kind: 'guide',
  title: 'P20 存储',
  product: 'P20',
  parameterTable:
    '参数\t128G\t256G\n可用空间\t约108G | 日常够用\t约233G | 能存更多视频\n价格\t2199元\t2499元\n屏幕\t6.1寸\t6.1寸',
}
const greeting: KnowledgeEntry = {
  ...base,
  id: 'g',
  kind: 'quick',
  title: '欢迎语',
  answer: '您好，我是{客服}，请问想看哪款？',
}

function book(...entries: KnowledgeEntry[]): AnswerBook {
  const made = new AnswerBook()
  for (const entry of entries) made.put(entry)
  return made
}

const asked = (question: string, more: Partial<AskedChat> = {}): AskedChat => ({
  question,
  earlier: [],
  products: [],
  order: null,
  isFirst: false,
  shop: 's1',
  ...more,
})
const all = book(top, jeans, coat, trousers, phone, greeting)
const textsOf = (chat: AskedChat) => all.compose(chat).map(({ text }) => text)

describe('size', () => {
  it.each([
    ['我165 110斤穿什么码', ['双面羊毛呢大衣 中长款'], '亲，您身高 165cm、体重 110斤，按这款尺码表是 L。'],
    ['大衣我165 110斤穿什么码', [], '亲，您身高 165cm、体重 110斤，按这款尺码表是 L。'],
    ['105斤牛仔裤穿多大', [], '亲，请问您的腰围是多少？我按尺码表帮您选。'],
    [
      '身高180体重160斤大衣穿什么码',
      [],
      '亲，您身高 180cm、体重 160斤，超出这款尺码表的范围（身高 150-169cm、体重 80-122斤），没有合适的码，不建议您硬选。',
    ],
    ['大衣要什么码', [], '亲，请问您的身高和体重是多少？我按尺码表帮您选。'],
  ])('%s', (question, products, text) => {
    expect(textsOf(asked(question, { products }))[0]).toBe(text)
  })

  it('says between two sizes plainly', () => {
    expect(textsOf(asked('大衣 165 100斤 穿什么码'))[0]).toContain('M 和 L 之间')
  })

  it('counts what was told earlier when the question lacks it', () => {
    expect(textsOf(asked('那大衣穿什么码', { earlier: ['我165 110斤'] }))[0]).toContain('是 L')
  })

  it('names the table when it is open which product is meant, and is not sure then', () => {
    const made = all.compose(asked('我165 110斤穿什么码'))
    expect(made.some(({ text }) => text.includes('上装、连衣裙'))).toBe(true)
    expect(Math.max(...made.map(({ score }) => score))).toBeLessThan(0.9)
  })

  it.each(['这件110元能便宜吗', '订单16511022334发货了吗', '质量怎么样'])('is silent on %s', (question) => {
    expect(all.compose(asked(question))).toEqual([])
  })

  it('answers in English', () => {
    const one = book({ ...top, sizeTable: 'size\theight(cm)\tweight(kg)\nM\t158-163\t47-53\nL\t164-170\t54-61' })
    expect(one.compose(asked('What size for 165 cm 55 kg?'))[0]?.text).toBe(
      'With height 165 cm and weight 55 kg, the size table says L.',
    )
  })

  it('never uses another shop’s table', () => {
    expect(all.compose(asked('我165 110斤穿什么码', { shop: 's2' }))).toEqual([])
  })
})

describe('comparison', () => {
  it('names only what differs, with the table’s own benefits', () => {
    expect(textsOf(asked('128G和256G有什么区别'))).toEqual([
      '亲，128G 和 256G 主要差在这 2 点：\n可用空间：128G 约108G，日常够用；256G 约233G，能存更多视频\n价格：128G 2199元；256G 2499元',
    ])
  })

  it('is silent when no difference is asked for', () => {
    expect(all.compose(asked('256G有货吗'))).toEqual([])
  })
})

describe('order', () => {
  const order = {
    number: '2409',
    items: [{ product: '大衣', sku: '黑色 M', quantity: 1 }],
    address: '西安市雁塔区',
    amount: 239,
    status: '待发货',
  }
  it.each([
    ['我的订单号是多少', '亲，您的订单号是 2409。'],
    ['帮我看下地址对吗', '亲，您这单的收货地址是：西安市雁塔区。请您核对一下，不对的话马上告诉我。'],
    ['我拍的什么颜色', '亲，您拍的是：大衣 黑色 M ×1。请您核对一下颜色和规格。'],
    ['我实付多少', '亲，这单实付 ¥239。'],
    ['发货了吗', '亲，您的订单现在是「待发货」。'],
  ])('%s', (question, text) => {
    expect(textsOf(asked(question, { order }))).toEqual([text])
  })

  it('says nothing the card does not tell', () => {
    expect(all.compose(asked('发货了吗', { order: { items: [] } }))).toEqual([])
    expect(all.compose(asked('发货了吗'))).toEqual([])
  })
})

describe('greeting', () => {
  it('answers first words with the shop’s greeting and what this customer gets', () => {
    const chat = asked('在吗', { isFirst: true, tier: 'new', offers: { new: '新客下单送运费险' } })
    expect(all.compose(chat)).toMatchObject([
      { entryId: 'g', kind: 'greeting', text: '您好，我是{客服}，请问想看哪款？新客下单送运费险。' },
    ])
  })

  it('without an entry says who is here', () => {
    expect(book().compose(asked('有人吗?', { isFirst: true }))[0]?.text).toContain('{客服}')
  })

  it('later in the chat, and with a question, it is not a greeting', () => {
    expect(all.compose(asked('在吗'))).toEqual([])
    expect(all.compose(asked('在吗 大衣起球吗', { isFirst: true }))).toEqual([])
  })
})

describe('risk points', () => {
  it('stand as soon as the product is talked about, whatever is asked', () => {
    expect(all.risksFor(asked('什么时候发货', { products: ['双面羊毛呢大衣 中长款'] }))).toEqual([
      '双面呢怕钩,提前告知',
    ])
    expect(all.risksFor(asked('大衣有现货吗'))).toEqual(['双面呢怕钩,提前告知'])
    expect(all.risksFor(asked('裤子有现货吗'))).toEqual([])
  })
})

it('entries that leave are forgotten', () => {
  const made = book(top, coat)
  made.drop('t-top')
  made.drop('p-1')
  expect(made.compose(asked('大衣 165 110斤 穿什么码'))).toEqual([])
  expect(made.risksFor(asked('大衣'))).toEqual([])
})
