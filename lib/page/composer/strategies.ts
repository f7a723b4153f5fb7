import { isField } from './field.ts'
import { pasteIntoEditor } from './paste-into-editor.ts'
import { setFieldValue } from './set-field-value.ts'
import type { InsertionStrategy } from './strategy.ts'
import { writeInEditable } from './write-in-editable.ts'
import { writeInField } from './write-in-field.ts'

/** Editors with a model of their own, by the mark each leaves on its editable element (facts/composers.md 1.2). */
const modelEditors = [
  '.ProseMirror',
  '.ck-editor__editable',
  '[data-lexical-editor]',
  '[data-slate-editor]',
  '.public-DraftEditor-content',
  '.ql-editor',
  '.cm-content',
  'trix-editor',
].join(', ')

/**
 * The ways to put text into a composer, the best first. The next is tried only when the one before left the page exactly
 * as it was.
 */
export function strategiesFor(composer: HTMLElement): readonly InsertionStrategy[] {
  if (isField(composer)) return [writeInField, setFieldValue]
  if (composer.matches(modelEditors)) return [pasteIntoEditor]
  const inner = composer.querySelector(modelEditors)
  return inner === null ? [writeInEditable, pasteIntoEditor] : [pasteIntoEditor]
}
