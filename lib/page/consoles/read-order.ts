import { orderFields, type ConsoleProfile, type OrderField } from '../../core/console-profile/index.ts'
import { stockIn, type OrderCard } from '../../core/shared/index.ts'
import { readDisplayText } from './display-text.ts'
import { amountIn, quantityIn, readByLabels, valueIn, type CardLine } from './order-labels.ts'
import { defaultEngine, isVisible, type SearchRoot, type SelectorEngine } from './selector-engine.ts'

type OrderPart = NonNullable<ConsoleProfile['order']>
type Texts = Readonly<Partial<Record<OrderField, string>>>

const VALUE_LIMIT = 500
const CARD_LIMIT = 8_000
/** How pages mark the card that is open among several. */
const chosen =
  '[aria-selected="true"], [aria-current="true"], [aria-expanded="true"], .active, .selected, .is-active, .is-selected'

/** Order cards that are shown now, outermost only. */
export function findOrderCards(part: OrderPart, root: SearchRoot, engine: SelectorEngine): readonly Element[] {
  const cards = engine.queryAll(part.card, root).filter((card) => isVisible(card))
  return cards.filter((card) => !cards.some((other) => other !== card && other.contains(card)))
}

/**
 * Reads the order card beside the chat: fields by the profile's selectors, the rest by the words on the card. Parts
 * that could not be read are absent. Null when no card is shown, or nothing on it could be read.
 */
export function readOrder(part: OrderPart, root: SearchRoot, engine: SelectorEngine): OrderCard | null {
  const cards = findOrderCards(part, root, engine)
  // Of several, the one the agent has opened; else the first: consoles list the latest order on top.
  const card = cards.find((each) => each.matches(chosen)) ?? cards[0]
  return card === undefined ? null : readCard(card, part, engine)
}

function readCard(card: Element, part: OrderPart, engine: SelectorEngine): OrderCard | null {
  const lines = cardLines(card)
  const worded = readByLabels(lines)
  const texts: Partial<Record<Exclude<OrderField, 'product' | 'sku' | 'quantity'>, string>> = {}
  for (const field of orderFields) {
    // What the card's products say is read product by product.
    if (field === 'product' || field === 'sku' || field === 'quantity') continue
    const told = engine.readValue(part[field], card)
    // A place that is there and empty says that there is none: the words behind it are somebody else's (a button's).
    const isEmptyPlace = told === undefined && engine.queryAll(part[field], card).length > 0
    const value = isEmptyPlace ? undefined : valueOf(field, told, worded)
    if (value !== undefined) texts[field] = value
  }
  const { amount: paid, stock: left, ...told } = texts
  const amount = paid === undefined ? undefined : amountIn(paid)
  const items = readItems(card, part, engine, worded)
  const stock = items.length === 1 ? stockOn(left, lines) : undefined
  const read = {
    ...told,
    ...(amount === undefined ? {} : { amount }),
    ...(stock === undefined ? {} : { stock }),
  }
  return items.length === 0 && Object.keys(read).length === 0 ? null : { ...read, items }
}

/** What is left of the card's one product: as its own field says, else as the card says among other words. */
function stockOn(told: string | undefined, lines: readonly CardLine[]): number | undefined {
  return stockIn(told === undefined ? lines.map(({ text }) => text).join('\n') : `库存 ${told}`)
}

/** The card's lines as shown, each with where the words of another element begin: labels and values stand in their own. */
function cardLines(card: Element): readonly CardLine[] {
  const { text, pieces } = readDisplayText(card)
  let at = 0
  return text
    .slice(0, CARD_LIMIT)
    .split('\n')
    .map((line) => {
      const from = at
      at += line.length + 1
      const starts = pieces.filter(({ start }) => start > from && start < at - 1).map(({ start }) => start - from)
      return { text: line, starts: [0, ...starts] }
    })
}

/** The fields of a card that can be read, by the profile's selectors where there are some and by the words on it. */
export function readOrderFields(
  card: Element,
  part?: OrderPart,
  engine: SelectorEngine = defaultEngine,
): readonly { readonly field: OrderField; readonly text: string }[] {
  const worded = readByLabels(cardLines(card))
  return orderFields.flatMap((field) => {
    const text = valueOf(field, part === undefined ? undefined : engine.readValue(part[field], card), worded)
    return text === undefined ? [] : [{ field, text }]
  })
}

function readItems(card: Element, part: OrderPart, engine: SelectorEngine, worded: Texts): OrderCard['items'] {
  const products = engine.queryAll(part.product, card)
  if (products.length === 0) {
    return worded.product === undefined ? [] : [item(worded.product, worded.sku, worded.quantity)]
  }
  return products.flatMap((product) => {
    const scope = products.length === 1 ? card : rowOf(product, products, card)
    const name = clean(product.textContent ?? '')
    const alone = products.length === 1 ? worded : {}
    const sku = valueOf('sku', engine.readValue(part.sku, scope), alone)
    const quantity = valueOf('quantity', engine.readValue(part.quantity, scope), alone)
    return name === '' ? [] : [item(name, sku, quantity)]
  })
}

function item(product: string, sku: string | undefined, quantityText: string | undefined): OrderCard['items'][number] {
  const quantity = quantityText === undefined ? undefined : quantityIn(quantityText)
  return { product, ...(sku === undefined ? {} : { sku }), ...(quantity === undefined ? {} : { quantity }) }
}

/** The largest part of the card that holds this product and no other. */
function rowOf(product: Element, products: readonly Element[], card: Element): Element {
  let row = product
  for (let at = product.parentElement; at !== null && at !== card; at = at.parentElement) {
    const outer = at
    if (products.some((other) => other !== product && outer.contains(other))) break
    row = outer
  }
  return row
}

/** A value without the label that may stand in the same element (`收货人：王女士`). */
function valueOf(field: OrderField, selected: string | undefined, worded: Texts): string | undefined {
  if (selected === undefined) return worded[field]
  const value = clean(valueIn(field, selected))
  return value === '' ? worded[field] : value
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, VALUE_LIMIT)
}
