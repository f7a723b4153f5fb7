import { tokensOf } from './tokenize.ts'

const BREAK = /[\n\r。！？!?；;，,、…~～]+|(?<=[a-z])\.\s/i
const MAX_CLAUSES = 4
const LEAST_TOKENS = 3
/** Shorter messages are one thought. */
const SHORT_MESSAGE_TOKENS = 8

/**
 * The parts of a long message that may each be the question: split at punctuation, the longest ones first, none for a
 * short message. Parts are only a help; the message as a whole always counts too.
 */
export function clausesOf(message: string): string[] {
  if (tokensOf(message).length < SHORT_MESSAGE_TOKENS) return []
  const parts = message.split(BREAK).map((text) => ({ text, size: tokensOf(text).length }))
  const worth = parts.filter((part) => part.size >= LEAST_TOKENS)
  if (parts.filter((part) => part.size > 0).length < 2) return []
  return worth
    .sort((a, b) => b.size - a.size)
    .slice(0, MAX_CLAUSES)
    .map((part) => part.text)
}
