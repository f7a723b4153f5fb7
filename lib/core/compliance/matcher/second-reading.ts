import { isDisguised } from './automaton.ts'
import type { ClaimReader } from './claims.ts'
import type { Stream } from './stream.ts'
import type { ToldHit } from './told-hit.ts'

/** Scores at which the second reading speaks, in rising order; how they were chosen: docs/decisions/056. */
export interface ReadingLimits {
  /** What a rule holds (禁) is told as a hint in a sentence that scores lower. */
  readonly denied: number
  /** What a rule flags (警) is told as a hint in a sentence that scores lower. */
  readonly doubted: number
  /** A sentence of which no rule tells anything is hinted at. */
  readonly hinted: number
  /** What a rule only hinted at is flagged. */
  readonly agreed: number
  /** A sentence of which no rule tells anything is flagged. */
  readonly sure: number
  /** So much more must speak for a claim in English, of which the reader has seen less, where no rule tells anything. */
  readonly englishMargin: number
}

/** So many characters around a hit are read by themselves: a long message must not drown what it says once. */
const NEIGHBOURHOOD = 20
/** What is only ever a hint: figures that may well have their evidence, and pressing. */
const HINTS_ONLY = new Set(['需依据', '催单'])

/**
 * Lowers flags in sentences that read innocent, raises hints in sentences that read like a claim, and returns the claims that
 * no rule told, each with its level. `categoryOf` names the category of a rule.
 */
export function readAgain(
  reader: ClaimReader,
  stream: Stream,
  hits: readonly ToldHit[],
  judged: { readonly limits: ReadingLimits; readonly categoryOf: (rule: number) => string },
): ToldHit[] {
  const { limits, categoryOf } = judged
  const claims: ToldHit[] = []
  let next = 0
  for (const sentence of reader.sentences(stream)) {
    const [from, to] = sentence
    const score = reader.scoreOf(stream, sentence)
    while (next < hits.length && (hits[next]?.last ?? 0) < from) next++
    const told = hitsUntil(hits, next, to)
    if (told.length === 0) {
      const alone = score - (reader.isEnglish(sentence) ? limits.englishMargin : 0)
      const claim = alone < limits.hinted ? undefined : reader.claimOf(stream, sentence)
      if (claim === undefined) continue
      const category = categoryOf(claim.rule)
      const level = alone >= limits.sure && !HINTS_ONLY.has(category) ? 'warn' : 'hint'
      claims.push({ ...claim, category, level, isClause: true })
    }
    // The words around a hit have to read innocent as well.
    const isDoubted = ({ first, last, firm, level }: ToldHit): boolean =>
      firm !== true &&
      !isDisguised(stream, first, last) &&
      reader.scoreOf(stream, [Math.max(from, first - NEIGHBOURHOOD), Math.min(to, last + 1 + NEIGHBOURHOOD)]) <
        (level === 'block' ? limits.denied : limits.doubted)
    const isRaised = score >= limits.agreed && told.every(({ level }) => level === 'hint')
    for (const hit of told)
      if (isRaised && !HINTS_ONLY.has(hit.category)) hit.level = 'warn'
      else if (score < limits.doubted && isDoubted(hit)) hit.level = 'hint'
  }
  return claims
}

/** The hits from place `next` on that begin before `to`; they come in the order of their start. */
function hitsUntil(hits: readonly ToldHit[], next: number, to: number): readonly ToldHit[] {
  let end = next
  while (end < hits.length && (hits[end]?.first ?? to) < to) end++
  return hits.slice(next, end)
}
