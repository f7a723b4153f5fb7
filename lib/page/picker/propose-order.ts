import type { ConsoleProfile, OrderField } from '../../core/console-profile/index.ts'
import { queryAll, readOrderFields } from '../consoles/index.ts'
import { selectorFor, selectorsWithin } from './find-selector.ts'
import { holds, textBlocksIn } from './page-tree.ts'

type OrderPart = NonNullable<ConsoleProfile['order']>

/** A card that says this many things by its labels is the whole card. */
const FIELDS_OF_A_CARD = 3
const MOST_UP = 8

/**
 * The order card around what was pointed at: the nearest element on which several fields can be read by their labels,
 * else the one pointed at itself. Fields are read by label until they are pointed at.
 */
export function proposeOrderCard(pointed: Element): OrderPart {
  return { ...nothing, card: [selectorFor(cardAround(pointed)).css] }
}

const nothing: OrderPart = {
  card: [],
  number: [],
  product: [],
  sku: [],
  quantity: [],
  receiver: [],
  phone: [],
  address: [],
  coupon: [],
  amount: [],
  note: [],
  status: [],
  tracking: [],
  stock: [],
}

function cardAround(pointed: Element): Element {
  let best = pointed
  let most = fieldsOn(pointed)
  let at = pointed.parentElement
  for (let up = 0; up < MOST_UP && at !== null && at.localName !== 'body'; up += 1) {
    if (at.querySelector('textarea, [contenteditable="true"]') !== null) break
    const count = fieldsOn(at)
    if (count > most) {
      best = at
      most = count
    } else if (most >= FIELDS_OF_A_CARD) break
    at = at.parentElement
  }
  return best
}

function fieldsOn(element: Element): number {
  return readOrderFields(element).length
}

/** One field of the card, relative to the card. Undefined: it does not stand on a card that the profile knows. */
export function proposeOrderField(
  pointed: Element,
  field: OrderField,
  part: OrderPart,
  document: Document,
): OrderPart | undefined {
  const card = queryAll(part.card, document).find((one) => holds(one, pointed))
  if (card === undefined) return undefined
  const block = textBlocksIn(pointed)[0] ?? pointed
  const first = selectorsWithin(card, block).find(({ css }) => queryAll([css], card)[0] === block)
  return first === undefined ? undefined : { ...nothing, [field]: [first.css] }
}
