import { BLANK, DIGIT_FIRST, DIGIT_LAST, GAP_BREAK, GAP_SENTENCE } from './alphabet.ts'
import type { Tables } from './layout.ts'
import type { Stream } from './stream.ts'

/** Pieces of one to three characters are counted under so many numbers; the first table answers "a claim at all?". */
export const CLAIM_SLOTS = 1 << 17
/** The tables of the kinds of claim are smaller. */
export const KIND_SLOTS = 1 << 12
/** Stands for the edge of a sentence, and for any digit. */
const EDGE = 1
const ANY_DIGIT = 2
/** Longer sentences are read in parts: the reader learnt on sentences of a chat. */
const LONGEST_SENTENCE = 80
/** A sentence of fewer characters says too little, nor does one with fewer Chinese ones. */
const SHORTEST_SENTENCE = 6
const LEAST_HAN = 5
const FIRST_HAN = 0x3400

/** A sentence that reads like a claim: its kind, and the kept characters that say it. */
export interface ReadClaim {
  readonly kind: number
  readonly first: number
  readonly last: number
}

/** The number under which a piece of up to three letters is counted; absent ones are 0. */
export function pieceSlot(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x51ed, 0x85ebca6b) ^ Math.imul(c + 0x2f0b, 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

const SEEN_PLACES = 1 << 12

/** Finds the different pieces of a stretch. It remembers them in tables of its own, so that nothing is made for a text. */
export class PieceFinder {
  readonly #slots = new Uint32Array(SEEN_PLACES)
  readonly #turns = new Uint32Array(SEEN_PLACES)
  #turn = 0

  /** Calls `onPiece` with every piece of `letters[from..to)`: its number, where it begins, its size. Repeats are mostly left out. */
  each(
    letters: ArrayLike<number>,
    from: number,
    to: number,
    onPiece: (slot: number, at: number, size: number) => void,
  ): void {
    this.#turn++
    let one = EDGE
    let two = from < to ? (letters[from] ?? 0) : EDGE
    for (let at = from - 1; at <= to; at++) {
      const three = at + 2 < to ? (letters[at + 2] ?? 0) : at + 2 === to ? EDGE : 0
      this.#tell(pieceSlot(one, 0, 0), at, 1, onPiece)
      if (at + 1 <= to) this.#tell(pieceSlot(one, two, 0), at, 2, onPiece)
      if (at + 2 <= to) this.#tell(pieceSlot(one, two, three), at, 3, onPiece)
      one = two
      two = three
    }
  }

  #tell(slot: number, at: number, size: number, onPiece: (slot: number, at: number, size: number) => void): void {
    const place = slot & (SEEN_PLACES - 1)
    if (this.#turns[place] === this.#turn && this.#slots[place] === slot) return
    this.#turns[place] = this.#turn
    this.#slots[place] = slot
    onPiece(slot, at, size)
  }
}

/** Writes what the reader sees of the stream into `letters`: the folded character, one sign for all digits, 0 for the unknown. */
export function readLetters(stream: Stream, classLetters: Uint16Array, letters: Uint16Array): void {
  for (let at = 0; at < stream.length; at++) {
    const kind = stream.classes[at] ?? 0
    if (kind >= DIGIT_FIRST && kind <= DIGIT_LAST) letters[at] = ANY_DIGIT
    else letters[at] = kind === BLANK ? 0 : (classLetters[kind] ?? 0)
  }
}

/** Sentences of the stream as places of kept characters: [from, to). */
export function sentencesOf(stream: Stream): readonly (readonly [from: number, to: number])[] {
  const sentences: [number, number][] = []
  let from = 0
  for (let at = 1; at <= stream.length; at++) {
    const gap = stream.gaps[at] ?? 0
    const full = at - from >= LONGEST_SENTENCE && (gap & GAP_BREAK) !== 0
    if (at < stream.length && (gap & GAP_SENTENCE) === 0 && !full) continue
    if (at - from >= SHORTEST_SENTENCE) sentences.push([from, at])
    from = at
  }
  return sentences
}

/** Whether a stretch holds enough Chinese to be judged: no number, link or English sentence. */
export function isReadable(letters: ArrayLike<number>, from: number, to: number): boolean {
  let han = 0
  for (let at = from; at < to; at++) if ((letters[at] ?? 0) >= FIRST_HAN) han++
  return han >= LEAST_HAN
}

/** Reads sentences for claims that no rule names, with weights learnt from labelled replies. */
export class ClaimReader {
  readonly #tables: Tables
  readonly #threshold: number
  readonly #finder = new PieceFinder()
  #letters = new Uint16Array(256)

  /** `threshold`: the sum of weights, over the root of the number of pieces, from which a sentence reads like a claim. */
  constructor(tables: Tables, threshold: number) {
    this.#tables = tables
    this.#threshold = threshold
  }

  /** The claims of the stream, by sentence; `isTold` is asked about one stretch after the other. */
  read(stream: Stream, isTold: (first: number, last: number) => boolean): ReadClaim[] {
    if (this.#letters.length < stream.length) this.#letters = new Uint16Array(stream.length * 2)
    readLetters(stream, this.#tables.classLetters, this.#letters)
    const claims: ReadClaim[] = []
    for (const [from, to] of sentencesOf(stream)) {
      if (!isReadable(this.#letters, from, to) || isTold(from, to - 1)) continue
      const claim = this.#readSentence(stream, from, to)
      if (claim !== undefined) claims.push(claim)
    }
    return claims
  }

  #readSentence(stream: Stream, from: number, to: number): ReadClaim | undefined {
    const { claimWeights, claimRules } = this.#tables
    let sum = 0
    let pieces = 0
    this.#finder.each(this.#letters, from, to, (slot) => {
      sum += claimWeights[slot & (CLAIM_SLOTS - 1)] ?? 0
      pieces++
    })
    if (sum / Math.sqrt(pieces) < this.#threshold) return undefined
    const share = new Float64Array(to - from)
    const kinds = new Float64Array(claimRules.length)
    this.#finder.each(this.#letters, from, to, (slot, at, size) => {
      const weight = (claimWeights[slot & (CLAIM_SLOTS - 1)] ?? 0) / size
      for (let place = Math.max(at, from); place < Math.min(at + size, to); place++)
        share[place - from] = (share[place - from] ?? 0) + weight
      const own = CLAIM_SLOTS + (slot & (KIND_SLOTS - 1))
      for (let kind = 0; kind < kinds.length; kind++)
        kinds[kind] = (kinds[kind] ?? 0) + (claimWeights[own + kind * KIND_SLOTS] ?? 0)
    })
    const kind = kinds.indexOf(Math.max(...kinds))
    if ((claimRules[kind] ?? -1) < 0) return undefined
    const [first, last] = heaviestClause(share, (at) => ((stream.gaps[from + at] ?? 0) & GAP_BREAK) !== 0)
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
