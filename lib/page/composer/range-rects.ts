import { rangeOf } from './draft-selection.ts'
import { isField, type TextField } from './field.ts'

/** What decides where a text field breaks its lines. */
const copied = [
  'direction',
  'font',
  'font-feature-settings',
  'font-kerning',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'text-indent',
  'text-transform',
  'tab-size',
  'overflow-wrap',
  'word-break',
  'line-break',
  'padding',
  'border-style',
  'border-width',
] as const

/**
 * Where a stretch of the draft stands on the screen (offsets into {@link readDraft}'s text), one rectangle a line, in
 * viewport coordinates, cut to the part of the composer that is in view. Empty when it is out of view or gone. For a
 * text field an invisible copy is laid out for the length of the call.
 */
export function rangeRects(composer: HTMLElement, start: number, end: number): DOMRect[] {
  if (end <= start || !composer.isConnected) return []
  const rects = isField(composer) ? fieldRects(composer, start, end) : editableRects(composer, start, end)
  const box = composer.getBoundingClientRect()
  return byLine(rects)
    .map((rect) => overlap(rect, box))
    .filter((rect) => rect !== undefined)
}

function editableRects(composer: HTMLElement, start: number, end: number): readonly DOMRect[] {
  const range = rangeOf(composer, start, end)
  return range === undefined ? [] : [...range.getClientRects()]
}

function fieldRects(field: TextField, start: number, end: number): readonly DOMRect[] {
  const { ownerDocument } = field
  const host = ownerDocument.createElement('div')
  host.style.cssText =
    'all: initial !important; position: fixed !important; visibility: hidden !important; left: 0; top: 0'
  const mirror = ownerDocument.createElement('div')
  layOutLike(mirror, field)
  const text = ownerDocument.createTextNode(`${field.value}\u200B`)
  mirror.append(text)
  host.attachShadow({ mode: 'closed' }).append(mirror)
  ownerDocument.documentElement.append(host)
  const range = ownerDocument.createRange()
  range.setStart(text, Math.min(start, text.length))
  range.setEnd(text, Math.min(end, text.length))
  const away = mirror.getBoundingClientRect()
  const box = field.getBoundingClientRect()
  const dx = box.left - away.left - field.scrollLeft
  const dy = box.top - away.top - field.scrollTop
  const rects = [...range.getClientRects()].map(
    (rect) => new DOMRect(rect.left + dx, rect.top + dy, rect.width, rect.height),
  )
  host.remove()
  return rects
}

function layOutLike(mirror: HTMLElement, field: TextField): void {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field)
  if (style === undefined) return
  for (const name of copied) mirror.style.setProperty(name, style.getPropertyValue(name))
  const sides = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth)
  mirror.style.boxSizing = 'border-box'
  // Without the scroll bar: text wraps before it.
  mirror.style.width = `${field.clientWidth + sides}px`
  mirror.style.whiteSpace = field.tagName === 'INPUT' ? 'pre' : 'pre-wrap'
}

/** One rectangle a line: a stretch over several nodes of one line is one mark. */
function byLine(rects: readonly DOMRect[]): readonly DOMRect[] {
  const lines: DOMRect[] = []
  for (const rect of rects) {
    if (rect.width === 0) continue
    const last = lines.at(-1)
    if (last !== undefined && Math.abs(last.bottom - rect.bottom) < rect.height / 2) {
      const left = Math.min(last.left, rect.left)
      const top = Math.min(last.top, rect.top)
      lines[lines.length - 1] = new DOMRect(
        left,
        top,
        Math.max(last.right, rect.right) - left,
        Math.max(last.bottom, rect.bottom) - top,
      )
    } else lines.push(rect)
  }
  return lines
}

function overlap(rect: DOMRect, box: DOMRect): DOMRect | undefined {
  const left = Math.max(rect.left, box.left)
  const top = Math.max(rect.top, box.top)
  const width = Math.min(rect.right, box.right) - left
  const height = Math.min(rect.bottom, box.bottom) - top
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : undefined
}
