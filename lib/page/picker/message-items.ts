import { DEAR } from '../../core/console-teaching/index.ts'
import { compounds, stepOf, type Proposal } from './find-selector.ts'
import { holderOf, parentAcross, rootOf, stationsOf, textBlocksIn } from './page-tree.ts'

/** The messages of a page as two examples show them. */
export interface MessageGround {
  /** What holds all messages. */
  readonly list: Element
  /** Finds the messages inside `list`. */
  readonly item: Proposal
  readonly items: readonly Element[]
  readonly buyer: Element
  readonly agent: Element
}

/** Messages of one side may stand in groups; more steps up than this a group is no group. */
const MOST_STEPS = 8

/**
 * Finds the list and what a message is from one element of a buyer's message and one of the agent's own. Where messages
 * stand in groups (by sender, by day), the message is what repeats inside them. Undefined: both elements are in the same
 * message, or nothing holds both.
 */
export function findMessageGround(buyer: Element, agent: Element): MessageGround | undefined {
  const pair = inOneRoot(buyer, agent)
  if (pair === undefined) return undefined
  const list = commonAncestor(pair.buyer, pair.agent)
  if (list === undefined || list === pair.buyer || list === pair.agent) return undefined
  const children = { buyer: childOf(list, pair.buyer), agent: childOf(list, pair.agent) }
  const steps = stepsInGroups(list, children.buyer, buyer)
  const items = {
    buyer: steps === undefined ? children.buyer : climb(firstBlock(buyer), steps, children.buyer),
    agent: steps === undefined ? children.agent : climb(firstBlock(agent), steps, children.agent),
  }
  const ground = itemsLike(list, items.buyer, items.agent)
  return ground === undefined ? undefined : { list, ...ground, ...items }
}

/** The two elements, or the hosts of the shadow roots they live in, in the innermost root that both have. */
function inOneRoot(buyer: Element, agent: Element): { readonly buyer: Element; readonly agent: Element } | undefined {
  const ways = [stationsOf(buyer), stationsOf(agent)] as const
  let found: { readonly buyer: Element; readonly agent: Element } | undefined
  for (const [index, station] of ways[0].entries()) {
    const other = ways[1][index]
    if (other === undefined || other.root !== station.root) break
    found = { buyer: station.element, agent: other.element }
  }
  return found
}

/** The nearest element that holds both; undefined where they share nothing but the root itself. */
export function commonAncestor(one: Element, other: Element): Element | undefined {
  for (let at: Element | null = one; at !== null; at = at.parentElement) if (at.contains(other)) return at
  const root = rootOf(one)
  return root === rootOf(other) ? holderOf(root) : undefined
}

function childOf(list: Element, inner: Element): Element {
  let at = inner
  while (at.parentElement !== null && at.parentElement !== list) at = at.parentElement
  return at
}

function firstBlock(element: Element): Element {
  return textBlocksIn(element)[0] ?? element
}

/** How many steps above its words a message begins, where messages stand in groups; undefined: no groups. */
function stepsInGroups(list: Element, child: Element, example: Element): number | undefined {
  const groups = [child, ...list.children].slice(0, 200)
  const block = firstBlock(example)
  for (const group of groups) {
    const words = group === child ? [block] : textBlocksIn(group).filter((one) => one.localName === block.localName)
    for (const one of words.slice(0, 20)) {
      const steps = stepsToRepeat(one, group)
      if (steps !== undefined) return steps
    }
  }
  return undefined
}

function stepsToRepeat(block: Element, group: Element): number | undefined {
  let at: Element | undefined = block
  for (let steps = 0; steps <= MOST_STEPS && at !== undefined && at !== group; steps += 1) {
    if (repeats(at)) return steps
    at = parentAcross(at)
  }
  return undefined
}

/** Whether an element is one of several bubbles: likes beside it, drawn as boxes of their own. */
function repeats(element: Element): boolean {
  if (/^(?:p|li|br|span|a|b|i|em|strong|code|time|label|td|h\d)$/.test(element.localName)) return false
  const signature = signatureOf(element)
  const likes = [...(element.parentElement?.children ?? [])].filter((one) => signatureOf(one) === signature)
  return likes.length > 1 && likes.every((one) => isBox(one) && textBlocksIn(one).length > 0)
}

function signatureOf(element: Element): string {
  return `${element.localName} ${element.className}`
}

/** A box that a person sees: it, or the one element in it, has a background, an edge or room inside. */
function isBox(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.childElementCount === 1 ? at.firstElementChild : null) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at)
    if (style === undefined || style.display.startsWith('inline')) return false
    const seen = style.backgroundColor !== 'rgba(0, 0, 0, 0)' || Number.parseFloat(style.borderTopWidth) > 0
    if (seen || Number.parseFloat(style.paddingLeft) > 0) return true
  }
  return false
}

function climb(element: Element, steps: number, limit: Element): Element {
  let at = element
  for (let step = 0; step < steps && at !== limit; step += 1) at = parentAcross(at) ?? at
  return at
}

/** The selector that finds both examples and what is like them, inside the list. */
function itemsLike(
  list: Element,
  buyer: Element,
  agent: Element,
): { readonly item: Proposal; readonly items: readonly Element[] } | undefined {
  const agents = new Set(compounds(agent).map(({ css }) => css))
  const shared = compounds(buyer).filter(({ css }) => agents.has(css))
  const flat = buyer.parentElement === list && agent.parentElement === list
  const step = stepOf(buyer).css.replace(/:.*$/, '')
  const byPlace: readonly Proposal[] = flat
    ? [
        ...(buyer.localName === agent.localName ? [{ css: `:scope > ${step}`, cost: DEAR + 1 }] : []),
        { css: ':scope > *', cost: DEAR + 3 },
      ]
    : []
  const scopes: ParentNode = list.shadowRoot !== null && !list.contains(buyer) ? list.shadowRoot : list
  const judged = [...shared, ...byPlace].flatMap((item) => {
    const items = [...scopes.querySelectorAll(item.css)]
    if (!items.includes(buyer) || !items.includes(agent) || nests(items)) return []
    const strays = flat ? items.filter((one) => one.parentElement !== list).length : 0
    // What is no message (a date, a line of the console) may well be missing; messages may not.
    const missed = flat ? 1 - items.length / Math.max(items.length, spoken(list)) : 0
    return [{ item, items, worth: -item.cost - 20 * missed - 5 * Math.min(strays, 4) }]
  })
  return judged.toSorted((a, b) => b.worth - a.worth)[0]
}

/** Children of the list that say something. */
function spoken(list: Element): number {
  return [...list.children].filter((child) => child.getBoundingClientRect().height > 0).length
}

function nests(items: readonly Element[]): boolean {
  return items.some((item, index) => {
    const next = items[index + 1]
    return next !== undefined && item.contains(next)
  })
}
