import {
  CLAUSE,
  DOT,
  FIXED,
  FIXED_FIRST,
  KINDS,
  MARK,
  PLUS,
  SENTENCE,
  SPACE,
  SURROGATE,
  WEAK,
  DIGIT_FIRST,
  LETTER_FIRST,
  PERCENT,
} from '../matcher/alphabet.ts'
import { simplified, traditional } from './traditional-table.ts'

/** Letters of other scripts that are drawn like a Latin one, and what they are taken for. */
const LOOK_ALIKE =
  'аaвbсcԁdеeһhіiјjкkӏlмmոnоoрpԛqѕsтtսuѵvѡwхxуyᴠvᴡwαaβbεeηnιiκkνvοoρpτtυuωwχxγyɑaɡgɩiʋvı i'.replace(' ', '') +
  '丅tᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrᴛtᴜuʏyᴢz×x'
/** Single characters that stand for another: old numerals, the circle for zero, radicals drawn like a character. */
const SAME_AS = '〇零○零◯零壹一贰二叁三肆四伍五陆六柒七捌八玖九佰百仟千亻人➕+﹢+＋+⁺+'
const KINDS_OF: readonly (readonly [string, number])[] = [
  [',;，；﹐﹔،', CLAUSE],
  ['。！？!?｡\n\r\u0085\u2028\u2029﹗﹖‼⁇⁈⁉❗❓❕❔', SENTENCE],
  ['.．﹒', DOT],
  ['+', PLUS],
  ['\u115F\u1160\u3164\uFFA0\u17B4\u17B5', MARK],
  ['\t', SPACE],
]

/** What one unit folds to by Unicode: compatibility form, lower case, base letter; itself when that is not one character. */
function foldByUnicode(character: string): string {
  const plain = character.normalize('NFKC').toLowerCase().normalize('NFD')
  const kept = plain.replaceAll(/[^\p{L}\p{N}%+.,;!?]/gu, '')
  return kept.length === 1 ? kept : character
}

function kindOf(character: string): number | undefined {
  for (const [list, kind] of KINDS_OF) if (list.includes(character)) return kind
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return MARK
  if (/\p{Z}/u.test(character)) return SPACE
  if (/[\p{P}\p{S}]/u.test(character) && character !== '%') return WEAK
  return undefined
}

function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE
  if (unit >= 0xe000 && unit <= 0xf8ff) return WEAK
  const character = String.fromCharCode(unit)
  const special = kindOf(character)
  if (special !== undefined && special !== WEAK && special !== SPACE) return special
  const folded = foldByUnicode(character)
  return kindOf(folded) ?? folded.charCodeAt(0)
}

/** Han and Hangul blocks fold to themselves: no need to look at each. */
const isPlainBlock = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3)

function buildFoldBase(): Uint16Array {
  const base = new Uint16Array(65_536)
  for (let unit = 0; unit < 65_536; unit++) base[unit] = isPlainBlock(unit) ? unit : foldUnit(unit)
  for (let at = 0; at < traditional.length; at++) base[traditional.charCodeAt(at)] = simplified.charCodeAt(at)
  for (let at = 0; at + 1 < LOOK_ALIKE.length; at += 2) {
    const letter = LOOK_ALIKE.charAt(at)
    base[letter.charCodeAt(0)] = LOOK_ALIKE.charCodeAt(at + 1)
    if (letter.toUpperCase().length === 1) base[letter.toUpperCase().charCodeAt(0)] = LOOK_ALIKE.charCodeAt(at + 1)
  }
  for (let at = 0; at + 1 < SAME_AS.length; at += 2) {
    const target = SAME_AS.charAt(at + 1)
    if (SAME_AS.charAt(at) !== '亻') base[SAME_AS.charCodeAt(at)] = target === '+' ? PLUS : target.charCodeAt(0)
  }
  return base
}

let memo: Uint16Array | undefined

/** For each UTF-16 unit the unit it folds to, or a kind (`KINDS` and above). Computed once. */
export function foldBase(): Uint16Array {
  memo ??= buildFoldBase()
  return memo
}

/** Gives every folded character in use a class; the fixed ones keep theirs. */
export class Vocabulary {
  readonly #classOf = new Uint16Array(65_536)
  #next = FIXED_FIRST + FIXED.length

  constructor() {
    for (let digit = 0; digit < 10; digit++) this.#classOf[48 + digit] = DIGIT_FIRST + digit
    for (let letter = 0; letter < 26; letter++) this.#classOf[97 + letter] = LETTER_FIRST + letter
    this.#classOf['%'.charCodeAt(0)] = PERCENT
    for (let at = 0; at < FIXED.length; at++) this.#classOf[FIXED.charCodeAt(at)] = FIXED_FIRST + at
  }

  /** The class or kind of every UTF-16 unit learned so far. */
  readonly live = new Uint16Array(65_536)

  /** Makes sure every character of `text` has a class, in `live` too. */
  learn(text: string): void {
    const base = foldBase()
    const { live } = this
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (live[unit] !== 0) continue
      const folded = base[unit] ?? 0
      if (folded < KINDS && this.#classOf[folded] === 0) this.#classOf[folded] = this.#next++
      live[unit] = folded < KINDS ? (this.#classOf[folded] ?? 0) : folded
    }
  }

  /** A new class that no character has: for a syllable. */
  reserve(): number {
    return this.#next++
  }

  /** By class the folded code unit it stands for; 0 for classes that no character has. */
  letters(): Uint16Array {
    const letters = new Uint16Array(this.#next)
    this.#classOf.forEach((kind, unit) => {
      if (kind !== 0) letters[kind] = unit
    })
    return letters
  }

  /** Number of classes, 0 included. */
  get size(): number {
    return this.#next
  }

  /** The class or kind of every UTF-16 unit. */
  table(): Uint16Array {
    const base = foldBase()
    const table = new Uint16Array(65_536)
    for (let unit = 0; unit < 65_536; unit++) {
      const folded = base[unit] ?? 0
      table[unit] = folded >= KINDS ? folded : (this.#classOf[folded] ?? 0)
    }
    return table
  }
}

/** The table as runs of equal values, zeros left out: first unit, length, value. */
export function runsOf(table: Uint16Array): Uint16Array {
  const runs: number[] = []
  let at = 0
  while (at < table.length) {
    const value = table[at] ?? 0
    let end = at + 1
    while (end < table.length && table[end] === value && end - at < 65_535) end++
    if (value !== 0) runs.push(at, end - at, value)
    at = end
  }
  return Uint16Array.from(runs)
}
