import type { ChatMessage, OrderCard } from '../../shared/index.ts'
import { groundOf } from '../goods-check.ts'
import type { GoodsTalk } from '../goods-talk.ts'
import type { OrderCheckName, OrderField, OrderFinding } from '../types.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { addressCandidates, phoneCandidates, receiverCandidates } from './delivery.ts'
import type { Candidate, Features, Group, Ruled } from './candidate.ts'
import { withoutTwins, withRules } from './candidates.ts'
import { countCandidates } from './counts.ts'
import { numberCandidates } from './numbers.ts'
import { optionCandidates } from './options.ts'
import { couponCandidates, giftCandidates, noteCandidates } from './promises.ts'
import { readScene } from './scene.ts'
import { sumCandidates } from './sums.ts'
import { LEARNT_WEIGHTS } from './weights.ts'
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
  const found = [
    ...optionCandidates(scene, groundOf(order, items, talk, spoken)),
    ...wordCandidates(scene),
    ...numberCandidates(scene),
    ...countCandidates(scene, counted),
    ...sumCandidates(scene, { messages: spoken, talk, items, words: known.words }),
    ...noteCandidates(scene),
    ...giftCandidates(scene),
    ...couponCandidates(scene),
    ...addressCandidates(scene),
    ...phoneCandidates(scene),
    ...receiverCandidates(scene),
  ]
  return withRules(withoutTwins(found), rules, scene)
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

/** The sum of the weights of what is there: above nought the difference is more likely than not. */
export function weigh({ group, features }: Candidate): number {
  const weights = WEIGHTS.get(group)
  let sum = weights?.get('bias') ?? 0
  for (const [name, value] of features) sum += (weights?.get(name) ?? 0) * value
  return sum
}

/**
 * From which sum on a difference is raised. Chosen on chats the weights had not seen (each batch left out in turn), so
 * that a wrong alarm costs as much as two differences missed: docs/decisions/071.
 */
const RAISED: Readonly<Record<Group, number>> = {
  option: 0,
  word: -0.25,
  number: 0.5,
  quantity: 0.5,
  amount: 0,
  note: -0.25,
  gift: 0,
  coupon: 0.75,
  receiver: -0.5,
  phone: 0.5,
  address: -0.75,
  remote: 0,
}

interface Weighed {
  readonly candidate: Candidate
  readonly sum: number
}

/**
 * Decides what is raised: of all candidates those the learnt weights hold for likely, the likeliest of each field. What
 * needs no chat (a malformed telephone, half an address, a remote area) is the rules' alone.
 */
export function judge(hearing: Hearing): Ruled[] {
  const all = gatherCandidates(hearing).map((candidate): Weighed => ({ candidate, sum: weighRuled(candidate) }))
  const likeliestOption = Math.max(...all.filter(isOption).map(({ sum }) => sum))
  const best = new Map<string, Weighed>()
  for (const one of all) {
    const { candidate, sum } = one
    if (sum < RAISED[candidate.group] + leniency(candidate)) continue
    // A word or a number no list knows speaks where nothing better is there.
    if (/^(?:word|number)$/.test(candidate.group) && sum < likeliestOption) continue
    const key = nameOf(candidate.check, candidate.finding.field)
    if (sum > (best.get(key)?.sum ?? Number.NEGATIVE_INFINITY)) best.set(key, one)
  }
  return [...best.values()].map(({ candidate: { finding, check } }) => ({ check, finding }))
}

/**
 * In a chat of a few lines, and of the last words nobody has answered yet, most of what is weighed is not there: the rules'
 * word counts for more, in a few lines any other for less. A wish the buyer simply states stands, answered or not.
 */
function leniency({ features }: Candidate): number {
  if (isPlainWish(features)) return Number.NEGATIVE_INFINITY
  if (features.has('few lines')) return features.has('rule') ? -1 : 0.75
  return features.has('rule') && features.has('reply a none') ? -2 : 0
}

function isPlainWish(features: Features): boolean {
  const isStated = features.has('rule note') && features.has('wish') && features.has('side b')
  return isStated && !['asked', 'denied', 'turned down'].some((name) => features.has(name))
}

function isOption({ candidate: { group } }: Weighed): boolean {
  return group === 'option' || group === 'word' || group === 'number'
}

function weighRuled(candidate: Candidate): number {
  return isCertain(candidate.finding) ? Number.POSITIVE_INFINITY : weigh(candidate)
}

function nameOf(check: OrderCheckName, field: OrderField): string {
  return `${check} ${field}`
}

/** Told by the card alone. */
function isCertain({ field, kind, messageId }: OrderFinding): boolean {
  return (
    field === 'remote' || ((field === 'phone' || field === 'address') && kind === 'missing' && messageId === undefined)
  )
}
