/**
 * words: what the program says, in two languages with the same keys (the type of the Chinese catalogue is the contract).
 * It knows no screen. Tests: tests/dom/words.
 */
export { en } from './en.ts'
export { clockText } from '@/lib/core/shared/index.ts'
export { formatOf, type Format } from './format.ts'
export { madeReplyTitle } from './made-replies.ts'
export { useWords, wordsOf, WordsProvider, type Speech } from './words-context.tsx'
export { zhCn, type Words } from './zh-cn.ts'
