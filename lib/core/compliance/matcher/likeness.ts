import { ATOM_ALIKE, ATOM_ALIKE_ALL, ATOM_ROW, GAP_COUNT, isAlnum } from './alphabet.ts'
import type { Hits } from './automaton.ts'
import type { Tables } from './layout.ts'
import { pieceSlot } from './pieces.ts'
import { createStream, type Stream } from './stream.ts'

/** Bits of the table of what is ordinary. */
export const ORDINARY_BITS = 1 << 18
const LENGTH = 255
const NOTHING = createStream()
/** So long a phrase is hardly met by chance, whatever strange character is in it. */
const LONG = 4

/** How usual a character is: often met, very often, everywhere. */
export type Usual = 0 | 1 | 2

const bitsOf = (a: number, b: number, salt: number): readonly [number, number] => [
  pieceSlot(a, b, salt) & (ORDINARY_BITS - 1),
  pieceSlot(b, a, salt + 8) & (ORDINARY_BITS - 1),
]
/** The bits of a pair of characters that stand side by side in ordinary replies. */
export const pairBits = (left: number, right: number): readonly [number, number] => bitsOf(left, right, 3)
/** The bits of a character that is as usual as that. */
export const usualBits = (letter: number, usual: Usual): readonly [number, number] => bitsOf(letter, usual, 4)

/**
 * Takes strange characters for the ones they sound or look like: 醉划算 for 最划算, 伽莪V芯 for 加我V信. A character is strange
 * where it makes up no word with its neighbours and no pair that ordinary replies hold; only then, and only where the
 * whole is a phrase that people disguise, is it read as another.
 */
export class LikenessReader {
  readonly #tables: Tables
  /** Made when a text first needs it: making one takes longer than all the rest of getting ready. */
  #words: Intl.Segmenter | undefined
  #segments: Intl.Segments | undefined
  #text = ''
  #source: Stream = NOTHING
  /** Kept characters of the stream at hand that were taken for another one. */
  #read: number[] = []

  constructor(tables: Tables) {
    this.#tables = tables
  }

  /** Forgets the text before. */
  reset(): void {
    this.#read.length = 0
    this.#segments = undefined
  }

  /** Whether one of the kept characters from `first` to `last` was taken for another. */
  isRead(first: number, last: number): boolean {
    return this.#read.some((at) => at >= first && at <= last)
  }

  /** Rewrites what is strange in `source` by the hits of phrases from place `from` on in `sound`, the same text by its sounds. */
  rewrite(text: string, source: Stream, sound: Stream, { rows, length }: Hits, from: number): void {
    this.#text = text
    this.#source = source
    const { atoms, atomSound, soundChars } = this.#tables
    for (let row = from; row < length; row += 3) {
      const info = atoms[(rows[row] ?? 0) * ATOM_ROW] ?? 0
      if ((info & (ATOM_ALIKE | ATOM_ALIKE_ALL)) === 0) continue
      const size = info & LENGTH
      const start = atomSound[rows[row] ?? 0] ?? 0
      const first = rows[row + 1] ?? 0
      for (let phrase = 0; phrase < (soundChars[start] ?? 0); phrase++) {
        const meant = soundChars.subarray(start + 1 + phrase * size, start + 1 + (phrase + 1) * size)
        const strange = this.#strangeIn(sound, first, meant)
        if (strange.length < ((info & ATOM_ALIKE) === 0 ? size : 1)) continue
        for (const place of strange) {
          const at = sound.from[first + place] ?? 0
          source.classes[at] = meant[place] ?? 0
          this.#read.push(at)
        }
      }
    }
  }

  /** The places of a phrase at which a strange character stands; none where another one stands that is not. */
  #strangeIn({ from, to }: Stream, first: number, meant: Uint16Array): readonly number[] {
    const strange: number[] = []
    for (let place = 0; place < meant.length; place++) {
      const at = from[first + place] ?? 0
      const kind = this.#source.classes[at] ?? 0
      if (kind === meant[place]) continue
      // Letters are pinyin or nothing; they are weighed elsewhere.
      if (to[first + place] !== at || isAlnum(kind)) return []
      strange.push(place)
    }
    // The less of the phrase stands as it should, the less usual what stands for it has to be.
    const usual = meant.length === 2 || strange.length === meant.length ? 0 : meant.length < LONG ? 1 : 2
    return strange.every((place) => this.#isStrange(from[first + place] ?? 0, usual)) ? strange : []
  }

  #letterAt(at: number): number {
    const { classes, from } = this.#source
    return this.#tables.classLetters[classes[at] ?? 0] || this.#text.charCodeAt(from[at] ?? 0)
  }

  #has(bits: readonly [number, number]): boolean {
    return bits.every((bit) => (((this.#tables.ordinary[bit >> 3] ?? 0) >> (bit & 7)) & 1) !== 0)
  }

  /** Whether a character is less usual than that and makes up no ordinary pair with a neighbour and no word. */
  #isStrange(at: number, usual: Usual): boolean {
    const { gaps, length, from } = this.#source
    const isPair = (after: number): boolean =>
      after > 0 &&
      after < length &&
      ((gaps[after] ?? 0) & GAP_COUNT) === 0 &&
      this.#has(pairBits(this.#letterAt(after - 1), this.#letterAt(after)))
    if (this.#has(usualBits(this.#letterAt(at), usual)) || isPair(at) || isPair(at + 1)) return false
    this.#words ??= new Intl.Segmenter('zh', { granularity: 'word' })
    this.#segments ??= this.#words.segment(this.#text)
    return (this.#segments.containing(from[at] ?? 0)?.segment.length ?? 1) === 1
  }
}
