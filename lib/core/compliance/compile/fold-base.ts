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
import { pictures } from './pictures.ts'
import { simplified, traditional } from './traditional-table.ts'

/** Letters of other scripts that are drawn like a Latin one, and what they are taken for. */
const LOOK_ALIKE =
  'аaвbсcԁdеeһhіiјjкkӏlмmոnоoрpԛqѕsтtսuѵvѡwхxуyᴠvᴡwαaβbεeηnιiκkνvοoρpτtυuωwχxγyɑaɡgɩiʋvı i'.replace(' ', '') +
  'ᴀaʙbᴄcᴅdᴇeɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrᴛtᴜuʏyᴢz×x'
/** Single characters that stand for another: old numerals, the circle for zero, radicals drawn like a character. */
const SAME_AS = '〇零○零◯零丅下丄上拾十壹一贰二叁三肆四伍五陆六柒七捌八玖九佰百仟千苐第亻人➕+﹢+＋+⁺+'
const KINDS_OF: readonly (readonly [string, number])[] = [
  [',;，；﹐﹔،', CLAUSE],
  ['。！？!?｡\n\r\u0085\u2028\u2029﹗﹖‼⁇⁈⁉❗❓❕❔', SENTENCE],
  ['.．﹒', DOT],
  ['+', PLUS],
  ['㊗㊙', WEAK],
  ['\u115F\u1160\u3164\uFFA0\u17B4\u17B5', MARK],
  ['\t', SPACE],
]

/** Han and Hangul blocks fold to themselves, surrogates and the private area to a kind: no need to look at each. */
const isPlainBlock = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xf8ff)

/** Stands between the units that are folded in one text; folds to itself and joins with none. */
const APART = '\n'

/** Kinds of marks, spaces and signs by unit, 0 for the rest. Each class of Unicode is looked for once, not once a unit. */
function readKinds(units: string): Uint16Array {
  const kinds = new Uint16Array(65_536)
  const mark = (list: Iterable<string>, kind: number): void => {
    for (const character of list) kinds[character.charCodeAt(0)] = kind
  }
  mark(units.match(/[\p{P}\p{S}]/gu) ?? [], WEAK)
  mark(units.match(/\p{Z}/gu) ?? [], SPACE)
  mark(units.match(/[\p{M}\p{Cf}\p{Cc}]/gu) ?? [], MARK)
  kinds['%'.charCodeAt(0)] = 0
  for (const [list, kind] of KINDS_OF) mark(list, kind)
  return kinds
}

/** What each unit folds to by Unicode: compatibility form, lower case, base letter; itself when that is not one character. */
function foldByUnicode(units: readonly string[]): string[] {
  const plain = units.join(APART).normalize('NFKC').toLowerCase().normalize('NFD')
  const kept = plain.replaceAll(/[^\p{L}\p{N}%+.,;!?\n]/gu, '').split(APART)
  return units.map((character, at) => (kept[at]?.length === 1 ? kept[at] : character))
}

/** Folds every unit outside the plain blocks into `base`. */
function foldUnits(base: Uint16Array): void {
  const units: string[] = []
  for (let unit = 0; unit < 65_536; unit++)
    if (!isPlainBlock(unit) && unit !== APART.charCodeAt(0)) units.push(String.fromCharCode(unit))
  const kinds = readKinds(units.join('') + APART)
  foldByUnicode(units).forEach((folded, at) => {
    const unit = units[at]?.charCodeAt(0) ?? 0
    const special = kinds[unit] ?? 0
    const own = special !== 0 && special !== WEAK && special !== SPACE
    base[unit] = own ? special : kinds[folded.charCodeAt(0)] || folded.charCodeAt(0)
  })
  base[APART.charCodeAt(0)] = kinds[APART.charCodeAt(0)] ?? 0
}

function buildFoldBase(): Uint16Array {
  const base = new Uint16Array(65_536)
  for (let unit = 0; unit < 65_536; unit++) base[unit] = unit
  base.fill(SURROGATE, 0xd800, 0xe000)
  base.fill(WEAK, 0xe000, 0xf900)
  foldUnits(base)
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
  for (const [picture] of pictures) if (picture.length === 1) base[picture.charCodeAt(0)] = SURROGATE
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

  /** The class of a character. */
  classOf(character: string): number {
    this.learn(character)
    return this.live[character.charCodeAt(0)] ?? 0
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
