import { parseSelector, type ParsedSelector, type SelectorList } from '../../core/console-profile/index.ts'

/** Where a search starts: a document, a shadow root or an element. */
export type SearchRoot = ParentNode & Node

/** Finds what a profile's selectors mean (CONTRACTS 2). Reads only. */
export interface SelectorEngine {
  /** Elements of the first selector that matches any; empty when none does. `:scope` and `@name` mean `root` itself. */
  readonly queryAll: (selectors: SelectorList, root: SearchRoot) => Element[]
  /** The text or attribute of the first selector that gives one, trimmed; undefined when none does. */
  readonly readValue: (selectors: SelectorList, root: SearchRoot) => string | undefined
  /** The first selector that matches any; undefined when none does. */
  readonly matching: (selectors: SelectorList, root: SearchRoot) => string | undefined
  /** Whether the element, or anything in it, is what the selectors mean. */
  readonly isOrHas: (selectors: SelectorList, element: Element) => boolean
}

/** What the engine may be given to see more. */
export interface EngineOptions {
  /** Opens shadow roots that the page cannot (`chrome.dom.openOrClosedShadowRoot`); absent: open ones only. */
  readonly shadowRootOf?: (host: Element) => ShadowRoot | null
}

const MEMO_LIMIT = 2_000

/** An engine of its own; {@link queryAll} and {@link readValue} are one that sees open shadow roots. */
export function createSelectorEngine(options: EngineOptions = {}): SelectorEngine {
  const shadowRootOf = options.shadowRootOf ?? ((host: Element) => host.shadowRoot)
  const memo = new Map<string, ParsedSelector | undefined>()

  const parsed = (selector: string): ParsedSelector | undefined => {
    if (memo.has(selector)) return memo.get(selector)
    const read = parseSelector(selector)
    if (memo.size >= MEMO_LIMIT) memo.clear()
    memo.set(selector, read.ok ? read.value : undefined)
    return read.ok ? read.value : undefined
  }

  const find = ({ steps }: ParsedSelector, root: SearchRoot): Element[] => {
    if (steps.length === 0) return isElement(root) ? [root] : []
    let roots: SearchRoot[] = [root]
    for (const [index, { css, into }] of steps.entries()) {
      const found = roots.flatMap((each) => select(css, each))
      if (into === undefined || index === steps.length - 1) return found
      roots = found.map((each) => inside(each, into, shadowRootOf)).filter((each) => each !== undefined)
    }
    return []
  }

  const queryAll = (selectors: SelectorList, root: SearchRoot): Element[] => {
    for (const selector of selectors) {
      const read = parsed(selector)
      const found = read === undefined ? [] : find(read, root)
      const { attribute } = read ?? {}
      const fitting = attribute === undefined ? found : found.filter((element) => element.hasAttribute(attribute))
      if (fitting.length > 0) return fitting
    }
    return []
  }

  const matching = (selectors: SelectorList, root: SearchRoot): string | undefined =>
    selectors.find((selector) => queryAll([selector], root).length > 0)

  const readValue = (selectors: SelectorList, root: SearchRoot): string | undefined => {
    for (const selector of selectors) {
      const read = parsed(selector)
      if (read === undefined) continue
      for (const element of find(read, root)) {
        const value = valueOf(element, read.attribute)
        if (value !== '') return value
      }
    }
    return undefined
  }

  const isOrHas = (selectors: SelectorList, element: Element): boolean =>
    selectors.some((selector) => {
      const read = parsed(selector)
      if (read === undefined) return false
      const [only] = read.steps
      if (read.steps.length === 1 && read.attribute === undefined && only !== undefined && fits(element, only.css)) {
        return true
      }
      return queryAll([selector], element).length > 0
    })

  return { queryAll, matching, readValue, isOrHas }
}

const plainEngine = createSelectorEngine()

/** Elements of the first selector that matches any, in open shadow roots and same-origin frames too. */
export const queryAll: SelectorEngine['queryAll'] = plainEngine.queryAll

/** The text or attribute of the first selector that gives one, trimmed. */
export const readValue: SelectorEngine['readValue'] = plainEngine.readValue

/** The engine behind {@link queryAll} and {@link readValue}. */
export const defaultEngine: SelectorEngine = plainEngine

function valueOf(element: Element, attribute: string | undefined): string {
  if (attribute !== undefined) return (element.getAttribute(attribute) ?? '').trim()
  if ('value' in element && typeof element.value === 'string') return element.value.trim()
  return (element.textContent ?? '')
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function select(css: string, root: SearchRoot): Element[] {
  if (css === ':scope') return isElement(root) ? [root] : []
  try {
    return [...root.querySelectorAll(css)]
  } catch {
    // CSS this browser does not know: it matches nothing, and the part's health says so.
    return []
  }
}

function fits(element: Element, css: string): boolean {
  try {
    return element.matches(css)
  } catch {
    return false
  }
}

function inside(
  element: Element,
  into: 'shadow' | 'frame',
  shadowRootOf: (host: Element) => ShadowRoot | null,
): SearchRoot | undefined {
  if (into === 'shadow') return shadowRootOf(element) ?? undefined
  if (!('contentDocument' in element)) return undefined
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined
  } catch {
    // A frame of another origin has its own copy of this program.
    return undefined
  }
}

/** Also for elements of a frame, whose classes are not this window's. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

/** Whether an element is on the page for a person to see. */
export function isVisible(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true })
}
