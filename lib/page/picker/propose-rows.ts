import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import { DEAR, escapeName, kindOfName, stemOfName } from '../../core/console-teaching/index.ts'
import { isVisible } from '../consoles/index.ts'
import { findIdentity, judgeWithin, wordsAt } from './choose-within.ts'
import { compounds, selectorFor, stepOf, type Proposal } from './find-selector.ts'
import { isTime } from './propose-messages.ts'
import { joint, ownText, rootOf, stationsOf, textBlocksIn } from './page-tree.ts'

type RowsPart = NonNullable<ConsoleProfile['conversations']>

const numberForm = /^[([（]?\d{1,4}\+?[)\]）]?$/
const writable = 'textarea, [contenteditable="true"]'
const unreadWord = /unread|badge|count|dot|bubble-num|new-?msg|notif/i
/** Marks of the row that is open, the plainest first. */
const activeMarks = [
  '[aria-selected="true"]',
  '[aria-current]:not([aria-current="false"])',
  '[data-active="true"]',
  '[data-selected="true"]',
  '[data-state="active"]',
]
const activeWord = /(?:^|[-_])(?:is-?)?(?:active|selected|current|checked|opened|on|chosen)(?:$|[-_])/i

/**
 * Generalises from one element of one row of the console's own list (best: the customer's name in it) to all rows: what
 * a row is, where its name, its unread mark and its id stand, and which row is open. Undefined: no words there.
 */
export function proposeRows(pointed: Element, customer?: string): RowsPart | undefined {
  const ground = findRow(pointed)
  if (ground === undefined) return undefined
  const { row, rows, item } = ground
  const name = nameIn(row, pointed, rows)
  if (name === undefined) return undefined
  const id = findIdentity(rows)
  return {
    item: [item.css],
    name: [name],
    unread: unreadIn(rows),
    active: activeOf(rows, name, customer),
    id: id === undefined ? [] : [`@${id}`],
  }
}

interface RowGround {
  readonly row: Element
  readonly rows: readonly Element[]
  readonly item: Proposal
}

/** The row is the largest element that repeats: likes beside it, and not so large that it holds the whole page. */
function findRow(pointed: Element): RowGround | undefined {
  let best: (RowGround & { readonly worth: number }) | undefined
  let steps = 0
  for (let at: Element | null = pointed; at !== null && steps < 10; at = at.parentElement) {
    if (at.localName === 'body' || at.querySelector(writable) !== null) break
    const found = likesOf(at)
    steps += 1
    if (found === undefined) continue
    const { item, rows } = found
    const role =
      /^(?:li|tr|a|article)$/.test(at.localName) ||
      /^(?:option|listitem|row|button|tab)$/.test(at.getAttribute('role') ?? '')
    const worth = Math.min(rows.length, 12) + 2 * Math.min(textBlocksIn(at).length, 4) + Number(role) - item.cost / 4
    if (best === undefined || worth > best.worth) best = { row: at, rows, item, worth }
  }
  return best ?? lonelyRow(pointed)
}

/** Elements beside this one that are made like it, and the sturdiest selector for exactly them. */
function likesOf(element: Element): { readonly item: Proposal; readonly rows: readonly Element[] } | undefined {
  const parent = element.parentElement
  if (parent === null) return undefined
  const shape = shapeOf(element)
  const beside = [...parent.children].filter(
    (one) =>
      one.localName === element.localName && textBlocksIn(one).length > 0 && one.querySelector(writable) === null,
  )
  if (beside.length < 2 || beside.filter((one) => shapeOf(one) === shape).length < beside.length / 2) return undefined
  const root = rootOf(element)
  const prefix = prefixOf(element)
  const own = compounds(element).filter(({ css, cost }) => cost <= 2 * DEAR && css !== element.localName)
  const named = own.flatMap(({ css, cost }) => {
    const found = [...root.querySelectorAll(css)]
    const inside = found.filter((one) => one.parentElement === parent)
    const covers = inside.length >= Math.max(2, beside.length * 0.6)
    return covers && found.length === inside.length ? [{ item: { css: `${prefix}${css}`, cost }, rows: inside }] : []
  })
  if (named[0] !== undefined) return named[0]
  const outer = selectorFor(parent)
  const step = stepOf(element).css.replace(/:.*$/, '')
  return {
    item: { css: `${outer.css} > ${step}`, cost: outer.cost + 4 },
    rows: [...parent.children].filter((one) => one.localName === element.localName),
  }
}

/** How an element is made, a step down: rows of a list are made alike. */
function shapeOf(element: Element): string {
  return [...element.children]
    .map(({ localName, childElementCount }) => `${localName}${Math.min(childElementCount, 1)}`)
    .slice(0, 2)
    .join(' ')
}

/** One row only: the element that a list would repeat, by its role or its tag. */
function lonelyRow(pointed: Element): RowGround | undefined {
  const row = pointed.closest('[role="option"], [role="listitem"], [role="row"], li, tr, a, article') ?? pointed
  if (textBlocksIn(row).length === 0) return undefined
  const item = selectorFor(row)
  return { row, rows: [row], item }
}

/** The way into the root of an element: empty at the top. */
function prefixOf(element: Element): string {
  const stations = stationsOf(element).slice(0, -1)
  return stations
    .map(
      ({ element: holder }) =>
        `${
          selectorFor(holder)
            .css.split(/ >>> | \|> /)
            .at(-1) ?? ''
        }${joint(holder)}`,
    )
    .join('')
}

function nameIn(row: Element, pointed: Element, rows: readonly Element[]): string | undefined {
  const blocks = textBlocksIn(row).filter((block) => !isTime(ownText(block)) && !numberForm.test(ownText(block)))
  const meant = blocks.find((block) => block === pointed || block.contains(pointed)) ?? blocks[0]
  if (meant === undefined) return undefined
  const judged = judgeWithin(row, meant, rows)
  return (judged.find(({ variety }) => variety > 0.5) ?? judged[0])?.css
}

/** Where unread lines are counted: a bare number in some rows, or what is named so. */
function unreadIn(rows: readonly Element[]): readonly string[] {
  for (const row of rows) {
    const numbers = [...row.querySelectorAll('*')].filter(
      (one) => isVisible(one) && one.childElementCount === 0 && numberForm.test((one.textContent ?? '').trim()),
    )
    for (const number of numbers) {
      const found = judgeWithin(row, number, rows).find(({ css }) =>
        rows.map((one) => wordsAt(one, css)).every((text) => text === '' || numberForm.test(text)),
      )
      if (found !== undefined) return [found.css]
    }
  }
  for (const row of rows) {
    const mark = [...row.querySelectorAll('[class]')].find((one) => unreadWord.test(one.getAttribute('class') ?? ''))
    const found = mark === undefined ? undefined : judgeWithin(row, mark, rows)[0]
    if (found !== undefined && found.cost <= DEAR) return [found.css]
  }
  return []
}

/** What marks the one open row: a state said for everybody, or a class that it alone has. */
function activeOf(rows: readonly Element[], name: string, customer: string | undefined): readonly string[] {
  const said = activeMarks.find(
    (mark) => rows.filter((row) => row.matches(mark) || row.querySelector(mark) !== null).length === 1,
  )
  if (said !== undefined) return [said]
  const classes = new Set(
    rows.flatMap((row) => [row, ...row.querySelectorAll('[class]')].flatMap((one) => [...one.classList])),
  )
  const open = customer === undefined ? undefined : rows.find((row) => wordsAt(row, name) === customer)
  const alone = [...classes].flatMap((word) => {
    const css = `.${escapeName(word)}`
    const having = rows.filter((row) => row.matches(css) || row.querySelector(css) !== null)
    if (having.length !== 1 || rows.length < 2) return []
    const worded = activeWord.test(word)
    if (!worded && (open === undefined || having[0] !== open || !isOwnClass(rows, css))) return []
    const named = activeCss(word)
    return named === undefined ? [] : [{ css: named, rank: worded ? 0 : 1 }]
  })
  return alone
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, 1)
    .map(({ css }) => css)
}

/** A class of the row itself, not of a badge in it. */
function isOwnClass(rows: readonly Element[], css: string): boolean {
  return rows.some((row) => row.matches(css))
}

/** A hashed class is named by its steady word (`Row_active__x9Ks2`); one without such a word names nothing. */
function activeCss(word: string): string | undefined {
  if (kindOfName(word) !== 'generated') return `.${escapeName(word)}`
  const stem = stemOfName(word)
  return stem === undefined ? undefined : `[class*="${stem}"]`
}
