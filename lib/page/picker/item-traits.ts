import { DEAR, tokensOf, type Trait } from '../../core/console-teaching/index.ts'
import type { Side } from '../../core/shared/index.ts'
import { sketchOf, textBlocksIn } from './page-tree.ts'

/** So many elements inside one message are looked at, and so many messages. */
const MOST_INSIDE = 60
const MOST_ITEMS = 120
/** Edges that differ by less than this are no side. */
const SIDE_PX = 24

/** The messages as rules of core look at them. */
export interface ItemTraits {
  readonly items: readonly ReadonlySet<number>[]
  readonly traits: readonly Trait[]
  readonly expected: readonly (Side | undefined)[]
  /** The elements, as `items` has them. */
  readonly elements: readonly Element[]
}

/** Everything that is true of each message and could tell whose it is. The two examples are always among them. */
export function traitsOf(list: Element, elements: readonly Element[], buyer: Element, agent: Element): ItemTraits {
  const looked = elements.filter(
    (one, index) => index >= elements.length - MOST_ITEMS || one === buyer || one === agent,
  )
  const places = new Map<string, number>()
  const traits: Trait[] = []
  const items = looked.map((element) => {
    const has = new Set<number>()
    for (const trait of traitsOfItem(element, list)) {
      const key = `${trait.where} ${trait.css}`
      let place = places.get(key)
      if (place === undefined) {
        place = traits.length
        places.set(key, place)
        traits.push(trait)
      }
      has.add(place)
    }
    return has
  })
  return { items, traits, elements: looked, expected: sidesByLayout(list, looked, buyer, agent) }
}

function traitsOfItem(item: Element, list: Element): readonly Trait[] {
  const self = elementTraits(item, 'self', 0)
  const inside = [...item.querySelectorAll('*')]
    .slice(0, MOST_INSIDE)
    .flatMap((element) => [...elementTraits(element, 'inside', 1), ...placeTrait(item, element)])
  const around: Trait[] = []
  for (let at = item.parentElement; at !== null && at !== list && around.length < 40; at = at.parentElement) {
    const own = self.find((trait) => trait.cost <= DEAR)?.css ?? item.localName
    for (const { css, cost } of elementTraits(at, 'self', 2))
      around.push({ css: `${css} ${own}`, cost, where: 'around' })
  }
  return [...self, ...inside, ...around]
}

function elementTraits(element: Element, where: 'self' | 'inside', dearer: number): readonly Trait[] {
  const tokens = tokensOf(sketchOf(element)).filter(({ css }) => where === 'self' || css !== element.localName)
  const style = element.getAttribute('style') ?? ''
  const drawn = ['flex-end', 'flex-start', 'row-reverse', 'right', 'left'].filter((word) => style.includes(word))
  return [
    ...tokens.map(({ css, cost }): Trait => ({ css, cost: cost + dearer, where })),
    ...drawn.map((word): Trait => ({ css: `[style*="${word}"]`, cost: DEAR + 6 + dearer, where })),
  ]
}

/** What stands first and last in a message: a face on the left is a buyer's where nothing is named. */
function placeTrait(item: Element, element: Element): readonly Trait[] {
  const steps: string[] = []
  for (let at = element; at !== item; at = at.parentElement ?? item) {
    const first = at.previousElementSibling === null
    const last = at.nextElementSibling === null
    const place = first && last ? '' : first ? ':first-child' : last ? ':last-child' : undefined
    if (place === undefined || steps.length === 3) return []
    steps.unshift(`${at.localName}${place}`)
  }
  return steps.length === 0 ? [] : [{ css: `:scope > ${steps.join(' > ')}`, cost: DEAR + 8, where: 'inside' }]
}

/** What the layout says of each message: on the side of which example it stands, or in the middle. */
function sidesByLayout(
  list: Element,
  items: readonly Element[],
  buyer: Element,
  agent: Element,
): readonly (Side | undefined)[] {
  const box = list.getBoundingClientRect()
  const leanOf = (item: Element): 'left' | 'right' | 'middle' | undefined => {
    const rects = textBlocksIn(item)
      .map((block) => block.getBoundingClientRect())
      .filter(({ width }) => width > 0)
    if (rects.length === 0 || box.width === 0) return undefined
    const left = Math.min(...rects.map((rect) => rect.left)) - box.left
    const right = box.right - Math.max(...rects.map((rect) => rect.right))
    if (Math.abs(left - right) < SIDE_PX) return 'middle'
    return left < right ? 'left' : 'right'
  }
  const [buyerLean, agentLean] = [leanOf(buyer), leanOf(agent)]
  if (buyerLean === agentLean || ![buyerLean, agentLean].every((lean) => lean === 'left' || lean === 'right')) {
    return items.map((item) => (item === buyer ? 'buyer' : item === agent ? 'agent' : undefined))
  }
  return items.map((item) => {
    if (item === buyer) return 'buyer'
    if (item === agent) return 'agent'
    const lean = leanOf(item)
    if (lean === buyerLean) return 'buyer'
    return lean === agentLean ? 'agent' : lean === 'middle' && isNarrow(item, box) ? 'system' : undefined
  })
}

/** A line that fills the whole width could be anybody's; a short one in the middle is the console's. */
function isNarrow(item: Element, list: DOMRect): boolean {
  const rects = textBlocksIn(item).map((block) => block.getBoundingClientRect())
  return rects.every(({ width }) => width < list.width * 0.8)
}
