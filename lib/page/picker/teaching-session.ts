import type { OrderField } from '../../core/console-profile/index.ts'
import type {
  PanelToPicker,
  PickerToPanel,
  TaughtParts,
  TeachTarget,
  Unfit,
} from '../../core/console-teaching/index.ts'
import { isVisible, queryAll } from '../consoles/index.ts'
import { sightOf } from './count-matches.ts'
import { selectorFor } from './find-selector.ts'
import type { PickOverlay } from './pick-overlay.ts'
import { parentAcross, rootsFrom, textBlocksIn, wordsOf } from './page-tree.ts'
import { startPointing, type PointingKey } from './pointing.ts'
import { proposeMessages } from './propose-messages.ts'
import { proposeOrderCard, proposeOrderField } from './propose-order.ts'
import { proposeRows } from './propose-rows.ts'
import { proposeSystemLine } from './propose-system.ts'
import { buttonAt, proposeComposer, proposeCustomer, proposeShop, writableAt } from './propose-singles.ts'
import { tryComposer } from './try-composer.ts'

/** The picker's words on the page, in the person's language. */
export interface PickerWords {
  readonly hint: string
  readonly kinds: Readonly<Record<ElementKind, string>>
}

/** What an element is, in the person's words. */
export type ElementKind = 'field' | 'button' | 'link' | 'picture' | 'list' | 'text' | 'box'

/** What a picker is given. */
export interface TeachingOptions {
  readonly document: Document
  readonly overlay: PickOverlay
  readonly words: () => PickerWords
  readonly tell: (message: PickerToPanel) => void
  /** Whether an element is the outside of a shadow root that the page keeps closed; absent: nothing can tell. */
  readonly isSealed?: (element: Element) => boolean
  /** Epoch ms. */
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  readonly signal: AbortSignal
}

const SAID_UNITS = 60
const MOST_CHOICES = 400

/** What pointing at an element teaches. */
type Taught = { readonly parts: TaughtParts } | { readonly noted: true } | { readonly why: Unfit }

/** One picker on one page: lets the person point, proposes, counts, tries. It keeps nothing and saves nothing. */
export class TeachingSession {
  private readonly options: TeachingOptions
  private pointing: AbortController | undefined
  private target: TeachTarget | undefined
  private parts: TaughtParts = {}
  private over: Element | undefined
  private narrower: Element[] = []
  private readonly examples: { buyer?: Element; agent?: Element } = {}

  constructor(options: TeachingOptions) {
    this.options = options
    options.signal.addEventListener('abort', () => this.stop())
  }

  receive(message: PanelToPicker): void {
    const { document, overlay, tell, now } = this.options
    switch (message.type) {
      case 'hello':
        return
      case 'pick':
        return this.start(message.target, message.parts)
      case 'move':
        return this.key(message.how)
      case 'stop':
        return this.stop()
      case 'look':
        return tell({ type: 'seen', seen: sightOf(message.profile, document, now()) })
      case 'show': {
        if (message.selectors === null) return overlay.clear()
        return overlay.outlineAll(queryAll(message.selectors, document).filter((one) => isVisible(one)))
      }
      case 'try':
        void tryComposer(message.profile, document, message.word, this.options).then((outcome) =>
          tell({ type: 'tried', outcome }),
        )
    }
  }

  private start(target: TeachTarget, parts: TaughtParts): void {
    this.stop()
    this.target = target
    this.parts = parts
    const pointing = new AbortController()
    this.pointing = pointing
    const { document } = this.options
    const hands = {
      onOver: (element: Element) => this.goTo(element),
      onPress: (element: Element) => this.press(element),
      onKey: (key: PointingKey) => this.key(key),
    }
    if (document.defaultView !== null) startPointing(document.defaultView, hands, pointing.signal)
  }

  private stop(): void {
    this.pointing?.abort()
    this.pointing = undefined
    this.target = undefined
    this.over = undefined
    this.options.overlay.clear()
  }

  private goTo(element: Element, narrower: readonly Element[] = []): void {
    if (element === this.over && narrower.length === this.narrower.length) return
    this.over = element
    this.narrower = [...narrower]
    const what = this.describe(element)
    this.options.overlay.outline(element, what, this.options.words().hint)
    this.options.tell({ type: 'over', what })
  }

  private describe(element: Element): string {
    const said = wordsOf(element)
    const kind = this.options.words().kinds[kindOf(element)]
    return said === '' ? kind : `${kind} · ${said.slice(0, SAID_UNITS)}`
  }

  private key(key: PointingKey): void {
    const { target, over } = this
    if (target === undefined) return
    if (key === 'leave') {
      this.stop()
      return this.options.tell({ type: 'left', target })
    }
    if (key === 'take') return over === undefined ? undefined : this.press(over)
    if (key === 'wider') {
      const outer = over === undefined ? undefined : parentAcross(over)
      if (over !== undefined && outer !== undefined) this.goTo(outer, [...this.narrower, over])
      return
    }
    if (key === 'narrower') {
      const inner = this.narrower.at(-1) ?? over?.firstElementChild
      if (inner !== undefined && inner !== null) this.goTo(inner, this.narrower.slice(0, -1))
      return
    }
    this.step(target, key === 'next' ? 1 : -1)
  }

  /** Goes through what could be meant, for people who use no pointer. */
  private step(target: TeachTarget, by: 1 | -1): void {
    const choices = choicesFor(target, this.options.document)
    const at = this.over === undefined ? -1 : choices.indexOf(this.over)
    const start = at < 0 && by < 0 ? 0 : at
    const next = choices.at((start + by + choices.length) % Math.max(1, choices.length))
    if (next === undefined) return
    next.scrollIntoView({ block: 'nearest' })
    this.goTo(next)
  }

  private press(element: Element): void {
    const { target } = this
    if (target === undefined) return
    const { tell } = this.options
    const said = wordsOf(element).slice(0, SAID_UNITS)
    const taught = this.teach(target, element)
    if ('why' in taught) return tell({ type: 'unfit', target, why: taught.why })
    this.stop()
    if ('noted' in taught) {
      if (target === 'buyer' || target === 'agent') tell({ type: 'noted', target, said })
      return
    }
    tell({ type: 'picked', target, parts: taught.parts, said })
  }

  private teach(target: TeachTarget, element: Element): Taught {
    if (target === 'composer') {
      const composer = proposeComposer(element)
      if (composer !== undefined) return { parts: { composer } }
      return { why: this.isSealed(element) ? 'sealed' : 'not-writable' }
    }
    if (target !== 'send' && writableAt(element) === element) return { why: 'in-composer' }
    if (target !== 'send' && wordsOf(element) === '' && this.isSealed(element)) return { why: 'sealed' }
    return isField(target) ? this.teachField(target, element) : this.teachPart(target, element)
  }

  private isSealed(element: Element): boolean {
    return this.options.isSealed?.(element) === true
  }

  private teachPart(target: Exclude<TeachTarget, `order.${OrderField}` | 'composer'>, element: Element): Taught {
    switch (target) {
      case 'send': {
        const keys = this.parts.send?.keys ?? ['Enter']
        return { parts: { send: { buttons: [selectorFor(buttonAt(element)).css], keys } } }
      }
      case 'buyer':
      case 'agent':
        return this.teachMessages(target, element)
      case 'system': {
        const messages = this.parts.messages
        const part = messages === undefined ? undefined : proposeSystemLine(element, messages, this.options.document)
        return part === undefined ? { why: 'no-messages' } : { parts: { messages: part } }
      }
      case 'customer':
        return orNoText({ customer: proposeCustomer(element) })
      case 'shop':
        return orNoText({ shop: proposeShop(element) })
      case 'conversations': {
        const name = queryAll(this.parts.customer?.name ?? [], this.options.document)[0]?.textContent?.trim()
        return orNoText({ conversations: proposeRows(element, name) })
      }
      case 'order':
        return { parts: { order: proposeOrderCard(element) } }
    }
  }

  private teachField(target: `order.${OrderField}`, element: Element): Taught {
    const { order } = this.parts
    if (order === undefined) return { why: 'no-card' }
    const part = proposeOrderField(element, target.slice(6) as OrderField, order, this.options.document)
    return part === undefined ? { why: 'not-on-card' } : { parts: { order: part } }
  }

  private teachMessages(target: 'buyer' | 'agent', element: Element): Taught {
    if (wordsOf(element) === '') return { why: 'no-text' }
    const { examples } = this
    const other = target === 'buyer' ? examples.agent : examples.buyer
    if (other?.isConnected !== true) {
      examples[target] = element
      return { noted: true }
    }
    const pair = target === 'buyer' ? { buyer: element, agent: other } : { buyer: other, agent: element }
    const taught = proposeMessages(pair.buyer, pair.agent)
    if (!taught.ok) return { why: taught.why }
    examples[target] = element
    return { parts: { messages: taught.part } }
  }
}

function isField(target: TeachTarget): target is `order.${OrderField}` {
  return target.startsWith('order.')
}

function orNoText(parts: { readonly [name in 'customer' | 'shop' | 'conversations']?: object | undefined }): Taught {
  const [part] = Object.values(parts)
  return part === undefined ? { why: 'no-text' } : { parts: parts as TaughtParts }
}

/** What could be meant, in reading order. */
function choicesFor(target: TeachTarget, document: Document): readonly Element[] {
  const find = (css: string): readonly Element[] =>
    rootsFrom(document).flatMap((root) => [...root.querySelectorAll(css)])
  const found =
    target === 'composer'
      ? find('textarea, input, [contenteditable=""], [contenteditable="true"], iframe')
      : target === 'send'
        ? find('button, [role="button"], input[type="submit"], a')
        : textBlocksIn(document.body)
  return found.filter((one) => isVisible(one)).slice(0, MOST_CHOICES)
}

function kindOf(element: Element): ElementKind {
  if (writableAt(element) !== undefined && element.matches('textarea, input, [contenteditable]')) return 'field'
  if (element.matches('button, [role="button"], input[type="submit"]')) return 'button'
  if (element.matches('a')) return 'link'
  if (element.matches('img, svg, picture, canvas, video')) return 'picture'
  if (element.matches('ul, ol, table, [role="list"], [role="listbox"]')) return 'list'
  return textBlocksIn(element)[0] === element ? 'text' : 'box'
}
