import {
  ATOM_EVASIVE,
  ATOM_SOUND,
  GAP_DOT,
  GAP_SPACE,
  KINDS,
  LETTER_FIRST,
  LETTER_LAST,
  isLetter,
} from '../matcher/alphabet.ts'
import { createStream, foldInto, type Stream } from '../matcher/stream.ts'
import { drawnLike, heardAs } from './likeness.ts'
import { NumberList } from './number-list.ts'
import { soundTable } from './sound-table.ts'
import { Trie } from './trie.ts'
import type { Vocabulary } from './fold-base.ts'

const LONGEST = 200

function hasUnknown({ classes, length }: Stream): boolean {
  for (let at = 0; at < length; at++) if (classes[at] === 0) return true
  return false
}

/** Every character with a known reading, and what that is heard as; those drawn like another one are read as that. */
function readSounds(): ReadonlyMap<string, string> {
  const sounds = new Map<string, string>()
  for (const row of soundTable) {
    const colon = row.indexOf(':')
    const heard = heardAs(row.slice(0, colon))
    for (const character of row.slice(colon + 1)) sounds.set(character, heard)
  }
  for (const [character, syllable] of drawnLike) sounds.set(character, heardAs(syllable))
  return sounds
}

/** Every syllable that is written in letters, and what it is heard as. */
const spelt: readonly (readonly [string, string])[] = soundTable.map((row) => {
  const syllable = row.slice(0, row.indexOf(':'))
  return [syllable, heardAs(syllable)]
})

/** Whether `run` stands in `list`, which is made of runs of that length. */
function holdsRun(list: readonly number[], run: Uint16Array): boolean {
  for (let at = 0; at < list.length; at += run.length)
    if (run.every((kind, index) => list[at + index] === kind)) return true
  return false
}

const sounds: { map?: ReadonlyMap<string, string> } = {}

/** Collects the literal pieces of all rules: each folded, put in the trie, and given its uses. */
export class AtomCollector {
  readonly trie: Trie
  readonly uses: NumberList
  readonly usedAtoms: NumberList
  readonly info: NumberList
  /** By atom: the characters it stands for, one after another for each phrase of that sound. */
  readonly #meant: (number[] | undefined)[] = []
  readonly #syllableClass = new Map<string, number>()
  readonly #stream = createStream()
  readonly #vocabulary: Vocabulary

  /** `expected`: about how many literals will come; a hint for room. */
  constructor(vocabulary: Vocabulary, expected: number) {
    this.#vocabulary = vocabulary
    this.trie = new Trie(expected * 4)
    this.uses = new NumberList(expected)
    this.usedAtoms = new NumberList(expected)
    this.info = new NumberList(expected * 2)
  }

  /** Adds a literal; returns why it can't be matched without loss of meaning, or undefined when it is in. */
  add(text: string, use: number, evasive: boolean): string | undefined {
    const stream = this.#fold(text)
    const fault = this.#faultOf(text)
    if (fault !== undefined) return fault
    let mask = 0
    for (let at = 1; at < Math.min(stream.length, 32); at++)
      if ((stream.gaps[at] ?? 0) & (GAP_SPACE | GAP_DOT)) mask |= 1 << at
    const atom = this.#put(stream.length, use)
    this.#describe(atom, stream.length | (evasive ? ATOM_EVASIVE : 0), mask)
    return undefined
  }

  /** Adds a lone letter or digit as a part of a pattern, which may be shorter than a phrase may. False when it has no class. */
  addPart(text: string, use: number): boolean {
    const stream = this.#fold(text)
    if (stream.length !== 1 || stream.classes[0] === 0) return false
    const atom = this.#put(1, use)
    this.#describe(atom, 1, 0)
    return true
  }

  /**
   * Adds the same literal by its sound, where every character has a reading; a letter is its own. Without a
   * use its sound only serves to read strange characters as it. `alike`: how people disguise it.
   */
  addSound(text: string, use: number | undefined, alike: number): void {
    sounds.map ??= readSounds()
    const readings = [...text].map((character) => sounds.map?.get(character))
    const stream = this.#fold(text)
    const meant = stream.classes.slice(0, stream.length)
    if (readings.length < 2 || readings.length !== stream.length) return
    if (readings.some((reading, at) => reading === undefined && !isLetter(meant[at] ?? 0))) return
    if (readings.every((reading) => reading === undefined)) return
    readings.forEach((reading, at) => {
      if (reading !== undefined) stream.classes[at] = this.#classOf(reading)
    })
    const atom = this.#put(readings.length, use)
    this.#describe(atom, readings.length | ATOM_EVASIVE | ATOM_SOUND | alike, 0)
    const list = (this.#meant[atom] ??= [])
    if (!holdsRun(list, meant)) list.push(...meant)
  }

  /** Every syllable in letters that some phrase has, beside its class. */
  speltSyllables(): [string, number][] {
    return spelt.flatMap(([syllable, heard]): [string, number][] => {
      const made = this.#syllableClass.get(heard)
      return made === undefined ? [] : [[syllable, made]]
    })
  }

  /** By code unit the class of its syllable, 0 where no phrase has that; empty where no phrase is known by its sound. */
  syllableTable(): Uint16Array {
    if (this.#syllableClass.size === 0) return new Uint16Array(0)
    const table = new Uint16Array(65_536)
    for (const [character, syllable] of readSounds())
      table[character.charCodeAt(0)] = this.#syllableClass.get(syllable) ?? 0
    return table
  }

  /** The characters meant by the sounds: for each atom where its list begins, with the number of phrases ahead of them. */
  soundTables(): { start: Int32Array; characters: Uint16Array } {
    const start = new Int32Array(this.trie.atoms)
    const characters: number[] = [0]
    this.#meant.forEach((list, atom) => {
      if (list === undefined) return
      start[atom] = characters.length
      characters.push(list.length / (this.info.get(atom * 2) & 255), ...list)
    })
    return { start, characters: Uint16Array.from(characters) }
  }

  #fold(text: string): Stream {
    this.#vocabulary.learn(text)
    foldInto(this.#stream, text, this.#vocabulary.live)
    return this.#stream
  }

  #classOf(syllable: string): number {
    const known = this.#syllableClass.get(syllable)
    if (known !== undefined) return known
    const made = this.#vocabulary.reserve()
    this.#syllableClass.set(syllable, made)
    return made
  }

  #put(length: number, use: number | undefined): number {
    const atom = this.trie.add(this.#stream.classes, length)
    if (use === undefined) return atom
    this.usedAtoms.push(atom)
    this.uses.push(use)
    return atom
  }

  /** Adds what is known of an atom to what was: its length and flags, and where the phrase itself has a space or a dot. */
  #describe(atom: number, flags: number, mask: number): void {
    this.info.set(atom * 2, this.info.get(atom * 2) | flags)
    this.info.set(atom * 2 + 1, this.info.get(atom * 2 + 1) | mask)
  }

  #faultOf(text: string): string | undefined {
    const stream = this.#stream
    if (stream.length === text.length && stream.length > 1 && stream.length <= LONGEST && !hasUnknown(stream))
      return undefined
    const letters = text.match(/[\p{L}\p{N}%]/gu)?.length ?? 0
    if (stream.length === 0) return '只有标点或空白,没有可匹配的文字'
    if (stream.length < letters) return '归一化后丢了字,会误伤别的词'
    if (stream.length > LONGEST) return `超过 ${LONGEST} 个字`
    if (hasUnknown(stream)) return '含有不支持的生僻字'
    const only = stream.classes[0] ?? 0
    if (stream.length === 1 && only < KINDS && only <= LETTER_LAST && only > 0)
      return only >= LETTER_FIRST ? '单个字母太容易误伤' : '单个数字太容易误伤'
    return undefined
  }
}
