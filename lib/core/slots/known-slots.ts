import { fillSlots, findSlots, isCursorSlot } from './slots.ts'

/** What slots can be filled with from the page and the settings; a missing fact leaves its slot open. */
export interface ReplyFacts {
  readonly customer?: string
  readonly shop: string
  readonly agent: string
  readonly order?: string
  readonly product?: string
  /** Where the order goes, as it may be said in a chat: phone and house number masked. */
  readonly delivery?: string
  /** What was paid, and by which coupon. */
  readonly payment?: string
}

/** Names under which a fact may be asked for in an answer (KB-QUICK, KB-SLOTS), in both languages. */
const NAMES: Readonly<Record<keyof ReplyFacts, readonly string[]>> = {
  customer: ['客户', '客户名', '买家', 'customer'],
  shop: ['店铺', '店名', 'shop'],
  agent: ['客服', 'agent'],
  order: ['单号', '订单号', 'order'],
  product: ['商品', 'product'],
  delivery: ['收货信息', 'delivery'],
  payment: ['支付信息', 'payment'],
}

/** A text as it is offered: known slots filled, defaults taken, the others written `{name}` and named. */
export interface ReadyText {
  readonly text: string
  readonly openSlots: readonly string[]
  /** What an open slot may be filled with, where its author said so. */
  readonly choices: Readonly<Record<string, readonly string[]>>
}

/** Fills what is known. A choice left open is written `{name}` like any other open slot; the cursor mark goes. */
export function fillKnownSlots(text: string, facts: ReplyFacts): ReadyText {
  const values: Record<string, string> = {}
  for (const [fact, names] of Object.entries(NAMES)) {
    const value = facts[fact as keyof ReplyFacts]
    if (value !== undefined && value !== '') for (const name of names) values[name] = value
  }
  const choices: Record<string, readonly string[]> = {}
  for (const slot of findSlots(text)) if (slot.choices !== undefined) choices[slot.name] = slot.choices
  const filled = fillSlots(text, values)
  const open = findSlots(filled.text).filter((slot) => !isCursorSlot(slot) && filled.unfilled.includes(slot.name))
  const plain = open.reduceRight(
    (line, { name, start, end }) => `${line.slice(0, start)}{${name}}${line.slice(end)}`,
    filled.text,
  )
  return { text: plain, openSlots: filled.unfilled, choices }
}
