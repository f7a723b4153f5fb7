import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import { createSelectorEngine, isVisible, type SelectorEngine } from '../consoles/index.ts'
import { isEditable, isField, isWritable } from './field.ts'

const openEngine = createSelectorEngine()

/** What can be written in, inside an element that a profile points at from outside. */
const editables = 'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]'

/**
 * The composer of the open chat, or null. Only one that a person could see: connected, shown, no `aria-hidden` twin.
 * Of several, the one with the focus, else the one that can be written in, else the first. A profile may point at an
 * editor's frame or wrapper; what is inside it to write in is found. Reads only.
 */
export function findComposer(
  profile: Pick<ConsoleProfile, 'composer'>,
  root: Document,
  engine: SelectorEngine = openEngine,
): HTMLElement | null {
  const found = engine
    .queryAll(profile.composer.at, root)
    .map((element) => writableIn(element))
    .filter((element) => element !== undefined)
    .filter((element) => isShown(element))
  return (
    found.find((element) => holdsFocus(element)) ?? found.find((element) => isWritable(element)) ?? found[0] ?? null
  )
}

function writableIn(element: Element): HTMLElement | undefined {
  if (isField(element) || isEditable(element)) return asHtml(element)
  const inner = element.shadowRoot ?? frameDocument(element) ?? element
  if (inner.nodeType === 9 && (inner as Document).designMode === 'on') return (inner as Document).body
  const candidates = [...inner.querySelectorAll(editables)]
  const body = inner.nodeType === 9 ? (inner as Document).body : undefined
  if (body !== undefined && isEditable(body)) return body
  const shown = candidates.find((candidate) => isShown(candidate))
  return shown === undefined ? undefined : asHtml(shown)
}

function frameDocument(element: Element): Document | undefined {
  if (element.tagName !== 'IFRAME') return undefined
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined
  } catch {
    return undefined
  }
}

function asHtml(element: Element): HTMLElement | undefined {
  return 'focus' in element && 'style' in element ? (element as HTMLElement) : undefined
}

function isShown(element: Element): boolean {
  if (!isVisible(element) || element.closest('[aria-hidden="true"], [inert]') !== null) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0
}

function holdsFocus(element: Element): boolean {
  const root = element.getRootNode()
  const active = 'activeElement' in root ? (root as Document | ShadowRoot).activeElement : null
  return active !== null && (active === element || element.contains(active))
}
