/**
 * The folded alphabet: class numbers that every compiled buffer shares, and the kinds of character that are no letter.
 * A class is what a character is after folding (width, case, style, traditional, look-alike); 0 is any other character.
 */
import { MARKETPLACES } from '../../shared/index.ts'

export const DIGIT_FIRST = 1
export const DIGIT_LAST = 10
export const LETTER_FIRST = 11
export const LETTER_LAST = 36
export const PERCENT = 37

/** Characters with a fixed class, in order, after letters and `%`; the number reader and the plus sign rely on them. */
export const FIXED = '零一二三四五六七八九十百千万亿两半元块加幺折角毛'
export const FIXED_FIRST = 38
export const NUMERAL_LAST = FIXED_FIRST + 16
export const PLUS_AS = FIXED_FIRST + FIXED.indexOf('加')

export const isDigit = (kind: number): boolean => kind >= DIGIT_FIRST && kind <= DIGIT_LAST
export const isLetter = (kind: number): boolean => kind >= LETTER_FIRST && kind <= LETTER_LAST
/** A digit or a Latin letter. */
export const isAlnum = (kind: number): boolean => kind >= DIGIT_FIRST && kind <= LETTER_LAST

/** The class of a character of `FIXED`. */
export function fixedClass(character: string): number {
  return FIXED_FIRST + FIXED.indexOf(character)
}

/** Class of a character taken out of the text (order number, quotation): matches nothing, by sound neither. */
export const BLANK = 0xffdf

/** First value of the fold table that is a kind, not a class. */
export const KINDS = 0xffe0
/** Zero width, bidi control, variation selector, combining mark: as if not there. */
export const MARK = 0xffe0
/** Separator that people put between characters: punctuation, symbols, emoji. */
export const WEAK = 0xffe1
export const SPACE = 0xffe2
/** Comma, semicolon, dash pair: ends a clause. */
export const CLAUSE = 0xffe3
/** Full stop, question or exclamation mark, newline: ends a sentence. */
export const SENTENCE = 0xffe4
export const DOT = 0xffe5
export const PLUS = 0xffe6
export const SURROGATE = 0xffe7

/** What lies between a kept character and the one before: the low three bits count visible skipped characters. */
export const GAP_COUNT = 7
export const GAP_SPACE = 8
export const GAP_CLAUSE = 16
export const GAP_SENTENCE = 32
export const GAP_DOT = 64
export const GAP_BREAK = GAP_CLAUSE | GAP_SENTENCE

/** Most visible characters that may stand inside a phrase between two of its characters. */
export const MAX_SKIPPED = 3

/** Flags of an atom, above its length (low 8 bits) in the info table. */
export const ATOM_EVASIVE = 1 << 8
export const ATOM_SOUND = 1 << 9
/** By its sound a strange character in it is taken for the one that is meant. */
export const ATOM_ALIKE = 1 << 10
/** The same only where all of its characters are strange. */
export const ATOM_ALIKE_ALL = 1 << 11

/** Kinds of token a pattern may name; the order is the file format. */
export const TOKENS = [
  'n',
  '%',
  'money',
  'over',
  'overn',
  'phone',
  'ownphone',
  'otherphone',
  'id',
  'dig',
  'url',
  'otherorder',
  'otheraddress',
  'ownaddress',
] as const
export type TokenName = (typeof TOKENS)[number]
/** Their numbers, for the page's script: the place of each in the list. */
export const NUMBER = 0
export const SHARE = 1
export const MONEY = 2
export const OVER = 3
export const OVER_NUMBER = 4
export const PHONE = 5
export const OWN_PHONE = 6
export const OTHER_PHONE = 7
export const ACCOUNT = 8
export const DIGITS = 9
export const URL_TOKEN = 10
export const OTHER_ORDER = 11
export const OTHER_ADDRESS = 12
export const OWN_ADDRESS = 13
export const TOKEN_COUNT = 14

/** Levels in the order of the file format. */
export const LEVELS = ['hint', 'warn', 'block'] as const

/** Bit of a rule that holds where the marketplace is not known. */
export const UNKNOWN_MARKETPLACE = 1 << MARKETPLACES.length

/** Anchors of a pattern. */
export const AT_TEXT_START = 1
export const AT_TEXT_END = 2
export const AT_CLAUSE_START = 4
export const AT_CLAUSE_END = 8

/** What a use of an atom is (low two bits). Those in patterns are odd; a pattern of a rule that is joined over messages has its own. */
export const USE_RULE = 0
export const USE_SLOT = 1
export const USE_EXCEPT = 2
export const USE_JOINED_SLOT = 3

/** Numbers in a row of the table. */
export const SLOT_ROW = 3
export const PATTERN_ROW = 6
export const RULE_ROW = 4
export const STATE_ROW = 4
export const ATOM_ROW = 4
export const RULE_CUSTOM = 1
/** A rule whose phrase, split over the agent's last messages, is still worth a warning. */
export const RULE_JOINED = 2
/** A denial before the hit makes it innocent. */
export const RULE_DENIABLE = 4
/** Told as it is, whatever the sentence around it reads like. */
export const RULE_FIRM = 8
/** The exceptions that stand for any denial before and after a hit, and how many characters may lie between. */
export const DENIAL = 0
export const DENIAL_AFTER = 1
export const DENIAL_REACH = 5
/** Warnings stand further off: 请不要加任何自称客服的微信; 加微信付款的都是骗子, also after a comma. */
export const WARNING = 2
export const WARNING_AFTER = 3
export const WARNING_REACH = 30
/** Turns that take back what any rule of ours names: 不是不知道, 没说不保修. */
export const FIRM_DENIAL = 4
/** Questions that only look like a denial: 有没有微信, 能不能加我. */
export const ASKED = 5
/** The first number that names an exception of a rule. */
export const FIRST_EXCEPT = 6
