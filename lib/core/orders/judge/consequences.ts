import type { Candidate } from './candidate.ts'
import type { Weighed } from './verdict.ts'

/** A number of the card's options is no price, and a far smaller one a size or a piece of the goods. */
const NO_PRICE = ['printed', 'far below']

/**
 * The sum that differs because the goods do: 季卡49.9 where 月卡 is on the card, 六个 at 90 where one is. What it costs stands
 * right behind the version that is raised, or is the card's price for the count that is. Undefined where a sum is raised
 * already, or the version costs what the card has.
 */
export function priceOf(raised: readonly Candidate[], all: readonly Weighed[]): Candidate | undefined {
  if (raised.some(({ group }) => group === 'amount')) return undefined
  const goods = raised.filter(({ check }) => check === 'goods')
  const sums = all
    .filter(({ candidate: { group, features } }) => group === 'amount' && !NO_PRICE.some((name) => features.has(name)))
    .filter(({ candidate }) => goods.some((one) => isCostOf(one, candidate)))
  return sums.toSorted((one, other) => other.sum - one.sum)[0]?.candidate
}

function isCostOf({ finding, costs = [] }: Candidate, { finding: { card }, sums = [], features }: Candidate): boolean {
  const isOne = (other: number): boolean => costs.some((cost) => Math.abs(cost - other) < 0.06)
  if (finding.field === 'quantity' && features.has('price of the card for so many')) return true
  return sums.some(isOne) && !isOne(Number(card))
}
