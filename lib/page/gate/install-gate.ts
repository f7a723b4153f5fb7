import { chordOf, parseChord } from '../../core/keys/index.ts'
import { failPolicy } from './fail-policy.ts'
import { findInPath, isElement } from './path-match.ts'
import type { GateOptions, GateTarget, Press } from './press.ts'

/** Everything that belongs to one press of a button, from finger down to click. */
const pointerTypes = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'dblclick',
] as const
const keyTypes = ['keydown', 'keypress', 'keyup'] as const
const types: readonly string[] = [...pointerTypes, ...keyTypes, 'submit', 'focusin']

/** `document.open()` in a frame erases all listeners there; facts/composers.md 6 measured 200 ms as soon enough. */
const REWATCH_MS = 200
/** A second press counts as an explicit confirmation when it is not the same one bouncing, and not an old one. */
const SECOND_PRESS_MS = { least: 300, most: 10_000 }

/** Marks events that a gate of ours has dealt with, so that a frame watched twice is judged once. */
const dealtWith = Symbol.for('wenda-gate')
/** The gate of a window's own stands under this name on its global, which a page cannot see. */
const ownGate = Symbol.for('wenda-gate-own')
/** While someone teaches a console by pointing, the picker's function that takes presses stands under this name. */
const pointing = Symbol.for('wenda-pointing')

/** The press that is going on. */
interface Current {
  readonly held: boolean
  readonly text: string | undefined
}

/**
 * Puts the gate at a window: the first capture listeners of this window and of the same-origin frames in it. A press
 * that would send is judged in its own tick, in a frame with a gate of its own by that one, whichever was there first; what passes goes to the page untouched, what is held never reaches it, nor
 * does anything else of the same press. Only the agent's own (trusted) presses count, an Enter that serves an input
 * method is left alone, nothing is ever sent or repeated by the gate. Returns a function that takes it away again;
 * `signal` does the same.
 */
export function installGate(win: Window, options: GateOptions, signal?: AbortSignal): () => void {
  const gate = new Gate(options)
  const watched = new Set<Window>()
  Reflect.set(win, ownGate, gate)
  const watch = (view: Window): void => {
    for (const type of types) view.addEventListener(type, gate, { capture: true, passive: false })
    watched.add(view)
  }
  const rewatch = (): void => {
    for (const view of framesOf(win)) watch(view)
  }
  rewatch()
  const timer = win.setInterval(rewatch, REWATCH_MS)
  const remove = (): void => {
    win.clearInterval(timer)
    for (const view of watched) {
      for (const type of types) view.removeEventListener(type, gate, { capture: true })
    }
    watched.clear()
    if (Reflect.get(win, ownGate) === gate) Reflect.deleteProperty(win, ownGate)
  }
  signal?.addEventListener('abort', remove, { once: true })
  return remove
}

/** Listens as one object, so that adding it again to the same window changes nothing. */
class Gate implements EventListenerObject {
  private readonly options: GateOptions
  private readonly swallowedKeys = new Set<string>()
  private current: Current | undefined
  private composer: Element | undefined
  private unchecked: { readonly text: string | undefined; readonly at: number } | undefined

  constructor(options: GateOptions) {
    this.options = options
  }

  handleEvent(event: Event): void {
    if (!event.isTrusted || Object.hasOwn(event, dealtWith)) return
    // The gate around a frame may be there before the frame's own, and knows neither its profile nor its judge.
    const own: unknown = Reflect.get(viewOf(event), ownGate)
    if (own !== undefined && own !== this) return
    const picker: unknown = Reflect.get(globalThis, pointing)
    if (typeof picker === 'function' && picker(event) === true) return
    Object.defineProperty(event, dealtWith, { value: true })
    if (event.type === 'submit') this.submit(event)
    else if (event.type === 'focusin') this.remember(event, this.options.target())
    else if (isKeyEvent(event)) this.key(event)
    else this.pointer(event)
  }

  private key(event: KeyboardEvent): void {
    // An Enter that ends a composition comes as 229 or composing; its keyup is then nobody's.
    if (event.isComposing || event.keyCode === 229) return
    const name = event.code === '' ? event.key : event.code
    if (event.type !== 'keydown') {
      if (this.swallowedKeys.has(name)) swallow(event)
      if (event.type === 'keyup') this.swallowedKeys.delete(name)
      return
    }
    if (!this.isTaken(event)) {
      this.swallowedKeys.delete(name)
      return
    }
    this.swallowedKeys.add(name)
    swallow(event)
  }

  /** Whether a key is kept from the page: an answer to an open hold, an action of ours, or a send that is held. */
  private isTaken(event: KeyboardEvent): boolean {
    const chord = chordOf(event)
    const { options } = this
    if (this.ask(() => options.holdKeys?.() ?? [], []).includes(chord)) {
      if (!event.repeat) this.tell(() => options.onHoldKey?.(chord))
      return true
    }
    const action = this.ask(() => options.actionOf?.(event), undefined)
    if (action !== undefined) {
      if (!event.repeat) this.tell(() => options.onAction?.(action))
      return true
    }
    const target = options.target()
    if (target === undefined) return false
    const sends = target.sendKeys.some((key) => parseChord(key) === chord)
    const composer = sends ? this.remember(event, target) : undefined
    const onButton = (chord === 'Enter' || event.key === ' ') && findInPath(event.composedPath(), target.sendButtons)
    if (composer === undefined && !onButton) return false
    // A key that is kept down is one press.
    if (event.repeat && this.current?.held === true) return true
    return this.isHeld(event, composer === undefined ? 'button' : 'key', chord)
  }

  private pointer(event: Event): void {
    if ('button' in event && event.button !== 0) return
    if (event.type === 'pointerdown') this.current = undefined
    else if (this.current?.held === true) {
      swallow(event)
      return
    }
    if (event.type !== 'pointerdown' && event.type !== 'click') return
    const target = this.options.target()
    if (target === undefined || findInPath(event.composedPath(), target.sendButtons) === undefined) return
    if (this.isSamePress()) return
    if (this.isHeld(event, 'button')) swallow(event)
  }

  private submit(event: Event): void {
    const target = this.options.target()
    if (target === undefined || !this.isOurForm(event.target, target) || this.isSamePress()) return
    if (this.current?.held === true) {
      swallow(event)
      return
    }
    if (this.isHeld(event, 'submit')) swallow(event)
    // No press began it, so none goes on.
    this.current = undefined
  }

  private isOurForm(form: EventTarget | null, target: GateTarget): boolean {
    if (!isElement(form)) return false
    if (this.composer !== undefined && form.contains(this.composer)) return true
    const fields = [...form.querySelectorAll('textarea, input, [contenteditable]')]
    return fields.some((field) => findInPath(pathOf(field), target.composers) !== undefined)
  }

  /** What follows a press that passed (mousedown, click, the form's submit) belongs to it, unless the words changed. */
  private isSamePress(): boolean {
    if (this.current === undefined || this.current.held) return false
    const text = draftOf(this.composer)
    return text === this.current.text || text === '' || text === undefined
  }

  private isHeld(event: Event, kind: Press['kind'], chord?: string): boolean {
    const { options } = this
    const press: Press = {
      kind,
      ...(chord === undefined ? {} : { chord }),
      ...(this.composer === undefined ? {} : { composer: this.composer }),
      view: viewOf(event),
      alive: this.ask(() => options.isAlive(), false),
      guarded: true,
    }
    const text = draftOf(this.composer)
    const verdict = this.ask(() => options.judge(press), undefined)
    const held = verdict === undefined ? this.failsClosed(text, event.timeStamp) : verdict === 'hold'
    this.current = { held, text }
    const told = verdict === undefined ? { ...press, guarded: false } : press
    this.tell(() => {
      if (held) options.onHeld(told)
      else options.onPassed(told)
    })
    return held
  }

  /** The check could not run: the written policy decides, and a second press of the same words is the agent's word. */
  private failsClosed(text: string | undefined, at: number): boolean {
    const before = this.unchecked
    this.unchecked = undefined
    if (text !== undefined && failPolicy(text) === 'open') return false
    const since = before === undefined || before.text !== text ? -1 : at - before.at
    if (since >= SECOND_PRESS_MS.least && since <= SECOND_PRESS_MS.most) return false
    this.unchecked = since >= 0 && since < SECOND_PRESS_MS.least ? before : { text, at }
    return true
  }

  private remember(event: Event, target: GateTarget | undefined): Element | undefined {
    if (target === undefined) return undefined
    const composer = findInPath(event.composedPath(), target.composers)
    if (composer !== undefined) this.composer = composer
    return composer
  }

  private ask<T>(question: () => T, otherwise: T): T {
    try {
      return question()
    } catch (error) {
      this.options.onFault?.(error)
      return otherwise
    }
  }

  private tell(news: () => void): void {
    this.ask(news, undefined)
  }
}

function swallow(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

function isKeyEvent(event: Event): event is KeyboardEvent {
  return event.type.startsWith('key')
}

/** What is in the composer, for the fail policy only; undefined: it cannot be read here. */
function draftOf(composer: Element | undefined): string | undefined {
  if (composer === undefined || !composer.isConnected) return undefined
  if ('value' in composer && typeof composer.value === 'string') return composer.value
  return composer.textContent
}

function pathOf(element: Element): readonly Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at !== null; at = at.parentElement) path.push(at)
  return path
}

/** The window that the event came to last: of the frame it happened in. */
function viewOf(event: Event): Window {
  return event.currentTarget as Window
}

/** A window and the same-origin frames in it, however deep. */
function framesOf(win: Window): readonly Window[] {
  const inner: Window[] = []
  for (let index = 0; index < win.length; index += 1) {
    const frame = win[index]
    if (frame !== undefined && isReachable(frame)) inner.push(...framesOf(frame))
  }
  return [win, ...inner]
}

function isReachable(frame: Window): boolean {
  try {
    return frame.document !== null
  } catch {
    return false
  }
}
