import { LEVELS } from './alphabet.ts'
import type { ClaimReader } from './claims.ts'
import type { ToldHit } from './told-hit.ts'
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

/** Written to hide: characters twice each, a mark after the first of them. */
const HIDDEN = /(.)\1(.)\2|^\D\p{P}/u

/**
 * Moves the marks of our own rules to the words a person would mark, and leaves out what then begins within another. A
 * house's own rule marks its phrase; a customer's data and what is hidden are marked as they are written. `idOf` names a
 * rule.
 */
export function placeMarks(
  reader: ClaimReader,
  { text, stream }: { readonly text: string; readonly stream: Stream },
  hits: ToldHit[],
  idOf: (rule: number) => string,
): ToldHit[] {
  const { from } = stream
  for (const hit of hits) {
    const isData = hit.custom || (hit.firm && hit.category === '隐私')
    if (isData || (!hit.isClause && HIDDEN.test(text.slice(from[hit.first], (from[hit.last] ?? 0) + 1)))) continue
    const category = nameSlot(hit.category)
    reader.placeMark(stream, hit, { rule: hit.isClause ? category : nameSlot(idOf(hit.rule)), category })
  }
  return withoutOverlaps(hits)
}
