import type { InsertionStrategy } from './strategy.ts'

/**
 * Line by line with `insertText`, and `insertLineBreak` in between, for editable elements without a model. Never
 * `insertParagraph` (one published kit sends on it) and never a newline inside `insertText`: both make blocks, which
 * pages that read `innerText` or `textContent` turn into double or missing lines (facts/composers.md 1.3).
 */
export const writeInEditable: InsertionStrategy = {
  name: 'write-in-editable',
  takesTime: false,
  insert: (composer, text) => {
    const { ownerDocument } = composer
    const [first = '', ...rest] = text.split('\n')
    if (first === '' && composer.textContent !== '') ownerDocument.execCommand('delete')
    if (first !== '') ownerDocument.execCommand('insertText', false, first)
    for (const line of rest) {
      ownerDocument.execCommand('insertLineBreak')
      if (line !== '') ownerDocument.execCommand('insertText', false, line)
    }
  },
}
