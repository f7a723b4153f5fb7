import type { ConversationState, LoggedMessage } from '../conversation/index.ts'
import { parsePastedOrder } from '../orders/index.ts'
import type { OrderCard } from '../shared/index.ts'

/** An order that was written into the chat for the buyer to check, and what the buyer said to it. */
export interface ToldOrder {
  readonly order: OrderCard
  readonly message: LoggedMessage
  /** The buyer's next line; absent while there is none. */
  readonly answer?: LoggedMessage
}

/**
 * The newest message of the shop that writes an order out: its goods, and where it goes or what it costs. Messages in the
 * order of their time; undefined when none does.
 */
export function toldOrder(messages: readonly LoggedMessage[]): ToldOrder | undefined {
  for (let place = messages.length - 1; place >= 0; place -= 1) {
    const message = messages[place]
    const order = message?.side === 'agent' ? orderIn(message.text) : undefined
    if (message === undefined || order === undefined) continue
    const answer = messages.slice(place + 1).find(({ side }) => side === 'buyer')
    return { order, message, ...(answer === undefined ? {} : { answer }) }
  }
  return undefined
}

function orderIn(text: string): OrderCard | undefined {
  const read = parsePastedOrder(text)
  if (!read.ok) return undefined
  const { receiver, address, amount, items } = read.value
  if (receiver === undefined && address === undefined && amount === undefined) return undefined
  return { ...read.value, items: items.map((item) => ({ ...item, product: item.product.replace(NUMBERED, '') })) }
}

/** The confirmation numbers its goods where there are several. */
const NUMBERED = /^\d{1,2}\.\s+(?=\S)/

/** Goods of an order in one line: name, option and how many of each; '' for an order without any. */
export function goodsInShort({ items }: Pick<OrderCard, 'items'>): string {
  return items
    .map(({ product, sku = '', quantity }) => {
      const named = [product, sku].filter((part) => part.trim() !== '').join(' ')
      return quantity === undefined ? named : `${named} × ${quantity}`
    })
    .join(' / ')
}

/** Names that are personal wherever they stand in a conversation: the customer's, and who receives the order. */
export function personalNames({
  customerName,
  messages,
}: Pick<ConversationState, 'customerName' | 'messages'>): string[] {
  return [customerName, toldOrder(messages)?.order.receiver].filter((name) => name !== undefined)
}
