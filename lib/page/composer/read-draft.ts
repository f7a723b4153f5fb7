import { readDisplayText } from '../consoles/index.ts'
import { isField } from './field.ts'

/**
 * The draft as the page would send it: a field's value, or the editor's text by its display (facts/composers.md 2:
 * equal to the page's own state on 28 of 28 measured pages). Lines by `\n`. Reads only.
 */
export function readDraft(composer: HTMLElement): string {
  if (isField(composer)) return composer.value.replaceAll('\r\n', '\n')
  return readDisplayText(composer).text
}
