import { createOverlayHost } from '../overlay/index.ts'
import { holderOf, rootOf } from './page-tree.ts'

/** What is drawn while someone points: a frame around one element with what it is, or frames around many. */
export interface PickOverlay {
  readonly outline: (element: Element, label: string, hint: string) => void
  readonly outlineAll: (elements: readonly Element[]) => void
  readonly clear: () => void
  readonly remove: () => void
}

/** What the overlay needs from outside. */
export interface PickOverlayOptions {
  readonly tag: string
  readonly now: () => number
  readonly onRefused: () => void
}

const MOST_FRAMES = 200
const LABEL_PX = 52

const css = `
:host { all: initial; }
.layer { position: fixed; inset: 0; pointer-events: none; font: 13px/1.4 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; }
.frame { position: fixed; box-sizing: border-box; border: 2px solid #0b6e4f; background: #0b6e4f22; border-radius: 3px; box-shadow: 0 0 0 1px #fff; }
.frame.many { border-width: 1.5px; border-style: dashed; background: #0b6e4f14; }
.label { position: fixed; max-width: 420px; padding: 5px 9px; border-radius: 6px; background: #0d1f1a; color: #fff; box-shadow: 0 2px 10px #0005; overflow-wrap: anywhere; }
.label b { font-weight: 600; display: block; }
.label small { font-size: 12px; color: #b9d8cc; }
@media (forced-colors: active) { .frame { border: 3px solid Highlight; background: none; } .label { border: 2px solid; } }
`

/**
 * Draws in the top layer, in a closed shadow root of its own, over the page and its same-origin frames. It takes no
 * pointer and no key: what is under it is what the person points at.
 */
export function createPickOverlay(document: Document, options: PickOverlayOptions): PickOverlay {
  const { root, raise, remove } = createOverlayHost(document, { ...options, css })
  const layer = document.createElement('div')
  layer.className = 'layer'
  root.append(layer)
  const listening = new AbortController()
  let shown: { readonly elements: readonly Element[]; readonly label: string; readonly hint: string } | undefined
  const draw = (): void => {
    layer.replaceChildren()
    if (shown === undefined) return
    const { elements, label, hint } = shown
    const boxes = elements.slice(0, MOST_FRAMES).map((element) => boxOf(element))
    layer.append(...boxes.map((box) => frameAt(document, box, elements.length > 1 || label === '')))
    const [only] = boxes
    if (label !== '' && only !== undefined) layer.append(labelAt(document, only, label, hint))
  }
  for (const type of ['scroll', 'resize']) {
    document.defaultView?.addEventListener(type, draw, { capture: true, passive: true, signal: listening.signal })
  }
  const show = (next: typeof shown): void => {
    shown = next
    draw()
    if (next !== undefined) raise()
  }
  return {
    outline: (element, label, hint) => show({ elements: [element], label, hint }),
    outlineAll: (elements) => show({ elements, label: '', hint: '' }),
    clear: () => show(undefined),
    remove: () => {
      listening.abort()
      remove()
    },
  }
}

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where an element stands in the outermost viewport: frames add their own place and edge. */
function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect()
  const place = { left, top }
  for (let holder = holderOf(rootOf(element)); holder !== undefined; holder = holderOf(rootOf(holder))) {
    if (holder.tagName !== 'IFRAME' && holder.tagName !== 'FRAME') continue
    const frame = holder.getBoundingClientRect()
    place.left += frame.left + holder.clientLeft
    place.top += frame.top + holder.clientTop
  }
  return { ...place, width, height }
}

function frameAt(document: Document, { left, top, width, height }: Box, many: boolean): HTMLElement {
  const frame = document.createElement('div')
  frame.className = many ? 'frame many' : 'frame'
  Object.assign(frame.style, {
    left: `${left - 2}px`,
    top: `${top - 2}px`,
    width: `${width + 4}px`,
    height: `${height + 4}px`,
  })
  return frame
}

function labelAt(document: Document, box: Box, label: string, hint: string): HTMLElement {
  const made = document.createElement('div')
  made.className = 'label'
  const what = document.createElement('b')
  what.textContent = label
  const how = document.createElement('small')
  how.textContent = hint
  made.append(what, how)
  const view = document.documentElement
  const below = box.top + box.height + 6
  const top = below + LABEL_PX < view.clientHeight ? below : Math.max(6, box.top - LABEL_PX - 6)
  made.style.top = `${top}px`
  made.style.left = `${Math.max(6, Math.min(box.left, view.clientWidth - 300))}px`
  return made
}
