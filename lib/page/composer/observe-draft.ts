import { followCompositions, isComposing } from './compositions.ts'
import { isField } from './field.ts'
import { readDraft } from './read-draft.ts'

/** A page that empties its field after a send says so to nobody; a look at a value costs nothing. */
const FIELD_LOOK_MS = 250

/**
 * Tells each change of the draft until `signal` aborts, at most once a tick and never in the middle of a word that an
 * input method composes. `input` alone is not enough (wangEditor fires none, Slate two for fifteen changes), so
 * `beforeinput`, the end of a composition and mutations are heard too (facts/composers.md 3). The listener gets the
 * draft as {@link readDraft} reads it.
 */
export function observeDraft(composer: HTMLElement, listener: (draft: string) => void, signal: AbortSignal): void {
  const view = composer.ownerDocument.defaultView
  if (view === null || signal.aborted) return
  followCompositions(composer.ownerDocument)
  let told = readDraft(composer)
  let planned = false
  const look = (): void => {
    planned = false
    if (signal.aborted || !composer.isConnected || isComposing(composer.ownerDocument)) return
    const draft = readDraft(composer)
    if (draft === told) return
    told = draft
    listener(draft)
  }
  const soon = (): void => {
    if (planned) return
    planned = true
    view.queueMicrotask(look)
  }
  const afterwards = (): void => {
    view.setTimeout(look, 0)
  }
  composer.addEventListener('input', soon, { capture: true, signal })
  // Before the change: what it brings is there when this turn is over.
  composer.addEventListener('beforeinput', afterwards, { capture: true, signal })
  composer.addEventListener('compositionend', afterwards, { capture: true, signal })
  if (isField(composer)) {
    const timer = view.setInterval(look, FIELD_LOOK_MS)
    signal.addEventListener('abort', () => {
      view.clearInterval(timer)
    })
    return
  }
  const observer = new MutationObserver(soon)
  observer.observe(composer, { subtree: true, childList: true, characterData: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
  })
}
