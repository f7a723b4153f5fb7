import { GAP_BREAK, GAP_COUNT, GAP_SENTENCE, GAP_SPACE, LETTER_FIRST, LETTER_LAST, LEVELS } from './alphabet.ts'
import type { ClaimReader } from './claims.ts'
import type { ToldHit } from './second-reading.ts'
import { type Mark, nameSlot } from './spans.ts'
import type { Stream } from './stream.ts'

/** In the order of the text; of those that begin together the longest, then the gravest. */
function inOrder(a: ToldHit, b: ToldHit): number {
  return a.first - b.first || b.last - a.last || LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level)
}

/** Leaves out what another mark covers that is no milder. */
function withoutCovered(hits: ToldHit[]): ToldHit[] {
  // For each level, how far the marks of at least that level reach.
  const reach = LEVELS.map(() => -1)
  return hits.sort(inOrder).filter(({ last, level }) => {
    const own = LEVELS.indexOf(level)
    if (last <= (reach[own] ?? -1)) return false
    for (let below = 0; below <= own; below++) reach[below] = Math.max(reach[below] ?? -1, last)
    return true
  })
}

/** In a hit of no more characters than this a line end is meant. */
const SHORT = 6

const isLatin = (kind: number): boolean => kind >= LETTER_FIRST && kind <= LETTER_LAST

/** Whether what stands between two neighbours of a hit hides it: not the space of English, nor the end of a clause. */
function isHiding({ classes, gaps }: Stream, at: number): boolean {
  const gap = gaps[at] ?? 0
  if (gap & GAP_BREAK) return false
  return (
    (gap & GAP_COUNT) === 0 || (gap & GAP_SPACE) === 0 || !isLatin(classes[at] ?? 0) || !isLatin(classes[at - 1] ?? 0)
  )
}

/** Whether a hit is written otherwise than its phrase: other characters, something between them, each of them twice. */
function isDisguised(reader: ClaimReader, text: string, stream: Stream, { first, last }: ToldHit): boolean {
  let apart = 0
  let doubled = 0
  const short = last - first < SHORT
  for (let at = first; at <= last; at++) {
    const start = stream.from[at] ?? 0
    if (reader.isOther(at, text.charCodeAt(start))) return true
    if (at === first) continue
    const before = stream.from[at - 1] ?? 0
    if (stream.classes[at] === stream.classes[at - 1]) {
      if (!isLatin(stream.classes[at] ?? 0)) return true
      doubled++
    }
    if (start - before === 1) continue
    if (isHiding(stream, at) || (short && (stream.gaps[at] ?? 0) & GAP_SENTENCE)) return true
    apart++
  }
  return (apart > 0 && apart === last - first) || doubled * 2 > last - first
}

/** What shows a customer's data is marked as it stands. */
const isData = ({ firm, category }: ToldHit): boolean => firm && category === '隐私'

/**
 * Moves the marks of our own rules to the words a person would mark, and leaves out what a mark then covers. A house's own
 * rule marks its phrase, and what is disguised is marked as it is written. `idOf` names a rule.
 */
export function placeMarks(
  reader: ClaimReader,
  { text, stream }: { readonly text: string; readonly stream: Stream },
  hits: readonly ToldHit[],
  idOf: (rule: number) => string,
): ToldHit[] {
  const placed = hits.map((hit): ToldHit => {
    if (hit.custom || isData(hit) || (!hit.isClause && isDisguised(reader, text, stream, hit))) return { ...hit }
    const { isClause, category } = hit
    const mark: Mark = { ...hit, isClause, rule: isClause ? 0 : nameSlot(idOf(hit.rule)), category: nameSlot(category) }
    reader.placeMark(stream, mark)
    return { ...hit, first: mark.first, last: mark.last }
  })
  // Where two now meet half-way, the later one begins where it was told, and the earlier one ends before it.
  placed.forEach((hit, at) => {
    const next = placed[at + 1]
    const told = hits[at + 1]
    if (next === undefined || told === undefined || next.last <= hit.last || next.first > hit.last) return
    if (next.first <= hit.first) return
    next.first = told.first
    hit.last = Math.max(hits[at]?.last ?? 0, Math.min(hit.last, told.first - 1))
  })
  return withoutCovered(placed)
}
