import type { Tables } from './layout.ts'
import { isChinese, isReadable, PieceFinder, readLetters, type Sentence, sentencesOf } from './pieces.ts'
import { bestOf, BORDER_SLOTS, CLAUSE_SLOTS, clausesOf, type Names, placeMark, type Units, unitsOf } from './spans.ts'
import type { ToldHit } from './told-hit.ts'
import type { Stream } from './stream.ts'

/** Pieces are counted under so many numbers; the first table answers "a claim at all?". */
export const CLAIM_SLOTS = 1 << 17
/** Under so many for the kinds of claim; a row for each piece, so that what is read for it stands side by side. */
export const KIND_SLOTS = 1 << 12

/** A sentence that reads like a claim: the rule it is told under, and the kept characters of the clause that says it. */
interface ReadClaim {
  readonly rule: number
  readonly first: number
  readonly last: number
}

/**
 * Reads sentences with weights learnt from labelled replies: how much each reads like a claim, whatever the rules say of it.
 * A score is the sum of the weights of its pieces over the root of their number.
 */
export class ClaimReader {
  readonly #tables: Tables
  readonly #finder = new PieceFinder()
  #letters = new Uint16Array(256)
  /** Of the stream at hand, once they are needed. */
  #units: Units | undefined

  constructor(tables: Tables) {
    this.#tables = tables
  }

  /** The sentences of the stream that can be judged; the other methods speak of this stream until the next call. */
  sentences(stream: Stream): Sentence[] {
    this.#units = undefined
    if (this.#letters.length < stream.length) this.#letters = new Uint16Array(stream.length * 2)
    readLetters(stream, this.#tables.classLetters, this.#letters)
    return sentencesOf(stream).filter((sentence) => isReadable(this.#letters, stream, sentence))
  }

  /** Whether a sentence of `sentences` is read by words. */
  isEnglish([from, to]: Sentence): boolean {
    return !isChinese(this.#letters, from, to)
  }

  /** The sum of the weights of the pieces of a stretch over the root of their number; `from` and `size`: where the weights stand. */
  #weigh({ gaps }: Stream, stretch: Sentence, weights: Int8Array, from: number, size: number): number {
    const pieces = this.#finder.find(this.#letters, gaps, stretch)
    let sum = 0
    for (let at = 0; at < pieces.length; at++) sum += weights[from + ((pieces[at] ?? 0) & (size - 1))] ?? 0
    return sum / Math.sqrt(Math.max(pieces.length, 1))
  }

  scoreOf(stream: Stream, stretch: Sentence): number {
    return this.#weigh(stream, stretch, this.#tables.claimWeights, 0, CLAIM_SLOTS)
  }

  /** The rule of the kind of claim a sentence speaks of most; -1 where claims of that kind are not told. */
  #ruleOf({ gaps }: Stream, sentence: Sentence): number {
    const { claimWeights, claimRules } = this.#tables
    const kinds = new Float64Array(claimRules.length)
    const pieces = this.#finder.find(this.#letters, gaps, sentence)
    for (let at = 0; at < pieces.length; at++) {
      const row = CLAIM_SLOTS + ((pieces[at] ?? 0) & (KIND_SLOTS - 1)) * kinds.length
      for (let kind = 0; kind < kinds.length; kind++) kinds[kind] = (kinds[kind] ?? 0) + (claimWeights[row + kind] ?? 0)
    }
    return claimRules[kinds.indexOf(Math.max(...kinds))] ?? -1
  }

  /** What a sentence claims, and where; undefined where claims of that kind are not told. */
  claimOf(stream: Stream, sentence: Sentence): ReadClaim | undefined {
    const rule = this.#ruleOf(stream, sentence)
    if (rule < 0) return undefined
    const clauses = clausesOf(stream.gaps, sentence)
    const best = bestOf([...clauses.keys()], (place) =>
      this.#weigh(stream, clauses[place] ?? sentence, this.#tables.spanWeights, BORDER_SLOTS, CLAUSE_SLOTS),
    )
    const [first, end] = clauses[best] ?? sentence
    return { rule, first, last: end - 1 }
  }

  /** Moves a mark in the stream whose sentences were read last to where a person would mark it; `names` are of its rule and category. */
  placeMark(stream: Stream, mark: ToldHit, names: Names): void {
    this.#units ??= unitsOf(stream, this.#letters)
    placeMark(this.#tables, this.#units, mark, names)
  }
}

/**
 * Whether the hit told at `place` is a cue beside what a rule tells of the same words: it says nothing new. Hits come in
 * the order of their start, and a cue that begins inside a flag is not among them: only those after it are looked at.
 */
export function isNeedless(cues: Int32Array, rows: Int32Array, told: readonly number[], place: number): boolean {
  const at = told[place] ?? 0
  if (!cues.includes(rows[at] ?? 0)) return false
  const last = rows[at + 2] ?? 0
  for (let next = place + 1; next < told.length; next++) {
    const other = told[next] ?? 0
    if ((rows[other + 1] ?? 0) > last) return false
    if (!cues.includes(rows[other] ?? 0)) return true
  }
  return false
}
