/**
 * composer: finds the field an agent writes in, reads and follows the draft, and puts text into it the way the page's
 * own editor takes it. It never sends, knows no rules, no chat, no extension API. Tests: tests/browser/composer.
 */
export { caretOf, selectStretch } from './draft-selection.ts'
export { findComposer } from './find-composer.ts'
export { insertReply, type Insertion, type InsertionOptions } from './insert-reply.ts'
export { observeDraft } from './observe-draft.ts'
export { observePastes } from './observe-pastes.ts'
export { insertPictures, type PictureInsertion } from './pictures/insert-pictures.ts'
export { rangeRects } from './range-rects.ts'
export { readDraft } from './read-draft.ts'
export { replaceRange } from './replace-range.ts'
