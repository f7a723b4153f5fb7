import type { ChatMessage, OrderCard } from '../../shared/index.ts'
import { groundOf } from '../goods-check.ts'
import type { GoodsTalk } from '../goods-talk.ts'
import type { OrderFinding } from '../types.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { addressCandidates, phoneCandidates } from './delivery.ts'
import type { Candidate, Features, Ruled } from './candidate.ts'
import { withoutTwins, withRules } from './candidates.ts'
import { countsIn } from './count-mentions.ts'
import { countCandidates } from './counts.ts'
import { priceOf } from './consequences.ts'
import { lineCountCandidates } from './line-counts.ts'
import { numberCandidates } from './numbers.ts'
import { optionCandidates } from './options.ts'
import { couponCandidates } from './coupons.ts'
import { isPlain } from './plain.ts'
import { asPromotion, promotionCandidates } from './promotions.ts'
import { giftCandidates } from './gifts.ts'
import { noteCandidates } from './notes.ts'
import { receiverCandidates } from './receivers.ts'
import { readScene } from './scene.ts'
import { sumCandidates } from './sums.ts'
import { settledCount } from './tally.ts'
import { marksOf, readTrees, sumOfTrees } from './trees.ts'
import { likeliest, verdictFeatures, type Weighed } from './verdict.ts'
import { LEARNT_VERDICT, LEARNT_WEIGHTS } from './weights.ts'
import { wordCandidates } from './words.ts'

/** What the judge reads: a card, the spoken part of the chat, and what the rules made of them. */
export interface Hearing {
  readonly order: OrderCard
  readonly spoken: readonly ChatMessage[]
  readonly known: Vocabulary
  readonly talk: GoodsTalk
  readonly rules: readonly Ruled[]
}

/** Every difference that may be there: what the rules raised and what a looser reading finds, each with its features. */
export function gatherCandidates({ order, spoken, known, talk, rules }: Hearing): Candidate[] {
  const scene = readScene(order, spoken, known)
  const { items, count } = scene
  const counted = { items, messages: spoken, words: known.words, amount: order.amount, ordered: count ?? 1 }
  const counts = countsIn(scene)
  const settled = settledCount(scene, counts)
  const found = [
    ...optionCandidates(scene, groundOf(order, items, talk, spoken)),
    ...wordCandidates(scene),
    ...numberCandidates(scene),
    ...countCandidates(scene, counted, counts, settled),
    ...lineCountCandidates(scene),
    ...sumCandidates(scene, { messages: spoken, talk, items, words: known.words }, settled),
    ...noteCandidates(scene),
    ...giftCandidates(scene),
    ...couponCandidates(scene),
    ...promotionCandidates(scene),
    ...addressCandidates(scene),
    ...phoneCandidates(scene),
    ...receiverCandidates(scene),
  ]
  return withRules(
    withoutTwins(found),
    rules.map((rule) => asPromotion(rule, scene)),
    scene,
  )
}

function tableOf(learnt: string): ReadonlyMap<string, number> {
  return new Map(
    learnt.split(';').map((pair) => {
      const [name = '', weight = ''] = pair.split('=')
      return [name, Number(weight)]
    }),
  )
}

const WEIGHTS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(LEARNT_WEIGHTS).map(([group, learnt]) => [group, tableOf(learnt)]),
)
const VERDICT = readTrees(LEARNT_VERDICT)

/** The sum of the weights of what is there. */
function sumOf(features: Features, weights: ReadonlyMap<string, number> | undefined): number {
  let sum = weights?.get('bias') ?? 0
  for (const [name, value] of features) sum += (weights?.get(name) ?? 0) * value
  return sum
}

/**
 * Decides what is raised. The first weights sum up each candidate by itself; of the likeliest of each field small trees
 * decide, which see it and how the others stand beside it: from a step on a difference is raised. What needs no chat (a
 * malformed telephone, half an address, a remote area) is the rules' alone. How both were learnt: docs/decisions/074.
 */
export function judge(hearing: Hearing): Ruled[] {
  const all = gatherCandidates(hearing).map((candidate): Weighed => ({
    candidate,
    sum: isCertain(candidate.finding)
      ? Number.POSITIVE_INFINITY
      : sumOf(candidate.features, WEIGHTS.get(candidate.group)),
  }))
  const raised = likeliest(all)
    .filter(
      (one) =>
        one.sum === Number.POSITIVE_INFINITY ||
        sumOfTrees(VERDICT, marksOf(verdictFeatures(one, all, hearing.spoken.length), one.candidate.features)) >=
          thresholdOf(one.candidate),
    )
    .map(({ candidate }) => candidate)
  const price = priceOf(raised, all)
  return [...raised, ...(price === undefined ? [] : [price])].map(({ finding, check }) => ({ check, finding }))
}

/** From which sum on a difference is raised; what was measured at others stands in docs/decisions/074. */
const ENOUGH = 0.5
/**
 * What the buyer gives up in the same breath, a sum for a count that is given up, an offer for more pieces, and a coupon of which
 * nothing becomes must be surer.
 */
const GIVEN_UP = 2
const NEEDS_MORE = ['given up behind', 'its count given up', 'too few pieces', 'in the end none']
/** What the rules raise and the buyer takes up from the agent's words needs less. */
const TAKEN_UP = -1

/**
 * From which sum on a difference is raised. In a chat of a few lines most of what is weighed is not there: the rules' word
 * counts for more, any other for less. A version the rules raise and both sides settle on stands however long the chat goes
 * on about other things.
 */
export function thresholdOf(candidate: Candidate): number {
  if (isPlain(candidate)) return Number.NEGATIVE_INFINITY
  const { group, features } = candidate
  if (NEEDS_MORE.some((name) => features.has(name))) return GIVEN_UP
  if (features.has('few lines')) return features.has('rule') ? -1 : 1
  if (group !== 'option' || !features.has('rule') || isTurned(features)) return ENOUGH
  if (features.has('sealed said by both')) return -2
  return isTakenUp(features) ? TAKEN_UP : ENOUGH
}

/** Somebody comes back to the card's, or the buyer gives it up, only asks or speaks of another order. */
function isTurned(features: Features): boolean {
  return ['given up after', 'one ends on own', 'a sum of the card', 'asked', 'another order', 'own later'].some(
    (name) => features.has(name),
  )
}

/** 深棕更自然 — 那深棕: the agent names it, the buyer says it back and hardly anything else. */
function isTakenUp(features: Features): boolean {
  return features.has('buyer says it back') && features.has('stated bare, own before')
}

/** Told by the card alone. */
export function isCertain({ field, kind, messageId }: OrderFinding): boolean {
  return (
    field === 'remote' || ((field === 'phone' || field === 'address') && kind === 'missing' && messageId === undefined)
  )
}
