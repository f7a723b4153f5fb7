import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import type { TaughtParts } from '../../core/console-teaching/index.ts'
import { selectorFor } from './find-selector.ts'
import { ownText, parentAcross, rootIn, textBlocksIn } from './page-tree.ts'

const editable =
  'textarea, input:not([type]), input[type="text"], input[type="search"], [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]'
const button = 'button, [role="button"], input[type="submit"], input[type="button"], a'

/** The field that was pointed at, around it or in it; undefined: nothing to write in there. */
export function writableAt(pointed: Element): Element | undefined {
  for (let at: Element | undefined = pointed; at !== undefined; at = parentAcross(at)) {
    if (at.matches(editable)) return topEditable(at)
    if ('isContentEditable' in at && at.isContentEditable === true) continue
    if (at.ownerDocument.designMode === 'on') return at.ownerDocument.body
    const inner = writableIn(at)
    if (inner !== undefined) return inner
    if (at.getBoundingClientRect().height > 400) return undefined
  }
  return undefined
}

function writableIn(element: Element): Element | undefined {
  const root = rootIn(element)
  const found = element.querySelectorAll(editable)
  if (found.length === 1) return found[0]
  if (root === undefined) return undefined
  return [...root.querySelectorAll(editable)][0]
}

/** Editors nest fields; the outermost editable one is the composer. */
function topEditable(element: Element): Element {
  let top = element
  for (
    let at = element.parentElement;
    at !== null && 'isContentEditable' in at && at.isContentEditable;
    at = at.parentElement
  ) {
    if (at.matches(editable)) top = at
  }
  return top
}

/** The composer's part of a profile. */
export function proposeComposer(pointed: Element): TaughtParts['composer'] {
  const field = writableAt(pointed)
  return field === undefined ? undefined : { at: [selectorFor(field).css], newline: 'Shift+Enter' }
}

/** The button that was pointed at: what a person presses, not the picture in it. */
export function buttonAt(pointed: Element): Element {
  for (let at: Element | undefined = pointed; at !== undefined; at = parentAcross(at)) if (at.matches(button)) return at
  let pressed = pointed
  const view = pointed.ownerDocument.defaultView
  while (pressed.parentElement !== null && view?.getComputedStyle(pressed.parentElement).cursor === 'pointer') {
    pressed = pressed.parentElement
  }
  return pressed
}

/** The customer's name, and an id that stands with it. Undefined: no words there. */
export function proposeCustomer(pointed: Element): ConsoleProfile['customer'] {
  const block = wordsAround(pointed)
  if (block === undefined) return undefined
  return { name: [selectorFor(block).css], id: idAround(block) }
}

/** The shop's name. Undefined: no words there. */
export function proposeShop(pointed: Element): ConsoleProfile['shop'] {
  const block = wordsAround(pointed)
  return block === undefined ? undefined : { name: [selectorFor(block).css] }
}

function wordsAround(pointed: Element): Element | undefined {
  for (let at: Element | undefined = pointed, up = 0; at !== undefined && up < 3; at = parentAcross(at), up += 1) {
    if (ownText(at) !== '') return at
    const inner = textBlocksIn(at)
    if (inner[0] !== undefined) return inner[0]
  }
  return undefined
}

const customerId =
  /^data-(?:.*-)?(?:uid|user-?id|customer(?:-?id)?|buyer(?:-?id)?|open-?id|member-?id|contact-?id|visitor-?id|cid)$/

/** An attribute that names the customer, on the name or close around it. */
function idAround(block: Element): readonly string[] {
  for (let at: Element | null = block, up = 0; at !== null && up < 4; at = at.parentElement, up += 1) {
    const found = [...at.attributes].find(({ name, value }) => customerId.test(name) && value !== '')
    if (found !== undefined) return [`${selectorFor(at).css}@${found.name}`]
  }
  return []
}
