import { findProduct, shops } from '../chats/catalogue.ts'
import type { Chat, ChatLine, DeskState } from '../chats/model.ts'

/** Builds everything but the composer anew from the state. */
export function paintDesk(page: Document, state: DeskState, open: (customerId: string) => void): void {
  const chat = state.chats.find((item) => item.customer.id === state.activeId)
  part(page, '#queue').replaceChildren(...state.chats.map((item) => row(page, item, item === chat, open)))
  part(page, '#shop-name').textContent = chat === undefined ? '' : shops[chat.shop].name
  part(page, '#who').dataset['customer'] = chat?.customer.id ?? ''
  part(page, '#who h2').textContent = chat?.customer.name ?? '未选择会话'
  const thread = part(page, '#thread')
  thread.replaceChildren(...(chat?.lines ?? []).map((line) => article(page, line, chat?.customer.name ?? '')))
  thread.scrollTop = thread.scrollHeight
  paintOrder(page, chat)
}

function part(page: Document, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`The page has no ${selector}`)
  return found
}

function element(page: Document, tag: string, className: string, text: string): HTMLElement {
  const made = page.createElement(tag)
  made.className = className
  made.textContent = text
  return made
}

function row(page: Document, chat: Chat, on: boolean, open: (customerId: string) => void): HTMLElement {
  const link = page.createElement('a')
  link.href = '#'
  link.className = on ? 'on' : ''
  link.dataset['customer'] = chat.customer.id
  link.append(element(page, 'span', 'nick', chat.customer.name))
  if (chat.unread > 0) link.append(element(page, 'span', 'count', `(${chat.unread})`))
  link.append(element(page, 'span', 'last', chat.lines.at(-1)?.text ?? ''))
  link.addEventListener('click', (event) => {
    event.preventDefault()
    open(chat.customer.id)
  })
  return link
}

const sides = {
  buyer: 'from-customer',
  agent: 'from-shop',
  robot: 'from-shop by-robot',
  system: 'from-console',
} as const

function article(page: Document, line: ChatLine, name: string): HTMLElement {
  const made = page.createElement('article')
  made.id = line.id
  made.className = sides[line.from]
  if (line.from !== 'system') {
    const head = element(page, 'header', '', line.from === 'buyer' ? name : '客服小悦')
    const time = page.createElement('time')
    time.dateTime = new Date(line.at).toISOString()
    time.textContent = new Date(line.at).toTimeString().slice(0, 8)
    head.append(time)
    made.append(head)
  }
  const body = element(page, 'div', 'body', '')
  for (const [index, text] of line.text.split('\n').entries()) {
    if (index > 0) body.append(page.createElement('br'))
    body.append(text)
  }
  made.append(body)
  return made
}

function paintOrder(page: Document, chat: Chat | undefined): void {
  const aside = part(page, '#order')
  const order = chat?.order
  aside.hidden = order === undefined
  if (order === undefined) {
    aside.replaceChildren()
    return
  }
  const rows: readonly (readonly [string, string, string])[] = [
    ['number', '订单号', order.number],
    ['product', '商品', findProduct(order.productId)?.name ?? order.productId],
    ['sku', '规格', order.sku],
    ['quantity', '数量', `${order.quantity} 件`],
    ['receiver', '收货人', order.receiver],
    ['phone', '电话', order.phone],
    ['address', '地址', order.address],
    ['coupon', '优惠', order.coupon],
    ['amount', '实付', `${order.amount.toFixed(2)} 元`],
    ['note', '备注', order.note],
  ]
  aside.replaceChildren(
    ...rows.map(([field, label, value]) => {
      const line = element(page, 'div', 'row', '')
      line.append(element(page, 'label', '', label), element(page, 'span', field, value))
      return line
    }),
  )
}
