import { GAP_BREAK } from './alphabet.ts'
import type { Tables } from './layout.ts'
import { isChinese, isReadable, PieceFinder, readLetters, type Sentence, sentencesOf } from './pieces.ts'
import type { Stream } from './stream.ts'

/** Pieces are counted under so many numbers; the first table answers "a claim at all?". */
export const CLAIM_SLOTS = 1 << 17
/** The tables of the kinds of claim are smaller. */
export const KIND_SLOTS = 1 << 12

/** A sentence that reads like a claim: its kind, and the kept characters that say it. */
export interface ReadClaim {
  readonly kind: number
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

  constructor(tables: Tables) {
    this.#tables = tables
  }

  /** The sentences of the stream that can be judged; `scoreOf` and `claimOf` speak of this stream until the next call. */
  sentences(stream: Stream): Sentence[] {
    if (this.#letters.length < stream.length) this.#letters = new Uint16Array(stream.length * 2)
    readLetters(stream, this.#tables.classLetters, this.#letters)
    return sentencesOf(stream).filter((sentence) => isReadable(this.#letters, stream, sentence))
  }

  /** Whether a sentence of `sentences` is read by words. */
  isEnglish([from, to]: Sentence): boolean {
    return !isChinese(this.#letters, from, to)
  }

  scoreOf({ gaps }: Stream, stretch: Sentence): number {
    const { claimWeights } = this.#tables
    let sum = 0
    let pieces = 0
    this.#finder.each(this.#letters, gaps, stretch, (slot) => {
      sum += claimWeights[slot & (CLAIM_SLOTS - 1)] ?? 0
      pieces++
    })
    return sum / Math.sqrt(Math.max(pieces, 1))
  }

  /** What a sentence claims, and where; undefined where claims of that kind are not told. */
  claimOf({ gaps }: Stream, [from, to]: Sentence): ReadClaim | undefined {
    const { claimWeights, claimRules } = this.#tables
    const share = new Float64Array(to - from)
    const kinds = new Float64Array(claimRules.length)
    this.#finder.each(this.#letters, gaps, [from, to], (slot, at, size) => {
      const weight = (claimWeights[slot & (CLAIM_SLOTS - 1)] ?? 0) / size
      for (let place = Math.max(at, from); place < Math.min(at + size, to); place++)
        share[place - from] = (share[place - from] ?? 0) + weight
      const own = CLAIM_SLOTS + (slot & (KIND_SLOTS - 1))
      for (let kind = 0; kind < kinds.length; kind++)
        kinds[kind] = (kinds[kind] ?? 0) + (claimWeights[own + kind * KIND_SLOTS] ?? 0)
    })
    const kind = kinds.indexOf(Math.max(...kinds))
    if ((claimRules[kind] ?? -1) < 0) return undefined
    const [first, last] = heaviestClause(share, (at) => ((gaps[from + at] ?? 0) & GAP_BREAK) !== 0)
    return { kind, first: from + first, last: from + last }
  }
}

/** The clause with the greatest sum: what a person would point at, and never half a word. */
function heaviestClause(
  values: Float64Array,
  isBreak: (at: number) => boolean,
): readonly [first: number, last: number] {
  let best = -Infinity
  let bestFirst = 0
  let bestLast = 0
  let sum = 0
  let first = 0
  values.forEach((value, at) => {
    sum += value
    if (at + 1 < values.length && !isBreak(at + 1)) return
    if (sum > best) {
      best = sum
      bestFirst = first
      bestLast = at
    }
    sum = 0
    first = at + 1
  })
  return [bestFirst, bestLast]
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
