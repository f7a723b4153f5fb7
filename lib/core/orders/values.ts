import { findColours } from './colours.ts'
import { FEATURE_SETS, FLAVOURS } from './feature-sets.ts'
import { findMeasures } from './measures.ts'
import { TextClaims, type OptionWord, type Reading, type Value } from './value.ts'

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
