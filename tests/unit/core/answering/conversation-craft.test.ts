import { describe, expect, it } from 'vitest'
import { AnswerBook, proposeTags, type AskedChat } from '@/lib/core/answering/index.ts'
import { reviewReply } from '@/lib/core/compliance/index.ts'
import type { KnowledgeEntry } from '@/lib/core/knowledge/index.ts'
import { goodsOnPage, stockOnPage } from '@/lib/core/shared/index.ts'

const shoe: KnowledgeEntry = {
  id: 'shoe',
  kind: 'guide',
  title: '云步跑鞋 参数表',
  questions: [],
  answer: '',
  shop: 's1',
  product: '云步跑鞋',
  parameterTable: '参数\t黑色\t白色\t灰色\n库存\t3\t0\t128 双\n重量\t250g\t250g\t250g',
}
const hello: KnowledgeEntry = {
  id: 'hello',
  kind: 'quick',
  title: '欢迎语',
  questions: [],
  answer: '亲，我是客服{客服}，今天下单送运费险，请问想了解哪一款？',
  shop: 's1',
}

function asked(question: string, more: Partial<AskedChat> = {}): AskedChat {
  return { question, earlier: [], products: [], order: null, isFirst: false, shop: 's1', ...more }
}

function bookOf(...entries: readonly KnowledgeEntry[]): AnswerBook {
  const book = new AnswerBook()
  for (const entry of entries) book.put(entry)
  return book
}

const rowsOf = (...given: Parameters<typeof reviewReply>) => reviewReply(...given).map(({ row }) => row)

describe('FLOW-GREET', () => {
  it('a first message that only opens is met with the agent’s name and a benefit, never with 在吗', () => {
    const [greeting] = bookOf(hello).compose(asked('你好', { isFirst: true }))
    expect(greeting).toMatchObject({ kind: 'greeting', entryId: 'hello' })
    expect(greeting?.text).toContain('{客服}')
    expect(greeting?.text).toContain('运费险')
    expect(rowsOf(greeting?.text ?? '')).toEqual([])
    expect(rowsOf('亲,在吗')).toEqual(['FLOW-GREET'])
  })

  it('once somebody has written, there is no second greeting', () => {
    expect(bookOf(hello).compose(asked('你好'))).toEqual([])
  })
})

describe('FLOW-NEED', () => {
  it('the first messages show what a buyer cares about', () => {
    expect(proposeTags(['我身高163体重108斤穿哪个码', '有券吗'])).toEqual(['纠结尺码型', '价格敏感型'])
  })
})

describe('FLOW-NOPUSH', () => {
  const question = { lastBuyerMessages: ['这个会掉色吗'] }

  it('a promotion before the answer is nudged; after it, or asked for, it is not', () => {
    expect(rowsOf('现在店里有活动,满200减30哦', question)).toEqual(['FLOW-NOPUSH'])
    expect(rowsOf('不会掉色的,活性印染。现在满200减30哦', question)).toEqual([])
    expect(rowsOf('现在满200减30哦', { lastBuyerMessages: ['有什么优惠吗'] })).toEqual([])
    expect(rowsOf('现在第二件半价哦', { lastBuyerMessages: ['晚上开着噪音大不大'] })).toEqual(['FLOW-NOPUSH'])
  })

  it('goods on offer named in an answer are no promotion', () => {
    expect(rowsOf('特价商品不支持换', question)).toEqual([])
  })
})

describe('FLOW-CLOSE', () => {
  it('要不要下单 is nudged; the either-or has real options with their real stock, the sold-out one left out', () => {
    expect(rowsOf('您要下单吗?')).toEqual(['FLOW-CLOSE'])
    expect(bookOf(shoe).optionsFor(asked('云步跑鞋好看'))).toEqual([
      { name: '黑色', stock: 3 },
      { name: '灰色', stock: 128 },
    ])
    expect(rowsOf('黑色还是灰色?今天发顺丰')).toEqual([])
  })

  it('one option left is no choice, and a table without stock promises none', () => {
    const almost = { ...shoe, parameterTable: '参数\t黑色\t白色\n库存\t3\t缺货' }
    const plain = { ...shoe, parameterTable: '参数\t黑色\t白色\n重量\t250g\t250g' }
    expect(bookOf(almost).optionsFor(asked('云步跑鞋好看'))).toEqual([])
    expect(bookOf(plain).optionsFor(asked('云步跑鞋好看'))).toEqual([{ name: '黑色' }, { name: '白色' }])
  })

  it('the stock of the order card belongs to the variant it names, and to no other', () => {
    const plain = { ...shoe, parameterTable: '参数\t黑色\t白色\n重量\t250g\t250g' }
    const order = { items: [{ product: '云步跑鞋', sku: '白色;42码' }], stock: 6 }
    const options = (card: typeof order) => bookOf(plain).optionsFor(asked('云步跑鞋好看', { order: card }))
    expect(options(order)).toEqual([{ name: '黑色' }, { name: '白色', stock: 6 }])
    expect(options({ ...order, stock: 0 })).toEqual([])
    expect(options({ ...order, items: [{ product: '云步跑鞋', sku: '卡其' }] })).toEqual([
      { name: '黑色' },
      { name: '白色' },
    ])
  })

  it('a buyer between two sizes is offered these two, with the stock of the size table; a size that is gone is none', () => {
    const sizes = (large: string) => ({
      ...shoe,
      id: 'sizes',
      title: '云步跑鞋 尺码表',
      sizeTable: `尺码\t体重(斤)\t库存\nM\t90-100\t8\nL\t104-115\t${large}`,
    })
    const chat = asked('102斤穿多大')
    expect(bookOf(sizes('2')).optionsFor(chat)).toEqual([
      { name: 'M', stock: 8 },
      { name: 'L', stock: 2 },
    ])
    expect(bookOf(sizes('售罄')).compose(chat)[0]?.text).toContain('L 目前没有现货')
    expect(bookOf(sizes('2')).compose(chat)[0]?.text).not.toContain('没有现货')
    expect(bookOf(sizes('2')).optionsFor(asked('108斤穿多大'))).not.toContainEqual({ name: 'M', stock: 8 })
  })

  it('goods cards in the chat name the product and its stock; an agent’s own line is no evidence', () => {
    const line = (side: 'buyer' | 'agent' | 'system', text: string) => ({ id: text, side, text, at: 1 })
    const card = line('system', '加绒直筒牛仔裤 高腰\n¥139\nYH-3307 · 库存 412')
    const own = line('agent', '加绒直筒牛仔裤\n¥139\n库存 3')
    expect(stockOnPage({ messages: [card, own], order: null })).toBe(412)
    expect(goodsOnPage({ messages: [card, own], order: null })).toEqual([card.text])
    expect(stockOnPage({ messages: [line('buyer', '你们库存 3 件了吗')], order: null })).toBeUndefined()
    expect(stockOnPage({ messages: [], order: { items: [], stock: 5 } })).toBe(5)
  })

  it.each([
    ['最后一棵了,赶紧下手', ['FLOW-CLOSE:scarcity', 'FLOW-CLOSE']],
    ['快卖光了,先抢到再说', ['FLOW-CLOSE:scarcity']],
    ['请尽快付款哦', ['FLOW-CLOSE']],
    ['要拍吗亲', ['FLOW-CLOSE']],
    ['现在就拍,库存马上清空了', ['FLOW-CLOSE', 'FLOW-CLOSE:scarcity']],
    ['最后一车了', ['FLOW-CLOSE:scarcity']],
    ['现在就拍的话今天能发', []],
    ['您直接拍M码就行', []],
    ['付款后尽快给您发货', []],
    ['爱买不买', []],
    ['麻烦快拍个照给我', []],
    ['最后一步点确认就好', []],
  ])('%s', (said, rows) => {
    expect(rowsOf(said)).toEqual(rows)
  })

  it('scarcity stands only on a figure that is known', () => {
    expect(rowsOf('黑色只剩3件了')).toEqual(['FLOW-CLOSE:scarcity'])
    expect(rowsOf('黑色只剩3件了', { facts: ['库存\t3\t0'] })).toEqual([])
    expect(rowsOf('黑色只剩2件了', { facts: ['库存\t3\t0'] })).toEqual(['FLOW-CLOSE:scarcity'])
  })
})

describe('FLOW-TIER', () => {
  it('new and returning customers are greeted with their own offers', () => {
    const offers = { new: '新客首单立减 5 元', returning: '老客专享 88 折' }
    const greet = (tier: 'new' | 'returning') =>
      bookOf(hello).compose(asked('在吗', { isFirst: true, tier, offers }))[0]?.text ?? ''
    expect(greet('new')).toContain('新客首单立减 5 元')
    expect(greet('returning')).toContain('老客专享 88 折')
    expect(greet('returning')).not.toContain('新客')
  })
})

it('an order question is answered by what the card says of its way', () => {
  const order = { items: [], status: '已发货', tracking: 'SF1234567890' }
  expect(bookOf().compose(asked('我的快递到哪了', { order }))).toMatchObject([
    { kind: 'order', text: '亲，您的订单现在是「已发货」，快递单号 SF1234567890。' },
  ])
})
