import type { ChatMessage, OrderCard } from './chat.ts'
import { isGoodsCard, stockIn } from './stock.ts'

/** Goods cards looked at: a buyer who sends many is asking about the last ones. */
const MOST_CARDS = 2

/** What stands on the page of the goods being talked about: the chat's lines, oldest first, and the order card. */
interface ShownGoods {
  readonly messages: readonly ChatMessage[]
  readonly order: OrderCard | null
}

/** Texts that name the products on the page: those of the order, then the newest goods cards in the chat. */
export function goodsOnPage({ messages, order }: ShownGoods): string[] {
  const cards = cardsIn(messages).slice(-MOST_CARDS).toReversed()
  return [...(order?.items ?? []).map(({ product }) => product), ...cards]
}

/**
 * Pieces left of what is talked about as the page says it: the newest goods card in the chat, else the order card.
 * Undefined when neither says it.
 */
export function stockOnPage({ messages, order }: ShownGoods): number | undefined {
  const card = cardsIn(messages).at(-1)
  return (card === undefined ? undefined : stockIn(card)) ?? order?.stock
}

/** Cards of products, oldest first. An agent's own lines are no evidence of anything. */
function cardsIn(messages: readonly ChatMessage[]): string[] {
  return messages.filter(({ side, text }) => side !== 'agent' && isGoodsCard(text)).map(({ text }) => text)
}
