import type { Ware } from '../wares/index.ts'
import type { Features } from './candidate.ts'
import { costsBehind } from './place.ts'
import type { Scene } from './scene.ts'
import type { Place } from './word-features.ts'

/** 送, 另拍, 家里有: what is named so is no ware the order is about. */
const BESIDE_THE_ORDER =
  /送|赠|自[备带配]|另|单[买独拍]|上次|以前|配套|搭|不用|不要|不买|别的|算了|下[次回]|再说|家里|free|already|gift|instead of/

/** The chat comes back to the card's own, or the buyer gives it up (settlement.ts). */
const TURNED = ['ends on own', 'buyer ends on own', 'given up after', 'another order']

/** Whether what is named in the chat costs what the card costs: the price right behind it, once or by the card's count. */
export function costsAsCard(scene: Scene, word: string): boolean {
  const { amount } = scene.order
  return amount !== undefined && costsBehind(scene, word).some((cost) => Math.abs(cost - amount) < 0.06)
}

/**
 * Reads, after how the matter is settled, whether another ware than the card's is the one the chat is about: both sides
 * name it and it is sold at what the card costs (角磨机对吧 — 角磨机双电的268 beside a card of 268 for another thing) and
 * not given up. Weaker signs are told apart: that the buyer's first words ask for it, that nobody names the card's own.
 */
export function asWareSold(
  scene: Scene,
  word: string,
  { places, printed }: { readonly places: readonly Place[]; readonly printed: readonly Ware[] },
  features: Features,
): void {
  const byBuyer = places.some(({ line }) => line.isBuyer)
  const byAgent = places.some(({ line }) => !line.isBuyer)
  const isBeside = places.some(({ line }) => BESIDE_THE_ORDER.test(line.folded))
  const isPriced = costsAsCard(scene, word)
  const isNamed = scene.lines.some(({ folded }) => printed.some(({ name }) => folded.includes(name)))
  if (isBeside) features.set('ware beside the order', 1)
  if (!isNamed) features.set('card ware never named', 1)
  if (isPriced) features.set('ware at the card price', 1)
  if (isPriced && byBuyer && byAgent && !TURNED.some((name) => features.has(name))) features.set('ware sold', 1)
  const first = scene.lines.find(({ isBuyer }) => isBuyer)
  if (places.some(({ line }) => line === first) && !isBeside) {
    features.set('ware asked for first', 1)
    if (!isNamed) features.set('ware asked for first, own never', 1)
  }
  if (byBuyer && byAgent && !isBeside && !isNamed) features.set('ware by both, own never', 1)
}
