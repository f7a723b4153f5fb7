import { followCompositions, isComposing } from './compositions.ts'
import { selectForInsertion, selectionIn } from './draft-selection.ts'
import { isField, isWritable } from './field.ts'
import { readDraft } from './read-draft.ts'
import { strategiesFor } from './strategies.ts'
import type { InsertionStrategy } from './strategy.ts'

/** What became of an insertion; after anything but `inserted` the draft is as it was, as far as the page allows. */
export type Insertion = 'inserted' | 'not-taken' | 'read-only' | 'composing' | 'other-customer' | 'page-lost'

/** What an insertion is given. */
export interface InsertionOptions {
  readonly wait: (ms: number) => Promise<void>
  readonly signal: AbortSignal
  /** Whether this is still the right chat; asked in the tick of insertion. */
  readonly stillRight: () => boolean
  /** Epoch ms; not needed, accepted for callers that have one. */
  readonly now?: () => number
}

/** Editors learn of a selection set by us from an event that comes late: Slate's after 100 ms (facts/composers.md 1.4). */
const SELECTION_MS = 130
/** How long an open input method is waited for, and how long after it the page is left to settle. */
const COMPOSING_MS = { most: 1_500, step: 50, after: 50 }
/** When the page is read back: soon, and again for editors that take a moment. */
const READ_BACK_MS = [20, 130, 150] as const

/**
 * Puts a reply into the composer: over the whole draft, or at the agent's caret. Never sends, never writes while an
 * input method composes, reads back what the page holds, and puts the draft back when that is not what was meant. The
 * agent's Ctrl+Z undoes it where the page allows.
 */
export async function insertReply(
  composer: HTMLElement,
  text: string,
  how: 'replace' | 'caret',
  options: InsertionOptions,
): Promise<Insertion> {
  return insertOver(composer, text.replaceAll('\r\n', '\n'), options, {
    select: (before) => {
      selectForInsertion(composer, how, before === '')
      return true
    },
    isRight: (before, after, collapsed) =>
      how === 'replace' ? after === trimmedEnd(text) : isInsertedInto(before, after, trimmedEnd(text), collapsed),
  })
}

/** How one insertion selects its place and knows that it succeeded. */
export interface InsertionPlan {
  /** Selects where the text goes; false: the place is gone. */
  readonly select: (before: string) => boolean
  readonly isRight: (before: string, after: string, collapsed: boolean) => boolean
}

/** The insertion itself; {@link insertReply} and one-key fixes differ only in their plan. */
export async function insertOver(
  composer: HTMLElement,
  text: string,
  options: InsertionOptions,
  plan: InsertionPlan,
): Promise<Insertion> {
  const { wait, signal } = options
  followCompositions(composer.ownerDocument)
  if (!(await isCompositionOver(composer.ownerDocument, options))) return 'composing'
  const before = readComparable(composer)
  for (const strategy of strategiesFor(composer)) {
    const refusal = refusalOf(composer, options)
    if (refusal !== undefined) return refusal
    if (!plan.select(before)) return 'not-taken'
    const collapsed = isCollapsed(composer)
    if (!isField(composer)) await wait(SELECTION_MS)
    const late = refusalOf(composer, options)
    if (late !== undefined) return late
    if (isComposing(composer.ownerDocument)) return 'composing'
    if (readComparable(composer) !== before) return 'not-taken'
    strategy.insert(composer, text)
    const hands = followHands(composer.ownerDocument)
    const wasRight = plan.isRight(before, readComparable(composer), collapsed)
    const after = await readBack(composer, options, (now) => hands.moved || plan.isRight(before, now, collapsed))
    hands.stop()
    if (signal.aborted || !composer.isConnected) return 'page-lost'
    // What stands there now is the agent's own doing: it is not read against the plan, and nothing is put back over it.
    if (hands.moved) return wasRight ? 'inserted' : 'not-taken'
    if (plan.isRight(before, after, collapsed)) return 'inserted'
    if (after === before && !strategy.takesTime) continue
    if (after !== before) await putBack(composer, before, strategy, options)
    return 'not-taken'
  }
  return 'not-taken'
}

/** Notices that the agent types or presses on while an insertion is still being read back. */
function followHands(document: Document): { readonly moved: boolean; readonly stop: () => void } {
  const listening = new AbortController()
  const state = { moved: false, stop: () => listening.abort() }
  const note = (event: Event): void => {
    if (event.isTrusted) state.moved = true
  }
  for (const type of ['keydown', 'beforeinput', 'pointerdown']) {
    document.defaultView?.addEventListener(type, note, { capture: true, signal: listening.signal })
  }
  return state
}

function refusalOf(composer: HTMLElement, options: InsertionOptions): Insertion | undefined {
  if (options.signal.aborted || !composer.isConnected) return 'page-lost'
  if (!options.stillRight()) return 'other-customer'
  return isWritable(composer) ? undefined : 'read-only'
}

async function isCompositionOver(document: Document, { wait, signal }: InsertionOptions): Promise<boolean> {
  if (!isComposing(document)) return true
  for (let waited = 0; waited < COMPOSING_MS.most && !signal.aborted; waited += COMPOSING_MS.step) {
    await wait(COMPOSING_MS.step)
    if (isComposing(document)) continue
    await wait(COMPOSING_MS.after)
    return !isComposing(document)
  }
  return false
}

/** Reads until the page holds what was meant and has kept it for the last look, or the last look is over. */
async function readBack(
  composer: HTMLElement,
  { wait, signal }: InsertionOptions,
  isRight: (text: string) => boolean,
): Promise<string> {
  let after = readComparable(composer)
  let rightBefore = false
  for (const ms of READ_BACK_MS) {
    await wait(ms)
    if (signal.aborted || !composer.isConnected) return after
    after = readComparable(composer)
    const right = isRight(after)
    // Twice in a row: a framework that turns a change down does so with its next rendering.
    if (right && rightBefore) return after
    rightBefore = right
  }
  return after
}

/** Takes a wrong insertion back: by the page's own undo, else by writing the old draft the same way. */
async function putBack(
  composer: HTMLElement,
  before: string,
  strategy: InsertionStrategy,
  options: InsertionOptions,
): Promise<void> {
  const { wait } = options
  composer.ownerDocument.execCommand('undo')
  await wait(READ_BACK_MS[1])
  if (!composer.isConnected || readComparable(composer) === before || !options.stillRight()) return
  selectForInsertion(composer, 'replace', readComparable(composer) === '')
  if (!isField(composer)) await wait(SELECTION_MS)
  if (composer.isConnected && options.stillRight() && !isComposing(composer.ownerDocument))
    strategy.insert(composer, before)
}

function isCollapsed(composer: HTMLElement): boolean {
  if (isField(composer)) return composer.selectionStart === composer.selectionEnd
  return selectionIn(composer)?.isCollapsed ?? true
}

/** The draft without what an editor adds of its own: an empty last line that only holds the block open. */
function readComparable(composer: HTMLElement): string {
  return trimmedEnd(readDraft(composer))
}

function trimmedEnd(text: string): string {
  return text.replaceAll('\u00A0', ' ').replace(/\n+$/, '')
}

/** Whether `after` is `before` with the text put somewhere into it; an editor may move line ends at the seams. */
function isInsertedInto(before: string, after: string, text: string, collapsed: boolean): boolean {
  const bare = (part: string): string => part.replace(/\s+/g, '')
  const whole = bare(before)
  for (let at = after.indexOf(text); at >= 0; at = after.indexOf(text, at + 1)) {
    const head = bare(after.slice(0, at))
    const tail = bare(after.slice(at + text.length))
    const kept = head.length + tail.length
    if (!whole.startsWith(head) || !whole.endsWith(tail) || kept > whole.length) continue
    if (!collapsed || kept === whole.length) return true
  }
  return false
}
