import { useState } from 'react'
import type { ClosingOption } from '@/lib/core/answering/index.ts'
import type { Words } from '../words/index.ts'
import type { Suggestions } from './use-suggestions.ts'

/** A stock is worth telling from here down: above, it is no reason to hurry. */
const SCARCE = 20

/**
 * A question to close with instead of pressing the buyer: two real options, with what is left where it is little. `left`:
 * pieces of the product as the page says. Undefined when fewer than two options are known or the page says it is sold out.
 */
export function closingLine(
  options: readonly ClosingOption[],
  left: number | undefined,
  { nudge }: Words['panel'],
): string | undefined {
  const [first, second] = options
  if (first === undefined || second === undefined || left === 0) return undefined
  const named = ({ name, stock }: ClosingOption): string =>
    stock === undefined || stock > SCARCE ? name : nudge.inStock(name, stock)
  const question = nudge.either(named(first), named(second))
  // What the page says of the product stands once, where no option has a figure of its own.
  const isTold = options.some(({ stock }) => stock !== undefined)
  return left === undefined || left > SCARCE || isTold ? question : nudge.left(question, left)
}

const NO_OPTIONS: readonly ClosingOption[] = []

/** The real options of a chat: those of the question in hand, else those of the last one, since closing comes after the answer. */
export function useKnownOptions(
  { state, options }: Pick<Suggestions, 'state' | 'options'>,
  session: string,
): readonly ClosingOption[] {
  const isAnswered = state === 'ready' || state === 'nothing-fits'
  const [kept, setKept] = useState({ session: '', options: NO_OPTIONS })
  if (isAnswered && (kept.session !== session || kept.options !== options)) setKept({ session, options })
  if (isAnswered) return options
  return kept.session === session ? kept.options : NO_OPTIONS
}
