import type { Candidate, Features, Group } from './candidate.ts'
import { isPlain } from './plain.ts'

/** A candidate with the sum of its weights. */
export interface Weighed {
  readonly candidate: Candidate
  readonly sum: number
}

/** The likeliest candidate of each field: what is plain by itself before what only weighs much. */
export function likeliest(all: readonly Weighed[]): Weighed[] {
  const best = new Map<string, Weighed>()
  for (const one of all) {
    const { check, finding } = one.candidate
    const key = `${check} ${finding.field}`
    const other = best.get(key)
    if (other === undefined || isLikelier(one, other)) best.set(key, one)
  }
  return [...best.values()]
}

function isLikelier(one: Weighed, other: Weighed): boolean {
  const [isOnePlain, isOtherPlain] = [isPlain(one.candidate), isPlain(other.candidate)]
  return isOnePlain === isOtherPlain ? one.sum > other.sum : isOnePlain
}

/** What the first sums say of the chat as a whole. A sum counts up to so much. */
const MOST = 6
/** How far another sum is looked at. */
const REACH = 3
const LONG_CHAT = 16
/** Of what a candidate has, this is looked at a second time. */
const KEPT = [
  'rule',
  'rule alone',
  'few lines',
  'amount said',
  'amount said by agent',
  'other total last',
  'amount last',
  'no total',
  'reply a none',
] as const

/**
 * What a second learner looks at before a candidate is raised: its own sum, how the others of its kind and of other
 * kinds stand beside it, how much the rules' word weighs here, and how long the chat is (`messages`, a count).
 */
export function verdictFeatures(one: Weighed, all: readonly Weighed[], messages: number): Features {
  const { group, features } = one.candidate
  const sum = Math.max(-MOST, Math.min(MOST, one.sum))
  const found: Features = new Map([
    ['sum', sum],
    [group, 1],
    [`sum ${group}`, sum / 3],
    ['messages', Math.min(1, messages / LONG_CHAT)],
  ])
  for (const name of KEPT) if (features.has(name)) found.set(name, 1)
  if (features.has('rule')) {
    found.set(`rule ${group}`, 1)
    if (features.has('few lines')) found.set('rule in few lines', 1)
    if (features.has('reply a none')) found.set('rule unanswered', 1)
  }
  if (isPlainWish(features)) found.set('plain wish', 1)
  besideOthers(one, sum, all, found)
  besideSums(one, all, found)
  besideCosts(one, all, found)
  return found
}

function besideOthers(one: Weighed, sum: number, all: readonly Weighed[], found: Features): void {
  const { group } = one.candidate
  const family = familyOf(group)
  const most = (of: (other: Group) => boolean): number =>
    Math.max(
      -2 * REACH,
      ...all
        .filter((other) => other !== one && Number.isFinite(other.sum) && of(other.candidate.group))
        .map((other) => other.sum),
    )
  const same = most((other) => familyOf(other) === family)
  const others = most((other) => familyOf(other) !== family)
  found.set('lead', within(sum - same)).set('others', within(others))
  if (same > 0) found.set('second likely', 1)
  if (family === 'option' && same > sum) found.set('not the likeliest', 1)
  if (others > 0) found.set('others likely', 1)
  if (group !== 'amount' && most((other) => other === 'amount') > 0) found.set('sum likely', 1)
  if (group !== 'amount') return
  const goods = most((other) => familyOf(other) === 'option' || other === 'quantity')
  found.set('goods', within(goods))
  if (goods > 0) found.set('goods likely', 1)
}

/** The sum is what a likely version or count costs, or the version's cost is a likely sum. */
function besideSums({ candidate }: Weighed, all: readonly Weighed[], found: Features): void {
  const isSum = candidate.group === 'amount'
  const sums = candidate.sums ?? []
  const matching = all.filter(
    (other) =>
      (other.candidate.group === 'amount') !== isSum &&
      (other.candidate.sums ?? []).some((sum) => sums.some((own) => Math.abs(own - sum) < 0.06)),
  )
  if (sums.length === 0) return
  const best = Math.max(-REACH, ...matching.map(({ sum }) => sum))
  found.set(isSum ? 'cost of likely goods' : 'cost is likely', within(best))
  if (best > 0) found.set(isSum ? 'is the cost of likely goods' : 'its cost is likely', 1)
  else if (matching.length === 0) found.set(isSum ? 'no goods cost so much' : 'no such cost', 1)
}

/** 一级128 特级198: the sum right behind the version that is likely, or right behind what is not. */
function besideCosts({ candidate, sum }: Weighed, all: readonly Weighed[], found: Features): void {
  const isNear = (other: number) => (own: number) => Math.abs(own - other) < 0.06
  if (candidate.group === 'amount') {
    const amounts = candidate.sums ?? []
    const goods = all.filter((other) => other.candidate.costs?.some((cost) => amounts.some(isNear(cost))) === true)
    if (goods.length === 0) return
    const best = Math.max(-REACH, ...goods.map((other) => other.sum))
    found.set('price behind goods', within(best))
    const most = Math.max(
      ...all.filter(({ candidate: { group } }) => familyOf(group) === 'option').map((other) => other.sum),
    )
    if (best >= most && best > -1) found.set('price behind the likeliest goods', 1)
    return
  }
  const { costs = [] } = candidate
  if (costs.length === 0) return
  const sums = all.filter(
    (other) =>
      other.candidate.group === 'amount' && costs.some((cost) => other.candidate.sums?.some(isNear(cost)) === true),
  )
  const best = Math.max(-REACH, ...sums.map((other) => other.sum))
  found.set('own price', within(best))
  if (best > 0 && sum > 0) found.set('own price is likely', 1)
}

function within(sum: number): number {
  return Math.max(-REACH, Math.min(REACH, sum)) / REACH
}

function familyOf(group: Group): Group {
  return group === 'word' || group === 'number' ? 'option' : group
}

/** The buyer states it and nobody asks, denies or turns it down. */
function isPlainWish(features: Features): boolean {
  const isStated = features.has('rule note') && features.has('wish') && features.has('side b')
  return isStated && !['asked', 'denied', 'turned down'].some((name) => features.has(name))
}
