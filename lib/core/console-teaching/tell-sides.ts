import type { Side } from '../shared/index.ts'

/** Something that is true of a message on the page, as a selector that the message is or has. */
export interface Trait {
  readonly css: string
  readonly cost: number
  /** `self`: said of the message itself; `inside`: of something in it; `around`: of what it stands in. */
  readonly where: 'self' | 'inside' | 'around'
}

/** The messages of a page as far as they can be told apart. */
export interface SidesCase {
  /** Which traits each message has, by their place in `traits`. */
  readonly items: readonly ReadonlySet<number>[]
  readonly traits: readonly Trait[]
  /** Places of the two messages the person pointed at. */
  readonly buyer: number
  readonly agent: number
  /** What the layout says of each message (left, right, middle), where it says anything. */
  readonly expected?: readonly (Side | undefined)[]
}

/** How to tell the sides. */
export interface SideSelectors {
  readonly buyer: string
  readonly agent: string
  /** Share of the messages that come out on the side they should (0 to 1). */
  readonly fit: number
  /** The sum of what the two selectors cost. */
  readonly cost: number
}

/** So many traits of a side are tried in pairs. */
const MOST_TRAITS = 40
/** What a cheaper selector may cost in fit: one point of cost against one message in a hundred. */
const COST_WEIGHT = 0.01
/** "Not the other side" says less than a mark of one's own: a line of the console itself would count as a buyer's. */
const NEGATION_COST = 12

interface Choice {
  readonly css: string
  readonly cost: number
  readonly has: readonly boolean[]
  readonly negates?: number
}

/**
 * Finds the pair of selectors that tells the buyer's messages from the agent's: each true of one of the two examples
 * and not of the other, together right about as many messages as can be, the sturdier of two equals. Messages that are
 * neither stay neither. Undefined when nothing tells the two examples apart.
 */
export function tellSides(given: SidesCase): SideSelectors | undefined {
  const buyers = choicesFor(given, given.buyer, given.agent)
  const agents = choicesFor(given, given.agent, given.buyer)
  let best: { readonly score: number; readonly sides: SideSelectors } | undefined
  for (const buyer of buyers) {
    for (const agent of agents) {
      // Two denials of each other would need a mark to begin with.
      if (buyer.negates !== undefined && agent.negates !== undefined) continue
      const fit = fitOf(given, buyer.has, agent.has)
      const cost = buyer.cost + agent.cost
      const score = fit - COST_WEIGHT * cost
      if (best === undefined || score > best.score + 1e-9) {
        best = { score, sides: { buyer: buyer.css, agent: agent.css, fit, cost } }
      }
    }
  }
  return best?.sides
}

function choicesFor(given: SidesCase, yes: number, no: number): readonly Choice[] {
  const { items, traits } = given
  const marks = ownTraits(given, yes, no).map(({ trait, place }): Choice => {
    const { css, cost } = trait
    return { css, cost, has: items.map((item) => item.has(place)) }
  })
  const denials = ownTraits(given, no, yes).flatMap(({ trait, place }): readonly Choice[] => {
    const base = commonBase(given)
    const css = trait.where === 'self' ? `${base}:not(${trait.css})` : `${base}:not(:has(${trait.css}))`
    if (trait.where === 'around') return []
    const basePlace = traits.findIndex((one) => one.where === 'self' && one.css === base)
    const has = items.map((item) => !item.has(place) && (basePlace < 0 || item.has(basePlace)))
    return [{ css, cost: trait.cost + NEGATION_COST, has, negates: place }]
  })
  return [...marks, ...denials].slice(0, 2 * MOST_TRAITS)
}

/** Traits of one example that the other lacks: those that tell most messages first, then the sturdy ones. */
function ownTraits(
  { items, traits, expected }: SidesCase,
  yes: number,
  no: number,
): readonly { readonly trait: Trait; readonly place: number }[] {
  const wanted = expected?.[yes]
  const rightness = (place: number): number =>
    items.reduce((sum, item, index) => {
      const said = expected?.[index]
      if (said === undefined || wanted === undefined) return sum + Number(item.has(place)) / 2
      return sum + Number(item.has(place) === (said === wanted))
    }, 0) / items.length
  return traits
    .map((trait, place) => ({ trait, place }))
    .filter(({ place }) => items[yes]?.has(place) === true && items[no]?.has(place) !== true)
    .map((one) => ({ ...one, worth: rightness(one.place) - COST_WEIGHT * one.trait.cost }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_TRAITS)
}

/** What both examples are: the sturdiest trait that they share of themselves. */
function commonBase({ items, traits, buyer, agent }: SidesCase): string {
  const shared = traits.filter(
    (trait, place) =>
      trait.where === 'self' &&
      items[buyer]?.has(place) === true &&
      items[agent]?.has(place) === true &&
      trait.cost <= 6,
  )
  return shared.toSorted((a, b) => a.cost - b.cost)[0]?.css ?? ':scope'
}

function fitOf({ items, expected }: SidesCase, buyer: readonly boolean[], agent: readonly boolean[]): number {
  let right = 0
  for (const [index] of items.entries()) {
    const [isBuyer, isAgent] = [buyer[index] === true, agent[index] === true]
    const said = expected?.[index]
    if (isBuyer && isAgent) right -= 1
    else if (said === undefined) right += isBuyer || isAgent ? 0.9 : 0.4
    else if (said === 'buyer') right += Number(isBuyer)
    else if (said === 'agent') right += Number(isAgent)
    else right += Number(!isBuyer && !isAgent)
  }
  return items.length === 0 ? 0 : right / items.length
}
