import { LEVELS } from './alphabet.ts'
import { ANY_DIGIT, type ClaimReader } from './claims.ts'
import type { ToldHit } from './second-reading.ts'
import { nameSlot } from './spans.ts'
import type { Stream } from './stream.ts'

/** In the order of the text; of those that begin together the longest, then the gravest. */
function inOrder(a: ToldHit, b: ToldHit): number {
  return a.first - b.first || b.last - a.last || LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level)
}

/** Leaves out what begins within another mark that is no milder. */
function withoutOverlaps(hits: ToldHit[]): ToldHit[] {
  // For each level, how far the marks of at least that level reach.
  const reach = LEVELS.map(() => -1)
  return hits.sort(inOrder).filter(({ first, last, level }) => {
    const own = LEVELS.indexOf(level)
    if (first <= (reach[own] ?? -1)) return false
    for (let below = 0; below <= own; below++) reach[below] = Math.max(reach[below] ?? -1, last)
    return true
  })
}

/** The same character twice, or every letter. */
const DOUBLED = /([^\0-\x7F])\1|^(?:(.)\2)+$/u

/** Whether a hit is written otherwise than its phrase: other characters, something between them, each of them twice. */
function isDisguised(reader: ClaimReader, text: string, { from }: Stream, { first, last }: ToldHit): boolean {
  const written = text.slice(from[first], (from[last] ?? 0) + 1).toLowerCase()
  let read = ''
  for (let at = first; at <= last; at++) read += reader.characterAt(at) || text.charAt(from[at] ?? 0)
  return DOUBLED.test(read) || written.replaceAll(/\d/gu, ANY_DIGIT) !== read
}

/**
 * Moves the marks of our own rules to the words a person would mark, and leaves out what then begins within another. A
 * house's own rule marks its phrase, a customer's data and what is disguised are marked as they are written. `idOf` names a
 * rule.
 */
export function placeMarks(
  reader: ClaimReader,
  { text, stream }: { readonly text: string; readonly stream: Stream },
  hits: ToldHit[],
  idOf: (rule: number) => string,
): ToldHit[] {
  for (const hit of hits) {
    if (hit.custom || (hit.firm && hit.category === '隐私')) continue
    if (hit.isClause) reader.placeMark(stream, hit, nameSlot(hit.category))
    else if (!isDisguised(reader, text, stream, hit)) reader.placeMark(stream, hit, nameSlot(idOf(hit.rule)))
  }
  return withoutOverlaps(hits)
}
