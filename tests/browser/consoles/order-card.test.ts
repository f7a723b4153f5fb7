import { afterEach, describe, expect, it } from 'vitest'
import { readChat } from '@/lib/page/consoles/index.ts'
import { deskProfile } from '../../fixtures/consoles/desk-page.ts'

/** Nothing but the card is pointed at: everything is read by its words. */
const profile = deskProfile({ order: { card: '.order' } })
const wanted = {
  number: '260908-123456789012345',
  receiver: '王女士',
  phone: '138****8000',
  address: '杭州市西湖区文三路 5 号',
  amount: 118,
  items: [{ product: '碎花连衣裙', sku: '蓝色 M', quantity: 2 }],
}

/** One order, laid out as consoles do. */
const layouts: Readonly<Record<string, string>> = {
  'a definition list': `<dl>${pairs((label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
  'a table of two columns': `<table>${pairs((label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table>`,
  'spans without anything between them': pairs(
    (label, value) => `<div><span>${label}</span><span>${value}</span></div>`,
  ),
  'spans with a colon of their own': pairs(
    (label, value) => `<p><em>${label}</em><i>：</i><b>${value}</b> <a role="button">复制</a></p>`,
  ),
  'flex rows': pairs(
    (label, value) =>
      `<div style="display:flex;justify-content:space-between"><span>${label}</span><span>${value}</span></div>`,
  ),
  'a label above its value': pairs((label, value) => `<div>${label}</div><div>${value}</div>`),
  'a colon and one text': pairs((label, value) => `<div>${label}：${value}</div>`),
  'several on a line': `<div>${pairs((label, value) => `<span>${label}：</span><span>${value}</span> `)}</div>`,
  'a table with a head':
    '<table><tr><th>商品名称</th><th>规格</th><th>数量</th></tr><tr><td>碎花连衣裙</td><td>蓝色 M</td><td>2</td></tr></table>' +
    '<div>订单编号：260908-123456789012345</div><div>收货信息：王女士，138****8000，杭州市西湖区文三路 5 号</div><div>订单金额：¥128.00</div><div>实付：<b>¥118</b><small>.00</small></div>',
}

function pairs(each: (label: string, value: string) => string): string {
  return [
    ['订单编号', '260908-123456789012345'],
    ['商品名称', '碎花连衣裙'],
    ['规格', '蓝色 M'],
    ['数量', 'x2'],
    ['收货人', '王女士'],
    ['联系电话', '138****8000'],
    ['收货地址', '杭州市西湖区文三路 5 号'],
    ['订单金额', '¥128.00'],
    ['实付金额', '<span>¥</span><span>118</span><span>.00</span>'],
  ]
    .map(([label = '', value = '']) => each(label, value))
    .join('')
}

let host: HTMLElement | undefined

function cardOf(html: string, read = profile) {
  host = document.createElement('div')
  host.innerHTML = html
  document.body.append(host)
  return readChat(read, document, Date.now()).order
}

afterEach(() => {
  host?.remove()
})

describe('an order card read by its words', () => {
  it.each(Object.entries(layouts))('%s', (_name, html) => {
    expect(cardOf(`<div class="order"><h3>已发货</h3>${html}</div>`)).toEqual(wanted)
  })

  it('gives nothing for what is not there, and null for a card without a word it knows', () => {
    expect(cardOf('<div class="order"><div>订单编号：</div><div>收货人：</div></div>')).toBeNull()
    host?.remove()
    expect(cardOf('<div class="order">加载中…</div>')).toBeNull()
  })

  it('knows what is left of its one product, by a label or among other words; of several it is nobody’s', () => {
    const goods = '<div>商品名称：碎花连衣裙</div>'
    const left = (html: string, read = profile) => {
      const stock = cardOf(`<div class="order">${goods}${html}</div>`, read)?.stock
      host?.remove()
      return stock
    }
    expect(left('<dl><dt>库存</dt><dd>86 件</dd></dl>')).toBe(86)
    expect(left('<small>¥139 · 库存 412 · 蓝色</small>')).toBe(412)
    expect(left('<small>库存充足</small>')).toBeUndefined()
    expect(left('<small>已售 412 件</small>')).toBeUndefined()
    const two = deskProfile({ order: { card: '.order', product: '.p' } })
    expect(left('<p class="p">A</p><p class="p">B</p><small>库存 4</small>', two)).toBeUndefined()
    expect(left('<b class="s">还剩 7</b>', deskProfile({ order: { card: '.order', stock: '.s' } }))).toBe(7)
  })

  it('takes an empty place for empty: no button behind it becomes a note', () => {
    const pointed = deskProfile({ order: { card: '.order', note: '.note' } })
    const html =
      '<div class="order"><div>订单编号：260908-123456789012345</div><dl><dt>备注</dt><dd class="note"></dd></dl><button>改地址</button></div>'
    expect(cardOf(html, pointed)).toEqual({ number: '260908-123456789012345', items: [] })
  })

  it('reads the opened one of several cards', () => {
    const card = (mark: string, number: string) => `<div class="order ${mark}">订单编号：${number}</div>`
    expect(cardOf(card('', '260908-111111111111111') + card('active', '260908-222222222222222'))?.number).toBe(
      '260908-222222222222222',
    )
  })
})
