import { rootsFrom, type Root } from './page-tree.ts'

/** What the person does while pointing. */
export interface PointingHands {
  /** The pointer is over an element, also one in an open shadow root or a frame. */
  readonly onOver: (element: Element) => void
  /** A press on an element. */
  readonly onPress: (element: Element) => void
  readonly onKey: (key: PointingKey) => void
}

/** What a key does while pointing. */
export type PointingKey = 'next' | 'previous' | 'wider' | 'narrower' | 'take' | 'leave'

const keys: Readonly<Record<string, PointingKey>> = {
  Escape: 'leave',
  Enter: 'take',
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
}
const pressTypes = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'submit',
] as const
const keyTypes = ['keydown', 'keypress', 'keyup'] as const
/** A press on a disabled button never becomes a click: its release counts after this long. */
const RELEASE_MS = 80
/** What still belongs to the press that ended the pointing is kept from the page this long. */
const TAIL_MS = 400
/** Frames load, and documents are opened anew. */
const REWATCH_MS = 500

/**
 * A gate that stands in this world before all scripts of the page hands its events here while someone points: so no
 * listener of the page, however early, hears of a press that was ours.
 */
const POINTING = Symbol.for('wenda-pointing')

/**
 * Lets the person point: the pointer's moves are told, presses and the keys of pointing are taken from the page in this
 * window and its same-origin frames. Only trusted events count. Ends with `signal`; what remains of the last press is
 * still kept from the page.
 */
export function startPointing(win: Window, hands: PointingHands, signal: AbortSignal): void {
  const pointing = new Pointing(win, hands, signal)
  Reflect.set(globalThis, POINTING, pointing.take)
  const watched = new Set<Window>()
  const watch = (): void => {
    for (const view of viewsFrom(win.document)) {
      view.addEventListener('pointermove', pointing, { capture: true, passive: true })
      for (const type of [...pressTypes, ...keyTypes])
        view.addEventListener(type, pointing, { capture: true, passive: false })
      watched.add(view)
    }
  }
  watch()
  const timer = win.setInterval(watch, REWATCH_MS)
  signal.addEventListener(
    'abort',
    () => {
      win.clearInterval(timer)
      win.setTimeout(() => {
        if (Reflect.get(globalThis, POINTING) === pointing.take) Reflect.deleteProperty(globalThis, POINTING)
        for (const view of watched) {
          for (const type of ['pointermove', ...pressTypes, ...keyTypes])
            view.removeEventListener(type, pointing, { capture: true })
        }
      }, TAIL_MS)
    },
    { once: true },
  )
}

class Pointing implements EventListenerObject {
  private readonly win: Window
  private readonly hands: PointingHands
  private readonly signal: AbortSignal
  private release: number | undefined

  constructor(win: Window, hands: PointingHands, signal: AbortSignal) {
    this.win = win
    this.hands = hands
    this.signal = signal
  }

  handleEvent(event: Event): void {
    this.take(event)
  }

  /** True: the event was ours and the page has not heard of it. */
  readonly take = (event: Event): boolean => {
    if (!event.isTrusted) return false
    if (event.type === 'pointermove') {
      const over = elementOf(event)
      if (over !== undefined && !this.signal.aborted) this.hands.onOver(over)
      return false
    }
    if (event.type.startsWith('key')) return this.key(event as KeyboardEvent)
    if (!(pressTypes as readonly string[]).includes(event.type)) return false
    swallow(event)
    if (event.type === 'click') this.press(elementOf(event))
    else if (event.type === 'pointerup' && 'button' in event && event.button === 0) {
      const released = elementOf(event)
      this.win.clearTimeout(this.release)
      this.release = this.win.setTimeout(() => this.press(released), RELEASE_MS)
    }
    return true
  }

  private press(element: Element | undefined): void {
    this.win.clearTimeout(this.release)
    if (element !== undefined && !this.signal.aborted) this.hands.onPress(element)
  }

  private key(event: KeyboardEvent): boolean {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false
    const meaning = event.key === 'Tab' ? (event.shiftKey ? 'previous' : 'next') : keys[event.key]
    if (meaning === undefined) return false
    swallow(event)
    if (event.type === 'keydown' && !this.signal.aborted) this.hands.onKey(meaning)
    return true
  }
}

function swallow(event: Event): void {
  // The press itself may still move the focus on `pointerdown`; that is harmless and some pages need it to stay whole.
  if (event.cancelable) event.preventDefault()
  event.stopImmediatePropagation()
}

/** The innermost element of an event, also in an open shadow root. */
function elementOf(event: Event): Element | undefined {
  const [first] = event.composedPath()
  return first !== undefined && 'nodeType' in first && first.nodeType === 1 ? (first as Element) : undefined
}

function viewsFrom(root: Root): readonly Window[] {
  return rootsFrom(root).flatMap((one) => ('defaultView' in one && one.defaultView !== null ? [one.defaultView] : []))
}
