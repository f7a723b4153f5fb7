import { findColours, type Colour } from './colours.ts'
import { FEATURE_SETS, FLAVOURS } from './feature-sets.ts'
import { findMeasures } from './measures.ts'
import type { OrderField } from './types.ts'

/** A value of some option (colour, size, capacity, taste, quantity …) found in a text; offsets are in that text. */
export interface Value {
  /** Values of one family exclude each other unless both were asked for. */
  readonly family: string
  readonly field: OrderField
  /** The value in a form that can be compared inside its family. */
  readonly key: string
  readonly numbers: readonly number[]
  readonly colour?: Colour
  readonly start: number
  readonly end: number
}

/** Keeps which units of a text are already part of a value, so that no sign is read twice. */
export class TextClaims {
  private readonly taken: boolean[]
  constructor(length: number) {
    this.taken = Array.from({ length }, () => false)
  }
  claim(start: number, end: number): boolean {
    for (let index = start; index < end; index += 1) if (this.taken[index] === true) return false
    this.taken.fill(true, start, end)
    return true
  }
}

/** A word that is one version of an option. */
export interface OptionWord {
  readonly word: string
  readonly family: string
  readonly field: OrderField
  readonly key: string
}

/** How a text is to be read. */
export interface Reading {
  /** The text is a card's option, where a colour's sign is a colour even before a thing (红玫瑰). */
  readonly printed?: boolean
  /** Words that only the card at hand makes meaningful. */
  readonly words?: readonly OptionWord[]
  /** The card prints beds or bedding: 1米8 is one of its sizes and no person's height. */
  readonly beds?: boolean
  /** The card prints sides by name (宽1.2米*高1.8米): so they are read in the chat. */
  readonly sides?: boolean
}

const WORDS: readonly OptionWord[] = [
  ...FEATURE_SETS.flatMap((set) =>
    set.values.flatMap((words) =>
      words.map((word) => ({ word, family: `feature:${set.name}`, field: set.field, key: words[0] ?? word })),
    ),
  ),
  ...FLAVOURS.flatMap((words) =>
    words.map((word): OptionWord => ({ word, family: 'flavour', field: 'model', key: words[0] ?? word })),
  ),
].sort((one, other) => other.word.length - one.word.length)

const BY_FIRST: ReadonlyMap<string, readonly OptionWord[]> = groupByFirst(WORDS)

function groupByFirst(words: readonly OptionWord[]): ReadonlyMap<string, readonly OptionWord[]> {
  const groups = new Map<string, OptionWord[]>()
  for (const word of words) {
    const first = word.word.charAt(0)
    groups.set(first, [...(groups.get(first) ?? []), word])
  }
  return groups
}

/** Finds every value in folded text, in the order of the text. */
export function findValues(text: string, reading: Reading = {}): Value[] {
  const claims = new TextClaims(text.length)
  const values: Value[] = [...findWords(text, reading.words ?? [], claims), ...findMeasures(text, claims, reading)]
  for (let index = 0; index < text.length; index += 1) {
    for (const word of BY_FIRST.get(text.charAt(index)) ?? []) {
      const end = index + word.word.length
      if (!text.startsWith(word.word, index) || !isWhole(text, index, end) || !claims.claim(index, end)) continue
      values.push({ family: word.family, field: word.field, key: word.key, numbers: [], start: index, end })
      break
    }
  }
  for (const found of findColours(text, reading.printed)) {
    const colour = { bases: found.bases, mods: found.mods }
    const key = [...found.mods, ...found.bases].join('+')
    values.push({ family: 'colour', field: 'colour', key, numbers: [], colour, start: found.start, end: found.end })
  }
  return values.sort((one, other) => one.start - other.start)
}

/** The card's own words, before any general reading takes their signs. */
function findWords(text: string, words: readonly OptionWord[], claims: TextClaims): Value[] {
  const found: Value[] = []
  for (const { word, family, field, key } of words) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length
      const inNumber = /\d/.test(word.charAt(0)) && /[\d.]/.test(text.charAt(start - 1))
      if (!inNumber && claims.claim(start, end)) found.push({ family, field, key, numbers: [], start, end })
    }
  }
  return found
}

function isWhole(text: string, start: number, end: number): boolean {
  const latinStart = /[a-z0-9]/.test(text.charAt(start))
  const latinEnd = /[a-z0-9]/.test(text.charAt(end - 1))
  if (latinStart && /[a-z]/.test(text.charAt(start - 1))) return false
  return !(latinEnd && /[a-z]/.test(text.charAt(end)))
}
