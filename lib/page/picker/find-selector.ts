import { DEAR, escapeName, tokensOf, type Token } from '../../core/console-teaching/index.ts'
import { joint, rootOf, sketchOf, stationsOf } from './page-tree.ts'

/** A selector and how soon it may break: 1 made to be found, 10 a style, above that a place in the order of things. */
export interface Proposal {
  readonly css: string
  readonly cost: number
}

/** Below this a selector is good enough to stop looking. */
const GOOD = 4
const NEAR_COST = 0.5
const STEP_COST = { only: 3, nth: 6 } as const
const MOST_ABOVE = 12

/**
 * The sturdiest selector (CONTRACTS 2) that means this element and no other on the page, through open shadow roots and
 * frames of the same origin. There always is one; its cost says how far it is to be trusted.
 */
export function selectorFor(element: Element): Proposal {
  let css = ''
  let cost = 0
  for (const station of stationsOf(element)) {
    const part = uniqueIn(station.root, station.element)
    css += part.css
    cost += part.cost
    if (station.element !== element) css += joint(station.element)
  }
  return { css, cost }
}

/** The sturdiest selector that means one element of a root or of an element's inside. */
export function uniqueIn(scope: ParentNode, element: Element): Proposal {
  const isUnique = (css: string): boolean => {
    const found = scope.querySelectorAll(css)
    return found.length === 1 && found[0] === element
  }
  const own = compounds(element)
  let best = cheapest(own.filter(({ css }) => isUnique(css)))
  if (best !== undefined && best.cost <= GOOD) return best
  for (const above of ancestorsIn(scope, element)) {
    const near = (NEAR_COST * above.distance) / 2
    for (const outer of tokensFor(above.element).slice(0, 4)) {
      for (const inner of own.slice(0, 8)) {
        const cost = outer.cost + inner.cost + near
        if (best !== undefined && cost >= best.cost) continue
        const css = `${outer.css} ${inner.css}`
        if (isUnique(css)) best = { css, cost }
      }
    }
  }
  const placed = best !== undefined && best.cost <= 2 * DEAR ? undefined : placeIn(scope, element)
  return cheapest([best, placed].filter((one) => one !== undefined)) ?? { css: element.localName, cost: 99 }
}

/** Single tokens of an element and pairs of them, the cheapest first. */
export function compounds(element: Element): readonly Proposal[] {
  const tokens = tokensFor(element).slice(0, 8)
  const pairs = tokens.flatMap((first, index) =>
    tokens.slice(index + 1).map((second) => ({ css: joined(first, second), cost: first.cost + second.cost })),
  )
  return [...tokens, ...pairs].toSorted((a, b) => a.cost - b.cost)
}

/** What an element answers to, without styles unless there is nothing else. */
function tokensFor(element: Element): readonly Token[] {
  return tokensOf(sketchOf(element))
}

/** Two tokens as one compound selector: a tag stands first. */
function joined(first: Token, second: Token): string {
  return /^[\w\\\u0080-\uFFFF]/.test(second.css) ? `${second.css}${first.css}` : `${first.css}${second.css}`
}

function ancestorsIn(
  scope: ParentNode,
  element: Element,
): readonly { readonly element: Element; readonly distance: number }[] {
  const above: { element: Element; distance: number }[] = []
  let distance = 1
  for (let at = element.parentElement; at !== null && at !== scope && distance <= MOST_ABOVE; at = at.parentElement) {
    if (at.localName !== 'body' && at.localName !== 'html') above.push({ element: at, distance })
    distance += 1
  }
  return above
}

/** By its place: steps down from the nearest element that can be named, or from the scope itself. */
function placeIn(scope: ParentNode, element: Element): Proposal | undefined {
  let path = ''
  let cost = 0
  for (let at: Element | null = element; at !== null && at !== scope; at = at.parentElement) {
    const anchor = at === element ? undefined : anchorOf(scope, at)
    if (anchor !== undefined) return { css: `${anchor.css}${path}`, cost: cost + anchor.cost }
    const step = stepOf(at)
    path = ` > ${step.css}${path}`
    cost += step.cost
  }
  if (path === '') return undefined
  // A shadow root or a document has no `:scope` of its own to start from.
  const css = 'localName' in scope ? `:scope${path}` : path.slice(3)
  return scope.querySelectorAll(css)[0] === element ? { css, cost } : undefined
}

function anchorOf(scope: ParentNode, element: Element): Proposal | undefined {
  return compounds(element).find(({ css, cost }) => cost <= DEAR && scope.querySelectorAll(css).length === 1)
}

/** One step of a path: by its tag alone where that is enough. */
export function stepOf(element: Element): Proposal {
  const tag = escapeName(element.localName)
  const twins = [...(element.parentElement?.children ?? [])].filter((one) => one.localName === element.localName)
  if (twins.length <= 1) return { css: tag, cost: STEP_COST.only }
  return { css: `${tag}:nth-of-type(${twins.indexOf(element) + 1})`, cost: STEP_COST.nth }
}

function cheapest(proposals: readonly Proposal[]): Proposal | undefined {
  return proposals.toSorted((a, b) => a.cost - b.cost)[0]
}

/**
 * Selectors for an element from inside a message, a row or a card, the sturdiest first: each finds it, though maybe not
 * it alone. Goes into open shadow roots below `scope`.
 */
export function selectorsWithin(scope: Element, element: Element): readonly Proposal[] {
  if (scope === element) return [{ css: ':scope', cost: 0 }]
  const inner = rootOf(element)
  if (inner !== rootOf(scope) && 'host' in inner) {
    const [outer] = selectorsWithin(scope, inner.host)
    if (outer === undefined) return []
    const own = compounds(element).slice(0, 12)
    return own.map(({ css, cost }) => ({ css: `${outer.css} >>> ${css}`, cost: outer.cost + cost }))
  }
  const own = compounds(element).filter(({ cost }) => cost <= 2 * DEAR)
  const near = ancestorsIn(scope, element)
    .filter(({ element: above }) => scope.contains(above))
    .slice(0, 3)
  const nested = near.flatMap(({ element: above, distance }) =>
    compounds(above)
      .slice(0, 3)
      .flatMap((outer) =>
        own.slice(0, 4).map((one) => ({
          css: `${outer.css} ${one.css}`,
          cost: outer.cost + one.cost + NEAR_COST * distance,
        })),
      ),
  )
  const placed = placeIn(scope, element)
  return [...own, ...nested, ...(placed === undefined ? [] : [placed])].toSorted((a, b) => a.cost - b.cost)
}
