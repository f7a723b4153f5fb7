/**
 * answering: composes the kind of answer a question asks for (size, comparison, the order on the page, a greeting) from
 * the shop's own entries and what stands on the page, and says which risk points belong to the talk. Every figure in an
 * answer is in an entry or on the page; what is not known is asked for or left as an open slot. It ranks nothing (that is
 * knowledge), knows no storage and no clock. Tests: tests/unit/core/answering.
 */
export { AnswerBook } from './answer-book.ts'
export type { AskedChat, ComposedAnswer, ComposedKind } from './asked-chat.ts'
export type { ClosingOption } from './closing-options.ts'
export { parameterCells } from './table-text.ts'
export { proposeTags, type NeedTag } from './need-tags.ts'
