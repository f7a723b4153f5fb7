import { queryAll } from '../consoles/index.ts'
import { selectorsWithin, type Proposal } from './find-selector.ts'

/** How well a selector does in many messages or rows at once. */
export interface Judged extends Proposal {
  /** Share of the items in which it finds something with words (0 to 1). */
  readonly reach: number
  /** Share of what it finds that is found only once (0 to 1). */
  readonly variety: number
}

/**
 * Selectors for `element` from inside `item`, tried in every one of `items`: those that find it first (or it alone,
 * with `alone`), with how far they reach. The sturdy and far-reaching first.
 */
export function judgeWithin(
  item: Element,
  element: Element,
  items: readonly Element[],
  options: { readonly alone?: boolean } = {},
): readonly Judged[] {
  const judged = selectorsWithin(item, element)
    .slice(0, 60)
    .flatMap((proposal): readonly Judged[] => {
      const here = queryAll([proposal.css], item)
      if (here[0] !== element || (options.alone === true && here.length > 1)) return []
      const texts = items.map((one) => wordsAt(one, proposal.css)).filter((text) => text !== '')
      const reach = items.length === 0 ? 0 : texts.length / items.length
      const variety = texts.length === 0 ? 0 : new Set(texts).size / texts.length
      return [{ ...proposal, reach, variety }]
    })
  return judged.toSorted((a, b) => b.reach - a.reach - 0.02 * (b.cost - a.cost))
}

/** The words a selector finds in an item, as one line. */
export function wordsAt(item: Element, css: string): string {
  const [found] = queryAll([css], item)
  return (found?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** An attribute of each item that is its own and stays with it: not a number of its row. */
export function findIdentity(items: readonly Element[]): string | undefined {
  const [first] = items
  if (first === undefined || items.length < 2) return undefined
  const names = [...first.attributes].map(({ name }) => name).filter((name) => isIdentity(name))
  const ranked = names.toSorted((a, b) => identityRank(a) - identityRank(b))
  return ranked.find((name) => {
    const values = items.map((item) => item.getAttribute(name) ?? '')
    return values.every((value) => value !== '' && !isMachineMade(value)) && isDistinct(values) && !countsRows(values)
  })
}

function isIdentity(name: string): boolean {
  if (/index|idx|row|pos|order|time|date|level|count|unread|height|offset/i.test(name)) return false
  return name === 'id' || name === 'href' || name === 'name' || name === 'key' || /^data-(?!v-)/.test(name)
}

function identityRank(name: string): number {
  if (/^data-.*(?:id|key)$/.test(name)) return 0
  if (name === 'id') return 1
  return name.startsWith('data-') ? 2 : 3
}

/** Ids that libraries hand out anew on every rendering. */
function isMachineMade(value: string): boolean {
  return /^(?::r|«r|radix|headlessui|react-aria|mui-|el-id|ember|yui_)/i.test(value) || value === '#'
}

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

/** `0 1 2 3`: the place in the list, which changes when older messages are loaded. */
function countsRows(values: readonly string[]): boolean {
  const numbers = values.map((value) =>
    /^(?:item-?|row-?)?\d{1,4}$/.test(value) ? Number(value.replace(/\D+/, '')) : Number.NaN,
  )
  return numbers.every((number, index) => !Number.isNaN(number) && number === (numbers[0] ?? 0) + index)
}
