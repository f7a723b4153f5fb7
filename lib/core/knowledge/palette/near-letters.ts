import { scanLetters, type Haystack } from './haystack.ts'

const LEAST_LETTERS = 3
const MAX_LETTERS = 24
const MAX_PLACES = 2000

/**
 * How many letters of `text` from `at` on spell `query` with exactly one letter more, less or changed, or two swapped;
 * 0 when they don't. One mismatch is allowed, so no table is needed.
 */
export function spansWithOneError(text: string, at: number, query: string): number {
  let i = 0
  while (i < query.length && text[at + i] === query[i]) i++
  if (i === query.length) return i
  const rest = query.length - i
  // a letter of the text is missing in the query; the query has one too many; one changed; two swapped
  if (text.startsWith(query.slice(i), at + i + 1)) return query.length + 1
  if (i > 0 && text.startsWith(query.slice(i + 1), at + i)) return query.length - 1
  if (i > 0 && rest > 1 && text.startsWith(query.slice(i + 1), at + i + 1)) return query.length
  const swapped = rest >= 2 && text[at + i] === query[i + 1] && text[at + i + 1] === query[i]
  return swapped && text.startsWith(query.slice(i + 2), at + i + 2) ? query.length : 0
}

/**
 * Places where the query stands with one letter more, less or changed. Of a query with one error one half is without; places of either
 * half are looked up by a native scan and checked. `hit` gets the stretch, the place and how many letters it spans.
 */
export function scanNear(
  haystack: Haystack,
  query: string,
  hit: (stretch: number, at: number, letters: number) => boolean,
): void {
  if (query.length < LEAST_LETTERS || query.length > MAX_LETTERS) return
  const { letters, starts } = haystack
  const middle = Math.ceil(query.length / 2)
  let places = 0
  const check = (stretch: number, at: number): boolean => {
    places += 1
    if (starts[at] !== 1) return places > MAX_PLACES
    const spanned = spansWithOneError(letters.text, at, query)
    return spanned > 0 && hit(stretch, at, spanned)
  }
  scanLetters(haystack, query.slice(0, middle), MAX_PLACES, check)
  const tail = query.slice(middle)
  places = 0
  scanLetters(haystack, tail, MAX_PLACES, (stretch, at) => {
    const begin = letters.begins[stretch] ?? 0
    for (let shift = middle - 1; shift <= middle + 1; shift++) {
      if (at - shift >= begin && check(stretch, at - shift)) return true
    }
    return places > MAX_PLACES
  })
}

/**
 * What an agent may have meant whose fingers swapped two neighbours: every such spelling of `typed`, as it is before
 * sounds are folded (chnagshi is no changshi any more once ng has become n).
 */
export function unswapped(typed: string): string[] {
  if (typed.length < LEAST_LETTERS || typed.length > MAX_LETTERS) return []
  const spellings: string[] = []
  for (let i = 0; i + 1 < typed.length; i++) {
    if (typed[i] === typed[i + 1]) continue
    spellings.push(typed.slice(0, i) + (typed[i + 1] ?? '') + (typed[i] ?? '') + typed.slice(i + 2))
  }
  return spellings
}
