import { isOnDark } from './ground.ts'
import { overlayCss } from './overlay-css.ts'
import { createOverlayHost } from './overlay-host.ts'
import { drawPill, type Pill } from './pill.ts'
import { drawStrip, type StripPresses } from './strip.ts'
import { isEmptyStrip, type PillModel, type StripModel, type StripWords } from './strip-model.ts'

/** A mark under a flagged phrase, in viewport px. */
export interface MarkRect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly level: 'block' | 'warn' | 'hint'
}

/** Wenda's drawing on the page: marks under flagged words and the strip by the composer. */
export interface Overlay {
  /** Takes the colours that can be read on the ground of `composer`: marks always, the strip unless a theme was chosen. */
  lieOn(composer: Element): void
  /** Draws `model` by `composer`; an empty model takes the strip away. The same model again changes nothing. */
  show(model: StripModel, composer: DOMRect): void
  /** Draws the marks; an empty list takes them away. */
  mark(rects: readonly MarkRect[]): void
  /** Shows who waits; null takes the pill away. */
  wait(model: PillModel | null): void
  /** Whether an element is ours (for tests and for ignoring our own mutations). */
  readonly host: HTMLElement
  remove(): void
}

/** What the overlay needs from outside. */
export interface OverlayOptions {
  readonly tag: string
  readonly words: StripWords
  readonly presses: StripPresses & {
    /** The pill was pressed: to the next who waits. */
    readonly onNext: () => void
  }
  /** The theme a person chose; null: the strip follows the page. */
  readonly dark: boolean | null
  readonly now: () => number
  readonly onRefused: () => void
}

/** Space kept between composer and strip, and to the window's edge. */
const GAP_PX = 6
const MIN_WIDTH_PX = 320
const MAX_WIDTH_PX = 640

/** Makes the overlay; nothing is visible until something is shown. */
export function createOverlay(document: Document, options: OverlayOptions): Overlay {
  const { host, root, raise, remove } = createOverlayHost(document, { ...options, css: overlayCss })
  const layer = document.createElement('div')
  const markLayer = document.createElement('div')
  layer.append(markLayer)
  root.append(layer)
  const colour = (ground: boolean): void => {
    layer.className = `layer ${(options.dark ?? ground) ? 'dark' : 'light'}`
    markLayer.className = ground ? 'dark' : 'light'
  }
  const groundOf = (element: Element): boolean => isOnDark(element) ?? options.dark ?? false
  colour(groundOf(document.body))
  let strip: HTMLElement | null = null
  let shown = ''
  let drawing = new AbortController()
  let marks: HTMLElement[] = []

  const show = (model: StripModel, composer: DOMRect) => {
    const key = JSON.stringify(model)
    if (key !== shown) {
      drawing.abort()
      drawing = new AbortController()
      strip?.remove()
      strip = null
      shown = key
      if (!isEmptyStrip(model)) {
        strip = drawStrip(model, {
          document,
          words: options.words,
          presses: options.presses,
          now: options.now,
          signal: drawing.signal,
        })
        layer.append(strip)
        raise()
      }
    }
    if (strip !== null) placeStrip(strip, composer, document)
  }
  const mark = (rects: readonly MarkRect[]) => {
    for (const old of marks) old.remove()
    marks = rects.map((rect) => drawMark(document, rect))
    markLayer.append(...marks)
  }
  const pill = pillIn(layer, { document, options, raise })
  return {
    host,
    lieOn: (composer) => colour(groundOf(composer)),
    show,
    mark,
    wait: pill.show,
    remove: () => {
      drawing.abort()
      pill.end()
      remove()
    },
  }
}

function pillIn(
  layer: HTMLElement,
  parts: { readonly document: Document; readonly options: OverlayOptions; readonly raise: () => void },
): { readonly show: (model: PillModel | null) => void; readonly end: () => void } {
  const { document, options, raise } = parts
  const { words, presses, now } = options
  let shown: { readonly pill: Pill; readonly end: AbortController } | null = null
  const end = (): void => {
    shown?.end.abort()
    shown?.pill.element.remove()
    shown = null
  }
  const open = (model: PillModel): void => {
    const ending = new AbortController()
    const { signal } = ending
    const pill = drawPill({ document, words, onPress: presses.onNext, onDoubt: presses.onDoubt, now, signal })
    pill.update(model)
    layer.append(pill.element)
    raise()
    pill.place()
    document.defaultView?.addEventListener('resize', () => pill.place(), { signal })
    shown = { pill, end: ending }
  }
  const show = (model: PillModel | null): void => {
    if (model === null) end()
    else if (shown === null) open(model)
    else shown.pill.update(model)
  }
  return { show, end }
}

/**
 * Above the composer (chats keep it at the bottom), with one line a reason where more do not fit; below it, where the
 * page may have its send button, only when there is no room above.
 */
function placeStrip(strip: HTMLElement, composer: DOMRect, document: Document): void {
  const view = document.documentElement
  const width = Math.min(Math.max(composer.width, MIN_WIDTH_PX), MAX_WIDTH_PX, view.clientWidth - 2 * GAP_PX)
  strip.style.width = `${width}px`
  const left = Math.max(GAP_PX, Math.min(composer.left, view.clientWidth - width - GAP_PX))
  strip.style.left = `${left}px`
  const room = composer.top - 2 * GAP_PX
  strip.classList.remove('low')
  if (strip.offsetHeight > room) strip.classList.add('low')
  const height = strip.offsetHeight
  const above = composer.top - height - GAP_PX
  strip.style.top = `${above >= GAP_PX ? above : Math.min(composer.bottom + GAP_PX, view.clientHeight - height - GAP_PX)}px`
}

function drawMark(document: Document, { left, top, width, level }: MarkRect): HTMLElement {
  const mark = document.createElement('div')
  mark.className = `mark ${level}`
  mark.style.left = `${left}px`
  mark.style.top = `${top}px`
  mark.style.width = `${width}px`
  return mark
}
