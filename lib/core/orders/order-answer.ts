import type { ChatMessage, Language, OrderCard } from '../shared/index.ts'
import { questionForBuyer, type AskedFinding } from './ask-buyer.ts'
import { confirmationText } from './confirmation-text.ts'
import { accepts, saysOrdered } from './acts.ts'
import { shouldAskThreeCheck } from './order-confirmation.ts'
import { fold } from './text.ts'

/** What to write when the buyer says that the order is placed. */
export interface OrderAnswer {
  /** `question`: card and chat differ, so the buyer is asked first. */
  readonly kind: 'question' | 'confirmation'
  readonly text: string
}

/** What an order answer is made from. */
export interface OrderMoment {
  readonly order: OrderCard
  /** The chat, oldest first. */
  readonly messages: readonly ChatMessage[]
  /** What the three checks found and nobody has settled yet. */
  readonly findings: readonly AskedFinding[]
  readonly language: Language
  /** The shop's own confirmation; undefined or blank: the one a shop starts from. */
  readonly template?: string
}

/**
 * The answer to "I have placed the order": the question about what differs, else the confirmation of the card. Undefined
 * on any other message, and for a card without goods. Every fact in it stands on the card, in the chat or in the shop's
 * own settings.
 */
export function answerToOrder({ order, messages, findings, language, template }: OrderMoment): OrderAnswer | undefined {
  if (order.items.length === 0 || !isOrderPlaced(order, messages)) return undefined
  const question = questionForBuyer(findings, language)
  return question === ''
    ? { kind: 'confirmation', text: confirmationText(order, template, language) }
    : { kind: 'question', text: question }
}

/** Whether one of the lines that nobody of the shop has answered says so: 拍好了, then 放驿站就行. */
function isOrderPlaced(order: OrderCard, messages: readonly ChatMessage[]): boolean {
  return unanswered(messages).some((line) => shouldAskThreeCheck({ order, messages: [line] }) === 'order placed')
}

/** What the shop's people have not answered yet. */
function unanswered(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const answered = messages.findLastIndex(({ side, auto }) => side === 'agent' && auto !== true)
  return messages.slice(answered + 1)
}

/** Longer than this nobody only says 拍好了: it is a story with the same words in it. */
const SHORT_WORDS = 16
/** 上次买了两件, 买了三天就坏了: an order of another day. */
const OTHER_DAY = /(?<!今)[天周月年]|上次|上回|之前|以前|就[坏掉断]|退|yesterday|last|ago|before/

/**
 * Whether an unanswered line says that an order has just been placed although no card shows it: then the card is asked of
 * the agent. Stricter than with a card before one's eyes, because nothing on the page speaks for it.
 */
export function isOrderTold(messages: readonly ChatMessage[]): boolean {
  return unanswered(messages).some((line) => {
    if (line.side === 'system') return shouldAskThreeCheck({ messages: [line] }) === 'order placed'
    const folded = fold(line.text).trim()
    return folded.length <= SHORT_WORDS && saysOrdered(folded) && accepts(folded) && !OTHER_DAY.test(folded)
  })
}
