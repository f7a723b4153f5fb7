import { BLANK, GAP_BREAK, GAP_COUNT, LETTER_FIRST, isLetter } from './alphabet.ts'
import type { Tables } from './layout.ts'
import { ensureRoom, type Stream } from './stream.ts'

const LONGEST_SYLLABLE = 6
/** More letters than these that are no pinyin are a word. */
const MOST_LETTERS = 3
/** A phrase of two characters is betrayed by this many letters of pinyin: ding级. */
const LEAST_LETTERS = 3

/** Splits `letters` into known syllables; undefined when a rest remains. Longest first, each place tried once. */
function splitSyllables(letters: string, syllables: ReadonlyMap<string, number>): string[] | undefined {
  const dead = new Set<number>()
  const parts: string[] = []
  const walk = (at: number): boolean => {
    if (at === letters.length) return true
    if (dead.has(at)) return false
    for (let size = Math.min(LONGEST_SYLLABLE, letters.length - at); size > 0; size--) {
      const part = letters.slice(at, at + size)
      if (!syllables.has(part)) continue
      parts.push(part)
      if (walk(at + size)) return true
      parts.pop()
    }
    dead.add(at)
    return false
  }
  return walk(0) ? parts : undefined
}

/** The text by sound: characters as syllables, words in pinyin as the same syllables. */
export class SoundReader {
  readonly #syllableOf: Uint16Array
  readonly #syllables: ReadonlyMap<string, number>

  constructor({ sounds }: Tables, syllables: ReadonlyMap<string, number>) {
    this.#syllableOf = sounds
    this.#syllables = syllables
  }

  /** Writes the sounds of `source`, which was folded from `text`, into `stream`; false when it holds none of use. */
  read(stream: Stream, source: Stream, text: string): boolean {
    ensureRoom(stream, source.length)
    stream.length = 0
    let useful = false
    for (let index = 0; index < source.length; index++) {
      const kind = source.classes[index] ?? 0
      if (isLetter(kind)) {
        const last = this.#readWord(stream, source, index)
        useful ||= last > index
        index = last
        continue
      }
      const syllable = kind === BLANK ? 0 : (this.#syllableOf[text.charCodeAt(source.from[index] ?? 0)] ?? 0)
      useful ||= syllable !== 0
      this.#write(stream, source, syllable, index, index)
    }
    return useful
  }

  #write(stream: Stream, source: Stream, syllable: number, first: number, last: number): void {
    const at = stream.length++
    stream.classes[at] = syllable
    stream.from[at] = first
    stream.to[at] = last
    stream.gaps[at] = source.gaps[first] ?? 0
  }

  /** Reads a run of letters without anything between; returns its last index. */
  #readWord(stream: Stream, source: Stream, first: number): number {
    let last = first
    while (
      last + 1 < source.length &&
      isLetter(source.classes[last + 1] ?? 0) &&
      ((source.gaps[last + 1] ?? 0) & GAP_COUNT) === 0
    )
      last++
    let letters = ''
    for (let at = first; at <= last; at++) letters += String.fromCharCode(97 - LETTER_FIRST + (source.classes[at] ?? 0))
    const parts = letters.length <= 40 ? splitSyllables(letters, this.#syllables) : undefined
    if (parts === undefined) {
      // Letters that are no pinyin stand for themselves: V芯.
      const alone = last - first + 1 <= MOST_LETTERS
      for (let at = first; at <= last; at++) this.#write(stream, source, alone ? (source.classes[at] ?? 0) : 0, at, at)
    }
    let at = first
    for (const part of parts ?? []) {
      this.#write(stream, source, this.#syllables.get(part) ?? 0, at, at + part.length - 1)
      at += part.length
    }
    return last
  }
}

/** Whether so much of a phrase is written as it is, or spelt, that its sound is no chance. */
function isBetrayed(length: number, same: number, spelt: number, letters: number): boolean {
  // Short phrases sound like many others: only pinyin letters betray them, not a character of the same sound.
  if (length <= 3) return spelt + same === length && (length === 3 ? spelt > 0 : letters >= LEAST_LETTERS)
  return spelt + same >= 2
}

/** Whether a comma stands between two characters of the hit: 差价,我给您… only sounds like 加我. Pinyin may be split (wei,xin). */
function isAcrossClauses(stream: Stream, source: Stream, first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) {
    if (((stream.gaps[at] ?? 0) & GAP_BREAK) === 0) continue
    const isSpelt = (place: number): boolean => isLetter(source.classes[stream.from[place] ?? 0] ?? 0)
    if (!isSpelt(at) && !isSpelt(at - 1)) return true
  }
  return false
}

/**
 * Whether a hit by sound is an evasion and no chance: it is not written as a phrase of that sound itself, and enough of
 * one is: two of four syllables or more in the very characters or in pinyin letters, all of fewer, one of them in
 * letters, or three letters of two.
 */
export function isSoundEvasion(
  tables: Tables,
  stream: Stream,
  source: Stream,
  hit: readonly [atom: number, first: number, last: number],
): boolean {
  const [atom, first, last] = hit
  const start = tables.atomSound[atom] ?? 0
  const length = last - first + 1
  if (isAcrossClauses(stream, source, first, last)) return false
  let found = false
  for (let phrase = 0; phrase < (tables.soundChars[start] ?? 0); phrase++) {
    let same = 0
    let spelt = 0
    let letters = 0
    for (let at = first; at <= last; at++) {
      const kept = stream.from[at] ?? 0
      if (source.classes[kept] === tables.soundChars[start + 1 + phrase * length + at - first]) same++
      else if (isLetter(source.classes[kept] ?? 0)) {
        spelt++
        letters += (stream.to[at] ?? kept) - kept + 1
      }
    }
    if (same === length) return false
    found ||= isBetrayed(length, same, spelt, letters)
  }
  return found
}
