import { pinyin } from 'pinyin-pro'
import { seededRandom } from './generate.ts'

/** The ways an agent types a word, each the way it goes wrong or short in practice. */
export const QUERY_KINDS = [
  'hanzi',
  'pinyin',
  'initials',
  'prefix',
  'mixed',
  'homophone',
  'dropped',
  'swapped',
  'fuzzy',
] as const
export type QueryKind = (typeof QUERY_KINDS)[number]

export interface PaletteQuery {
  readonly kind: QueryKind
  readonly word: string
  readonly query: string
}

function learnHomophones(texts: readonly string[]): Map<string, string[]> {
  const bySyllable = new Map<string, string[]>()
  for (const char of new Set(texts.join(''))) {
    if (!/[\u4e00-\u9fff]/.test(char)) continue
    const syllable = pinyin(char, { toneType: 'none', v: true })
    const list = bySyllable.get(syllable)
    if (list === undefined) bySyllable.set(syllable, [char])
    else list.push(char)
  }
  return bySyllable
}

/** Queries of every kind from words (two characters or more) that stand in the texts; seeded. */
export function paletteQueries(texts: readonly string[], count: number): PaletteQuery[] {
  const random = seededRandom(7)
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const homophones = learnHomophones(texts)
  const queries: PaletteQuery[] = []
  const seen = new Set<string>()
  for (let tries = 0; tries < count * 50 && seen.size < count; tries++) {
    const text = texts[Math.floor(random() * texts.length)] ?? ''
    const words = Array.from(segmenter.segment(text), (s) => s.segment).filter((w) => /^[\u4e00-\u9fff]{2,4}$/.test(w))
    const word = words[Math.floor(random() * words.length)]
    if (word === undefined || seen.has(word)) continue
    seen.add(word)
    const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true })
    const full = syllables.join('')
    const add = (kind: QueryKind, query: string): number => queries.push({ kind, word, query })
    add('hanzi', word)
    add('pinyin', full)
    add('initials', syllables.map((s) => s[0] ?? '').join(''))
    add(
      'prefix',
      (syllables[0] ?? '') +
        syllables
          .slice(1)
          .map((s) => s[0] ?? '')
          .join(''),
    )
    add('mixed', (word[0] ?? '') + syllables.slice(1).join(''))
    const same = (homophones.get(syllables.at(-1) ?? '') ?? []).filter((char) => char !== word.at(-1))
    const other = same[Math.floor(random() * same.length)]
    if (other !== undefined) add('homophone', word.slice(0, -1) + other)
    const at = 1 + Math.floor(random() * (full.length - 2))
    add('dropped', full.slice(0, at) + full.slice(at + 1))
    if (full[at] !== full[at + 1])
      add('swapped', full.slice(0, at) + (full[at + 1] ?? '') + (full[at] ?? '') + full.slice(at + 2))
    const swapFuzzy = full.replace(/zh|ch|sh|[zcs]|(?<=[aei])ng?/g, (part) =>
      part.length === 2 ? (part[0] ?? '') : part === 'n' ? 'ng' : `${part}h`,
    )
    if (swapFuzzy !== full) add('fuzzy', swapFuzzy)
  }
  return queries
}
