import {
  BLANK,
  DIGIT_FIRST,
  DIGIT_LAST,
  GAP_BREAK,
  GAP_CLAUSE,
  GAP_SENTENCE,
  GAP_SPACE,
  LETTER_FIRST,
  LETTER_LAST,
} from './alphabet.ts'
import type { Stream } from './stream.ts'

/** Stands for the edge of a sentence, and for any digit. */
const EDGE = 1
const ANY_DIGIT = 2
/** Longer sentences are read in parts: the reader learnt on sentences of a chat. */
const LONGEST_SENTENCE = 80
/** A sentence of fewer characters says too little; so does one with fewer Chinese ones, or fewer words. */
const SHORTEST_SENTENCE = 6
const LEAST_HAN = 5
const LEAST_WORDS = 2
const FIRST_HAN = 0x3400
/** A word is also counted by so many first letters: promise, promised, promises. */
const STEM = 4
const PAIR = 7

/** A stretch of kept characters: [from, to). */
export type Sentence = readonly [from: number, to: number]

/** The number under which a piece of up to three letters is counted; absent ones are 0. */
export function pieceSlot(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x51ed, 0x85ebca6b) ^ Math.imul(c + 0x2f0b, 0xc2b2ae35)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

const SEEN_PLACES = 1 << 12
/** A character begins so many pieces at most, a word too. */
const MOST_AT_ONE = 4

/** Finds the different pieces of a stretch. It keeps them in tables of its own, so that hardly anything is made for a text. */
export class PieceFinder {
  readonly #seen = new Uint32Array(SEEN_PLACES)
  readonly #turns = new Uint32Array(SEEN_PLACES)
  #turn = 0
  #found = new Uint32Array(512)
  #count = 0

  /**
   * The numbers of the pieces of a stretch: of Chinese, one to three characters; of English, words. Repeats are mostly left
   * out. The list is good until the next call.
   */
  find(letters: ArrayLike<number>, gaps: ArrayLike<number>, [from, to]: Sentence): Uint32Array {
    const most = (to - from + 2) * MOST_AT_ONE
    if (this.#found.length < most) this.#found = new Uint32Array(most * 2)
    this.#turn++
    this.#count = 0
    if (isChinese(letters, from, to)) this.#findCharacters(letters, from, to)
    else this.#findWords(letters, gaps, from, to)
    return this.#found.subarray(0, this.#count)
  }

  #findCharacters(letters: ArrayLike<number>, from: number, to: number): void {
    let one = EDGE
    let two = from < to ? (letters[from] ?? 0) : EDGE
    for (let at = from - 1; at <= to; at++) {
      const three = at + 2 < to ? (letters[at + 2] ?? 0) : at + 2 === to ? EDGE : 0
      this.#add(pieceSlot(one, 0, 0))
      if (at + 1 <= to) this.#add(pieceSlot(one, two, 0))
      if (at + 2 <= to) this.#add(pieceSlot(one, two, three))
      one = two
      two = three
    }
  }

  /** Words, their first letters, and pairs of neighbours by their first letters. */
  #findWords(letters: ArrayLike<number>, gaps: ArrayLike<number>, from: number, to: number): void {
    let before = EDGE
    for (let first = from; first < to;) {
      const end = wordEnd(gaps, first, to)
      let word = EDGE
      let stem = EDGE
      for (let at = first; at < end; at++) {
        word = pieceSlot(word, letters[at] ?? 0, ANY_DIGIT)
        if (at - first < STEM) stem = word
      }
      this.#add(pieceSlot(word, EDGE, EDGE))
      this.#add(stem)
      this.#add(pieceSlot(before, stem, PAIR))
      if (end === to) this.#add(pieceSlot(stem, EDGE, PAIR))
      before = stem
      first = end
    }
  }

  #add(piece: number): void {
    const place = piece & (SEEN_PLACES - 1)
    if (this.#turns[place] === this.#turn && this.#seen[place] === piece) return
    this.#turns[place] = this.#turn
    this.#seen[place] = piece
    this.#found[this.#count++] = piece
  }
}

/** Where the word that begins at `first` ends. */
function wordEnd(gaps: ArrayLike<number>, first: number, to: number): number {
  let end = first + 1
  while (end < to && ((gaps[end] ?? 0) & (GAP_SPACE | GAP_CLAUSE)) === 0) end++
  return end
}

/** Writes what the reader sees of the stream into `letters`: the folded character, one sign for all digits, 0 for the unknown. */
export function readLetters(stream: Stream, classLetters: Uint16Array, letters: Uint16Array): void {
  for (let at = 0; at < stream.length; at++) {
    const kind = stream.classes[at] ?? 0
    if (kind >= DIGIT_FIRST && kind <= DIGIT_LAST) letters[at] = ANY_DIGIT
    else letters[at] = kind === BLANK ? 0 : (classLetters[kind] ?? 0)
  }
}

/** Sentences of the stream long enough to be judged. */
export function sentencesOf(stream: Stream): readonly Sentence[] {
  const sentences: Sentence[] = []
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

/** Whether a stretch is read by characters, not by words. */
export function isChinese(letters: ArrayLike<number>, from: number, to: number): boolean {
  let han = 0
  for (let at = from; at < to; at++) if ((letters[at] ?? 0) >= FIRST_HAN && ++han === LEAST_HAN) return true
  return false
}

/** Whether a stretch is mostly Latin letters, in words. */
function isWords({ classes, gaps }: Stream, from: number, to: number): boolean {
  let latin = 0
  let words = 1
  for (let at = from; at < to; at++) {
    const kind = classes[at] ?? 0
    if (kind >= LETTER_FIRST && kind <= LETTER_LAST) latin++
    if (at > from && ((gaps[at] ?? 0) & (GAP_SPACE | GAP_CLAUSE)) !== 0) words++
  }
  return words >= LEAST_WORDS && latin >= SHORTEST_SENTENCE && latin * 2 > to - from
}

/** Whether a stretch holds enough Chinese, or English, to be judged: no number or link. */
export function isReadable(letters: ArrayLike<number>, stream: Stream, [from, to]: Sentence): boolean {
  return isChinese(letters, from, to) || isWords(stream, from, to)
}
