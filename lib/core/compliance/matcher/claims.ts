import type { Tables } from './layout.ts'
import { isChinese, isReadable, PieceFinder, readLetters, type Sentence, sentencesOf } from './pieces.ts'
import { bestOf, clausesOf, clauseSlot, type Names, placeMark, type Units, unitsOf } from './spans.ts'
import type { ToldHit } from './second-reading.ts'
import type { Stream } from './stream.ts'

/** Pieces are counted under so many numbers; the first table answers "a claim at all?". */
export const CLAIM_SLOTS = 1 << 17
/** The tables of the kinds of claim are smaller. */
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

  /** The sum of the weights of the pieces of a stretch over the root of their number. */
  #weigh({ gaps }: Stream, stretch: Sentence, weightAt: (slot: number) => number | undefined): number {
    let sum = 0
    let pieces = 0
    this.#finder.each(this.#letters, gaps, stretch, (slot) => {
      sum += weightAt(slot) ?? 0
      pieces++
    })
    return sum / Math.sqrt(Math.max(pieces, 1))
  }

  scoreOf(stream: Stream, stretch: Sentence): number {
    const { claimWeights } = this.#tables
    return this.#weigh(stream, stretch, (slot) => claimWeights[slot & (CLAIM_SLOTS - 1)])
  }

  /** What a sentence claims, and where; undefined where claims of that kind are not told. */
  claimOf(stream: Stream, sentence: Sentence): ReadClaim | undefined {
    const { claimWeights, claimRules, spanWeights } = this.#tables
    const kinds = new Float64Array(claimRules.length)
    this.#finder.each(this.#letters, stream.gaps, sentence, (slot) => {
      const own = CLAIM_SLOTS + (slot & (KIND_SLOTS - 1))
      for (let kind = 0; kind < kinds.length; kind++)
        kinds[kind] = (kinds[kind] ?? 0) + (claimWeights[own + kind * KIND_SLOTS] ?? 0)
    })
    const rule = claimRules[kinds.indexOf(Math.max(...kinds))] ?? -1
    if (rule < 0) return undefined
    const clauses = clausesOf(stream.gaps, sentence)
    const best = bestOf([...clauses.keys()], (place) =>
      this.#weigh(stream, clauses[place] ?? sentence, (slot) => spanWeights[clauseSlot(slot)]),
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
