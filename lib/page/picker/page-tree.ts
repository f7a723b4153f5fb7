import type { ElementSketch } from '../../core/console-teaching/index.ts'
import { isVisible } from '../consoles/index.ts'

/** A document or an open shadow root. */
export type Root = Document | ShadowRoot

/** An element and the root it lives in. */
export interface Station {
  readonly root: Root
  readonly element: Element
}

/**
 * The way to an element from the outermost document that can be seen from here: hosts of open shadow roots and frames
 * of the same origin, then the element itself.
 */
export function stationsOf(element: Element): readonly Station[] {
  const stations: Station[] = []
  let at: Element | undefined = element
  while (at !== undefined) {
    const root = rootOf(at)
    stations.unshift({ root, element: at })
    at = holderOf(root)
  }
  return stations
}

/** The root an element lives in. */
export function rootOf(element: Element): Root {
  return element.getRootNode() as Root
}

/** The shadow host or the frame that holds a root; undefined for the document that this script was put into. */
export function holderOf(root: Root): Element | undefined {
  if ('host' in root) return root.host
  const view: unknown = root.defaultView
  return view === globalThis ? undefined : frameOf(root)
}

function frameOf(document: Document): Element | undefined {
  try {
    return document.defaultView?.frameElement ?? undefined
  } catch {
    return undefined
  }
}

/** How a selector goes on from an element that holds a root: ` >>> ` into its shadow, ` |> ` into its frame. */
export function joint(holder: Element): ' >>> ' | ' |> ' {
  return holder.tagName === 'IFRAME' || holder.tagName === 'FRAME' ? ' |> ' : ' >>> '
}

/** The root inside an element, if it is open to us. */
export function rootIn(element: Element): Root | undefined {
  if (element.shadowRoot !== null) return element.shadowRoot
  if (!('contentDocument' in element)) return undefined
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined
  } catch {
    return undefined
  }
}

/** Every document and open shadow root from here inwards. */
export function rootsFrom(root: Root): readonly Root[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    const held = rootIn(element)
    return held === undefined ? [] : rootsFrom(held)
  })
  return [root, ...inner]
}

/** The element above, also out of a shadow root or a frame. */
export function parentAcross(element: Element): Element | undefined {
  return element.parentElement ?? holderOf(rootOf(element))
}

/** Whether an element is inside another, also through shadow roots and frames. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at !== undefined; at = holderOf(rootOf(at))) {
    if (outer.contains(at)) return true
  }
  return false
}

/** The element as data, for the rules of core. */
export function sketchOf(element: Element): ElementSketch {
  const attributes: Record<string, string> = {}
  for (const { name, value } of element.attributes) {
    if (name !== 'class' && name !== 'id' && name !== 'style' && value.length <= 200) attributes[name] = value
  }
  return { tag: element.localName, id: element.id, classes: [...element.classList], attributes }
}

const wordless = 'script, style, template, noscript, svg, option, datalist'

/**
 * The elements that carry words of their own inside an element, in reading order, also in open shadow roots: the
 * outermost of those that have text between their own tags. Hidden ones are left out.
 */
export function textBlocksIn(element: Element): readonly Element[] {
  if (element.matches(wordless)) return []
  if (ownText(element) !== '') return isVisible(element) ? [element] : []
  const inner = element.shadowRoot === null ? [...element.children] : [...element.shadowRoot.children]
  return inner.flatMap((child) => textBlocksIn(child))
}

/** The text between an element's own tags. */
export function ownText(element: Element): string {
  let text = ''
  for (const node of element.childNodes) if (node.nodeType === 3) text += node.nodeValue ?? ''
  return text.replaceAll(/[\u200B\uFEFF]/g, '').trim()
}

/** The words in an element as one line. */
export function wordsOf(element: Element): string {
  return textBlocksIn(element)
    .map((block) => block.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a document stands in a frame of a page of the same origin, whose picker sees this one too. */
export function isInsideReachable(document: Document): boolean {
  return frameOf(document) !== undefined
}
