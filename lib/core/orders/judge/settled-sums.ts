import type { Features } from './candidate.ts'
import { numberPattern, type Scene } from './scene.ts'
import type { Settled } from './tally.ts'

/** Pieces by the dozen cost less each, and what is sent along a little more. */
const LEAST = 0.6
const MOST = 1.1

/** Whether a sum may be what the count costs that the chat comes to, at about the card's price for each. */
export function isNearCost(scene: Scene, settled: Settled | undefined, amount: number): boolean {
  if (settled === undefined || settled.isCards) return false
  const cost = eachOf(scene) * settled.last.count.number
  return amount >= cost * LEAST && amount <= cost * MOST
}

/** 那要6个 15一个 90: the sum of the count that the chat comes to, where the card has another. */
export function forSettledCount(scene: Scene, settled: Settled | undefined, amount: number, features: Features): void {
  if (settled === undefined) return
  if (settled.isCards) {
    features.set('card settled', 1)
    return
  }
  const { number, line } = settled.last.count
  const prices = [eachOf(scene), ...scene.lines.flatMap((one) => one.prices.map((price) => price.amount))]
  const isProduct = prices.some((price) => Math.abs(price * number - amount) < 0.06)
  const answer = scene.lines[line.index + 1]
  const isBeside = [line, ...(answer?.isBuyer === false ? [answer] : [])].some(({ folded }) =>
    numberPattern(amount).test(folded),
  )
  const who = settled.byBuyer && settled.byAgent ? 'by both' : settled.isAgreed ? 'agreed' : 'by one'
  if (isProduct) features.set('costs of the settled count', 1).set(`costs of the settled count ${who}`, 1)
  if (isBeside) features.set('beside the settled count', 1)
  if (isBeside && isNearCost(scene, settled, amount)) features.set(`near its cost, ${who}`, 1)
}

function eachOf({ order, count }: Scene): number {
  return (order.amount ?? 0) / (count ?? 1)
}
