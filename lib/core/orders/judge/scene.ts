import type { ChatMessage, OrderCard } from '../../shared/index.ts'
import { accepts, saysOrdered } from '../acts.ts'
import { countOrdered, readCardItems, type CardItem } from '../card-goods.ts'
import { findPrices, type Price } from '../prices.ts'
import { readStatements, type Statement } from '../statements.ts'
import { fold } from '../text.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** One message with everything the judge looks at. */
export interface Line {
  readonly index: number
  readonly message: ChatMessage
  readonly isBuyer: boolean
  readonly folded: string
  readonly statements: readonly Statement[]
  readonly prices: readonly Price[]
  readonly accepts: boolean
  readonly ordered: boolean
}

/** A chat beside its card, read once for all candidates. */
export interface Scene {
  readonly order: OrderCard
  readonly items: readonly CardItem[]
  readonly lines: readonly Line[]
  readonly card: string
  /** How many pieces the card orders. */
  readonly count: number | undefined
  /** Where the card's own amount was last said, and where another sum of all was. */
  readonly amountAt: number
  readonly otherTotalAt: number
}

/** Reads a chat for the judge. */
export function readScene(order: OrderCard, spoken: readonly ChatMessage[], known: Vocabulary): Scene {
  const items = readCardItems(order, known.words)
  const lines = spoken.map((message, index): Line => {
    const folded = fold(message.text)
    return {
      index,
      message,
      isBuyer: message.side === 'buyer',
      folded: withoutThanks(folded),
      statements: readStatements(message, folded, known),
      prices: findPrices(message, known.words),
      accepts: accepts(folded),
      ordered: saysOrdered(folded),
    }
  })
  const said = order.amount === undefined ? undefined : numberPattern(order.amount)
  const amountAt = said === undefined ? -1 : lines.findLastIndex(({ folded }) => said.test(folded))
  const otherTotalAt = lines.findLastIndex(
    (line) =>
      !line.isBuyer &&
      line.prices.some(({ kind, loose, amount }) => kind === 'total' && !loose && amount !== order.amount),
  )
  return { order, items, lines, card: known.card, count: countOrdered(items), amountAt, otherTotalAt }
}

const THANKS = /[\s,.!]*(?:谢谢|谢啦|谢了|多谢|thanks|thank you)[\s,.!]*$/

/** How a message closes says nothing of what it settles. */
function withoutThanks(folded: string): string {
  const rest = folded.replace(THANKS, '')
  return rest === '' ? folded : rest
}

/** The number as a whole: 30 is not in 300. */
export function numberPattern(number: number): RegExp {
  return new RegExp(`(?<![\\d.])${String(number).replace('.', '\\.')}(?![\\d.]*\\d)`)
}
