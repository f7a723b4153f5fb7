import { selectStretch } from './draft-selection.ts'
import { insertOver, type Insertion, type InsertionOptions } from './insert-reply.ts'
import { readDraft } from './read-draft.ts'

/**
 * Replaces one stretch of the draft (offsets into {@link readDraft}'s text), as a one-key fix does: through the page's
 * own editing, so that one Ctrl+Z takes it back. In a text field it is done when the call returns; elsewhere when the
 * promise resolves. Without `options` it is the caller's word that the chat is the right one.
 */
export async function replaceRange(
  composer: HTMLElement,
  start: number,
  end: number,
  ...[replacement, options]: [replacement: string, options?: InsertionOptions]
): Promise<Insertion> {
  const draft = readDraft(composer)
  const wanted = comparable(draft.slice(0, start) + replacement + draft.slice(end))
  return insertOver(composer, replacement, options ?? ownOptions(composer), {
    select: () => selectStretch(composer, start, end),
    isRight: (_, after) => comparable(after) === wanted,
  })
}

function ownOptions(composer: HTMLElement): InsertionOptions {
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        const view = composer.ownerDocument.defaultView
        if (view === null) resolve()
        else view.setTimeout(resolve, ms)
      }),
    signal: new AbortController().signal,
    stillRight: () => true,
  }
}

function comparable(text: string): string {
  return text.replaceAll('\u00A0', ' ').replace(/\n+$/, '')
}
