import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { accepts, saysOrdered } from './acts.ts'
import { coloursAgree } from './colours.ts'
import type { GoodsTalk } from './goods-talk.ts'
import { readCardItems, type CardItem } from './card-goods.ts'
import { isOtherSize } from './goods-check.ts'
import { findPrices, type Price } from './prices.ts'
import { fold } from './text.ts'
import type { OrderFinding } from './types.ts'

const REFUSED =
  /^(?:算了|不要|不用|太贵|先|再看|还是|那还是|不了|贵了|我再|no|too much|hmm)|不用|太贵|不划算|够了|还是.{1,8}吧|先.{1,4}的|不.{0,3}了$|只要|就要/
const YES = /^(?:亲)?(?:是的|对的?|嗯|没错|yes|correct|right|yep|是$|是 )/
const PROMOTION = /第二件|半价|折|满\d|券|红包|立减|运费|邮费|定金|尾款|会员|积分|coupon|% off/

/** Compares what the chat settled on paying with the amount on the card. */
export function checkAmount(order: OrderCard, messages: readonly ChatMessage[], talk: GoodsTalk): OrderFinding[] {
  const card = order.amount
  if (card === undefined) return []
  const items = readCardItems(order)
  const book = readPrices(
    messages,
    talk,
    card,
    (price) =>
      !price.firm && items.some((item) => isOtherSize(price.amount, item) || isPrintedNumber(price.amount, item)),
  )
  const said = book.agreed
  if (said !== undefined) return isPaid(said.amount, card, book, order) ? [] : [finding(said, card)]
  const off = book.promisedOff
  if (
    off !== undefined &&
    book.bases.some((base) => same(base, card)) &&
    !book.bases.some((base) => same(base - off.amount, card))
  ) {
    return order.coupon === undefined ? [finding(off, card)] : []
  }
  return checkUnit(book, order, messages, talk)
}

function finding(said: Price, card: number): OrderFinding {
  return { field: 'amount', kind: 'differs', said: said.raw, card: String(card), messageId: said.messageId }
}

/** SPF50, 100个/盒: a number the card prints as an option is no sum of money. */
function isPrintedNumber(amount: number, item: CardItem): boolean {
  return [...`${item.sku} ${item.product}`.matchAll(/\d+(?:\.\d+)?/g)].some((match) => Number(match[0]) === amount)
}

interface Book {
  agreed?: Price
  promisedOff?: Price
  unit?: Price
  readonly offs: number[]
  readonly extras: number[]
  /** Every price named, for what a discount is taken from. */
  readonly bases: number[]
}

function readPrices(
  messages: readonly ChatMessage[],
  talk: GoodsTalk,
  card: number,
  isOption: (price: Price) => boolean,
): Book {
  const book: Book = { offs: [], extras: [], bases: [] }
  for (const [index, message] of messages.entries()) {
    const folded = fold(message.text)
    if (new RegExp(`(?<![\\d.])${String(card).replace('.', '\\.')}(?![\\d.])`).test(folded)) book.bases.push(card)
    for (const price of findPrices(message)) {
      if (isOption(price)) continue
      if (price.kind === 'off') book.offs.push(price.amount)
      if (price.kind === 'extra') book.extras.push(price.amount)
      if (price.kind === 'total' || price.kind === 'unit') book.bases.push(price.amount)
      if (!concernsChoice(price, talk)) continue
      if (message.side === 'buyer' && !isConfirmed(folded, messages, index)) continue
      if (message.side === 'agent' && !isTaken(price, messages, index)) continue
      note(book, price, card)
    }
  }
  return book
}

function note(book: Book, price: Price, card: number): void {
  if (price.kind === 'total' && price.amount >= card / 5 && price.amount <= card * 5) {
    book.agreed = price
    delete book.promisedOff
  }
  if (price.kind === 'off' && price.firm) book.promisedOff = price
  if (price.kind === 'unit') book.unit = price
}

/** 用了券是129? — 是的: the buyer's sum, confirmed. */
function isConfirmed(folded: string, messages: readonly ChatMessage[], index: number): boolean {
  const reply = messages[index + 1]
  if (reply?.side !== 'agent' || !YES.test(fold(reply.text).trim())) return false
  return /[?？]|吧|吗|是不|对不|right|correct/.test(folded) && !/便宜|贵/.test(folded)
}

/** The buyer took the price, or it was put as what will be paid and not refused. */
function isTaken(price: Price, messages: readonly ChatMessage[], index: number): boolean {
  let answered = false
  for (const [offset, message] of messages.slice(index + 1).entries()) {
    if (message.side === 'agent') {
      if (answered) break
      continue
    }
    const folded = fold(message.text).trim()
    if (REFUSED.test(folded) && !saysOrdered(folded) && !price.firm) return false
    if (REFUSED.test(folded) && /太贵|算了|不要|不用/.test(folded)) return false
    if (accepts(folded) || saysOrdered(folded)) return true
    answered = true
    if (offset > 4) break
  }
  return price.firm || !answered
}

/** A price named together with another version than the chosen one is that version's price. */
function concernsChoice(price: Price, talk: GoodsTalk): boolean {
  return price.values.every((value) => {
    const chosen = talk.chosen.get(value.family) ?? []
    if (chosen.length === 0 || value.family === 'quantity') return true
    return chosen.some((said) => {
      if (said.value.colour !== undefined && value.colour !== undefined)
        return coloursAgree(said.value.colour, value.colour)
      return said.value.key === value.key
    })
  })
}

/** Whether the card's amount follows from the sum said: as it is, for each piece, less discounts, plus freight. */
function isPaid(said: number, card: number, book: Book, order: OrderCard): boolean {
  const counts = order.items.map((item) => item.quantity ?? 1)
  let total = 0
  for (const count of counts) total += count
  const coupon = [...fold(order.coupon ?? '').matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0]))
  const offs = [0, ...(order.coupon === undefined ? [] : [...book.offs, ...coupon])]
  const extras = [0, ...book.extras]
  const starts = total > 1 && !isForAll(said, book, total) ? [said, said * total] : [said]
  return starts.some((start) => offs.some((off) => extras.some((extra) => same(start - off + extra, card))))
}

function isForAll(said: number, book: Book, total: number): boolean {
  return book.unit !== undefined && same(book.unit.amount * total, said)
}

function checkUnit(book: Book, order: OrderCard, messages: readonly ChatMessage[], talk: GoodsTalk): OrderFinding[] {
  const card = order.amount
  const [item] = order.items
  if (book.unit === undefined || card === undefined || item === undefined || order.items.length > 1) return []
  if (order.coupon !== undefined || messages.some((message) => PROMOTION.test(fold(message.text)))) return []
  const counts = (talk.chosen.get('quantity') ?? []).map((said) => said.value.numbers[0] ?? 1)
  const quantity = item.quantity ?? 1
  if (counts.length !== 1 || counts[0] !== quantity) return []
  return same(book.unit.amount * quantity, card) || same(book.unit.amount, card) ? [] : [finding(book.unit, card)]
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.051
}
