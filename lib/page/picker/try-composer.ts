import type { ConsoleProfile } from '../../core/console-profile/index.ts'
import type { TryOutcome } from '../../core/console-teaching/index.ts'
import { findComposer, insertReply, readDraft, type InsertionOptions } from '../composer/index.ts'

/** An editor takes a moment to show what its own undo did. */
const UNDO_MS = 150

/**
 * Puts a word into the composer as a reply would be, and takes it back: by the page's own undo, else by writing the old
 * draft. `works` only when the word stood there and the draft is afterwards what it was. Nothing is ever sent.
 */
export async function tryComposer(
  profile: Pick<ConsoleProfile, 'composer'>,
  root: Document,
  word: string,
  options: Pick<InsertionOptions, 'wait' | 'signal'>,
): Promise<TryOutcome> {
  const composer = findComposer(profile, root)
  if (composer === null) return 'no-composer'
  const hands: InsertionOptions = { ...options, stillRight: () => true }
  const before = readDraft(composer).trim()
  const outcome = await insertReply(composer, word, 'caret', hands)
  if (outcome !== 'inserted') return 'not-taken'
  composer.focus()
  composer.ownerDocument.execCommand('undo')
  await options.wait(UNDO_MS)
  if (readDraft(composer).trim() === before) return 'works'
  if (before !== '') await insertReply(composer, before, 'replace', hands)
  else {
    composer.focus()
    composer.ownerDocument.execCommand('selectAll')
    composer.ownerDocument.execCommand('delete')
    await options.wait(UNDO_MS)
  }
  return readDraft(composer).trim() === before ? 'works' : 'left-behind'
}
