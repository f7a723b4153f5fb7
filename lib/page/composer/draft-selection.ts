import { readDisplayText, type TextPiece } from '../consoles/index.ts'
import { isField } from './field.ts'

/** A place in the page's text. */
interface Place {
  readonly node: Node
  readonly offset: number
}

/** The document's selection; inside a shadow root Chromium keeps one of its own. */
export function selectionIn(composer: HTMLElement): Selection | null {
  const root = composer.getRootNode()
  if ('getSelection' in root && typeof root.getSelection === 'function') {
    const inner: unknown = root.getSelection()
    if (isSelection(inner)) return inner
  }
  return composer.ownerDocument.getSelection()
}

function isSelection(value: unknown): value is Selection {
  return typeof value === 'object' && value !== null && 'anchorNode' in value
}

/**
 * Puts the selection where a reply shall go: over the whole draft, or where the agent's caret is (at the end when it is
 * elsewhere). An empty composer gets a caret in its innermost block, never a selection: select-all in an empty Draft.js
 * breaks it (facts/composers.md 1.4).
 */
export function selectForInsertion(composer: HTMLElement, how: 'replace' | 'caret', isEmpty: boolean): void {
  // `focus()` on an editor may move its caret, so where it stood is noted before.
  const caretIsHere = isField(composer) || holdsSelection(composer)
  composer.focus({ preventScroll: true })
  if (isField(composer)) {
    if (how === 'replace') composer.select()
    return
  }
  if (isEmpty) putCaret(composer, innermostStart(composer))
  else if (how === 'replace') selectAll(composer)
  else if (!caretIsHere) putCaret(composer, innermostEnd(composer))
}

/** Where the agent's caret stands in {@link readDraft}'s text; its end when the selection is elsewhere. */
export function caretOf(composer: HTMLElement, draft: string): number {
  if (isField(composer)) return composer.selectionStart ?? draft.length
  const selection = selectionIn(composer)
  const node = selection?.focusNode ?? null
  if (selection === null || node === null || !composer.contains(node)) return draft.length
  const { pieces } = readDisplayText(composer)
  const piece = pieces.find((one) => one.node === node)
  if (piece === undefined) return draft.length
  const before = piece.offsets.findIndex((offset) => offset >= selection.focusOffset)
  return piece.start + (before === -1 ? piece.offsets.length : before)
}

/** Selects a stretch of the draft by its offsets in {@link readDraft}'s text; false when it cannot be found. */
export function selectStretch(composer: HTMLElement, start: number, end: number): boolean {
  composer.focus({ preventScroll: true })
  if (isField(composer)) {
    composer.setSelectionRange(start, end)
    return true
  }
  const range = rangeOf(composer, start, end)
  const selection = selectionIn(composer)
  if (range === undefined || selection === null) return false
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  return true
}

/** The DOM range of a stretch of the draft; undefined when no text stands there. */
export function rangeOf(composer: HTMLElement, start: number, end: number): Range | undefined {
  const { pieces } = readDisplayText(composer)
  const from = placeAt(pieces, start, false)
  const to = placeAt(pieces, end, true)
  if (from === undefined || to === undefined) return undefined
  const range = composer.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

function placeAt(pieces: readonly TextPiece[], offset: number, isEnd: boolean): Place | undefined {
  for (const { node, start, offsets } of pieces) {
    const inside = isEnd
      ? offset > start && offset <= start + offsets.length
      : offset >= start && offset < start + offsets.length
    if (!inside) continue
    const unit = offsets[isEnd ? offset - start - 1 : offset - start]
    return unit === undefined ? undefined : { node, offset: isEnd ? unit + 1 : unit }
  }
  return undefined
}

function holdsSelection(composer: HTMLElement): boolean {
  const anchor = selectionIn(composer)?.anchorNode ?? null
  return anchor !== null && composer.contains(anchor)
}

function selectAll(composer: HTMLElement): void {
  const start = innermostStart(composer)
  const end = innermostEnd(composer)
  selectionIn(composer)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
}

function putCaret(composer: HTMLElement, { node, offset }: Place): void {
  selectionIn(composer)?.setBaseAndExtent(node, offset, node, offset)
}

function innermostStart(composer: HTMLElement): Place {
  let node: Node = composer
  for (;;) {
    const next: ChildNode | undefined = [...node.childNodes].find(holdsText)
    if (next === undefined || next.nodeName === 'BR') return { node, offset: 0 }
    node = next
    if (node.nodeType === 3) return { node, offset: 0 }
  }
}

function innermostEnd(composer: HTMLElement): Place {
  let node: Node = composer
  for (;;) {
    const next: ChildNode | undefined = [...node.childNodes].findLast(holdsText)
    if (next === undefined) return { node, offset: 0 }
    if (next.nodeName === 'BR') return { node, offset: [...node.childNodes].indexOf(next) }
    node = next
    if (node.nodeType === 3) return { node, offset: (node as Text).length }
  }
}

function holdsText(node: Node): boolean {
  if (node.nodeType === 3) return true
  if (node.nodeType !== 1) return false
  const element = node as HTMLElement
  return element.tagName !== 'IMG' && element.getAttribute('contenteditable') !== 'false'
}
