import type { ChatMessage, OrderCard } from '../shared/index.ts'
import { accepts, saysOrdered } from './acts.ts'
import { coloursAgree } from './colours.ts'
import type { GoodsTalk } from './goods-talk.ts'
import type { CardItem } from './card-goods.ts'
import { isOtherSize, isOtherVersion } from './bare-numbers.ts'
import { findPrices, type Price } from './prices.ts'
import { fold } from './text.ts'
import type { OrderFinding } from './types.ts'
import type { OptionWord, Value } from './value.ts'
import { findValues } from './values.ts'

const REFUSED =
  /^(?:算了|不要|不用|太贵|先|再看|还是|那还是|不了|贵了|我再|no|too much|hmm)|不用|太贵|不划算|够了|够(?:使|用|吃|喝|装|住|穿|玩)|还是.{1,8}吧|先.{1,4}的|不.{0,3}了$|只要|就要/
/** 那要一套: the buyer goes on to order. */
const TAKES = /^(?:那|就|哦+|嗯+|好)*,? ?(?:我)?(?:要|来|拍|买|下)(?![^,.]{0,6}(?:吗|么|不))/
const YES = /^(?:亲)?(?:是的|对的?|嗯|没错|yes|correct|right|yep|是$|是 )/
const PROMOTION = /第二件|半价|折|满\d|券|红包|立减|运费|邮费|定金|尾款|会员|积分|coupon|% off/

/** Compares what the chat settled on paying with the amount on the card. */
export function checkAmount(
  goods: { readonly order: OrderCard; readonly items: readonly CardItem[]; readonly words: readonly OptionWord[] },
  messages: readonly ChatMessage[],
  talk: GoodsTalk,
): OrderFinding[] {
  const { order, items, words } = goods
  const card = order.amount
  if (card === undefined) return []
  const book = readPrices(
    { messages, talk, words, items },
    card,
    (price) =>
      !price.firm &&
      !price.money &&
      items.some((item) => isOtherSize(price.amount, item) || isPrintedNumber(price.amount, item)),
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
  {
    messages,
    talk,
    words,
    items,
  }: {
    readonly items: readonly CardItem[]
    readonly messages: readonly ChatMessage[]
    readonly talk: GoodsTalk
    readonly words: readonly OptionWord[]
  },
  card: number,
  isOption: (price: Price) => boolean,
): Book {
  const book: Book = { offs: [], extras: [], bases: [] }
  for (const [index, message] of messages.entries()) {
    const folded = fold(message.text)
    if (new RegExp(`(?<![\\d.])${String(card).replace('.', '\\.')}(?![\\d.])`).test(folded)) book.bases.push(card)
    for (const price of findPrices(message, words)) {
      if (isOption(price)) continue
      if (price.kind === 'off') book.offs.push(price.amount)
      if (price.kind === 'extra') book.extras.push(price.amount)
      if (price.kind === 'total' || price.kind === 'unit') book.bases.push(price.amount)
      const about = aboutOf(price, messages, index, words)
      if (!concernsChoice(about, talk, items) || isOtherCount(price, talk) || isChosenSize(price, talk, items)) continue
      if (price.loose && !(isOfChoice(about, talk) && price.amount >= card / 3 && price.amount <= card * 3)) continue
      if (
        message.side === 'buyer' &&
        !isPaidNow(price, folded) &&
        !isConfirmed(folded, messages, index) &&
        !isSaidBack(price, messages.slice(0, index), words, folded)
      )
        continue
      if (message.side === 'agent' && !isTaken(price, messages, index) && !isOfChoice(about, talk)) continue
      note(book, price, card)
    }
  }
  return book
}

function note(book: Book, price: Price, card: number): void {
  if (price.kind === 'total' && price.amount >= card / 12 && price.amount <= card * 12) {
    book.agreed = price
    delete book.promisedOff
  }
  if (price.kind === 'off' && price.firm) book.promisedOff = price
  if (price.kind === 'unit') book.unit = price
}

/** 给您359 — 行吧359: the buyer takes the agent's sum by saying it. */
function isSaidBack(
  price: Price,
  before: readonly ChatMessage[],
  words: readonly OptionWord[],
  folded: string,
): boolean {
  if (!accepts(folded) || price.kind !== 'total') return false
  const offered = before.slice(-3).filter(({ side }) => side === 'agent')
  return offered.some((message) =>
    findPrices(message, words).some((other) => other.kind === 'total' && !other.loose && other.amount === price.amount),
  )
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
    if (accepts(folded) || saysOrdered(folded) || TAKES.test(folded)) return true
    answered = true
    if (offset > 4) break
  }
  return price.firm || !answered
}

/** 付完749: the buyer tells what was paid. */
function isPaidNow(price: Price, folded: string): boolean {
  return price.firm && /付(?:了|完|好|的)/.test(folded)
}

/** What a price is about: what its clause names, or 4T多少 — 799 what the buyer had just asked about. */
function aboutOf(
  price: Price,
  messages: readonly ChatMessage[],
  index: number,
  words: readonly OptionWord[],
): readonly Value[] {
  const message = messages[index]
  if (price.values.length > 0 || price.firm || message?.side !== 'agent') return price.values
  const own = versionsIn(fold(message.text), words)
  if (own.length > 0) return isAboutOne(own) ? own : []
  // 视频版369: it names its own.
  if (/[一-龥]{2,}[款版型]|^[一-龥]{3,}\d/.test(fold(message.text)) && !/一共|总共|到手|合计/.test(message.text))
    return []
  const asked = messages[index - 1]
  const values = asked?.side === 'buyer' ? versionsIn(fold(asked.text), words) : []
  return isAboutOne(values) ? values : []
}

function versionsIn(folded: string, words: readonly OptionWord[]): Value[] {
  return findValues(folded, { words }).filter(({ family }) => family !== 'quantity' && family !== 'number')
}

/** 2T和4T多少钱: a sum about several versions is about none. */
function isAboutOne(values: readonly Value[]): boolean {
  return (
    new Set(values.map(({ family }) => family)).size ===
    new Set(values.map(({ family, key }) => `${family} ${key}`)).size
  )
}

/** 13双可以给您69 where one pair was bought in the end. */
function isOtherCount(price: Price, talk: GoodsTalk): boolean {
  const counts = price.values.filter(({ family }) => family === 'quantity').map(({ numbers }) => numbers[0] ?? 1)
  const chosen = (talk.chosen.get('quantity') ?? []).map(({ value }) => value.numbers[0] ?? 1)
  if (price.kind !== 'total' || counts.length !== 1 || chosen.length === 0) return false
  let sum = 0
  for (const count of chosen) sum += count
  return counts[0] !== sum && !chosen.includes(counts[0] ?? 0)
}

/** 那80的呗 — 云朵蓝80 where 90cm is printed: the number is the size that was chosen. */
function isChosenSize(price: Price, talk: GoodsTalk, items: readonly CardItem[]): boolean {
  const isSaid = [...talk.chosen.values()]
    .flat()
    .some(({ value, raw }) => value.family !== 'quantity' && Number(/^\d+(?:\.\d+)?/.exec(raw)?.[0]) === price.amount)
  return isSaid && !price.money && items.some((item) => isOtherVersion(price.amount, item))
}

/** Named together with another version than the chosen one, or than the card's while none was chosen: its price. */
function concernsChoice(about: readonly Value[], talk: GoodsTalk, items: readonly CardItem[]): boolean {
  return about.every((value) => {
    if (value.family === 'quantity') return true
    // 换成1.5 and 1.5m are one.
    if ((talk.chosen.get('number') ?? []).some((said) => isSameNumber(value, said.value.numbers[0] ?? 0))) return true
    const chosen = (talk.chosen.get(value.family) ?? []).map((said) => said.value)
    const own = chosen.length > 0 ? chosen : items.flatMap((item) => [...item.skuValues, ...item.titleValues])
    const same = own.filter((other) => other.family === value.family)
    return same.length === 0 || same.some((other) => isSameVersion(value, other))
  })
}

function isSameNumber(value: Value, number: number): boolean {
  return value.family !== 'number' && [1, 10, 100, 500, 1000].some((unit) => value.numbers[0] === number * unit)
}

function isSameVersion(value: Value, other: Value): boolean {
  if (value.colour !== undefined && other.colour !== undefined) return coloursAgree(value.colour, other.colour)
  return value.key === other.key
}

/** The price of the very version that was chosen needs no yes of its own. */
function isOfChoice(about: readonly Value[], talk: GoodsTalk): boolean {
  return about.some((value) =>
    (talk.chosen.get(value.family) ?? []).some((said) =>
      value.family === 'quantity'
        ? value.numbers[0] === said.value.numbers[0] && said.side === 'buyer' && (value.numbers[0] ?? 0) > 1
        : isSameVersion(value, said.value),
    ),
  )
}

/** How a price stands to what was chosen: which version it is of, and whether the buyer took it or turned from it. */
export function standingOf(
  price: Price,
  index: number,
  on: {
    readonly messages: readonly ChatMessage[]
    readonly talk: GoodsTalk
    readonly items: readonly CardItem[]
    readonly words: readonly OptionWord[]
  },
): { readonly isOther: boolean; readonly isChosen: boolean; readonly taken: boolean; readonly refused: boolean } {
  const about = aboutOf(price, on.messages, index, on.words)
  const next = on.messages.slice(index + 1).find(({ side }) => side === 'buyer')
  return {
    isOther: !concernsChoice(about, on.talk, on.items) || isOtherCount(price, on.talk),
    isChosen: isOfChoice(about, on.talk),
    taken: isTaken(price, on.messages, index),
    refused: next !== undefined && REFUSED.test(fold(next.text).trim()),
  }
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
