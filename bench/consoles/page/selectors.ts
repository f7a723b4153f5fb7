import { finder } from '@medv/finder'
import { getCssSelector } from 'css-selector-generator'
import { selectorFor } from '@/lib/page/picker/find-selector.ts'
import { DESKS, drawDesk, PARTS } from './desks.ts'

/** How a candidate did on one kind of desk. */
export interface SelectorScore {
  readonly candidate: string
  readonly desk: string
  /** Parts of six whose selector means the same part, and it alone, after the release. */
  readonly kept: number
  /** Of six: those that rest on a place in the order of things (`:nth-`), which the next thing put before it breaks. */
  readonly placed: number
  /** Mean length of its selectors, characters. */
  readonly length: number
  /** Mean time for one, ms. */
  readonly ms: number
}

const candidates: Readonly<Record<string, (element: Element) => string>> = {
  ours: (element) => selectorFor(element).css,
  '@medv/finder': (element) => finder(element),
  '@medv/finder with data- and aria-': (element) =>
    finder(element, { attr: (name) => /^(?:data-|aria-|role$|type$)/.test(name) }),
  'css-selector-generator': (element) => getCssSelector(element),
  'css-selector-generator, attributes first': (element) =>
    getCssSelector(element, { selectors: ['attribute', 'id', 'class', 'tag', 'nthoftype'] }),
}

/** Each candidate on each desk: selectors made before a release, tried after it. */
export function compareSelectors(): readonly SelectorScore[] {
  return DESKS.flatMap((desk) => Object.entries(candidates).map(([candidate, make]) => score(desk, candidate, make)))
}

function score(desk: string, candidate: string, make: (element: Element) => string): SelectorScore {
  const before = drawDesk(desk, 1)
  // Markup, here and below: desks that the bench draws itself (desks.ts), no page's text.
  document.body.innerHTML = before.html
  const began = performance.now()
  const made = PARTS.map((part) => make(before.parts[part](document)))
  const ms = (performance.now() - began) / PARTS.length
  const after = drawDesk(desk, 2)
  document.body.innerHTML = after.html
  const kept = PARTS.filter((part, index) => {
    const found = document.querySelectorAll(made[index] ?? 'none')
    return found.length === 1 && found[0] === after.parts[part](document)
  })
  const length = made.reduce((sum, css) => sum + css.length, 0) / made.length
  const placed = made.filter((css) => css.includes(':nth-')).length
  return { candidate, desk, kept: kept.length, placed, length, ms }
}
