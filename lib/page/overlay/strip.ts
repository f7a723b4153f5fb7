import { onTrustedPress } from './trusted-press.ts'
import type { StripCheck, StripFlag, StripModel, StripWords } from './strip-model.ts'

/** Flags beyond this many are counted, not listed: the strip must stay a strip. */
const MAX_FLAGS = 3

/** What a press in the strip asks for. */
export interface StripPresses {
  readonly onFix: (flag: StripFlag) => void
  readonly onOpenPanel: () => void
  readonly onDoubt: () => void
}

/** What drawing needs besides the model. */
export interface StripContext {
  readonly document: Document
  readonly words: StripWords
  readonly presses: StripPresses
  readonly now: () => number
  /** Aborted when this drawing is replaced. */
  readonly signal: AbortSignal
}

/**
 * Draws the strip for `model`: text nodes only, whatever the page or a rule says. A held send is an assertive alert, the
 * rest is announced politely.
 */
export function drawStrip(model: StripModel, context: StripContext): HTMLElement {
  const { document, words } = context
  const strip = element(document, 'div', model.held === null ? 'strip' : 'strip held')
  strip.setAttribute('role', model.held === null ? 'status' : 'alert')
  strip.setAttribute('aria-label', words.region)
  if (model.held !== null) strip.append(drawHead(model.held, context))
  if (model.checks !== null) strip.append(...model.checks.map((check) => drawCheck(document, check)))
  for (const [index, flag] of model.flags.slice(0, MAX_FLAGS).entries())
    strip.append(drawFlag(flag, index === 0, context))
  const rest = model.flags.length - MAX_FLAGS
  if (rest > 0) strip.append(textRow(document, 'row notice', words.more(rest)))
  if (model.notice !== null) strip.append(textRow(document, 'row notice', model.notice))
  return strip
}

function drawHead(held: string, { document, words, presses, now, signal }: StripContext): HTMLElement {
  const row = element(document, 'div', 'row head')
  const sentence = element(document, 'span', 'why')
  sentence.style.color = 'inherit'
  sentence.textContent = held
  const open = element(document, 'button', 'fix')
  open.textContent = words.openPanel
  onTrustedPress(open, presses.onOpenPanel, { now, signal, onDoubt: presses.onDoubt })
  row.append(sentence, open)
  return row
}

function drawCheck(document: Document, check: StripCheck): HTMLElement {
  const row = element(document, 'div', 'check')
  const key = element(document, 'span', 'key')
  key.textContent = check.key
  const label = element(document, 'span', 'label')
  label.textContent = check.label
  const status = element(document, 'span', `status ${check.status}${check.settled ? ' settled' : ''}`)
  status.textContent = check.statusLabel
  row.append(key, label, status)
  return row
}

function drawFlag(
  flag: StripFlag,
  first: boolean,
  { document, words, presses, now, signal }: StripContext,
): HTMLElement {
  const row = element(document, 'div', 'row')
  const level = element(document, 'span', `level ${flag.level}`)
  level.textContent = words.levels[flag.level]
  const phrase = element(document, 'span', 'phrase')
  phrase.textContent = flag.phrase
  const why = element(document, 'span', 'why')
  why.textContent = [flag.category, flag.reason, flag.basis]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
  why.title = why.textContent
  row.append(level, phrase, why)
  if (flag.replacement !== undefined && flag.replacement !== '') {
    const fix = element(document, 'button', 'fix')
    fix.textContent = `→ ${flag.replacement}`
    onTrustedPress(fix, () => presses.onFix(flag), { now, signal, onDoubt: presses.onDoubt })
    row.append(fix)
    if (first) {
      const key = element(document, 'span', 'key')
      key.textContent = words.fixKey
      row.append(key)
    }
  }
  return row
}

function textRow(document: Document, className: string, text: string): HTMLElement {
  const row = element(document, 'div', className)
  row.textContent = text
  return row
}

function element(document: Document, tag: string, className: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  return made
}
